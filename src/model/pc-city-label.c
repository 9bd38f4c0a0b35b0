/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-model"

#include "config.h"

#include "pc-city-private.h"

#include "pc-words-private.h"

#include <glib/gi18n-lib.h>

static const PcDate *
pc_city_get_begin (PcCity *self)
{
  PcRelation *first = pc_city_peek_relation (self, 0);
  const PcDate *from = first ? pc_relation_get_from (first) : NULL;

  return from ? from : pc_city_get_first_agreement (self);
}

static char *
pc_city_create_period_label (PcCity *self)
{
  PcRelation *last = pc_city_peek_last_relation (self);
  const PcDate *until = last ? pc_relation_get_until (last) : NULL;
  const PcDate *begin = pc_city_get_begin (self);
  g_autoptr (PcDate) first_year = begin ? pc_date_new (pc_date_get_year (begin), 0, 0) : NULL;
  g_autoptr (PcDate) last_year = until ? pc_date_new (pc_date_get_year (until), 0, 0) : NULL;

  if (first_year)
    return pc_date_format_range (first_year, last_year);
  if (last_year)
    /* Translators: the years of a relation whose start is not known, such as “–2022” */
    return g_strdup_printf (C_("period", "–%d"), pc_date_get_year (last_year));

  return g_strdup ("–");
}

/* Lends the date of the first agreement, or NULL if there was none yet on the day that is seen. */
static const PcDate *
pc_city_get_first_agreement_by_day (PcCity *self)
{
  const PcDate *first = pc_city_get_first_agreement (self);
  const PcDate *day = pc_city_get_day (self);

  return first && day && pc_date_compare (first, day) > 0 ? NULL : first;
}

/*
 * Says since when, in the few letters at the end of a row.
 */
char *
pc_city_create_first_agreement_label (PcCity *self)
{
  const PcDate *first = pc_city_get_first_agreement_by_day (self);

  if (pc_city_get_ended (self))
    return pc_city_create_period_label (self);
  if (first)
    return g_strdup_printf ("%d", pc_date_get_year (first));

  return g_strdup ("–");
}

static char *
pc_city_create_agreement_words (PcCity *self)
{
  const PcDate *first = pc_city_get_first_agreement_by_day (self);

  if (pc_city_get_ended (self))
    return g_strdup (pc_city_get_first_agreement_label (self));
  if (pc_city_get_holds (self) == PC_HOLDS_UNKNOWN)
    return g_strdup (C_("relation", "start not known"));
  if (!first)
    return g_strdup (_("first agreement not known"));

  /* Translators: part of the line a screen reader speaks for a city; %d is a year */
  return g_strdup_printf (_("first agreement %d"), pc_date_get_year (first));
}

/*
 * Says what a city is in one line, for screen readers.
 */
char *
pc_city_create_accessible_label (PcCity *self)
{
  g_autofree char *agreement = pc_city_create_agreement_words (self);
  PcKind *kind = pc_city_get_kind (self);
  const char *kind_name = kind ? pc_record_get_display (PC_RECORD (kind), "name") : NULL;
  const char *country = pc_place_get_country_name (PC_PLACE (self));
  const char *name = pc_place_get_name (PC_PLACE (self));

  /* The status is one of today. */
  if (pc_city_get_day (self))
    /* Translators: what a screen reader speaks for a city as it was on a past day: name, country, kind of relation, first agreement */
    return g_strdup_printf (_("%s, %s, %s, %s"),
                            name ? name : "",
                            country ? country : "",
                            kind_name ? kind_name : _("kind not known"),
                            agreement);

  /* Translators: what a screen reader speaks for a city: name, country, kind of relation, first agreement, status */
  return g_strdup_printf (_("%s, %s, %s, %s, %s"),
                          name ? name : "",
                          country ? country : "",
                          kind_name ? kind_name : _("kind not known"),
                          agreement,
                          pc_words_status (pc_city_get_status_value (self)));
}
