/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-model"

#include "config.h"

#include "pc-city-filter-private.h"

const char * const pc_city_filter_choices[N_CHOICES] = { "kinds", "statuses", "areas", "countries", "continents" };

G_DEFINE_ENUM_TYPE (PcPeriodBasis, pc_period_basis,
                    G_DEFINE_ENUM_VALUE (PC_PERIOD_ANY, "any"),
                    G_DEFINE_ENUM_VALUE (PC_PERIOD_FIRST_AGREEMENT, "first-agreement"),
                    G_DEFINE_ENUM_VALUE (PC_PERIOD_RELATION, "relation"),
                    G_DEFINE_ENUM_VALUE (PC_PERIOD_NO_AGREEMENT, "no-agreement"))

/**
 * PcCityFilter:
 *
 * Which cities are shown: the search and the choices of the filter together.
 *
 * A city matches if it matches the search and one value of every choice that has any. An ended relation
 * is a choice beside the kinds: as soon as a kind is chosen, ended relations match only with
 * [property@CityFilter:ended].
 *
 * With [property@CityFilter:as-of], kinds and ended relations are those of that day, and a city whose relation
 * had not begun by then does not match. The day is no choice: it does not count as one and is not cleared.
 */
struct _PcCityFilter
{
  GObject parent_instance;

  char          *text;
  PcSearchQuery *query;
  char         **choices[N_CHOICES];
  gboolean       ended;
  gboolean       only_disputed;
  gboolean       only_gaps;
  PcPeriodBasis  period_basis;
  int            period_first;
  int            period_last;
  PcAsOf        *as_of;
  gulong         as_of_id;
};

G_DEFINE_FINAL_TYPE (PcCityFilter, pc_city_filter, G_TYPE_OBJECT)

typedef enum
{
  PROP_KINDS = 1,
  PROP_STATUSES,
  PROP_AREAS,
  PROP_COUNTRIES,
  PROP_CONTINENTS,
  PROP_TEXT,
  PROP_ENDED,
  PROP_ONLY_DISPUTED,
  PROP_ONLY_GAPS,
  PROP_PERIOD_BASIS,
  PROP_PERIOD_FIRST,
  PROP_PERIOD_LAST,
  PROP_AS_OF,
  PROP_ACTIVE_COUNT,
  PROP_EMPTY,
  N_PROPS
} PcCityFilterProps;

static GParamSpec *properties[N_PROPS];

enum
{
  CHANGED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static guint
count_of (char **values)
{
  return values ? g_strv_length (values) : 0;
}

static void
pc_city_filter_emit_changed (PcCityFilter   *self,
                             PcFilterChange  change)
{
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_ACTIVE_COUNT]);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_EMPTY]);
  g_signal_emit (self, signals[CHANGED], 0, change);
}

static gboolean
contains_all (char **values,
              char **others)
{
  for (guint i = 0; others && others[i]; i++)
    {
      if (!values || !g_strv_contains ((const char * const *) values, others[i]))
        return FALSE;
    }

  return TRUE;
}

/* How it matters that one list of values takes the place of another; an empty one matches all. */
static PcFilterChange
compare_choices (PcChoice   choice,
                 char     **old,
                 char     **new)
{
  if (choice == CHOICE_KINDS)
    return PC_FILTER_CHANGE_DIFFERENT;
  if (count_of (old) == 0 || (count_of (new) > 0 && contains_all (old, new)))
    return PC_FILTER_CHANGE_MORE_STRICT;
  if (count_of (new) == 0 || contains_all (new, old))
    return PC_FILTER_CHANGE_LESS_STRICT;

  return PC_FILTER_CHANGE_DIFFERENT;
}

static gboolean
is_same_choice (char               **old,
                const char * const  *new)
{
  if (count_of (old) == 0 || !new || !new[0])
    return count_of (old) == 0 && (!new || !new[0]);

  return g_strv_equal ((const char * const *) old, new);
}

/*
 * Sets the values of a choice.
 */
