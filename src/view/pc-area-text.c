/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-view"

#include "config.h"

#include "pc-area-text.h"

#include "pc-area.h"

/**
 * pc_area_text_dup_name:
 * @cooperation: a field in which two cities work together
 *
 * Returns: (transfer full): the name of the field, or its id if the file does not name it
 */
char *
pc_area_text_dup_name (PcCooperation *cooperation)
{
  PcArea *area;
  const char *name = NULL;

  g_return_val_if_fail (PC_IS_COOPERATION (cooperation), NULL);

  area = pc_cooperation_lookup_area (cooperation);
  if (area != NULL)
    name = pc_record_get_display (PC_RECORD (area), "name");

  return g_strdup (name != NULL ? name : pc_cooperation_get_area (cooperation));
}
