/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-view"

#include "config.h"

#include "pc-fact-confidence.h"

#include <glib/gi18n-lib.h>

/**
 * pc_fact_confidence_get_word:
 * @confidence: how sure a fact is
 *
 * Gets the word that is put beside a fact that is not quite sure.
 *
 * Returns: (nullable): the word, %NULL if nothing needs saying
 */
const char *
pc_fact_confidence_get_word (PcConfidence confidence)
{
  switch (confidence)
    {
    case PC_CONFIDENCE_MEDIUM:
      return C_("confidence", "Likely");

    case PC_CONFIDENCE_LOW:
      return C_("confidence", "Uncertain");

    case PC_CONFIDENCE_UNSTATED:
    case PC_CONFIDENCE_HIGH:
    default:
      return NULL;
    }
}

/**
 * pc_fact_confidence_get_icon_name:
 * @confidence: how sure a fact is
 *
 * Returns: (nullable): the icon beside the word
 */
const char *
pc_fact_confidence_get_icon_name (PcConfidence confidence)
{
  return confidence == PC_CONFIDENCE_LOW ? "pc-unknown-symbolic" : NULL;
}

/**
 * pc_fact_confidence_get_sentence:
 * @confidence: how sure a fact is
 *
 * Says in words how sure a fact is, and why.
 *
 * Returns: (nullable): the sentence, %NULL if the file does not say
 */
const char *
pc_fact_confidence_get_sentence (PcConfidence confidence)
{
  switch (confidence)
    {
    case PC_CONFIDENCE_HIGH:
      return _("Sure: an official page of one of the cities, or two independent sources.");

    case PC_CONFIDENCE_MEDIUM:
      return _("Likely: one press or association source, or an official source with a gap.");

    case PC_CONFIDENCE_LOW:
      return _("Uncertain: one weak source.");

    case PC_CONFIDENCE_UNSTATED:
    default:
      return NULL;
    }
}
