/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "pc-arc-layer.h"
#include "pc-base-map-source.h"
#include "pc-city-layer.h"
#include "pc-city-pin.h"
#include "pc-cluster-pin.h"
#include "pc-map-key.h"
#include "pc-map-overlays.h"
#include "pc-map-testing.h"
#include "pc-map-view.h"
#include "pc-processors.h"

#include <adwaita.h>
#include <math.h>
#include <shumate/shumate.h>

typedef PcTestMap Fixture;

static PcCityLayer *
get_layer (Fixture *fixture)
{
  return PC_CITY_LAYER (pc_test_find_child (GTK_WIDGET (fixture->map), PC_TYPE_CITY_LAYER));
}

static graphene_point_t
get_position (Fixture *fixture,
              PcCity  *city)
{
  graphene_point_t position;

  g_assert_true (pc_city_layer_get_position (get_layer (fixture), city, &position));

  return position;
}

/* Nothing keeps any part of the map alive. */
static void
test_finalize (Fixture       *fixture,
               gconstpointer  data)
{
  gpointer map = fixture->map, layer, pin, shumate;

  pc_test_map_show (fixture);
  layer = get_layer (fixture);
  pin = pc_test_find_child (layer, PC_TYPE_CITY_PIN);
  shumate = pc_test_find_child (map, SHUMATE_TYPE_MAP);

  g_object_add_weak_pointer (map, &map);
  g_object_add_weak_pointer (layer, &layer);
  g_object_add_weak_pointer (pin, &pin);
  g_object_add_weak_pointer (shumate, &shumate);
  gtk_window_set_child (GTK_WINDOW (fixture->window), NULL);
  /* GTK holds what had the keyboard focus until the next turn of the main loop. */
  pc_test_wait_ms (100);

  g_assert_null (map);
  g_assert_null (layer);
  g_assert_null (pin);
  g_assert_null (shumate);
}

static void
test_never_shown (Fixture       *fixture,
                  gconstpointer  data)
{
  pc_map_view_set_dataset (fixture->map, fixture->dataset);
  pc_map_view_set_cities (fixture->map, pc_dataset_get_cities (fixture->dataset));
  pc_map_view_set_selected (fixture->map, pc_test_map_get_city (fixture, "milan"));
  g_assert_false (pc_map_view_get_drawn (fixture->map));
}

static void
test_select_from_outside (Fixture       *fixture,
                          gconstpointer  data)
{
  PcCity *milan = pc_test_map_get_city (fixture, "milan");

  pc_test_map_show (fixture);
  g_assert_null (pc_map_view_get_selected (fixture->map));

  pc_map_view_set_selected (fixture->map, milan);
  g_assert_true (pc_city_pin_get_selected (PC_CITY_PIN (pc_city_layer_get_pin (get_layer (fixture), milan))));

  pc_map_view_set_selected (fixture->map, NULL);
  g_assert_false (pc_city_pin_get_selected (PC_CITY_PIN (pc_city_layer_get_pin (get_layer (fixture), milan))));
}

static void
store_city_cb (PcMapView *map,
               PcCity    *city,
               PcCity   **activated)
{
  *activated = city;
}

static void
test_select_on_map (Fixture       *fixture,
                    gconstpointer  data)
{
  PcCity *kyiv = pc_test_map_get_city (fixture, "kyiv"), *activated = NULL;
  GtkWidget *pin;

  g_object_set (fixture->map, "center-latitude", 50.0, "center-longitude", 20.0, "zoom-level", 4.0, NULL);
  pc_test_map_show (fixture);
  g_signal_connect (fixture->map, "city-activated", G_CALLBACK (store_city_cb), &activated);
  pin = pc_city_layer_get_pin (get_layer (fixture), kyiv);

  g_signal_emit_by_name (pin, "clicked");
  g_assert_true (pc_map_view_get_selected (fixture->map) == kyiv);
  g_assert_null (activated);

  g_assert_true (gtk_widget_activate (pin));
  g_assert_true (activated == kyiv);
}

