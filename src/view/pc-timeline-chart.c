/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-view"

#include "config.h"

#include "pc-timeline-chart.h"

#include "pc-map-style.h"
#include "pc-timeline-grid.h"
#include "pc-timeline-lanes.h"
#include "pc-timeline-row.h"
#include "pc-timeline-slider.h"

#include <glib/gi18n-lib.h>
#include <math.h>

/**
 * PcTimelineChart:
 *
 * The axis of time with the lanes below it and the slider below these.
 *
 * The lanes share the height that there is, and scroll when it is not enough. The chart draws what goes through
 * all of them: the lines of the years and the line of the seen day with its date.
 */
struct _PcTimelineChart
{
  GtkWidget parent_instance;

  GtkWidget *grouping_button;
  GtkWidget *zoom_box;
  GtkWidget *lanes;
  GtkWidget *scrollbar;
  GtkWidget *slider;
  GtkWidget *placeholder;

  PcTimelineAxis *axis;
  PcTimeline *timeline;
  PcCity *selected;
  PcTimelineGrouping grouping;
  GSignalGroup *timeline_signals;
  GSignalGroup *as_of_signals;
  double pinch_zoom;
  double drag_from;
  double pointer_x;
  int head_top;
  int head_bottom;
  int lanes_bottom;
  gboolean narrow;
};

G_DEFINE_FINAL_TYPE (PcTimelineChart, pc_timeline_chart, GTK_TYPE_WIDGET)

typedef enum
{
  PROP_TIMELINE = 1,
  PROP_SELECTED,
  PROP_NARROW,
  PROP_GROUPING,
} PcTimelineChartProps;

static GParamSpec *properties[PROP_GROUPING + 1];

enum
{
  CITY_ACTIVATED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

/* All of this at the usual size of text. */
#define NAME_WIDTH 128
/* The margin around the lanes, and the one within them up to their names. */
#define OUTER_MARGIN 6
#define INNER_MARGIN 12
#define AXIS_GAP 2
#define END_MARGIN 24
#define HEAD_PADDING 6
/* How much the trough of a scale is longer at each end than the way of its handle. */
#define SLIDER_EXCESS 2
/* How much higher than it must be a lane gets when there is room. */
#define MAX_LANE_GROWTH 1.7

#define ZOOM_STEP 1.5
#define PAN_STEP 0.08
#define DRAG_THRESHOLD 8

static const PcDate *
get_day (PcTimelineChart *self)
{
  const PcDate *date = pc_as_of_get_date (pc_timeline_get_as_of (self->timeline));

  return date != NULL ? date : pc_timeline_get_today (self->timeline);
}

static void
update_day (PcTimelineChart *self)
{
  if (self->timeline != NULL)
    pc_timeline_axis_set_day (self->axis, pc_timeline_position (get_day (self)));
}

/* Whoever goes to a day wants to see it; whoever only looks around stays where they are. */
static void
date_changed_cb (PcTimelineChart *self)
{
  update_day (self);
  pc_timeline_axis_reveal (self->axis, pc_timeline_axis_get_day (self->axis));
}

static void
update_zoom_actions (PcTimelineChart *self)
{
  double zoom = pc_timeline_axis_get_zoom (self->axis);

  gtk_widget_action_set_enabled (GTK_WIDGET (self), "timeline.zoom-in", zoom < PC_TIMELINE_MAX_ZOOM);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "timeline.zoom-out", zoom > 1);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "timeline.zoom-whole", zoom > 1);
  gtk_widget_set_visible (self->scrollbar, zoom > 1);
}

static void
lanes_changed_cb (PcTimelineChart *self)
{
  double begin = pc_timeline_get_begin (self->timeline);
  double end = pc_timeline_get_end (self->timeline);

  if (begin < end)
    pc_timeline_axis_set_span (self->axis, begin, end);

  gtk_widget_set_visible (self->placeholder, g_list_model_get_n_items (G_LIST_MODEL (self->timeline)) == 0);
  update_day (self);
  gtk_widget_queue_allocate (GTK_WIDGET (self));
}

static void
zoom_to (PcTimelineChart *self,
         double           zoom,
         double           fixed)
{
  pc_timeline_axis_set_zoom (self->axis, zoom, fixed);
  update_zoom_actions (self);
}

