/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-view"

#include "config.h"

#include "pc-timeline-row.h"

#include "pc-area-icon.h"
#include "pc-kind-mark.h"
#include "pc-map-style.h"
#include "pc-palette.h"
#include "pc-timeline-painter.h"

#include <math.h>

/**
 * PcTimelineRow:
 *
 * A lane of the timeline: a mark and a name beside or above it, and the items of the lane on the axis.
 *
 * It draws itself, and only while it is on the screen. One of the items can be the *current* one, where the
 * keyboard is; it has a ring around it.
 */
struct _PcTimelineRow
{
  GtkWidget parent_instance;

  PcTimelineAxis *axis;
  PcTimelineLane *lane;
  GSignalGroup *lane_signals;
  guint current;
  gboolean divided;

  GtkWidget *mark;
  GtkWidget *icon;
  GtkWidget *label;
};

G_DEFINE_FINAL_TYPE (PcTimelineRow, pc_timeline_row, GTK_TYPE_WIDGET)

enum
{
  CLICKED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

/* The smallest lane for text of the usual size. */
#define MINIMUM_HEIGHT 18
/* What a lane takes below its name. */
#define STACKED_HEIGHT 16
#define MARGIN 12
#define MARK_SIZE 13
#define MARK_GAP 6
#define DIVIDER_ALPHA 0.15f
#define DIVIDER_ALPHA_CONTRAST 0.5f

static int
get_label_height (PcTimelineRow *self)
{
  int height;

  gtk_widget_measure (self->label, GTK_ORIENTATION_VERTICAL, -1, NULL, &height, NULL, NULL);

  return height;
}

/* The middle of the lane, where it is drawn. */
static float
get_middle (PcTimelineRow *self)
{
  int height = gtk_widget_get_height (GTK_WIDGET (self));

  if (pc_timeline_axis_get_stacked (self->axis))
    return (float) (height + get_label_height (self)) / 2.0f;

  /* Half a pixel more or less makes a thin line sharp or not. */
  return floorf ((float) height / 2.0f) + 0.5f;
}

static void
allocate_at (GtkWidget *widget,
             GtkWidget *child,
             int        x,
             int        width,
             int        height)
{
  GtkAllocation allocation = { x, 0, width, height };

  if (gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL)
    allocation.x = gtk_widget_get_width (widget) - x - width;

  gtk_widget_size_allocate (child, &allocation, -1);
}

static void
pc_timeline_row_measure (GtkWidget      *widget,
                         GtkOrientation  orientation,
                         int             for_size,
                         int            *minimum,
                         int            *natural,
                         int            *minimum_baseline,
                         int            *natural_baseline)
{
  PcTimelineRow *self = PC_TIMELINE_ROW (widget);

  if (orientation == GTK_ORIENTATION_VERTICAL)
    *minimum = *natural = pc_timeline_axis_get_lane_height (self->axis);
  else
    *minimum = *natural = MARGIN * 2 + pc_timeline_axis_get_name_width (self->axis);
}

static void
pc_timeline_row_size_allocate (GtkWidget *widget,
                               int        width,
                               int        height,
                               int        baseline)
{
  PcTimelineRow *self = PC_TIMELINE_ROW (widget);
  gboolean stacked = pc_timeline_axis_get_stacked (self->axis);
  GtkWidget *marks[] = { self->mark, self->icon };
  int column = stacked ? width - 2 * MARGIN : pc_timeline_axis_get_name_width (self->axis);
  int line = stacked ? get_label_height (self) + 2 : height;
  int mark_width = 0;
  int least, most;

  for (guint i = 0; i < G_N_ELEMENTS (marks); i++)
    {
      if (!gtk_widget_get_visible (marks[i]))
        continue;

      gtk_widget_measure (marks[i], GTK_ORIENTATION_HORIZONTAL, -1, &mark_width, NULL, NULL, NULL);
      allocate_at (widget, marks[i], MARGIN, mark_width, line);
      mark_width += MARK_GAP;
    }

  gtk_widget_measure (self->label, GTK_ORIENTATION_HORIZONTAL, -1, &least, &most, NULL, NULL);
  allocate_at (widget, self->label, MARGIN + mark_width, CLAMP (column - mark_width, least, MAX (most, least)), line);
}

static void
draw_line (GtkSnapshot   *snapshot,
           const GdkRGBA *ink,
           float          from,
           float          until,
           float          y)
{
  GdkRGBA color = *ink;

  color.alpha *= pc_scheme_is_contrast (pc_palette_get_scheme ()) ? DIVIDER_ALPHA_CONTRAST : DIVIDER_ALPHA;
  gtk_snapshot_append_color (snapshot, &color, &GRAPHENE_RECT_INIT (from, y, until - from, 1));
}

/* Without bars the eye needs something to follow. */
static void
draw_ground (PcTimelineRow *self,
             GtkSnapshot   *snapshot,
             const GdkRGBA *ink)
{
  float a = (float) pc_timeline_axis_to_x (self->axis, pc_timeline_axis_get_from (self->axis));
  float b = (float) pc_timeline_axis_to_x (self->axis, pc_timeline_axis_get_until (self->axis));

  draw_line (snapshot, ink, MIN (a, b), MAX (a, b), get_middle (self) - 0.5f);
}

static void
pc_timeline_row_snapshot (GtkWidget   *widget,
                          GtkSnapshot *snapshot)
{
  PcTimelineRow *self = PC_TIMELINE_ROW (widget);
  PcTimelineItem *item = pc_timeline_row_peek_item (self);
  GdkRGBA ink;

  GTK_WIDGET_CLASS (pc_timeline_row_parent_class)->snapshot (widget, snapshot);

  if (self->lane == NULL)
    return;

  gtk_widget_get_color (widget, &ink);

  if (self->divided)
    draw_line (snapshot, &ink, 0, (float) gtk_widget_get_width (widget), 0);
  if (pc_timeline_lane_get_city (self->lane) == NULL)
    draw_ground (self, snapshot, &ink);

  pc_timeline_painter_draw_lane (snapshot, self->lane, self->axis, get_middle (self), &ink);

  if (item != NULL)
    pc_timeline_painter_draw_ring (snapshot, item, self->axis, get_middle (self));
}

static gboolean
pc_timeline_row_query_tooltip (GtkWidget  *widget,
                               int         x,
                               int         y,
                               gboolean    keyboard_tooltip,
                               GtkTooltip *tooltip)
{
  PcTimelineRow *self = PC_TIMELINE_ROW (widget);
  g_autofree char *text = NULL;
  GdkRectangle bounds;
  guint position;

  if (self->lane == NULL || keyboard_tooltip)
    return FALSE;

  position = pc_timeline_painter_pick (self->lane, self->axis, x);

  if (gtk_widget_contains (self->label, 0, 0) &&
      gtk_widget_pick (widget, x, y, GTK_PICK_DEFAULT) == self->label)
    {
      if (!pango_layout_is_ellipsized (gtk_label_get_layout (GTK_LABEL (self->label))))
        return FALSE;

      gtk_tooltip_set_text (tooltip, gtk_label_get_text (GTK_LABEL (self->label)));
      return TRUE;
    }

  if (position == GTK_INVALID_LIST_POSITION)
    return FALSE;

  text = pc_timeline_item_dup_label (pc_timeline_lane_peek (self->lane, position));
  gtk_tooltip_set_text (tooltip, text);

  pc_timeline_row_get_bounds (self, pc_timeline_lane_peek (self->lane, position), &bounds);
  gtk_tooltip_set_tip_area (tooltip, &bounds);

  return TRUE;
}

static void
released_cb (PcTimelineRow *self,
             int            n_press,
             double         x,
             double         y)
{
  guint position;

  if (n_press != 1 || self->lane == NULL)
    return;

  position = pc_timeline_painter_pick (self->lane, self->axis, x);
  g_signal_emit (self, signals[CLICKED], 0,
                 position != GTK_INVALID_LIST_POSITION ? pc_timeline_lane_peek (self->lane, position) : NULL);
}

/* A lane without city and field is that of all agreements, or that of the events without a field. */
static const char *
get_icon_name (PcTimelineLane *lane)
{
  PcArea *area = pc_timeline_lane_get_area (lane);
  PcTimelineItem *first = pc_timeline_lane_peek (lane, 0);

  if (area != NULL)
    return pc_area_icon_get_name (pc_area_get_id (area));

  return first != NULL && pc_timeline_item_get_item_type (first) == PC_TIMELINE_AGREEMENT
    ? "x-office-document-symbolic"
    : "pc-other-symbolic";
}

static void
update_heading (PcTimelineRow *self)
{
  PcTimelineLane *lane = self->lane;
  PcCity *city = lane != NULL ? pc_timeline_lane_get_city (lane) : NULL;
  g_autofree char *title = lane != NULL ? pc_timeline_lane_dup_title (lane) : NULL;

  gtk_label_set_label (GTK_LABEL (self->label), title != NULL ? title : "");
  pc_kind_mark_set_kind (PC_KIND_MARK (self->mark), city != NULL ? pc_timeline_lane_get_kind (lane) : NULL);
  pc_kind_mark_set_ended (PC_KIND_MARK (self->mark), city != NULL && pc_timeline_lane_get_ended (lane));
  gtk_widget_set_visible (self->mark, city != NULL);
  gtk_widget_set_visible (self->icon, lane != NULL && city == NULL);

  if (lane != NULL && city == NULL)
    gtk_image_set_from_icon_name (GTK_IMAGE (self->icon), get_icon_name (lane));
}

static void
pc_timeline_row_dispose (GObject *object)
{
  PcTimelineRow *self = PC_TIMELINE_ROW (object);

  g_clear_pointer (&self->mark, gtk_widget_unparent);
  g_clear_pointer (&self->icon, gtk_widget_unparent);
  g_clear_pointer (&self->label, gtk_widget_unparent);
  g_clear_object (&self->lane_signals);
  g_clear_object (&self->lane);
  g_clear_object (&self->axis);

  G_OBJECT_CLASS (pc_timeline_row_parent_class)->dispose (object);
}

static void
pc_timeline_row_class_init (PcTimelineRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = pc_timeline_row_dispose;
  widget_class->measure = pc_timeline_row_measure;
  widget_class->size_allocate = pc_timeline_row_size_allocate;
  widget_class->snapshot = pc_timeline_row_snapshot;
  widget_class->query_tooltip = pc_timeline_row_query_tooltip;

  /**
   * PcTimelineRow::clicked:
   * @self: a row
   * @item: (nullable): the item under the pointer
   *
   * Emitted when the row is clicked or tapped, also when it is selected already.
   */
  signals[CLICKED] =
    g_signal_new ("clicked",
                  G_TYPE_FROM_CLASS (klass),
                  G_SIGNAL_RUN_LAST,
                  0,
                  NULL, NULL,
                  NULL,
                  G_TYPE_NONE, 1, PC_TYPE_TIMELINE_ITEM);

  gtk_widget_class_set_css_name (widget_class, "timeline-row");
}

static void
pc_timeline_row_init (PcTimelineRow *self)
{
  GtkGesture *click = gtk_gesture_click_new ();

  self->current = GTK_INVALID_LIST_POSITION;

  self->mark = g_object_new (PC_TYPE_KIND_MARK, "pixel-size", MARK_SIZE, NULL);
  gtk_widget_set_parent (self->mark, GTK_WIDGET (self));

  self->icon = g_object_new (GTK_TYPE_IMAGE,
                             "pixel-size", MARK_SIZE + 1,
                             "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION,
                             NULL);
  gtk_widget_set_parent (self->icon, GTK_WIDGET (self));

  self->label = g_object_new (GTK_TYPE_LABEL,
                              "ellipsize", PANGO_ELLIPSIZE_END,
                              "xalign", 0.0f,
                              NULL);
  gtk_widget_add_css_class (self->label, "caption");
  gtk_widget_set_parent (self->label, GTK_WIDGET (self));

  self->lane_signals = g_signal_group_new (PC_TYPE_TIMELINE_LANE);
  g_signal_group_connect_object (self->lane_signals, "notify", G_CALLBACK (update_heading), self, G_CONNECT_SWAPPED);

  g_signal_connect_object (click, "released", G_CALLBACK (released_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (click));
  gtk_widget_set_has_tooltip (GTK_WIDGET (self), TRUE);
  pc_map_style_follow (GTK_WIDGET (self));
}

/**
 * pc_timeline_row_new:
 * @axis: the axis
 *
 * Returns: (transfer floating): an empty row
 */
GtkWidget *
pc_timeline_row_new (PcTimelineAxis *axis)
{
  PcTimelineRow *self;

  g_return_val_if_fail (PC_IS_TIMELINE_AXIS (axis), NULL);

  self = g_object_new (PC_TYPE_TIMELINE_ROW, NULL);
  self->axis = g_object_ref (axis);
  g_signal_connect_object (axis, "changed", G_CALLBACK (gtk_widget_queue_draw), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (axis, "lanes-changed", G_CALLBACK (gtk_widget_queue_resize), self, G_CONNECT_SWAPPED);

  return GTK_WIDGET (self);
}

/**
 * pc_timeline_row_get_lane:
 * @self: a row
 *
 * Returns: (transfer none) (nullable): the lane it shows
 */
PcTimelineLane *
pc_timeline_row_get_lane (PcTimelineRow *self)
{
  g_return_val_if_fail (PC_IS_TIMELINE_ROW (self), NULL);

  return self->lane;
}

/**
 * pc_timeline_row_set_lane:
 * @self: a row
 * @lane: (nullable): a lane
 *
 * Shows a lane. None of its items is the current one.
 */
void
pc_timeline_row_set_lane (PcTimelineRow  *self,
                          PcTimelineLane *lane)
{
  g_return_if_fail (PC_IS_TIMELINE_ROW (self));
  g_return_if_fail (lane == NULL || PC_IS_TIMELINE_LANE (lane));

  if (!g_set_object (&self->lane, lane))
    return;

  g_signal_group_set_target (self->lane_signals, lane);
  self->current = GTK_INVALID_LIST_POSITION;
  update_heading (self);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/**
 * pc_timeline_row_set_divided:
 * @self: a row
 * @divided: whether there is a line above it
 *
 * Sets whether a line parts the row from the one above it.
 */
void
pc_timeline_row_set_divided (PcTimelineRow *self,
                             gboolean       divided)
{
  g_return_if_fail (PC_IS_TIMELINE_ROW (self));

  if (self->divided == divided)
    return;

  self->divided = divided;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/**
 * pc_timeline_row_get_current:
 * @self: a row
 *
 * Returns: the position of the current item in the lane, or %GTK_INVALID_LIST_POSITION
 */
guint
pc_timeline_row_get_current (PcTimelineRow *self)
{
  g_return_val_if_fail (PC_IS_TIMELINE_ROW (self), GTK_INVALID_LIST_POSITION);

  return self->current;
}

/**
 * pc_timeline_row_set_current:
 * @self: a row
 * @current: the position of an item in the lane, or %GTK_INVALID_LIST_POSITION
 *
 * Sets which item has a ring around it.
 */
void
pc_timeline_row_set_current (PcTimelineRow *self,
                             guint          current)
{
  g_return_if_fail (PC_IS_TIMELINE_ROW (self));

  if (self->current == current)
    return;

  self->current = current;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/**
 * pc_timeline_row_peek_item:
 * @self: a row
 *
 * Returns: (transfer none) (nullable): the current item
 */
PcTimelineItem *
pc_timeline_row_peek_item (PcTimelineRow *self)
{
  g_return_val_if_fail (PC_IS_TIMELINE_ROW (self), NULL);

  if (self->lane == NULL || self->current >= g_list_model_get_n_items (G_LIST_MODEL (self->lane)))
    return NULL;

  return pc_timeline_lane_peek (self->lane, self->current);
}

/**
 * pc_timeline_row_get_bounds:
 * @self: a row
 * @item: an item of its lane
 * @bounds: (out caller-allocates): return location for where it is
 *
 * Gets where an item is drawn, in the coordinates of the row.
 */
void
pc_timeline_row_get_bounds (PcTimelineRow  *self,
                            PcTimelineItem *item,
                            GdkRectangle   *bounds)
{
  double from, until, a, b;

  g_return_if_fail (PC_IS_TIMELINE_ROW (self));
  g_return_if_fail (PC_IS_TIMELINE_ITEM (item));
  g_return_if_fail (bounds != NULL);

  pc_timeline_painter_get_span (item, &from, &until);
  from = CLAMP (from, pc_timeline_axis_get_from (self->axis), pc_timeline_axis_get_until (self->axis));
  until = CLAMP (until, from, pc_timeline_axis_get_until (self->axis));

  a = pc_timeline_axis_to_x (self->axis, from);
  b = pc_timeline_axis_to_x (self->axis, until);
  bounds->x = (int) MIN (a, b) - 6;
  bounds->width = (int) fabs (b - a) + 12;
  bounds->y = (int) get_middle (self) - 6;
  bounds->height = 12;
}

/**
 * pc_timeline_row_get_minimum:
 * @widget: a widget with the text size of the lanes
 * @stacked: whether names stand above their lanes
 *
 * Returns: the height that a lane needs, in pixels
 */
int
pc_timeline_row_get_minimum (GtkWidget *widget,
                             gboolean   stacked)
{
  double scale = pc_map_style_get_text_scale (widget);
  int text = (int) ceil (MINIMUM_HEIGHT * MAX (scale, 1));

  return stacked ? text + (int) ceil (STACKED_HEIGHT * pc_map_style_get_mark_scale (widget)) : text;
}
