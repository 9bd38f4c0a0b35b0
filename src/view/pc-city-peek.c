/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-view"

#include "config.h"

#include "pc-city-peek.h"

#include "pc-call-text.h"
#include "pc-call-zone.h"
#include "pc-fact-number.h"
#include "pc-fact-text.h"
#include "pc-kind-mark.h"
#include "pc-relation-text.h"
#include "pc-relation.h"
#include "pc-status-pill.h"

#include <glib/gi18n-lib.h>

/**
 * PcCityPeek:
 *
 * A glance at a city, for the bar of a bottom sheet: who it is, how the relation
 * stands, what time it is there, and the ways on.
 *
 * `agreements-requested` is emitted when the agreements are asked for, after
 * `win.show-detail` was activated.
 */
struct _PcCityPeek
{
  AdwBin parent_instance;

  PcCity *city;
  GListModel *agreements;

  PcCallClock *clock;
};

G_DEFINE_FINAL_TYPE (PcCityPeek, pc_city_peek, ADW_TYPE_BIN)

typedef enum
{
  PROP_CITY = 1,
  PROP_N_AGREEMENTS,
} PcCityPeekProps;

static GParamSpec *properties[PROP_N_AGREEMENTS + 1];

enum
{
  AGREEMENTS_REQUESTED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static char *
dup_state (PcCityPeek *self,
           PcCity     *city,
           GListModel *relations,
           PcHolds     holds)
{
  PcRelation *relation = city != NULL ? pc_city_get_relation (city) : NULL;

  return relation != NULL ? pc_relation_text_dup_state (relation) : NULL;
}

static char *
dup_there (PcCity    *city,
           GDateTime *now)
{
  g_autoptr (PcOfficeHours) hours = pc_call_zone_dup_hours (city, now);
  g_autoptr (GTimeZone) zone = pc_call_zone_dup_there (city);
  g_autofree char *time = NULL;

  if (hours == NULL || zone == NULL)
    return NULL;

  time = pc_call_text_dup_time (now, zone);

  return pc_call_text_dup_there (hours, time);
}

static char *
dup_place (PcCityPeek *self,
           PcCity     *city,
           GDateTime  *now,
           gboolean    ended,
           double      distance)
{
  g_autofree char *there = ended ? NULL : dup_there (city, now);
  g_autofree char *far = pc_fact_number_format_distance (distance);

  return pc_fact_text_join (there, far);
}

static gboolean
is_filled (PcCityPeek *self,
           guint       n_items)
{
  return n_items > 0;
}

static char *
dup_agreements_label (PcCityPeek *self,
                      guint       n_agreements)
{
  return g_strdup_printf (ngettext ("%u Agreement", "%u Agreements", n_agreements), n_agreements);
}

static void
agreements_clicked_cb (PcCityPeek *self)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "win.show-detail", NULL);
  g_signal_emit (self, signals[AGREEMENTS_REQUESTED], 0);
}

static void
agreements_changed_cb (PcCityPeek *self)
{
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_N_AGREEMENTS]);
}

static void
set_agreements (PcCityPeek *self,
                GListModel *agreements)
{
  if (self->agreements != NULL)
    g_signal_handlers_disconnect_by_data (self->agreements, self);

  g_set_object (&self->agreements, agreements);

  if (agreements != NULL)
    g_signal_connect_object (agreements, "items-changed",
                             G_CALLBACK (agreements_changed_cb), self,
                             G_CONNECT_SWAPPED);

  agreements_changed_cb (self);
}

