/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-app"

#include "config.h"

#include "pc-about-dialog.h"

#include <glib/gi18n.h>
#include <locale.h>
#include <shumate/shumate.h>

static char *
dup_debug_info (PcDataset *dataset)
{
  const char *locale = setlocale (LC_MESSAGES, NULL);
  guint n_cities = dataset != NULL ? g_list_model_get_n_items (pc_dataset_get_cities (dataset)) : 0;
  g_autofree char *os = g_get_os_info (G_OS_INFO_KEY_PRETTY_NAME);

  return g_strdup_printf ("Partner Cities %s (%s)\n"
                          "\n"
                          "GLib %u.%u.%u\n"
                          "GTK %u.%u.%u\n"
                          "libadwaita %u.%u.%u\n"
                          "libshumate %u.%u.%u\n"
                          "\n"
                          "System: %s\n"
                          "Sandbox: %s\n"
                          "Display: %s\n"
                          "Locale: %s\n"
                          "Cities: %u\n",
                          PACKAGE_VERSION, APPLICATION_ID,
                          glib_major_version, glib_minor_version, glib_micro_version,
                          gtk_get_major_version (), gtk_get_minor_version (), gtk_get_micro_version (),
                          adw_get_major_version (), adw_get_minor_version (), adw_get_micro_version (),
                          (guint) SHUMATE_MAJOR_VERSION, (guint) SHUMATE_MINOR_VERSION,
                          (guint) SHUMATE_MICRO_VERSION,
                          os != NULL ? os : "unknown",
                          g_file_test ("/.flatpak-info", G_FILE_TEST_EXISTS) ? "Flatpak" : "none",
                          G_OBJECT_TYPE_NAME (gdk_display_get_default ()),
                          locale != NULL ? locale : "unknown",
                          n_cities);
}

static void
add_data_credits (AdwAboutDialog *dialog,
                  PcDataset      *dataset)
{
  const char *map_data[] = {
    "Natural Earth https://www.naturalearthdata.com",
    "GSHHG https://www.soest.hawaii.edu/pwessel/gshhg/",
    "GeoNames https://www.geonames.org",
    "Unicode CLDR https://cldr.unicode.org",
    NULL
  };
  const char * const *attribution = dataset != NULL ? pc_dataset_get_attribution (dataset) : NULL;

  adw_about_dialog_add_credit_section (dialog, _("Map Data"), map_data);

  if (attribution != NULL && attribution[0] != NULL)
    adw_about_dialog_add_credit_section (dialog, _("Sources of This File"), (const char **) attribution);
}

static void
add_legal_sections (AdwAboutDialog *dialog)
{
  adw_about_dialog_add_legal_section (dialog, _("Outlines of the Map"),
                                      "Natural Earth", GTK_LICENSE_CUSTOM,
                                      _("In the public domain."));
  adw_about_dialog_add_legal_section (dialog, _("Lakes of the Map"),
                                      "© Paul Wessel, Walter H. F. Smith", GTK_LICENSE_LGPL_3_0,
                                      NULL);
  adw_about_dialog_add_legal_section (dialog, _("Names of Places on the Map"),
                                      "© GeoNames", GTK_LICENSE_CUSTOM,
                                      _("Creative Commons Attribution 4.0 International, "
                                        "<a href=\"https://creativecommons.org/licenses/by/4.0/\">CC BY 4.0</a>. "
                                        "Selected and combined with names in more languages."));
  adw_about_dialog_add_legal_section (dialog, _("Names of Countries"),
                                      "© 1991–2024 Unicode, Inc.", GTK_LICENSE_CUSTOM,
                                      "<a href=\"https://www.unicode.org/license.txt\">Unicode License V3</a>");
  adw_about_dialog_add_legal_section (dialog, "Inter",
                                      "© 2016 The Inter Project Authors", GTK_LICENSE_CUSTOM,
                                      "<a href=\"https://openfontlicense.org\">SIL Open Font License 1.1</a>");
}

/**
 * pc_about_dialog_new:
 * @dataset: (nullable): the dataset that is open, which names its own sources
 *
 * Returns: (transfer full): who made the program and what it is made from
 */
AdwDialog *
pc_about_dialog_new (PcDataset *dataset)
{
  AdwAboutDialog *dialog = ADW_ABOUT_DIALOG (adw_about_dialog_new ());
  g_autofree char *debug_info = dup_debug_info (dataset);

  adw_about_dialog_set_application_name (dialog, _("Partner Cities"));
  adw_about_dialog_set_application_icon (dialog, APPLICATION_ID);
  adw_about_dialog_set_version (dialog, PACKAGE_VERSION);
  adw_about_dialog_set_developer_name (dialog, _("Partner Cities contributors"));
  adw_about_dialog_set_copyright (dialog, _("© 2026 Partner Cities contributors"));
  adw_about_dialog_set_license_type (dialog, GTK_LICENSE_GPL_3_0);
  adw_about_dialog_set_comments (dialog, _("See a city’s partner cities in a list, on a map and in detail. "
                                           "Everything works without a network."));
  adw_about_dialog_set_debug_info (dialog, debug_info);
  adw_about_dialog_set_debug_info_filename (dialog, "partner-cities-debug-info.txt");
  /* Translators: write your own name here, and those of who worked on the translation before, one a line. */
  adw_about_dialog_set_translator_credits (dialog, _("translator-credits"));
  add_data_credits (dialog, dataset);
  add_legal_sections (dialog);

  return ADW_DIALOG (dialog);
}
