/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-model"

#include "config.h"

#include "pc-statistic-bar-private.h"

#include "pc-words-private.h"

#include <glib/gi18n-lib.h>

G_DEFINE_ENUM_TYPE (PcStatisticSubject, pc_statistic_subject,
                    G_DEFINE_ENUM_VALUE (PC_STATISTIC_KIND, "kind"),
                    G_DEFINE_ENUM_VALUE (PC_STATISTIC_COUNTRY, "country"),
                    G_DEFINE_ENUM_VALUE (PC_STATISTIC_CONTINENT, "continent"),
                    G_DEFINE_ENUM_VALUE (PC_STATISTIC_AREA, "area"),
                    G_DEFINE_ENUM_VALUE (PC_STATISTIC_DECADE, "decade"),
                    G_DEFINE_ENUM_VALUE (PC_STATISTIC_STATUS, "status"))

/**
 * PcStatisticBar:
 *
 * A bar of a figure: how many cities are of a kind, in a country, and so on.
 *
 * It carries what it stands for, so that choosing it can set the filter that all views share. When only the
 * number changes, the bar stays the same object and notifies.
 */
struct _PcStatisticBar
{
  GObject parent_instance;

  PcStatisticSubject  subject;
  PcRecord           *record;
  char               *value;
  int                 year;
  guint               count;
  double              share;
};

G_DEFINE_FINAL_TYPE (PcStatisticBar, pc_statistic_bar, G_TYPE_OBJECT)

typedef enum
{
  PROP_COUNT = 1,
  PROP_SHARE,
  N_PROPS
} PcStatisticBarProps;

static GParamSpec *properties[N_PROPS];

/* The properties of PcCityFilter that hold what is counted by. */
static const char * const choices[PC_N_STATISTIC_SUBJECTS] = {
  [PC_STATISTIC_KIND] = "kinds",
  [PC_STATISTIC_COUNTRY] = "countries",
  [PC_STATISTIC_CONTINENT] = "continents",
  [PC_STATISTIC_AREA] = "areas",
  [PC_STATISTIC_STATUS] = "statuses",
};

static void
pc_statistic_bar_finalize (GObject *object)
{
  PcStatisticBar *self = PC_STATISTIC_BAR (object);

  g_clear_object (&self->record);
  g_clear_pointer (&self->value, g_free);

  G_OBJECT_CLASS (pc_statistic_bar_parent_class)->finalize (object);
}