void
pc_city_filter_set_values (PcCityFilter       *self,
                           PcChoice            choice,
                           const char * const *values)
{
  g_auto (GStrv) old = NULL;

  g_return_if_fail (PC_IS_CITY_FILTER (self));

  if (is_same_choice (self->choices[choice], values))
    return;

  old = self->choices[choice];
  self->choices[choice] = g_strdupv ((char **) values);

  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_KINDS + choice]);
  pc_city_filter_emit_changed (self, compare_choices (choice, old, self->choices[choice]));
}

/*
 * Gets the values of a choice.
 */
const char * const *
pc_city_filter_get_values (PcCityFilter *self,
                           PcChoice      choice)
{
  static const char * const none[] = { NULL };

  g_return_val_if_fail (PC_IS_CITY_FILTER (self), none);

  return self->choices[choice] ? (const char * const *) self->choices[choice] : none;
}

static void
pc_city_filter_dispose (GObject *object)
{
  PcCityFilter *self = PC_CITY_FILTER (object);

  if (self->as_of)
    g_clear_signal_handler (&self->as_of_id, self->as_of);
  g_clear_object (&self->as_of);

  G_OBJECT_CLASS (pc_city_filter_parent_class)->dispose (object);
}

static void
pc_city_filter_finalize (GObject *object)
{
  PcCityFilter *self = PC_CITY_FILTER (object);

  g_clear_pointer (&self->text, g_free);
  g_clear_pointer (&self->query, pc_search_query_free);
  for (guint i = 0; i < N_CHOICES; i++)
    g_clear_pointer (&self->choices[i], g_strfreev);

  G_OBJECT_CLASS (pc_city_filter_parent_class)->finalize (object);
}

