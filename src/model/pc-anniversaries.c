/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-model"

#include "config.h"

#include "pc-anniversaries.h"

#include "pc-city-private.h"
#include "pc-derived-list-private.h"

/* Every fifth year is a round one. */
#define STEP 5

/**
 * PcAnniversaries:
 *
 * The round years of agreements in the months after a day: 5, 10, 15 years and so on.
 *
 * Where only the year or the month of an agreement is known, the anniversary may be on any day of it. It
 * stands at the end of that span and stays as long as some of it lies ahead. Relations that have ended
 * have no anniversaries, and without a day there are none.
 */
struct _PcAnniversaries
{
  PcDerivedList parent_instance;

  guint months;
};

G_DEFINE_FINAL_TYPE (PcAnniversaries, pc_anniversaries, PC_TYPE_DERIVED_LIST)

typedef enum
{
  PROP_MONTHS = 1,
  N_PROPS
} PcAnniversariesProps;

static GParamSpec *properties[N_PROPS];

typedef struct
{
  GDate      begin;
  GDate      end;
  GPtrArray *items;
} PcAhead;

static gboolean
is_over_on (PcCity       *city,
            const PcDate *date)
{
  PcRelation *last = pc_city_peek_last_relation (city);
  const PcDate *until = last ? pc_relation_get_until (last) : NULL;

  return until ? !pc_date_is_after (until, date) : pc_city_get_ended_today (city);
}

static gboolean
lies_in (const PcDate    *date,
         const PcAhead *window)
{
  GDate first, last;

  pc_date_first_day (date, &first);
  pc_date_last_day (date, &last);

  return g_date_compare (&first, &window->end) <= 0 && g_date_compare (&last, &window->begin) >= 0;
}

static void
add_agreement (PcCity          *city,
               PcAgreement     *agreement,
               const PcAhead *window)
{
  const PcDate *date = pc_agreement_get_date (agreement);
  int first, last;

  if (!date)
    return;

  first = MAX (g_date_get_year (&window->begin) - pc_date_get_year (date), STEP);
  last = MIN (g_date_get_year (&window->end), 9999) - pc_date_get_year (date);
  for (int years = (first + STEP - 1) / STEP * STEP; years <= last; years += STEP)
    {
      g_autoptr (PcAnniversary) anniversary = pc_anniversary_new (city, agreement, years);

      if (lies_in (pc_anniversary_get_date (anniversary), window) &&
          !is_over_on (city, pc_anniversary_get_date (anniversary)))
        g_ptr_array_add (window->items, g_steal_pointer (&anniversary));
    }
}

static void
add_city (PcCity   *city,
          gpointer  data)
{
  GListModel *agreements = pc_city_get_agreements (city);

  for (guint i = 0; i < g_list_model_get_n_items (agreements); i++)
    {
      g_autoptr (PcAgreement) agreement = g_list_model_get_item (agreements, i);

      add_agreement (city, agreement, data);
    }
}

static int
compare_anniversaries (gconstpointer a,
                       gconstpointer b)
{
  return pc_anniversary_compare ((PcAnniversary *) a, (PcAnniversary *) b);
}

static void
pc_anniversaries_build (PcDerivedList *list,
                        GPtrArray     *items)
{
  PcAnniversaries *self = PC_ANNIVERSARIES (list);
  const PcDate *day = pc_derived_list_get_day (list);
  PcAhead window;

  if (!day)
    return;

  pc_date_first_day (day, &window.begin);
  window.end = window.begin;
  g_date_add_months (&window.end, self->months);
  window.items = items;

  pc_derived_list_for_each_city (list, add_city, &window);
  g_ptr_array_sort_values (items, compare_anniversaries);
}

static void
pc_anniversaries_get_property (GObject    *object,
                               guint       prop_id,
                               GValue     *value,
                               GParamSpec *pspec)
{
  PcAnniversaries *self = PC_ANNIVERSARIES (object);

  switch ((PcAnniversariesProps) prop_id)
    {
    case PROP_MONTHS:
      g_value_set_uint (value, self->months);
      break;

    case N_PROPS:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pc_anniversaries_set_property (GObject      *object,
                               guint         prop_id,
                               const GValue *value,
                               GParamSpec   *pspec)
{
  PcAnniversaries *self = PC_ANNIVERSARIES (object);

  switch ((PcAnniversariesProps) prop_id)
    {
    case PROP_MONTHS:
      pc_anniversaries_set_months (self, g_value_get_uint (value));
      break;

    case N_PROPS:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pc_anniversaries_class_init (PcAnniversariesClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = pc_anniversaries_get_property;
  object_class->set_property = pc_anniversaries_set_property;
  PC_DERIVED_LIST_CLASS (klass)->build = pc_anniversaries_build;

  /**
   * PcAnniversaries:months:
   *
   * How many months ahead the list looks.
   */
  properties[PROP_MONTHS] =
    g_param_spec_uint ("months", NULL, NULL,
                       0, 1200, PC_ANNIVERSARIES_MONTHS,
                       G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
pc_anniversaries_init (PcAnniversaries *self)
{
  self->months = PC_ANNIVERSARIES_MONTHS;
}

/**
 * pc_anniversaries_new:
 * @dataset: a dataset
 * @day: (nullable): the day from which to look ahead
 *
 * Lists the coming anniversaries.
 *
 * Returns: (transfer full): a new list of [class@Anniversary]
 */
PcAnniversaries *
pc_anniversaries_new (PcDataset    *dataset,
                      const PcDate *day)
{
  g_return_val_if_fail (PC_IS_DATASET (dataset), NULL);

  return g_object_new (PC_TYPE_ANNIVERSARIES, "dataset", dataset, "day", day, NULL);
}

/**
 * pc_anniversaries_get_months:
 * @self: a `PcAnniversaries`
 *
 * Gets how many months ahead the list looks.
 *
 * Returns: the number of months
 */
guint
pc_anniversaries_get_months (PcAnniversaries *self)
{
  g_return_val_if_fail (PC_IS_ANNIVERSARIES (self), 0);

  return self->months;
}

/**
 * pc_anniversaries_set_months:
 * @self: a `PcAnniversaries`
 * @months: from 0 to 1200
 *
 * Sets how many months ahead the list looks.
 */
void
pc_anniversaries_set_months (PcAnniversaries *self,
                             guint            months)
{
  g_return_if_fail (PC_IS_ANNIVERSARIES (self));
  g_return_if_fail (months <= 1200);

  if (self->months == months)
    return;

  self->months = months;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_MONTHS]);
  pc_derived_list_refresh (PC_DERIVED_LIST (self));
}