static void
test_actions (Fixture       *fixture,
              gconstpointer  data)
{
  GtkWidget *map = GTK_WIDGET (fixture->map);
  PcCity *nuremberg = pc_test_map_get_city (fixture, "nuremberg");
  double fit;
  gboolean key_visible;

  pc_map_view_set_selected (fixture->map, nuremberg);
  pc_test_map_show (fixture);
  g_assert_cmpfloat (pc_test_map_get_zoom_level (fixture), ==, 4);

  gtk_widget_activate_action (map, "map.zoom-in", NULL);
  g_assert_cmpfloat (pc_test_map_get_zoom_level (fixture), ==, 5);
  for (guint i = 0; i < 5; i++)
    gtk_widget_activate_action (map, "map.zoom-in", NULL);
  g_assert_cmpfloat (pc_test_map_get_zoom_level (fixture), ==, 7);

  gtk_widget_activate_action (map, "map.zoom-out", NULL);
  g_assert_cmpfloat (pc_test_map_get_zoom_level (fixture), ==, 6);

  gtk_widget_activate_action (map, "map.fit", NULL);
  fit = pc_test_map_get_zoom_level (fixture);
  g_assert_cmpfloat (fit, <, 2);

  /* From between two stops to the next one. */
  gtk_widget_activate_action (map, "map.zoom-in", NULL);
  g_assert_cmpfloat (pc_test_map_get_zoom_level (fixture), ==, floor (fit) + 1);

  gtk_widget_activate_action (map, "map.go-to-selected", NULL);
  g_assert_cmpfloat (pc_test_map_get_zoom_level (fixture), ==, 4);

  gtk_widget_activate_action (map, "map.show-key", NULL);
  g_object_get (map, "key-visible", &key_visible, NULL);
  g_assert_true (key_visible);
  g_assert_true (gtk_widget_get_visible (pc_test_find_child (map, PC_TYPE_MAP_KEY)));
}

static void
test_disabled_actions (Fixture       *fixture,
                       gconstpointer  data)
{
  pc_test_map_show (fixture);

  g_object_set (fixture->map, "center-latitude", 50.0, "center-longitude", 20.0, "zoom-level", 7.0, NULL);
  gtk_widget_activate_action (GTK_WIDGET (fixture->map), "map.zoom-in", NULL);
  g_assert_cmpfloat (pc_test_map_get_zoom_level (fixture), ==, 7);

  g_object_set (fixture->map, "zoom-level", 1.0, NULL);
  gtk_widget_activate_action (GTK_WIDGET (fixture->map), "map.zoom-out", NULL);
  g_assert_cmpfloat (pc_test_map_get_zoom_level (fixture), ==, 1);

  /* Nothing is selected: the action is off, not an error. */
  gtk_widget_activate_action (GTK_WIDGET (fixture->map), "map.go-to-selected", NULL);
  g_assert_cmpfloat (pc_test_map_get_zoom_level (fixture), ==, 1);
}

static void
test_accessible (Fixture       *fixture,
                 gconstpointer  data)
{
  PcCity *nuremberg = pc_test_map_get_city (fixture, "nuremberg");
  GtkWidget *shumate, *pin, *home, *base;

  pc_map_view_set_selected (fixture->map, nuremberg);
  pc_test_map_show (fixture);

  shumate = pc_test_find_child (GTK_WIDGET (fixture->map), SHUMATE_TYPE_MAP);
  gtk_test_accessible_assert_role (shumate, GTK_ACCESSIBLE_ROLE_GROUP);
  gtk_test_accessible_assert_property (shumate, GTK_ACCESSIBLE_PROPERTY_LABEL, "Map of partner cities");
  g_assert_true (gtk_widget_get_focusable (shumate));

  base = pc_test_find_child (GTK_WIDGET (fixture->map), SHUMATE_TYPE_MAP_LAYER);
  gtk_test_accessible_assert_state (base, GTK_ACCESSIBLE_STATE_HIDDEN, TRUE);

  pin = pc_city_layer_get_pin (get_layer (fixture), nuremberg);
  gtk_test_accessible_assert_role (pin, GTK_ACCESSIBLE_ROLE_BUTTON);
  gtk_test_accessible_assert_property (pin, GTK_ACCESSIBLE_PROPERTY_LABEL, pc_city_get_accessible_label (nuremberg));
  gtk_test_accessible_assert_state (pin, GTK_ACCESSIBLE_STATE_PRESSED, GTK_ACCESSIBLE_TRISTATE_TRUE);
  g_assert_cmpstr (gtk_widget_get_tooltip_text (pin), ==, "Nuremberg\nGermany\nTwin city");

  home = pc_city_layer_get_pin (get_layer (fixture), NULL);
  gtk_test_accessible_assert_role (home, GTK_ACCESSIBLE_ROLE_IMG);
  gtk_test_accessible_assert_property (home, GTK_ACCESSIBLE_PROPERTY_LABEL, "Kraków, home city");
}

/* Each city is a button of its own to assistive technology, and told from all others by its name. */
static void
test_pins (Fixture       *fixture,
           gconstpointer  data)
{
  g_autoptr(GHashTable) names = g_hash_table_new (g_str_hash, g_str_equal);
  GListModel *cities = pc_dataset_get_cities (fixture->dataset);

  g_object_set (fixture->map, "center-latitude", 50.0, "center-longitude", 20.0, "zoom-level", 4.0, NULL);
  pc_test_map_show (fixture);

  for (guint i = 0; i < g_list_model_get_n_items (cities); i++)
    {
      g_autoptr(PcCity) city = g_list_model_get_item (cities, i);
      GtkWidget *pin = pc_city_layer_get_pin (get_layer (fixture), city);
      const char *name = pc_city_get_accessible_label (city);

      gtk_test_accessible_assert_role (pin, GTK_ACCESSIBLE_ROLE_BUTTON);
      gtk_test_accessible_assert_property (pin, GTK_ACCESSIBLE_PROPERTY_LABEL, name);
      g_assert_true (g_str_has_prefix (name, pc_place_get_name (PC_PLACE (city))));
      g_assert_true (g_hash_table_add (names, (gpointer) name));
    }
}

