/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Shows the timeline, for looking at and for pictures:
 *
 *   timeline-demo --file=FILE.json --day=2007-12-22 --width=1100 --shot=FILE.png
 */

#include "config.h"

#include "pc-as-of-banner.h"
#include "pc-dataset-loader.h"
#include "pc-resources.h"
#include "pc-timeline-page.h"

#include <libintl.h>
#include <locale.h>

static char *file_name = NULL;
static char *day_text = NULL;
static char *city_id = NULL;
static char *shot = NULL;
static char *action = NULL;
static char *grouping = NULL;
static int width = 1100;
static int height = 850;
static double text_scale = 1;
static gboolean dark = FALSE;
static gboolean narrow = FALSE;
static gboolean rtl = FALSE;

static const GOptionEntry entries[] = {
  { "file", 0, 0, G_OPTION_ARG_FILENAME, &file_name, "The data", "FILE" },
  { "day", 0, 0, G_OPTION_ARG_STRING, &day_text, "The day that is seen", "YYYY-MM-DD" },
  { "city", 0, 0, G_OPTION_ARG_STRING, &city_id, "The selected city", "ID" },
  { "shot", 0, 0, G_OPTION_ARG_FILENAME, &shot, "Save a picture and end", "FILE" },
  { "action", 0, 0, G_OPTION_ARG_STRING, &action, "Activate an action of the page", "NAME" },
  { "grouping", 0, 0, G_OPTION_ARG_STRING, &grouping, "What a lane stands for", "city|area" },
  { "width", 0, 0, G_OPTION_ARG_INT, &width, "Width", "PX" },
  { "height", 0, 0, G_OPTION_ARG_INT, &height, "Height", "PX" },
  { "text-scale", 0, 0, G_OPTION_ARG_DOUBLE, &text_scale, "Size of text", "FACTOR" },
  { "dark", 0, 0, G_OPTION_ARG_NONE, &dark, "Dark", NULL },
  { "narrow", 0, 0, G_OPTION_ARG_NONE, &narrow, "Names above the lanes", NULL },
  { "rtl", 0, 0, G_OPTION_ARG_NONE, &rtl, "Right to left", NULL },
  { NULL }
};

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
  g_autoptr (PcDate) day = day_text != NULL ? pc_date_new_from_string (day_text, NULL) : NULL;
  g_autoptr (PcAsOf) as_of = NULL;
  GtkWidget *window, *box, *banner, *page;

  g_assert_no_error (error);
  as_of = pc_as_of_new (dataset);

  adw_style_manager_set_color_scheme (adw_style_manager_get_default (),
                                      dark ? ADW_COLOR_SCHEME_FORCE_DARK : ADW_COLOR_SCHEME_FORCE_LIGHT);
  g_object_set (gtk_settings_get_default (), "gtk-xft-dpi", (int) (96 * 1024 * text_scale), NULL);
  if (rtl)
    gtk_widget_set_default_direction (GTK_TEXT_DIR_RTL);

  page = pc_timeline_page_new ();
  g_object_set (page,
                "as-of", as_of,
                "cities", pc_dataset_get_cities (dataset),
                "narrow", narrow,
                "vexpand", TRUE,
                NULL);
  if (city_id != NULL)
    pc_timeline_page_set_selected (PC_TIMELINE_PAGE (page), pc_dataset_lookup_city (dataset, city_id));

  banner = pc_as_of_banner_new ();
  pc_as_of_banner_set_as_of (PC_AS_OF_BANNER (banner), as_of);
  pc_as_of_set_date (as_of, day);

  box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  gtk_box_append (GTK_BOX (box), banner);
  gtk_box_append (GTK_BOX (box), page);

  window = g_object_new (ADW_TYPE_APPLICATION_WINDOW,
                         "application", app,
                         "default-width", width,
                         "default-height", height,
                         "content", box,
                         NULL);
  gtk_window_present (GTK_WINDOW (window));

  if (grouping != NULL)
    gtk_widget_activate_action (gtk_widget_get_first_child (gtk_widget_get_first_child (page)),
                                "timeline.grouping", "s", grouping);
  if (action != NULL)
    gtk_widget_activate_action (gtk_widget_get_first_child (gtk_widget_get_first_child (page)), action, NULL);
  if (shot != NULL)
    g_timeout_add (1500, shot_cb, NULL);
}

int
main (int   argc,
      char *argv[])
{
  g_autoptr (AdwApplication) app = NULL;

  const char *folder = g_getenv ("PARTNER_CITIES_LOCALEDIR");

  setlocale (LC_ALL, "");
  bindtextdomain (GETTEXT_PACKAGE, folder != NULL ? folder : LOCALEDIR);
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
  textdomain (GETTEXT_PACKAGE);
  pc_resources_register ();
  app = g_object_new (ADW_TYPE_APPLICATION,
                      "application-id", "pl.krakow.PartnerCities.Timeline",
                      "flags", G_APPLICATION_NON_UNIQUE,
                      "resource-base-path", "/pl/krakow/PartnerCities",
                      NULL);
  g_application_add_main_option_entries (G_APPLICATION (app), entries);
  g_signal_connect (app, "activate", G_CALLBACK (activate_cb), NULL);

  return g_application_run (G_APPLICATION (app), argc, argv);
}