static void
zoom_in_action (GtkWidget  *widget,
                const char *name,
                GVariant   *parameter)
{
  pc_timeline_chart_zoom (PC_TIMELINE_CHART (widget), 1);
}

static void
zoom_out_action (GtkWidget  *widget,
                 const char *name,
                 GVariant   *parameter)
{
  pc_timeline_chart_zoom (PC_TIMELINE_CHART (widget), -1);
}

static void
zoom_whole_action (GtkWidget  *widget,
                   const char *name,
                   GVariant   *parameter)
{
  PcTimelineChart *self = PC_TIMELINE_CHART (widget);

  zoom_to (self, 1, pc_timeline_axis_get_day (self->axis));
}

static gboolean
is_rtl (PcTimelineChart *self)
{
  return gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;
}

/* How far the lanes are from the left edge: a scrollbar that takes room stands there from right to left. */
static int
get_offset (PcTimelineChart *self)
{
  int lane = pc_timeline_lanes_get_width (PC_TIMELINE_LANES (self->lanes));

  return OUTER_MARGIN + (is_rtl (self) ? gtk_widget_get_width (self->lanes) - lane : 0);
}

/* The axis counts from the left edge of a lane, events from that of the chart. */
static double
get_position_at (PcTimelineChart *self,
                 double           x)
{
  return pc_timeline_axis_to_position (self->axis, x - get_offset (self));
}

static void
motion_cb (PcTimelineChart *self,
           double           x,
           double           y)
{
  self->pointer_x = x;
}

static gboolean
scroll_cb (PcTimelineChart          *self,
           double                    dx,
           double                    dy,
           GtkEventControllerScroll *controller)
{
  GdkModifierType state = gtk_event_controller_get_current_event_state (GTK_EVENT_CONTROLLER (controller));
  double span = pc_timeline_axis_get_until (self->axis) - pc_timeline_axis_get_from (self->axis);

  if ((state & GDK_CONTROL_MASK) != 0)
    {
      zoom_to (self, pc_timeline_axis_get_zoom (self->axis) * pow (ZOOM_STEP, -dy),
               get_position_at (self, self->pointer_x));
      return GDK_EVENT_STOP;
    }

  if (pc_timeline_axis_get_zoom (self->axis) == 1)
    return GDK_EVENT_PROPAGATE;

  if ((state & GDK_SHIFT_MASK) != 0 && dx == 0)
    dx = dy;
  if (fabs (dx) <= fabs (dy) && (state & GDK_SHIFT_MASK) == 0)
    return GDK_EVENT_PROPAGATE;

  if (gtk_event_controller_scroll_get_unit (controller) == GDK_SCROLL_UNIT_SURFACE)
    dx /= pc_timeline_axis_get_width (self->axis);
  else
    dx *= PAN_STEP;

  pc_timeline_axis_set_from (self->axis,
                             pc_timeline_axis_get_from (self->axis) + (is_rtl (self) ? -dx : dx) * span);
  return GDK_EVENT_STOP;
}

static void
pinch_begin_cb (PcTimelineChart *self)
{
  self->pinch_zoom = pc_timeline_axis_get_zoom (self->axis);
}

static void
pinch_cb (PcTimelineChart *self,
          double           scale,
          GtkGesture      *gesture)
{
  double x = gtk_widget_get_width (GTK_WIDGET (self)) / 2.0;
  double y;

  gtk_gesture_get_bounding_box_center (gesture, &x, &y);
  zoom_to (self, self->pinch_zoom * scale, get_position_at (self, x));
}

static void
drag_begin_cb (PcTimelineChart *self,
               double           x,
               double           y,
               GtkGesture      *gesture)
{
  if (pc_timeline_axis_get_zoom (self->axis) == 1)
    gtk_gesture_set_state (gesture, GTK_EVENT_SEQUENCE_DENIED);

  self->drag_from = pc_timeline_axis_get_from (self->axis);
}

