/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-view"

#include "config.h"

#include "pc-call-card.h"

#include "pc-call-axis.h"
#include "pc-call-strip.h"
#include "pc-call-text.h"
#include "pc-call-zone.h"
#include "pc-date.h"
#include "pc-office-hours.h"

/**
 * PcCallCard:
 *
 * When to call: the clocks of two cities, the office hours of both on the day
 * of the home city, and a sentence that says the same in words.
 *
 * `day` is the day of the home city that is seen, %NULL for today. On another
 * day the zones may lie otherwise apart, for summer time begins and ends on
 * different days.
 */
struct _PcCallCard
{
  AdwBin parent_instance;

  PcCity *city;
  PcDate *day;

  PcCallClock *clock;
  GtkPopover *day_popover;
  GtkCalendar *calendar;
};

G_DEFINE_FINAL_TYPE (PcCallCard, pc_call_card, ADW_TYPE_BIN)

typedef enum
{
  PROP_CITY = 1,
  PROP_DAY,
} PcCallCardProps;

static GParamSpec *properties[PROP_DAY + 1];

#define NOON 12

/* A moment on the day that is seen, on the clock of the home city. */
static GDateTime *
dup_home_time (PcCallCard   *self,
               PcCity       *city,
               GDateTime    *now,
               const PcDate *day)
{
  g_autoptr (GTimeZone) zone = pc_call_zone_dup_home (city);

  if (zone == NULL)
    return NULL;
  if (day == NULL)
    return g_date_time_to_timezone (now, zone);

  return g_date_time_new (zone,
                          pc_date_get_year (day), pc_date_get_month (day), pc_date_get_day (day),
                          NOON, 0, 0);
}

static PcOfficeHours *
dup_hours (PcCallCard   *self,
           PcCity       *city,
           GDateTime    *now,
           const PcDate *day)
{
  g_autoptr (GDateTime) moment = dup_home_time (self, city, now, day);

  return moment != NULL ? pc_call_zone_dup_hours (city, moment) : NULL;
}

static gboolean
is_today (PcCallCard   *self,
          const PcDate *day)
{
  return day == NULL;
}

static gboolean
is_other_day (PcCallCard   *self,
              const PcDate *day)
{
  return day != NULL;
}

static char *
dup_day (PcCallCard   *self,
         const PcDate *day)
{
  return day != NULL ? pc_date_format (day) : NULL;
}

static char *
dup_time_there (PcCallCard *self,
                PcCity     *city,
                GDateTime  *now)
{
  g_autoptr (GTimeZone) zone = pc_call_zone_dup_there (city);

  return zone != NULL ? pc_call_text_dup_time (now, zone) : NULL;
}

static char *
dup_time_home (PcCallCard *self,
               PcCity     *city,
               GDateTime  *now)
{
  g_autoptr (GTimeZone) zone = pc_call_zone_dup_home (city);

  return zone != NULL ? pc_call_text_dup_time (now, zone) : NULL;
}

static char *
dup_home_name (PcCallCard *self,
               PcCity     *city)
{
  PcPlace *home = pc_call_zone_get_home (city);

  return home != NULL ? g_strdup (pc_place_get_name (home)) : NULL;
}

static char *
dup_sentence (PcCallCard   *self,
              PcCity       *city,
              GDateTime    *now,
              const PcDate *day)
{
  g_autoptr (PcOfficeHours) hours = dup_hours (self, city, now, day);
  PcPlace *home = pc_call_zone_get_home (city);

  if (hours == NULL || home == NULL)
    return NULL;

  return pc_call_text_dup_sentence (hours, pc_place_get_name (home));
}

static void
set_day (PcCallCard *self,
         PcDate     *day)
{
  g_clear_pointer (&self->day, pc_date_free);
  self->day = day;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_DAY]);
}

static void
day_selected_cb (PcCallCard *self)
{
  g_autoptr (GDateTime) date = gtk_calendar_get_date (self->calendar);
  int year, month, day;

  g_date_time_get_ymd (date, &year, &month, &day);
  set_day (self, pc_date_new (year, month, day));
}

static void
today_cb (PcCallCard *self)
{
  set_day (self, NULL);
  gtk_popover_popdown (self->day_popover);
}

