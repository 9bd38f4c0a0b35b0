/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-model"

#include "config.h"

#include "pc-dormancy.h"

#include "pc-city-private.h"
#include "pc-derived-list-private.h"
#include "pc-last-activity-private.h"

G_DEFINE_ENUM_TYPE (PcDormancySubject, pc_dormancy_subject,
                    G_DEFINE_ENUM_VALUE (PC_DORMANCY_CITIES, "cities"),
                    G_DEFINE_ENUM_VALUE (PC_DORMANCY_AREAS, "areas"))

/**
 * PcDormancy:
 *
 * What has slept the longest: the last known activity with each city, or in each field of co-operation,
 * the oldest first, and last of all those of which nothing with a date is known.
 *
 * Activity is an event, an agreement, or the evidence of a status that tells of activity or of its end
 * (active, dormant). That a list names a city is none. What came after
 * [property@DerivedList:day] does not count; without a day, everything does.
 */
struct _PcDormancy
{
  PcDerivedList parent_instance;

  PcDormancySubject subject;
};

G_DEFINE_FINAL_TYPE (PcDormancy, pc_dormancy, PC_TYPE_DERIVED_LIST)

typedef enum
{
  PROP_SUBJECT = 1,
  N_PROPS
} PcDormancyProps;

static GParamSpec *properties[N_PROPS];

typedef struct
{
  const PcDate *day;
  GPtrArray    *items;
} PcSearch;

static const PcDate *
get_last_day (PcEvent *event)
{
  const PcDate *end = pc_event_get_end_date (event);

  return end ? end : pc_event_get_date (event);
}

static void
take_events (PcLastActivity *activity,
             PcCity         *city,
             const char     *area,
             const PcDate   *day)
{
  GListModel *events = pc_city_get_events (city);

  for (guint i = 0; i < g_list_model_get_n_items (events); i++)
    {
      g_autoptr (PcEvent) event = g_list_model_get_item (events, i);

      if (!area || g_strcmp0 (pc_event_get_area (event), area) == 0)
        pc_last_activity_take (activity, PC_ACTIVITY_EVENT, event, city, get_last_day (event), day);
    }
}

static void
take_agreements (PcLastActivity *activity,
                 PcCity         *city,
                 const PcDate   *day)
{
  GListModel *agreements = pc_city_get_agreements (city);

  for (guint i = 0; i < g_list_model_get_n_items (agreements); i++)
    {
      g_autoptr (PcAgreement) agreement = g_list_model_get_item (agreements, i);

      pc_last_activity_take (activity, PC_ACTIVITY_AGREEMENT, agreement, city,
                             pc_agreement_get_date (agreement), day);
    }
}

static void
take_status (PcLastActivity *activity,
             PcCity         *city,
             const PcDate   *day)
{
  PcStatus *status = pc_city_get_status (city);

  switch (pc_city_get_status_value (city))
    {
    case PC_STATUS_ACTIVE:
    case PC_STATUS_DORMANT:
      pc_last_activity_take (activity, PC_ACTIVITY_STATUS, status, city, pc_status_get_as_of (status), day);
      break;

    case PC_STATUS_LISTED:
    case PC_STATUS_UNKNOWN:
      if (status)
        pc_last_activity_take_listed (activity, pc_status_get_as_of (status), day);
      break;

    case PC_STATUS_ENDED:
    default:
      break;
    }
}

/* On a past day, what ended later had not ended yet. */
static gboolean
is_current (PcCity       *city,
            const PcDate *day)
{
  if (!day)
    return !pc_city_get_ended_today (city);

  return pc_city_holds_on (city, day, NULL) != PC_HOLDS_NO;
}

static void
add_city (PcCity   *city,
          gpointer  data)
{
  PcSearch *search = data;
  PcLastActivity *activity;

  if (!is_current (city, search->day))
    return;

  activity = pc_last_activity_new (city, NULL);
  take_events (activity, city, NULL, search->day);
  take_agreements (activity, city, search->day);
  take_status (activity, city, search->day);
  g_ptr_array_add (search->items, activity);
}

