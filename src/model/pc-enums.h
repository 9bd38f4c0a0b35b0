/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * PcStatusValue:
 * @PC_STATUS_UNKNOWN: nothing recent was found
 * @PC_STATUS_ACTIVE: there is joint activity
 * @PC_STATUS_LISTED: a recent list names the city, no activity was found
 * @PC_STATUS_DORMANT: a source says that contacts stopped
 * @PC_STATUS_ENDED: formally ended
 *
 * The state of a relation today, as far as the sources show.
 */
typedef enum
{
  PC_STATUS_UNKNOWN,
  PC_STATUS_ACTIVE,
  PC_STATUS_LISTED,
  PC_STATUS_DORMANT,
  PC_STATUS_ENDED,
} PcStatusValue;

#define PC_TYPE_STATUS_VALUE (pc_status_value_get_type ())
GType pc_status_value_get_type (void) G_GNUC_CONST;

/**
 * PcConfidence:
 * @PC_CONFIDENCE_UNSTATED: the file does not say
 * @PC_CONFIDENCE_HIGH: an official page, or two independent sources
 * @PC_CONFIDENCE_MEDIUM: one press or association source
 * @PC_CONFIDENCE_LOW: one weak source
 *
 * How sure a fact is.
 */
typedef enum
{
  PC_CONFIDENCE_UNSTATED,
  PC_CONFIDENCE_HIGH,
  PC_CONFIDENCE_MEDIUM,
  PC_CONFIDENCE_LOW,
} PcConfidence;

#define PC_TYPE_CONFIDENCE (pc_confidence_get_type ())
GType pc_confidence_get_type (void) G_GNUC_CONST;

/**
 * PcVisibility:
 * @PC_VISIBILITY_INTERNAL: for the office only; also what an unstated visibility means
 * @PC_VISIBILITY_PUBLIC: may appear in what guests see
 *
 * Who may see a contact.
 */
typedef enum
{
  PC_VISIBILITY_INTERNAL,
  PC_VISIBILITY_PUBLIC,
} PcVisibility;

#define PC_TYPE_VISIBILITY (pc_visibility_get_type ())
GType pc_visibility_get_type (void) G_GNUC_CONST;

/**
 * PcSeverity:
 * @PC_SEVERITY_ERROR: the file contradicts itself or its format and is refused
 * @PC_SEVERITY_WARNING: the file can be used, but should be looked at
 *
 * How bad a problem is.
 */
typedef enum
{
  PC_SEVERITY_ERROR,
  PC_SEVERITY_WARNING,
} PcSeverity;

#define PC_TYPE_SEVERITY (pc_severity_get_type ())
GType pc_severity_get_type (void) G_GNUC_CONST;

/**
 * PcHolds:
 * @PC_HOLDS_NO: no relation on that day
 * @PC_HOLDS_YES: there is a relation on that day
 * @PC_HOLDS_UNKNOWN: the sources do not say whether it had begun
 *
 * Whether a relation holds on a day.
 */
typedef enum
{
  PC_HOLDS_NO,
  PC_HOLDS_YES,
  PC_HOLDS_UNKNOWN,
} PcHolds;

#define PC_TYPE_HOLDS (pc_holds_get_type ())
GType pc_holds_get_type (void) G_GNUC_CONST;

/**
 * PcCitySortKey:
 * @PC_CITY_SORT_KIND: by kind in the file's order, ended relations last, then by name
 * @PC_CITY_SORT_NAME: by the name shown, in the order of the locale
 * @PC_CITY_SORT_COUNTRY: by the name of the country, then by name
 * @PC_CITY_SORT_FIRST_AGREEMENT: by the date of the first agreement, unknown last
 * @PC_CITY_SORT_DISTANCE: by the distance from the home city, unknown last
 *
 * What a list of cities is ordered by.
 */
typedef enum
{
  PC_CITY_SORT_KIND,
  PC_CITY_SORT_NAME,
  PC_CITY_SORT_COUNTRY,
  PC_CITY_SORT_FIRST_AGREEMENT,
  PC_CITY_SORT_DISTANCE,
} PcCitySortKey;

#define PC_TYPE_CITY_SORT_KEY (pc_city_sort_key_get_type ())
GType pc_city_sort_key_get_type (void) G_GNUC_CONST;

/**
 * PcMatchRank:
 * @PC_MATCH_NONE: does not match
 * @PC_MATCH_WORDS: every word of the query begins a word somewhere
 * @PC_MATCH_OTHER_PREFIX: an alias, a foreign name or a country begins with the query
 * @PC_MATCH_NAME_PREFIX: the name shown begins with the query
 *
 * How well a city matches a search; a higher rank is a better match.
 */
typedef enum
{
  PC_MATCH_NONE,
  PC_MATCH_WORDS,
  PC_MATCH_OTHER_PREFIX,
  PC_MATCH_NAME_PREFIX,
} PcMatchRank;

#define PC_TYPE_MATCH_RANK (pc_match_rank_get_type ())
GType pc_match_rank_get_type (void) G_GNUC_CONST;

/**
 * PcFilterChange:
 * @PC_FILTER_CHANGE_DIFFERENT: anything may have changed
 * @PC_FILTER_CHANGE_LESS_STRICT: what matched before still matches
 * @PC_FILTER_CHANGE_MORE_STRICT: what did not match before still does not
 *
 * How a filter changed, so that a list need not look at every item again.
 */
typedef enum
{
  PC_FILTER_CHANGE_DIFFERENT,
  PC_FILTER_CHANGE_LESS_STRICT,
  PC_FILTER_CHANGE_MORE_STRICT,
} PcFilterChange;

#define PC_TYPE_FILTER_CHANGE (pc_filter_change_get_type ())
GType pc_filter_change_get_type (void) G_GNUC_CONST;

const char *pc_enum_get_nick  (GType       enum_type,
                               int         value);
gboolean    pc_enum_from_nick (GType       enum_type,
                               const char *nick,
                               int        *value);

G_END_DECLS
