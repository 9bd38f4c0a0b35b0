/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "pc-city-layer.h"
#include "pc-city-pin.h"
#include "pc-city-spots.h"
#include "pc-cluster-pin.h"
#include "pc-cluster-popover.h"
#include "pc-map-testing.h"
#include "pc-processors.h"

#include <adwaita.h>
#include <math.h>

#define N_CITIES 4000

static PcCityLayer *
get_layer (PcTestMap *fixture)
{
  return PC_CITY_LAYER (pc_test_find_child (GTK_WIDGET (fixture->map), PC_TYPE_CITY_LAYER));
}

/* Most of them crowd in the middle of Europe; the first hundred lie in one spot. */
static void
show_many (PcTestMap *fixture,
           double     latitude,
           double     longitude,
           double     zoom_level)
{
  g_autoptr(GRand) rand = g_rand_new_with_seed (1257);
  PcCoordinate coordinates[N_CITIES];

  for (guint i = 0; i < N_CITIES; i++)
    if (i < 100)
      coordinates[i] = (PcCoordinate) { -20, -30 };
    else if (i % 4 == 0)
      coordinates[i] = (PcCoordinate) { g_rand_double_range (rand, -60, 75), g_rand_double_range (rand, -180, 180) };
    else
      coordinates[i] = (PcCoordinate) { g_rand_double_range (rand, 45, 55), g_rand_double_range (rand, 0, 25) };

  pc_test_map_replace_cities (fixture, coordinates, N_CITIES);
  g_object_set (fixture->map, "center-latitude", latitude, "center-longitude", longitude, "zoom-level", zoom_level, NULL);
  pc_test_map_show (fixture);
}

static guint
count_in_view (PcTestMap *fixture)
{
  GtkWidget *layer = GTK_WIDGET (get_layer (fixture));
  guint n = 0;

  for (GtkWidget *child = gtk_widget_get_first_child (layer); child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      graphene_point_t point;

      if (!gtk_widget_get_visible (child) || !gtk_widget_get_child_visible (child))
        continue;

      g_assert_true (gtk_widget_compute_point (child, layer,
                                               &GRAPHENE_POINT_INIT (gtk_widget_get_width (child) / 2.0f, gtk_widget_get_height (child) / 2.0f),
                                               &point));
      n += point.x >= 0 && point.y >= 0 && point.x < gtk_widget_get_width (layer) && point.y < gtk_widget_get_height (layer);
    }

  return n;
}

/* However far away, there is something to see and never too much of it. */
static void
test_bounded (PcTestMap     *fixture,
              gconstpointer  data)
{
  show_many (fixture, 50, 12, 1);

  for (double zoom_level = 1; zoom_level <= 7; zoom_level += 0.5)
    {
      guint n;

      g_object_set (fixture->map, "zoom-level", zoom_level, NULL);
      pc_test_wait_ms (50);
      n = count_in_view (fixture);
      g_assert_cmpuint (n, >, 3);
      g_assert_cmpuint (n, <=, PC_CITY_SPOTS_MAX + 1);
    }
}

/* Each widget tells which cities it stands for, none the same as another. */
static void
test_names (PcTestMap     *fixture,
            gconstpointer  data)
{
  g_autoptr(GHashTable) names = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  GtkWidget *layer;
  guint n_clusters = 0;

  show_many (fixture, 50, 12, 4);
  layer = GTK_WIDGET (get_layer (fixture));

  for (GtkWidget *child = gtk_widget_get_first_child (layer); child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      if (!gtk_widget_get_visible (child))
        continue;

      g_assert_true (g_hash_table_add (names, g_strdup (gtk_widget_get_tooltip_text (child))));
      if (!PC_IS_CLUSTER_PIN (child))
        continue;

      n_clusters++;
      g_assert_true (gtk_widget_get_focusable (child));
      gtk_test_accessible_assert_role (child, GTK_ACCESSIBLE_ROLE_BUTTON);
      gtk_test_accessible_assert_property (child, GTK_ACCESSIBLE_PROPERTY_LABEL, gtk_widget_get_tooltip_text (child));
      g_assert_nonnull (strstr (gtk_widget_get_tooltip_text (child), pc_place_get_name (PC_PLACE (pc_cluster_pin_get_city (PC_CLUSTER_PIN (child), 0)))));
    }

  g_assert_cmpuint (n_clusters, >, 10);
}

