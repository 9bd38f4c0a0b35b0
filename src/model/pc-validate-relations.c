/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-model"

#include "config.h"

#include "pc-validator-private.h"

#include <glib/gi18n-lib.h>

static void
check_period (PcValidation *self,
              gpointer      record,
              guint         position)
{
  const PcDate *from = pc_relation_get_from (record);
  const PcDate *until = pc_relation_get_until (record);

  pc_validation_has_reference (self, record, "kind", "kinds", pc_relation_get_kind (record));

  if (from && until && pc_date_is_after (from, until))
    {
      g_autofree char *begin = pc_date_to_string (from);
      g_autofree char *end = pc_date_to_string (until);

      pc_validation_report (self, PC_SEVERITY_ERROR, record, "until",
                            _("The period ends %s, before it begins %s"), end, begin);
    }
}

static void
check_sequence (PcValidation *self,
                PcRelation   *relation,
                PcRelation   *next)
{
  const PcDate *until = pc_relation_get_until (relation);
  const PcDate *from = pc_relation_get_from (next);
  g_autofree char *begin = NULL;
  g_autofree char *end = NULL;

  if (!until)
    pc_validation_report (self, PC_SEVERITY_ERROR, relation, "until",
                          _("The period has no end, though another one follows"));
  if (!from)
    pc_validation_report (self, PC_SEVERITY_ERROR, next, "from",
                          _("The period has no start, though another one comes before it"));
  if (!until || !from || !pc_date_is_after (until, from))
    return;

  begin = pc_date_to_string (from);
  end = pc_date_to_string (until);
  pc_validation_report (self, PC_SEVERITY_ERROR, next, "from",
                        _("The period begins %s, before the one above it ends %s"), begin, end);
}

static void
check_status (PcValidation *self,
              PcCity       *city)
{
  PcStatus *status = pc_city_get_status (city);
  GListModel *relations = pc_city_get_relations (city);
  guint n = g_list_model_get_n_items (relations);
  g_autoptr (PcRelation) last = n > 0 ? g_list_model_get_item (relations, n - 1) : NULL;
  gboolean ended;

  if (!status || !last)
    return;

  ended = pc_status_get_value (status) == PC_STATUS_ENDED;
  if (ended && !pc_relation_get_until (last))
    pc_validation_report (self, PC_SEVERITY_ERROR, status, "value",
                          _("The status is “ended”, but the last period of the relation has no end"));
  else if (!ended && pc_relation_get_until (last))
    pc_validation_report (self, PC_SEVERITY_ERROR, status, "value",
                          _("The last period of the relation has an end, but the status is not “ended”"));
}

static void
check_evidence (PcValidation *self,
                PcStatus     *status)
{
  const PcDate *compiled = pc_dataset_get_compiled (self->dataset);
  const PcDate *as_of = pc_status_get_as_of (status);

  if (compiled && as_of && pc_date_is_after (as_of, compiled))
    {
      g_autofree char *evidence = pc_date_to_string (as_of);
      g_autofree char *day = pc_date_to_string (compiled);

      pc_validation_report (self, PC_SEVERITY_ERROR, status, "asOf",
                            _("The evidence is of %s, but the file was compiled on %s"), evidence, day);
    }
}

static void
check_city (PcValidation *self,
            gpointer      record,
            guint         position)
{
  GListModel *relations = pc_city_get_relations (record);
  PcStatus *status = pc_city_get_status (record);

  pc_validation_for_each (self, relations, check_period);

  for (guint i = 0; i + 1 < g_list_model_get_n_items (relations); i++)
    {
      g_autoptr (PcRelation) relation = g_list_model_get_item (relations, i);
      g_autoptr (PcRelation) next = g_list_model_get_item (relations, i + 1);

      check_sequence (self, relation, next);
    }

  check_status (self, record);
  if (status)
    check_evidence (self, status);
}

/*
 * The periods of the relations, and the status that has to agree with them.
 */
void
pc_validate_relations (PcValidation *self)
{
  pc_validation_for_each (self, pc_dataset_get_cities (self->dataset), check_city);
}