static void
drag_update_cb (PcTimelineChart *self,
                double           dx,
                double           dy,
                GtkGesture      *gesture)
{
  double span = pc_timeline_axis_get_until (self->axis) - pc_timeline_axis_get_from (self->axis);
  double part = dx / pc_timeline_axis_get_width (self->axis);
  GdkEventSequence *sequence = gtk_gesture_single_get_current_sequence (GTK_GESTURE_SINGLE (gesture));

  if (gtk_gesture_get_sequence_state (gesture, sequence) != GTK_EVENT_SEQUENCE_CLAIMED)
    {
      if (fabs (dx) < DRAG_THRESHOLD || fabs (dx) < fabs (dy))
        return;

      gtk_gesture_set_state (gesture, GTK_EVENT_SEQUENCE_CLAIMED);
    }

  pc_timeline_axis_set_from (self->axis, self->drag_from + (is_rtl (self) ? part : -part) * span);
}

static void
lane_activated_cb (PcTimelineChart *self,
                   PcCity          *city)
{
  g_signal_emit (self, signals[CITY_ACTIVATED], 0, city);
}

static void
lane_selected_cb (PcTimelineChart *self)
{
  pc_timeline_chart_set_selected (self, pc_timeline_lanes_get_selected (PC_TIMELINE_LANES (self->lanes)));
}

static char *
dup_grouping_label (PcTimelineChart    *self,
                    PcTimelineGrouping  grouping)
{
  return g_strdup (grouping == PC_TIMELINE_BY_AREA ? C_("timeline lanes", "By Field") : C_("timeline lanes", "By City"));
}

/* Geometry */

static int
measure_height (GtkWidget *widget)
{
  int height = 0;

  if (gtk_widget_should_layout (widget))
    gtk_widget_measure (widget, GTK_ORIENTATION_VERTICAL, -1, NULL, &height, NULL, NULL);

  return height;
}

static int
measure_width (GtkWidget *widget)
{
  int width = 0;

  if (gtk_widget_should_layout (widget))
    gtk_widget_measure (widget, GTK_ORIENTATION_HORIZONTAL, -1, NULL, &width, NULL, NULL);

  return width;
}

static double
get_scale (PcTimelineChart *self)
{
  return MAX (pc_map_style_get_text_scale (GTK_WIDGET (self)), 1);
}

static int
get_name_width (PcTimelineChart *self)
{
  int most = MAX (gtk_widget_get_width (GTK_WIDGET (self)) * 2 / 5, 1);

  return self->narrow ? 0 : MIN ((int) (NAME_WIDTH * get_scale (self)), most);
}

static int
get_head_height (PcTimelineChart *self)
{
  return (int) ceil (18 * get_scale (self)) + 2 * HEAD_PADDING;
}

static void
allocate_at (PcTimelineChart *self,
             GtkWidget       *child,
             int              start,
             int              y,
             int              width,
             int              height)
{
  GtkAllocation allocation = { start, y, width, height };

  if (!gtk_widget_should_layout (child))
    return;

  if (is_rtl (self))
    allocation.x = gtk_widget_get_width (GTK_WIDGET (self)) - start - width;

  gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, NULL, NULL, NULL, NULL);
  gtk_widget_size_allocate (child, &allocation, -1);
}

/* The corners: in a wide window beside head and slider, else on a line of their own. Returns its height. */
static int
allocate_corners (PcTimelineChart *self,
                  int              width,
                  int              head,
                  int              foot_y,
                  int              foot)
{
  int button_width = measure_width (self->grouping_button);
  int button_height = measure_height (self->grouping_button);
  int box_width = measure_width (self->zoom_box);
  int box_height = measure_height (self->zoom_box);
  int line = MAX (button_height, box_height);

  if (self->narrow)
    {
      allocate_at (self, self->grouping_button, INNER_MARGIN, HEAD_PADDING, button_width, line);
      allocate_at (self, self->zoom_box, width - INNER_MARGIN - box_width, HEAD_PADDING, box_width, line);
      return line + HEAD_PADDING;
    }

  allocate_at (self, self->grouping_button,
               INNER_MARGIN, (head - button_height) / 2,
               MIN (button_width, get_name_width (self) + OUTER_MARGIN), button_height);
  allocate_at (self, self->zoom_box,
               OUTER_MARGIN + INNER_MARGIN, foot_y + (foot - box_height) / 2,
               box_width, box_height);

  return 0;
}

