/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-view"

#include "config.h"

#include "pc-window-settings.h"

typedef struct
{
  const char *key;
  const char *property;
} Binding;

static const Binding window_bindings[] = {
  { "window-width", "default-width" },
  { "window-height", "default-height" },
  { "window-maximized", "maximized" },
  { "sort-by", "sort-by" },
  { "sort-reversed", "sort-reversed" },
  { "sidebar-visible", "sidebar-visible" },
};

static const Binding browser_bindings[] = {
  { "details-visible", "details-visible" },
  { "page", "page" },
};

static const Binding map_bindings[] = {
  { "map-arcs", "arcs-visible" },
  { "map-tint", "countries-tinted" },
};

static const Binding filter_choices[] = {
  { "filter-kinds", "kinds" },
  { "filter-statuses", "statuses" },
  { "filter-areas", "areas" },
  { "filter-countries", "countries" },
  { "filter-continents", "continents" },
};

static const Binding filter_switches[] = {
  { "filter-ended", "ended" },
  { "filter-only-disputed", "only-disputed" },
  { "filter-only-gaps", "only-gaps" },
};

static const Binding filter_years[] = {
  { "filter-period-basis", "period-basis" },
  { "filter-period-first", "period-first" },
  { "filter-period-last", "period-last" },
};

/* No language is the map's own choice: that of the interface. */
static gboolean
get_language_mapping (GValue   *value,
                      GVariant *variant,
                      gpointer  data)
{
  const char *language = g_variant_get_string (variant, NULL);

  g_value_set_string (value, language[0] != '\0' ? language : NULL);
  return TRUE;
}

static gboolean
get_choices_mapping (GValue   *value,
                     GVariant *variant,
                     gpointer  data)
{
  g_value_take_boxed (value, g_variant_dup_strv (variant, NULL));
  return TRUE;
}

/* No choice at all is NULL, which a binding of its own would not store. */
static GVariant *
set_choices_mapping (const GValue       *value,
                     const GVariantType *type,
                     gpointer            data)
{
  const char * const *choices = g_value_get_boxed (value);

  return g_variant_new_strv (choices, choices != NULL ? -1 : 0);
}

static void
bind (GSettings         *settings,
      gpointer           object,
      const Binding     *bindings,
      guint              n_bindings,
      GSettingsBindFlags flags)
{
  for (guint i = 0; i < n_bindings; i++)
    g_settings_bind (settings, bindings[i].key, object, bindings[i].property, flags);
}

/* Each window goes on with the last one's filter, but what is chosen in one does not change another. */
static void
bind_filter (GSettings    *settings,
             PcCityFilter *filter)
{
  GSettingsBindFlags flags = G_SETTINGS_BIND_DEFAULT | G_SETTINGS_BIND_GET_NO_CHANGES;

  for (guint i = 0; i < G_N_ELEMENTS (filter_choices); i++)
    g_settings_bind_with_mapping (settings, filter_choices[i].key,
                                  filter, filter_choices[i].property,
                                  flags,
                                  get_choices_mapping, set_choices_mapping,
                                  NULL, NULL);
  bind (settings, filter, filter_switches, G_N_ELEMENTS (filter_switches), flags);
  bind (settings, filter, filter_years, G_N_ELEMENTS (filter_years), flags);
}

/**
 * pc_window_settings_bind:
 * @settings: the settings of the program
 * @window: a window
 * @browser: the browser in it
 *
 * Lets a window keep its state in the settings, and follow what is chosen there.
 */
void
pc_window_settings_bind (GSettings *settings,
                         PcWindow  *window,
                         PcBrowser *browser)
{
  PcMapView *map;

  g_return_if_fail (G_IS_SETTINGS (settings));
  g_return_if_fail (PC_IS_WINDOW (window));
  g_return_if_fail (PC_IS_BROWSER (browser));

  map = pc_browser_get_map (browser);

  bind (settings, window, window_bindings, G_N_ELEMENTS (window_bindings), G_SETTINGS_BIND_DEFAULT);
  bind (settings, browser, browser_bindings, G_N_ELEMENTS (browser_bindings), G_SETTINGS_BIND_DEFAULT);
  bind_filter (settings, pc_window_get_filter (window));
  bind (settings, map, map_bindings, G_N_ELEMENTS (map_bindings), G_SETTINGS_BIND_GET);
  g_settings_bind_with_mapping (settings, "map-language",
                                map, "language",
                                G_SETTINGS_BIND_GET,
                                get_language_mapping, NULL,
                                NULL, NULL);
}

/**
 * pc_window_settings_store_map:
 * @settings: the settings of the program
 * @map: a map
 *
 * Stores where the map is, if it has come to be somewhere.
 */
void
pc_window_settings_store_map (GSettings *settings,
                              PcMapView *map)
{
  double latitude;
  double longitude;
  double zoom_level;

  g_return_if_fail (G_IS_SETTINGS (settings));
  g_return_if_fail (PC_IS_MAP_VIEW (map));

  if (!pc_map_view_get_drawn (map))
    return;

  g_object_get (map,
                "center-latitude", &latitude,
                "center-longitude", &longitude,
                "zoom-level", &zoom_level,
                NULL);
  g_settings_set (settings, "map-position", "(ddd)", latitude, longitude, zoom_level);
}

/**
 * pc_window_settings_restore_map:
 * @settings: the settings of the program
 * @map: a map without a dataset yet
 *
 * Takes a map to where the last one was, if there is one to remember.
 */
void
pc_window_settings_restore_map (GSettings *settings,
                                PcMapView *map)
{
  double latitude;
  double longitude;
  double zoom_level;

  g_return_if_fail (G_IS_SETTINGS (settings));
  g_return_if_fail (PC_IS_MAP_VIEW (map));

  g_settings_get (settings, "map-position", "(ddd)", &latitude, &longitude, &zoom_level);
  if (zoom_level > 0.0)
    g_object_set (map,
                  "center-latitude", CLAMP (latitude, -90.0, 90.0),
                  "center-longitude", CLAMP (longitude, -180.0, 180.0),
                  "zoom-level", zoom_level,
                  NULL);
}
