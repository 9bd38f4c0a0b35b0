/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#define G_LOG_DOMAIN "pc-map"

#include "config.h"

#include "pc-kind-shape.h"

#include <math.h>

#define RING_WIDTH 0.36f
#define ENDED_RING_WIDTH 0.26f

static void
add_polygon (GskPathBuilder *builder,
             guint           n_corners,
             float           x,
             float           y,
             float           radius)
{
  for (guint i = 0; i < n_corners; i++)
    {
      double angle = 2 * G_PI * i / n_corners - G_PI / 2;
      float px = x + radius * (float) cos (angle);
      float py = y + radius * (float) sin (angle);

      if (i == 0)
        gsk_path_builder_move_to (builder, px, py);
      else
        gsk_path_builder_line_to (builder, px, py);
    }

  gsk_path_builder_close (builder);
}

static void
add_star (GskPathBuilder *builder,
          float           x,
          float           y,
          float           r)
{
  for (guint i = 0; i < 10; i++)
    {
      double angle = G_PI * i / 5 - G_PI / 2;
      float radius = (i % 2 == 0 ? 1.28f : 0.6f) * r;
      float px = x + radius * (float) cos (angle);
      float py = y + 0.06f * r + radius * (float) sin (angle);

      if (i == 0)
        gsk_path_builder_move_to (builder, px, py);
      else
        gsk_path_builder_line_to (builder, px, py);
    }

  gsk_path_builder_close (builder);
}

static void
add_rounded_square (GskPathBuilder *builder,
                    float           x,
                    float           y,
                    float           half,
                    float           corner)
{
  GskRoundedRect rect;

  gsk_rounded_rect_init_from_rect (&rect,
                                   &GRAPHENE_RECT_INIT (x - half, y - half, 2 * half, 2 * half),
                                   corner);
  gsk_path_builder_add_rounded_rect (builder, &rect);
}

static void
add_house (GskPathBuilder *builder,
           float           x,
           float           y,
           float           r)
{
  static const float corners[][2] = {
    { 0.0f, -0.62f },   { 0.66f, -0.02f },  { 0.46f, -0.02f }, { 0.46f, 0.54f }, { 0.15f, 0.54f },  { 0.15f, 0.16f },
    { -0.15f, 0.16f },  { -0.15f, 0.54f },  { -0.46f, 0.54f }, { -0.46f, -0.02f }, { -0.66f, -0.02f },
  };

  gsk_path_builder_move_to (builder, x + corners[0][0] * r, y + corners[0][1] * r);
  for (guint i = 1; i < G_N_ELEMENTS (corners); i++)
    gsk_path_builder_line_to (builder, x + corners[i][0] * r, y + corners[i][1] * r);
  gsk_path_builder_close (builder);
}

/* The start half of the hole: what stays open in a ring whose end half is filled. */
static void
add_half_disc (GskPathBuilder *builder,
               float           x,
               float           y,
               float           radius)
{
  gsk_path_builder_move_to (builder, x, y - radius);
  gsk_path_builder_svg_arc_to (builder, radius, radius, 0, FALSE, FALSE, x, y + radius);
  gsk_path_builder_close (builder);
}

static void
add_silhouette (GskPathBuilder *builder,
                PcKindShape     shape,
                float           x,
                float           y,
                float           r)
{
  switch (shape)
    {
    case PC_KIND_SHAPE_DIAMOND:
      add_polygon (builder, 4, x, y, 1.18f * r);
      break;

    case PC_KIND_SHAPE_STAR:
      add_star (builder, x, y, r);
      break;

    case PC_KIND_SHAPE_HOME:
      add_rounded_square (builder, x, y, r, 0.42f * r);
      break;

    case PC_KIND_SHAPE_SQUARE:
      add_rounded_square (builder, x, y, 0.88f * r, 0);
      break;

    case PC_KIND_SHAPE_TRIANGLE:
      add_polygon (builder, 3, x, y + 0.2f * r, 1.24f * r);
      break;

    case PC_KIND_SHAPE_HEXAGON:
      add_polygon (builder, 6, x, y, 1.1f * r);
      break;

    case PC_KIND_SHAPE_DISC:
    case PC_KIND_SHAPE_HALF_RING:
    case PC_KIND_SHAPE_RING:
    case PC_KIND_SHAPE_ENDED:
    default:
      gsk_path_builder_add_circle (builder, &GRAPHENE_POINT_INIT (x, y), r);
      break;
    }
}