static void
share_height (PcTimelineChart *self,
              int              height)
{
  guint n_lanes = self->timeline != NULL ? g_list_model_get_n_items (G_LIST_MODEL (self->timeline)) : 0;
  int least = pc_timeline_row_get_minimum (GTK_WIDGET (self), self->narrow);
  int most = (int) (least * MAX_LANE_GROWTH);
  int lane = n_lanes > 0 ? CLAMP (height / (int) n_lanes, least, most) : least;

  pc_timeline_axis_set_lanes (self->axis, lane, get_name_width (self), self->narrow,
                              pc_map_style_get_mark_scale (GTK_WIDGET (self)));
}

static void
pc_timeline_chart_measure (GtkWidget      *widget,
                           GtkOrientation  orientation,
                           int             for_size,
                           int            *minimum,
                           int            *natural,
                           int            *minimum_baseline,
                           int            *natural_baseline)
{
  PcTimelineChart *self = PC_TIMELINE_CHART (widget);
  int lane = pc_timeline_row_get_minimum (widget, self->narrow);

  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      *minimum = measure_width (self->grouping_button) + measure_width (self->zoom_box) + 3 * INNER_MARGIN;
      *natural = MAX (*minimum, 4 * NAME_WIDTH);
      return;
    }

  *minimum = get_head_height (self) + measure_height (self->zoom_box) + measure_height (self->slider) + 3 * lane;
  *natural = *minimum + 9 * lane;
}

static void
pc_timeline_chart_size_allocate (GtkWidget *widget,
                                 int        width,
                                 int        height,
                                 int        baseline)
{
  PcTimelineChart *self = PC_TIMELINE_CHART (widget);
  int head = get_head_height (self);
  int foot = MAX (measure_height (self->slider), self->narrow ? 0 : measure_height (self->zoom_box));
  int bar = measure_height (self->scrollbar);
  int top = allocate_corners (self, width, head, height - foot, foot);
  int start, length;

  self->head_top = top;
  self->head_bottom = top + head;
  self->lanes_bottom = MAX (height - foot - bar, self->head_bottom);

  share_height (self, self->lanes_bottom - self->head_bottom);
  allocate_at (self, self->lanes,
               OUTER_MARGIN, self->head_bottom,
               MAX (width - 2 * OUTER_MARGIN, 0), self->lanes_bottom - self->head_bottom);
  allocate_at (self, self->placeholder,
               OUTER_MARGIN, self->head_bottom,
               MAX (width - 2 * OUTER_MARGIN, 0), self->lanes_bottom - self->head_bottom);

  start = INNER_MARGIN + get_name_width (self) + (self->narrow ? 6 : AXIS_GAP);
  length = pc_timeline_lanes_get_width (PC_TIMELINE_LANES (self->lanes)) - start - END_MARGIN;
  pc_timeline_axis_set_extent (self->axis, start, length,
                               pc_timeline_lanes_get_width (PC_TIMELINE_LANES (self->lanes)), is_rtl (self));

  allocate_at (self, self->scrollbar, OUTER_MARGIN + start, self->lanes_bottom, MAX (length, 1), bar);
  allocate_at (self, self->slider,
               OUTER_MARGIN + start - SLIDER_EXCESS, height - foot,
               MAX (length, 1) + 2 * SLIDER_EXCESS, foot);
}

/* The line moves smoothly while the days of change are played; between them it can only name the month. */
static char *
dup_day_label (PcTimelineChart *self)
{
  double day = pc_timeline_axis_get_day (self->axis);
  g_autoptr (PcDate) date = NULL;
  g_autoptr (PcDate) month = NULL;

  if (day == pc_timeline_position (get_day (self)))
    return pc_date_format (get_day (self));

  date = pc_timeline_date_at (day);
  month = pc_date_new (pc_date_get_year (date), pc_date_get_month (date), 0);

  return pc_date_format (month);
}

static void
pc_timeline_chart_snapshot (GtkWidget   *widget,
                            GtkSnapshot *snapshot)
{
  PcTimelineChart *self = PC_TIMELINE_CHART (widget);
  PcTimelineGrid grid = {
    widget, self->axis, self->timeline,
    get_offset (self), self->head_top, self->head_bottom, self->lanes_bottom
  };
  g_autofree char *day = NULL;

  if (self->timeline == NULL)
    return;

  day = dup_day_label (self);
  pc_timeline_grid_draw_years (&grid, snapshot, day);
  GTK_WIDGET_CLASS (pc_timeline_chart_parent_class)->snapshot (widget, snapshot);
  pc_timeline_grid_draw_day (&grid, snapshot, day);
}

