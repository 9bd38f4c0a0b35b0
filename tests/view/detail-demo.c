/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Shows a city in the detail page, for looking at and for pictures:
 *
 *   detail-demo --city=nuremberg --width=372 --height=1400 --shot=FILE.png
 */

#include "config.h"

#include "pc-city-page.h"
#include "pc-city-peek.h"
#include "pc-dataset-loader.h"
#include "pc-resources.h"

#include <locale.h>

static char *file_name = NULL;
static char *city_id = NULL;
static char *shot = NULL;
static char *time_text = NULL;
static int width = 372;
static int height = 800;
static int scroll = 0;
static double text_scale = 1;
static gboolean dark = FALSE;
static gboolean narrow = FALSE;
static gboolean peek = FALSE;
static gboolean rtl = FALSE;
static char *action = NULL;

static const GOptionEntry entries[] = {
  { "file", 0, 0, G_OPTION_ARG_FILENAME, &file_name, "The data", "FILE" },
  { "city", 0, 0, G_OPTION_ARG_STRING, &city_id, "The city", "ID" },
  { "shot", 0, 0, G_OPTION_ARG_FILENAME, &shot, "Save a picture and end", "FILE" },
  { "time", 0, 0, G_OPTION_ARG_STRING, &time_text, "Stop the clock", "ISO" },
  { "width", 0, 0, G_OPTION_ARG_INT, &width, "Width", "PX" },
  { "height", 0, 0, G_OPTION_ARG_INT, &height, "Height", "PX" },
  { "scroll", 0, 0, G_OPTION_ARG_INT, &scroll, "Scroll down", "PX" },
  { "text-scale", 0, 0, G_OPTION_ARG_DOUBLE, &text_scale, "Size of text", "FACTOR" },
  { "dark", 0, 0, G_OPTION_ARG_NONE, &dark, "Dark", NULL },
  { "narrow", 0, 0, G_OPTION_ARG_NONE, &narrow, "A page of its own", NULL },
  { "peek", 0, 0, G_OPTION_ARG_NONE, &peek, "The peek of the bottom sheet", NULL },
  { "rtl", 0, 0, G_OPTION_ARG_NONE, &rtl, "Right to left", NULL },
  { "action", 0, 0, G_OPTION_ARG_STRING, &action, "Activate an action of the page", "NAME" },
  { NULL }
};

static void
find_scroller (GtkWidget  *widget,
               GtkWidget **scroller)
{
  if (GTK_IS_SCROLLED_WINDOW (widget) && *scroller == NULL)
    *scroller = widget;

  for (GtkWidget *child = gtk_widget_get_first_child (widget);
       child != NULL;
       child = gtk_widget_get_next_sibling (child))
    find_scroller (child, scroller);
}

static gboolean
scroll_cb (gpointer user_data)
{
  GtkWidget *scroller = NULL;

  find_scroller (user_data, &scroller);
  if (scroller != NULL && scroll > 0)
    gtk_adjustment_set_value (gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (scroller)), scroll);

  return G_SOURCE_REMOVE;
}

static gboolean
shot_cb (gpointer user_data)
{
  g_autofree char *command = g_strdup_printf ("import -window root -crop %dx%d+0+0 +repage '%s'", width, height, shot);

  if (!g_spawn_command_line_sync (command, NULL, NULL, NULL, NULL))
    g_warning ("No picture: ImageMagick is missing");
  exit (0);
}

static void
activate_cb (GtkApplication *app)
{
  g_autoptr (GFile) file = g_file_new_for_path (file_name);
  g_autoptr (GError) error = NULL;
  PcDataset *dataset = pc_dataset_load (file, NULL, NULL, &error);
  g_autoptr (GDateTime) now = time_text != NULL ? g_date_time_new_from_iso8601 (time_text, NULL) : NULL;
  GtkWidget *window, *child;
  PcCity *city;

  g_assert_no_error (error);
  city = pc_dataset_lookup_city (dataset, city_id != NULL ? city_id : "nuremberg");
  g_assert_nonnull (city);

  adw_style_manager_set_color_scheme (adw_style_manager_get_default (),
                                      dark ? ADW_COLOR_SCHEME_FORCE_DARK : ADW_COLOR_SCHEME_FORCE_LIGHT);
  g_object_set (gtk_settings_get_default (), "gtk-xft-dpi", (int) (96 * 1024 * text_scale), NULL);
  if (rtl)
    gtk_widget_set_default_direction (GTK_TEXT_DIR_RTL);

  child = peek ? pc_city_peek_new () : pc_city_page_new ();
  g_object_set (child, "city", city, NULL);
  if (!peek)
    pc_city_page_set_narrow (PC_CITY_PAGE (child), narrow);
  if (now != NULL)
    pc_call_clock_set_fixed (peek ? pc_city_peek_get_clock (PC_CITY_PEEK (child))
                                  : pc_city_page_get_clock (PC_CITY_PAGE (child)), now);

  window = g_object_new (ADW_TYPE_APPLICATION_WINDOW,
                         "application", app,
                         "default-width", width,
                         "default-height", height,
                         "content", child,
                         NULL);
  gtk_window_present (GTK_WINDOW (window));

  g_timeout_add (600, scroll_cb, child);
  if (action != NULL)
    gtk_widget_activate_action (child, action, NULL);
  if (shot != NULL)
    g_timeout_add (1500, shot_cb, NULL);
}

int
main (int   argc,
      char *argv[])
{
  g_autoptr (AdwApplication) app = NULL;

  setlocale (LC_ALL, "");
  pc_resources_register ();
  app = g_object_new (ADW_TYPE_APPLICATION,
                      "application-id", "pl.krakow.PartnerCities.Detail",
                      "flags", G_APPLICATION_NON_UNIQUE,
                      "resource-base-path", "/pl/krakow/PartnerCities",
                      NULL);
  g_application_add_main_option_entries (G_APPLICATION (app), entries);
  g_signal_connect (app, "activate", G_CALLBACK (activate_cb), NULL);

  return g_application_run (G_APPLICATION (app), argc, argv);
}
