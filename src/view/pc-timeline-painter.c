/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-view"

#include "config.h"

#include "pc-timeline-painter.h"

#include "pc-kind-shape.h"
#include "pc-map-style.h"

#include <math.h>

#define BAR_WIDTH 3.0f
#define BAR_WIDTH_NO_AGREEMENT 1.6f
#define DISC_RADIUS 4.0f
#define DISC_RING 1.7f
#define DISC_GAP 2.0f
#define TICK_HEIGHT 10.0f
#define TICK_WIDTH 1.6f
#define DOT_DISTANCE 6.0f
#define RING_RADIUS 7.5f
#define RING_WIDTH 2.0f

/* How near the pointer must come to a disc or a tick. */
#define REACH 8.0

/* What has not happened yet on the seen day; enough to be told apart in high contrast, too. */
#define LATER_ALPHA 0.22f
#define LATER_ALPHA_CONTRAST 0.5f

GType
pc_timeline_mark_get_type (void)
{
  static gsize type = 0;

  if (g_once_init_enter (&type))
    {
      static const GEnumValue values[] = {
        { PC_TIMELINE_MARK_AGREEMENT, "PC_TIMELINE_MARK_AGREEMENT", "agreement" },
        { PC_TIMELINE_MARK_YEAR, "PC_TIMELINE_MARK_YEAR", "year" },
        { PC_TIMELINE_MARK_EVENT, "PC_TIMELINE_MARK_EVENT", "event" },
        { PC_TIMELINE_MARK_UNKNOWN, "PC_TIMELINE_MARK_UNKNOWN", "unknown" },
        { 0, NULL, NULL }
      };

      g_once_init_leave (&type, g_enum_register_static ("PcTimelineMark", values));
    }

  return type;
}

static GdkRGBA
dim (const GdkRGBA *color)
{
  GdkRGBA later = *color;

  later.alpha *= pc_scheme_is_contrast (pc_palette_get_scheme ()) ? LATER_ALPHA_CONTRAST : LATER_ALPHA;

  return later;
}

static GdkRGBA
get_color (PcTimelineItem *item,
           PcKindShape    *shape)
{
  PcKind *kind = pc_timeline_item_get_kind (item);
  PcCity *city = pc_timeline_item_get_city (item);

  *shape = pc_kind_shape_for (city != NULL ? pc_record_get_dataset (PC_RECORD (city)) : NULL, kind);

  return *pc_palette_get_kind_color (pc_palette_get_scheme (), *shape);
}

static float
get_scale (PcTimelineAxis *axis)
{
  return (float) pc_timeline_axis_get_scale (axis);
}

static float
get_bar_width (PcTimelineAxis *axis,
               PcKindShape     shape)
{
  return (shape == PC_KIND_SHAPE_RING ? BAR_WIDTH_NO_AGREEMENT : BAR_WIDTH) * get_scale (axis);
}

static void
draw_disc (GtkSnapshot   *snapshot,
           float          x,
           float          y,
           float          radius,
           const GdkRGBA *color)
{
  GskRoundedRect disc;

  gsk_rounded_rect_init_from_rect (&disc,
                                   &GRAPHENE_RECT_INIT (x - radius, y - radius, 2 * radius, 2 * radius),
                                   radius);
  gtk_snapshot_push_rounded_clip (snapshot, &disc);
  gtk_snapshot_append_color (snapshot, color, &disc.bounds);
  gtk_snapshot_pop (snapshot);
}

static void
draw_circle (GtkSnapshot   *snapshot,
             float          x,
             float          y,
             float          radius,
             float          width,
             const GdkRGBA *color)
{
  const float widths[4] = { width, width, width, width };
  const GdkRGBA colors[4] = { *color, *color, *color, *color };
  GskRoundedRect circle;

  gsk_rounded_rect_init_from_rect (&circle,
                                   &GRAPHENE_RECT_INIT (x - radius, y - radius, 2 * radius, 2 * radius),
                                   radius);
  gtk_snapshot_append_border (snapshot, &circle, widths, colors);
}

