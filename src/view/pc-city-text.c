/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-view"

#include "config.h"

#include "pc-city-text.h"

#include "pc-area-text.h"
#include "pc-bidi-text.h"
#include "pc-model.h"
#include "pc-relation-text.h"
#include "pc-source-list.h"

#include <glib/gi18n-lib.h>

static gboolean
is_filled (const char *text)
{
  return text != NULL && text[0] != '\0';
}

static void
append_line (GString    *text,
             const char *line)
{
  if (is_filled (line))
    g_string_append_printf (text, "%s\n", line);
}

/* “– 2 October 1979: Framework agreement on co-operation”; either part may be missing. */
static void
append_item (GString    *text,
             const char *first,
             const char *second)
{
  g_autofree char *item = NULL;

  if (is_filled (first) && is_filled (second))
    /* Translators: a point in a list of plain text: a date or a subject, and what there is to say about it */
    item = g_strdup_printf (C_("plain text", "– %s: %s"), first, second);
  else if (is_filled (first) || is_filled (second))
    /* Translators: a point in a list of plain text */
    item = g_strdup_printf (C_("plain text", "– %s"), is_filled (first) ? first : second);

  append_line (text, item);
}

static void
append_agreement (GString  *text,
                  gpointer  item)
{
  const PcDate *date = pc_agreement_get_date (item);
  g_autofree char *when = date != NULL ? pc_date_format (date) : NULL;

  append_item (text, when, pc_record_get_display (item, "title"));
}

static void
append_field (GString  *text,
              gpointer  item)
{
  g_autofree char *name = pc_area_text_dup_name (item);

  append_item (text, name, pc_record_get_display (item, "text"));
}

static void
append_event (GString  *text,
              gpointer  item)
{
  const PcDate *date = pc_event_get_date (item);
  const PcDate *end_date = pc_event_get_end_date (item);
  g_autofree char *when = NULL;

  if (date != NULL)
    when = end_date != NULL ? pc_date_format_range (date, end_date) : pc_date_format (date);

  append_item (text, when, pc_record_get_display (item, "title"));
}

static void
append_source (GString  *text,
               gpointer  item)
{
  append_item (text, pc_source_get_title (item),
               pc_source_get_url (item) != NULL ? pc_source_get_url (item) : pc_source_get_publisher (item));
}

static void
append_list (GString    *text,
             const char *heading,
             GListModel *model,
             void      (*append) (GString  *text,
                                  gpointer  item))
{
  guint n_items = g_list_model_get_n_items (model);

  if (n_items == 0)
    return;

  g_string_append_printf (text, "\n%s\n", heading);
  for (guint i = 0; i < n_items; i++)
    {
      g_autoptr (GObject) item = g_list_model_get_item (model, i);

      append (text, item);
    }
}

static void
append_relations (GString *text,
                  PcCity  *city)
{
  GListModel *relations = pc_city_get_relations (city);
  guint n_relations = g_list_model_get_n_items (relations);

  for (guint i = n_relations; i > 0; i--)
    {
      g_autoptr (PcRelation) relation = g_list_model_get_item (relations, i - 1);
      g_autofree char *line = NULL;

      if (i == n_relations)
        line = pc_relation_text_dup_summary (relation, pc_city_get_first_agreement (city));
      else
        line = pc_relation_text_dup_period (relation);
      append_line (text, line);
    }
}

/**
 * pc_city_text_dup:
 * @city: a city
 *
 * Writes what is known of a city as plain text, to paste elsewhere.
 *
 * What is for the office alone is left out: contacts, and what sources disagree about or do not say.
 *
 * Returns: (transfer full): the text, in lines
 */
char *
pc_city_text_dup (PcCity *city)
{
  g_autoptr (GString) text = g_string_new (NULL);
  g_autoptr (GListModel) sources = NULL;
  PcStatus *status;

  g_return_val_if_fail (PC_IS_CITY (city), NULL);

  status = pc_city_get_status (city);
  sources = pc_source_list_new_for_city (city);

  append_line (text, pc_place_get_name (PC_PLACE (city)));
  append_line (text, pc_place_get_subtitle (PC_PLACE (city)));
  append_relations (text, city);
  append_line (text, status != NULL ? pc_record_get_display (PC_RECORD (status), "note") : NULL);
  append_list (text, _("Agreements"), pc_city_get_agreements (city), append_agreement);
  append_list (text, _("Fields of Co-operation"), pc_city_get_cooperation (city), append_field);
  append_list (text, _("Events"), pc_city_get_events (city), append_event);
  append_list (text, _("Sources"), sources, append_source);

  return pc_strip_bidi (text->str);
}
