/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#define G_LOG_DOMAIN "pc-map"

#include "config.h"

#include "pc-map-key-row.h"

#include "pc-kind-mark.h"
#include "pc-map-resources.h"

/**
 * PcMapKeyRow:
 *
 * A line of the key: a mark and what it stands for. With a filter it is a check box too, which narrows the map to what it
 * stands for, and pales while the map is narrowed to other things.
 */
struct _PcMapKeyRow
{
  GtkToggleButton parent_instance;

  PcKind       *kind;
  char         *title;
  PcCityFilter *filter;
  gboolean      updating;
};

G_DEFINE_FINAL_TYPE (PcMapKeyRow, pc_map_key_row, GTK_TYPE_TOGGLE_BUTTON)

typedef enum {
  PROP_ENDED = 1,
  PROP_KIND,
  PROP_TITLE,
} PcMapKeyRowProps;

static GParamSpec *props[PROP_TITLE + 1];

static gboolean
is_chosen (PcMapKeyRow *self)
{
  if (self->filter == NULL)
    return FALSE;

  return self->kind != NULL
         ? pc_city_filter_get_choice (self->filter, "kinds", pc_kind_get_id (self->kind))
         : pc_city_filter_get_ended (self->filter);
}

static gboolean
is_narrowed (PcMapKeyRow *self)
{
  return self->filter != NULL
         && (pc_city_filter_get_kinds (self->filter)[0] != NULL || pc_city_filter_get_ended (self->filter));
}

static void
follow_filter (PcMapKeyRow *self)
{
  gboolean chosen = is_chosen (self);

  self->updating = TRUE;
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (self), chosen);
  self->updating = FALSE;

  if (is_narrowed (self) && !chosen)
    gtk_widget_add_css_class (GTK_WIDGET (self), "left-out");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), "left-out");
}

static void
pc_map_key_row_toggled (GtkToggleButton *button)
{
  PcMapKeyRow *self = PC_MAP_KEY_ROW (button);
  gboolean active = gtk_toggle_button_get_active (button);

  gtk_accessible_update_state (GTK_ACCESSIBLE (self),
                               GTK_ACCESSIBLE_STATE_CHECKED, active ? GTK_ACCESSIBLE_TRISTATE_TRUE : GTK_ACCESSIBLE_TRISTATE_FALSE,
                               -1);
  if (self->updating || self->filter == NULL)
    return;

  if (self->kind != NULL)
    pc_city_filter_set_choice (self->filter, "kinds", pc_kind_get_id (self->kind), active);
  else
    pc_city_filter_set_ended (self->filter, active);
}

static void
pc_map_key_row_get_property (GObject    *object,
                             guint       prop_id,
                             GValue     *value,
                             GParamSpec *pspec)
{
  PcMapKeyRow *self = PC_MAP_KEY_ROW (object);

  switch ((PcMapKeyRowProps) prop_id)
    {
    case PROP_ENDED:
      g_value_set_boolean (value, self->kind == NULL);
      break;

    case PROP_KIND:
      g_value_set_object (value, self->kind);
      break;

    case PROP_TITLE:
      g_value_set_string (value, self->title);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pc_map_key_row_set_property (GObject      *object,
                             guint         prop_id,
                             const GValue *value,
                             GParamSpec   *pspec)
{
  PcMapKeyRow *self = PC_MAP_KEY_ROW (object);

  switch ((PcMapKeyRowProps) prop_id)
    {
    case PROP_KIND:
      self->kind = g_value_dup_object (value);
      g_object_notify_by_pspec (object, props[PROP_ENDED]);
      break;

    case PROP_TITLE:
      self->title = g_value_dup_string (value);
      break;

    case PROP_ENDED:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pc_map_key_row_dispose (GObject *object)
{
  PcMapKeyRow *self = PC_MAP_KEY_ROW (object);

  pc_map_key_row_set_filter (self, NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), PC_TYPE_MAP_KEY_ROW);
  g_clear_object (&self->kind);

  G_OBJECT_CLASS (pc_map_key_row_parent_class)->dispose (object);
}

static void
pc_map_key_row_finalize (GObject *object)
{
  g_clear_pointer (&PC_MAP_KEY_ROW (object)->title, g_free);

  G_OBJECT_CLASS (pc_map_key_row_parent_class)->finalize (object);
}

static void
pc_map_key_row_class_init (PcMapKeyRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = pc_map_key_row_get_property;
  object_class->set_property = pc_map_key_row_set_property;
  object_class->dispose = pc_map_key_row_dispose;
  object_class->finalize = pc_map_key_row_finalize;

  GTK_TOGGLE_BUTTON_CLASS (klass)->toggled = pc_map_key_row_toggled;

  /**
   * PcMapKeyRow:ended:
   *
   * Whether the row stands for relations that have ended.
   */
  props[PROP_ENDED] =
    g_param_spec_boolean ("ended", NULL, NULL,
                          FALSE,
                          G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  /**
   * PcMapKeyRow:kind:
   *
   * The kind that the row stands for, or %NULL if it stands for relations that have ended.
   */
  props[PROP_KIND] =
    g_param_spec_object ("kind", NULL, NULL,
                         PC_TYPE_KIND,
                         G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);

  /**
   * PcMapKeyRow:title:
   *
   * What the row says.
   */
  props[PROP_TITLE] =
    g_param_spec_string ("title", NULL, NULL,
                         NULL,
                         G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);

  pc_map_resources_register ();
  g_type_ensure (PC_TYPE_KIND_MARK);

  gtk_widget_class_set_css_name (widget_class, "map-key-row");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_CHECKBOX);
  gtk_widget_class_set_template_from_resource (widget_class, "/pl/krakow/PartnerCities/map/pc-map-key-row.ui");
}

static void
pc_map_key_row_init (PcMapKeyRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  follow_filter (self);
  gtk_accessible_update_state (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_STATE_CHECKED, GTK_ACCESSIBLE_TRISTATE_FALSE, -1);
}

/**
 * pc_map_key_row_new:
 * @kind: (nullable): a kind, or %NULL for relations that have ended
 * @title: what to call it
 *
 * Creates a row that does nothing, until it gets a filter.
 *
 * Returns: (transfer floating): the row
 */
GtkWidget *
pc_map_key_row_new (PcKind     *kind,
                    const char *title)
{
  g_return_val_if_fail (kind == NULL || PC_IS_KIND (kind), NULL);

  return g_object_new (PC_TYPE_MAP_KEY_ROW, "kind", kind, "title", title, NULL);
}

/**
 * pc_map_key_row_set_filter:
 * @self: a row
 * @filter: (nullable): a filter
 *
 * Sets what to narrow by the row. Without a filter it only explains.
 */
void
pc_map_key_row_set_filter (PcMapKeyRow  *self,
                           PcCityFilter *filter)
{
  g_return_if_fail (PC_IS_MAP_KEY_ROW (self));
  g_return_if_fail (filter == NULL || PC_IS_CITY_FILTER (filter));

  if (self->filter != NULL)
    g_signal_handlers_disconnect_by_func (self->filter, follow_filter, self);

  g_set_object (&self->filter, filter);
  if (filter != NULL)
    {
      g_signal_connect_object (filter, "notify::kinds", G_CALLBACK (follow_filter), self, G_CONNECT_SWAPPED);
      g_signal_connect_object (filter, "notify::ended", G_CALLBACK (follow_filter), self, G_CONNECT_SWAPPED);
    }

  gtk_widget_set_can_target (GTK_WIDGET (self), filter != NULL);
  gtk_widget_set_focusable (GTK_WIDGET (self), filter != NULL);
  follow_filter (self);
}
