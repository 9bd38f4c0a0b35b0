/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-model"

#include "config.h"

#include "pc-as-of.h"

#include "pc-city-private.h"

#include <glib/gi18n-lib.h>
#include <string.h>

/**
 * PcAsOf:
 *
 * The day as of which the program shows a dataset, and how it stood with each city then.
 *
 * Without a date it is today: every relation of the file holds, unless it has ended. With a date it is what
 * [method@City.holds_on] says of that day. All cities are looked at once; after that, asking costs one look
 * into a table.
 *
 * The day is [property@Dataset:as-of] and nothing of its own: without a dataset it is today.
 */
struct _PcAsOf
{
  GObject parent_instance;

  PcDataset  *dataset;
  gulong      content_id;
  gulong      day_id;
  guint       changed_id;

  GHashTable *standings;
  GHashTable *kind_counts;
  guint       counts[PC_N_AS_OF_STATES];
  guint       n_countries;
};

typedef struct
{
  PcAsOfState  state;
  PcKind      *kind;
} PcStanding;

G_DEFINE_ENUM_TYPE (PcAsOfState, pc_as_of_state,
                    G_DEFINE_ENUM_VALUE (PC_AS_OF_HOLDS, "holds"),
                    G_DEFINE_ENUM_VALUE (PC_AS_OF_ENDED, "ended"),
                    G_DEFINE_ENUM_VALUE (PC_AS_OF_NOT_YET, "not-yet"),
                    G_DEFINE_ENUM_VALUE (PC_AS_OF_UNKNOWN, "unknown"))

G_DEFINE_FINAL_TYPE (PcAsOf, pc_as_of, G_TYPE_OBJECT)

typedef enum
{
  PROP_DATASET = 1,
  PROP_DATE,
  PROP_TODAY,
  N_PROPS
} PcAsOfProps;

static GParamSpec *properties[N_PROPS];

enum
{
  CHANGED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

/* Today every relation of the file holds that has not ended. */
static PcAsOfState
find_state (PcHolds  holds,
            gboolean ended,
            gboolean today)
{
  if (ended)
    return PC_AS_OF_ENDED;
  if (holds == PC_HOLDS_UNKNOWN)
    return PC_AS_OF_UNKNOWN;

  return holds == PC_HOLDS_YES || today ? PC_AS_OF_HOLDS : PC_AS_OF_NOT_YET;
}

static PcStanding
pc_as_of_find (PcAsOf *self,
               PcCity *city)
{
  PcStanding standing;
  gboolean ended;
  PcHolds holds = pc_city_see (city, &standing.kind, &ended);

  standing.state = find_state (holds, ended, pc_as_of_is_today (self));
  if (standing.state == PC_AS_OF_NOT_YET)
    standing.kind = NULL;

  return standing;
}

static void
pc_as_of_count_in (PcAsOf           *self,
                   const PcStanding *standing)
{
  const char *id = standing->kind ? pc_kind_get_id (standing->kind) : NULL;
  guint n;

  self->counts[standing->state]++;
  if (standing->state != PC_AS_OF_HOLDS || !id)
    return;

  n = GPOINTER_TO_UINT (g_hash_table_lookup (self->kind_counts, id));
  g_hash_table_replace (self->kind_counts, g_strdup (id), GUINT_TO_POINTER (n + 1));
}

static void
pc_as_of_look (PcAsOf *self)
{
  g_autoptr (GHashTable) countries = g_hash_table_new (g_str_hash, g_str_equal);
  GListModel *cities = self->dataset ? pc_dataset_get_cities (self->dataset) : NULL;

  self->standings = g_hash_table_new_full (NULL, NULL, g_object_unref, g_free);
  self->kind_counts = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  memset (self->counts, 0, sizeof self->counts);

  for (guint i = 0; cities && i < g_list_model_get_n_items (cities); i++)
    {
      PcCity *city = g_list_model_get_item (cities, i);
      const char *country = pc_place_get_country (PC_PLACE (city));
      PcStanding standing = pc_as_of_find (self, city);

      pc_as_of_count_in (self, &standing);
      if (standing.state == PC_AS_OF_HOLDS && country)
        g_hash_table_add (countries, (gpointer) country);
      g_hash_table_insert (self->standings, city, g_memdup2 (&standing, sizeof standing));
    }

  self->n_countries = g_hash_table_size (countries);
}

static void
pc_as_of_ensure (PcAsOf *self)
{
  if (!self->standings)
    pc_as_of_look (self);
}

static void
pc_as_of_forget (PcAsOf *self)
{
  g_clear_pointer (&self->standings, g_hash_table_unref);
  g_clear_pointer (&self->kind_counts, g_hash_table_unref);
}

static void
pc_as_of_emit_changed (PcAsOf *self)
{
  g_clear_handle_id (&self->changed_id, g_source_remove);
  g_signal_emit (self, signals[CHANGED], 0);
}

static gboolean
changed_cb (gpointer data)
{
  PcAsOf *self = data;

  self->changed_id = 0;
  pc_as_of_emit_changed (self);

  return G_SOURCE_REMOVE;
}

static void
content_changed_cb (PcAsOf *self)
{
  pc_as_of_forget (self);
  if (self->changed_id == 0)
    self->changed_id = g_idle_add (changed_cb, self);
}

static void
day_changed_cb (PcAsOf *self)
{
  pc_as_of_forget (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_DATE]);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_TODAY]);
  pc_as_of_emit_changed (self);
}

