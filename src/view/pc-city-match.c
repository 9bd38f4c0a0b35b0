/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-view"

#include "config.h"

#include "pc-city-match.h"

static gboolean
matches (gpointer item,
         gpointer data)
{
  return pc_city_filter_matches (PC_CITY_FILTER (data), PC_CITY (item));
}

static GtkFilterChange
get_gtk_change (PcFilterChange change)
{
  switch (change)
    {
    case PC_FILTER_CHANGE_LESS_STRICT:
      return GTK_FILTER_CHANGE_LESS_STRICT;

    case PC_FILTER_CHANGE_MORE_STRICT:
      return GTK_FILTER_CHANGE_MORE_STRICT;

    case PC_FILTER_CHANGE_DIFFERENT:
    default:
      return GTK_FILTER_CHANGE_DIFFERENT;
    }
}

static void
changed_cb (GtkFilter      *self,
            PcFilterChange  change)
{
  gtk_filter_changed (self, get_gtk_change (change));
}

/**
 * pc_city_match_new:
 * @filter: what narrows the cities
 *
 * Makes a filter for lists of GTK from the one of the model, which knows nothing of GTK.
 *
 * Returns: (transfer full): a new filter
 */
GtkFilter *
pc_city_match_new (PcCityFilter *filter)
{
  GtkFilter *self;

  g_return_val_if_fail (PC_IS_CITY_FILTER (filter), NULL);

  self = GTK_FILTER (gtk_custom_filter_new (matches, g_object_ref (filter), g_object_unref));
  g_signal_connect_object (filter, "changed",
                           G_CALLBACK (changed_cb), self,
                           G_CONNECT_SWAPPED);

  return self;
}
