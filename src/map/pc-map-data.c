/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#define G_LOG_DOMAIN "pc-map"

#include "config.h"

#include "pc-map-data.h"

#include <pango/pangocairo.h>

/* Inter comes first where Adwaita Sans is missing, because it is the same design and ours: it is always there. */
static const char * const families[] = { "Adwaita Sans", "Inter", "Cantarell" };

static void
add_bundled_fonts (PangoFontMap *map)
{
  static const char * const files[] = { "Inter-Regular.otf", "Inter-Italic.otf", "Inter-SemiBold.otf", "Inter-Bold.otf" };

  for (guint i = 0; i < G_N_ELEMENTS (files); i++)
    {
      g_autofree char *path = pc_map_data_dup_path ("fonts", files[i]);
      g_autoptr(GError) error = NULL;

      if (!pango_font_map_add_font_file (map, path, &error))
        g_warning ("The map’s own font cannot be loaded: %s", error->message);
    }
}

static const char *
choose_family (PangoFontMap *map)
{
  for (guint i = 0; i < G_N_ELEMENTS (families); i++)
    if (pango_font_map_get_family (map, families[i]) != NULL)
      return families[i];

  return "Sans";
}

/**
 * pc_map_data_dup_path:
 * @first_element: a folder
 * @second_element: a file in it
 *
 * Finds a data file of the program.
 *
 * The environment variable `PARTNER_CITIES_DATADIR` names the folder where the program is not installed.
 *
 * Returns: (transfer full): the file name
 */
char *
pc_map_data_dup_path (const char *first_element,
                      const char *second_element)
{
  const char *folder = g_getenv ("PARTNER_CITIES_DATADIR");

  return g_build_filename (folder != NULL ? folder : PKGDATADIR, first_element, second_element, NULL);
}

/**
 * pc_map_data_get_family:
 *
 * Gets the font family of all labels on the map.
 *
 * The fonts that come with the program are loaded at the first call, for this process only: nothing is installed.
 *
 * Returns: the name of the family
 */
const char *
pc_map_data_get_family (void)
{
  static const char *family;

  if (g_once_init_enter_pointer (&family))
    {
      PangoFontMap *map = pango_cairo_font_map_get_default ();

      add_bundled_fonts (map);
      g_once_init_leave_pointer (&family, choose_family (map));
    }

  return family;
}
