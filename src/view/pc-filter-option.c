/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-view"

#include "config.h"

#include "pc-filter-option.h"

#include "pc-filter-period-text.h"
#include "pc-kind-label.h"

/**
 * PcFilterOption:
 *
 * One choice of a [class@CityFilter], with the words it is offered in.
 *
 * A choice is either a value in one of the filter's sets ("kinds" has "twin")
 * or one of its switches ("only-disputed"). Check rows and chips bind to
 * `active`, so that both always tell the same.
 *
 * Of what the years are about, one of several options is chosen, and it is given up
 * by choosing another. The chip of the years has an option of its own, which is given
 * up like any other.
 */
struct _PcFilterOption
{
  GObject parent_instance;

  PcCityFilter *filter;
  const char *property;
  char *value;
  char *label;
  PcKind *kind;
  int count;
};

G_DEFINE_FINAL_TYPE (PcFilterOption, pc_filter_option, G_TYPE_OBJECT)

typedef enum
{
  PROP_ACTIVE = 1,
  PROP_COUNT,
  PROP_ENDED,
  PROP_KIND,
  PROP_LABEL,
} PcFilterOptionProps;

static GParamSpec *properties[PROP_LABEL + 1];

#define PERIOD "period-basis"

/* Not counted, or not any more. */
#define UNKNOWN_COUNT -1

static void
choice_changed_cb (PcFilterOption *self)
{
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_ACTIVE]);
}