static void
pc_statistic_bar_get_property (GObject    *object,
                               guint       prop_id,
                               GValue     *value,
                               GParamSpec *pspec)
{
  PcStatisticBar *self = PC_STATISTIC_BAR (object);

  switch ((PcStatisticBarProps) prop_id)
    {
    case PROP_COUNT:
      g_value_set_uint (value, self->count);
      break;

    case PROP_SHARE:
      g_value_set_double (value, self->share);
      break;

    case N_PROPS:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pc_statistic_bar_class_init (PcStatisticBarClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = pc_statistic_bar_finalize;
  object_class->get_property = pc_statistic_bar_get_property;

  /**
   * PcStatisticBar:count:
   *
   * How many cities there are.
   */
  properties[PROP_COUNT] =
    g_param_spec_uint ("count", NULL, NULL,
                       0, G_MAXUINT, 0,
                       G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  /**
   * PcStatisticBar:share:
   *
   * The length of the bar, from 0 to 1 for the longest of its figure.
   */
  properties[PROP_SHARE] =
    g_param_spec_double ("share", NULL, NULL,
                         0, 1, 0,
                         G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
pc_statistic_bar_init (PcStatisticBar *self)
{
}

/*
 * Makes a bar. It stands for a record, an id or the word of a status, or the first year of a decade; for
 * relations that have ended the value is PC_STATISTIC_ENDED, and for what is not known there is none.
 */
PcStatisticBar *
pc_statistic_bar_new (PcStatisticSubject  subject,
                      PcRecord           *record,
                      const char         *value,
                      int                 year,
                      guint               count,
                      double              share)
{
  PcStatisticBar *self = g_object_new (PC_TYPE_STATISTIC_BAR, NULL);

  self->subject = subject;
  g_set_object (&self->record, record);
  self->value = g_strdup (value);
  self->year = year;
  self->count = count;
  self->share = share;

  return self;
}

/*
 * Sets the number.
 */
void
pc_statistic_bar_set_count (PcStatisticBar *self,
                            guint           count,
                            double          share)
{
  if (self->count != count)
    {
      self->count = count;
      g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_COUNT]);
    }
  if (self->share < share || self->share > share)
    {
      self->share = share;
      g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SHARE]);
    }
}

/*
 * Gets whether two bars stand for the same.
 */
gboolean
pc_statistic_bar_equal (PcStatisticBar *self,
                        PcStatisticBar *other)
{
  return self->subject == other->subject && self->record == other->record && self->year == other->year &&
         g_strcmp0 (self->value, other->value) == 0;
}

/**
 * pc_statistic_bar_get_subject:
 * @self: a `PcStatisticBar`
 *
 * Gets what is counted by.
 *
 * Returns: the subject
 */
PcStatisticSubject
pc_statistic_bar_get_subject (PcStatisticBar *self)
{
  g_return_val_if_fail (PC_IS_STATISTIC_BAR (self), PC_STATISTIC_KIND);

  return self->subject;
}

/**
 * pc_statistic_bar_get_record:
 * @self: a `PcStatisticBar`
 *
 * Gets the kind, country, continent or field of co-operation of the bar.
 *
 * Returns: (transfer none) (nullable): the record, or %NULL if the bar stands for something else
 */
PcRecord *
pc_statistic_bar_get_record (PcStatisticBar *self)
{
  g_return_val_if_fail (PC_IS_STATISTIC_BAR (self), NULL);

  return self->record;
}

/**
 * pc_statistic_bar_get_value:
 * @self: a `PcStatisticBar`
 *
 * Gets the value of the filter that the bar stands for: the id of the record, or the word of a status.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL for a decade, for ended relations and for what is not known
 */
const char *
pc_statistic_bar_get_value (PcStatisticBar *self)
{
  g_return_val_if_fail (PC_IS_STATISTIC_BAR (self), NULL);

  return pc_statistic_bar_get_ended (self) ? NULL : self->value;
}

/**
 * pc_statistic_bar_get_ended:
 * @self: a `PcStatisticBar`
 *
 * Gets whether the bar stands for relations that have ended, beside the kinds.
 *
 * Returns: %TRUE if so
 */
gboolean
pc_statistic_bar_get_ended (PcStatisticBar *self)
{
  g_return_val_if_fail (PC_IS_STATISTIC_BAR (self), FALSE);

  return g_strcmp0 (self->value, PC_STATISTIC_ENDED) == 0;
}

/**
 * pc_statistic_bar_get_unknown:
 * @self: a `PcStatisticBar`
 *
 * Gets whether the bar stands for the cities of which it is not known, such as the decade of the first
 * agreement.
 *
 * Returns: %TRUE if so
 */
gboolean
pc_statistic_bar_get_unknown (PcStatisticBar *self)
{
  g_return_val_if_fail (PC_IS_STATISTIC_BAR (self), FALSE);

  return !self->value && self->year == 0;
}

/**
 * pc_statistic_bar_get_year:
 * @self: a `PcStatisticBar`
 *
 * Gets the first year of a decade.
 *
 * Returns: the year, or 0 if the bar stands for something else
 */
int
pc_statistic_bar_get_year (PcStatisticBar *self)
{
  g_return_val_if_fail (PC_IS_STATISTIC_BAR (self), 0);

  return self->year;
}

/**
 * pc_statistic_bar_get_count:
 * @self: a `PcStatisticBar`
 *
 * Gets how many cities there are.
 *
 * Returns: the number
 */
guint
pc_statistic_bar_get_count (PcStatisticBar *self)
{
  g_return_val_if_fail (PC_IS_STATISTIC_BAR (self), 0);

  return self->count;
}

/**
 * pc_statistic_bar_get_share:
 * @self: a `PcStatisticBar`
 *
 * Gets the length of the bar.
 *
 * Returns: from 0 to 1 for the longest of its figure
 */
double
pc_statistic_bar_get_share (PcStatisticBar *self)
{
  g_return_val_if_fail (PC_IS_STATISTIC_BAR (self), 0);

  return self->share;
}

static const char *
status_to_title (const char *nick)
{
  int value = PC_STATUS_UNKNOWN;

  pc_enum_from_nick (PC_TYPE_STATUS_VALUE, nick, &value);
  switch ((PcStatusValue) value)
    {
    case PC_STATUS_ACTIVE:
      return C_("status", "Active");
    case PC_STATUS_LISTED:
      return C_("status", "Listed");
    case PC_STATUS_DORMANT:
      return C_("status", "Dormant");
    case PC_STATUS_ENDED:
      return C_("status", "Ended");
    case PC_STATUS_UNKNOWN:
    default:
      return C_("status", "Not known");
    }
}

static const char *
name_property (PcRecord *record)
{
  if (PC_IS_KIND (record))
    return pc_record_get_display (record, "plural") ? "plural" : "name";

  return PC_IS_COUNTRY (record) ? "names" : "name";
}

/**
 * pc_statistic_bar_dup_title:
 * @self: a `PcStatisticBar`
 *
 * Says what the bar stands for: “Twin cities”, “Italy”, “1990–1999”, “Active”, “Not known”.
 *
 * Returns: (transfer full): the title
 */
char *
pc_statistic_bar_dup_title (PcStatisticBar *self)
{
  g_return_val_if_fail (PC_IS_STATISTIC_BAR (self), NULL);

  if (self->record)
    return pc_words_text (self->record, name_property (self->record));
  if (pc_statistic_bar_get_ended (self))
    return g_strdup (C_("status", "Ended"));
  if (self->value)
    return g_strdup (status_to_title (self->value));
  if (self->year == 0)
    return g_strdup (C_("figure", "Not known"));

  /* Translators: a decade, such as “1990–1999” */
  return g_strdup_printf (C_("decade", "%d–%d"), self->year, self->year + 9);
}

/**
 * pc_statistic_bar_dup_label:
 * @self: a `PcStatisticBar`
 *
 * Says what the bar shows, for screen readers: “Twin cities: 4 cities”.
 *
 * Returns: (transfer full): the label
 */
char *
pc_statistic_bar_dup_label (PcStatisticBar *self)
{
  g_autofree char *title = NULL;

  g_return_val_if_fail (PC_IS_STATISTIC_BAR (self), NULL);

  title = pc_statistic_bar_dup_title (self);

  /* Translators: a bar of a figure: what it stands for, and how many cities */
  return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%s: %u city", "%s: %u cities", self->count),
                          title, self->count);
}

