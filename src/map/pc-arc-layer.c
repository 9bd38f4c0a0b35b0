/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#define G_LOG_DOMAIN "pc-map"

#include "config.h"

#include "pc-arc-layer.h"

#include "pc-map-projection.h"
#include "pc-map-style.h"
#include "pc-mercator.h"
#include "pc-palette.h"

#include <math.h>

/* A great circle bends most near the poles; at this many pieces no corner can be seen. */
#define N_SEGMENTS 72

#define ALL_WIDTH 1.3f
#define ALL_OPACITY 0.38f
#define SELECTED_WIDTH 2.5f
#define CASING_WIDTH 5.5f

/* With round caps a dash is longer than that by the width of the line, and a gap shorter. */
static const float ended_dash[] = { 6, 8 };

/* More than this are no lines any more but a stain, and slow to draw. Some of them would be worse: they would say that
 * the others are no partners. */
#define MAX_ARCS 250

#define PILL_PADDING_X 8
#define PILL_PADDING_Y 2
#define PILL_ROOM 2.5

/**
 * PcArcLayer:
 *
 * Great circles from the home city to its partners.
 *
 * While nothing is selected all of them are drawn, as long as the map shows the world: closer in they would only
 * be in the way. Otherwise only that of the selected city is, with the distance on it, and dashed if the relation has ended.
 */
struct _PcArcLayer
{
  ShumateLayer parent_instance;

  GPtrArray    *arcs;
  GArray       *selected;
  PcCoordinate  home;
  gboolean      has_home;
  gboolean      ended;
  char         *label;
  PangoLayout  *layout;
};

G_DEFINE_FINAL_TYPE (PcArcLayer, pc_arc_layer, SHUMATE_TYPE_LAYER)

static PcMapProjection
get_view (PcArcLayer *self)
{
  PcMapProjection view;

  pc_map_projection_init (&view, SHUMATE_LAYER (self));

  return view;
}

static graphene_point_t
project (const PcMapProjection *view,
         const PcCoordinate    *point,
         double                 turn)
{
  return GRAPHENE_POINT_INIT ((float) ((pc_mercator_x (point->longitude) + turn - view->center_x) * view->world + view->width / 2),
                              (float) ((pc_mercator_y (point->latitude) - view->center_y) * view->world + view->height / 2));
}

/* Whether a copy of an arc reaches into the view. Its points go east or west, but not to and fro. */
static gboolean
is_seen (const PcMapProjection *view,
         const GArray          *arc,
         int                    turn)
{
  float first = project (view, &g_array_index (arc, PcCoordinate, 0), turn).x;
  float last = project (view, &g_array_index (arc, PcCoordinate, arc->len - 1), turn).x;

  return MAX (first, last) > -CASING_WIDTH && MIN (first, last) < (float) view->width + CASING_WIDTH;
}

static void
add_copy (GskPathBuilder        *builder,
          const PcMapProjection *view,
          const GArray          *arc,
          int                    turn)
{
  for (guint i = 0; i < arc->len; i++)
    {
      graphene_point_t point = project (view, &g_array_index (arc, PcCoordinate, i), turn);

      if (i == 0)
        gsk_path_builder_move_to (builder, point.x, point.y);
      else
        gsk_path_builder_line_to (builder, point.x, point.y);
    }
}

/* Arcs go on over the antimeridian instead of jumping back across the map. Each is drawn in all copies of the world
 * that are seen; the clip to one world’s width leaves of every point the copy where its pin is. */
static void
add_arc (GskPathBuilder        *builder,
         const PcMapProjection *view,
         const GArray          *arc)
{
  for (int turn = -1; turn <= 1; turn++)
    if (is_seen (view, arc, turn))
      add_copy (builder, view, arc, turn);
}