static void
pc_timeline_chart_get_property (GObject    *object,
                                guint       prop_id,
                                GValue     *value,
                                GParamSpec *pspec)
{
  PcTimelineChart *self = PC_TIMELINE_CHART (object);

  switch ((PcTimelineChartProps) prop_id)
    {
    case PROP_TIMELINE:
      g_value_set_object (value, self->timeline);
      break;

    case PROP_SELECTED:
      g_value_set_object (value, self->selected);
      break;

    case PROP_NARROW:
      g_value_set_boolean (value, self->narrow);
      break;

    case PROP_GROUPING:
      g_value_set_enum (value, self->grouping);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
set_narrow (PcTimelineChart *self,
            gboolean         narrow)
{
  if (self->narrow == narrow)
    return;

  self->narrow = narrow;
  gtk_widget_queue_resize (GTK_WIDGET (self));
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_NARROW]);
}

static void
set_grouping (PcTimelineChart    *self,
              PcTimelineGrouping  grouping)
{
  if (self->grouping == grouping)
    return;

  self->grouping = grouping;
  if (self->timeline != NULL)
    pc_timeline_set_grouping (self->timeline, grouping);

  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_GROUPING]);
}

static void
pc_timeline_chart_set_property (GObject      *object,
                                guint         prop_id,
                                const GValue *value,
                                GParamSpec   *pspec)
{
  PcTimelineChart *self = PC_TIMELINE_CHART (object);

  switch ((PcTimelineChartProps) prop_id)
    {
    case PROP_TIMELINE:
      pc_timeline_chart_set_timeline (self, g_value_get_object (value));
      break;

    case PROP_SELECTED:
      pc_timeline_chart_set_selected (self, g_value_get_object (value));
      break;

    case PROP_NARROW:
      set_narrow (self, g_value_get_boolean (value));
      break;

    case PROP_GROUPING:
      set_grouping (self, (PcTimelineGrouping) g_value_get_enum (value));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static gboolean
pc_timeline_chart_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (GTK_WIDGET (PC_TIMELINE_CHART (widget)->lanes));
}

static void
pc_timeline_chart_dispose (GObject *object)
{
  PcTimelineChart *self = PC_TIMELINE_CHART (object);

  g_clear_object (&self->timeline_signals);
  g_clear_object (&self->as_of_signals);
  gtk_widget_dispose_template (GTK_WIDGET (object), PC_TYPE_TIMELINE_CHART);
  g_clear_object (&self->timeline);
  g_clear_object (&self->selected);
  g_clear_object (&self->axis);

  G_OBJECT_CLASS (pc_timeline_chart_parent_class)->dispose (object);
}

static void
add_key (GtkWidgetClass *widget_class,
         guint           keyval,
         const char     *action)
{
  gtk_widget_class_add_binding_action (widget_class, keyval, 0, action, NULL);
  gtk_widget_class_add_binding_action (widget_class, keyval, GDK_CONTROL_MASK, action, NULL);
}

static void
install_actions (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "timeline.zoom-in", NULL, zoom_in_action);
  gtk_widget_class_install_action (widget_class, "timeline.zoom-out", NULL, zoom_out_action);
  gtk_widget_class_install_action (widget_class, "timeline.zoom-whole", NULL, zoom_whole_action);
  gtk_widget_class_install_property_action (widget_class, "timeline.grouping", "grouping");

  add_key (widget_class, GDK_KEY_plus, "timeline.zoom-in");
  add_key (widget_class, GDK_KEY_equal, "timeline.zoom-in");
  add_key (widget_class, GDK_KEY_KP_Add, "timeline.zoom-in");
  add_key (widget_class, GDK_KEY_minus, "timeline.zoom-out");
  add_key (widget_class, GDK_KEY_KP_Subtract, "timeline.zoom-out");
  add_key (widget_class, GDK_KEY_1, "timeline.zoom-whole");
  add_key (widget_class, GDK_KEY_KP_1, "timeline.zoom-whole");
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/pl/krakow/PartnerCities/pc-timeline-chart.ui");
  gtk_widget_class_bind_template_child (widget_class, PcTimelineChart, grouping_button);
  gtk_widget_class_bind_template_child (widget_class, PcTimelineChart, zoom_box);
  gtk_widget_class_bind_template_child (widget_class, PcTimelineChart, lanes);
  gtk_widget_class_bind_template_child (widget_class, PcTimelineChart, scrollbar);
  gtk_widget_class_bind_template_child (widget_class, PcTimelineChart, slider);
  gtk_widget_class_bind_template_child (widget_class, PcTimelineChart, placeholder);
  gtk_widget_class_bind_template_callback (widget_class, dup_grouping_label);
  gtk_widget_class_bind_template_callback (widget_class, motion_cb);
  gtk_widget_class_bind_template_callback (widget_class, scroll_cb);
  gtk_widget_class_bind_template_callback (widget_class, pinch_begin_cb);
  gtk_widget_class_bind_template_callback (widget_class, pinch_cb);
  gtk_widget_class_bind_template_callback (widget_class, drag_begin_cb);
  gtk_widget_class_bind_template_callback (widget_class, drag_update_cb);
  gtk_widget_class_bind_template_callback (widget_class, lane_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, lane_selected_cb);
}

