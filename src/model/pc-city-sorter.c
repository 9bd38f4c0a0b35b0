/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-model"

#include "config.h"

#include "pc-city-sorter.h"

#include "pc-country-private.h"
#include "pc-place-private.h"
#include "pc-record-private.h"

#include <math.h>
#include <string.h>

/**
 * PcCitySorter:
 *
 * The order in which cities are listed.
 *
 * Where two cities are alike they are ordered by name. What is not known comes last, and so do ended
 * relations when ordering by kind, in the reversed order as well.
 */
struct _PcCitySorter
{
  GObject parent_instance;

  PcCitySortKey key;
  gboolean      reversed;
  PcAsOf       *as_of;
  gulong        as_of_id;
};

G_DEFINE_FINAL_TYPE (PcCitySorter, pc_city_sorter, G_TYPE_OBJECT)

typedef enum
{
  PROP_KEY = 1,
  PROP_REVERSED,
  PROP_AS_OF,
  N_PROPS
} PcCitySorterProps;

static GParamSpec *properties[N_PROPS];

enum
{
  CHANGED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static void
pc_city_sorter_dispose (GObject *object)
{
  PcCitySorter *self = PC_CITY_SORTER (object);

  if (self->as_of)
    g_clear_signal_handler (&self->as_of_id, self->as_of);
  g_clear_object (&self->as_of);

  G_OBJECT_CLASS (pc_city_sorter_parent_class)->dispose (object);
}

static void
pc_city_sorter_get_property (GObject    *object,
                             guint       prop_id,
                             GValue     *value,
                             GParamSpec *pspec)
{
  PcCitySorter *self = PC_CITY_SORTER (object);

  switch ((PcCitySorterProps) prop_id)
    {
    case PROP_KEY:
      g_value_set_enum (value, self->key);
      break;

    case PROP_REVERSED:
      g_value_set_boolean (value, self->reversed);
      break;

    case PROP_AS_OF:
      g_value_set_object (value, self->as_of);
      break;

    case N_PROPS:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pc_city_sorter_set_property (GObject      *object,
                             guint         prop_id,
                             const GValue *value,
                             GParamSpec   *pspec)
{
  PcCitySorter *self = PC_CITY_SORTER (object);

  switch ((PcCitySorterProps) prop_id)
    {
    case PROP_KEY:
      pc_city_sorter_set_key (self, g_value_get_enum (value));
      break;

    case PROP_REVERSED:
      pc_city_sorter_set_reversed (self, g_value_get_boolean (value));
      break;

    case PROP_AS_OF:
      pc_city_sorter_set_as_of (self, g_value_get_object (value));
      break;

    case N_PROPS:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pc_city_sorter_class_init (PcCitySorterClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = pc_city_sorter_dispose;
  object_class->get_property = pc_city_sorter_get_property;
  object_class->set_property = pc_city_sorter_set_property;

  /**
   * PcCitySorter:key:
   *
   * What the cities are ordered by.
   */
  properties[PROP_KEY] =
    g_param_spec_enum ("key", NULL, NULL,
                       PC_TYPE_CITY_SORT_KEY, PC_CITY_SORT_KIND,
                       G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  /**
   * PcCitySorter:reversed:
   *
   * Whether the order is the other way round.
   */
  properties[PROP_REVERSED] =
    g_param_spec_boolean ("reversed", NULL, NULL,
                          FALSE,
                          G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  /**
   * PcCitySorter:as-of:
   *
   * The day whose kinds order the cities, or %NULL for those of today.
   */
  properties[PROP_AS_OF] =
    g_param_spec_object ("as-of", NULL, NULL,
                         PC_TYPE_AS_OF,
                         G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  /**
   * PcCitySorter::changed:
   * @self: the sorter
   *
   * The order is another one now.
   */
  signals[CHANGED] =
    g_signal_new ("changed", PC_TYPE_CITY_SORTER, G_SIGNAL_RUN_LAST,
                  0, NULL, NULL, NULL,
                  G_TYPE_NONE, 0);
}

static void
pc_city_sorter_init (PcCitySorter *self)
{
}

/**
 * pc_city_sorter_new:
 * @key: what to order by
 *
 * Makes a sorter.
 *
 * Returns: (transfer full): a new sorter
 */
PcCitySorter *
pc_city_sorter_new (PcCitySortKey key)
{
  return g_object_new (PC_TYPE_CITY_SORTER, "key", key, NULL);
}

/**
 * pc_city_sorter_get_key:
 * @self: a `PcCitySorter`
 *
 * Gets what the cities are ordered by.
 *
 * Returns: the key
 */
PcCitySortKey
pc_city_sorter_get_key (PcCitySorter *self)
{
  g_return_val_if_fail (PC_IS_CITY_SORTER (self), PC_CITY_SORT_KIND);

  return self->key;
}

/**
 * pc_city_sorter_set_key:
 * @self: a `PcCitySorter`
 * @key: the key
 *
 * Sets what the cities are ordered by.
 */
void
pc_city_sorter_set_key (PcCitySorter  *self,
                        PcCitySortKey  key)
{
  g_return_if_fail (PC_IS_CITY_SORTER (self));

  if (self->key == key)
    return;

  self->key = key;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_KEY]);
  g_signal_emit (self, signals[CHANGED], 0);
}

/**
 * pc_city_sorter_get_reversed:
 * @self: a `PcCitySorter`
 *
 * Gets whether the order is the other way round.
 *
 * Returns: %TRUE if so
 */
gboolean
pc_city_sorter_get_reversed (PcCitySorter *self)
{
  g_return_val_if_fail (PC_IS_CITY_SORTER (self), FALSE);

  return self->reversed;
}

/**
 * pc_city_sorter_set_reversed:
 * @self: a `PcCitySorter`
 * @reversed: %TRUE for the other way round
 *
 * Sets whether the order is the other way round.
 */
void
pc_city_sorter_set_reversed (PcCitySorter *self,
                             gboolean      reversed)
{
  g_return_if_fail (PC_IS_CITY_SORTER (self));

  reversed = reversed != FALSE;
  if (self->reversed == reversed)
    return;

  self->reversed = reversed;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_REVERSED]);
  g_signal_emit (self, signals[CHANGED], 0);
}

/**
 * pc_city_sorter_get_as_of:
 * @self: a `PcCitySorter`
 *
 * Gets the day whose kinds order the cities.
 *
 * Returns: (transfer none) (nullable): the day, or %NULL for today
 */
PcAsOf *
pc_city_sorter_get_as_of (PcCitySorter *self)
{
  g_return_val_if_fail (PC_IS_CITY_SORTER (self), NULL);

  return self->as_of;
}

static void
as_of_changed_cb (PcCitySorter *self)
{
  if (self->key == PC_CITY_SORT_KIND)
    g_signal_emit (self, signals[CHANGED], 0);
}

/**
 * pc_city_sorter_set_as_of:
 * @self: a `PcCitySorter`
 * @as_of: (nullable): the day, which the sorter follows from now on, or %NULL for today
 *
 * Sets the day whose kinds order the cities. The relations that had ended by then come after all kinds, and
 * last those of which it is not known whether they had begun.
 */
void
pc_city_sorter_set_as_of (PcCitySorter *self,
                          PcAsOf       *as_of)
{
  g_return_if_fail (PC_IS_CITY_SORTER (self));
  g_return_if_fail (!as_of || PC_IS_AS_OF (as_of));

  if (self->as_of == as_of)
    return;

  if (self->as_of)
    g_clear_signal_handler (&self->as_of_id, self->as_of);
  g_set_object (&self->as_of, as_of);
  if (as_of)
    self->as_of_id = g_signal_connect_swapped (as_of, "changed", G_CALLBACK (as_of_changed_cb), self);

  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_AS_OF]);
  as_of_changed_cb (self);
}

static int
pc_city_sorter_direct (PcCitySorter *self,
                       int           order)
{
  return self->reversed ? -order : order;
}

/* Not known, which is the greater, stays last in both directions. */
static gboolean
compare_known (gboolean  a,
               gboolean  b,
               int      *order)
{
  *order = (b ? 1 : 0) - (a ? 1 : 0);

  return a && b;
}

/* Holding, then ended, then not known whether it had begun. */
static guint
pc_city_sorter_find (PcCitySorter  *self,
                     PcCity        *city,
                     PcKind       **kind)
{
  if (self->as_of)
    return pc_as_of_get_state (self->as_of, city, kind);

  *kind = pc_city_get_kind (city);

  return pc_city_get_ended (city) ? PC_AS_OF_ENDED : PC_AS_OF_HOLDS;
}

/* The kinds in the order of the file, then cities of no kind, then by state. */
static int
pc_city_sorter_get_kind_rank (PcCitySorter *self,
                              PcCity       *city)
{
  PcKind *kind;
  guint state = pc_city_sorter_find (self, city, &kind);

  if (state != PC_AS_OF_HOLDS)
    return G_MAXINT - PC_N_AS_OF_STATES + (int) state;
  if (!kind)
    return G_MAXINT - PC_N_AS_OF_STATES;

  return pc_city_sorter_direct (self, (int) pc_record_get_position (PC_RECORD (kind)));
}

static int
compare_kinds (PcCitySorter *self,
               PcCity       *a,
               PcCity       *b)
{
  int rank_a = pc_city_sorter_get_kind_rank (self, a);
  int rank_b = pc_city_sorter_get_kind_rank (self, b);

  return (rank_a > rank_b) - (rank_a < rank_b);
}

static int
compare_names (PcCity *a,
               PcCity *b)
{
  int order = strcmp (pc_place_get_collation_key (PC_PLACE (a)), pc_place_get_collation_key (PC_PLACE (b)));

  return order ? order : g_strcmp0 (pc_place_get_id (PC_PLACE (a)), pc_place_get_id (PC_PLACE (b)));
}

static int
compare_countries (PcCitySorter *self,
                   PcCity       *a,
                   PcCity       *b)
{
  PcCountry *country_a = pc_place_lookup_country (PC_PLACE (a));
  PcCountry *country_b = pc_place_lookup_country (PC_PLACE (b));
  int order;

  if (!compare_known (country_a != NULL, country_b != NULL, &order))
    return order;

  return pc_city_sorter_direct (self, strcmp (pc_country_get_collation_key (country_a),
                                              pc_country_get_collation_key (country_b)));
}

static int
compare_first_agreements (PcCitySorter *self,
                          PcCity       *a,
                          PcCity       *b)
{
  const PcDate *date_a = pc_city_get_first_agreement (a);
  const PcDate *date_b = pc_city_get_first_agreement (b);
  int order;

  if (!compare_known (date_a != NULL, date_b != NULL, &order))
    return order;

  return pc_city_sorter_direct (self, pc_date_compare (date_a, date_b));
}

static int
compare_distances (PcCitySorter *self,
                   PcCity       *a,
                   PcCity       *b)
{
  double distance_a = pc_city_get_distance (a);
  double distance_b = pc_city_get_distance (b);
  int order;

  if (!compare_known (!isnan (distance_a), !isnan (distance_b), &order))
    return order;

  return pc_city_sorter_direct (self, (distance_a > distance_b) - (distance_a < distance_b));
}

static int
pc_city_sorter_compare_keys (PcCitySorter *self,
                             PcCity       *a,
                             PcCity       *b)
{
  switch (self->key)
    {
    case PC_CITY_SORT_KIND:
      return compare_kinds (self, a, b);
    case PC_CITY_SORT_NAME:
      return pc_city_sorter_direct (self, compare_names (a, b));
    case PC_CITY_SORT_COUNTRY:
      return compare_countries (self, a, b);
    case PC_CITY_SORT_FIRST_AGREEMENT:
      return compare_first_agreements (self, a, b);
    case PC_CITY_SORT_DISTANCE:
      return compare_distances (self, a, b);
    default:
      g_return_val_if_reached (0);
    }
}

/**
 * pc_city_sorter_compare:
 * @self: a `PcCitySorter`
 * @a: a city
 * @b: another city
 *
 * Orders two cities.
 *
 * Returns: a number below, equal to or above 0
 */
int
pc_city_sorter_compare (PcCitySorter *self,
                        PcCity       *a,
                        PcCity       *b)
{
  int order;

  g_return_val_if_fail (PC_IS_CITY_SORTER (self), 0);
  g_return_val_if_fail (PC_IS_CITY (a) && PC_IS_CITY (b), 0);

  order = pc_city_sorter_compare_keys (self, a, b);

  return order ? order : compare_names (a, b);
}

/**
 * pc_city_sorter_get_section:
 * @self: a `PcCitySorter`
 * @city: a city
 *
 * Gets the section that a city stands in. There are sections only when ordering by kind; all ended relations
 * are one.
 *
 * Returns: a number, the same for cities of one section and greater for those of a later one
 */
int
pc_city_sorter_get_section (PcCitySorter *self,
                            PcCity       *city)
{
  g_return_val_if_fail (PC_IS_CITY_SORTER (self), 0);
  g_return_val_if_fail (PC_IS_CITY (city), 0);

  return self->key == PC_CITY_SORT_KIND ? pc_city_sorter_get_kind_rank (self, city) : 0;
}
