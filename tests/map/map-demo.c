/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Not a test: shows the map alone, for looking at it and for measuring.
 *
 *   map-demo --select nuremberg --dark --shot map.png
 *
 * With --shot the program ends once the map is drawn. */

#include "config.h"

#include "pc-dataset-loader.h"
#include "pc-map-view.h"
#include "pc-map-data.h"

#include <adwaita.h>
#include <locale.h>
#include <stdlib.h>
#include <time.h>

static struct
{
  char *file;
  char *shot;
  char *select;
  char *language;
  double zoom_level;
  double latitude;
  double longitude;
  double text_scale;
  int width;
  int height;
  int inset_end;
  int inset_bottom;
  int settle;
  gboolean dark;
  gboolean contrast;
  gboolean key;
  gboolean rtl;
  gboolean then_select;
} options = { .width = 768, .height = 853, .text_scale = 1, .settle = 900 };

static const GOptionEntry entries[] = {
  { "file", 0, 0, G_OPTION_ARG_FILENAME, &options.file, "Show this file", "FILE" },
  { "shot", 0, 0, G_OPTION_ARG_FILENAME, &options.shot, "Save a picture and quit", "FILE" },
  { "select", 0, 0, G_OPTION_ARG_STRING, &options.select, "Select a city", "ID" },
  { "then-select", 0, 0, G_OPTION_ARG_NONE, &options.then_select, "Select it only after the map is drawn", NULL },
  { "language", 0, 0, G_OPTION_ARG_STRING, &options.language, "Language of all names", "LL" },
  { "zoom", 0, 0, G_OPTION_ARG_DOUBLE, &options.zoom_level, "Zoom level", "N" },
  { "latitude", 0, 0, G_OPTION_ARG_DOUBLE, &options.latitude, "Middle of the map", "N" },
  { "longitude", 0, 0, G_OPTION_ARG_DOUBLE, &options.longitude, "Middle of the map", "N" },
  { "text-scale", 0, 0, G_OPTION_ARG_DOUBLE, &options.text_scale, "Size of text", "N" },
  { "width", 0, 0, G_OPTION_ARG_INT, &options.width, "Width", "N" },
  { "height", 0, 0, G_OPTION_ARG_INT, &options.height, "Height", "N" },
  { "inset-end", 0, 0, G_OPTION_ARG_INT, &options.inset_end, "Covered at the end", "N" },
  { "inset-bottom", 0, 0, G_OPTION_ARG_INT, &options.inset_bottom, "Covered at the bottom", "N" },
  { "settle", 0, 0, G_OPTION_ARG_INT, &options.settle, "Milliseconds from drawn to the picture", "N" },
  { "dark", 0, 0, G_OPTION_ARG_NONE, &options.dark, "Dark", NULL },
  { "contrast", 0, 0, G_OPTION_ARG_NONE, &options.contrast, "High contrast", NULL },
  { "key", 0, 0, G_OPTION_ARG_NONE, &options.key, "Show the key", NULL },
  { "rtl", 0, 0, G_OPTION_ARG_NONE, &options.rtl, "From right to left", NULL },
  { NULL },
};

static PcDataset *
load_dataset (void)
{
  g_autofree char *path = options.file != NULL ? g_strdup (options.file) : pc_map_data_dup_path ("krakow.partners.json", NULL);
  g_autoptr(GFile) file = g_file_new_for_path (path);
  g_autoptr(GError) error = NULL;
  PcDataset *dataset = pc_dataset_load (file, NULL, NULL, &error);

  if (dataset == NULL)
    g_error ("%s", error->message);

  if (options.language != NULL)
    pc_dataset_set_display_languages (dataset, (const char *[]) { options.language, NULL });

  return dataset;
}

