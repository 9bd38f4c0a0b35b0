/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-model"

#include "config.h"

#include "pc-validator-private.h"

#include <glib/gi18n-lib.h>

typedef enum
{
  SORT_KIND,
  SORT_AGREEMENT_KIND,
  SORT_AREA,
  SORT_COUNTRY,
  SORT_CONTINENT,
  SORT_SECTION,
  SORT_CITY,
  SORT_AGREEMENT,
  SORT_EVENT,
  SORT_ORGANISATION,
  SORT_LEGAL_ACT,
  SORT_STATEMENT,
} PcSort;

static char *
describe_duplicate (PcSort      sort,
                    const char *id)
{
  switch (sort)
    {
    case SORT_KIND:
      return g_strdup_printf (_("Two kinds have the id “%s”; ids must be unique"), id);
    case SORT_AGREEMENT_KIND:
      return g_strdup_printf (_("Two kinds of agreement have the id “%s”; ids must be unique"), id);
    case SORT_AREA:
      return g_strdup_printf (_("Two fields of co-operation have the id “%s”; ids must be unique"), id);
    case SORT_COUNTRY:
      return g_strdup_printf (_("Two countries have the id “%s”; ids must be unique"), id);
    case SORT_CONTINENT:
      return g_strdup_printf (_("Two continents have the id “%s”; ids must be unique"), id);
    case SORT_SECTION:
      return g_strdup_printf (_("Two sections have the id “%s”; ids must be unique"), id);
    case SORT_CITY:
      return g_strdup_printf (_("Two cities have the id “%s”; ids must be unique"), id);
    case SORT_AGREEMENT:
      return g_strdup_printf (_("Two agreements have the id “%s”; ids must be unique"), id);
    case SORT_EVENT:
      return g_strdup_printf (_("Two events have the id “%s”; ids must be unique"), id);
    case SORT_ORGANISATION:
      return g_strdup_printf (_("Two organisations have the id “%s”; ids must be unique"), id);
    case SORT_LEGAL_ACT:
      return g_strdup_printf (_("Two decisions have the id “%s”; ids must be unique"), id);
    case SORT_STATEMENT:
      return g_strdup_printf (_("Two statements have the id “%s”; ids must be unique"), id);
    default:
      g_assert_not_reached ();
    }
}

static void
check_id (PcValidation *self,
          PcRecord     *record,
          PcSort        sort,
          GHashTable   *ids)
{
  g_autofree char *id = NULL;
  g_autofree char *message = NULL;

  g_object_get (record, "id", &id, NULL);
  if (!id || g_hash_table_add (ids, g_strdup (id)))
    return;

  message = describe_duplicate (sort, id);
  pc_validation_report (self, PC_SEVERITY_ERROR, record, "id", "%s", message);
}

static void
check_ids (PcValidation *self,
           GListModel   *records,
           PcSort        sort,
           GHashTable   *ids)
{
  for (guint i = 0; i < g_list_model_get_n_items (records); i++)
    {
      g_autoptr (PcRecord) record = g_list_model_get_item (records, i);

      check_id (self, record, sort, ids);
    }
}

static void
check_list (PcValidation *self,
            GListModel   *records,
            PcSort        sort)
{
  g_autoptr (GHashTable) ids = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  check_ids (self, records, sort, ids);
}

/* The ids of agreements and of events are unique in the file, not only in their city. */
static void
check_lists_of_cities (PcValidation *self,
                       GListModel *(*get_records) (PcCity *),
                       PcSort        sort)
{
  g_autoptr (GHashTable) ids = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  GListModel *cities = pc_dataset_get_cities (self->dataset);

  for (guint i = 0; i < g_list_model_get_n_items (cities); i++)
    {
      g_autoptr (PcCity) city = g_list_model_get_item (cities, i);

      check_ids (self, get_records (city), sort, ids);
    }
}

static void
check_cities (PcValidation *self)
{
  g_autoptr (GHashTable) ids = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  PcPlace *home = pc_dataset_get_home (self->dataset);

  if (home)
    check_id (self, PC_RECORD (home), SORT_CITY, ids);
  check_ids (self, pc_dataset_get_cities (self->dataset), SORT_CITY, ids);
}

void
pc_validate_ids (PcValidation *self)
{
  PcDataset *dataset = self->dataset;

  check_list (self, pc_dataset_get_kinds (dataset), SORT_KIND);
  check_list (self, pc_dataset_get_agreement_kinds (dataset), SORT_AGREEMENT_KIND);
  check_list (self, pc_dataset_get_areas (dataset), SORT_AREA);
  check_list (self, pc_dataset_get_countries (dataset), SORT_COUNTRY);
  check_list (self, pc_dataset_get_continents (dataset), SORT_CONTINENT);
  check_list (self, pc_dataset_get_sections (dataset), SORT_SECTION);
  check_cities (self);
  check_lists_of_cities (self, pc_city_get_agreements, SORT_AGREEMENT);
  check_lists_of_cities (self, pc_city_get_events, SORT_EVENT);
  check_list (self, pc_dataset_get_organisations (dataset), SORT_ORGANISATION);
  check_list (self, pc_dataset_get_legal_basis (dataset), SORT_LEGAL_ACT);
  check_list (self, pc_dataset_get_statements (dataset), SORT_STATEMENT);
}