static void
pan (PcTestMap *fixture,
     int        n_steps)
{
  for (int i = 0; i < abs (n_steps); i++)
    {
      double longitude;

      g_object_get (fixture->map, "center-longitude", &longitude, NULL);
      g_object_set (fixture->map, "center-longitude", longitude + (n_steps > 0 ? 0.5 : -0.5), NULL);
      pc_test_wait_ms (1);
    }
}

static GPtrArray *
get_children (PcTestMap *fixture)
{
  GPtrArray *children = g_ptr_array_new_with_free_func (g_object_unref);

  for (GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (get_layer (fixture))); child != NULL; child = gtk_widget_get_next_sibling (child))
    g_ptr_array_add (children, g_object_ref (child));

  return children;
}

/* Widgets are neither let go of nor made without end, however far the map is panned. */
static void
test_recycled (PcTestMap     *fixture,
               gconstpointer  data)
{
  g_autoptr(GPtrArray) first = NULL;

  show_many (fixture, 50, 12, 5);
  pan (fixture, 20);
  first = get_children (fixture);

  for (guint i = 0; i < 3; i++)
    {
      g_autoptr(GPtrArray) children = NULL;

      pan (fixture, 40);
      pan (fixture, -40);
      children = get_children (fixture);
      g_assert_cmpuint (children->len, <=, 4 * PC_CITY_SPOTS_MAX);
      for (guint j = 0; j < first->len; j++)
        g_assert_true (g_ptr_array_find (children, g_ptr_array_index (first, j), NULL));
    }
}

static gboolean
is_in_view (PcTestMap *fixture,
            PcCityPin *pin)
{
  GtkWidget *layer = GTK_WIDGET (get_layer (fixture));
  graphene_point_t point;

  return pc_city_layer_get_position (get_layer (fixture), PC_CITY (pc_city_pin_get_place (pin)), &point)
         && point.x >= 0 && point.y >= 0 && point.x < gtk_widget_get_width (layer) && point.y < gtk_widget_get_height (layer);
}

/* A label that is seen stays where it is as long as its pin does. */
static void
test_steady (PcTestMap     *fixture,
             gconstpointer  data)
{
  g_autoptr(GHashTable) sides = g_hash_table_new (NULL, NULL);
  GtkWidget *layer;
  guint n_compared = 0;

  show_many (fixture, 20, 60, 4);
  layer = GTK_WIDGET (get_layer (fixture));

  for (guint i = 0; i < 30; i++)
    {
      g_autoptr(GHashTable) next = g_hash_table_new (NULL, NULL);

      for (GtkWidget *child = gtk_widget_get_first_child (layer); child != NULL; child = gtk_widget_get_next_sibling (child))
        {
          gpointer place, side;

          if (!gtk_widget_get_visible (child) || !PC_IS_CITY_PIN (child) || pc_city_pin_get_home (PC_CITY_PIN (child))
              || !is_in_view (fixture, PC_CITY_PIN (child)))
            continue;

          place = pc_city_pin_get_place (PC_CITY_PIN (child));
          side = GUINT_TO_POINTER (pc_city_pin_get_side (PC_CITY_PIN (child)));
          g_hash_table_insert (next, place, side);
          if (GPOINTER_TO_UINT (g_hash_table_lookup (sides, place)) != PC_LABEL_SIDE_NONE)
            {
              g_assert_true (g_hash_table_lookup (sides, place) == side);
              n_compared++;
            }
        }

      g_clear_pointer (&sides, g_hash_table_unref);
      sides = g_steal_pointer (&next);
      /* Faster than that the map comes to rest. */
      pan (fixture, 1);
    }

  g_assert_cmpuint (n_compared, >, 100);
}

