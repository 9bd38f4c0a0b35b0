/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-view"

#include "config.h"

#include "pc-city-row.h"

#include "pc-ellipsis.h"
#include "pc-kind-mark.h"

#include <glib/gi18n-lib.h>

/**
 * PcCityRow:
 *
 * A city in the list.
 *
 * `reason` is set while the city is found by a name that the row does not show.
 */
struct _PcCityRow
{
  GtkBox parent_instance;

  PcCity *city;
  PcCityFilter *filter;
  GSignalGroup *filter_signals;
  char *reason;
};

G_DEFINE_FINAL_TYPE (PcCityRow, pc_city_row, GTK_TYPE_BOX)

typedef enum
{
  PROP_CITY = 1,
  PROP_FILTER,
  PROP_REASON,
} PcCityRowProps;

static GParamSpec *properties[PROP_REASON + 1];

enum
{
  CLICKED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static gboolean
has_text (PcCityRow  *self,
          const char *text)
{
  return text != NULL && text[0] != '\0';
}

static char *
dup_reason (PcCityRow  *self,
            const char *name)
{
  if (name == NULL)
    return NULL;

  /* Translators: why a search finds a city; %s is another name of it. */
  return g_strdup_printf (_("also: %s"), name);
}

static gboolean
has_status_icon (PcCityRow     *self,
                 PcStatusValue  status)
{
  return status == PC_STATUS_DORMANT || status == PC_STATUS_UNKNOWN;
}

static const char *
find_status_icon (PcStatusValue status)
{
  return status == PC_STATUS_DORMANT ? "weather-clear-night-symbolic" : "pc-unknown-symbolic";
}

static char *
dup_status_icon (PcCityRow     *self,
                 PcStatusValue  status)
{
  return g_strdup (find_status_icon (status));
}

static char *
dup_status_text (PcCityRow     *self,
                 PcStatusValue  status)
{
  if (status == PC_STATUS_DORMANT)
    return g_strdup (_("Dormant: a source says that contacts have stopped"));

  return g_strdup (_("It is not known whether the relation is still kept"));
}

static void
update_reason (PcCityRow *self)
{
  g_autofree char *reason = NULL;

  if (self->city != NULL && self->filter != NULL)
    reason = pc_city_filter_dup_reason (self->filter, self->city);

  if (g_set_str (&self->reason, reason))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_REASON]);
}

static void
set_filter (PcCityRow    *self,
            PcCityFilter *filter)
{
  if (!g_set_object (&self->filter, filter))
    return;

  g_signal_group_set_target (self->filter_signals, filter);
  update_reason (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_FILTER]);
}

static void
released_cb (PcCityRow *self,
             int        n_press)
{
  if (n_press == 1)
    g_signal_emit (self, signals[CLICKED], 0);
}

static void
pc_city_row_get_property (GObject    *object,
                          guint       prop_id,
                          GValue     *value,
                          GParamSpec *pspec)
{
  PcCityRow *self = PC_CITY_ROW (object);

  switch ((PcCityRowProps) prop_id)
    {
    case PROP_CITY:
      g_value_set_object (value, self->city);
      break;

    case PROP_FILTER:
      g_value_set_object (value, self->filter);
      break;

    case PROP_REASON:
      g_value_set_string (value, self->reason);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pc_city_row_set_property (GObject      *object,
                          guint         prop_id,
                          const GValue *value,
                          GParamSpec   *pspec)
{
  PcCityRow *self = PC_CITY_ROW (object);

  switch ((PcCityRowProps) prop_id)
    {
    case PROP_CITY:
      if (g_set_object (&self->city, g_value_get_object (value)))
        {
          update_reason (self);
          g_object_notify_by_pspec (object, pspec);
        }
      break;

    case PROP_FILTER:
      set_filter (self, g_value_get_object (value));
      break;

    case PROP_REASON:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pc_city_row_dispose (GObject *object)
{
  PcCityRow *self = PC_CITY_ROW (object);

  gtk_widget_dispose_template (GTK_WIDGET (object), PC_TYPE_CITY_ROW);
  g_clear_object (&self->filter_signals);
  g_clear_object (&self->filter);
  g_clear_object (&self->city);

  G_OBJECT_CLASS (pc_city_row_parent_class)->dispose (object);
}

static void
pc_city_row_finalize (GObject *object)
{
  PcCityRow *self = PC_CITY_ROW (object);

  g_free (self->reason);

  G_OBJECT_CLASS (pc_city_row_parent_class)->finalize (object);
}

static void
pc_city_row_class_init (PcCityRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = pc_city_row_get_property;
  object_class->set_property = pc_city_row_set_property;
  object_class->dispose = pc_city_row_dispose;
  object_class->finalize = pc_city_row_finalize;

  properties[PROP_CITY] =
    g_param_spec_object ("city", NULL, NULL,
                         PC_TYPE_CITY,
                         G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  properties[PROP_FILTER] =
    g_param_spec_object ("filter", NULL, NULL,
                         PC_TYPE_CITY_FILTER,
                         G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  properties[PROP_REASON] =
    g_param_spec_string ("reason", NULL, NULL,
                         NULL,
                         G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  g_type_ensure (PC_TYPE_KIND_MARK);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/pl/krakow/PartnerCities/pc-city-row.ui");
  gtk_widget_class_bind_template_callback (widget_class, has_text);
  gtk_widget_class_bind_template_callback (widget_class, dup_reason);
  gtk_widget_class_bind_template_callback (widget_class, has_status_icon);
  gtk_widget_class_bind_template_callback (widget_class, dup_status_icon);
  gtk_widget_class_bind_template_callback (widget_class, dup_status_text);
  gtk_widget_class_bind_template_callback (widget_class, released_cb);
  gtk_widget_class_bind_template_callback (widget_class, pc_ellipsis_query_tooltip);

  /**
   * PcCityRow::clicked:
   * @self: a row
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
                  G_TYPE_NONE, 0);

  gtk_widget_class_set_css_name (widget_class, "city-row");
}

static void
pc_city_row_init (PcCityRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));

  self->filter_signals = g_signal_group_new (PC_TYPE_CITY_FILTER);
  g_signal_group_connect_object (self->filter_signals, "notify::text",
                                 G_CALLBACK (update_reason), self,
                                 G_CONNECT_SWAPPED);
}

/**
 * pc_city_row_get_city:
 * @self: a row
 *
 * Returns: (transfer none) (nullable): the city it shows
 */
PcCity *
pc_city_row_get_city (PcCityRow *self)
{
  g_return_val_if_fail (PC_IS_CITY_ROW (self), NULL);

  return self->city;
}