static void
pc_city_filter_get_property (GObject    *object,
                             guint       prop_id,
                             GValue     *value,
                             GParamSpec *pspec)
{
  PcCityFilter *self = PC_CITY_FILTER (object);

  switch ((PcCityFilterProps) prop_id)
    {
    case PROP_KINDS:
    case PROP_STATUSES:
    case PROP_AREAS:
    case PROP_COUNTRIES:
    case PROP_CONTINENTS:
      g_value_set_boxed (value, pc_city_filter_get_values (self, prop_id - PROP_KINDS));
      break;

    case PROP_TEXT:
      g_value_set_string (value, self->text);
      break;

    case PROP_ENDED:
      g_value_set_boolean (value, self->ended);
      break;

    case PROP_ONLY_DISPUTED:
      g_value_set_boolean (value, self->only_disputed);
      break;

    case PROP_ONLY_GAPS:
      g_value_set_boolean (value, self->only_gaps);
      break;

    case PROP_PERIOD_BASIS:
      g_value_set_enum (value, self->period_basis);
      break;

    case PROP_PERIOD_FIRST:
      g_value_set_int (value, self->period_first);
      break;

    case PROP_PERIOD_LAST:
      g_value_set_int (value, self->period_last);
      break;

    case PROP_AS_OF:
      g_value_set_object (value, self->as_of);
      break;

    case PROP_ACTIVE_COUNT:
      g_value_set_uint (value, pc_city_filter_get_active_count (self));
      break;

    case PROP_EMPTY:
      g_value_set_boolean (value, pc_city_filter_is_empty (self));
      break;

    case N_PROPS:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pc_city_filter_set_property (GObject      *object,
                             guint         prop_id,
                             const GValue *value,
                             GParamSpec   *pspec)
{
  PcCityFilter *self = PC_CITY_FILTER (object);

  switch ((PcCityFilterProps) prop_id)
    {
    case PROP_KINDS:
    case PROP_STATUSES:
    case PROP_AREAS:
    case PROP_COUNTRIES:
    case PROP_CONTINENTS:
      pc_city_filter_set_values (self, prop_id - PROP_KINDS, g_value_get_boxed (value));
      break;

    case PROP_TEXT:
      pc_city_filter_set_text (self, g_value_get_string (value));
      break;

    case PROP_ENDED:
      pc_city_filter_set_ended (self, g_value_get_boolean (value));
      break;

    case PROP_ONLY_DISPUTED:
      pc_city_filter_set_only_disputed (self, g_value_get_boolean (value));
      break;

    case PROP_ONLY_GAPS:
      pc_city_filter_set_only_gaps (self, g_value_get_boolean (value));
      break;

    case PROP_PERIOD_BASIS:
      pc_city_filter_set_period (self, g_value_get_enum (value), self->period_first, self->period_last);
      break;

    case PROP_PERIOD_FIRST:
      pc_city_filter_set_period (self, self->period_basis, g_value_get_int (value), self->period_last);
      break;

    case PROP_PERIOD_LAST:
      pc_city_filter_set_period (self, self->period_basis, self->period_first, g_value_get_int (value));
      break;

    case PROP_AS_OF:
      pc_city_filter_set_as_of (self, g_value_get_object (value));
      break;

    case PROP_ACTIVE_COUNT:
    case PROP_EMPTY:
    case N_PROPS:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pc_city_filter_class_init (PcCityFilterClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = pc_city_filter_dispose;
  object_class->finalize = pc_city_filter_finalize;
  object_class->get_property = pc_city_filter_get_property;
  object_class->set_property = pc_city_filter_set_property;

  /**
   * PcCityFilter:kinds:
   *
   * The kinds of relation that match; all of them if there are none.
   */
  /**
   * PcCityFilter:statuses:
   *
   * The states that match, as words of the file; all of them if there are none.
   */
  /**
   * PcCityFilter:areas:
   *
   * The fields of co-operation that match; all of them if there are none.
   */
  /**
   * PcCityFilter:countries:
   *
   * The countries that match; all of them if there are none.
   */
  /**
   * PcCityFilter:continents:
   *
   * The continents that match; all of them if there are none.
   */
  for (guint i = 0; i < N_CHOICES; i++)
    properties[PROP_KINDS + i] =
      g_param_spec_boxed (pc_city_filter_choices[i], NULL, NULL,
                          G_TYPE_STRV,
                          G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  /**
   * PcCityFilter:text:
   *
   * What is searched for.
   */
  properties[PROP_TEXT] =
    g_param_spec_string ("text", NULL, NULL,
                         "",
                         G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  /**
   * PcCityFilter:ended:
   *
   * Whether ended relations are chosen, as if they were a kind.
   */
  properties[PROP_ENDED] =
    g_param_spec_boolean ("ended", NULL, NULL,
                          FALSE,
                          G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  /**
   * PcCityFilter:only-disputed:
   *
   * Whether only cities match on which sources differ.
   */
  properties[PROP_ONLY_DISPUTED] =
    g_param_spec_boolean ("only-disputed", NULL, NULL,
                          FALSE,
                          G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  /**
   * PcCityFilter:only-gaps:
   *
   * Whether only cities match of which something is missing or without a source.
   */
  properties[PROP_ONLY_GAPS] =
    g_param_spec_boolean ("only-gaps", NULL, NULL,
                          FALSE,
                          G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  /**
   * PcCityFilter:period-basis:
   *
   * What the years are about.
   */
  properties[PROP_PERIOD_BASIS] =
    g_param_spec_enum ("period-basis", NULL, NULL,
                       PC_TYPE_PERIOD_BASIS, PC_PERIOD_ANY,
                       G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  /**
   * PcCityFilter:period-first:
   *
   * The first of the years, or 0 for any.
   */
  properties[PROP_PERIOD_FIRST] =
    g_param_spec_int ("period-first", NULL, NULL,
                      0, 9999, 0,
                      G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  /**
   * PcCityFilter:period-last:
   *
   * The last of the years, or 0 for any.
   */
  properties[PROP_PERIOD_LAST] =
    g_param_spec_int ("period-last", NULL, NULL,
                      0, 9999, 0,
                      G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  /**
   * PcCityFilter:as-of:
   *
   * The day whose cities match, or %NULL for those of today.
   */
  properties[PROP_AS_OF] =
    g_param_spec_object ("as-of", NULL, NULL,
                         PC_TYPE_AS_OF,
                         G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  /**
   * PcCityFilter:active-count:
   *
   * How many choices are made; the search is none of them.
   */
  properties[PROP_ACTIVE_COUNT] =
    g_param_spec_uint ("active-count", NULL, NULL,
                       0, G_MAXUINT, 0,
                       G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  /**
   * PcCityFilter:empty:
   *
   * Whether every city matches, because nothing is searched for and nothing chosen.
   */
  properties[PROP_EMPTY] =
    g_param_spec_boolean ("empty", NULL, NULL,
                          TRUE,
                          G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  /**
   * PcCityFilter::changed:
   * @self: the filter
   * @change: how it has changed
   *
   * Other cities may match now.
   */
  signals[CHANGED] =
    g_signal_new ("changed", PC_TYPE_CITY_FILTER, G_SIGNAL_RUN_LAST,
                  0, NULL, NULL, NULL,
                  G_TYPE_NONE, 1, PC_TYPE_FILTER_CHANGE);
}

static void
pc_city_filter_init (PcCityFilter *self)
{
  self->text = g_strdup ("");
  self->query = pc_search_query_new (NULL);
}

/**
 * pc_city_filter_new:
 *
 * Makes a filter that every city matches.
 *
 * Returns: (transfer full): a new filter
 */
PcCityFilter *
pc_city_filter_new (void)
{
  return g_object_new (PC_TYPE_CITY_FILTER, NULL);
}

/**
 * pc_city_filter_get_text:
 * @self: a `PcCityFilter`
 *
 * Gets what is searched for.
 *
 * Returns: (transfer none): the text
 */
const char *
pc_city_filter_get_text (PcCityFilter *self)
{
  g_return_val_if_fail (PC_IS_CITY_FILTER (self), NULL);

  return self->text;
}

static PcFilterChange
compare_queries (const PcSearchQuery *old,
                 const PcSearchQuery *new)
{
  if (pc_search_query_narrows (new, old))
    return PC_FILTER_CHANGE_MORE_STRICT;
  if (pc_search_query_narrows (old, new))
    return PC_FILTER_CHANGE_LESS_STRICT;

  return PC_FILTER_CHANGE_DIFFERENT;
}

/**
 * pc_city_filter_set_text:
 * @self: a `PcCityFilter`
 * @text: (nullable): the text
 *
 * Sets what is searched for.
 */
void
pc_city_filter_set_text (PcCityFilter *self,
                         const char   *text)
{
  g_autoptr (PcSearchQuery) old = NULL;

  g_return_if_fail (PC_IS_CITY_FILTER (self));

  if (!g_set_str (&self->text, text ? text : ""))
    return;

  old = self->query;
  self->query = pc_search_query_new (text);

  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_TEXT]);
  if (!pc_search_query_equal (old, self->query))
    pc_city_filter_emit_changed (self, compare_queries (old, self->query));
}

/**
 * pc_city_filter_get_ended:
 * @self: a `PcCityFilter`
 *
 * Gets whether ended relations are chosen.
 *
 * Returns: %TRUE if so
 */
gboolean
pc_city_filter_get_ended (PcCityFilter *self)
{
  g_return_val_if_fail (PC_IS_CITY_FILTER (self), FALSE);

  return self->ended;
}

/**
 * pc_city_filter_set_ended:
 * @self: a `PcCityFilter`
 * @ended: %TRUE if so
 *
 * Sets whether ended relations are chosen.
 */
void
pc_city_filter_set_ended (PcCityFilter *self,
                          gboolean      ended)
{
  g_return_if_fail (PC_IS_CITY_FILTER (self));

  ended = ended != FALSE;
  if (self->ended == ended)
    return;

  self->ended = ended;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_ENDED]);
  pc_city_filter_emit_changed (self, PC_FILTER_CHANGE_DIFFERENT);
}

/**
 * pc_city_filter_get_only_disputed:
 * @self: a `PcCityFilter`
 *
 * Gets whether only cities match on which sources differ.
 *
 * Returns: %TRUE if so
 */
gboolean
pc_city_filter_get_only_disputed (PcCityFilter *self)
{
  g_return_val_if_fail (PC_IS_CITY_FILTER (self), FALSE);

  return self->only_disputed;
}

/**
 * pc_city_filter_set_only_disputed:
 * @self: a `PcCityFilter`
 * @only_disputed: %TRUE if so
 *
 * Sets whether only cities match on which sources differ.
 */
void
pc_city_filter_set_only_disputed (PcCityFilter *self,
                                  gboolean      only_disputed)
{
  g_return_if_fail (PC_IS_CITY_FILTER (self));

  only_disputed = only_disputed != FALSE;
  if (self->only_disputed == only_disputed)
    return;

  self->only_disputed = only_disputed;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_ONLY_DISPUTED]);
  pc_city_filter_emit_changed (self, only_disputed ? PC_FILTER_CHANGE_MORE_STRICT : PC_FILTER_CHANGE_LESS_STRICT);
}

/**
 * pc_city_filter_get_only_gaps:
 * @self: a `PcCityFilter`
 *
 * Gets whether only cities match of which something is missing or without a source.
 *
 * Returns: %TRUE if so
 */
gboolean
pc_city_filter_get_only_gaps (PcCityFilter *self)
{
  g_return_val_if_fail (PC_IS_CITY_FILTER (self), FALSE);

  return self->only_gaps;
}

/**
 * pc_city_filter_set_only_gaps:
 * @self: a `PcCityFilter`
 * @only_gaps: %TRUE if so
 *
 * Sets whether only cities match of which something is missing or without a source.
 */
void
pc_city_filter_set_only_gaps (PcCityFilter *self,
                              gboolean      only_gaps)
{
  g_return_if_fail (PC_IS_CITY_FILTER (self));

  only_gaps = only_gaps != FALSE;
  if (self->only_gaps == only_gaps)
    return;

  self->only_gaps = only_gaps;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_ONLY_GAPS]);
  pc_city_filter_emit_changed (self, only_gaps ? PC_FILTER_CHANGE_MORE_STRICT : PC_FILTER_CHANGE_LESS_STRICT);
}

/**
 * pc_city_filter_get_period:
 * @self: a `PcCityFilter`
 * @first_year: (out) (optional): return location for the first year, 0 for any
 * @last_year: (out) (optional): return location for the last year, 0 for any
 *
 * Gets the span of years in which something must lie for a city to match.
 *
 * Returns: what must lie in it
 */
PcPeriodBasis
pc_city_filter_get_period (PcCityFilter *self,
                           int          *first_year,
                           int          *last_year)
{
  g_return_val_if_fail (PC_IS_CITY_FILTER (self), PC_PERIOD_ANY);

  if (first_year)
    *first_year = self->period_first;
  if (last_year)
    *last_year = self->period_last;

  return self->period_basis;
}

static gboolean
set_year (PcCityFilter      *self,
          int               *member,
          int                year,
          PcCityFilterProps  prop)
{
  if (*member == year)
    return FALSE;

  *member = year;
  g_object_notify_by_pspec (G_OBJECT (self), properties[prop]);

  return TRUE;
}

/**
 * pc_city_filter_set_period:
 * @self: a `PcCityFilter`
 * @basis: what must lie in the years
 * @first_year: from 1 to 9999, or 0 for any
 * @last_year: from 1 to 9999, or 0 for any
 *
 * Sets the span of years in which the first agreement, or a part of the relation, must lie for a city to match.
 */
void
pc_city_filter_set_period (PcCityFilter  *self,
                           PcPeriodBasis  basis,
                           int            first_year,
                           int            last_year)
{
  gboolean changed;

  g_return_if_fail (PC_IS_CITY_FILTER (self));
  g_return_if_fail (first_year >= 0 && first_year <= 9999);
  g_return_if_fail (last_year >= 0 && last_year <= 9999);

  g_object_freeze_notify (G_OBJECT (self));
  changed = set_year (self, &self->period_first, first_year, PROP_PERIOD_FIRST);
  changed = set_year (self, &self->period_last, last_year, PROP_PERIOD_LAST) || changed;
  changed = changed && (self->period_basis != PC_PERIOD_ANY || basis != PC_PERIOD_ANY);
  if (self->period_basis != basis)
    {
      self->period_basis = basis;
      g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_PERIOD_BASIS]);
      changed = TRUE;
    }
  if (changed)
    pc_city_filter_emit_changed (self, PC_FILTER_CHANGE_DIFFERENT);
  g_object_thaw_notify (G_OBJECT (self));
}

/**
 * pc_city_filter_get_as_of:
 * @self: a `PcCityFilter`
 *
 * Gets the day whose cities match.
 *
 * Returns: (transfer none) (nullable): the day, or %NULL for today
 */
PcAsOf *
pc_city_filter_get_as_of (PcCityFilter *self)
{
  g_return_val_if_fail (PC_IS_CITY_FILTER (self), NULL);

  return self->as_of;
}

static void
as_of_changed_cb (PcCityFilter *self)
{
  pc_city_filter_emit_changed (self, PC_FILTER_CHANGE_DIFFERENT);
}

/**
 * pc_city_filter_set_as_of:
 * @self: a `PcCityFilter`
 * @as_of: (nullable): the day, which the filter follows from now on, or %NULL for today
 *
 * Sets the day whose cities match.
 */
void
pc_city_filter_set_as_of (PcCityFilter *self,
                          PcAsOf       *as_of)
{
  g_return_if_fail (PC_IS_CITY_FILTER (self));
  g_return_if_fail (!as_of || PC_IS_AS_OF (as_of));

  if (self->as_of == as_of)
    return;

  if (self->as_of)
    g_clear_signal_handler (&self->as_of_id, self->as_of);
  g_set_object (&self->as_of, as_of);
  if (as_of)
    self->as_of_id = g_signal_connect_swapped (as_of, "changed", G_CALLBACK (as_of_changed_cb), self);

  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_AS_OF]);
  pc_city_filter_emit_changed (self, PC_FILTER_CHANGE_DIFFERENT);
}

/**
 * pc_city_filter_get_active_count:
 * @self: a `PcCityFilter`
 *
 * Gets how many choices are made. The search is none of them.
 *
 * Returns: the number
 */
guint
pc_city_filter_get_active_count (PcCityFilter *self)
{
  guint count;

  g_return_val_if_fail (PC_IS_CITY_FILTER (self), 0);

  count = (self->ended ? 1 : 0) + (self->only_disputed ? 1 : 0) + (self->only_gaps ? 1 : 0) +
          (self->period_basis != PC_PERIOD_ANY ? 1 : 0);
  for (guint i = 0; i < N_CHOICES; i++)
    count += count_of (self->choices[i]);

  return count;
}

/**
 * pc_city_filter_is_empty:
 * @self: a `PcCityFilter`
 *
 * Gets whether every city matches, because nothing is searched for and nothing chosen.
 *
 * Returns: %TRUE if so
 */
gboolean
pc_city_filter_is_empty (PcCityFilter *self)
{
  g_return_val_if_fail (PC_IS_CITY_FILTER (self), TRUE);

  return pc_search_query_is_empty (self->query) && pc_city_filter_get_active_count (self) == 0;
}

/**
 * pc_city_filter_clear:
 * @self: a `PcCityFilter`
 *
 * Gives up all choices. The search stays.
 */
void
pc_city_filter_clear (PcCityFilter *self)
{
  g_return_if_fail (PC_IS_CITY_FILTER (self));

  if (pc_city_filter_get_active_count (self) == 0)
    return;

  for (guint i = 0; i < N_CHOICES; i++)
    {
      g_clear_pointer (&self->choices[i], g_strfreev);
      g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_KINDS + i]);
    }
  self->ended = FALSE;
  self->only_disputed = FALSE;
  self->only_gaps = FALSE;
  self->period_basis = PC_PERIOD_ANY;
  self->period_first = 0;
  self->period_last = 0;

  for (guint i = PROP_ENDED; i <= PROP_PERIOD_LAST; i++)
    g_object_notify_by_pspec (G_OBJECT (self), properties[i]);
  pc_city_filter_emit_changed (self, PC_FILTER_CHANGE_LESS_STRICT);
}

/*
 * Gets what is searched for, folded.
 */
const PcSearchQuery *
pc_city_filter_get_query (PcCityFilter *self)
{
  return self->query;
}
