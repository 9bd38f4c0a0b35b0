/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-view"

#include "config.h"

#include "pc-timeline-lanes.h"

#include "pc-announcement.h"
#include "pc-timeline-row.h"

/**
 * PcTimelineLanes:
 *
 * The lanes of the timeline: a list, each of whose rows is a lane.
 *
 * Up and down go from lane to lane, left and right from item to item of a lane, in the order of time. What an
 * item is stands in a callout beside it and is announced. Only the lanes on the screen exist.
 */
struct _PcTimelineLanes
{
  AdwBin parent_instance;

  GtkListView *list_view;
  GtkSingleSelection *selection;
  GtkWidget *callout;
  GtkLabel *callout_label;

  PcTimelineAxis *axis;
  PcTimeline *timeline;
  PcCity *selected;

  GPtrArray *list_items;
  PcTimelineRow *current_row;
};

G_DEFINE_FINAL_TYPE (PcTimelineLanes, pc_timeline_lanes, ADW_TYPE_BIN)

typedef enum
{
  PROP_SELECTED = 1,
} PcTimelineLanesProps;

static GParamSpec *properties[PROP_SELECTED + 1];

enum
{
  CITY_ACTIVATED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static gboolean
is_by_city (PcTimelineLanes *self)
{
  return self->timeline != NULL && pc_timeline_get_grouping (self->timeline) == PC_TIMELINE_BY_CITY;
}

static guint
find_city (PcTimelineLanes *self,
           PcCity          *city)
{
  if (city == NULL || !is_by_city (self))
    return GTK_INVALID_LIST_POSITION;

  return pc_timeline_find_city (self->timeline, city);
}

static gboolean
is_divided (PcTimelineLanes *self,
            guint            position)
{
  PcTimelineLane *lane, *above;

  if (!is_by_city (self) || position == 0 || position >= g_list_model_get_n_items (G_LIST_MODEL (self->timeline)))
    return FALSE;

  lane = pc_timeline_peek (self->timeline, position);
  above = pc_timeline_peek (self->timeline, position - 1);

  return pc_timeline_lane_get_kind (lane) != pc_timeline_lane_get_kind (above) ||
         pc_timeline_lane_get_ended (lane) != pc_timeline_lane_get_ended (above);
}

static void
update_divided (PcTimelineLanes *self)
{
  for (guint i = 0; i < self->list_items->len; i++)
    {
      GtkListItem *list_item = g_ptr_array_index (self->list_items, i);
      GtkWidget *row = gtk_list_item_get_child (list_item);

      pc_timeline_row_set_divided (PC_TIMELINE_ROW (row), is_divided (self, gtk_list_item_get_position (list_item)));
    }
}

static void
show_selected (PcTimelineLanes *self)
{
  guint position = find_city (self, self->selected);

  if (gtk_single_selection_get_selected (self->selection) == position)
    return;

  gtk_single_selection_set_selected (self->selection, position);

  if (position != GTK_INVALID_LIST_POSITION && gtk_widget_get_mapped (GTK_WIDGET (self)))
    gtk_list_view_scroll_to (self->list_view, position, GTK_LIST_SCROLL_NONE, NULL);
}

static void
hide_callout (PcTimelineLanes *self)
{
  gtk_popover_popdown (GTK_POPOVER (self->callout));

  if (self->current_row == NULL)
    return;

  pc_timeline_row_set_current (self->current_row, GTK_INVALID_LIST_POSITION);
  g_clear_weak_pointer (&self->current_row);
}

static void
items_changed_cb (PcTimelineLanes *self)
{
  hide_callout (self);
  show_selected (self);
  update_divided (self);
}

static void
selected_item_changed_cb (PcTimelineLanes *self)
{
  PcTimelineLane *lane = gtk_single_selection_get_selected_item (self->selection);
  PcCity *city = lane != NULL ? pc_timeline_lane_get_city (lane) : NULL;

  /* Nothing is selected here either because the city has no lane, and stays selected, or because the user
   * has let go of it.
   */
  if (city != NULL || find_city (self, self->selected) != GTK_INVALID_LIST_POSITION)
    pc_timeline_lanes_set_selected (self, city);
}

static void
activate_city (PcTimelineLanes *self,
               PcCity          *city)
{
  if (city == NULL)
    return;

  pc_timeline_lanes_set_selected (self, city);
  g_signal_emit (self, signals[CITY_ACTIVATED], 0, city);
}

static void
row_clicked_cb (PcTimelineLanes *self,
                PcTimelineItem  *item,
                PcTimelineRow   *row)
{
  PcCity *city = pc_timeline_lane_get_city (pc_timeline_row_get_lane (row));

  hide_callout (self);
  activate_city (self, city != NULL || item == NULL ? city : pc_timeline_item_get_city (item));
}

static void
activate_cb (PcTimelineLanes *self,
             guint            position)
{
  PcCity *city = pc_timeline_lane_get_city (pc_timeline_peek (self->timeline, position));
  PcTimelineItem *item = self->current_row != NULL ? pc_timeline_row_peek_item (self->current_row) : NULL;

  activate_city (self, city != NULL || item == NULL ? city : pc_timeline_item_get_city (item));
}

static void
setup_row_cb (PcTimelineLanes *self,
              GtkListItem     *list_item)
{
  GtkWidget *row = pc_timeline_row_new (self->axis);

  g_signal_connect_object (row, "clicked", G_CALLBACK (row_clicked_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (list_item, "notify::position", G_CALLBACK (update_divided), self, G_CONNECT_SWAPPED);
  gtk_list_item_set_child (list_item, row);
  g_ptr_array_add (self->list_items, list_item);
}

static void
bind_row_cb (PcTimelineLanes *self,
             GtkListItem     *list_item)
{
  PcTimelineRow *row = PC_TIMELINE_ROW (gtk_list_item_get_child (list_item));
  PcTimelineLane *lane = gtk_list_item_get_item (list_item);
  g_autofree char *label = pc_timeline_lane_dup_label (lane);

  pc_timeline_row_set_lane (row, lane);
  pc_timeline_row_set_divided (row, is_divided (self, gtk_list_item_get_position (list_item)));
  gtk_list_item_set_accessible_label (list_item, label);
}

static void
unbind_row_cb (PcTimelineLanes *self,
               GtkListItem     *list_item)
{
  GtkWidget *row = gtk_list_item_get_child (list_item);

  if (row == GTK_WIDGET (self->current_row))
    hide_callout (self);

  pc_timeline_row_set_lane (PC_TIMELINE_ROW (row), NULL);
}

static void
teardown_row_cb (PcTimelineLanes *self,
                 GtkListItem     *list_item)
{
  g_ptr_array_remove_fast (self->list_items, list_item);
}

static PcTimelineRow *
find_focused_row (PcTimelineLanes *self)
{
  GtkWidget *focus = gtk_root_get_focus (gtk_widget_get_root (GTK_WIDGET (self)));
  GtkWidget *row;

  if (focus == NULL || !gtk_widget_is_ancestor (focus, GTK_WIDGET (self->list_view)))
    return NULL;

  row = gtk_widget_get_first_child (focus);

  return PC_IS_TIMELINE_ROW (row) ? PC_TIMELINE_ROW (row) : NULL;
}

static void
show_callout (PcTimelineLanes *self)
{
  PcTimelineItem *item = pc_timeline_row_peek_item (self->current_row);
  g_autofree char *label = pc_timeline_item_dup_label (item);
  graphene_point_t origin;
  GdkRectangle bounds;

  pc_timeline_axis_reveal (self->axis, pc_timeline_item_get_from (item));
  pc_timeline_row_get_bounds (self->current_row, item, &bounds);

  if (!gtk_widget_compute_point (GTK_WIDGET (self->current_row), GTK_WIDGET (self),
                                 &GRAPHENE_POINT_INIT ((float) bounds.x, (float) bounds.y), &origin))
    return;

  bounds.x = (int) origin.x;
  bounds.y = (int) origin.y;
  gtk_label_set_label (self->callout_label, label);
  gtk_popover_set_pointing_to (GTK_POPOVER (self->callout), &bounds);
  gtk_popover_popup (GTK_POPOVER (self->callout));
  pc_announce (GTK_WIDGET (self->list_view), label, GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
}

static gboolean
step (PcTimelineLanes *self,
      gboolean         forward)
{
  PcTimelineRow *row = find_focused_row (self);
  PcTimelineLane *lane = row != NULL ? pc_timeline_row_get_lane (row) : NULL;
  guint n_items = lane != NULL ? g_list_model_get_n_items (G_LIST_MODEL (lane)) : 0;
  guint current = row != NULL ? pc_timeline_row_get_current (row) : GTK_INVALID_LIST_POSITION;

  if (n_items == 0)
    return FALSE;

  if (current == GTK_INVALID_LIST_POSITION)
    current = forward ? 0 : n_items - 1;
  else if (forward)
    current = MIN (current + 1, n_items - 1);
  else
    current = current > 0 ? current - 1 : 0;

  if (self->current_row != row)
    hide_callout (self);

  g_set_weak_pointer (&self->current_row, row);
  pc_timeline_row_set_current (row, current);
  show_callout (self);

  return TRUE;
}

static gboolean
key_pressed_cb (PcTimelineLanes *self,
                guint            keyval,
                guint            keycode,
                GdkModifierType  state)
{
  gboolean rtl = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;

  if ((state & (GDK_CONTROL_MASK | GDK_ALT_MASK | GDK_SHIFT_MASK)) != 0)
    return GDK_EVENT_PROPAGATE;

  switch (keyval)
    {
    case GDK_KEY_Left:
    case GDK_KEY_KP_Left:
      return step (self, rtl);

    case GDK_KEY_Right:
    case GDK_KEY_KP_Right:
      return step (self, !rtl);

    case GDK_KEY_Escape:
      if (self->current_row == NULL)
        return GDK_EVENT_PROPAGATE;

      hide_callout (self);
      return GDK_EVENT_STOP;

    case GDK_KEY_Up:
    case GDK_KEY_KP_Up:
    case GDK_KEY_Down:
    case GDK_KEY_KP_Down:
    case GDK_KEY_Home:
    case GDK_KEY_End:
    case GDK_KEY_Page_Up:
    case GDK_KEY_Page_Down:
      hide_callout (self);
      return GDK_EVENT_PROPAGATE;

    default:
      return GDK_EVENT_PROPAGATE;
    }
}

static void
pc_timeline_lanes_get_property (GObject    *object,
                                guint       prop_id,
                                GValue     *value,
                                GParamSpec *pspec)
{
  PcTimelineLanes *self = PC_TIMELINE_LANES (object);

  switch ((PcTimelineLanesProps) prop_id)
    {
    case PROP_SELECTED:
      g_value_set_object (value, self->selected);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pc_timeline_lanes_set_property (GObject      *object,
                                guint         prop_id,
                                const GValue *value,
                                GParamSpec   *pspec)
{
  PcTimelineLanes *self = PC_TIMELINE_LANES (object);

  switch ((PcTimelineLanesProps) prop_id)
    {
    case PROP_SELECTED:
      pc_timeline_lanes_set_selected (self, g_value_get_object (value));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static gboolean
pc_timeline_lanes_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (GTK_WIDGET (PC_TIMELINE_LANES (widget)->list_view));
}

static void
pc_timeline_lanes_dispose (GObject *object)
{
  PcTimelineLanes *self = PC_TIMELINE_LANES (object);

  g_clear_weak_pointer (&self->current_row);
  g_clear_pointer (&self->callout, gtk_widget_unparent);
  gtk_widget_dispose_template (GTK_WIDGET (object), PC_TYPE_TIMELINE_LANES);
  g_clear_object (&self->timeline);
  g_clear_object (&self->selected);
  g_clear_object (&self->axis);

  G_OBJECT_CLASS (pc_timeline_lanes_parent_class)->dispose (object);
}

static void
pc_timeline_lanes_finalize (GObject *object)
{
  PcTimelineLanes *self = PC_TIMELINE_LANES (object);

  g_ptr_array_unref (self->list_items);

  G_OBJECT_CLASS (pc_timeline_lanes_parent_class)->finalize (object);
}

static void
pc_timeline_lanes_class_init (PcTimelineLanesClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = pc_timeline_lanes_get_property;
  object_class->set_property = pc_timeline_lanes_set_property;
  object_class->dispose = pc_timeline_lanes_dispose;
  object_class->finalize = pc_timeline_lanes_finalize;
  widget_class->grab_focus = pc_timeline_lanes_grab_focus;

  /**
   * PcTimelineLanes:selected:
   *
   * The selected city. It stays selected while it has no lane.
   */
  properties[PROP_SELECTED] =
    g_param_spec_object ("selected", NULL, NULL,
                         PC_TYPE_CITY,
                         G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  /**
   * PcTimelineLanes::city-activated:
   * @self: the lanes
   * @city: the city
   *
   * Emitted when a lane, or an item of a lane that has no city, is activated or clicked.
   */
  signals[CITY_ACTIVATED] =
    g_signal_new ("city-activated",
                  G_TYPE_FROM_CLASS (klass),
                  G_SIGNAL_RUN_LAST,
                  0,
                  NULL, NULL,
                  NULL,
                  G_TYPE_NONE, 1, PC_TYPE_CITY);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/pl/krakow/PartnerCities/pc-timeline-lanes.ui");
  gtk_widget_class_bind_template_child (widget_class, PcTimelineLanes, list_view);
  gtk_widget_class_bind_template_child (widget_class, PcTimelineLanes, selection);
  gtk_widget_class_bind_template_callback (widget_class, activate_cb);
  gtk_widget_class_bind_template_callback (widget_class, setup_row_cb);
  gtk_widget_class_bind_template_callback (widget_class, bind_row_cb);
  gtk_widget_class_bind_template_callback (widget_class, unbind_row_cb);
  gtk_widget_class_bind_template_callback (widget_class, teardown_row_cb);
  gtk_widget_class_bind_template_callback (widget_class, items_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, selected_item_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, key_pressed_cb);
  gtk_widget_class_bind_template_callback (widget_class, hide_callout);

  gtk_widget_class_set_css_name (widget_class, "timeline-lanes");
}

static void
pc_timeline_lanes_init (PcTimelineLanes *self)
{
  self->list_items = g_ptr_array_new ();

  self->callout_label = g_object_ref_sink (g_object_new (GTK_TYPE_LABEL,
                                                         "wrap", TRUE,
                                                         "max-width-chars", 40,
                                                         NULL));
  self->callout = g_object_new (GTK_TYPE_POPOVER,
                                "autohide", FALSE,
                                "can-focus", FALSE,
                                "can-target", FALSE,
                                "position", GTK_POS_TOP,
                                "child", self->callout_label,
                                NULL);
  g_object_unref (self->callout_label);
  gtk_widget_set_parent (self->callout, GTK_WIDGET (self));

  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * pc_timeline_lanes_set_axis:
 * @self: the lanes
 * @axis: the axis
 *
 * Sets the axis, once and before the timeline.
 */
void
pc_timeline_lanes_set_axis (PcTimelineLanes *self,
                            PcTimelineAxis  *axis)
{
  g_return_if_fail (PC_IS_TIMELINE_LANES (self));
  g_return_if_fail (PC_IS_TIMELINE_AXIS (axis));
  g_return_if_fail (self->axis == NULL);

  self->axis = g_object_ref (axis);
}

/**
 * pc_timeline_lanes_set_timeline:
 * @self: the lanes
 * @timeline: (nullable): the timeline
 *
 * Sets what the lanes are of.
 */
void
pc_timeline_lanes_set_timeline (PcTimelineLanes *self,
                                PcTimeline      *timeline)
{
  g_return_if_fail (PC_IS_TIMELINE_LANES (self));
  g_return_if_fail (timeline == NULL || PC_IS_TIMELINE (timeline));
  g_return_if_fail (self->axis != NULL);

  if (!g_set_object (&self->timeline, timeline))
    return;

  gtk_single_selection_set_model (self->selection, G_LIST_MODEL (timeline));
  show_selected (self);
}

/**
 * pc_timeline_lanes_get_selected:
 * @self: the lanes
 *
 * Returns: (transfer none) (nullable): the selected city
 */
PcCity *
pc_timeline_lanes_get_selected (PcTimelineLanes *self)
{
  g_return_val_if_fail (PC_IS_TIMELINE_LANES (self), NULL);

  return self->selected;
}

/**
 * pc_timeline_lanes_set_selected:
 * @self: the lanes
 * @city: (nullable): a city
 *
 * Selects a city.
 */
void
pc_timeline_lanes_set_selected (PcTimelineLanes *self,
                                PcCity          *city)
{
  g_return_if_fail (PC_IS_TIMELINE_LANES (self));
  g_return_if_fail (city == NULL || PC_IS_CITY (city));

  if (!g_set_object (&self->selected, city))
    return;

  show_selected (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SELECTED]);
}

/**
 * pc_timeline_lanes_get_width:
 * @self: the lanes
 *
 * Returns: the width of a lane, without what a scrollbar takes
 */
int
pc_timeline_lanes_get_width (PcTimelineLanes *self)
{
  g_return_val_if_fail (PC_IS_TIMELINE_LANES (self), 0);

  return gtk_widget_get_width (GTK_WIDGET (self->list_view));
}
