/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "pc-arc-layer.h"
#include "pc-city-layer.h"
#include "pc-map-testing.h"
#include "pc-processors.h"

#include <adwaita.h>

/* What is drawn, as GTK will draw it. */

#define SELECTED_WIDTH 2.5f

typedef struct
{
  guint    n_lines;
  guint    n_dashed;
  guint    n_points;
  float    width;
  gboolean covered;
  graphene_point_t spot;
} Drawing;

static PcArcLayer *
get_arcs (PcTestMap *fixture)
{
  return PC_ARC_LAYER (pc_test_find_child (GTK_WIDGET (fixture->map), PC_TYPE_ARC_LAYER));
}

static gboolean
count_point_cb (GskPathOperation        operation,
                const graphene_point_t *points,
                gsize                   n_points,
                float                   weight,
                gpointer                data)
{
  (*(guint *) data)++;

  return TRUE;
}

static void
look_at_stroke (GskRenderNode *node,
                Drawing       *drawing)
{
  const GskStroke *stroke = gsk_stroke_node_get_stroke (node);
  GskPath *path = gsk_stroke_node_get_path (node);
  gsize n_dash;
  GskPathPoint nearest;

  gsk_stroke_get_dash (stroke, &n_dash);
  drawing->n_lines++;
  drawing->n_dashed += n_dash > 0;
  drawing->width = gsk_stroke_get_line_width (stroke);
  drawing->covered |= gsk_path_get_closest_point (path, &drawing->spot, 4, &nearest, NULL);
  gsk_path_foreach (path, GSK_PATH_FOREACH_ALLOW_ONLY_LINES, count_point_cb, &drawing->n_points);
}

static void
look_at (GskRenderNode *node,
         Drawing       *drawing)
{
  switch ((int) gsk_render_node_get_node_type (node))
    {
    case GSK_CONTAINER_NODE:
      for (guint i = 0; i < gsk_container_node_get_n_children (node); i++)
        look_at (gsk_container_node_get_child (node, i), drawing);
      break;

    case GSK_CLIP_NODE:
      look_at (gsk_clip_node_get_child (node), drawing);
      break;

    case GSK_STROKE_NODE:
      look_at_stroke (node, drawing);
      break;

    default:
      break;
    }
}

static Drawing
draw_over (PcTestMap              *fixture,
           const graphene_point_t *spot)
{
  PcArcLayer *arcs = get_arcs (fixture);
  GtkSnapshot *snapshot = gtk_snapshot_new ();
  g_autoptr(GskRenderNode) node = NULL;
  Drawing drawing = { .spot = *spot };

  GTK_WIDGET_GET_CLASS (arcs)->snapshot (GTK_WIDGET (arcs), snapshot);
  node = gtk_snapshot_free_to_node (snapshot);
  if (node != NULL)
    look_at (node, &drawing);

  return drawing;
}

static Drawing
draw (PcTestMap *fixture)
{
  return draw_over (fixture, &GRAPHENE_POINT_INIT (-1000, -1000));
}

/* Where a city is on the screen. */
static graphene_point_t
get_spot (PcTestMap  *fixture,
          const char *id)
{
  PcCityLayer *layer = PC_CITY_LAYER (pc_test_find_child (GTK_WIDGET (fixture->map), PC_TYPE_CITY_LAYER));
  graphene_point_t spot;

  g_assert_true (pc_city_layer_get_position (layer, pc_test_map_get_city (fixture, id), &spot));

  return spot;
}

static void
test_world (PcTestMap     *fixture,
            gconstpointer  data)
{
  graphene_point_t kyoto, moscow;

  pc_test_map_show (fixture);
  kyoto = get_spot (fixture, "kyoto");
  moscow = get_spot (fixture, "moscow");

  /* One path for all. */
  g_assert_cmpuint (draw (fixture).n_lines, ==, 1);
  g_assert_true (draw_over (fixture, &kyoto).covered);
  g_assert_cmpuint (draw (fixture).n_dashed, ==, 0);

  /* What has ended has no arc among all. */
  g_assert_false (draw_over (fixture, &moscow).covered);

  g_object_set (fixture->map, "zoom-level", 4.0, NULL);
  g_assert_cmpuint (draw (fixture).n_lines, ==, 0);

  g_object_set (fixture->map, "zoom-level", 1.0, "arcs-visible", FALSE, NULL);
  g_assert_cmpuint (draw (fixture).n_lines, ==, 0);
}