static void
save_picture (GtkWidget  *map,
              const char *path)
{
  g_autoptr(GdkPaintable) paintable = gtk_widget_paintable_new (map);
  g_autoptr(GtkSnapshot) snapshot = gtk_snapshot_new ();
  g_autoptr(GskRenderNode) node = NULL;
  g_autoptr(GdkTexture) texture = NULL;
  int width = gtk_widget_get_width (map), height = gtk_widget_get_height (map);

  gdk_paintable_snapshot (paintable, snapshot, width, height);
  node = gtk_snapshot_free_to_node (g_steal_pointer (&snapshot));
  texture = gsk_renderer_render_texture (gtk_native_get_renderer (gtk_widget_get_native (map)), node,
                                         &GRAPHENE_RECT_INIT (0, 0, (float) width, (float) height));
  gdk_texture_save_to_png (texture, path);
}

static gboolean
settled_cb (gpointer data)
{
  GtkWidget *map = data;

  save_picture (map, options.shot);
  gtk_window_destroy (GTK_WINDOW (gtk_widget_get_root (map)));

  return G_SOURCE_REMOVE;
}

static void
drawn_cb (PcMapView *map)
{
  g_print ("drawn, %.0f ms of CPU time\n", 1000.0 * clock () / CLOCKS_PER_SEC);

  if (options.then_select)
    pc_map_view_set_selected (map, pc_dataset_lookup_city (pc_map_view_get_dataset (map), options.select));

  if (options.shot != NULL)
    g_timeout_add (options.settle, settled_cb, map);
}

static void
activate_cb (GtkApplication *application)
{
  g_autoptr(PcDataset) dataset = load_dataset ();
  GtkWidget *window = adw_application_window_new (application);
  GtkWidget *map = pc_map_view_new ();

  g_object_set (gtk_settings_get_default (), "gtk-xft-dpi", (int) (96 * 1024 * options.text_scale), NULL);
  if (options.rtl)
    gtk_widget_set_default_direction (GTK_TEXT_DIR_RTL);
  adw_style_manager_set_color_scheme (adw_style_manager_get_default (),
                                      options.dark ? ADW_COLOR_SCHEME_FORCE_DARK : ADW_COLOR_SCHEME_FORCE_LIGHT);
  gtk_icon_theme_add_search_path (gtk_icon_theme_get_for_display (gtk_widget_get_display (window)),
                                  g_getenv ("PC_DEMO_ICONS") != NULL ? g_getenv ("PC_DEMO_ICONS") : "ui/icons");

  g_object_set (map,
                "center-latitude", options.latitude,
                "center-longitude", options.longitude,
                "zoom-level", options.zoom_level,
                "inset-end", options.inset_end,
                "inset-bottom", options.inset_bottom,
                "key-visible", options.key,
                "dataset", dataset,
                "cities", pc_dataset_get_cities (dataset),
                NULL);
  if (options.select != NULL && !options.then_select)
    pc_map_view_set_selected (PC_MAP_VIEW (map), pc_dataset_lookup_city (dataset, options.select));

  g_signal_connect (map, "notify::drawn", G_CALLBACK (drawn_cb), NULL);
  gtk_window_set_default_size (GTK_WINDOW (window), options.width, options.height);
  adw_application_window_set_content (ADW_APPLICATION_WINDOW (window), map);
  gtk_window_present (GTK_WINDOW (window));
}

int
main (int   argc,
      char *argv[])
{
  g_autoptr(GOptionContext) context = g_option_context_new (NULL);
  g_autoptr(AdwApplication) application = NULL;
  g_autoptr(GError) error = NULL;

  setlocale (LC_ALL, "");
  g_option_context_add_main_entries (context, entries, NULL);
  if (!g_option_context_parse (context, &argc, &argv, &error))
    {
      g_printerr ("%s\n", error->message);
      return EXIT_FAILURE;
    }

  /* libadwaita reads it once, when it starts. */
  if (options.contrast)
    g_setenv ("ADW_DEBUG_HIGH_CONTRAST", "1", TRUE);

  application = adw_application_new (NULL, G_APPLICATION_NON_UNIQUE);
  g_signal_connect (application, "activate", G_CALLBACK (activate_cb), NULL);

  return g_application_run (G_APPLICATION (application), 0, NULL);
}