/* Of the buttons that are to be seen. */
static guint
assert_buttons_have_tooltips (GtkWidget *widget)
{
  guint count = 0;

  if (GTK_IS_BUTTON (widget) && gtk_widget_get_mapped (widget))
    {
      count++;
      g_assert_nonnull (gtk_widget_get_tooltip_text (widget));
      g_assert_nonnull (gtk_actionable_get_action_name (GTK_ACTIONABLE (widget)));
      g_assert_cmpint (gtk_widget_get_width (widget), >=, 34);
      g_assert_cmpint (gtk_widget_get_height (widget), >=, 34);
    }

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    count += assert_buttons_have_tooltips (child);

  return count;
}

static void
test_controls (Fixture       *fixture,
               gconstpointer  data)
{
  pc_test_map_show (fixture);
  g_assert_cmpuint (assert_buttons_have_tooltips (GTK_WIDGET (fixture->map)), ==, 4);
}

static gboolean
is_shown (GtkWidget *widget)
{
  return gtk_widget_get_mapped (widget);
}

static GtkWidget *
get_attribution (GtkWidget *overlays)
{
  GtkWidget *found = NULL;

  for (GtkWidget *child = gtk_widget_get_first_child (overlays); child != NULL; child = gtk_widget_get_next_sibling (child))
    if (GTK_IS_LABEL (child) && is_shown (child))
      {
        g_assert_null (found);
        found = child;
      }

  g_assert_nonnull (found);

  return found;
}

/* Whatever is shown on the map is shown in full and covers nothing else. */
static void
assert_apart (PcMapOverlays *overlays,
              int            inset_start,
              int            inset_end,
              int            inset_bottom)
{
  GArray *obstacles = pc_map_overlays_get_obstacles (overlays);
  graphene_rect_t area = GRAPHENE_RECT_INIT ((float) inset_start, 0,
                                             (float) (gtk_widget_get_width (GTK_WIDGET (overlays)) - inset_start - inset_end),
                                             (float) (gtk_widget_get_height (GTK_WIDGET (overlays)) - inset_bottom));
  guint n_shown = 0;

  for (GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (overlays)); child != NULL; child = gtk_widget_get_next_sibling (child))
    if (is_shown (child))
      {
        graphene_rect_t bounds;

        g_assert_true (gtk_widget_compute_bounds (child, GTK_WIDGET (overlays), &bounds));
        g_assert_cmpuint (n_shown, <, obstacles->len);
        g_assert_true (graphene_rect_equal (&bounds, &g_array_index (obstacles, graphene_rect_t, n_shown)));
        g_assert_true (graphene_rect_contains_rect (&area, &bounds));
        n_shown++;
      }

  g_assert_cmpuint (n_shown, ==, obstacles->len);
  for (guint i = 0; i < n_shown; i++)
    for (guint j = 0; j < i; j++)
      g_assert_false (graphene_rect_intersection (&g_array_index (obstacles, graphene_rect_t, i),
                                                  &g_array_index (obstacles, graphene_rect_t, j), NULL));
}

