/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-model"

#include "config.h"

#include "pc-city-filter-private.h"

typedef enum
{
  CHOICE_KINDS,
  CHOICE_STATUSES,
  CHOICE_AREAS,
  CHOICE_COUNTRIES,
  CHOICE_CONTINENTS,
  N_CHOICES
} PcChoice;

static const char * const choice_names[N_CHOICES] = { "kinds", "statuses", "areas", "countries", "continents" };

/**
 * PcCityFilter:
 *
 * Which cities are shown: the search and the choices of the filter together.
 *
 * A city matches if it matches the search and one value of every choice that has any. An ended relation
 * is a choice beside the kinds: as soon as a kind is chosen, ended relations match only with
 * [property@CityFilter:ended].
 */
struct _PcCityFilter
{
  GObject parent_instance;

  char          *text;
  PcSearchQuery *query;
  char         **choices[N_CHOICES];
  gboolean       ended;
  gboolean       only_disputed;
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

static void
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

static const char * const *
pc_city_filter_get_values (PcCityFilter *self,
                           PcChoice      choice)
{
  static const char * const none[] = { NULL };

  g_return_val_if_fail (PC_IS_CITY_FILTER (self), none);

  return self->choices[choice] ? (const char * const *) self->choices[choice] : none;
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
      g_param_spec_boxed (choice_names[i], NULL, NULL,
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
 * pc_city_filter_get_kinds:
 * @self: a `PcCityFilter`
 *
 * Gets the kinds of relation that match.
 *
 * Returns: (transfer none) (array zero-terminated=1): the values; all match if there are none
 */
const char * const *
pc_city_filter_get_kinds (PcCityFilter *self)
{
  return pc_city_filter_get_values (self, CHOICE_KINDS);
}

/**
 * pc_city_filter_set_kinds:
 * @self: a `PcCityFilter`
 * @kinds: (nullable) (array zero-terminated=1): the values
 *
 * Sets the kinds of relation that match.
 */
void
pc_city_filter_set_kinds (PcCityFilter       *self,
                          const char * const *kinds)
{
  pc_city_filter_set_values (self, CHOICE_KINDS, kinds);
}

/**
 * pc_city_filter_get_statuses:
 * @self: a `PcCityFilter`
 *
 * Gets the states that match, as words of the file.
 *
 * Returns: (transfer none) (array zero-terminated=1): the values; all match if there are none
 */
const char * const *
pc_city_filter_get_statuses (PcCityFilter *self)
{
  return pc_city_filter_get_values (self, CHOICE_STATUSES);
}

/**
 * pc_city_filter_set_statuses:
 * @self: a `PcCityFilter`
 * @statuses: (nullable) (array zero-terminated=1): the values
 *
 * Sets the states that match, as words of the file.
 */
void
pc_city_filter_set_statuses (PcCityFilter       *self,
                             const char * const *statuses)
{
  pc_city_filter_set_values (self, CHOICE_STATUSES, statuses);
}

/**
 * pc_city_filter_get_areas:
 * @self: a `PcCityFilter`
 *
 * Gets the fields of co-operation that match.
 *
 * Returns: (transfer none) (array zero-terminated=1): the values; all match if there are none
 */
const char * const *
pc_city_filter_get_areas (PcCityFilter *self)
{
  return pc_city_filter_get_values (self, CHOICE_AREAS);
}

/**
 * pc_city_filter_set_areas:
 * @self: a `PcCityFilter`
 * @areas: (nullable) (array zero-terminated=1): the values
 *
 * Sets the fields of co-operation that match.
 */
void
pc_city_filter_set_areas (PcCityFilter       *self,
                          const char * const *areas)
{
  pc_city_filter_set_values (self, CHOICE_AREAS, areas);
}

/**
 * pc_city_filter_get_countries:
 * @self: a `PcCityFilter`
 *
 * Gets the countries that match.
 *
 * Returns: (transfer none) (array zero-terminated=1): the values; all match if there are none
 */
const char * const *
pc_city_filter_get_countries (PcCityFilter *self)
{
  return pc_city_filter_get_values (self, CHOICE_COUNTRIES);
}

/**
 * pc_city_filter_set_countries:
 * @self: a `PcCityFilter`
 * @countries: (nullable) (array zero-terminated=1): the values
 *
 * Sets the countries that match.
 */
void
pc_city_filter_set_countries (PcCityFilter       *self,
                              const char * const *countries)
{
  pc_city_filter_set_values (self, CHOICE_COUNTRIES, countries);
}

/**
 * pc_city_filter_get_continents:
 * @self: a `PcCityFilter`
 *
 * Gets the continents that match.
 *
 * Returns: (transfer none) (array zero-terminated=1): the values; all match if there are none
 */
const char * const *
pc_city_filter_get_continents (PcCityFilter *self)
{
  return pc_city_filter_get_values (self, CHOICE_CONTINENTS);
}

/**
 * pc_city_filter_set_continents:
 * @self: a `PcCityFilter`
 * @continents: (nullable) (array zero-terminated=1): the values
 *
 * Sets the continents that match.
 */
void
pc_city_filter_set_continents (PcCityFilter       *self,
                               const char * const *continents)
{
  pc_city_filter_set_values (self, CHOICE_CONTINENTS, continents);
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

  count = (self->ended ? 1 : 0) + (self->only_disputed ? 1 : 0);
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

static gboolean
find_choice (const char *property,
             PcChoice   *choice)
{
  for (guint i = 0; i < N_CHOICES; i++)
    {
      if (g_str_equal (choice_names[i], property))
        {
          *choice = i;
          return TRUE;
        }
    }

  return FALSE;
}

/**
 * pc_city_filter_get_choice:
 * @self: a `PcCityFilter`
 * @property: the name of a property that holds a list of choices
 * @value: one value of it
 *
 * Gets whether a value is chosen.
 *
 * Returns: %TRUE if so
 */
gboolean
pc_city_filter_get_choice (PcCityFilter *self,
                           const char   *property,
                           const char   *value)
{
  PcChoice choice;

  g_return_val_if_fail (PC_IS_CITY_FILTER (self), FALSE);
  g_return_val_if_fail (value != NULL, FALSE);

  if (!find_choice (property, &choice))
    g_return_val_if_reached (FALSE);

  return g_strv_contains (pc_city_filter_get_values (self, choice), value);
}

/**
 * pc_city_filter_set_choice:
 * @self: a `PcCityFilter`
 * @property: the name of a property that holds a list of choices
 * @value: one value of it
 * @chosen: whether it is chosen
 *
 * Chooses a value or gives it up, and leaves the others alone.
 */
void
pc_city_filter_set_choice (PcCityFilter *self,
                           const char   *property,
                           const char   *value,
                           gboolean      chosen)
{
  g_autoptr (GStrvBuilder) builder = NULL;
  g_auto (GStrv) values = NULL;
  PcChoice choice;

  g_return_if_fail (PC_IS_CITY_FILTER (self));
  g_return_if_fail (value != NULL);

  if (!find_choice (property, &choice))
    g_return_if_reached ();

  if (pc_city_filter_get_choice (self, property, value) == (chosen != FALSE))
    return;

  builder = g_strv_builder_new ();
  for (guint i = 0; self->choices[choice] && self->choices[choice][i]; i++)
    {
      if (!g_str_equal (self->choices[choice][i], value))
        g_strv_builder_add (builder, self->choices[choice][i]);
    }
  if (chosen)
    g_strv_builder_add (builder, value);

  values = g_strv_builder_end (builder);
  pc_city_filter_set_values (self, choice, (const char * const *) values);
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

  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_ENDED]);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_ONLY_DISPUTED]);
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
