/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Shows the overview, for looking at and for pictures:
 *
 *   overview-demo --file=data/krakow.partners.json --width=1140 --height=1400 --shot=FILE.png
 */

#include "config.h"

#include "pc-dataset-loader.h"
#include "pc-model.h"
#include "pc-overview-page.h"
#include "pc-resources.h"

#include <libintl.h>
#include <locale.h>

static char *file_name = NULL;
static char *shot = NULL;
static char *today = NULL;
static char *day = NULL;
static char *kind = NULL;
static char *click = NULL;
static int width = 1140;
static int height = 1400;
static int scroll = 0;
static double text_scale = 1;
static gboolean dark = FALSE;
static gboolean rtl = FALSE;

static const GOptionEntry entries[] = {
  { "file", 0, 0, G_OPTION_ARG_FILENAME, &file_name, "The data", "FILE" },
  { "shot", 0, 0, G_OPTION_ARG_FILENAME, &shot, "Save a picture and end", "FILE" },
  { "today", 0, 0, G_OPTION_ARG_STRING, &today, "Which day is today", "DATE" },
  { "as-of", 0, 0, G_OPTION_ARG_STRING, &day, "Which day is shown", "DATE" },
  { "kind", 0, 0, G_OPTION_ARG_STRING, &kind, "Filter by a kind", "ID" },
  { "click", 0, 0, G_OPTION_ARG_STRING, &click, "Press what has this text", "TEXT" },
  { "width", 0, 0, G_OPTION_ARG_INT, &width, "Width", "PX" },
  { "height", 0, 0, G_OPTION_ARG_INT, &height, "Height", "PX" },
  { "scroll", 0, 0, G_OPTION_ARG_INT, &scroll, "Scroll down", "PX" },
  { "text-scale", 0, 0, G_OPTION_ARG_DOUBLE, &text_scale, "Size of text", "FACTOR" },
  { "dark", 0, 0, G_OPTION_ARG_NONE, &dark, "Dark", NULL },
  { "rtl", 0, 0, G_OPTION_ARG_NONE, &rtl, "Right to left", NULL },
  { NULL }
};

static GtkWidget *
find (GtkWidget  *widget,
      GType       type,
      const char *text)
{
  if (g_type_is_a (G_OBJECT_TYPE (widget), type) &&
      (text == NULL || (gtk_widget_get_mapped (widget) && g_strcmp0 (gtk_label_get_text (GTK_LABEL (widget)), text) == 0)))
    return widget;

  for (GtkWidget *child = gtk_widget_get_first_child (widget);
       child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find (child, type, text);

      if (found != NULL)
        return found;
    }

  return NULL;
}

static void
activate_label (GtkWidget *page)
{
  GtkWidget *widget = find (page, GTK_TYPE_LABEL, click);

  for (; widget != NULL && widget != page; widget = gtk_widget_get_parent (widget))
    if (gtk_widget_activate (widget))
      return;
}

static gboolean
act_cb (gpointer page)
{
  GtkWidget *scroller = find (page, GTK_TYPE_SCROLLED_WINDOW, NULL);

  if (scroller != NULL && scroll > 0)
    gtk_adjustment_set_value (gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (scroller)), scroll);
  if (click != NULL)
    activate_label (page);

  return G_SOURCE_REMOVE;
}

static gboolean
shot_cb (gpointer data)
{
  g_autofree char *command = g_strdup_printf ("import -window root -crop %dx%d+0+0 +repage '%s'", width, height, shot);

  if (!g_spawn_command_line_sync (command, NULL, NULL, NULL, NULL))
    g_warning ("No picture: ImageMagick is missing");
  exit (0);
}

static void
city_activated_cb (PcOverviewPage *page,
                   PcCity         *city)
{
  g_print ("%s\n", pc_place_get_name (PC_PLACE (city)));
}

static void
set_up_display (void)
{
  adw_style_manager_set_color_scheme (adw_style_manager_get_default (),
                                      dark ? ADW_COLOR_SCHEME_FORCE_DARK : ADW_COLOR_SCHEME_FORCE_LIGHT);
  g_object_set (gtk_settings_get_default (), "gtk-xft-dpi", (int) (96 * 1024 * text_scale), NULL);
  if (rtl)
    gtk_widget_set_default_direction (GTK_TEXT_DIR_RTL);
}

static void
activate_cb (GtkApplication *app)
{
  g_autoptr (GFile) file = g_file_new_for_path (file_name);
  g_autoptr (GError) error = NULL;
  PcDataset *dataset = pc_dataset_load (file, NULL, NULL, &error);
  PcAsOf *as_of = pc_as_of_new (dataset);
  PcCityFilter *filter = pc_city_filter_new ();
  PcDate *now = pc_date_new_from_string (today != NULL ? today : "2026-11-23", NULL);
  GtkWidget *page, *window;

  g_assert_no_error (error);
  set_up_display ();

  if (day != NULL)
    {
      pc_as_of_set_date (as_of, pc_date_new_from_string (day, NULL));
      pc_dataset_set_as_of (dataset, pc_as_of_get_date (as_of));
    }
  pc_city_filter_set_as_of (filter, as_of);
  if (kind != NULL)
    pc_city_filter_set_choice (filter, "kinds", kind, TRUE);

  page = g_object_new (PC_TYPE_OVERVIEW_PAGE,
                       "as-of", as_of,
                       "filter", filter,
                       "today", now,
                       NULL);
  g_signal_connect (page, "city-activated", G_CALLBACK (city_activated_cb), NULL);

  window = g_object_new (ADW_TYPE_APPLICATION_WINDOW,
                         "application", app,
                         "default-width", width,
                         "default-height", height,
                         "content", page,
                         NULL);
  gtk_window_present (GTK_WINDOW (window));

  g_timeout_add (600, act_cb, page);
  if (shot != NULL)
    g_timeout_add (1600, shot_cb, NULL);
}

int
main (int   argc,
      char *argv[])
{
  g_autoptr (AdwApplication) app = NULL;

  setlocale (LC_ALL, "");
  bindtextdomain (GETTEXT_PACKAGE, LOCALEDIR);
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
  textdomain (GETTEXT_PACKAGE);
  pc_resources_register ();
  app = g_object_new (ADW_TYPE_APPLICATION,
                      "application-id", "pl.krakow.PartnerCities.Overview",
                      "flags", G_APPLICATION_NON_UNIQUE,
                      "resource-base-path", "/pl/krakow/PartnerCities",
                      NULL);
  g_application_add_main_option_entries (G_APPLICATION (app), entries);
  g_signal_connect (app, "activate", G_CALLBACK (activate_cb), NULL);

  return g_application_run (G_APPLICATION (app), argc, argv);
}