/* Where the map comes from is always to be read, in one line, and beside everything else. */
static void
test_attribution (Fixture       *fixture,
                  gconstpointer  data)
{
  static const struct
  {
    int width;
    int inset_start;
    int inset_end;
    int inset_bottom;
    int text_scale;
    gboolean whole;
    gboolean scale;
  } cases[] = {
    { 800, 0, 0, 0, 1, TRUE, TRUE },
    { 800, 0, 0, 250, 1, TRUE, TRUE },
    { 800, 0, 372, 0, 1, TRUE, TRUE },
    { 800, 0, 472, 0, 1, TRUE, TRUE },
    { 800, 300, 300, 0, 1, FALSE, FALSE },
    { 360, 0, 0, 0, 1, TRUE, TRUE },
    { 360, 0, 0, 250, 1, TRUE, TRUE },
    { 800, 0, 0, 0, 2, TRUE, TRUE },
    { 800, 0, 372, 0, 2, FALSE, TRUE },
    { 360, 0, 0, 0, 2, FALSE, TRUE },
    { 360, 0, 0, 250, 2, FALSE, TRUE },
  };
  GtkWidget *scale, *overlays, *attribution;

  pc_test_map_show (fixture);
  scale = pc_test_find_child (GTK_WIDGET (fixture->map), SHUMATE_TYPE_SCALE);
  overlays = gtk_widget_get_parent (scale);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_test_message ("%d wide, text × %d", cases[i].width, cases[i].text_scale);
      g_object_set (gtk_widget_get_settings (overlays), "gtk-xft-dpi", cases[i].text_scale * 96 * 1024, NULL);
      gtk_window_set_default_size (GTK_WINDOW (fixture->window), cases[i].width, 700);
      g_object_set (fixture->map,
                    "inset-start", cases[i].inset_start,
                    "inset-end", cases[i].inset_end,
                    "inset-bottom", cases[i].inset_bottom,
                    NULL);
      pc_test_wait_ms (150);
      g_assert_cmpint (gtk_widget_get_width (overlays), ==, cases[i].width);

      attribution = get_attribution (overlays);
      g_assert_cmpint (pango_layout_get_line_count (gtk_label_get_layout (GTK_LABEL (attribution))), ==,
                       cases[i].whole ? 1 : 2);
      g_assert_cmpstr (gtk_label_get_text (GTK_LABEL (attribution)), ==,
                       cases[i].whole ? "Natural Earth · names © GeoNames (CC BY)" : "Natural Earth\n© GeoNames (CC BY)");
      g_assert_cmpint (is_shown (scale), ==, cases[i].scale);
      assert_apart (PC_MAP_OVERLAYS (overlays), cases[i].inset_start, cases[i].inset_end, cases[i].inset_bottom);
    }

  gtk_settings_reset_property (gtk_widget_get_settings (overlays), "gtk-xft-dpi");
}

/* What a pane covers is no place for the selected city. */
static void
test_insets (Fixture       *fixture,
             gconstpointer  data)
{
  PcCity *milan = pc_test_map_get_city (fixture, "milan");
  graphene_point_t position;

  pc_map_view_set_selected (fixture->map, milan);
  pc_test_map_show (fixture);
  g_object_set (fixture->map, "inset-end", 400, "inset-bottom", 250, NULL);
  pc_test_wait_ms (300);
  position = get_position (fixture, milan);
  g_assert_cmpfloat (position.x, >, 0);
  g_assert_cmpfloat (position.x, <, 400);
  g_assert_cmpfloat (position.y, >, 0);
  g_assert_cmpfloat (position.y, <, 450);

  /* Far away: home and city are both brought into what is left. */
  pc_map_view_set_selected (fixture->map, pc_test_map_get_city (fixture, "kyoto"));
  position = get_position (fixture, pc_test_map_get_city (fixture, "kyoto"));
  g_assert_cmpfloat (position.x, >, 0);
  g_assert_cmpfloat (position.x, <, 400);
}

/* A window may tell what to show before the map has the size it will have. */
static void
test_size_on_the_way (Fixture       *fixture,
                      gconstpointer  data)
{
  PcCity *milan = pc_test_map_get_city (fixture, "milan");
  GtkWidget *map = GTK_WIDGET (fixture->map);

  gtk_window_set_default_size (GTK_WINDOW (fixture->window), 160, 700);
  pc_map_view_set_selected (fixture->map, milan);
  pc_test_map_show (fixture);
  pc_test_wait_ms (400);

  gtk_window_set_default_size (GTK_WINDOW (fixture->window), 800, 700);
  gtk_widget_activate_action (map, "map.go-to-selected", NULL);
  g_assert_cmpfloat (pc_test_map_get_zoom_level (fixture), <, 2);
  pc_test_wait_ms (400);
  g_assert_cmpint (gtk_widget_get_width (map), ==, 800);
  g_assert_cmpfloat (pc_test_map_get_zoom_level (fixture), ==, 4);

  /* Once it is there, it stays. */
  gtk_window_set_default_size (GTK_WINDOW (fixture->window), 400, 700);
  pc_test_wait_ms (400);
  g_assert_cmpfloat (pc_test_map_get_zoom_level (fixture), ==, 4);
}

static void
test_no_needless_move (Fixture       *fixture,
                       gconstpointer  data)
{
  PcCity *leipzig = pc_test_map_get_city (fixture, "leipzig"), *budapest = pc_test_map_get_city (fixture, "budapest");
  graphene_point_t before, after;

  pc_map_view_set_selected (fixture->map, leipzig);
  pc_test_map_show (fixture);
  before = get_position (fixture, budapest);
  pc_map_view_set_selected (fixture->map, budapest);
  after = get_position (fixture, budapest);
  g_assert_true (graphene_point_near (&before, &after, 0.1f));
}