static void
append_stroke (GtkSnapshot   *snapshot,
               GskPath       *path,
               float          width,
               gboolean       dashed,
               const GdkRGBA *color)
{
  g_autoptr(GskStroke) stroke = gsk_stroke_new (width);

  if (dashed)
    gsk_stroke_set_dash (stroke, ended_dash, G_N_ELEMENTS (ended_dash));

  gsk_stroke_set_line_cap (stroke, GSK_LINE_CAP_ROUND);
  gsk_stroke_set_line_join (stroke, GSK_LINE_JOIN_ROUND);
  gtk_snapshot_append_stroke (snapshot, path, stroke, color);
}

static void
snapshot_all (PcArcLayer            *self,
              GtkSnapshot           *snapshot,
              const PcMapProjection *view)
{
  GskPathBuilder *builder = gsk_path_builder_new ();
  GdkRGBA color = *pc_palette_get_map_color (pc_palette_get_scheme (), PC_MAP_COLOR_ARC);
  g_autoptr(GskPath) path = NULL;

  for (guint i = 0; i < self->arcs->len; i++)
    add_arc (builder, view, g_ptr_array_index (self->arcs, i));

  path = gsk_path_builder_free_to_path (builder);
  color.alpha *= ALL_OPACITY;
  append_stroke (snapshot, path, ALL_WIDTH, FALSE, &color);
}

static void
snapshot_pill (PcArcLayer  *self,
               GtkSnapshot *snapshot)
{
  graphene_rect_t bounds;
  GskRoundedRect rect;
  GdkRGBA ground, text;

  if (!pc_arc_layer_get_pill_bounds (self, &bounds))
    return;

  pc_map_style_get_accent (&ground, &text);
  gsk_rounded_rect_init_from_rect (&rect, &bounds, bounds.size.height / 2);
  gtk_snapshot_push_rounded_clip (snapshot, &rect);
  gtk_snapshot_append_color (snapshot, &ground, &bounds);
  gtk_snapshot_pop (snapshot);
  if (pc_scheme_is_contrast (pc_palette_get_scheme ()))
    gtk_snapshot_append_border (snapshot, &rect, (float[4]) { 1, 1, 1, 1 }, (GdkRGBA[4]) { text, text, text, text });

  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT (bounds.origin.x + PILL_PADDING_X, bounds.origin.y + PILL_PADDING_Y));
  gtk_snapshot_append_layout (snapshot, self->layout, &text);
  gtk_snapshot_restore (snapshot);
}

static void
snapshot_selected (PcArcLayer            *self,
                   GtkSnapshot           *snapshot,
                   const PcMapProjection *view)
{
  PcScheme scheme = pc_palette_get_scheme ();
  GskPathBuilder *builder = gsk_path_builder_new ();
  g_autoptr(GskPath) path = NULL;

  add_arc (builder, view, self->selected);
  path = gsk_path_builder_free_to_path (builder);

  append_stroke (snapshot, path, CASING_WIDTH, FALSE, pc_palette_get_map_color (scheme, PC_MAP_COLOR_PAPER));
  append_stroke (snapshot, path, SELECTED_WIDTH, self->ended, pc_palette_get_map_color (scheme, PC_MAP_COLOR_ARC));
  snapshot_pill (self, snapshot);
}

static void
pc_arc_layer_snapshot (GtkWidget   *widget,
                       GtkSnapshot *snapshot)
{
  PcArcLayer *self = PC_ARC_LAYER (widget);
  PcMapProjection view = get_view (self);
  ShumateViewport *viewport = shumate_layer_get_viewport (SHUMATE_LAYER (self));
  gboolean all = self->selected == NULL && self->arcs->len > 0
                 && shumate_viewport_get_zoom_level (viewport) < PC_MAP_ALL_ARCS_MAX_ZOOM_LEVEL;
  double width = MIN (view.world, view.width);

  if (!all && self->selected == NULL)
    return;

  gtk_snapshot_push_clip (snapshot, &GRAPHENE_RECT_INIT ((float) (view.width - width) / 2, 0, (float) width, (float) view.height));
  if (all)
    snapshot_all (self, snapshot, &view);
  else
    snapshot_selected (self, snapshot, &view);
  gtk_snapshot_pop (snapshot);
}

