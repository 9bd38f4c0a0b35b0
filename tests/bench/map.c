/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What a map costs with so many cities, in numbers that map.py compares. One process measures one map:
 *
 *   map --file world.partners.json
 *   map --cities 100000
 *   map --markers 1000
 *
 * The last is an empty map under a plain layer of libshumate. All that is made up is always the same. */

#include "config.h"

#include "pc-city-index.h"
#include "pc-dataset-loader.h"
#include "pc-map-data.h"
#include "pc-map-view.h"
#include "pc-mercator.h"
#include "pc-processors.h"

#include <adwaita.h>
#include <locale.h>
#include <math.h>
#include <shumate/shumate.h>
#include <stdlib.h>
#include <sys/resource.h>

#define SEED 1257
#define N_CENTERS 400
#define N_QUERIES 2000

/* There and back again: first to draw all tiles, then to be measured. */
#define FRAMES_ONE_WAY 120
#define PIXELS_PER_FRAME 5
#define N_TRIPS_UNMEASURED 1
#define N_TRIPS 2

/* The pack is drawn and the labels have settled, in milliseconds. */
#define REST_MS 1500

static struct
{
  char *file;
  int n_cities;
  int n_markers;
  double zoom_level;
} options = { .n_cities = 0, .zoom_level = 4 };

static const GOptionEntry entries[] = {
  { "file", 0, 0, G_OPTION_ARG_FILENAME, &options.file, "Measure the cities of this file", "FILE" },
  { "cities", 0, 0, G_OPTION_ARG_INT, &options.n_cities, "Measure so many cities", "N" },
  { "markers", 0, 0, G_OPTION_ARG_INT, &options.n_markers, "Measure so many plain markers", "N" },
  { "zoom", 0, 0, G_OPTION_ARG_DOUBLE, &options.zoom_level, "Zoom level", "N" },
  { NULL },
};

typedef struct
{
  GtkWindow       *window;
  PcMapView       *map;
  ShumateViewport *viewport;
  PcDataset       *dataset;
  double           center;
  guint            frame;
  double           cpu_ms;
} Bench;