/* From the world view a city is a dot among others: one that is chosen elsewhere is shown together with home. */
static void
test_reveal (Fixture       *fixture,
             gconstpointer  data)
{
  static const struct
  {
    int width;
    int inset_bottom;
  } cases[] = {
    { 800, 0 },
    { 360, 150 },
  };
  PcCity *kyiv = pc_test_map_get_city (fixture, "kyiv");

  pc_test_map_show (fixture);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      graphene_point_t city, home;

      pc_map_view_set_selected (fixture->map, NULL);
      gtk_window_set_default_size (GTK_WINDOW (fixture->window), cases[i].width, 700);
      g_object_set (fixture->map, "inset-bottom", cases[i].inset_bottom, NULL);
      pc_test_wait_ms (300);
      gtk_widget_activate_action (GTK_WIDGET (fixture->map), "map.fit", NULL);
      g_assert_cmpfloat (pc_test_map_get_zoom_level (fixture), <, 2);

      pc_map_view_set_selected (fixture->map, kyiv);
      g_assert_cmpfloat (pc_test_map_get_zoom_level (fixture), >=, 3);
      city = get_position (fixture, kyiv);
      home = get_position (fixture, NULL);
      g_assert_cmpfloat (city.x - home.x, >, 100);
      g_assert_cmpfloat (city.x, <, (float) cases[i].width);
      g_assert_cmpfloat (home.x, >, 0);
      g_assert_cmpfloat (city.y, <, 700 - (float) cases[i].inset_bottom);
    }
}

/* A city that is chosen before there is a map counts more than where the map was last. */
static void
test_reveal_at_start (Fixture       *fixture,
                      gconstpointer  data)
{
  PcCity *kyiv = pc_test_map_get_city (fixture, "kyiv");

  g_object_set (fixture->map, "center-latitude", 20.0, "center-longitude", 10.0, "zoom-level", 2.0, NULL);
  pc_map_view_set_selected (fixture->map, kyiv);
  pc_test_map_show (fixture);
  g_assert_cmpfloat (pc_test_map_get_zoom_level (fixture), ==, 4);
}

static void
test_saved_position (Fixture       *fixture,
                     gconstpointer  data)
{
  double latitude, longitude;

  g_object_set (fixture->map, "center-latitude", -20.0, "center-longitude", -60.0, "zoom-level", 3.0, NULL);
  pc_test_map_show (fixture);
  g_object_get (fixture->map, "center-latitude", &latitude, "center-longitude", &longitude, NULL);
  g_assert_cmpfloat_with_epsilon (latitude, -20, 1e-6);
  g_assert_cmpfloat_with_epsilon (longitude, -60, 1e-6);
  g_assert_cmpfloat (pc_test_map_get_zoom_level (fixture), ==, 3);
}

static gboolean
is_german (gpointer item,
           gpointer data)
{
  return g_strcmp0 (pc_place_get_country (item), "DE") == 0;
}

static guint
count_pins (Fixture *fixture)
{
  PcCityLayer *layer = get_layer (fixture);

  /* What has changed shows when it is asked for, at the latest. */
  pc_city_layer_get_pin (layer, NULL);

  return pc_test_count_shown (GTK_WIDGET (layer), PC_TYPE_CITY_PIN);
}

static void
test_filter (Fixture       *fixture,
             gconstpointer  data)
{
  g_autoptr(GtkFilterListModel) model = NULL;
  guint n_cities = g_list_model_get_n_items (pc_dataset_get_cities (fixture->dataset));

  /* Close enough to have no clusters. */
  g_object_set (fixture->map, "center-latitude", 50.0, "center-longitude", 20.0, "zoom-level", 4.0, NULL);
  pc_test_map_show (fixture);
  /* And home. */
  g_assert_cmpuint (count_pins (fixture), ==, n_cities + 1);

  model = gtk_filter_list_model_new (g_object_ref (pc_dataset_get_cities (fixture->dataset)),
                                     GTK_FILTER (gtk_custom_filter_new (is_german, NULL, NULL)));
  pc_map_view_set_cities (fixture->map, G_LIST_MODEL (model));
  g_assert_cmpuint (count_pins (fixture), ==, 4);
  g_assert_null (pc_city_layer_get_pin (get_layer (fixture), pc_test_map_get_city (fixture, "kyiv")));

  gtk_filter_list_model_set_filter (model, NULL);
  g_assert_cmpuint (count_pins (fixture), ==, n_cities + 1);
  g_assert_nonnull (pc_city_layer_get_pin (get_layer (fixture), pc_test_map_get_city (fixture, "kyiv")));

  pc_map_view_set_cities (fixture->map, NULL);
  g_assert_cmpuint (count_pins (fixture), ==, 1);
  pc_test_wait_ms (400);
}

