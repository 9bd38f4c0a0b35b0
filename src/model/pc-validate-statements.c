/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-model"

#include "config.h"

#include "pc-validator-private.h"

#include <glib/gi18n-lib.h>

static void
check_list (PcValidation       *self,
            PcAssertion        *claims,
            const char         *member,
            const char         *list,
            const char * const *ids)
{
  for (guint i = 0; ids && ids[i]; i++)
    {
      g_autofree char *path = pc_validation_path_at (member, i);

      pc_validation_has_reference (self, claims, path, list, ids[i]);
    }
}

static void
check_kinds (PcValidation *self,
             PcAssertion  *claims)
{
  const PcStringMap *by_kind = pc_assertion_get_by_kind (claims);

  for (guint i = 0; i < pc_string_map_get_size (by_kind); i++)
    {
      const char *kind = pc_string_map_get_key (by_kind, i);
      g_autofree char *path = pc_validation_path ("byKind", kind);

      pc_validation_has_reference (self, claims, path, "kinds", kind);
    }

  pc_validation_has_reference (self, claims, "kind",
                               pc_assertion_get_city (claims) ? "agreementKinds" : "kinds",
                               pc_assertion_get_kind (claims));
}

static void
check_baseline (PcValidation       *self,
                PcAssertion        *claims,
                const char * const *cities)
{
  for (guint i = 0; cities && cities[i]; i++)
    {
      PcCity *city = pc_dataset_lookup_city (self->dataset, cities[i]);
      g_autofree char *path = pc_validation_path_at ("cities", i);

      if (city && !pc_city_get_in_baseline (city))
        pc_validation_report (self, PC_SEVERITY_WARNING, claims, path,
                              _("The statement names “%s”, but “inBaseline” is false for that city"), cities[i]);
    }
}

static gboolean
has_field (PcAssertion *claims,
           const char  *member)
{
  PcRecord *record = PC_RECORD (claims);

  return pc_record_is_set (record, pc_record_class_find_member (PC_RECORD_GET_CLASS (record), member));
}

static void
check_count (PcValidation       *self,
             PcAssertion        *claims,
             const char * const *cities)
{
  gint64 count = pc_assertion_get_count (claims);

  if (cities && has_field (claims, "count") && count != g_strv_length ((char **) cities))
    {
      /* gettext does not know a format that is put together of macros. */
      g_autofree char *number = g_strdup_printf ("%" G_GINT64_FORMAT, count);

      pc_validation_report (self, PC_SEVERITY_WARNING, claims, "count",
                            _("The count is %s, but the statement names another number of cities"),
                            number);
    }
}

/* The cities of the baseline document that were of a kind on its day. */
static char **
list_baseline (PcValidation *self,
               const PcDate *day,
               PcKind       *kind)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  GListModel *cities = pc_dataset_get_cities (self->dataset);

  for (guint i = 0; i < g_list_model_get_n_items (cities); i++)
    {
      g_autoptr (PcCity) city = g_list_model_get_item (cities, i);
      const char *id = pc_place_get_id (PC_PLACE (city));
      PcKind *held = NULL;

      if (pc_city_get_in_baseline (city) && pc_city_holds_on (city, day, &held) != PC_HOLDS_NO && held == kind && id)
        g_strv_builder_add (builder, id);
    }

  return g_strv_builder_end (builder);
}

/* A formal kind is a list that the document closes; of the others it may name a few. */
static void
check_cities_of_kind (PcValidation       *self,
                      PcAssertion        *claims,
                      const char * const *cities)
{
  PcBaseline *baseline = pc_dataset_get_baseline (self->dataset);
  const PcDate *day = baseline ? pc_baseline_get_date (baseline) : NULL;
  PcKind *kind = pc_dataset_lookup_kind (self->dataset, pc_assertion_get_kind (claims));
  g_auto (GStrv) listed = NULL;

  if (!cities || !day || !kind || !pc_kind_get_formal (kind))
    return;

  listed = list_baseline (self, day, kind);
  if (!g_strv_equal ((const char * const *) listed, cities))
    pc_validation_report (self, PC_SEVERITY_WARNING, claims, "cities",
                          _("The statement names other cities of the kind “%s” than the list has"),
                          pc_kind_get_id (kind));
}

static void
check_agreement (PcValidation *self,
                 PcAssertion  *claims)
{
  const char *id = pc_assertion_get_agreement (claims);
  PcCity *city = pc_dataset_lookup_city (self->dataset, pc_assertion_get_city (claims));
  PcAgreement *agreement = id && city ? pc_city_find_agreement (city, id) : NULL;

  if (!id || (!city && pc_assertion_get_city (claims)))
    return;

  if (!agreement)
    pc_validation_report (self, PC_SEVERITY_ERROR, claims, "agreement",
                          _("The city has no agreement with the id “%s”"), id);
  else if (g_strcmp0 (pc_agreement_get_kind (agreement), pc_assertion_get_kind (claims)) != 0 ||
           !pc_date_equal (pc_agreement_get_date (agreement), pc_assertion_get_date (claims)))
    pc_validation_report (self, PC_SEVERITY_WARNING, claims, "agreement",
                          _("The statement gives another kind or date than the agreement “%s” has"), id);
}

static void
check_statement (PcValidation *self,
                 gpointer      record,
                 guint         position)
{
  PcAssertion *claims = pc_statement_get_claims (record);
  const char * const *cities = claims ? pc_assertion_get_cities (claims) : NULL;

  if (!claims)
    return;

  check_kinds (self, claims);
  check_list (self, claims, "cities", "cities", cities);
  check_list (self, claims, "areas", "areas", pc_assertion_get_areas (claims));
  check_list (self, claims, "organisations", "organisations", pc_assertion_get_organisations (claims));
  pc_validation_has_reference (self, claims, "city", "cities", pc_assertion_get_city (claims));
  pc_validation_has_reference (self, claims, "legalBasis", "legalBasis", pc_assertion_get_legal_basis (claims));
  check_baseline (self, claims, cities);
  check_count (self, claims, cities);
  check_cities_of_kind (self, claims, cities);
  check_agreement (self, claims);
}

/*
 * What the baseline document says in prose, against the lists. It may be wrong itself, which is worth
 * knowing, but no fault of the file; so only what leads nowhere is an error.
 */
void
pc_validate_statements (PcValidation *self)
{
  pc_validation_for_each (self, pc_dataset_get_statements (self->dataset), check_statement);
}