static void
add_holes (GskPathBuilder *builder,
           PcKindShape     shape,
           float           x,
           float           y,
           float           r)
{
  graphene_point_t center = GRAPHENE_POINT_INIT (x, y);

  switch (shape)
    {
    case PC_KIND_SHAPE_DIAMOND:
      add_polygon (builder, 4, x, y, 0.42f * r);
      break;

    case PC_KIND_SHAPE_HALF_RING:
      add_half_disc (builder, x, y, (1 - RING_WIDTH) * r);
      break;

    case PC_KIND_SHAPE_RING:
      gsk_path_builder_add_circle (builder, &center, (1 - RING_WIDTH) * r);
      break;

    case PC_KIND_SHAPE_ENDED:
      gsk_path_builder_add_circle (builder, &center, (1 - ENDED_RING_WIDTH) * r);
      gsk_path_builder_add_rect (builder, &GRAPHENE_RECT_INIT (x - 0.46f * r, y - 0.15f * r, 0.92f * r, 0.3f * r));
      break;

    case PC_KIND_SHAPE_HOME:
      add_house (builder, x, y, r);
      break;

    case PC_KIND_SHAPE_STAR:
    case PC_KIND_SHAPE_DISC:
    case PC_KIND_SHAPE_SQUARE:
    case PC_KIND_SHAPE_TRIANGLE:
    case PC_KIND_SHAPE_HEXAGON:
    default:
      break;
    }
}

static PcKindShape
shape_for_known_id (const char *id,
                    gboolean   *known)
{
  static const struct
  {
    const char *id;
    PcKindShape shape;
  } shapes[] = {
    { "twin", PC_KIND_SHAPE_DIAMOND },
    { "honorary-twin", PC_KIND_SHAPE_STAR },
    { "partner", PC_KIND_SHAPE_DISC },
    { "letter-of-intent", PC_KIND_SHAPE_HALF_RING },
    { "sectoral", PC_KIND_SHAPE_HALF_RING },
    { "no-agreement", PC_KIND_SHAPE_RING },
  };

  *known = TRUE;
  for (guint i = 0; i < G_N_ELEMENTS (shapes); i++)
    if (g_strcmp0 (id, shapes[i].id) == 0)
      return shapes[i].shape;

  *known = FALSE;
  return PC_KIND_SHAPE_HEXAGON;
}

/**
 * pc_kind_shape_for:
 * @dataset: (nullable): the dataset that @kind stands in
 * @kind: (nullable): a kind of relation
 *
 * Chooses the shape of a kind.
 *
 * Kinds are data. Those that the program does not know take the square, the triangle and then the hexagon,
 * in the order of the file, so that no two of them look alike by chance.
 *
 * Returns: the shape that stands for @kind everywhere
 */
PcKindShape
pc_kind_shape_for (PcDataset *dataset,
                   PcKind    *kind)
{
  g_return_val_if_fail (dataset == NULL || PC_IS_DATASET (dataset), PC_KIND_SHAPE_RING);
  g_return_val_if_fail (kind == NULL || PC_IS_KIND (kind), PC_KIND_SHAPE_RING);

  static const PcKindShape spare[] = { PC_KIND_SHAPE_SQUARE, PC_KIND_SHAPE_TRIANGLE, PC_KIND_SHAPE_HEXAGON };
  gboolean known;
  PcKindShape shape;
  GListModel *kinds;
  guint n_kinds, n_unknown = 0;

  if (kind == NULL)
    return PC_KIND_SHAPE_RING;

  shape = shape_for_known_id (pc_kind_get_id (kind), &known);
  if (known || dataset == NULL)
    return shape;

  kinds = pc_dataset_get_kinds (dataset);
  n_kinds = g_list_model_get_n_items (kinds);
  for (guint i = 0; i < n_kinds; i++)
    {
      g_autoptr(PcKind) other = g_list_model_get_item (kinds, i);

      if (g_strcmp0 (pc_kind_get_id (other), pc_kind_get_id (kind)) == 0)
        break;

      shape_for_known_id (pc_kind_get_id (other), &known);
      if (!known)
        n_unknown++;
    }

  return spare[MIN (n_unknown, G_N_ELEMENTS (spare) - 1)];
}