static void
update_layout (PcArcLayer *self)
{
  g_clear_object (&self->layout);

  if (self->label != NULL)
    self->layout = pc_map_style_create_layout (GTK_WIDGET (self), self->label, PC_MAP_TEXT_PILL);

  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
pc_arc_layer_system_setting_changed (GtkWidget       *widget,
                                     GtkSystemSetting setting)
{
  GTK_WIDGET_CLASS (pc_arc_layer_parent_class)->system_setting_changed (widget, setting);

  update_layout (PC_ARC_LAYER (widget));
}

static void
pc_arc_layer_constructed (GObject *object)
{
  ShumateViewport *viewport = shumate_layer_get_viewport (SHUMATE_LAYER (object));

  G_OBJECT_CLASS (pc_arc_layer_parent_class)->constructed (object);

  g_signal_connect_object (viewport, "notify", G_CALLBACK (gtk_widget_queue_draw), object, G_CONNECT_SWAPPED);
}

static void
pc_arc_layer_finalize (GObject *object)
{
  PcArcLayer *self = PC_ARC_LAYER (object);

  g_clear_object (&self->layout);
  g_clear_pointer (&self->label, g_free);
  g_clear_pointer (&self->selected, g_array_unref);
  g_clear_pointer (&self->arcs, g_ptr_array_unref);

  G_OBJECT_CLASS (pc_arc_layer_parent_class)->finalize (object);
}

static void
pc_arc_layer_class_init (PcArcLayerClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->constructed = pc_arc_layer_constructed;
  object_class->finalize = pc_arc_layer_finalize;

  widget_class->snapshot = pc_arc_layer_snapshot;
  widget_class->system_setting_changed = pc_arc_layer_system_setting_changed;

  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_PRESENTATION);
}

static void
pc_arc_layer_init (PcArcLayer *self)
{
  self->arcs = g_ptr_array_new_with_free_func ((GDestroyNotify) g_array_unref);
  gtk_widget_set_can_target (GTK_WIDGET (self), FALSE);
  pc_map_style_follow (GTK_WIDGET (self));
}

/**
 * pc_arc_layer_new:
 * @viewport: the viewport of the map
 *
 * Creates a layer without arcs.
 *
 * Returns: (transfer floating): the layer
 */
ShumateLayer *
pc_arc_layer_new (ShumateViewport *viewport)
{
  return g_object_new (PC_TYPE_ARC_LAYER, "viewport", viewport, NULL);
}

/**
 * pc_arc_layer_set_arcs:
 * @self: an arc layer
 * @home: (nullable): where all arcs begin
 * @targets: (element-type PcCoordinate): where they end
 *
 * Sets the arcs that are drawn while nothing is selected. None are if there are too many to be told apart.
 */