static void
pc_as_of_disconnect (PcAsOf *self)
{
  if (!self->dataset)
    return;

  g_clear_signal_handler (&self->content_id, self->dataset);
  g_clear_signal_handler (&self->day_id, self->dataset);
}

static void
pc_as_of_dispose (GObject *object)
{
  PcAsOf *self = PC_AS_OF (object);

  g_clear_handle_id (&self->changed_id, g_source_remove);
  pc_as_of_disconnect (self);
  g_clear_object (&self->dataset);
  pc_as_of_forget (self);

  G_OBJECT_CLASS (pc_as_of_parent_class)->dispose (object);
}

static void
pc_as_of_get_property (GObject    *object,
                       guint       prop_id,
                       GValue     *value,
                       GParamSpec *pspec)
{
  PcAsOf *self = PC_AS_OF (object);

  switch ((PcAsOfProps) prop_id)
    {
    case PROP_DATASET:
      g_value_set_object (value, self->dataset);
      break;

    case PROP_DATE:
      g_value_set_boxed (value, pc_as_of_get_date (self));
      break;

    case PROP_TODAY:
      g_value_set_boolean (value, pc_as_of_is_today (self));
      break;

    case N_PROPS:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pc_as_of_set_property (GObject      *object,
                       guint         prop_id,
                       const GValue *value,
                       GParamSpec   *pspec)
{
  PcAsOf *self = PC_AS_OF (object);

  switch ((PcAsOfProps) prop_id)
    {
    case PROP_DATASET:
      pc_as_of_set_dataset (self, g_value_get_object (value));
      break;

    case PROP_DATE:
      pc_as_of_set_date (self, g_value_get_boxed (value));
      break;

    case PROP_TODAY:
    case N_PROPS:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pc_as_of_class_init (PcAsOfClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = pc_as_of_dispose;
  object_class->get_property = pc_as_of_get_property;
  object_class->set_property = pc_as_of_set_property;

  /**
   * PcAsOf:dataset:
   *
   * The dataset that is shown.
   */
  properties[PROP_DATASET] =
    g_param_spec_object ("dataset", NULL, NULL,
                         PC_TYPE_DATASET,
                         G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  /**
   * PcAsOf:date:
   *
   * The day, or %NULL for today.
   */
  properties[PROP_DATE] =
    g_param_spec_boxed ("date", NULL, NULL,
                        PC_TYPE_DATE,
                        G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  /**
   * PcAsOf:today:
   *
   * Whether it is today.
   */
  properties[PROP_TODAY] =
    g_param_spec_boolean ("today", NULL, NULL,
                          TRUE,
                          G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  /**
   * PcAsOf::changed:
   * @self: the day
   *
   * It may stand otherwise with any city now, because the day or the dataset has changed.
   */
  signals[CHANGED] =
    g_signal_new ("changed", PC_TYPE_AS_OF, G_SIGNAL_RUN_LAST,
                  0, NULL, NULL, NULL,
                  G_TYPE_NONE, 0);
}

static void
pc_as_of_init (PcAsOf *self)
{
}

/**
 * pc_as_of_new:
 * @dataset: (nullable): a dataset
 *
 * Shows a dataset as of today.
 *
 * Returns: (transfer full): a new object
 */
PcAsOf *
pc_as_of_new (PcDataset *dataset)
{
  g_return_val_if_fail (!dataset || PC_IS_DATASET (dataset), NULL);

  return g_object_new (PC_TYPE_AS_OF, "dataset", dataset, NULL);
}

/**
 * pc_as_of_get_dataset:
 * @self: a `PcAsOf`
 *
 * Gets the dataset that is shown.
 *
 * Returns: (transfer none) (nullable): the dataset
 */
PcDataset *
pc_as_of_get_dataset (PcAsOf *self)
{
  g_return_val_if_fail (PC_IS_AS_OF (self), NULL);

  return self->dataset;
}

/**
 * pc_as_of_set_dataset:
 * @self: a `PcAsOf`
 * @dataset: (nullable): the dataset
 *
 * Sets the dataset that is shown, as of the day it is seen on.
 */
void
pc_as_of_set_dataset (PcAsOf    *self,
                      PcDataset *dataset)
{
  g_return_if_fail (PC_IS_AS_OF (self));
  g_return_if_fail (!dataset || PC_IS_DATASET (dataset));

  if (self->dataset == dataset)
    return;

  pc_as_of_disconnect (self);
  g_set_object (&self->dataset, dataset);
  if (dataset)
    {
      self->content_id = g_signal_connect_swapped (dataset, "content-changed", G_CALLBACK (content_changed_cb), self);
      self->day_id = g_signal_connect_swapped (dataset, "notify::as-of", G_CALLBACK (day_changed_cb), self);
    }

  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_DATASET]);
  day_changed_cb (self);
}

/**
 * pc_as_of_get_date:
 * @self: a `PcAsOf`
 *
 * Gets the day.
 *
 * Returns: (transfer none) (nullable): the day, or %NULL for today
 */
const PcDate *
pc_as_of_get_date (PcAsOf *self)
{
  g_return_val_if_fail (PC_IS_AS_OF (self), NULL);

  return self->dataset ? pc_dataset_get_as_of (self->dataset) : NULL;
}

/**
 * pc_as_of_set_date:
 * @self: a `PcAsOf`
 * @date: (nullable): the day, or %NULL for today; of a year or month, its first day is taken
 *
 * Sets the day of the dataset, if there is one.
 */
void
pc_as_of_set_date (PcAsOf       *self,
                   const PcDate *date)
{
  g_return_if_fail (PC_IS_AS_OF (self));

  if (self->dataset)
    pc_dataset_set_as_of (self->dataset, date);
}

/**
 * pc_as_of_is_today:
 * @self: a `PcAsOf`
 *
 * Gets whether it is today.
 *
 * Returns: %TRUE if no day is set
 */
gboolean
pc_as_of_is_today (PcAsOf *self)
{
  g_return_val_if_fail (PC_IS_AS_OF (self), TRUE);

  return pc_as_of_get_date (self) == NULL;
}

/**
 * pc_as_of_get_state:
 * @self: a `PcAsOf`
 * @city: a city
 * @kind: (out) (optional) (nullable) (transfer none): return location for the kind of the relation; of an
 *   ended one, the kind it had at the end, and of an unknown one, the kind it had if it had begun
 *
 * Gets how it stood with a city on the day.
 *
 * Returns: the state
 */
PcAsOfState
pc_as_of_get_state (PcAsOf  *self,
                    PcCity  *city,
                    PcKind **kind)
{
  const PcStanding *known;
  PcStanding standing;

  g_return_val_if_fail (PC_IS_AS_OF (self), PC_AS_OF_UNKNOWN);
  g_return_val_if_fail (PC_IS_CITY (city), PC_AS_OF_UNKNOWN);

  pc_as_of_ensure (self);

  known = g_hash_table_lookup (self->standings, city);
  standing = known ? *known : pc_as_of_find (self, city);
  if (kind)
    *kind = standing.kind;

  return standing.state;
}

/**
 * pc_as_of_shows:
 * @self: a `PcAsOf`
 * @city: a city
 *
 * Gets whether a city belongs to what is shown on the day: all do but those whose relation had not begun.
 *
 * Returns: %TRUE if so
 */
gboolean
pc_as_of_shows (PcAsOf *self,
                PcCity *city)
{
  return pc_as_of_get_state (self, city, NULL) != PC_AS_OF_NOT_YET;
}

/**
 * pc_as_of_count:
 * @self: a `PcAsOf`
 * @state: a state
 *
 * Counts the cities of the dataset with which it stood so on the day.
 *
 * Returns: the number of cities
 */
guint
pc_as_of_count (PcAsOf      *self,
                PcAsOfState  state)
{
  g_return_val_if_fail (PC_IS_AS_OF (self), 0);
  g_return_val_if_fail (state <= PC_AS_OF_UNKNOWN, 0);

  pc_as_of_ensure (self);

  return self->counts[state];
}

/**
 * pc_as_of_count_kind:
 * @self: a `PcAsOf`
 * @kind: the id of a kind
 *
 * Counts the relations of a kind that held on the day.
 *
 * Returns: the number of cities
 */
guint
pc_as_of_count_kind (PcAsOf     *self,
                     const char *kind)
{
  g_return_val_if_fail (PC_IS_AS_OF (self), 0);
  g_return_val_if_fail (kind != NULL, 0);

  pc_as_of_ensure (self);

  return GPOINTER_TO_UINT (g_hash_table_lookup (self->kind_counts, kind));
}

/**
 * pc_as_of_get_n_countries:
 * @self: a `PcAsOf`
 *
 * Counts the countries of the cities whose relation held on the day.
 *
 * Returns: the number of countries
 */
guint
pc_as_of_get_n_countries (PcAsOf *self)
{
  g_return_val_if_fail (PC_IS_AS_OF (self), 0);

  pc_as_of_ensure (self);

  return self->n_countries;
}

/**
 * pc_as_of_dup_label:
 * @self: a `PcAsOf`
 *
 * Says what is shown: “Showing 22 December 2007: 32 cities in 23 countries”.
 *
 * Returns: (transfer full) (nullable): the sentence, or %NULL for today
 */
char *
pc_as_of_dup_label (PcAsOf *self)
{
  g_autofree char *date = NULL;
  g_autofree char *cities = NULL;
  g_autofree char *countries = NULL;
  guint n_cities, n_countries, n_unknown;

  g_return_val_if_fail (PC_IS_AS_OF (self), NULL);

  if (pc_as_of_is_today (self))
    return NULL;

  n_cities = pc_as_of_count (self, PC_AS_OF_HOLDS);
  n_countries = pc_as_of_get_n_countries (self);
  n_unknown = pc_as_of_count (self, PC_AS_OF_UNKNOWN);
  date = pc_date_format (pc_as_of_get_date (self));
  cities = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u city", "%u cities", n_cities), n_cities);
  /* Translators: stands after a number of cities: “32 cities in 23 countries” */
  countries = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "in %u country", "in %u countries", n_countries),
                               n_countries);

  if (n_unknown > 0)
    /* Translators: a past day, the number of cities, “in 23 countries”, and of how many cities it is not known whether the relation had begun */
    return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE,
                                         "Showing %1$s: %2$s %3$s, start not known of %4$u more",
                                         "Showing %1$s: %2$s %3$s, start not known of %4$u more", n_unknown),
                            date, cities, countries, n_unknown);

  /* Translators: a past day, the number of cities, and “in 23 countries” */
  return g_strdup_printf (_("Showing %1$s: %2$s %3$s"), date, cities, countries);
}