static void
end_relation (PcCity *city)
{
  GListModel *relations = pc_city_get_relations (city);
  g_autoptr(PcRelation) relation = g_list_model_get_item (relations, g_list_model_get_n_items (relations) - 1);
  g_autoptr(PcDate) date = pc_date_new (2025, 12, 31);

  g_object_set (relation, "until", date, NULL);
  g_assert_true (pc_city_get_ended (city));
}

static gboolean
is_null (gpointer data)
{
  return *(gpointer *) data == NULL;
}

/* What changes inside a city shows on the map as what changes the list does. */
static void
test_edit (Fixture       *fixture,
           gconstpointer  data)
{
  PcCity *tbilisi = pc_test_map_get_city (fixture, "tbilisi");
  gpointer arcs, base, kept;
  graphene_rect_t pill;
  guint n_arcs;

  pc_map_view_set_selected (fixture->map, tbilisi);
  pc_test_map_show (fixture);
  pc_test_wait_ms (400);
  arcs = pc_test_find_child (GTK_WIDGET (fixture->map), PC_TYPE_ARC_LAYER);
  g_assert_true (pc_arc_layer_get_pill_bounds (arcs, &pill));
  n_arcs = pc_arc_layer_get_n_arcs (arcs);
  base = pc_test_find_child (GTK_WIDGET (fixture->map), SHUMATE_TYPE_MAP_LAYER);
  g_object_add_weak_pointer (base, &base);

  /* One arc less leads from home, and the country loses its colour. */
  end_relation (tbilisi);
  pc_test_wait_ms (100);
  g_assert_true (pc_arc_layer_get_pill_bounds (arcs, &pill));
  g_assert_cmpuint (pc_arc_layer_get_n_arcs (arcs), ==, n_arcs - 1);
  pc_test_wait_until (is_null, &base);

  /* What the base map does not show does not draw it anew. */
  pc_test_wait_ms (400);
  base = kept = pc_test_find_child (GTK_WIDGET (fixture->map), SHUMATE_TYPE_MAP_LAYER);
  g_object_add_weak_pointer (base, &base);
  g_object_set (tbilisi, "status", NULL, NULL);
  pc_test_wait_ms (400);
  g_assert_true (base == kept);
  g_object_remove_weak_pointer (base, &base);
}

static void
test_no_coordinate (Fixture       *fixture,
                    gconstpointer  data)
{
  PcCity *fez = pc_test_map_get_city (fixture, "fez");

  g_object_set (fez, "location", NULL, NULL);
  pc_test_map_show (fixture);
  g_assert_null (pc_city_layer_get_pin (get_layer (fixture), fez));
  pc_map_view_set_selected (fixture->map, fez);
  pc_test_wait_ms (200);
}

static void
test_clusters (Fixture       *fixture,
               gconstpointer  data)
{
  PcCityLayer *layer;
  guint n_clustered = 0, n_shown = 0, n_cities = g_list_model_get_n_items (pc_dataset_get_cities (fixture->dataset));

  g_object_set (fixture->map, "center-latitude", 48.0, "center-longitude", 14.0, "zoom-level", 2.0, NULL);
  pc_test_map_show (fixture);
  layer = get_layer (fixture);

  for (GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (layer)); child != NULL; child = gtk_widget_get_next_sibling (child))
    if (PC_IS_CLUSTER_PIN (child))
      n_clustered += pc_cluster_pin_get_count (PC_CLUSTER_PIN (child));
    else if (gtk_widget_get_visible (child) && !pc_city_pin_get_home (PC_CITY_PIN (child)))
      n_shown++;

  g_assert_cmpuint (n_clustered, >, 10);
  g_assert_cmpuint (n_clustered + n_shown, ==, n_cities);
  g_assert_cmpuint (n_shown, >, 0);
  g_assert_true (gtk_widget_get_visible (pc_city_layer_get_pin (layer, NULL)));

  /* A click brings them apart. */
  g_signal_emit_by_name (pc_test_find_child (GTK_WIDGET (layer), PC_TYPE_CLUSTER_PIN), "clicked");
  g_assert_cmpfloat (pc_test_map_get_zoom_level (fixture), ==, 4);
  g_assert_cmpuint (pc_test_count_shown (GTK_WIDGET (layer), PC_TYPE_CLUSTER_PIN), ==, 0);

  /* The selected city is never in one. */
  pc_map_view_set_selected (fixture->map, pc_test_map_get_city (fixture, "vienna"));
  g_object_set (fixture->map, "zoom-level", 1.0, NULL);
  g_assert_true (gtk_widget_get_visible (pc_city_layer_get_pin (layer, pc_test_map_get_city (fixture, "vienna"))));
}