/**
 * pc_kind_shape_extent:
 * @shape: a shape
 *
 * Gets how far a shape reaches from its centre.
 *
 * Returns: the distance, in nominal radii
 */
double
pc_kind_shape_extent (PcKindShape shape)
{
  switch (shape)
    {
    case PC_KIND_SHAPE_DIAMOND:
      return 1.18;
    case PC_KIND_SHAPE_STAR:
      return 1.28;
    case PC_KIND_SHAPE_HOME:
      return 1.24;
    case PC_KIND_SHAPE_SQUARE:
      return 1.24;
    case PC_KIND_SHAPE_TRIANGLE:
      return 1.24;
    case PC_KIND_SHAPE_HEXAGON:
      return 1.1;
    case PC_KIND_SHAPE_DISC:
    case PC_KIND_SHAPE_HALF_RING:
    case PC_KIND_SHAPE_RING:
    case PC_KIND_SHAPE_ENDED:
    default:
      return 1;
    }
}

/**
 * pc_kind_shape_to_path:
 * @shape: a shape
 * @x: the centre
 * @y: the centre
 * @radius: the nominal radius
 *
 * Makes the coloured part of a shape.
 *
 * Holes are part of the path: fill it by the even-odd rule.
 *
 * Returns: (transfer full): the path
 */
GskPath *
pc_kind_shape_to_path (PcKindShape shape,
                       float       x,
                       float       y,
                       float       radius)
{
  GskPathBuilder *builder = gsk_path_builder_new ();

  add_silhouette (builder, shape, x, y, radius);
  add_holes (builder, shape, x, y, radius);

  return gsk_path_builder_free_to_path (builder);
}

/**
 * pc_kind_shape_to_outline:
 * @shape: a shape
 * @x: the centre
 * @y: the centre
 * @radius: the nominal radius
 *
 * Makes the silhouette of a shape, without its holes.
 *
 * Returns: (transfer full): the path
 */
GskPath *
pc_kind_shape_to_outline (PcKindShape shape,
                          float       x,
                          float       y,
                          float       radius)
{
  GskPathBuilder *builder = gsk_path_builder_new ();

  add_silhouette (builder, shape, x, y, radius);

  return gsk_path_builder_free_to_path (builder);
}

/**
 * pc_kind_shape_snapshot:
 * @snapshot: where to draw
 * @shape: a shape
 * @center: the centre
 * @radius: the nominal radius
 * @color: the colour
 * @paper: (nullable): the colour of the ground under the shape, or %NULL to leave it as it is
 *
 * Draws a shape.
 *
 * With @paper the shape gets an outline and its holes are filled, as on the map; without it they are cut out,
 * so that the ground of a list row shows through, selected or not.
 */
void
pc_kind_shape_snapshot (GtkSnapshot            *snapshot,
                        PcKindShape             shape,
                        const graphene_point_t *center,
                        float                   radius,
                        const GdkRGBA          *color,
                        const GdkRGBA          *paper)
{
  g_autoptr(GskPath) path = NULL;

  g_return_if_fail (GTK_IS_SNAPSHOT (snapshot));
  g_return_if_fail (center != NULL);
  g_return_if_fail (color != NULL);

  if (paper != NULL)
    {
      g_autoptr(GskPath) outline = pc_kind_shape_to_outline (shape, center->x, center->y, radius);
      g_autoptr(GskStroke) stroke = gsk_stroke_new (MAX (3, radius / 2));

      gsk_stroke_set_line_join (stroke, GSK_LINE_JOIN_ROUND);
      gtk_snapshot_append_stroke (snapshot, outline, stroke, paper);
      gtk_snapshot_append_fill (snapshot, outline, GSK_FILL_RULE_WINDING, paper);
    }

  path = pc_kind_shape_to_path (shape, center->x, center->y, radius);
  gtk_snapshot_append_fill (snapshot, path, GSK_FILL_RULE_EVEN_ODD, color);
}
