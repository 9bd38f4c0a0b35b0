/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-view"

#include "config.h"

#include "pc-city-text.h"

#include "pc-bidi-text.h"

/**
 * pc_city_text_dup:
 * @city: a city
 *
 * Returns: (transfer full): a city in a few lines of text, to paste elsewhere
 */
char *
pc_city_text_dup (PcCity *city)
{
  PcKind *kind = pc_city_get_kind (city);
  const char *kind_name = kind != NULL ? pc_record_get_display (PC_RECORD (kind), "name") : NULL;
  const char *since = pc_city_get_first_agreement_label (city);
  g_autofree char *text = NULL;

  text = g_strjoin ("\n",
                    pc_place_get_name (PC_PLACE (city)),
                    pc_place_get_subtitle (PC_PLACE (city)),
                    kind_name != NULL ? kind_name : since,
                    kind_name != NULL ? since : NULL,
                    NULL);

  return pc_strip_bidi (text);
}