static void
pc_call_card_get_property (GObject    *object,
                           guint       prop_id,
                           GValue     *value,
                           GParamSpec *pspec)
{
  PcCallCard *self = PC_CALL_CARD (object);

  switch ((PcCallCardProps) prop_id)
    {
    case PROP_CITY:
      g_value_set_object (value, self->city);
      break;

    case PROP_DAY:
      g_value_set_boxed (value, self->day);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pc_call_card_set_property (GObject      *object,
                           guint         prop_id,
                           const GValue *value,
                           GParamSpec   *pspec)
{
  PcCallCard *self = PC_CALL_CARD (object);

  switch ((PcCallCardProps) prop_id)
    {
    case PROP_CITY:
      pc_call_card_set_city (self, g_value_get_object (value));
      break;

    case PROP_DAY:
      set_day (self, g_value_dup_boxed (value));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pc_call_card_dispose (GObject *object)
{
  PcCallCard *self = PC_CALL_CARD (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), PC_TYPE_CALL_CARD);
  g_clear_object (&self->city);

  G_OBJECT_CLASS (pc_call_card_parent_class)->dispose (object);
}

static void
pc_call_card_finalize (GObject *object)
{
  PcCallCard *self = PC_CALL_CARD (object);

  g_clear_pointer (&self->day, pc_date_free);

  G_OBJECT_CLASS (pc_call_card_parent_class)->finalize (object);
}

static void
pc_call_card_class_init (PcCallCardClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = pc_call_card_get_property;
  object_class->set_property = pc_call_card_set_property;
  object_class->dispose = pc_call_card_dispose;
  object_class->finalize = pc_call_card_finalize;

  properties[PROP_CITY] =
    g_param_spec_object ("city", NULL, NULL,
                         PC_TYPE_CITY,
                         G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  properties[PROP_DAY] =
    g_param_spec_boxed ("day", NULL, NULL,
                        PC_TYPE_DATE,
                        G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  g_type_ensure (PC_TYPE_CALL_AXIS);
  g_type_ensure (PC_TYPE_CALL_CLOCK);
  g_type_ensure (PC_TYPE_CALL_STRIP);
  g_type_ensure (PC_TYPE_OFFICE_HOURS);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/pl/krakow/PartnerCities/pc-call-card.ui");
  gtk_widget_class_bind_template_child (widget_class, PcCallCard, clock);
  gtk_widget_class_bind_template_child (widget_class, PcCallCard, day_popover);
  gtk_widget_class_bind_template_child (widget_class, PcCallCard, calendar);
  gtk_widget_class_bind_template_callback (widget_class, is_today);
  gtk_widget_class_bind_template_callback (widget_class, is_other_day);
  gtk_widget_class_bind_template_callback (widget_class, dup_day);
  gtk_widget_class_bind_template_callback (widget_class, day_selected_cb);
  gtk_widget_class_bind_template_callback (widget_class, today_cb);
  gtk_widget_class_bind_template_callback (widget_class, dup_hours);
  gtk_widget_class_bind_template_callback (widget_class, dup_home_time);
  gtk_widget_class_bind_template_callback (widget_class, dup_time_there);
  gtk_widget_class_bind_template_callback (widget_class, dup_time_home);
  gtk_widget_class_bind_template_callback (widget_class, dup_home_name);
  gtk_widget_class_bind_template_callback (widget_class, dup_sentence);
}

static void
pc_call_card_init (PcCallCard *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * pc_call_card_new:
 *
 * Returns: (transfer floating): a card for no city yet
 */
GtkWidget *
pc_call_card_new (void)
{
  return g_object_new (PC_TYPE_CALL_CARD, NULL);
}

/**
 * pc_call_card_get_city:
 * @self: a `PcCallCard`
 *
 * Returns: (transfer none) (nullable): the city to call
 */
PcCity *
pc_call_card_get_city (PcCallCard *self)
{
  g_return_val_if_fail (PC_IS_CALL_CARD (self), NULL);

  return self->city;
}

/**
 * pc_call_card_set_city:
 * @self: a `PcCallCard`
 * @city: (nullable): a city
 *
 * Sets the city to call.
 */
void
pc_call_card_set_city (PcCallCard *self,
                       PcCity     *city)
{
  g_return_if_fail (PC_IS_CALL_CARD (self));

  if (!g_set_object (&self->city, city))
    return;

  g_object_freeze_notify (G_OBJECT (self));
  set_day (self, NULL);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_CITY]);
  g_object_thaw_notify (G_OBJECT (self));
}

/**
 * pc_call_card_get_clock:
 * @self: a `PcCallCard`
 *
 * Returns: (transfer none): the clock that the card reads
 */
PcCallClock *
pc_call_card_get_clock (PcCallCard *self)
{
  g_return_val_if_fail (PC_IS_CALL_CARD (self), NULL);

  return self->clock;
}