static void
test_room (Fixture       *fixture,
           gconstpointer  data)
{
  g_autoptr(GArray) labels = NULL;
  PcCityLayer *layer;

  pc_map_view_set_selected (fixture->map, pc_test_map_get_city (fixture, "nuremberg"));
  pc_test_map_show (fixture);
  layer = get_layer (fixture);
  labels = pc_city_layer_dup_labels (layer);
  g_assert_cmpuint (labels->len, >, 30);
  g_assert_true (pc_city_layer_has_room (layer, labels));

  /* The label of the selected city is larger, and the arc has a distance on it. */
  pc_map_view_set_selected (fixture->map, pc_test_map_get_city (fixture, "lviv"));
  pc_city_layer_place (layer);
  g_assert_false (pc_city_layer_has_room (layer, labels));
}

static guint
count_layers (Fixture *fixture)
{
  return pc_test_count_type (GTK_WIDGET (fixture->map), SHUMATE_TYPE_MAP_LAYER);
}

static gboolean
has_one_layer (gpointer data)
{
  return count_layers (data) == 1;
}

/* Light, dark and back: the old map goes when the new one is there, and goes for good. */
static void
test_theme (Fixture       *fixture,
            gconstpointer  data)
{
  AdwStyleManager *manager = adw_style_manager_get_default ();

  pc_map_view_set_selected (fixture->map, pc_test_map_get_city (fixture, "nuremberg"));
  pc_test_map_show (fixture);
  pc_test_wait_ms (400);
  g_assert_cmpuint (count_layers (fixture), ==, 1);

  for (guint i = 0; i < 4; i++)
    {
      gpointer old = pc_test_find_child (GTK_WIDGET (fixture->map), SHUMATE_TYPE_MAP_LAYER);

      g_object_add_weak_pointer (old, &old);
      adw_style_manager_set_color_scheme (manager, i % 2 == 0 ? ADW_COLOR_SCHEME_FORCE_DARK : ADW_COLOR_SCHEME_FORCE_LIGHT);
      g_assert_cmpuint (count_layers (fixture), ==, 2);
      pc_test_wait_until (has_one_layer, fixture);
      g_assert_null (old);
      g_assert_true (pc_map_view_get_drawn (fixture->map));
    }

  /* Faster than it can draw. */
  for (guint i = 0; i < 6; i++)
    {
      adw_style_manager_set_color_scheme (manager, i % 2 == 0 ? ADW_COLOR_SCHEME_FORCE_DARK : ADW_COLOR_SCHEME_FORCE_LIGHT);
      g_assert_cmpuint (count_layers (fixture), <=, 2);
    }
  pc_test_wait_until (has_one_layer, fixture);
  adw_style_manager_set_color_scheme (manager, ADW_COLOR_SCHEME_DEFAULT);
}

static gboolean
is_none (gpointer data)
{
  return *(guint *) data == 0;
}

static void
count_down (gpointer  data,
            GObject  *object)
{
  (*(guint *) data)--;
}

static gboolean
has_two_layers (gpointer data)
{
  return count_layers (data) == 2;
}

/* Pins that are placed anew while the map rests get room as well: here a label has grown. */
static void
test_room_at_rest (Fixture       *fixture,
                   gconstpointer  data)
{
  PcCity *lviv = pc_test_map_get_city (fixture, "lviv");

  pc_map_view_set_selected (fixture->map, pc_test_map_get_city (fixture, "nuremberg"));
  pc_test_map_show (fixture);
  pc_test_wait_ms (1000);
  g_assert_cmpuint (count_layers (fixture), ==, 1);

  pc_city_layer_set_selected (get_layer (fixture), lviv);
  pc_city_layer_place (get_layer (fixture));
  pc_test_wait_until (has_two_layers, fixture);
  pc_test_wait_until (has_one_layer, fixture);
}

/* However often the theme changes, there is one map, and one that draws it. */
static void
test_theme_often (Fixture       *fixture,
                  gconstpointer  data)
{
  AdwStyleManager *manager = adw_style_manager_get_default ();
  guint n_layers = 0, n_renderers = 0;

  pc_test_map_show (fixture);

  for (guint i = 0; i < 30; i++)
    {
      GtkWidget *layer;
      g_autoptr(PcBaseMapSource) source = NULL;

      pc_test_wait_until (has_one_layer, fixture);
      layer = pc_test_find_child (GTK_WIDGET (fixture->map), SHUMATE_TYPE_MAP_LAYER);
      g_object_weak_ref (G_OBJECT (layer), count_down, &n_layers);
      g_assert_cmpuint (++n_layers, ==, 1);

      g_object_get (layer, "map-source", &source, NULL);
      g_object_weak_ref (G_OBJECT (pc_base_map_source_get_renderer (source)), count_down, &n_renderers);
      g_assert_cmpuint (++n_renderers, ==, 1);

      adw_style_manager_set_color_scheme (manager, i % 2 == 0 ? ADW_COLOR_SCHEME_FORCE_DARK : ADW_COLOR_SCHEME_FORCE_LIGHT);
    }

  pc_test_wait_until (has_one_layer, fixture);
  pc_test_wait_until (is_none, &n_layers);
  pc_test_wait_until (is_none, &n_renderers);
  adw_style_manager_set_color_scheme (manager, ADW_COLOR_SCHEME_DEFAULT);
}

