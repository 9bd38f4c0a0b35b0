/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-view"

#include "config.h"

#include "pc-fact-number.h"

#include <glib/gi18n-lib.h>
#include <math.h>

/**
 * pc_fact_number_format:
 * @number: a number
 *
 * Writes a whole number with the grouping of the locale.
 *
 * Returns: (transfer full): the number
 */
char *
pc_fact_number_format (gint64 number)
{
  /* ISO C does not have the flag for grouping. */
  return __extension__ g_strdup_printf ("%'" G_GINT64_FORMAT, number);
}

/**
 * pc_fact_number_format_distance:
 * @kilometres: a distance
 *
 * Writes a distance, rounded to whole kilometres.
 *
 * Returns: (transfer full) (nullable): the distance, %NULL if it is not known
 */
char *
pc_fact_number_format_distance (double kilometres)
{
  g_autofree char *number = NULL;

  if (!isfinite (kilometres))
    return NULL;

  number = pc_fact_number_format (llround (kilometres));

  /* Translators: a distance in kilometres; the space does not break. */
  return g_strdup_printf (C_("distance", "%s km"), number);
}

/**
 * pc_fact_number_format_coordinate:
 * @coordinate: a point
 *
 * Writes a point in degrees.
 *
 * Returns: (transfer full): the point
 */
char *
pc_fact_number_format_coordinate (const PcCoordinate *coordinate)
{
  g_autofree char *latitude = NULL;
  g_autofree char *longitude = NULL;

  g_return_val_if_fail (coordinate != NULL, NULL);

  latitude = g_strdup_printf ("%.4f", fabs (coordinate->latitude));
  longitude = g_strdup_printf ("%.4f", fabs (coordinate->longitude));

  if (coordinate->latitude >= 0 && coordinate->longitude >= 0)
    /* Translators: degrees of latitude and longitude. */
    return g_strdup_printf (C_("coordinates", "%s° N, %s° E"), latitude, longitude);

  if (coordinate->latitude >= 0)
    /* Translators: degrees of latitude and longitude. */
    return g_strdup_printf (C_("coordinates", "%s° N, %s° W"), latitude, longitude);

  if (coordinate->longitude >= 0)
    /* Translators: degrees of latitude and longitude. */
    return g_strdup_printf (C_("coordinates", "%s° S, %s° E"), latitude, longitude);

  /* Translators: degrees of latitude and longitude. */
  return g_strdup_printf (C_("coordinates", "%s° S, %s° W"), latitude, longitude);
}