static void
pc_filter_option_get_property (GObject    *object,
                               guint       prop_id,
                               GValue     *value,
                               GParamSpec *pspec)
{
  PcFilterOption *self = PC_FILTER_OPTION (object);

  switch ((PcFilterOptionProps) prop_id)
    {
    case PROP_ACTIVE:
      g_value_set_boolean (value, pc_filter_option_get_active (self));
      break;

    case PROP_COUNT:
      g_value_set_int (value, self->count);
      break;

    case PROP_ENDED:
      g_value_set_boolean (value, g_str_equal (self->property, "ended"));
      break;

    case PROP_KIND:
      g_value_set_object (value, self->kind);
      break;

    case PROP_LABEL:
      g_value_set_string (value, self->label);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pc_filter_option_set_property (GObject      *object,
                               guint         prop_id,
                               const GValue *value,
                               GParamSpec   *pspec)
{
  PcFilterOption *self = PC_FILTER_OPTION (object);

  switch ((PcFilterOptionProps) prop_id)
    {
    case PROP_ACTIVE:
      pc_filter_option_set_active (self, g_value_get_boolean (value));
      break;

    case PROP_COUNT:
    case PROP_ENDED:
    case PROP_KIND:
    case PROP_LABEL:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pc_filter_option_finalize (GObject *object)
{
  PcFilterOption *self = PC_FILTER_OPTION (object);

  g_clear_object (&self->filter);
  g_clear_object (&self->kind);
  g_free (self->value);
  g_free (self->label);

  G_OBJECT_CLASS (pc_filter_option_parent_class)->finalize (object);
}

static void
pc_filter_option_class_init (PcFilterOptionClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = pc_filter_option_get_property;
  object_class->set_property = pc_filter_option_set_property;
  object_class->finalize = pc_filter_option_finalize;

  properties[PROP_ACTIVE] =
    g_param_spec_boolean ("active", NULL, NULL,
                          FALSE,
                          G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  properties[PROP_COUNT] =
    g_param_spec_int ("count", NULL, NULL,
                      UNKNOWN_COUNT, G_MAXINT, UNKNOWN_COUNT,
                      G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  properties[PROP_ENDED] =
    g_param_spec_boolean ("ended", NULL, NULL,
                          FALSE,
                          G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  properties[PROP_KIND] =
    g_param_spec_object ("kind", NULL, NULL,
                         PC_TYPE_KIND,
                         G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  properties[PROP_LABEL] =
    g_param_spec_string ("label", NULL, NULL,
                         NULL,
                         G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);
}

static void
pc_filter_option_init (PcFilterOption *self)
{
  self->count = UNKNOWN_COUNT;
}

/**
 * pc_filter_option_new:
 * @filter: the filter it is a choice of
 * @property: the set of the filter, such as "countries"
 * @value: (nullable): the member of the set, or %NULL if @property is a switch
 * @label: the words for it
 *
 * Returns: (transfer full): a new option
 */
PcFilterOption *
pc_filter_option_new (PcCityFilter *filter,
                      const char   *property,
                      const char   *value,
                      const char   *label)
{
  PcFilterOption *self;
  g_autofree char *signal = NULL;

  g_return_val_if_fail (PC_IS_CITY_FILTER (filter), NULL);
  g_return_val_if_fail (property != NULL, NULL);
  g_return_val_if_fail (label != NULL, NULL);

  self = g_object_new (PC_TYPE_FILTER_OPTION, NULL);
  self->filter = g_object_ref (filter);
  self->property = g_intern_string (property);
  self->value = g_strdup (value);
  self->label = g_strdup (label);

  signal = g_strconcat ("notify::", property, NULL);
  g_signal_connect_object (filter, signal,
                           G_CALLBACK (choice_changed_cb), self,
                           G_CONNECT_SWAPPED);

  return self;
}

/**
 * pc_filter_option_new_for_kind:
 * @filter: the filter it is a choice of
 * @kind: a kind of relation
 *
 * Returns: (transfer full): a new option
 */
PcFilterOption *
pc_filter_option_new_for_kind (PcCityFilter *filter,
                               PcKind       *kind)
{
  PcFilterOption *self;
  g_autofree char *label = NULL;

  g_return_val_if_fail (PC_IS_KIND (kind), NULL);

  label = pc_kind_label_dup_section (kind);
  self = pc_filter_option_new (filter, "kinds", pc_kind_get_id (kind), label);
  self->kind = g_object_ref (kind);

  return self;
}

/**
 * pc_filter_option_new_for_switch:
 * @filter: the filter it is a choice of
 * @property: a boolean property of the filter
 * @label: the words for it
 *
 * Returns: (transfer full): a new option
 */
PcFilterOption *
pc_filter_option_new_for_switch (PcCityFilter *filter,
                                 const char   *property,
                                 const char   *label)
{
  return pc_filter_option_new (filter, property, NULL, label);
}

/**
 * pc_filter_option_new_for_basis:
 * @filter: the filter it is a choice of
 * @basis: what the years shall be about
 *
 * Makes one of several options that exclude each other.
 *
 * Returns: (transfer full): a new option
 */
PcFilterOption *
pc_filter_option_new_for_basis (PcCityFilter  *filter,
                                PcPeriodBasis  basis)
{
  return pc_filter_option_new (filter, PERIOD,
                               pc_enum_get_nick (PC_TYPE_PERIOD_BASIS, (int) basis),
                               pc_filter_period_text_get_basis (basis));
}

/**
 * pc_filter_option_new_for_period:
 * @filter: a filter that has a period
 *
 * Makes an option of the years that the filter has now, to be given up.
 *
 * Returns: (transfer full): a new option
 */
PcFilterOption *
pc_filter_option_new_for_period (PcCityFilter *filter)
{
  g_autofree char *label = NULL;

  g_return_val_if_fail (PC_IS_CITY_FILTER (filter), NULL);

  label = pc_filter_period_text_dup (filter);

  return pc_filter_option_new (filter, PERIOD, NULL, label);
}

/**
 * pc_filter_option_get_label:
 * @self: an option
 *
 * Returns: the words for it
 */
const char *
pc_filter_option_get_label (PcFilterOption *self)
{
  g_return_val_if_fail (PC_IS_FILTER_OPTION (self), NULL);

  return self->label;
}

/**
 * pc_filter_option_get_property_name:
 * @self: an option
 *
 * Returns: the property of the filter that it is a part of
 */
const char *
pc_filter_option_get_property_name (PcFilterOption *self)
{
  g_return_val_if_fail (PC_IS_FILTER_OPTION (self), NULL);

  return self->property;
}

/**
 * pc_filter_option_get_kind:
 * @self: an option
 *
 * Returns: (transfer none) (nullable): the kind it stands for, if it does
 */
PcKind *
pc_filter_option_get_kind (PcFilterOption *self)
{
  g_return_val_if_fail (PC_IS_FILTER_OPTION (self), NULL);

  return self->kind;
}

/**
 * pc_filter_option_get_exclusive:
 * @self: an option
 *
 * Returns: whether only one of the options in its group can be active
 */
gboolean
pc_filter_option_get_exclusive (PcFilterOption *self)
{
  g_return_val_if_fail (PC_IS_FILTER_OPTION (self), FALSE);

  return self->value != NULL && g_str_equal (self->property, PERIOD);
}

/**
 * pc_filter_option_get_count:
 * @self: an option
 *
 * Returns: how many cities it would show, given the rest of the filter; -1 if nobody has counted them
 */
int
pc_filter_option_get_count (PcFilterOption *self)
{
  g_return_val_if_fail (PC_IS_FILTER_OPTION (self), UNKNOWN_COUNT);

  return self->count;
}

/**
 * pc_filter_option_count:
 * @self: an option
 * @counts: (nullable): the counts of its filter, or %NULL to forget the number
 *
 * Takes over the number of cities that the option would show.
 */
void
pc_filter_option_count (PcFilterOption *self,
                        PcFilterCounts *counts)
{
  int count = UNKNOWN_COUNT;

  g_return_if_fail (PC_IS_FILTER_OPTION (self));
  g_return_if_fail (counts == NULL || PC_IS_FILTER_COUNTS (counts));

  if (counts != NULL)
    count = (int) pc_filter_counts_get (counts, self->property, self->value);

  if (self->count == count)
    return;

  self->count = count;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_COUNT]);
}

static gboolean
is_period_active (PcFilterOption *self)
{
  PcPeriodBasis basis = pc_city_filter_get_period (self->filter, NULL, NULL);

  if (self->value == NULL)
    return basis != PC_PERIOD_ANY;

  return g_str_equal (self->value, pc_enum_get_nick (PC_TYPE_PERIOD_BASIS, (int) basis));
}

static void
set_period_active (PcFilterOption *self,
                   gboolean        active)
{
  int first_year;
  int last_year;
  int basis;

  if (self->value == NULL)
    {
      if (!active)
        pc_city_filter_set_period (self->filter, PC_PERIOD_ANY, 0, 0);
    }
  else if (active && pc_enum_from_nick (PC_TYPE_PERIOD_BASIS, self->value, &basis))
    {
      pc_city_filter_get_period (self->filter, &first_year, &last_year);
      pc_city_filter_set_period (self->filter, (PcPeriodBasis) basis, first_year, last_year);
    }
}

/**
 * pc_filter_option_get_active:
 * @self: an option
 *
 * Returns: whether it narrows the list
 */
gboolean
pc_filter_option_get_active (PcFilterOption *self)
{
  gboolean active = FALSE;

  g_return_val_if_fail (PC_IS_FILTER_OPTION (self), FALSE);

  if (g_str_equal (self->property, PERIOD))
    return is_period_active (self);

  if (self->value != NULL)
    return pc_city_filter_get_choice (self->filter, self->property, self->value);

  g_object_get (self->filter, self->property, &active, NULL);
  return active;
}

/**
 * pc_filter_option_set_active:
 * @self: an option
 * @active: whether it shall narrow the list
 *
 * Takes the choice into the filter or out of it.
 */
void
pc_filter_option_set_active (PcFilterOption *self,
                             gboolean        active)
{
  g_return_if_fail (PC_IS_FILTER_OPTION (self));

  if (g_str_equal (self->property, PERIOD))
    set_period_active (self, active);
  else if (self->value != NULL)
    pc_city_filter_set_choice (self->filter, self->property, self->value, active);
  else
    g_object_set (self->filter, self->property, active, NULL);
}