static void
test_missing_pack (void)
{
  GtkWidget *map;

  g_test_expect_message ("pc-map", G_LOG_LEVEL_WARNING, "There is no base map:*");
  map = g_object_ref_sink (g_object_new (PC_TYPE_MAP_VIEW, "pack-path", "/nonexistent/world.gresource", NULL));
  g_test_assert_expected_messages ();
  g_object_unref (map);
}

static void
test_sizes (Fixture       *fixture,
            gconstpointer  data)
{
  static const int sizes[][2] = { { 360, 294 }, { 1280, 800 }, { 428, 700 } };

  pc_test_map_show (fixture);
  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
    {
      gtk_window_set_default_size (GTK_WINDOW (fixture->window), sizes[i][0], sizes[i][1]);
      pc_test_wait_ms (300);
    }
}

static void
test_rtl (Fixture       *fixture,
          gconstpointer  data)
{
  PcCity *milan = pc_test_map_get_city (fixture, "milan");

  gtk_widget_set_default_direction (GTK_TEXT_DIR_RTL);
  g_object_set (fixture->map, "inset-start", 300, NULL);
  pc_map_view_set_selected (fixture->map, milan);
  pc_test_map_show (fixture);

  /* The map does not mirror, but what covers it does: its start is on the right. */
  g_assert_cmpfloat (get_position (fixture, milan).x, <, 300);
  g_assert_cmpfloat (get_position (fixture, milan).x, <, get_position (fixture, NULL).x);
  gtk_widget_set_default_direction (GTK_TEXT_DIR_LTR);
}

static void
test_other_dataset (Fixture       *fixture,
                    gconstpointer  data)
{
  g_autoptr(PcDataset) empty = pc_dataset_new ();

  pc_test_map_show (fixture);
  pc_map_view_set_selected (fixture->map, NULL);
  pc_map_view_set_cities (fixture->map, pc_dataset_get_cities (empty));
  pc_map_view_set_dataset (fixture->map, empty);
  pc_test_wait_ms (300);
  g_assert_null (pc_city_layer_get_pin (get_layer (fixture), NULL));

  pc_map_view_set_dataset (fixture->map, fixture->dataset);
  pc_map_view_set_cities (fixture->map, pc_dataset_get_cities (fixture->dataset));
  pc_test_wait_ms (300);
  g_assert_nonnull (pc_city_layer_get_pin (get_layer (fixture), NULL));
}

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  /* Jumps instead of flights. */
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", FALSE, NULL);

  pc_test_map_add ("/map-view/finalize", test_finalize);
  pc_test_map_add ("/map-view/never-shown", test_never_shown);
  pc_test_map_add ("/map-view/select-from-outside", test_select_from_outside);
  pc_test_map_add ("/map-view/select-on-map", test_select_on_map);
  pc_test_map_add ("/map-view/actions", test_actions);
  pc_test_map_add ("/map-view/disabled-actions", test_disabled_actions);
  pc_test_map_add ("/map-view/accessible", test_accessible);
  pc_test_map_add ("/map-view/pins", test_pins);
  pc_test_map_add ("/map-view/controls", test_controls);
  pc_test_map_add ("/map-view/attribution", test_attribution);
  pc_test_map_add ("/map-view/insets", test_insets);
  pc_test_map_add ("/map-view/size-on-the-way", test_size_on_the_way);
  pc_test_map_add ("/map-view/no-needless-move", test_no_needless_move);
  pc_test_map_add ("/map-view/reveal", test_reveal);
  pc_test_map_add ("/map-view/reveal-at-start", test_reveal_at_start);
  pc_test_map_add ("/map-view/saved-position", test_saved_position);
  pc_test_map_add ("/map-view/filter", test_filter);
  pc_test_map_add ("/map-view/edit", test_edit);
  pc_test_map_add ("/map-view/no-coordinate", test_no_coordinate);
  pc_test_map_add ("/map-view/clusters", test_clusters);
  pc_test_map_add ("/map-view/room", test_room);
  pc_test_map_add ("/map-view/theme", test_theme);
  pc_test_map_add ("/map-view/room-at-rest", test_room_at_rest);
  pc_test_map_add ("/map-view/theme-often", test_theme_often);
  g_test_add_func ("/map-view/missing-pack", test_missing_pack);
  pc_test_map_add ("/map-view/sizes", test_sizes);
  pc_test_map_add ("/map-view/rtl", test_rtl);
  pc_test_map_add ("/map-view/other-dataset", test_other_dataset);

  pc_processors_leave (g_test_run ());
}