static void
pc_timeline_chart_class_init (PcTimelineChartClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = pc_timeline_chart_get_property;
  object_class->set_property = pc_timeline_chart_set_property;
  object_class->dispose = pc_timeline_chart_dispose;
  widget_class->grab_focus = pc_timeline_chart_grab_focus;
  widget_class->measure = pc_timeline_chart_measure;
  widget_class->size_allocate = pc_timeline_chart_size_allocate;
  widget_class->snapshot = pc_timeline_chart_snapshot;

  /**
   * PcTimelineChart:timeline: (getter get_timeline) (setter set_timeline)
   *
   * The timeline that is drawn.
   */
  properties[PROP_TIMELINE] =
    g_param_spec_object ("timeline", NULL, NULL,
                         PC_TYPE_TIMELINE,
                         G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);

  /**
   * PcTimelineChart:selected: (getter get_selected) (setter set_selected)
   *
   * The selected city. It stays selected while it has no lane.
   */
  properties[PROP_SELECTED] =
    g_param_spec_object ("selected", NULL, NULL,
                         PC_TYPE_CITY,
                         G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);

  /**
   * PcTimelineChart:narrow:
   *
   * Whether names stand above their lanes, because there is no room beside them.
   */
  properties[PROP_NARROW] =
    g_param_spec_boolean ("narrow", NULL, NULL,
                          FALSE,
                          G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);

  /**
   * PcTimelineChart:grouping:
   *
   * What a lane stands for.
   */
  properties[PROP_GROUPING] =
    g_param_spec_enum ("grouping", NULL, NULL,
                       PC_TYPE_TIMELINE_GROUPING, PC_TIMELINE_BY_CITY,
                       G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  /**
   * PcTimelineChart::city-activated:
   * @self: the chart
   * @city: the city
   *
   * Emitted when a city is activated or clicked.
   */
  signals[CITY_ACTIVATED] =
    g_signal_new ("city-activated",
                  G_TYPE_FROM_CLASS (klass),
                  G_SIGNAL_RUN_LAST,
                  0,
                  NULL, NULL,
                  NULL,
                  G_TYPE_NONE, 1, PC_TYPE_CITY);

  g_type_ensure (PC_TYPE_TIMELINE_LANES);
  g_type_ensure (PC_TYPE_TIMELINE_SLIDER);
  bind_template (widget_class);
  install_actions (widget_class);
  gtk_widget_class_set_css_name (widget_class, "timeline-chart");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
pc_timeline_chart_init (PcTimelineChart *self)
{
  self->axis = pc_timeline_axis_new ();
  gtk_widget_init_template (GTK_WIDGET (self));

  pc_timeline_lanes_set_axis (PC_TIMELINE_LANES (self->lanes), self->axis);
  pc_timeline_slider_set_axis (PC_TIMELINE_SLIDER (self->slider), self->axis);
  gtk_scrollbar_set_adjustment (GTK_SCROLLBAR (self->scrollbar), pc_timeline_axis_get_adjustment (self->axis));
  g_signal_connect_object (self->axis, "changed", G_CALLBACK (gtk_widget_queue_draw), self, G_CONNECT_SWAPPED);

  self->timeline_signals = g_signal_group_new (PC_TYPE_TIMELINE);
  g_signal_group_connect_object (self->timeline_signals, "items-changed",
                                 G_CALLBACK (lanes_changed_cb), self, G_CONNECT_SWAPPED);
  self->as_of_signals = g_signal_group_new (PC_TYPE_AS_OF);
  g_signal_group_connect_object (self->as_of_signals, "notify::date",
                                 G_CALLBACK (date_changed_cb), self, G_CONNECT_SWAPPED);

  pc_map_style_follow (GTK_WIDGET (self));
  update_zoom_actions (self);
}

/**
 * pc_timeline_chart_get_timeline: (get-property timeline)
 * @self: a chart
 *
 * Returns: (transfer none) (nullable): the timeline
 */
PcTimeline *
pc_timeline_chart_get_timeline (PcTimelineChart *self)
{
  g_return_val_if_fail (PC_IS_TIMELINE_CHART (self), NULL);

  return self->timeline;
}

/**
 * pc_timeline_chart_set_timeline: (set-property timeline)
 * @self: a chart
 * @timeline: (nullable): a timeline
 *
 * Sets the timeline that is drawn. The chart groups it the way it is set to.
 */
void
pc_timeline_chart_set_timeline (PcTimelineChart *self,
                                PcTimeline      *timeline)
{
  g_return_if_fail (PC_IS_TIMELINE_CHART (self));
  g_return_if_fail (timeline == NULL || PC_IS_TIMELINE (timeline));

  if (!g_set_object (&self->timeline, timeline))
    return;

  if (timeline != NULL)
    pc_timeline_set_grouping (timeline, self->grouping);

  g_signal_group_set_target (self->timeline_signals, timeline);
  g_signal_group_set_target (self->as_of_signals, timeline != NULL ? pc_timeline_get_as_of (timeline) : NULL);
  pc_timeline_lanes_set_timeline (PC_TIMELINE_LANES (self->lanes), timeline);
  pc_timeline_slider_set_timeline (PC_TIMELINE_SLIDER (self->slider), timeline);

  if (timeline != NULL)
    lanes_changed_cb (self);

  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_TIMELINE]);
}

