/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-model"

#include "config.h"

#include "pc-statistics.h"

#include "pc-city-private.h"
#include "pc-statistic-bar-private.h"
#include "pc-words-private.h"

#define DECADE 10

/**
 * PcStatistics:
 *
 * The figures of a dataset as of a day: how many cities by kind, country, continent, field of co-operation,
 * decade of the first agreement and status.
 *
 * Counted are the cities whose relation holds on the day or has ended by then; those whose relation had
 * not begun, or of which that is not known, are not. Fields and statuses are those of the file: it gives them
 * no dates. The bars and their order follow from the whole dataset, so that they stay in their places while
 * the day changes.
 */
struct _PcStatistics
{
  GObject parent_instance;

  PcAsOf     *as_of;
  GListStore *bars[PC_N_STATISTIC_SUBJECTS];
};

G_DEFINE_FINAL_TYPE (PcStatistics, pc_statistics, G_TYPE_OBJECT)

typedef enum
{
  PROP_AS_OF = 1,
  N_PROPS
} PcStatisticsProps;

static GParamSpec *properties[N_PROPS];

enum
{
  CHANGED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

/* A value that cities are counted by, while counting. */
typedef struct
{
  PcRecord *record;
  char     *value;
  int       year;
  guint     in_all;
  guint     count;
} PcTally;

static void
pc_tally_free (gpointer data)
{
  PcTally *tally = data;

  g_free (tally->value);
  g_free (tally);
}

typedef struct
{
  PcStatistics *self;
  GPtrArray    *tallies;
  GHashTable   *by_value;
  PcTally       unknown;
} PcCount;

static gboolean
pc_statistics_counts (PcStatistics *self,
                      PcCity       *city)
{
  PcAsOfState state = pc_as_of_get_state (self->as_of, city, NULL);

  return state == PC_AS_OF_HOLDS || state == PC_AS_OF_ENDED;
}

static GListModel *
pc_statistics_get_cities (PcStatistics *self)
{
  PcDataset *dataset = pc_as_of_get_dataset (self->as_of);

  return dataset ? pc_dataset_get_cities (dataset) : NULL;
}

static void
pc_count_init (PcCount      *count,
               PcStatistics *self)
{
  *count = (PcCount) { .self = self };
  count->tallies = g_ptr_array_new_with_free_func (pc_tally_free);
  count->by_value = g_hash_table_new (g_str_hash, g_str_equal);
}

static void
pc_count_clear (PcCount *count)
{
  g_hash_table_unref (count->by_value);
  g_ptr_array_unref (count->tallies);
}

/* Adds a value in the order in which it is to be shown. */
static PcTally *
pc_count_add_value (PcCount    *count,
                    PcRecord   *record,
                    const char *value,
                    int         year)
{
  PcTally *tally = g_new0 (PcTally, 1);

  tally->record = record;
  tally->value = g_strdup (value);
  tally->year = year;
  g_ptr_array_add (count->tallies, tally);
  if (value)
    g_hash_table_replace (count->by_value, tally->value, tally);

  return tally;
}

static void
pc_count_add_records (PcCount    *count,
                      GListModel *records)
{
  for (guint i = 0; i < g_list_model_get_n_items (records); i++)
    {
      g_autoptr (PcRecord) record = g_list_model_get_item (records, i);
      g_autofree char *id = NULL;

      g_object_get (record, "id", &id, NULL);
      if (id && !g_hash_table_contains (count->by_value, id))
        pc_count_add_value (count, record, id, 0);
    }
}

static void
pc_count_take (PcCount    *count,
               const char *value,
               gboolean    counts)
{
  PcTally *tally = value ? g_hash_table_lookup (count->by_value, value) : NULL;

  if (!tally)
    tally = &count->unknown;

  tally->in_all++;
  tally->count += counts ? 1 : 0;
}

/* On today, a kind has a bar if any city ever was of it. */
static void
take_kinds_of_all_days (PcCount *count,
                        PcCity  *city)
{
  for (guint i = 0; i < pc_city_get_n_relations (city); i++)
    {
      const char *kind = pc_relation_get_kind (pc_city_peek_relation (city, i));
      PcTally *tally = kind ? g_hash_table_lookup (count->by_value, kind) : NULL;

      if (tally)
        tally->in_all++;
    }
  if (pc_city_get_ended_today (city))
    ((PcTally *) g_hash_table_lookup (count->by_value, PC_STATISTIC_ENDED))->in_all++;
}

static void
take_kind (PcCount *count,
           PcCity  *city)
{
  PcKind *kind;
  PcAsOfState state = pc_as_of_get_state (count->self->as_of, city, &kind);
  const char *value = state == PC_AS_OF_ENDED ? PC_STATISTIC_ENDED : kind ? pc_kind_get_id (kind) : NULL;
  PcTally *tally = value ? g_hash_table_lookup (count->by_value, value) : NULL;

  take_kinds_of_all_days (count, city);
  if (state == PC_AS_OF_NOT_YET)
    return;
  if (state == PC_AS_OF_UNKNOWN || !tally)
    tally = &count->unknown;
  tally->count++;
}

static void
take_country (PcCount *count,
              PcCity  *city)
{
  pc_count_take (count, pc_place_get_country (PC_PLACE (city)), pc_statistics_counts (count->self, city));
}

static void
take_continent (PcCount *count,
                PcCity  *city)
{
  PcCountry *country = pc_place_lookup_country (PC_PLACE (city));

  pc_count_take (count, country ? pc_country_get_continent (country) : NULL,
                 pc_statistics_counts (count->self, city));
}

/* A field that has two texts in a city counts once. */
static void
take_areas (PcCount *count,
            PcCity  *city)
{
  gboolean counts = pc_statistics_counts (count->self, city);
  gboolean any = FALSE;

  for (guint i = 0; i < count->tallies->len; i++)
    {
      PcTally *tally = g_ptr_array_index (count->tallies, i);

      if (!pc_city_has_area (city, tally->value))
        continue;
      pc_count_take (count, tally->value, counts);
      any = TRUE;
    }

  if (!any)
    pc_count_take (count, NULL, counts);
}

static void
take_decade (PcCount *count,
             PcCity  *city)
{
  const PcDate *first = pc_city_get_first_agreement (city);
  PcTally *begin = count->tallies->len > 0 ? g_ptr_array_index (count->tallies, 0) : NULL;
  PcTally *tally = &count->unknown;

  if (first && begin)
    tally = g_ptr_array_index (count->tallies, (pc_date_get_year (first) - begin->year) / DECADE);

  tally->in_all++;
  tally->count += pc_statistics_counts (count->self, city) ? 1 : 0;
}

static void
take_status (PcCount *count,
             PcCity  *city)
{
  pc_count_take (count, pc_enum_get_nick (PC_TYPE_STATUS_VALUE, pc_city_get_status_value (city)),
                 pc_statistics_counts (count->self, city));
}

/* All decades from the first to the last one, also those without an agreement. */
static void
add_decades (PcCount *count)
{
  GListModel *cities = pc_statistics_get_cities (count->self);
  int first = G_MAXINT, last = 0;

  for (guint i = 0; i < g_list_model_get_n_items (cities); i++)
    {
      g_autoptr (PcCity) city = g_list_model_get_item (cities, i);
      const PcDate *date = pc_city_get_first_agreement (city);

      if (!date)
        continue;
      first = MIN (first, pc_date_get_year (date));
      last = MAX (last, pc_date_get_year (date));
    }

  for (int year = first / DECADE * DECADE; first <= last && year <= last; year += DECADE)
    pc_count_add_value (count, NULL, NULL, year)->in_all++;
}

static void
add_statuses (PcCount *count)
{
  static const PcStatusValue order[] = {
    PC_STATUS_ACTIVE, PC_STATUS_LISTED, PC_STATUS_DORMANT, PC_STATUS_ENDED, PC_STATUS_UNKNOWN,
  };

  for (guint i = 0; i < G_N_ELEMENTS (order); i++)
    pc_count_add_value (count, NULL, pc_enum_get_nick (PC_TYPE_STATUS_VALUE, order[i]), 0);
}

static void
add_kinds (PcCount *count)
{
  pc_count_add_records (count, pc_dataset_get_kinds (pc_as_of_get_dataset (count->self->as_of)));
  pc_count_add_value (count, NULL, PC_STATISTIC_ENDED, 0);
}

static void
add_countries (PcCount *count)
{
  pc_count_add_records (count, pc_dataset_get_countries (pc_as_of_get_dataset (count->self->as_of)));
}

static void
add_continents (PcCount *count)
{
  pc_count_add_records (count, pc_dataset_get_continents (pc_as_of_get_dataset (count->self->as_of)));
}

static void
add_areas (PcCount *count)
{
  pc_count_add_records (count, pc_dataset_get_areas (pc_as_of_get_dataset (count->self->as_of)));
}

static const struct
{
  void     (*add) (PcCount *count);
  void     (*take) (PcCount *count, PcCity *city);
  gboolean   sorted;
} figures[PC_N_STATISTIC_SUBJECTS] = {
  [PC_STATISTIC_KIND] = { add_kinds, take_kind, FALSE },
  [PC_STATISTIC_COUNTRY] = { add_countries, take_country, TRUE },
  [PC_STATISTIC_CONTINENT] = { add_continents, take_continent, TRUE },
  [PC_STATISTIC_AREA] = { add_areas, take_areas, FALSE },
  [PC_STATISTIC_DECADE] = { add_decades, take_decade, FALSE },
  [PC_STATISTIC_STATUS] = { add_statuses, take_status, FALSE },
};

/* The most first; where they are as many, in the order of the file, which the sort keeps. */
static int
compare_tallies (gconstpointer a,
                 gconstpointer b)
{
  const PcTally *tally_a = a;
  const PcTally *tally_b = b;

  return (tally_b->in_all > tally_a->in_all) - (tally_b->in_all < tally_a->in_all);
}

static void
pc_statistics_count (PcStatistics       *self,
                     PcStatisticSubject  subject,
                     PcCount            *count)
{
  GListModel *cities = pc_statistics_get_cities (self);

  pc_count_init (count, self);
  if (!cities)
    return;

  figures[subject].add (count);
  for (guint i = 0; i < g_list_model_get_n_items (cities); i++)
    {
      g_autoptr (PcCity) city = g_list_model_get_item (cities, i);

      figures[subject].take (count, city);
    }
  if (figures[subject].sorted)
    g_ptr_array_sort_values (count->tallies, compare_tallies);
}

static guint
find_longest (PcCount  *count,
              gboolean  with_unknown)
{
  guint longest = with_unknown ? count->unknown.count : 0;

  for (guint i = 0; i < count->tallies->len; i++)
    longest = MAX (longest, ((PcTally *) g_ptr_array_index (count->tallies, i))->count);

  return MAX (longest, 1);
}

static GPtrArray *
pc_statistics_create_bars (PcStatistics       *self,
                           PcStatisticSubject  subject)
{
  GPtrArray *bars = g_ptr_array_new_with_free_func (g_object_unref);
  gboolean with_unknown = subject == PC_STATISTIC_DECADE;
  PcCount count;
  double longest;

  pc_statistics_count (self, subject, &count);
  longest = find_longest (&count, with_unknown);

  for (guint i = 0; i < count.tallies->len; i++)
    {
      PcTally *tally = g_ptr_array_index (count.tallies, i);

      if (tally->in_all > 0)
        g_ptr_array_add (bars, pc_statistic_bar_new (subject, tally->record, tally->value, tally->year,
                                                     tally->count, tally->count / longest));
    }
  if (with_unknown && count.unknown.in_all > 0)
    g_ptr_array_add (bars, pc_statistic_bar_new (subject, NULL, NULL, 0,
                                                 count.unknown.count, count.unknown.count / longest));
  pc_count_clear (&count);

  return bars;
}

static gboolean
is_same (GListModel *store,
         GPtrArray  *bars)
{
  if (g_list_model_get_n_items (store) != bars->len)
    return FALSE;

  for (guint i = 0; i < bars->len; i++)
    {
      g_autoptr (PcStatisticBar) bar = g_list_model_get_item (store, i);

      if (!pc_statistic_bar_equal (bar, g_ptr_array_index (bars, i)))
        return FALSE;
    }

  return TRUE;
}

static void
pc_statistics_refresh_bars (PcStatistics       *self,
                            PcStatisticSubject  subject)
{
  g_autoptr (GPtrArray) bars = pc_statistics_create_bars (self, subject);
  GListModel *store = G_LIST_MODEL (self->bars[subject]);

  if (!is_same (store, bars))
    {
      g_list_store_splice (self->bars[subject], 0, g_list_model_get_n_items (store), bars->pdata, bars->len);
      return;
    }

  for (guint i = 0; i < bars->len; i++)
    {
      g_autoptr (PcStatisticBar) bar = g_list_model_get_item (store, i);
      PcStatisticBar *new = g_ptr_array_index (bars, i);

      pc_statistic_bar_set_count (bar, pc_statistic_bar_get_count (new), pc_statistic_bar_get_share (new));
    }
}

static void
as_of_changed_cb (PcStatistics *self)
{
  for (guint i = 0; i < PC_N_STATISTIC_SUBJECTS; i++)
    {
      if (self->bars[i])
        pc_statistics_refresh_bars (self, i);
    }

  g_signal_emit (self, signals[CHANGED], 0);
}

static void
pc_statistics_constructed (GObject *object)
{
  PcStatistics *self = PC_STATISTICS (object);

  G_OBJECT_CLASS (pc_statistics_parent_class)->constructed (object);

  g_signal_connect_object (self->as_of, "changed", G_CALLBACK (as_of_changed_cb), self, G_CONNECT_SWAPPED);
}

static void
pc_statistics_finalize (GObject *object)
{
  PcStatistics *self = PC_STATISTICS (object);

  for (guint i = 0; i < PC_N_STATISTIC_SUBJECTS; i++)
    g_clear_object (&self->bars[i]);
  g_clear_object (&self->as_of);

  G_OBJECT_CLASS (pc_statistics_parent_class)->finalize (object);
}

static void
pc_statistics_get_property (GObject    *object,
                            guint       prop_id,
                            GValue     *value,
                            GParamSpec *pspec)
{
  PcStatistics *self = PC_STATISTICS (object);

  switch ((PcStatisticsProps) prop_id)
    {
    case PROP_AS_OF:
      g_value_set_object (value, self->as_of);
      break;

    case N_PROPS:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pc_statistics_set_property (GObject      *object,
                            guint         prop_id,
                            const GValue *value,
                            GParamSpec   *pspec)
{
  PcStatistics *self = PC_STATISTICS (object);

  switch ((PcStatisticsProps) prop_id)
    {
    case PROP_AS_OF:
      self->as_of = g_value_dup_object (value);
      break;

    case N_PROPS:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pc_statistics_class_init (PcStatisticsClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->constructed = pc_statistics_constructed;
  object_class->finalize = pc_statistics_finalize;
  object_class->get_property = pc_statistics_get_property;
  object_class->set_property = pc_statistics_set_property;

  /**
   * PcStatistics:as-of:
   *
   * The dataset and the day.
   */
  properties[PROP_AS_OF] =
    g_param_spec_object ("as-of", NULL, NULL,
                         PC_TYPE_AS_OF,
                         G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  /**
   * PcStatistics::changed:
   * @self: the figures
   *
   * Any of the numbers may be another one now. The bars have followed already.
   */
  signals[CHANGED] =
    g_signal_new ("changed", PC_TYPE_STATISTICS, G_SIGNAL_RUN_LAST,
                  0, NULL, NULL, NULL,
                  G_TYPE_NONE, 0);
}

static void
pc_statistics_init (PcStatistics *self)
{
}

/**
 * pc_statistics_new:
 * @as_of: the dataset and the day
 *
 * Counts the cities of a dataset, and again when it or the day changes.
 *
 * Returns: (transfer full): new figures
 */
PcStatistics *
pc_statistics_new (PcAsOf *as_of)
{
  g_return_val_if_fail (PC_IS_AS_OF (as_of), NULL);

  return g_object_new (PC_TYPE_STATISTICS, "as-of", as_of, NULL);
}

/**
 * pc_statistics_get_as_of:
 * @self: a `PcStatistics`
 *
 * Gets the dataset and the day.
 *
 * Returns: (transfer none): the day
 */
PcAsOf *
pc_statistics_get_as_of (PcStatistics *self)
{
  g_return_val_if_fail (PC_IS_STATISTICS (self), NULL);

  return self->as_of;
}

/**
 * pc_statistics_get_bars:
 * @self: a `PcStatistics`
 * @subject: what to count by
 *
 * Gets the bars of a figure.
 *
 * Returns: (transfer none): a live list of [class@StatisticBar]
 */
GListModel *
pc_statistics_get_bars (PcStatistics       *self,
                        PcStatisticSubject  subject)
{
  g_return_val_if_fail (PC_IS_STATISTICS (self), NULL);
  g_return_val_if_fail (subject < PC_N_STATISTIC_SUBJECTS, NULL);

  if (!self->bars[subject])
    {
      self->bars[subject] = g_list_store_new (PC_TYPE_STATISTIC_BAR);
      pc_statistics_refresh_bars (self, subject);
    }

  return G_LIST_MODEL (self->bars[subject]);
}

/**
 * pc_statistics_get_n_unknown:
 * @self: a `PcStatistics`
 * @subject: what to count by
 *
 * Counts the cities that are in none of the bars but “not known”. By kind, these are the cities of
 * which it is not known whether the relation had begun on the day.
 *
 * Returns: the number of cities
 */
guint
pc_statistics_get_n_unknown (PcStatistics       *self,
                             PcStatisticSubject  subject)
{
  PcCount count;
  guint n;

  g_return_val_if_fail (PC_IS_STATISTICS (self), 0);
  g_return_val_if_fail (subject < PC_N_STATISTIC_SUBJECTS, 0);

  pc_statistics_count (self, subject, &count);
  n = count.unknown.count;
  pc_count_clear (&count);

  return n;
}

/**
 * pc_statistics_get_n_cities:
 * @self: a `PcStatistics`
 *
 * Counts the cities whose relation holds on the day or has ended by then.
 *
 * Returns: the number of cities
 */
guint
pc_statistics_get_n_cities (PcStatistics *self)
{
  g_return_val_if_fail (PC_IS_STATISTICS (self), 0);

  return pc_as_of_count (self->as_of, PC_AS_OF_HOLDS) + pc_as_of_count (self->as_of, PC_AS_OF_ENDED);
}

static guint
pc_statistics_count_bars (PcStatistics       *self,
                          PcStatisticSubject  subject)
{
  GListModel *bars = pc_statistics_get_bars (self, subject);
  guint n = 0;

  for (guint i = 0; i < g_list_model_get_n_items (bars); i++)
    {
      g_autoptr (PcStatisticBar) bar = g_list_model_get_item (bars, i);

      n += pc_statistic_bar_get_count (bar) > 0 ? 1 : 0;
    }

  return n;
}

/**
 * pc_statistics_get_n_countries:
 * @self: a `PcStatistics`
 *
 * Counts the countries of the cities.
 *
 * Returns: the number of countries
 */
guint
pc_statistics_get_n_countries (PcStatistics *self)
{
  g_return_val_if_fail (PC_IS_STATISTICS (self), 0);

  return pc_statistics_count_bars (self, PC_STATISTIC_COUNTRY);
}

/**
 * pc_statistics_get_n_continents:
 * @self: a `PcStatistics`
 *
 * Counts the continents of the cities.
 *
 * Returns: the number of continents
 */
guint
pc_statistics_get_n_continents (PcStatistics *self)
{
  g_return_val_if_fail (PC_IS_STATISTICS (self), 0);

  return pc_statistics_count_bars (self, PC_STATISTIC_CONTINENT);
}

static guint
count_agreements (PcCity       *city,
                  const PcDate *day)
{
  GListModel *agreements = pc_city_get_agreements (city);
  guint n = 0;

  for (guint i = 0; i < g_list_model_get_n_items (agreements); i++)
    {
      g_autoptr (PcAgreement) agreement = g_list_model_get_item (agreements, i);
      const PcDate *date = pc_agreement_get_date (agreement);

      n += !day || (date && !pc_date_is_after (date, day)) ? 1 : 0;
    }

  return n;
}

/**
 * pc_statistics_get_n_agreements:
 * @self: a `PcStatistics`
 *
 * Counts the agreements that may have been signed by the day.
 *
 * Returns: the number of agreements
 */
guint
pc_statistics_get_n_agreements (PcStatistics *self)
{
  GListModel *cities;
  guint n = 0;

  g_return_val_if_fail (PC_IS_STATISTICS (self), 0);

  cities = pc_statistics_get_cities (self);
  for (guint i = 0; cities && i < g_list_model_get_n_items (cities); i++)
    {
      g_autoptr (PcCity) city = g_list_model_get_item (cities, i);

      n += count_agreements (city, pc_as_of_get_date (self->as_of));
    }

  return n;
}

/**
 * pc_statistics_get_n_active:
 * @self: a `PcStatistics`
 *
 * Counts the cities with joint activity, as the file has it.
 *
 * Returns: the number of cities
 */
guint
pc_statistics_get_n_active (PcStatistics *self)
{
  GListModel *cities;
  guint n = 0;

  g_return_val_if_fail (PC_IS_STATISTICS (self), 0);

  cities = pc_statistics_get_cities (self);
  for (guint i = 0; cities && i < g_list_model_get_n_items (cities); i++)
    {
      g_autoptr (PcCity) city = g_list_model_get_item (cities, i);

      n += pc_city_get_status_value (city) == PC_STATUS_ACTIVE && pc_statistics_counts (self, city) ? 1 : 0;
    }

  return n;
}