/**
 * pc_statistic_bar_can_choose:
 * @self: a `PcStatisticBar`
 *
 * Gets whether a filter can be set to what the bar stands for.
 *
 * Returns: %TRUE if so
 */
gboolean
pc_statistic_bar_can_choose (PcStatisticBar *self)
{
  g_return_val_if_fail (PC_IS_STATISTIC_BAR (self), FALSE);

  return self->value || self->subject == PC_STATISTIC_DECADE;
}

static gboolean
is_decade_chosen (PcStatisticBar *self,
                  PcCityFilter   *filter)
{
  int first, last;
  PcPeriodBasis basis = pc_city_filter_get_period (filter, &first, &last);

  if (self->year == 0)
    return basis == PC_PERIOD_NO_AGREEMENT;

  return basis == PC_PERIOD_FIRST_AGREEMENT && first == self->year && last == self->year + 9;
}

/**
 * pc_statistic_bar_is_chosen:
 * @self: a `PcStatisticBar`
 * @filter: a filter
 *
 * Gets whether a filter has chosen what the bar stands for.
 *
 * Returns: %TRUE if so
 */
gboolean
pc_statistic_bar_is_chosen (PcStatisticBar *self,
                            PcCityFilter   *filter)
{
  g_return_val_if_fail (PC_IS_STATISTIC_BAR (self), FALSE);
  g_return_val_if_fail (PC_IS_CITY_FILTER (filter), FALSE);

  if (!pc_statistic_bar_can_choose (self))
    return FALSE;
  if (self->subject == PC_STATISTIC_DECADE)
    return is_decade_chosen (self, filter);
  if (pc_statistic_bar_get_ended (self))
    return pc_city_filter_get_ended (filter);

  return pc_city_filter_get_choice (filter, choices[self->subject], self->value);
}

static void
choose_decade (PcStatisticBar *self,
               PcCityFilter   *filter,
               gboolean        chosen)
{
  if (!chosen)
    pc_city_filter_set_period (filter, PC_PERIOD_ANY, 0, 0);
  else if (self->year == 0)
    pc_city_filter_set_period (filter, PC_PERIOD_NO_AGREEMENT, 0, 0);
  else
    pc_city_filter_set_period (filter, PC_PERIOD_FIRST_AGREEMENT, self->year, self->year + 9);
}

/**
 * pc_statistic_bar_choose:
 * @self: a `PcStatisticBar` that can be chosen
 * @filter: a filter
 * @chosen: whether to choose it or to give it up
 *
 * Lets a filter choose what the bar stands for. Other choices stay; only one decade can be chosen.
 */
void
pc_statistic_bar_choose (PcStatisticBar *self,
                         PcCityFilter   *filter,
                         gboolean        chosen)
{
  g_return_if_fail (PC_IS_STATISTIC_BAR (self));
  g_return_if_fail (PC_IS_CITY_FILTER (filter));
  g_return_if_fail (pc_statistic_bar_can_choose (self));

  if (pc_statistic_bar_is_chosen (self, filter) == (chosen != FALSE))
    return;

  if (self->subject == PC_STATISTIC_DECADE)
    choose_decade (self, filter, chosen);
  else if (pc_statistic_bar_get_ended (self))
    pc_city_filter_set_ended (filter, chosen);
  else
    pc_city_filter_set_choice (filter, choices[self->subject], self->value, chosen);
}