static void
add_area (PcDormancy *self,
          PcArea     *area,
          PcSearch   *search)
{
  GListModel *cities = pc_dataset_get_cities (pc_derived_list_get_dataset (PC_DERIVED_LIST (self)));
  g_autoptr (PcLastActivity) activity = pc_last_activity_new (NULL, area);
  gboolean used = FALSE;

  for (guint i = 0; i < g_list_model_get_n_items (cities); i++)
    {
      g_autoptr (PcCity) city = g_list_model_get_item (cities, i);

      take_events (activity, city, pc_area_get_id (area), search->day);
      used = used || pc_city_has_area (city, pc_area_get_id (area));
    }

  if (used || pc_last_activity_get_known (activity))
    g_ptr_array_add (search->items, g_steal_pointer (&activity));
}

static int
compare_activities (gconstpointer a,
                    gconstpointer b)
{
  return pc_last_activity_compare ((PcLastActivity *) a, (PcLastActivity *) b);
}

static void
pc_dormancy_build (PcDerivedList *list,
                   GPtrArray     *items)
{
  PcDormancy *self = PC_DORMANCY (list);
  GListModel *areas = pc_dataset_get_areas (pc_derived_list_get_dataset (list));
  PcSearch search = { pc_derived_list_get_day (list), items };

  if (self->subject == PC_DORMANCY_CITIES)
    pc_derived_list_for_each_city (list, add_city, &search);

  for (guint i = 0; self->subject == PC_DORMANCY_AREAS && i < g_list_model_get_n_items (areas); i++)
    {
      g_autoptr (PcArea) area = g_list_model_get_item (areas, i);

      add_area (self, area, &search);
    }

  g_ptr_array_sort_values (items, compare_activities);
}

static void
pc_dormancy_get_property (GObject    *object,
                          guint       prop_id,
                          GValue     *value,
                          GParamSpec *pspec)
{
  PcDormancy *self = PC_DORMANCY (object);

  switch ((PcDormancyProps) prop_id)
    {
    case PROP_SUBJECT:
      g_value_set_enum (value, self->subject);
      break;

    case N_PROPS:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pc_dormancy_set_property (GObject      *object,
                          guint         prop_id,
                          const GValue *value,
                          GParamSpec   *pspec)
{
  PcDormancy *self = PC_DORMANCY (object);

  switch ((PcDormancyProps) prop_id)
    {
    case PROP_SUBJECT:
      self->subject = g_value_get_enum (value);
      break;

    case N_PROPS:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pc_dormancy_class_init (PcDormancyClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = pc_dormancy_get_property;
  object_class->set_property = pc_dormancy_set_property;
  PC_DERIVED_LIST_CLASS (klass)->build = pc_dormancy_build;

  /**
   * PcDormancy:subject:
   *
   * Whether the list is of cities or of fields of co-operation.
   */
  properties[PROP_SUBJECT] =
    g_param_spec_enum ("subject", NULL, NULL,
                       PC_TYPE_DORMANCY_SUBJECT, PC_DORMANCY_CITIES,
                       G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
pc_dormancy_init (PcDormancy *self)
{
}

/**
 * pc_dormancy_new:
 * @dataset: a dataset
 * @subject: what to list
 *
 * Lists the last known activity.
 *
 * Returns: (transfer full): a new list of [class@LastActivity]
 */
PcDormancy *
pc_dormancy_new (PcDataset         *dataset,
                 PcDormancySubject  subject)
{
  g_return_val_if_fail (PC_IS_DATASET (dataset), NULL);

  return g_object_new (PC_TYPE_DORMANCY, "dataset", dataset, "subject", subject, NULL);
}

/**
 * pc_dormancy_get_subject:
 * @self: a `PcDormancy`
 *
 * Gets whether the list is of cities or of fields of co-operation.
 *
 * Returns: the subject
 */
PcDormancySubject
pc_dormancy_get_subject (PcDormancy *self)
{
  g_return_val_if_fail (PC_IS_DORMANCY (self), PC_DORMANCY_CITIES);

  return self->subject;
}

/**
 * pc_dormancy_get_n_unknown:
 * @self: a `PcDormancy`
 *
 * Counts the items at the end of the list of which no activity with a date is known.
 *
 * Returns: the number of items
 */
guint
pc_dormancy_get_n_unknown (PcDormancy *self)
{
  guint n_items, n = 0;

  g_return_val_if_fail (PC_IS_DORMANCY (self), 0);

  n_items = g_list_model_get_n_items (G_LIST_MODEL (self));
  while (n < n_items && !pc_last_activity_get_known (pc_derived_list_peek (PC_DERIVED_LIST (self), n_items - 1 - n)))
    n++;

  return n;
}
