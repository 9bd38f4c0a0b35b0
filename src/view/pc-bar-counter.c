/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-view"

#include "config.h"

#include "pc-bar-counter.h"

#include "pc-city-sorter.h"

/**
 * PcBarCounter:
 *
 * Tells which cities stand behind the bars of the charts, and how many of them the
 * filter of the window lets through.
 *
 * A bar is a criterion, so a filter of our own with nothing but that criterion finds
 * its cities. Both are worked out when somebody asks, and kept until `changed`.
 */
struct _PcBarCounter
{
  GObject parent_instance;

  PcAsOf *as_of;
  PcCityFilter *filter;
  GHashTable *bars;
  GPtrArray *matches;
  GHashTable *matching;
  guint paused : 1;
  guint pending : 1;
};

G_DEFINE_FINAL_TYPE (PcBarCounter, pc_bar_counter, G_TYPE_OBJECT)

typedef enum
{
  PROP_AS_OF = 1,
  PROP_FILTER,
} PcBarCounterProps;

static GParamSpec *properties[PROP_FILTER + 1];

enum
{
  CHANGED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static void
emit_changed (PcBarCounter *self)
{
  self->pending = self->paused;
  if (!self->paused)
    g_signal_emit (self, signals[CHANGED], 0);
}

static void
filter_changed_cb (PcBarCounter *self)
{
  g_clear_pointer (&self->matching, g_hash_table_unref);
  g_clear_pointer (&self->matches, g_ptr_array_unref);
  emit_changed (self);
}

static void
as_of_changed_cb (PcBarCounter *self)
{
  g_hash_table_remove_all (self->bars);
  filter_changed_cb (self);
}

/* As the figures do: what was not yet, or of which nobody knows, does not count. */
static gboolean
is_counted (PcBarCounter *self,
            PcCity       *city)
{
  PcAsOfState state = pc_as_of_get_state (self->as_of, city, NULL);

  return state == PC_AS_OF_HOLDS || state == PC_AS_OF_ENDED;
}

static void
add_match (PcBarCounter *self,
           PcCity       *city)
{
  if (!is_counted (self, city) || !pc_city_filter_matches (self->filter, city))
    return;

  g_ptr_array_add (self->matches, g_object_ref (city));
  g_hash_table_add (self->matching, city);
}

static void
ensure_matches (PcBarCounter *self)
{
  PcDataset *dataset = pc_as_of_get_dataset (self->as_of);
  GListModel *cities = dataset != NULL ? pc_dataset_get_cities (dataset) : NULL;

  if (self->matches != NULL)
    return;

  self->matches = g_ptr_array_new_with_free_func (g_object_unref);
  self->matching = g_hash_table_new (NULL, NULL);

  for (guint i = 0; cities != NULL && i < g_list_model_get_n_items (cities); i++)
    {
      g_autoptr (PcCity) city = g_list_model_get_item (cities, i);

      add_match (self, city);
    }
}

static int
compare_cities (gconstpointer a,
                gconstpointer b,
                gpointer      sorter)
{
  return pc_city_sorter_compare (sorter, PC_CITY ((gpointer) a), PC_CITY ((gpointer) b));
}

static GPtrArray *
find_cities (PcBarCounter   *self,
             PcStatisticBar *bar)
{
  g_autoptr (PcCityFilter) criterion = pc_city_filter_new ();
  g_autoptr (PcCitySorter) sorter = pc_city_sorter_new (PC_CITY_SORT_KIND);
  GPtrArray *found = g_ptr_array_new_with_free_func (g_object_unref);
  PcDataset *dataset = pc_as_of_get_dataset (self->as_of);
  GListModel *cities = dataset != NULL ? pc_dataset_get_cities (dataset) : NULL;

  if (!pc_statistic_bar_can_choose (bar))
    return found;

  pc_city_filter_set_as_of (criterion, self->as_of);
  pc_statistic_bar_choose (bar, criterion, TRUE);

  for (guint i = 0; cities != NULL && i < g_list_model_get_n_items (cities); i++)
    {
      g_autoptr (PcCity) city = g_list_model_get_item (cities, i);

      if (is_counted (self, city) && pc_city_filter_matches (criterion, city))
        g_ptr_array_add (found, g_steal_pointer (&city));
    }

  pc_city_sorter_set_as_of (sorter, self->as_of);
  g_ptr_array_sort_values_with_data (found, compare_cities, sorter);

  return found;
}

static void
pc_bar_counter_constructed (GObject *object)
{
  PcBarCounter *self = PC_BAR_COUNTER (object);

  G_OBJECT_CLASS (pc_bar_counter_parent_class)->constructed (object);

  g_signal_connect_object (self->as_of, "changed",
                           G_CALLBACK (as_of_changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->filter, "changed",
                           G_CALLBACK (filter_changed_cb), self,
                           G_CONNECT_SWAPPED);
}

static void
pc_bar_counter_set_property (GObject      *object,
                             guint         prop_id,
                             const GValue *value,
                             GParamSpec   *pspec)
{
  PcBarCounter *self = PC_BAR_COUNTER (object);

  switch ((PcBarCounterProps) prop_id)
    {
    case PROP_AS_OF:
      self->as_of = g_value_dup_object (value);
      break;

    case PROP_FILTER:
      self->filter = g_value_dup_object (value);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pc_bar_counter_finalize (GObject *object)
{
  PcBarCounter *self = PC_BAR_COUNTER (object);

  g_clear_pointer (&self->bars, g_hash_table_unref);
  g_clear_pointer (&self->matching, g_hash_table_unref);
  g_clear_pointer (&self->matches, g_ptr_array_unref);
  g_clear_object (&self->as_of);
  g_clear_object (&self->filter);

  G_OBJECT_CLASS (pc_bar_counter_parent_class)->finalize (object);
}

static void
pc_bar_counter_class_init (PcBarCounterClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->constructed = pc_bar_counter_constructed;
  object_class->set_property = pc_bar_counter_set_property;
  object_class->finalize = pc_bar_counter_finalize;

  properties[PROP_AS_OF] =
    g_param_spec_object ("as-of", NULL, NULL,
                         PC_TYPE_AS_OF,
                         G_PARAM_WRITABLE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  properties[PROP_FILTER] =
    g_param_spec_object ("filter", NULL, NULL,
                         PC_TYPE_CITY_FILTER,
                         G_PARAM_WRITABLE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  /**
   * PcBarCounter::changed:
   * @self: a `PcBarCounter`
   *
   * Any bar may count otherwise now.
   */
  signals[CHANGED] =
    g_signal_new ("changed", PC_TYPE_BAR_COUNTER, G_SIGNAL_RUN_LAST,
                  0, NULL, NULL, NULL,
                  G_TYPE_NONE, 0);
}

static void
pc_bar_counter_init (PcBarCounter *self)
{
  self->bars = g_hash_table_new_full (NULL, NULL, g_object_unref, (GDestroyNotify) g_ptr_array_unref);
}

/**
 * pc_bar_counter_new:
 * @as_of: the day that is shown
 * @filter: the filter of the window
 *
 * Returns: (transfer full): a new counter
 */
PcBarCounter *
pc_bar_counter_new (PcAsOf       *as_of,
                    PcCityFilter *filter)
{
  g_return_val_if_fail (PC_IS_AS_OF (as_of), NULL);
  g_return_val_if_fail (PC_IS_CITY_FILTER (filter), NULL);

  return g_object_new (PC_TYPE_BAR_COUNTER,
                       "as-of", as_of,
                       "filter", filter,
                       NULL);
}

/**
 * pc_bar_counter_get_filter:
 * @self: a `PcBarCounter`
 *
 * Returns: (transfer none): the filter of the window
 */
PcCityFilter *
pc_bar_counter_get_filter (PcBarCounter *self)
{
  g_return_val_if_fail (PC_IS_BAR_COUNTER (self), NULL);

  return self->filter;
}

/**
 * pc_bar_counter_set_paused:
 * @self: a `PcBarCounter`
 * @paused: whether nobody looks
 *
 * While nobody looks no change is told of; the last one is, as soon as somebody does.
 */
void
pc_bar_counter_set_paused (PcBarCounter *self,
                           gboolean      paused)
{
  g_return_if_fail (PC_IS_BAR_COUNTER (self));

  self->paused = !!paused;
  if (!self->paused && self->pending)
    emit_changed (self);
}

/**
 * pc_bar_counter_is_narrowed:
 * @self: a `PcBarCounter`
 *
 * Returns: whether the filter leaves anything out
 */
gboolean
pc_bar_counter_is_narrowed (PcBarCounter *self)
{
  g_return_val_if_fail (PC_IS_BAR_COUNTER (self), FALSE);

  return !pc_city_filter_is_empty (self->filter);
}

/**
 * pc_bar_counter_get_matches:
 * @self: a `PcBarCounter`
 *
 * Returns: (transfer none) (element-type PcCity): the cities of the day that the
 *   filter lets through
 */
GPtrArray *
pc_bar_counter_get_matches (PcBarCounter *self)
{
  g_return_val_if_fail (PC_IS_BAR_COUNTER (self), NULL);

  ensure_matches (self);

  return self->matches;
}

/**
 * pc_bar_counter_get_cities:
 * @self: a `PcBarCounter`
 * @bar: a bar
 *
 * Returns: (transfer none) (element-type PcCity): the cities of the day that the
 *   bar counts, whatever the filter, by kind and name; none for a bar that is no
 *   criterion
 */
GPtrArray *
pc_bar_counter_get_cities (PcBarCounter   *self,
                           PcStatisticBar *bar)
{
  GPtrArray *cities;

  g_return_val_if_fail (PC_IS_BAR_COUNTER (self), NULL);
  g_return_val_if_fail (PC_IS_STATISTIC_BAR (bar), NULL);

  cities = g_hash_table_lookup (self->bars, bar);
  if (cities == NULL)
    {
      cities = find_cities (self, bar);
      g_hash_table_insert (self->bars, g_object_ref (bar), cities);
    }

  return cities;
}

/**
 * pc_bar_counter_has_match:
 * @self: a `PcBarCounter`
 * @city: a city
 *
 * Returns: whether the filter lets through a city of the day
 */
gboolean
pc_bar_counter_has_match (PcBarCounter *self,
                          PcCity       *city)
{
  g_return_val_if_fail (PC_IS_BAR_COUNTER (self), FALSE);
  g_return_val_if_fail (PC_IS_CITY (city), FALSE);

  ensure_matches (self);

  return g_hash_table_contains (self->matching, city);
}

/**
 * pc_bar_counter_count:
 * @self: a `PcBarCounter`
 * @bar: a bar
 *
 * Counts the cities of a bar that the filter lets through. Of a bar that is no
 * criterion nobody knows, so all of its cities count.
 *
 * Returns: the number of cities, at most that of the bar
 */
guint
pc_bar_counter_count (PcBarCounter   *self,
                      PcStatisticBar *bar)
{
  GPtrArray *cities;
  guint n = 0;

  g_return_val_if_fail (PC_IS_BAR_COUNTER (self), 0);
  g_return_val_if_fail (PC_IS_STATISTIC_BAR (bar), 0);

  if (!pc_bar_counter_is_narrowed (self) || !pc_statistic_bar_can_choose (bar))
    return pc_statistic_bar_get_count (bar);

  cities = pc_bar_counter_get_cities (self, bar);
  for (guint i = 0; i < cities->len; i++)
    n += pc_bar_counter_has_match (self, g_ptr_array_index (cities, i)) ? 1 : 0;

  return MIN (n, pc_statistic_bar_get_count (bar));
}