static double
get_cpu_ms (void)
{
  struct rusage usage;

  getrusage (RUSAGE_SELF, &usage);

  return 1000.0 * (double) (usage.ru_utime.tv_sec + usage.ru_stime.tv_sec)
         + (double) (usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1000.0;
}

static double
get_thread_cpu_ms (void)
{
  struct rusage usage;

  getrusage (RUSAGE_THREAD, &usage);

  return 1000.0 * (double) (usage.ru_utime.tv_sec + usage.ru_stime.tv_sec)
         + (double) (usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1000.0;
}

static double
get_memory_mb (void)
{
  g_autofree char *status = NULL;
  const char *line;

  if (!g_file_get_contents ("/proc/self/status", &status, NULL, NULL))
    return 0;

  line = strstr (status, "VmRSS:");

  return line != NULL ? strtod (line + strlen ("VmRSS:"), NULL) / 1024 : 0;
}

/* Cities come in heaps, as in the world, and some stand alone. */
static void
make_coordinates (PcCoordinate *coordinates,
                  guint         n)
{
  g_autoptr(GRand) rand = g_rand_new_with_seed (SEED);
  PcCoordinate centers[N_CENTERS];

  for (guint i = 0; i < N_CENTERS; i++)
    centers[i] = (PcCoordinate) { g_rand_double_range (rand, -55, 68), g_rand_double_range (rand, -180, 180) };

  for (guint i = 0; i < n; i++)
    {
      const PcCoordinate *center = &centers[g_rand_int_range (rand, 0, N_CENTERS)];
      double distance = 4 * g_rand_double (rand) * g_rand_double (rand), angle = g_rand_double_range (rand, 0, 2 * G_PI);

      if (i % 5 == 0)
        coordinates[i] = (PcCoordinate) { g_rand_double_range (rand, -60, 75), g_rand_double_range (rand, -180, 180) };
      else
        coordinates[i] = (PcCoordinate) { center->latitude + distance * sin (angle),
                                          pc_longitude_normalize (center->longitude + distance * cos (angle)) };
    }
}

static PcCity *
make_city (PcDataset          *dataset,
           const PcCoordinate *coordinate,
           guint               number)
{
  PcCity *city = PC_CITY (pc_record_new (PC_TYPE_CITY, dataset));
  g_autoptr(PcLocation) location = PC_LOCATION (pc_record_new (PC_TYPE_LOCATION, dataset));
  g_autoptr(PcRelation) relation = PC_RELATION (pc_record_new (PC_TYPE_RELATION, dataset));
  g_autofree char *id = g_strdup_printf ("city-%u", number), *name = g_strdup_printf ("City %u", number);
  g_autoptr(PcLocalizedText) names = pc_localized_text_new ("en", name, NULL);

  g_object_set (location, "latitude", coordinate->latitude, "longitude", coordinate->longitude, NULL);
  g_object_set (relation, "kind", "partner", NULL);
  g_object_set (city, "id", id, "names", names, "country", "PL", "location", location, NULL);
  g_list_store_append (G_LIST_STORE (pc_city_get_relations (city)), relation);

  return city;
}

static void
make_cities (PcDataset *dataset,
             guint      n)
{
  GListStore *cities = G_LIST_STORE (pc_dataset_get_cities (dataset));
  g_autofree PcCoordinate *coordinates = g_new (PcCoordinate, n);
  g_autoptr(GPtrArray) made = g_ptr_array_new_full (n, g_object_unref);

  make_coordinates (coordinates, n);
  for (guint i = 0; i < n; i++)
    g_ptr_array_add (made, make_city (dataset, &coordinates[i], i));

  g_list_store_splice (cities, 0, g_list_model_get_n_items (G_LIST_MODEL (cities)), made->pdata, n);
}

static PcDataset *
load (void)
{
  g_autofree char *path = options.file != NULL ? g_strdup (options.file) : pc_map_data_dup_path ("krakow.partners.json", NULL);
  g_autoptr(GFile) file = g_file_new_for_path (path);
  g_autoptr(GError) error = NULL;
  PcDataset *dataset = pc_dataset_load (file, NULL, NULL, &error);

  if (dataset == NULL)
    g_error ("%s", error->message);

  if (options.file == NULL)
    make_cities (dataset, (guint) options.n_cities);

  return dataset;
}

/* The index by itself: how long a thread builds it, and how long it takes to say what is in a view. */
static void
measure_index (PcDataset *dataset)
{
  GListModel *cities = pc_dataset_get_cities (dataset);
  guint n = g_list_model_get_n_items (cities), n_points = 0;
  g_autofree PcCityIndexPoint *points = g_new0 (PcCityIndexPoint, n + 1);
  g_autoptr(PcCityIndex) index = NULL;
  g_autoptr(GRand) rand = g_rand_new_with_seed (SEED);
  double start;

  for (guint i = 0; i < n; i++)
    {
      g_autoptr(PcPlace) city = g_list_model_get_item (cities, i);
      PcCoordinate coordinate;

      if (pc_place_get_coordinate (city, &coordinate))
        points[n_points++] = (PcCityIndexPoint) { pc_mercator_x (coordinate.longitude), pc_mercator_y (coordinate.latitude), i % 100 };
    }

  start = get_thread_cpu_ms ();
  index = pc_city_index_new (points, n_points, NULL);
  g_print ("index-ms %.3f\n", get_thread_cpu_ms () - start);

  start = get_thread_cpu_ms ();
  for (guint i = 0; i < N_QUERIES; i++)
    {
      g_autoptr(GArray) found = g_array_new (FALSE, FALSE, sizeof (guint));
      guint zoom_level = i % 7 + 1, level = pc_city_index_get_level (72 / pc_mercator_world_size (zoom_level));
      double width = 1280 / pc_mercator_world_size (zoom_level), height = 800 / pc_mercator_world_size (zoom_level);
      double x = g_rand_double (rand), y = g_rand_double_range (rand, 0.2, 0.7);

      pc_city_index_find (index, level, x, y, x + width, y + height, G_MAXUINT, found);
    }
  g_print ("query-us %.3f\n", 1000 * (get_thread_cpu_ms () - start) / N_QUERIES);
}

static gboolean
pan_cb (GtkWidget     *widget,
        GdkFrameClock *clock,
        gpointer       data)
{
  Bench *bench = data;
  guint trip = bench->frame / (2 * FRAMES_ONE_WAY), position = bench->frame % (2 * FRAMES_ONE_WAY);
  double x = position < FRAMES_ONE_WAY ? position : 2 * FRAMES_ONE_WAY - position;

  if (bench->frame == N_TRIPS_UNMEASURED * 2 * FRAMES_ONE_WAY)
    bench->cpu_ms = get_cpu_ms ();

  if (trip == N_TRIPS_UNMEASURED + N_TRIPS)
    {
      g_print ("frame-ms %.3f\n", (get_cpu_ms () - bench->cpu_ms) / (N_TRIPS * 2 * FRAMES_ONE_WAY));
      gtk_window_destroy (bench->window);

      return G_SOURCE_REMOVE;
    }

  shumate_location_set_location (SHUMATE_LOCATION (bench->viewport), shumate_location_get_latitude (SHUMATE_LOCATION (bench->viewport)),
                                 bench->center + x * PIXELS_PER_FRAME * 360 / pc_mercator_world_size (options.zoom_level));
  gtk_widget_queue_draw (widget);
  bench->frame++;

  return G_SOURCE_CONTINUE;
}

static gboolean
at_rest_cb (gpointer data)
{
  Bench *bench = data;

  g_print ("memory-mb %.1f\n", get_memory_mb ());
  bench->center = shumate_location_get_longitude (SHUMATE_LOCATION (bench->viewport));
  gtk_widget_add_tick_callback (GTK_WIDGET (bench->map), pan_cb, bench, NULL);

  return G_SOURCE_REMOVE;
}

static ShumateMap *
find_map (GtkWidget *widget)
{
  if (SHUMATE_IS_MAP (widget))
    return SHUMATE_MAP (widget);

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      ShumateMap *found = find_map (child);

      if (found != NULL)
        return found;
    }

  return NULL;
}

static void
add_markers (ShumateMap *map,
             guint       n)
{
  ShumateMarkerLayer *layer = shumate_marker_layer_new (shumate_map_get_viewport (map));
  g_autofree PcCoordinate *coordinates = g_new (PcCoordinate, n);

  make_coordinates (coordinates, n);
  for (guint i = 0; i < n; i++)
    {
      ShumateMarker *marker = shumate_marker_new ();

      shumate_marker_set_child (marker, gtk_image_new_from_icon_name ("mark-location-symbolic"));
      shumate_location_set_location (SHUMATE_LOCATION (marker), coordinates[i].latitude, coordinates[i].longitude);
      shumate_marker_layer_add_marker (layer, marker);
    }

  shumate_map_add_layer (map, SHUMATE_LAYER (layer));
}

static void
drawn_cb (Bench *bench)
{
  g_print ("start-ms %.1f\n", get_cpu_ms ());
  if (options.n_markers > 0)
    add_markers (find_map (GTK_WIDGET (bench->map)), (guint) options.n_markers);
  g_timeout_add (REST_MS, at_rest_cb, bench);
}

static void
activate_cb (GtkApplication *application,
             Bench          *bench)
{
  GtkWidget *window = adw_application_window_new (application);

  bench->window = GTK_WINDOW (window);
  bench->map = PC_MAP_VIEW (pc_map_view_new ());
  g_object_set (bench->map,
                "center-latitude", 50.0, "center-longitude", 14.0, "zoom-level", options.zoom_level,
                "dataset", bench->dataset,
                "cities", pc_dataset_get_cities (bench->dataset),
                NULL);
  g_signal_connect_swapped (bench->map, "notify::drawn", G_CALLBACK (drawn_cb), bench);

  bench->viewport = shumate_map_get_viewport (find_map (GTK_WIDGET (bench->map)));
  gtk_window_set_default_size (GTK_WINDOW (window), 1280, 800);
  adw_application_window_set_content (ADW_APPLICATION_WINDOW (window), GTK_WIDGET (bench->map));
  gtk_window_present (GTK_WINDOW (window));
}

int
main (int   argc,
      char *argv[])
{
  g_autoptr(GOptionContext) context = g_option_context_new (NULL);
  g_autoptr(AdwApplication) application = NULL;
  g_autoptr(GError) error = NULL;
  Bench bench = { 0, };

  setlocale (LC_ALL, "");
  g_option_context_add_main_entries (context, entries, NULL);
  if (!g_option_context_parse (context, &argc, &argv, &error))
    {
      g_printerr ("%s\n", error->message);
      return EXIT_FAILURE;
    }

  bench.dataset = load ();
  measure_index (bench.dataset);

  application = adw_application_new (NULL, G_APPLICATION_NON_UNIQUE);
  g_signal_connect (application, "activate", G_CALLBACK (activate_cb), &bench);
  g_application_run (G_APPLICATION (application), 0, NULL);
  g_object_unref (bench.dataset);

  pc_processors_leave (EXIT_SUCCESS);
}