void
pc_arc_layer_set_arcs (PcArcLayer         *self,
                       const PcCoordinate *home,
                       GArray             *targets)
{
  g_return_if_fail (PC_IS_ARC_LAYER (self));
  g_return_if_fail (targets != NULL);

  g_ptr_array_set_size (self->arcs, 0);
  self->has_home = home != NULL;
  if (home != NULL)
    self->home = *home;

  for (guint i = 0; home != NULL && targets->len <= MAX_ARCS && i < targets->len; i++)
    g_ptr_array_add (self->arcs, pc_arc_points (home, &g_array_index (targets, PcCoordinate, i), N_SEGMENTS));

  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/**
 * pc_arc_layer_get_n_arcs:
 * @self: an arc layer
 *
 * Returns: how many arcs are drawn while nothing is selected
 */
guint
pc_arc_layer_get_n_arcs (PcArcLayer *self)
{
  g_return_val_if_fail (PC_IS_ARC_LAYER (self), 0);

  return self->arcs->len;
}

/**
 * pc_arc_layer_set_selected:
 * @self: an arc layer
 * @target: (nullable): where the selected city is, or %NULL if it has no arc
 * @ended: whether the relation with it has ended
 * @label: (nullable): the distance, to be shown on the arc
 *
 * Draws one arc instead of all.
 */
void
pc_arc_layer_set_selected (PcArcLayer         *self,
                           const PcCoordinate *target,
                           gboolean            ended,
                           const char         *label)
{
  g_return_if_fail (PC_IS_ARC_LAYER (self));

  self->ended = ended;
  g_clear_pointer (&self->selected, g_array_unref);
  if (target != NULL && self->has_home)
    self->selected = pc_arc_points (&self->home, target, N_SEGMENTS);

  g_set_str (&self->label, self->selected != NULL ? label : NULL);
  update_layout (self);
}

/**
 * pc_arc_layer_get_pill_bounds:
 * @self: an arc layer
 * @bounds: (out caller-allocates): where it is, in the widget
 *
 * Gets where the distance of the selected arc is shown. It is left out where the arc is too short for it.
 *
 * Returns: whether it is shown
 */
gboolean
pc_arc_layer_get_pill_bounds (PcArcLayer      *self,
                              graphene_rect_t *bounds)
{
  PcMapProjection view;
  int width, height;
  double length = 0, turn;
  graphene_point_t middle;
  const PcCoordinate *half_way;

  g_return_val_if_fail (PC_IS_ARC_LAYER (self), FALSE);
  g_return_val_if_fail (bounds != NULL, FALSE);

  if (self->selected == NULL || self->layout == NULL)
    return FALSE;

  view = get_view (self);
  half_way = &g_array_index (self->selected, PcCoordinate, self->selected->len / 2);
  turn = pc_mercator_wrap (pc_mercator_x (half_way->longitude), view.center_x) - pc_mercator_x (half_way->longitude);
  middle = project (&view, half_way, turn);

  for (guint i = 1; i < self->selected->len; i++)
    {
      graphene_point_t a = project (&view, &g_array_index (self->selected, PcCoordinate, i - 1), turn);
      graphene_point_t b = project (&view, &g_array_index (self->selected, PcCoordinate, i), turn);

      length += (double) graphene_point_distance (&a, &b, NULL, NULL);
    }

  pango_layout_get_pixel_size (self->layout, &width, &height);
  width += 2 * PILL_PADDING_X;
  height += 2 * PILL_PADDING_Y;
  if (length < PILL_ROOM * width)
    return FALSE;

  graphene_rect_init (bounds, roundf (middle.x - (float) width / 2), roundf (middle.y - (float) height / 2), (float) width, (float) height);

  return TRUE;
}

/**
 * pc_arc_points:
 * @from: where the arc begins
 * @to: where it ends
 * @n_segments: how many pieces to divide it into
 *
 * Divides a great circle into short pieces.
 *
 * Longitudes do not jump at the antimeridian, they go on beyond ±180°.
 *
 * Returns: (transfer full) (element-type PcCoordinate): the points
 */
GArray *
pc_arc_points (const PcCoordinate *from,
               const PcCoordinate *to,
               guint               n_segments)
{
  GArray *points = g_array_sized_new (FALSE, FALSE, sizeof (PcCoordinate), n_segments + 1);
  double previous;

  g_return_val_if_fail (from != NULL, points);
  g_return_val_if_fail (to != NULL, points);
  g_return_val_if_fail (n_segments > 0, points);

  previous = from->longitude;
  for (guint i = 0; i <= n_segments; i++)
    {
      PcCoordinate point;

      pc_coordinate_interpolate (from, to, (double) i / n_segments, &point);
      point.longitude -= 360 * round ((point.longitude - previous) / 360);
      previous = point.longitude;
      g_array_append_val (points, point);
    }

  return points;
}