static void
draw_dots (GtkSnapshot   *snapshot,
           float          from,
           float          until,
           float          y,
           float          width,
           const GdkRGBA *color)
{
  const float dash[2] = { 0.0f, DOT_DISTANCE * MAX (width / BAR_WIDTH, 1) };
  g_autoptr (GskPathBuilder) builder = NULL;
  g_autoptr (GskPath) path = NULL;
  GskStroke *stroke;

  if (until - from < 1)
    return;

  builder = gsk_path_builder_new ();
  gsk_path_builder_move_to (builder, until - width, y);
  gsk_path_builder_line_to (builder, from, y);
  path = gsk_path_builder_to_path (builder);
  stroke = gsk_stroke_new (width);
  gsk_stroke_set_line_cap (stroke, GSK_LINE_CAP_ROUND);
  gsk_stroke_set_dash (stroke, dash, G_N_ELEMENTS (dash));
  gtk_snapshot_append_stroke (snapshot, path, stroke, color);
  gsk_stroke_free (stroke);
}

static gboolean
is_bar (PcTimelineItem *item)
{
  switch (pc_timeline_item_get_item_type (item))
    {
    case PC_TIMELINE_LEAD_IN:
    case PC_TIMELINE_PERIOD:
      return TRUE;

    case PC_TIMELINE_AGREEMENT:
    case PC_TIMELINE_EVENT:
    default:
      return FALSE;
    }
}

/**
 * pc_timeline_painter_get_span:
 * @item: an item
 * @from: (out): return location for where it is drawn from
 * @until: (out): return location for where it is drawn until; for what is no bar, @from
 *
 * Gets where an item is drawn. What is known by its year or month alone stands in the middle of that.
 */
void
pc_timeline_painter_get_span (PcTimelineItem *item,
                              double         *from,
                              double         *until)
{
  const PcDate *date;

  g_return_if_fail (PC_IS_TIMELINE_ITEM (item));
  g_return_if_fail (from != NULL && until != NULL);

  date = pc_timeline_item_get_date (item);
  *from = pc_timeline_item_get_from (item);
  *until = pc_timeline_item_get_until (item);

  if (date != NULL && pc_timeline_item_get_item_type (item) != PC_TIMELINE_LEAD_IN &&
      pc_date_get_precision (date) != PC_DATE_PRECISION_DAY)
    *from = (pc_timeline_position (date) + pc_timeline_position_end (date)) / 2;

  if (!is_bar (item))
    *until = *from;
}

/**
 * pc_timeline_painter_draw_mark:
 * @snapshot: a snapshot
 * @mark: which mark
 * @scale: how much larger than usual it is
 * @x: its middle, or for %PC_TIMELINE_MARK_UNKNOWN its left end
 * @y: the middle of the lane
 * @length: the length of a dotted line; the other marks have their own size
 * @color: its colour
 *
 * Draws a mark, on a lane or in the key.
 */
void
pc_timeline_painter_draw_mark (GtkSnapshot    *snapshot,
                               PcTimelineMark  mark,
                               float           scale,
                               float           x,
                               float           y,
                               float           length,
                               const GdkRGBA  *color)
{
  g_return_if_fail (GTK_IS_SNAPSHOT (snapshot));
  g_return_if_fail (color != NULL);

  switch (mark)
    {
    case PC_TIMELINE_MARK_YEAR:
      draw_circle (snapshot, x, y, DISC_RADIUS * scale, DISC_RING * scale, color);
      break;

    case PC_TIMELINE_MARK_EVENT:
      gtk_snapshot_append_color (snapshot, color,
                                 &GRAPHENE_RECT_INIT (x - TICK_WIDTH * scale / 2, y - TICK_HEIGHT * scale / 2,
                                                      TICK_WIDTH * scale, TICK_HEIGHT * scale));
      break;

    case PC_TIMELINE_MARK_UNKNOWN:
      draw_dots (snapshot, x, x + length, y, BAR_WIDTH * scale, color);
      break;

    case PC_TIMELINE_MARK_AGREEMENT:
    default:
      draw_disc (snapshot, x, y, DISC_RADIUS * scale, color);
    }
}

static gboolean
is_agreement (PcTimelineItem *item)
{
  return pc_timeline_item_get_item_type (item) == PC_TIMELINE_AGREEMENT;
}

static void
draw_piece (GtkSnapshot   *snapshot,
            gboolean       dotted,
            float          from,
            float          until,
            float          y,
            float          width,
            const GdkRGBA *color)
{
  if (until <= from)
    return;

  if (dotted)
    draw_dots (snapshot, from, until, y, width, color);
  else
    gtk_snapshot_append_color (snapshot, color, &GRAPHENE_RECT_INIT (from, y - width / 2, until - from, width));
}