static void
pc_city_peek_get_property (GObject    *object,
                           guint       prop_id,
                           GValue     *value,
                           GParamSpec *pspec)
{
  PcCityPeek *self = PC_CITY_PEEK (object);

  switch ((PcCityPeekProps) prop_id)
    {
    case PROP_CITY:
      g_value_set_object (value, self->city);
      break;

    case PROP_N_AGREEMENTS:
      g_value_set_uint (value, self->agreements ? g_list_model_get_n_items (self->agreements) : 0);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pc_city_peek_set_property (GObject      *object,
                           guint         prop_id,
                           const GValue *value,
                           GParamSpec   *pspec)
{
  PcCityPeek *self = PC_CITY_PEEK (object);

  switch ((PcCityPeekProps) prop_id)
    {
    case PROP_CITY:
      pc_city_peek_set_city (self, g_value_get_object (value));
      break;

    case PROP_N_AGREEMENTS:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pc_city_peek_dispose (GObject *object)
{
  PcCityPeek *self = PC_CITY_PEEK (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), PC_TYPE_CITY_PEEK);
  if (self->agreements != NULL)
    g_signal_handlers_disconnect_by_data (self->agreements, self);
  g_clear_object (&self->agreements);
  g_clear_object (&self->city);

  G_OBJECT_CLASS (pc_city_peek_parent_class)->dispose (object);
}

static void
pc_city_peek_class_init (PcCityPeekClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = pc_city_peek_get_property;
  object_class->set_property = pc_city_peek_set_property;
  object_class->dispose = pc_city_peek_dispose;

  properties[PROP_CITY] =
    g_param_spec_object ("city", NULL, NULL,
                         PC_TYPE_CITY,
                         G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  properties[PROP_N_AGREEMENTS] =
    g_param_spec_uint ("n-agreements", NULL, NULL,
                       0, G_MAXUINT, 0,
                       G_PARAM_READABLE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  /**
   * PcCityPeek::agreements-requested:
   * @self: a `PcCityPeek`
   *
   * The agreements of the city should come into view.
   */
  signals[AGREEMENTS_REQUESTED] =
    g_signal_new ("agreements-requested",
                  G_TYPE_FROM_CLASS (klass),
                  G_SIGNAL_RUN_LAST,
                  0, NULL, NULL, NULL,
                  G_TYPE_NONE, 0);

  g_type_ensure (PC_TYPE_CALL_CLOCK);
  g_type_ensure (PC_TYPE_KIND_MARK);
  g_type_ensure (PC_TYPE_STATUS_PILL);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/pl/krakow/PartnerCities/pc-city-peek.ui");
  gtk_widget_class_bind_template_child (widget_class, PcCityPeek, clock);
  gtk_widget_class_bind_template_callback (widget_class, dup_state);
  gtk_widget_class_bind_template_callback (widget_class, dup_place);
  gtk_widget_class_bind_template_callback (widget_class, is_filled);
  gtk_widget_class_bind_template_callback (widget_class, dup_agreements_label);
  gtk_widget_class_bind_template_callback (widget_class, agreements_clicked_cb);
  gtk_widget_class_set_css_name (widget_class, "citypeek");
}

static void
pc_city_peek_init (PcCityPeek *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * pc_city_peek_new:
 *
 * Returns: (transfer floating): a peek at no city yet
 */
GtkWidget *
pc_city_peek_new (void)
{
  return g_object_new (PC_TYPE_CITY_PEEK, NULL);
}

/**
 * pc_city_peek_get_city:
 * @self: a `PcCityPeek`
 *
 * Returns: (transfer none) (nullable): the city
 */
PcCity *
pc_city_peek_get_city (PcCityPeek *self)
{
  g_return_val_if_fail (PC_IS_CITY_PEEK (self), NULL);

  return self->city;
}

/**
 * pc_city_peek_set_city:
 * @self: a `PcCityPeek`
 * @city: (nullable): a city
 *
 * Sets the city to show.
 */
void
pc_city_peek_set_city (PcCityPeek *self,
                       PcCity     *city)
{
  g_return_if_fail (PC_IS_CITY_PEEK (self));

  if (!g_set_object (&self->city, city))
    return;

  set_agreements (self, city != NULL ? pc_city_get_agreements (city) : NULL);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_CITY]);
}

/**
 * pc_city_peek_get_clock:
 * @self: a `PcCityPeek`
 *
 * Returns: (transfer none): the clock that the peek reads
 */
PcCallClock *
pc_city_peek_get_clock (PcCityPeek *self)
{
  g_return_val_if_fail (PC_IS_CITY_PEEK (self), NULL);

  return self->clock;
}
