/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-view"

#include "config.h"

#include "pc-area-icon.h"

/* The fields of co-operation that an icon was drawn for, in strcmp() order. */
static const struct
{
  const char *area;
  const char *icon_name;
} icons[] = {
  { "citizens", "pc-citizens-symbolic" },
  { "climate", "pc-climate-symbolic" },
  { "crisis-management", "pc-crisis-management-symbolic" },
  { "culture", "pc-culture-symbolic" },
  { "diaspora", "pc-diaspora-symbolic" },
  { "economy", "pc-economy-symbolic" },
  { "education", "pc-education-symbolic" },
  { "environment", "pc-environment-symbolic" },
  { "equality", "pc-equality-symbolic" },
  { "european-integration", "pc-european-integration-symbolic" },
  { "governance", "pc-governance-symbolic" },
  { "health", "pc-health-symbolic" },
  { "heritage", "pc-heritage-symbolic" },
  { "housing", "pc-housing-symbolic" },
  { "innovation", "pc-innovation-symbolic" },
  { "municipal-economy", "pc-municipal-economy-symbolic" },
  { "other", "pc-other-symbolic" },
  { "promotion", "pc-promotion-symbolic" },
  { "public-safety", "pc-public-safety-symbolic" },
  { "social", "pc-social-symbolic" },
  { "sport", "pc-sport-symbolic" },
  { "tourism", "pc-tourism-symbolic" },
  { "traineeships", "pc-traineeships-symbolic" },
  { "transport", "pc-transport-symbolic" },
  { "urban-development", "pc-urban-development-symbolic" },
};

/**
 * pc_area_icon_get_name:
 * @area: (nullable): the id of a field of co-operation
 *
 * Gets the icon of a field of co-operation.
 *
 * Fields are data: one that the program does not know gets three dots.
 *
 * Returns: the name of an icon
 */
const char *
pc_area_icon_get_name (const char *area)
{
  for (gsize i = 0; i < G_N_ELEMENTS (icons); i++)
    if (g_strcmp0 (area, icons[i].area) == 0)
      return icons[i].icon_name;

  return "pc-other-symbolic";
}