/* Agreements stand in gaps of the bar, so that a disc is seen on whatever the lane lies. */
static void
draw_with_gaps (GtkSnapshot    *snapshot,
                PcTimelineLane *lane,
                PcTimelineAxis *axis,
                gboolean        dotted,
                float           from,
                float           until,
                float           y,
                float           width,
                const GdkRGBA  *color)
{
  guint n_items = g_list_model_get_n_items (G_LIST_MODEL (lane));
  gboolean backwards = pc_timeline_axis_to_x (axis, 1) < pc_timeline_axis_to_x (axis, 0);
  const float gap = DISC_RADIUS * get_scale (axis) + DISC_GAP;

  for (guint i = 0; i < n_items && from < until; i++)
    {
      PcTimelineItem *item = pc_timeline_lane_peek (lane, backwards ? n_items - 1 - i : i);
      double position, end;
      float x;

      if (!is_agreement (item))
        continue;

      pc_timeline_painter_get_span (item, &position, &end);
      x = (float) pc_timeline_axis_to_x (axis, position);
      if (x + gap <= from || x - gap >= until)
        continue;

      draw_piece (snapshot, dotted, from, x - gap, y, width, color);
      from = x + gap;
    }

  draw_piece (snapshot, dotted, from, until, y, width, color);
}

static void
draw_span (GtkSnapshot    *snapshot,
           PcTimelineLane *lane,
           PcTimelineItem *item,
           PcTimelineAxis *axis,
           double          from,
           double          until,
           float           y,
           const GdkRGBA  *color,
           float           width)
{
  float a, b;

  from = MAX (from, pc_timeline_axis_get_from (axis));
  until = MIN (until, pc_timeline_axis_get_until (axis));
  if (from >= until)
    return;

  a = (float) pc_timeline_axis_to_x (axis, from);
  b = (float) pc_timeline_axis_to_x (axis, until);
  draw_with_gaps (snapshot, lane, axis,
                  pc_timeline_item_get_item_type (item) == PC_TIMELINE_LEAD_IN,
                  MIN (a, b), MAX (a, b), y, width, color);
}

static void
draw_bar (GtkSnapshot    *snapshot,
          PcTimelineLane *lane,
          PcTimelineItem *item,
          PcTimelineAxis *axis,
          float           y)
{
  PcKindShape shape;
  GdkRGBA color = get_color (item, &shape);
  GdkRGBA later = dim (&color);
  double day = pc_timeline_axis_get_day (axis);
  double from, until;

  pc_timeline_painter_get_span (item, &from, &until);
  if (until < pc_timeline_axis_get_from (axis) || from > pc_timeline_axis_get_until (axis))
    return;

  draw_span (snapshot, lane, item, axis, from, MIN (until, day), y, &color, get_bar_width (axis, shape));
  draw_span (snapshot, lane, item, axis, MAX (from, day), until, y, &later, get_bar_width (axis, shape));
}

static void
draw_point (GtkSnapshot    *snapshot,
            PcTimelineItem *item,
            PcTimelineAxis *axis,
            float           y,
            const GdkRGBA  *ink)
{
  PcTimelineMark mark = PC_TIMELINE_MARK_EVENT;
  GdkRGBA color = *ink;
  double position, end;
  float x;

  pc_timeline_painter_get_span (item, &position, &end);
  x = (float) pc_timeline_axis_to_x (axis, position);
  if (position < pc_timeline_axis_get_from (axis) || position > pc_timeline_axis_get_until (axis))
    return;

  if (is_agreement (item))
    {
      PcKindShape shape;

      color = get_color (item, &shape);
      mark = pc_timeline_item_get_precision (item) == PC_DATE_PRECISION_YEAR ? PC_TIMELINE_MARK_YEAR
                                                                           : PC_TIMELINE_MARK_AGREEMENT;
    }

  if (position > pc_timeline_axis_get_day (axis))
    color = dim (&color);

  pc_timeline_painter_draw_mark (snapshot, mark, get_scale (axis), x, y, 0, &color);
}

/**
 * pc_timeline_painter_draw_lane:
 * @snapshot: a snapshot
 * @lane: a lane
 * @axis: the axis
 * @y: the middle of the lane
 * @ink: the colour of text there
 *
 * Draws the items of a lane: bars first, then what stands on them. What lies after the seen day is dim.
 */