static void
test_selected (PcTestMap     *fixture,
               gconstpointer  data)
{
  graphene_rect_t pill;

  pc_test_map_show (fixture);

  pc_map_view_set_selected (fixture->map, pc_test_map_get_city (fixture, "kyiv"));
  g_assert_cmpuint (draw (fixture).n_lines, ==, 2);
  g_assert_cmpuint (draw (fixture).n_dashed, ==, 0);
  g_assert_cmpfloat (draw (fixture).width, ==, SELECTED_WIDTH);

  /* A relation that has ended has a dashed arc, and a distance as any other. */
  pc_map_view_set_selected (fixture->map, pc_test_map_get_city (fixture, "moscow"));
  g_assert_cmpuint (draw (fixture).n_lines, ==, 2);
  g_assert_cmpuint (draw (fixture).n_dashed, ==, 1);
  g_assert_true (pc_arc_layer_get_pill_bounds (get_arcs (fixture), &pill));

  g_object_set (fixture->map, "arcs-visible", FALSE, NULL);
  g_assert_cmpuint (draw (fixture).n_lines, ==, 0);
}

/* Wherever the map is, an arc leads to where the pin is. */
static void
test_antimeridian (PcTestMap     *fixture,
                   gconstpointer  data)
{
  static const double longitudes[] = { 0, 90, 179.9, -179.9, -120 };
  static const char * const ids[] = { "kyoto", "nanjing", "san-francisco", "la-serena" };
  guint n_seen = 0;

  pc_test_map_show (fixture);
  g_object_set (fixture->map, "center-latitude", 30.0, "zoom-level", 1.0, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (longitudes); i++)
    for (guint j = 0; j < G_N_ELEMENTS (ids); j++)
      {
        graphene_point_t spot;

        g_object_set (fixture->map, "center-longitude", longitudes[i], NULL);
        spot = get_spot (fixture, ids[j]);
        if (spot.x > 0 && spot.x < 800)
          {
            g_assert_true (draw_over (fixture, &spot).covered);
            n_seen++;
          }
      }

  g_assert_cmpuint (n_seen, >, 10);
}

/* A copy of the world that is not seen is not drawn. */
static void
test_unseen (PcTestMap     *fixture,
             gconstpointer  data)
{
  guint n_points;

  pc_test_map_show (fixture);
  g_object_set (fixture->map, "center-latitude", 50.0, "center-longitude", 20.0, "zoom-level", 3.0, NULL);
  n_points = draw (fixture).n_points;
  g_assert_cmpuint (n_points, >, 0);
  g_assert_cmpuint (n_points, <, 2 * 73 * pc_arc_layer_get_n_arcs (get_arcs (fixture)));

  g_object_set (fixture->map, "center-longitude", 95.0, NULL);
  g_assert_cmpuint (draw (fixture).n_points, <, n_points);
}

/* Thousands of arcs are a stain. */
static void
test_many (PcTestMap     *fixture,
           gconstpointer  data)
{
  g_autoptr(GArray) targets = g_array_new (FALSE, FALSE, sizeof (PcCoordinate));
  PcArcLayer *arcs;

  pc_test_map_show (fixture);
  arcs = get_arcs (fixture);

  for (guint i = 0; i < 1000; i++)
    {
      PcCoordinate target = { -60 + i % 120, -180 + i % 360 };

      g_array_append_val (targets, target);
    }

  pc_arc_layer_set_arcs (arcs, &(PcCoordinate) { 50, 20 }, targets);
  g_assert_cmpuint (pc_arc_layer_get_n_arcs (arcs), ==, 0);

  /* The selected one is still there. */
  pc_arc_layer_set_selected (arcs, &(PcCoordinate) { 35, 135 }, FALSE, NULL);
  g_assert_cmpuint (draw (fixture).n_lines, ==, 2);

  g_array_set_size (targets, 100);
  pc_arc_layer_set_arcs (arcs, &(PcCoordinate) { 50, 20 }, targets);
  g_assert_cmpuint (pc_arc_layer_get_n_arcs (arcs), ==, 100);
}

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", FALSE, NULL);

  pc_test_map_add ("/arc-layer/world", test_world);
  pc_test_map_add ("/arc-layer/selected", test_selected);
  pc_test_map_add ("/arc-layer/antimeridian", test_antimeridian);
  pc_test_map_add ("/arc-layer/unseen", test_unseen);
  pc_test_map_add ("/arc-layer/many", test_many);

  pc_processors_leave (g_test_run ());
}
