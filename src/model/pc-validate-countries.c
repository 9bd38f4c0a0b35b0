/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-model"

#include "config.h"

#include "pc-validator-private.h"

#include <glib/gi18n-lib.h>
#include <string.h>

/* ISO 3166-1 alpha-2, each code followed by a space. */
static const char codes[] =
  "AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ "
  "CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO "
  "FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE "
  "JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO "
  "MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW "
  "PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM "
  "TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW ";

static gboolean
is_country_code (const char *id)
{
  g_autofree char *word = g_strconcat (id, " ", NULL);

  return strlen (id) == 2 && strstr (codes, word);
}

static void
check_country (PcValidation *self,
               gpointer      record,
               guint         position)
{
  PcCountry *country = record;
  const char *id = pc_country_get_id (country);

  if (id && !is_country_code (id))
    pc_validation_report (self, PC_SEVERITY_WARNING, record, "id",
                          _("“%s” is no country code of ISO 3166-1"), id);

  pc_validation_has_reference (self, record, "continent", "continents", pc_country_get_continent (country));
}

static void
check_order (PcValidation *self,
             gpointer      record,
             guint         position)
{
  GListModel *countries = pc_dataset_get_countries (self->dataset);
  g_autoptr (PcCountry) before = position > 0 ? g_list_model_get_item (countries, position - 1) : NULL;
  const char *id = pc_country_get_id (record);

  if (before && g_strcmp0 (pc_country_get_id (before), id) > 0)
    pc_validation_report (self, PC_SEVERITY_WARNING, record, "id",
                          _("“%s” stands after “%s”; countries go in the order of their codes"),
                          id, pc_country_get_id (before));
}

static void
check_names_in (PcValidation *self,
                const char   *language)
{
  g_autoptr (GHashTable) names = g_hash_table_new (g_str_hash, g_str_equal);
  GListModel *countries = pc_dataset_get_countries (self->dataset);

  for (guint i = 0; i < g_list_model_get_n_items (countries); i++)
    {
      g_autoptr (PcCountry) country = g_list_model_get_item (countries, i);
      const char *name = pc_localized_text_lookup (pc_country_get_names (country), language);
      g_autofree char *path = pc_validation_path ("names", language);

      if (name && !g_hash_table_add (names, (gpointer) name))
        pc_validation_report (self, PC_SEVERITY_WARNING, country, path,
                              _("Two countries have the name “%s”"), name);
    }
}

static gboolean
has_sources (PcCountry *country)
{
  return pc_country_get_sources (country) != NULL;
}

static void
check_sources (PcValidation *self)
{
  GListModel *countries = pc_dataset_get_countries (self->dataset);
  gboolean any = FALSE;

  for (guint i = 0; i < g_list_model_get_n_items (countries); i++)
    {
      g_autoptr (PcCountry) country = g_list_model_get_item (countries, i);

      any |= has_sources (country);
    }

  for (guint i = 0; any && i < g_list_model_get_n_items (countries); i++)
    {
      g_autoptr (PcCountry) country = g_list_model_get_item (countries, i);

      if (!has_sources (country))
        pc_validation_report (self, PC_SEVERITY_WARNING, country, NULL,
                              _("The country has no source, though others have"));
    }
}

/*
 * The countries: known codes in their order, unmistakable names, continents that exist.
 */
void
pc_validate_countries (PcValidation *self)
{
  GListModel *countries = pc_dataset_get_countries (self->dataset);
  const char * const *languages = pc_dataset_get_languages (self->dataset);

  pc_validation_for_each (self, countries, check_country);
  pc_validation_for_each (self, countries, check_order);
  for (guint i = 0; languages && languages[i]; i++)
    check_names_in (self, languages[i]);
  check_sources (self);
}
