/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-model"

#include "config.h"

#include "pc-validator-private.h"

#include <glib/gi18n-lib.h>

typedef const PcDate *(*PcGetDate) (gpointer record);

static void
check_date_order (PcValidation *self,
                  GListModel   *records,
                  PcGetDate     get_date)
{
  const PcDate *before = NULL;

  for (guint i = 0; i < g_list_model_get_n_items (records); i++)
    {
      g_autoptr (PcRecord) record = g_list_model_get_item (records, i);
      const PcDate *date = get_date (record);

      if (date && before && pc_date_compare (before, date) > 0)
        {
          g_autofree char *one = pc_date_to_string (date);
          g_autofree char *other = pc_date_to_string (before);

          pc_validation_report (self, PC_SEVERITY_WARNING, record, "date",
                                _("%s stands after %s; the entries go in the order of their dates"), one, other);
        }
      if (date)
        before = date;
    }
}

static void
check_future (PcValidation *self,
              gpointer      record,
              const PcDate *date)
{
  const PcDate *compiled = pc_dataset_get_compiled (self->dataset);

  if (date && compiled && pc_date_is_after (date, compiled))
    {
      g_autofree char *one = pc_date_to_string (date);
      g_autofree char *other = pc_date_to_string (compiled);

      pc_validation_report (self, PC_SEVERITY_ERROR, record, "date",
                            _("%s lies in the future of %s, when the file was compiled"), one, other);
    }
}

static void
check_end (PcValidation *self,
           gpointer      record,
           const char   *member,
           const PcDate *date,
           const PcDate *end)
{
  if (date && end && pc_date_is_after (date, end))
    {
      g_autofree char *one = pc_date_to_string (end);
      g_autofree char *other = pc_date_to_string (date);

      pc_validation_report (self, PC_SEVERITY_ERROR, record, member,
                            _("%s lies before the beginning on %s"), one, other);
    }
}

static void
check_id_of_city (PcValidation *self,
                  gpointer      record,
                  PcCity       *city,
                  const char   *id)
{
  const char *city_id = pc_place_get_id (PC_PLACE (city));
  g_autofree char *prefix = g_strconcat (city_id, "-", NULL);

  if (id && city_id && !g_str_has_prefix (id, prefix))
    pc_validation_report (self, PC_SEVERITY_WARNING, record, "id",
                          _("The id “%s” does not begin with “%s”, as those of its city do"), id, prefix);
}

static void
check_agreement (PcValidation *self,
                 gpointer      record,
                 guint         position)
{
  PcAgreement *agreement = record;

  check_id_of_city (self, record, PC_CITY (pc_record_get_parent (record)), pc_agreement_get_id (agreement));
  pc_validation_has_reference (self, record, "kind", "agreementKinds", pc_agreement_get_kind (agreement));
  check_future (self, record, pc_agreement_get_date (agreement));
  check_end (self, record, "validUntil", pc_agreement_get_date (agreement), pc_agreement_get_valid_until (agreement));
}

static void
check_event (PcValidation *self,
             gpointer      record,
             guint         position)
{
  PcEvent *event = record;

  check_id_of_city (self, record, PC_CITY (pc_record_get_parent (record)), pc_event_get_id (event));
  pc_validation_has_reference (self, record, "area", "areas", pc_event_get_area (event));
  check_future (self, record, pc_event_get_date (event));
  check_end (self, record, "endDate", pc_event_get_date (event), pc_event_get_end_date (event));
}

static void
check_cooperation (PcValidation *self,
                   GListModel   *cooperation)
{
  g_autoptr (GHashTable) areas = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < g_list_model_get_n_items (cooperation); i++)
    {
      g_autoptr (PcCooperation) fact = g_list_model_get_item (cooperation, i);
      const char *area = pc_cooperation_get_area (fact);

      pc_validation_has_reference (self, fact, "area", "areas", area);
      if (area && !g_hash_table_add (areas, (gpointer) area))
        pc_validation_report (self, PC_SEVERITY_WARNING, fact, "area",
                              _("The field “%s” stands twice in this city"), area);
    }
}

static void
check_city (PcValidation *self,
            gpointer      record,
            guint         position)
{
  GListModel *agreements = pc_city_get_agreements (record);
  GListModel *events = pc_city_get_events (record);

  pc_validation_for_each (self, agreements, check_agreement);
  check_date_order (self, agreements, (PcGetDate) pc_agreement_get_date);
  pc_validation_for_each (self, events, check_event);
  check_date_order (self, events, (PcGetDate) pc_event_get_date);
  check_cooperation (self, pc_city_get_cooperation (record));
}

static void
check_fact (PcValidation *self,
            gpointer      record,
            guint         position)
{
  check_future (self, record, pc_organisation_fact_get_date (record));
}

static void
check_organisation (PcValidation *self,
                    gpointer      record,
                    guint         position)
{
  GListModel *facts = pc_organisation_get_facts (record);

  pc_validation_for_each (self, facts, check_fact);
  check_date_order (self, facts, (PcGetDate) pc_organisation_fact_get_date);
}

static void
check_legal_act (PcValidation *self,
                 gpointer      record,
                 guint         position)
{
  check_future (self, record, pc_legal_act_get_date (record));
}

/*
 * Agreements, events and all else that has a date: in order, and not of the future.
 */
void
pc_validate_documents (PcValidation *self)
{
  PcDataset *dataset = self->dataset;

  pc_validation_for_each (self, pc_dataset_get_cities (dataset), check_city);
  pc_validation_for_each (self, pc_dataset_get_organisations (dataset), check_organisation);
  pc_validation_for_each (self, pc_dataset_get_legal_basis (dataset), check_legal_act);
  check_date_order (self, pc_dataset_get_legal_basis (dataset), (PcGetDate) pc_legal_act_get_date);
}