/**
 * pc_timeline_chart_get_selected: (get-property selected)
 * @self: a chart
 *
 * Returns: (transfer none) (nullable): the selected city
 */
PcCity *
pc_timeline_chart_get_selected (PcTimelineChart *self)
{
  g_return_val_if_fail (PC_IS_TIMELINE_CHART (self), NULL);

  return self->selected;
}

/**
 * pc_timeline_chart_set_selected: (set-property selected)
 * @self: a chart
 * @city: (nullable): a city
 *
 * Selects a city.
 */
void
pc_timeline_chart_set_selected (PcTimelineChart *self,
                                PcCity          *city)
{
  g_return_if_fail (PC_IS_TIMELINE_CHART (self));
  g_return_if_fail (city == NULL || PC_IS_CITY (city));

  if (!g_set_object (&self->selected, city))
    return;

  pc_timeline_lanes_set_selected (PC_TIMELINE_LANES (self->lanes), city);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SELECTED]);
}

/**
 * pc_timeline_chart_get_axis:
 * @self: a chart
 *
 * Returns: (transfer none): its axis
 */
PcTimelineAxis *
pc_timeline_chart_get_axis (PcTimelineChart *self)
{
  g_return_val_if_fail (PC_IS_TIMELINE_CHART (self), NULL);

  return self->axis;
}

/**
 * pc_timeline_chart_zoom:
 * @self: a chart
 * @steps: by how many steps, away when negative
 *
 * Zooms around the seen day, or around the middle if it is out of sight.
 */
void
pc_timeline_chart_zoom (PcTimelineChart *self,
                        int              steps)
{
  double from, until, fixed;

  g_return_if_fail (PC_IS_TIMELINE_CHART (self));

  from = pc_timeline_axis_get_from (self->axis);
  until = pc_timeline_axis_get_until (self->axis);
  fixed = pc_timeline_axis_get_day (self->axis);
  if (fixed < from || fixed > until)
    fixed = (from + until) / 2;

  zoom_to (self, pc_timeline_axis_get_zoom (self->axis) * pow (ZOOM_STEP, steps), fixed);
}
