/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "pc-country-code.h"

#include <gio/gio.h>
#include <string.h>

static void
test_known (void)
{
  g_assert_cmpstr (pc_country_code_to_alpha3 ("PL"), ==, "POL");
  g_assert_cmpstr (pc_country_code_to_alpha3 ("AD"), ==, "AND");
  g_assert_cmpstr (pc_country_code_to_alpha3 ("ZW"), ==, "ZWE");
  g_assert_cmpstr (pc_country_code_to_alpha3 ("XK"), ==, "XKX");
  /* The two that are easily mistaken for each other. */
  g_assert_cmpstr (pc_country_code_to_alpha3 ("CH"), ==, "CHE");
  g_assert_cmpstr (pc_country_code_to_alpha3 ("CN"), ==, "CHN");
}

static void
test_unknown (void)
{
  g_assert_null (pc_country_code_to_alpha3 (NULL));
  g_assert_null (pc_country_code_to_alpha3 (""));
  g_assert_null (pc_country_code_to_alpha3 ("P"));
  g_assert_null (pc_country_code_to_alpha3 ("pl"));
  g_assert_null (pc_country_code_to_alpha3 ("POL"));
  g_assert_null (pc_country_code_to_alpha3 ("QQ"));
}

static void
test_all (void)
{
  g_autoptr(GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);

  for (char a = 'A'; a <= 'Z'; a++)
    for (char b = 'A'; b <= 'Z'; b++)
      {
        const char alpha2[] = { a, b, '\0' };
        const char *alpha3 = pc_country_code_to_alpha3 (alpha2);

        if (alpha3 == NULL)
          continue;

        g_assert_cmpuint (strlen (alpha3), ==, 3);
        g_assert_true (g_hash_table_add (seen, (gpointer) alpha3));
      }

  /* ISO 3166-1 has 249, and there is Kosovo. */
  g_assert_cmpuint (g_hash_table_size (seen), ==, 250);
}

/* Every country of the shipped file can be tinted: the pack knows its code. */
static void
test_pack (void)
{
  static const char * const countries[] = {
    "AT", "BE", "BG", "BR", "CH", "CL", "CN", "CZ", "DE", "EC", "ES", "FR", "GB", "GE", "HR", "HU", "IL", "IT",
    "JP", "LT", "MA", "PE", "PL", "RU", "SE", "SK", "UA", "US",
  };
  g_autofree char *path = g_build_filename (g_getenv ("PARTNER_CITIES_DATADIR"), "basemap", "world.gresource", NULL);
  g_autoptr(GError) error = NULL;
  g_autoptr(GResource) pack = g_resource_load (path, &error);
  g_autoptr(GBytes) tile = NULL;

  g_assert_no_error (error);
  tile = g_resource_lookup_data (pack, "/app/tiles/0/0/0.pbf", G_RESOURCE_LOOKUP_FLAGS_NONE, &error);
  g_assert_no_error (error);

  for (guint i = 0; i < G_N_ELEMENTS (countries); i++)
    {
      const char *alpha3 = pc_country_code_to_alpha3 (countries[i]);

      g_assert_nonnull (alpha3);
      g_assert_nonnull (memmem (g_bytes_get_data (tile, NULL), g_bytes_get_size (tile), alpha3, 3));
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/country-code/known", test_known);
  g_test_add_func ("/country-code/unknown", test_unknown);
  g_test_add_func ("/country-code/all", test_all);
  g_test_add_func ("/country-code/pack", test_pack);

  return g_test_run ();
}