/* The selected city has a pin of its own, the clusters all others. */
static void
test_selected (PcTestMap     *fixture,
               gconstpointer  data)
{
  PcCity *city;
  GtkWidget *pin, *layer;

  show_many (fixture, 50, 12, 2);
  layer = GTK_WIDGET (get_layer (fixture));
  city = pc_test_map_get_city (fixture, "city-1001");
  pc_map_view_set_selected (fixture->map, city);
  g_object_set (fixture->map, "center-latitude", 50.0, "center-longitude", 12.0, "zoom-level", 2.0, NULL);

  pin = pc_city_layer_get_pin (get_layer (fixture), city);
  g_assert_nonnull (pin);
  g_assert_true (pc_city_pin_get_selected (PC_CITY_PIN (pin)));

  for (GtkWidget *child = gtk_widget_get_first_child (layer); child != NULL; child = gtk_widget_get_next_sibling (child))
    if (PC_IS_CLUSTER_PIN (child))
      for (guint i = 0; i < pc_cluster_pin_get_count (PC_CLUSTER_PIN (child)); i++)
        g_assert_true (pc_cluster_pin_get_city (PC_CLUSTER_PIN (child), i) != city);
}

static PcClusterPin *
find_cluster (PcTestMap *fixture,
              PcCity    *city)
{
  GtkWidget *layer = GTK_WIDGET (get_layer (fixture));

  for (GtkWidget *child = gtk_widget_get_first_child (layer); child != NULL; child = gtk_widget_get_next_sibling (child))
    if (PC_IS_CLUSTER_PIN (child))
      for (guint i = 0; i < pc_cluster_pin_get_count (PC_CLUSTER_PIN (child)); i++)
        if (pc_cluster_pin_get_city (PC_CLUSTER_PIN (child), i) == city)
          return PC_CLUSTER_PIN (child);

  g_assert_not_reached ();
}

/* A cluster opens by coming closer; one that no map can part is a list. */
static void
test_open (PcTestMap     *fixture,
           gconstpointer  data)
{
  PcClusterPin *cluster;
  GtkWidget *popover;

  show_many (fixture, 50, 12, 3);
  cluster = find_cluster (fixture, pc_test_map_get_city (fixture, "city-1001"));
  g_signal_emit_by_name (cluster, "clicked");
  g_assert_cmpfloat (pc_test_map_get_zoom_level (fixture), >=, 4);

  g_object_set (fixture->map, "center-latitude", -20.0, "center-longitude", -30.0, "zoom-level", 6.0, NULL);
  cluster = find_cluster (fixture, pc_test_map_get_city (fixture, "city-7"));
  g_signal_emit_by_name (cluster, "clicked");
  g_assert_cmpfloat (pc_test_map_get_zoom_level (fixture), ==, 6);
  popover = pc_test_find_child (GTK_WIDGET (cluster), PC_TYPE_CLUSTER_POPOVER);
  g_assert_nonnull (popover);

  g_signal_emit_by_name (popover, "city-selected", pc_test_map_get_city (fixture, "city-7"));
  g_assert_true (pc_map_view_get_selected (fixture->map) == pc_test_map_get_city (fixture, "city-7"));
}

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", FALSE, NULL);

  pc_test_map_add ("/map-many/bounded", test_bounded);
  pc_test_map_add ("/map-many/names", test_names);
  pc_test_map_add ("/map-many/recycled", test_recycled);
  pc_test_map_add ("/map-many/steady", test_steady);
  pc_test_map_add ("/map-many/selected", test_selected);
  pc_test_map_add ("/map-many/open", test_open);

  pc_processors_leave (g_test_run ());
}
