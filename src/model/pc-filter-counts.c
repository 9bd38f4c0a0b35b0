/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-model"

#include "config.h"

#include "pc-filter-counts.h"

#include "pc-city-filter-private.h"
#include "pc-city-private.h"
#include "pc-proof-scan.h"

/**
 * PcFilterCounts:
 *
 * How many cities each choice of a filter would show.
 *
 * A choice is counted against the search and all the other criteria, but not against the rest of its own, for
 * within a criterion the choices add up. All are counted in one look at the cities, when the first is asked for.
 */
struct _PcFilterCounts
{
  GObject parent_instance;

  PcCityFilter *filter;
  GListModel   *cities;
  gulong        cities_id;
  GHashTable   *counts[PC_CRITERION_SEARCH];
  guint         total;
  gboolean      counted;
};

G_DEFINE_FINAL_TYPE (PcFilterCounts, pc_filter_counts, G_TYPE_OBJECT)

typedef enum
{
  PROP_FILTER = 1,
  PROP_CITIES,
  N_PROPS
} PcFilterCountsProps;

static GParamSpec *properties[N_PROPS];

enum
{
  CHANGED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

/* The key under which what has no values is counted; no id is empty. */
#define WITHOUT_VALUE ""

static const struct
{
  const char  *property;
  PcCriterion  criterion;
} criteria[] = {
  { "kinds", PC_CRITERION_KIND },
  { "ended", PC_CRITERION_KIND },
  { "statuses", PC_CRITERION_STATUS },
  { "areas", PC_CRITERION_AREA },
  { "countries", PC_CRITERION_COUNTRY },
  { "continents", PC_CRITERION_CONTINENT },
  { "only-disputed", PC_CRITERION_DISPUTED },
  { "only-gaps", PC_CRITERION_GAPS },
  { "period-basis", PC_CRITERION_PERIOD },
};

static void
pc_filter_counts_add (PcFilterCounts *self,
                      PcCriterion     criterion,
                      const char     *value)
{
  guint *count;

  if (!value)
    return;

  count = g_hash_table_lookup (self->counts[criterion], value);
  if (!count)
    {
      count = g_new0 (guint, 1);
      g_hash_table_insert (self->counts[criterion], g_strdup (value), count);
    }
  *count += 1;
}

static void
add_kind (PcFilterCounts *self,
          PcCity         *city)
{
  gboolean ended;
  PcKind *kind = pc_city_filter_find_kind (self->filter, city, &ended);

  pc_filter_counts_add (self, PC_CRITERION_KIND, ended ? WITHOUT_VALUE : kind ? pc_kind_get_id (kind) : NULL);
}

static void
add_status (PcFilterCounts *self,
            PcCity         *city)
{
  pc_filter_counts_add (self, PC_CRITERION_STATUS,
                        pc_enum_get_nick (PC_TYPE_STATUS_VALUE, pc_city_get_status_value (city)));
}

/* A field counts once, however often the city has it. */
static void
add_areas (PcFilterCounts *self,
           PcCity         *city)
{
  GListModel *cooperation = pc_city_get_cooperation (city);
  guint n = g_list_model_get_n_items (cooperation);
  g_autoptr (GHashTable) seen = n > 0 ? g_hash_table_new (g_str_hash, g_str_equal) : NULL;

  for (guint i = 0; i < n; i++)
    {
      g_autoptr (PcCooperation) item = g_list_model_get_item (cooperation, i);
      const char *area = pc_cooperation_get_area (item);

      if (area && g_hash_table_add (seen, (gpointer) area))
        pc_filter_counts_add (self, PC_CRITERION_AREA, area);
    }
}

static void
add_country (PcFilterCounts *self,
             PcCity         *city)
{
  pc_filter_counts_add (self, PC_CRITERION_COUNTRY, pc_place_get_country (PC_PLACE (city)));
}

static void
add_continent (PcFilterCounts *self,
               PcCity         *city)
{
  PcCountry *country = pc_place_lookup_country (PC_PLACE (city));

  pc_filter_counts_add (self, PC_CRITERION_CONTINENT, country ? pc_country_get_continent (country) : NULL);
}

static void
add_disputed (PcFilterCounts *self,
              PcCity         *city)
{
  pc_filter_counts_add (self, PC_CRITERION_DISPUTED, pc_city_get_disputed (city) ? WITHOUT_VALUE : NULL);
}

static void
add_gaps (PcFilterCounts *self,
          PcCity         *city)
{
  pc_filter_counts_add (self, PC_CRITERION_GAPS, pc_proof_scan_has_gaps (city) ? WITHOUT_VALUE : NULL);
}

/* Each of the bases, in the years that the filter has. */
static void
add_period (PcFilterCounts *self,
            PcCity         *city)
{
  for (PcPeriodBasis basis = PC_PERIOD_ANY; basis <= PC_PERIOD_NO_AGREEMENT; basis++)
    {
      if (pc_city_filter_has_period (self->filter, city, basis))
        pc_filter_counts_add (self, PC_CRITERION_PERIOD, pc_enum_get_nick (PC_TYPE_PERIOD_BASIS, (int) basis));
    }
}

typedef void (*PcAddFunc) (PcFilterCounts *self,
                           PcCity         *city);

static const PcAddFunc add_funcs[PC_CRITERION_SEARCH] = {
  [PC_CRITERION_KIND] = add_kind,
  [PC_CRITERION_STATUS] = add_status,
  [PC_CRITERION_AREA] = add_areas,
  [PC_CRITERION_COUNTRY] = add_country,
  [PC_CRITERION_CONTINENT] = add_continent,
  [PC_CRITERION_DISPUTED] = add_disputed,
  [PC_CRITERION_GAPS] = add_gaps,
  [PC_CRITERION_PERIOD] = add_period,
};

/* A city counts for all criteria if it fails none, and if it fails one only, for that. */
static void
pc_filter_counts_add_city (PcFilterCounts *self,
                           PcCity         *city)
{
  guint fails = pc_city_filter_find_fails (self->filter, city);

  self->total += fails == 0 ? 1 : 0;
  for (guint i = 0; i < PC_CRITERION_SEARCH; i++)
    {
      if ((fails & ~(1u << i)) == 0)
        add_funcs[i] (self, city);
    }
}

static void
pc_filter_counts_count (PcFilterCounts *self)
{
  guint n = self->cities ? g_list_model_get_n_items (self->cities) : 0;

  for (guint i = 0; i < PC_CRITERION_SEARCH; i++)
    g_hash_table_remove_all (self->counts[i]);
  self->total = 0;

  for (guint i = 0; i < n; i++)
    {
      g_autoptr (PcCity) city = g_list_model_get_item (self->cities, i);

      pc_filter_counts_add_city (self, city);
    }
  self->counted = TRUE;
}

static void
changed_cb (PcFilterCounts *self)
{
  self->counted = FALSE;
  g_signal_emit (self, signals[CHANGED], 0);
}

static void
pc_filter_counts_constructed (GObject *object)
{
  PcFilterCounts *self = PC_FILTER_COUNTS (object);

  G_OBJECT_CLASS (pc_filter_counts_parent_class)->constructed (object);

  g_signal_connect_object (self->filter, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
}

static void
pc_filter_counts_dispose (GObject *object)
{
  PcFilterCounts *self = PC_FILTER_COUNTS (object);

  if (self->cities)
    g_clear_signal_handler (&self->cities_id, self->cities);
  g_clear_object (&self->cities);
  g_clear_object (&self->filter);

  G_OBJECT_CLASS (pc_filter_counts_parent_class)->dispose (object);
}

static void
pc_filter_counts_finalize (GObject *object)
{
  PcFilterCounts *self = PC_FILTER_COUNTS (object);

  for (guint i = 0; i < PC_CRITERION_SEARCH; i++)
    g_clear_pointer (&self->counts[i], g_hash_table_unref);

  G_OBJECT_CLASS (pc_filter_counts_parent_class)->finalize (object);
}

static void
pc_filter_counts_get_property (GObject    *object,
                               guint       prop_id,
                               GValue     *value,
                               GParamSpec *pspec)
{
  PcFilterCounts *self = PC_FILTER_COUNTS (object);

  switch ((PcFilterCountsProps) prop_id)
    {
    case PROP_FILTER:
      g_value_set_object (value, self->filter);
      break;

    case PROP_CITIES:
      g_value_set_object (value, self->cities);
      break;

    case N_PROPS:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pc_filter_counts_set_property (GObject      *object,
                               guint         prop_id,
                               const GValue *value,
                               GParamSpec   *pspec)
{
  PcFilterCounts *self = PC_FILTER_COUNTS (object);

  switch ((PcFilterCountsProps) prop_id)
    {
    case PROP_FILTER:
      self->filter = g_value_dup_object (value);
      break;

    case PROP_CITIES:
      pc_filter_counts_set_cities (self, g_value_get_object (value));
      break;

    case N_PROPS:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pc_filter_counts_class_init (PcFilterCountsClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->constructed = pc_filter_counts_constructed;
  object_class->dispose = pc_filter_counts_dispose;
  object_class->finalize = pc_filter_counts_finalize;
  object_class->get_property = pc_filter_counts_get_property;
  object_class->set_property = pc_filter_counts_set_property;

  /**
   * PcFilterCounts:filter:
   *
   * The filter whose choices are counted.
   */
  properties[PROP_FILTER] =
    g_param_spec_object ("filter", NULL, NULL,
                         PC_TYPE_CITY_FILTER,
                         G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);

  /**
   * PcFilterCounts:cities:
   *
   * All cities, before the filter.
   */
  properties[PROP_CITIES] =
    g_param_spec_object ("cities", NULL, NULL,
                         G_TYPE_LIST_MODEL,
                         G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  /**
   * PcFilterCounts::changed:
   * @self: the counts
   *
   * Any of the counts may be another one now.
   */
  signals[CHANGED] =
    g_signal_new ("changed", PC_TYPE_FILTER_COUNTS, G_SIGNAL_RUN_LAST,
                  0, NULL, NULL, NULL,
                  G_TYPE_NONE, 0);
}

static void
pc_filter_counts_init (PcFilterCounts *self)
{
  for (guint i = 0; i < PC_CRITERION_SEARCH; i++)
    self->counts[i] = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
}

/**
 * pc_filter_counts_new:
 * @filter: a filter
 * @cities: (nullable): all cities, before the filter
 *
 * Counts the choices of a filter, and again when it or the list changes.
 *
 * Returns: (transfer full): new counts
 */
PcFilterCounts *
pc_filter_counts_new (PcCityFilter *filter,
                      GListModel   *cities)
{
  g_return_val_if_fail (PC_IS_CITY_FILTER (filter), NULL);
  g_return_val_if_fail (!cities || G_IS_LIST_MODEL (cities), NULL);

  return g_object_new (PC_TYPE_FILTER_COUNTS, "filter", filter, "cities", cities, NULL);
}

/**
 * pc_filter_counts_get_filter:
 * @self: a `PcFilterCounts`
 *
 * Gets the filter whose choices are counted.
 *
 * Returns: (transfer none): the filter
 */
PcCityFilter *
pc_filter_counts_get_filter (PcFilterCounts *self)
{
  g_return_val_if_fail (PC_IS_FILTER_COUNTS (self), NULL);

  return self->filter;
}

/**
 * pc_filter_counts_get_cities:
 * @self: a `PcFilterCounts`
 *
 * Gets the list of all cities.
 *
 * Returns: (transfer none) (nullable): the list
 */
GListModel *
pc_filter_counts_get_cities (PcFilterCounts *self)
{
  g_return_val_if_fail (PC_IS_FILTER_COUNTS (self), NULL);

  return self->cities;
}

/**
 * pc_filter_counts_set_cities:
 * @self: a `PcFilterCounts`
 * @cities: (nullable): all cities, before the filter
 *
 * Sets the list of all cities.
 */
void
pc_filter_counts_set_cities (PcFilterCounts *self,
                             GListModel     *cities)
{
  g_return_if_fail (PC_IS_FILTER_COUNTS (self));
  g_return_if_fail (!cities || G_IS_LIST_MODEL (cities));

  if (self->cities == cities)
    return;

  if (self->cities)
    g_clear_signal_handler (&self->cities_id, self->cities);
  g_set_object (&self->cities, cities);
  if (cities)
    self->cities_id = g_signal_connect_swapped (cities, "items-changed", G_CALLBACK (changed_cb), self);

  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_CITIES]);
  changed_cb (self);
}

/**
 * pc_filter_counts_get:
 * @self: a `PcFilterCounts`
 * @property: a property of [class@CityFilter]: “kinds”, “statuses”, “areas”, “countries”, “continents”, “ended”,
 *   “only-disputed”, “only-gaps” or “period-basis”
 * @value: (nullable): a value of it; %NULL for those that are only on or off
 *
 * Counts the cities that a choice would show, given the search and all other criteria.
 *
 * Returns: the number of cities
 */
guint
pc_filter_counts_get (PcFilterCounts *self,
                      const char     *property,
                      const char     *value)
{
  g_return_val_if_fail (PC_IS_FILTER_COUNTS (self), 0);
  g_return_val_if_fail (property != NULL, 0);

  if (!self->counted)
    pc_filter_counts_count (self);

  for (guint i = 0; i < G_N_ELEMENTS (criteria); i++)
    {
      if (g_str_equal (criteria[i].property, property))
        {
          const guint *count = g_hash_table_lookup (self->counts[criteria[i].criterion],
                                                    value ? value : WITHOUT_VALUE);

          return count ? *count : 0;
        }
    }

  g_return_val_if_reached (0);
}

/**
 * pc_filter_counts_get_total:
 * @self: a `PcFilterCounts`
 *
 * Counts the cities that match the filter as it is.
 *
 * Returns: the number of cities
 */
guint
pc_filter_counts_get_total (PcFilterCounts *self)
{
  g_return_val_if_fail (PC_IS_FILTER_COUNTS (self), 0);

  if (!self->counted)
    pc_filter_counts_count (self);

  return self->total;
}
