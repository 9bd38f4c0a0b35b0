/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-view"

#include "config.h"

#include "pc-kind-label.h"

#include <glib/gi18n-lib.h>

static const char *
get_short_form (const char *id)
{
  if (g_strcmp0 (id, "letter-of-intent") == 0)
    /* Translators: the title of a section of the list: cities with a letter of intent. */
    return C_("kind of relation", "Letter of intent");

  if (g_strcmp0 (id, "no-agreement") == 0)
    /* Translators: the title of a section of the list: cities that cooperate without an agreement. */
    return C_("kind of relation", "Without an agreement");

  return NULL;
}

/**
 * pc_kind_label_dup_section:
 * @kind: a kind of relation
 *
 * Gets the words for a section of cities of a kind.
 *
 * Two kinds have long names in the file that no list column holds, so they have
 * short forms of our own.
 *
 * Returns: (transfer full): the words, in the interface's language
 */
char *
pc_kind_label_dup_section (PcKind *kind)
{
  const char *label;

  g_return_val_if_fail (PC_IS_KIND (kind), NULL);

  label = get_short_form (pc_kind_get_id (kind));
  if (label == NULL)
    label = pc_record_get_display (PC_RECORD (kind), "plural");
  if (label == NULL)
    label = pc_record_get_display (PC_RECORD (kind), "name");
  if (label == NULL)
    label = pc_kind_get_id (kind);

  return g_strdup (label != NULL ? label : "");
}

/**
 * pc_kind_label_get_status:
 * @status: a status
 *
 * Returns: one word for the status, in the interface's language
 */
const char *
pc_kind_label_get_status (PcStatusValue status)
{
  switch (status)
    {
    case PC_STATUS_ACTIVE:
      return C_("status of a relation", "Active");

    case PC_STATUS_LISTED:
      return C_("status of a relation", "Listed");

    case PC_STATUS_DORMANT:
      return C_("status of a relation", "Dormant");

    case PC_STATUS_ENDED:
      return C_("status of a relation", "Ended");

    case PC_STATUS_UNKNOWN:
    default:
      return C_("status of a relation", "Not known");
    }
}