void
pc_timeline_painter_draw_lane (GtkSnapshot    *snapshot,
                               PcTimelineLane *lane,
                               PcTimelineAxis *axis,
                               float           y,
                               const GdkRGBA  *ink)
{
  guint n_items;

  g_return_if_fail (GTK_IS_SNAPSHOT (snapshot));
  g_return_if_fail (PC_IS_TIMELINE_LANE (lane));
  g_return_if_fail (PC_IS_TIMELINE_AXIS (axis));

  n_items = g_list_model_get_n_items (G_LIST_MODEL (lane));

  for (guint i = 0; i < n_items; i++)
    if (is_bar (pc_timeline_lane_peek (lane, i)))
      draw_bar (snapshot, lane, pc_timeline_lane_peek (lane, i), axis, y);

  for (guint i = 0; i < n_items; i++)
    if (!is_bar (pc_timeline_lane_peek (lane, i)))
      draw_point (snapshot, pc_timeline_lane_peek (lane, i), axis, y, ink);
}

/**
 * pc_timeline_painter_draw_ring:
 * @snapshot: a snapshot
 * @item: an item
 * @axis: the axis
 * @y: the middle of the lane
 *
 * Draws the ring around the item that the keyboard has come to.
 */
void
pc_timeline_painter_draw_ring (GtkSnapshot    *snapshot,
                               PcTimelineItem *item,
                               PcTimelineAxis *axis,
                               float           y)
{
  GdkRGBA accent;
  GskRoundedRect ring;
  double from, until;
  float a, b, radius;

  g_return_if_fail (GTK_IS_SNAPSHOT (snapshot));
  g_return_if_fail (PC_IS_TIMELINE_ITEM (item));
  g_return_if_fail (PC_IS_TIMELINE_AXIS (axis));

  radius = RING_RADIUS * get_scale (axis);

  pc_timeline_painter_get_span (item, &from, &until);
  a = (float) pc_timeline_axis_to_x (axis, MAX (from, pc_timeline_axis_get_from (axis)));
  b = (float) pc_timeline_axis_to_x (axis, MIN (until, pc_timeline_axis_get_until (axis)));

  pc_map_style_get_accent (&accent, NULL);
  gsk_rounded_rect_init_from_rect (&ring,
                                   &GRAPHENE_RECT_INIT (MIN (a, b) - radius, y - radius,
                                                        fabsf (b - a) + 2 * radius, 2 * radius),
                                   radius);
  gtk_snapshot_append_border (snapshot, &ring,
                              (float[4]) { RING_WIDTH, RING_WIDTH, RING_WIDTH, RING_WIDTH },
                              (GdkRGBA[4]) { accent, accent, accent, accent });
}

/* How far a position on the lane is from an item: none on its bar, and from there to the nearest disc or tick. */
static double
get_distance (PcTimelineItem *item,
              PcTimelineAxis *axis,
              double          x)
{
  double from, until, a, b;

  pc_timeline_painter_get_span (item, &from, &until);
  a = pc_timeline_axis_to_x (axis, from);
  b = pc_timeline_axis_to_x (axis, until);

  if (!is_bar (item))
    return fabs (x - a);

  /* A disc or tick on a bar goes before it. */
  return x >= MIN (a, b) && x <= MAX (a, b) ? REACH : G_MAXDOUBLE;
}

/**
 * pc_timeline_painter_pick:
 * @lane: a lane
 * @axis: the axis
 * @x: pixels from the left edge of the lane
 *
 * Finds what lies under the pointer: the nearest agreement or event in reach, or else a bar.
 *
 * Returns: its position in @lane, or %GTK_INVALID_LIST_POSITION
 */
guint
pc_timeline_painter_pick (PcTimelineLane *lane,
                          PcTimelineAxis *axis,
                          double          x)
{
  guint found = GTK_INVALID_LIST_POSITION;
  double nearest = REACH + 0.5;
  guint n_items;

  g_return_val_if_fail (PC_IS_TIMELINE_LANE (lane), GTK_INVALID_LIST_POSITION);
  g_return_val_if_fail (PC_IS_TIMELINE_AXIS (axis), GTK_INVALID_LIST_POSITION);

  n_items = g_list_model_get_n_items (G_LIST_MODEL (lane));

  for (guint i = 0; i < n_items; i++)
    {
      double distance = get_distance (pc_timeline_lane_peek (lane, i), axis, x);

      if (distance < nearest)
        {
          nearest = distance;
          found = i;
        }
    }

  return found;
}
