/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-model"

#include "config.h"

#include "pc-enums.h"

G_DEFINE_ENUM_TYPE (PcStatusValue, pc_status_value,
                    G_DEFINE_ENUM_VALUE (PC_STATUS_UNKNOWN, "unknown"),
                    G_DEFINE_ENUM_VALUE (PC_STATUS_ACTIVE, "active"),
                    G_DEFINE_ENUM_VALUE (PC_STATUS_LISTED, "listed"),
                    G_DEFINE_ENUM_VALUE (PC_STATUS_DORMANT, "dormant"),
                    G_DEFINE_ENUM_VALUE (PC_STATUS_ENDED, "ended"))

G_DEFINE_ENUM_TYPE (PcConfidence, pc_confidence,
                    G_DEFINE_ENUM_VALUE (PC_CONFIDENCE_UNSTATED, "unstated"),
                    G_DEFINE_ENUM_VALUE (PC_CONFIDENCE_HIGH, "high"),
                    G_DEFINE_ENUM_VALUE (PC_CONFIDENCE_MEDIUM, "medium"),
                    G_DEFINE_ENUM_VALUE (PC_CONFIDENCE_LOW, "low"))

G_DEFINE_ENUM_TYPE (PcVisibility, pc_visibility,
                    G_DEFINE_ENUM_VALUE (PC_VISIBILITY_INTERNAL, "internal"),
                    G_DEFINE_ENUM_VALUE (PC_VISIBILITY_PUBLIC, "public"))

G_DEFINE_ENUM_TYPE (PcSeverity, pc_severity,
                    G_DEFINE_ENUM_VALUE (PC_SEVERITY_ERROR, "error"),
                    G_DEFINE_ENUM_VALUE (PC_SEVERITY_WARNING, "warning"))

G_DEFINE_ENUM_TYPE (PcHolds, pc_holds,
                    G_DEFINE_ENUM_VALUE (PC_HOLDS_NO, "no"),
                    G_DEFINE_ENUM_VALUE (PC_HOLDS_YES, "yes"),
                    G_DEFINE_ENUM_VALUE (PC_HOLDS_UNKNOWN, "unknown"))

G_DEFINE_ENUM_TYPE (PcCitySortKey, pc_city_sort_key,
                    G_DEFINE_ENUM_VALUE (PC_CITY_SORT_KIND, "kind"),
                    G_DEFINE_ENUM_VALUE (PC_CITY_SORT_NAME, "name"),
                    G_DEFINE_ENUM_VALUE (PC_CITY_SORT_COUNTRY, "country"),
                    G_DEFINE_ENUM_VALUE (PC_CITY_SORT_FIRST_AGREEMENT, "first-agreement"),
                    G_DEFINE_ENUM_VALUE (PC_CITY_SORT_DISTANCE, "distance"))

G_DEFINE_ENUM_TYPE (PcMatchRank, pc_match_rank,
                    G_DEFINE_ENUM_VALUE (PC_MATCH_NONE, "none"),
                    G_DEFINE_ENUM_VALUE (PC_MATCH_WORDS, "words"),
                    G_DEFINE_ENUM_VALUE (PC_MATCH_OTHER_PREFIX, "other-prefix"),
                    G_DEFINE_ENUM_VALUE (PC_MATCH_NAME_PREFIX, "name-prefix"))

G_DEFINE_ENUM_TYPE (PcFilterChange, pc_filter_change,
                    G_DEFINE_ENUM_VALUE (PC_FILTER_CHANGE_DIFFERENT, "different"),
                    G_DEFINE_ENUM_VALUE (PC_FILTER_CHANGE_LESS_STRICT, "less-strict"),
                    G_DEFINE_ENUM_VALUE (PC_FILTER_CHANGE_MORE_STRICT, "more-strict"))

/**
 * pc_enum_get_nick:
 * @enum_type: an enumeration of the model
 * @value: a value of it
 *
 * Gets the word that stands in the file for a value.
 *
 * Returns: (transfer none) (nullable): the word, or %NULL if there is no such value
 */
const char *
pc_enum_get_nick (GType enum_type,
                  int   value)
{
  g_autoptr (GEnumClass) klass = NULL;
  const GEnumValue *found;

  g_return_val_if_fail (G_TYPE_IS_ENUM (enum_type), NULL);

  klass = g_type_class_ref (enum_type);
  found = g_enum_get_value (klass, value);

  return found ? found->value_nick : NULL;
}

/**
 * pc_enum_from_nick:
 * @enum_type: an enumeration of the model
 * @nick: the word that stands in the file
 * @value: (out): return location for the value
 *
 * Finds the value that a word of the file stands for.
 *
 * Returns: %TRUE if there is such a value
 */
gboolean
pc_enum_from_nick (GType       enum_type,
                   const char *nick,
                   int        *value)
{
  g_autoptr (GEnumClass) klass = NULL;
  const GEnumValue *found;

  g_return_val_if_fail (G_TYPE_IS_ENUM (enum_type), FALSE);
  g_return_val_if_fail (nick != NULL, FALSE);
  g_return_val_if_fail (value != NULL, FALSE);

  klass = g_type_class_ref (enum_type);
  found = g_enum_get_value_by_nick (klass, nick);
  if (found)
    *value = found->value;

  return found != NULL;
}
