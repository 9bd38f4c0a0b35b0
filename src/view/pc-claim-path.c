/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-view"

#include "config.h"

#include "pc-claim-path.h"

#include "pc-agreement.h"
#include "pc-event.h"
#include "pc-model.h"

/* What a claim is about is a path of members below the city: “/agreements/ID/date”. */

static char *
dup_position_path (const char *member,
                   GListModel *list,
                   gpointer    record)
{
  for (guint i = 0; i < g_list_model_get_n_items (list); i++)
    {
      g_autoptr (GObject) item = g_list_model_get_item (list, i);

      if (item == record)
        return g_strdup_printf ("/%s/%u", member, i);
    }

  return NULL;
}

/**
 * pc_claim_path_for_record:
 * @city: a city
 * @record: something that is said of it
 *
 * Gets the path by which a claim would name a part of a city.
 *
 * Returns: (transfer full) (nullable): the path
 */
char *
pc_claim_path_for_record (PcCity   *city,
                          PcRecord *record)
{
  g_return_val_if_fail (PC_IS_CITY (city), NULL);
  g_return_val_if_fail (PC_IS_RECORD (record), NULL);

  if (PC_IS_AGREEMENT (record))
    return g_strconcat ("/agreements/", pc_agreement_get_id (PC_AGREEMENT (record)), NULL);

  if (PC_IS_EVENT (record))
    return g_strconcat ("/events/", pc_event_get_id (PC_EVENT (record)), NULL);

  if (PC_IS_RELATION (record))
    return dup_position_path ("relations", pc_city_get_relations (city), record);

  if (PC_IS_COOPERATION (record))
    return dup_position_path ("cooperation", pc_city_get_cooperation (city), record);

  if (PC_IS_CONTACT (record))
    return dup_position_path ("contacts", pc_city_get_contacts (city), record);

  if (PC_IS_STATUS (record))
    return g_strdup ("/status");

  return NULL;
}

static gboolean
lies_below (const char *about,
            const char *path)
{
  gsize length = strlen (path);

  return about != NULL &&
         strncmp (about, path, length) == 0 &&
         (about[length] == '/' || about[length] == '\0');
}

/**
 * pc_claim_path_find:
 * @city: a city
 * @path: (nullable): a path below it
 *
 * Finds the first claim about something or about a part of it.
 *
 * Returns: (transfer none) (nullable): the claim
 */
PcClaim *
pc_claim_path_find (PcCity     *city,
                    const char *path)
{
  GListModel *claims;

  g_return_val_if_fail (PC_IS_CITY (city), NULL);

  if (path == NULL)
    return NULL;

  claims = pc_city_get_claims (city);
  for (guint i = 0; i < g_list_model_get_n_items (claims); i++)
    {
      /* The list keeps it. */
      g_autoptr (PcClaim) claim = g_list_model_get_item (claims, i);

      if (lies_below (pc_claim_get_about (claim), path))
        return claim;
    }

  return NULL;
}
