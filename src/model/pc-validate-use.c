/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-model"

#include "config.h"

#include "pc-validator-private.h"

#include <glib/gi18n-lib.h>

/* The ids that the cities refer to. The strings belong to the records. */
typedef struct
{
  GHashTable *kinds;
  GHashTable *agreement_kinds;
  GHashTable *areas;
  GHashTable *countries;
} PcUse;

static void
add (GHashTable *ids,
     const char *id)
{
  if (id)
    g_hash_table_add (ids, (gpointer) id);
}

static void
add_from_list (GHashTable *ids,
               GListModel *records,
               const char *(*get_id) (gpointer))
{
  for (guint i = 0; i < g_list_model_get_n_items (records); i++)
    {
      g_autoptr (PcRecord) record = g_list_model_get_item (records, i);

      add (ids, get_id (record));
    }
}

static void
collect (PcValidation *self,
         PcUse        *use)
{
  GListModel *cities = pc_dataset_get_cities (self->dataset);
  PcPlace *home = pc_dataset_get_home (self->dataset);

  add (use->countries, home ? pc_place_get_country (home) : NULL);

  for (guint i = 0; i < g_list_model_get_n_items (cities); i++)
    {
      g_autoptr (PcCity) city = g_list_model_get_item (cities, i);

      add (use->countries, pc_place_get_country (PC_PLACE (city)));
      add_from_list (use->kinds, pc_city_get_relations (city), (const char *(*) (gpointer)) pc_relation_get_kind);
      add_from_list (use->agreement_kinds, pc_city_get_agreements (city), (const char *(*) (gpointer)) pc_agreement_get_kind);
      add_from_list (use->areas, pc_city_get_cooperation (city), (const char *(*) (gpointer)) pc_cooperation_get_area);
      add_from_list (use->areas, pc_city_get_events (city), (const char *(*) (gpointer)) pc_event_get_area);
    }
}

static gboolean
is_unused (GHashTable *ids,
           const char *id)
{
  return id && !g_hash_table_contains (ids, id);
}

static void
check_kinds (PcValidation *self,
             GHashTable   *used)
{
  GListModel *kinds = pc_dataset_get_kinds (self->dataset);

  for (guint i = 0; i < g_list_model_get_n_items (kinds); i++)
    {
      g_autoptr (PcKind) kind = g_list_model_get_item (kinds, i);

      if (is_unused (used, pc_kind_get_id (kind)))
        pc_validation_report (self, PC_SEVERITY_WARNING, kind, "id",
                              _("No city has the kind “%s”"), pc_kind_get_id (kind));
    }
}

static void
check_agreement_kinds (PcValidation *self,
                       GHashTable   *used)
{
  GListModel *kinds = pc_dataset_get_agreement_kinds (self->dataset);

  for (guint i = 0; i < g_list_model_get_n_items (kinds); i++)
    {
      g_autoptr (PcAgreementKind) kind = g_list_model_get_item (kinds, i);

      if (is_unused (used, pc_agreement_kind_get_id (kind)))
        pc_validation_report (self, PC_SEVERITY_WARNING, kind, "id",
                              _("No agreement has the kind “%s”"), pc_agreement_kind_get_id (kind));
    }
}

static void
check_areas (PcValidation *self,
             GHashTable   *used)
{
  GListModel *areas = pc_dataset_get_areas (self->dataset);

  for (guint i = 0; i < g_list_model_get_n_items (areas); i++)
    {
      g_autoptr (PcArea) area = g_list_model_get_item (areas, i);

      if (!pc_area_get_core (area) && is_unused (used, pc_area_get_id (area)))
        pc_validation_report (self, PC_SEVERITY_WARNING, area, "id",
                              _("No city works in the field “%s”"), pc_area_get_id (area));
    }
}

static void
check_countries (PcValidation *self,
                 GHashTable   *used)
{
  GListModel *countries = pc_dataset_get_countries (self->dataset);

  for (guint i = 0; i < g_list_model_get_n_items (countries); i++)
    {
      g_autoptr (PcCountry) country = g_list_model_get_item (countries, i);

      if (is_unused (used, pc_country_get_id (country)))
        pc_validation_report (self, PC_SEVERITY_WARNING, country, "id",
                              _("No city lies in the country “%s”"), pc_country_get_id (country));
    }
}

/*
 * Whatever is defined is used.
 */
void
pc_validate_use (PcValidation *self)
{
  g_autoptr (GHashTable) kinds = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GHashTable) agreement_kinds = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GHashTable) areas = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GHashTable) countries = g_hash_table_new (g_str_hash, g_str_equal);
  PcUse use = { kinds, agreement_kinds, areas, countries };

  collect (self, &use);
  check_kinds (self, kinds);
  check_agreement_kinds (self, agreement_kinds);
  check_areas (self, areas);
  check_countries (self, countries);
}
