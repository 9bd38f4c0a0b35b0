/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-view"

#include "config.h"

#include "pc-missing-row.h"

#include "pc-agreement.h"
#include "pc-date.h"

#include <glib/gi18n-lib.h>

/**
 * PcMissingRow:
 *
 * Something that is not known of a city, and why.
 */
struct _PcMissingRow
{
  PcFactRow parent_instance;
};

G_DEFINE_FINAL_TYPE (PcMissingRow, pc_missing_row, PC_TYPE_FACT_ROW)

static const struct
{
  const char *id;
  const char *title;
  const char *reason;
} gaps[] = {
  { "agreement-date", NC_("missing", "Date and document of the agreement"),
    NC_("missing", "No agreement is recorded") },
  { "agreement-day", NC_("missing", "Day of the agreement"), NULL },
  { "cooperation-areas", NC_("missing", "Fields of co-operation"),
    NC_("missing", "No field is recorded") },
  { "events", NC_("missing", "Events"), NC_("missing", "No event is recorded") },
  { "current-status", NC_("missing", "Whether the relation is still kept"),
    NC_("missing", "Nothing recent was found") },
  { "relation-start", NC_("missing", "Start of the relation"),
    NC_("missing", "No source gives a date") },
  { "relation-kind", NC_("missing", "Kind of the relation"),
    NC_("missing", "No source says it for certain") },
};

static char *
dup_words (const char *id)
{
  g_autofree char *words = g_strdelimit (g_strdup (id), "-", ' ');
  g_autofree char *first = NULL;

  if (words[0] == '\0')
    return g_steal_pointer (&words);

  first = g_utf8_strup (words, (gssize) (g_utf8_next_char (words) - words));

  return g_strconcat (first, g_utf8_next_char (words), NULL);
}

/* Ids are data: one that the program does not know is shown as words. */
static char *
dup_title (PcMissingRow *self,
           const char   *id)
{
  if (id == NULL)
    return NULL;

  for (gsize i = 0; i < G_N_ELEMENTS (gaps); i++)
    if (g_str_equal (id, gaps[i].id))
      return g_strdup (g_dpgettext2 (GETTEXT_PACKAGE, "missing", gaps[i].title));

  if (g_str_has_prefix (id, "renewal-after-"))
    /* Translators: something that is not known of a city; %s is a year. */
    return g_strdup_printf (C_("missing", "Renewal after %s"), id + strlen ("renewal-after-"));

  return dup_words (id);
}

static PcDatePrecision
get_precision (PcCity *city)
{
  GListModel *agreements = pc_city_get_agreements (city);
  PcDatePrecision precision = PC_DATE_PRECISION_DAY;

  for (guint i = 0; i < g_list_model_get_n_items (agreements); i++)
    {
      g_autoptr (PcAgreement) agreement = g_list_model_get_item (agreements, i);
      const PcDate *date = pc_agreement_get_date (agreement);

      if (date != NULL)
        precision = MIN (precision, pc_date_get_precision (date));
    }

  return precision;
}

static char *
dup_day_reason (PcCity *city)
{
  switch (get_precision (city))
    {
    case PC_DATE_PRECISION_YEAR:
      return g_strdup (C_("missing", "Only the year is known"));

    case PC_DATE_PRECISION_MONTH:
      return g_strdup (C_("missing", "Only the month is known"));

    case PC_DATE_PRECISION_DAY:
    default:
      return NULL;
    }
}

static char *
dup_reason (PcMissingRow *self,
            const char   *id,
            PcCity       *city)
{
  if (g_strcmp0 (id, "agreement-day") == 0 && city != NULL)
    return dup_day_reason (city);

  for (gsize i = 0; i < G_N_ELEMENTS (gaps); i++)
    if (g_strcmp0 (id, gaps[i].id) == 0 && gaps[i].reason != NULL)
      return g_strdup (g_dpgettext2 (GETTEXT_PACKAGE, "missing", gaps[i].reason));

  return NULL;
}

static void
pc_missing_row_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), PC_TYPE_MISSING_ROW);

  G_OBJECT_CLASS (pc_missing_row_parent_class)->dispose (object);
}

static void
pc_missing_row_class_init (PcMissingRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = pc_missing_row_dispose;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/pl/krakow/PartnerCities/pc-missing-row.ui");
  gtk_widget_class_bind_template_callback (widget_class, dup_title);
  gtk_widget_class_bind_template_callback (widget_class, dup_reason);
}

static void
pc_missing_row_init (PcMissingRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "fact.show-sources", FALSE);
}
