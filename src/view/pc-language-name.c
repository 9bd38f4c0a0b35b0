/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-view"

#include "config.h"

#include "pc-language-name.h"

#include <glib/gi18n-lib.h>

/*
 * The languages that partner cities are likely to have, in strcmp() order of
 * their tags. A table of our own needs no data of the system and reads the same
 * everywhere; a tag that is not in it is shown as it is.
 */
static const struct
{
  const char *tag;
  const char *name;
} languages[] = {
  { "af", NC_("language", "Afrikaans") },
  { "ar", NC_("language", "Arabic") },
  { "az", NC_("language", "Azerbaijani") },
  { "be", NC_("language", "Belarusian") },
  { "bg", NC_("language", "Bulgarian") },
  { "bn", NC_("language", "Bengali") },
  { "bs", NC_("language", "Bosnian") },
  { "ca", NC_("language", "Catalan") },
  { "cs", NC_("language", "Czech") },
  { "cy", NC_("language", "Welsh") },
  { "da", NC_("language", "Danish") },
  { "de", NC_("language", "German") },
  { "el", NC_("language", "Greek") },
  { "en", NC_("language", "English") },
  { "eo", NC_("language", "Esperanto") },
  { "es", NC_("language", "Spanish") },
  { "et", NC_("language", "Estonian") },
  { "eu", NC_("language", "Basque") },
  { "fa", NC_("language", "Persian") },
  { "fi", NC_("language", "Finnish") },
  { "fil", NC_("language", "Filipino") },
  { "fr", NC_("language", "French") },
  { "ga", NC_("language", "Irish") },
  { "gd", NC_("language", "Scottish Gaelic") },
  { "gl", NC_("language", "Galician") },
  { "gn", NC_("language", "Guaraní") },
  { "gu", NC_("language", "Gujarati") },
  { "he", NC_("language", "Hebrew") },
  { "hi", NC_("language", "Hindi") },
  { "hr", NC_("language", "Croatian") },
  { "hu", NC_("language", "Hungarian") },
  { "hy", NC_("language", "Armenian") },
  { "id", NC_("language", "Indonesian") },
  { "is", NC_("language", "Icelandic") },
  { "it", NC_("language", "Italian") },
  { "ja", NC_("language", "Japanese") },
  { "ka", NC_("language", "Georgian") },
  { "kk", NC_("language", "Kazakh") },
  { "km", NC_("language", "Khmer") },
  { "ko", NC_("language", "Korean") },
  { "ku", NC_("language", "Kurdish") },
  { "ky", NC_("language", "Kyrgyz") },
  { "la", NC_("language", "Latin") },
  { "lb", NC_("language", "Luxembourgish") },
  { "lt", NC_("language", "Lithuanian") },
  { "lv", NC_("language", "Latvian") },
  { "mi", NC_("language", "Māori") },
  { "mk", NC_("language", "Macedonian") },
  { "mn", NC_("language", "Mongolian") },
  { "ms", NC_("language", "Malay") },
  { "mt", NC_("language", "Maltese") },
  { "nb", NC_("language", "Norwegian Bokmål") },
  { "ne", NC_("language", "Nepali") },
  { "nl", NC_("language", "Dutch") },
  { "nn", NC_("language", "Norwegian Nynorsk") },
  { "no", NC_("language", "Norwegian") },
  { "pa", NC_("language", "Punjabi") },
  { "pl", NC_("language", "Polish") },
  { "pt", NC_("language", "Portuguese") },
  { "qu", NC_("language", "Quechua") },
  { "rm", NC_("language", "Romansh") },
  { "ro", NC_("language", "Romanian") },
  { "ru", NC_("language", "Russian") },
  { "sk", NC_("language", "Slovak") },
  { "sl", NC_("language", "Slovenian") },
  { "sq", NC_("language", "Albanian") },
  { "sr", NC_("language", "Serbian") },
  { "sv", NC_("language", "Swedish") },
  { "sw", NC_("language", "Swahili") },
  { "szl", NC_("language", "Silesian") },
  { "ta", NC_("language", "Tamil") },
  { "te", NC_("language", "Telugu") },
  { "th", NC_("language", "Thai") },
  { "tr", NC_("language", "Turkish") },
  { "uk", NC_("language", "Ukrainian") },
  { "ur", NC_("language", "Urdu") },
  { "uz", NC_("language", "Uzbek") },
  { "vi", NC_("language", "Vietnamese") },
  { "yi", NC_("language", "Yiddish") },
  { "zh", NC_("language", "Chinese") },
};

static int
compare_tag (const void *key,
             const void *entry)
{
  const char *tag = *(const char *const *) entry;

  return strcmp (key, tag);
}

static const char *
lookup (const char *tag)
{
  const void *entry = bsearch (tag, languages, G_N_ELEMENTS (languages), sizeof *languages, compare_tag);
  gsize index;

  if (entry == NULL)
    return NULL;

  index = (gsize) ((const char *) entry - (const char *) languages) / sizeof *languages;

  return g_dpgettext2 (GETTEXT_PACKAGE, "language", languages[index].name);
}

/**
 * pc_language_name_dup:
 * @tag: a BCP 47 language tag
 *
 * Gets the name of a language in the language of the interface.
 *
 * Returns: (transfer full): the name, or the tag if there is no name for it
 */
char *
pc_language_name_dup (const char *tag)
{
  const char *name;
  const char *dash;

  g_return_val_if_fail (tag != NULL, NULL);

  name = lookup (tag);
  if (name != NULL)
    return g_strdup (name);

  dash = strchr (tag, '-');
  if (dash != NULL)
    {
      g_autofree char *base = g_strndup (tag, (gsize) (dash - tag));

      name = lookup (base);
    }

  if (name == NULL)
    return g_strdup (tag);

  /* Translators: a language and the tag of its variant, such as “Chinese (zh-Hant)”. */
  return g_strdup_printf (C_("language", "%s (%s)"), name, tag);
}

/**
 * pc_language_name_dup_list:
 * @tags: (nullable): language tags
 *
 * Names several languages in a row.
 *
 * Returns: (transfer full) (nullable): the names, %NULL if there are none
 */
char *
pc_language_name_dup_list (const char * const *tags)
{
  g_autoptr (GPtrArray) names = NULL;

  if (tags == NULL || tags[0] == NULL)
    return NULL;

  names = g_ptr_array_new_null_terminated (0, g_free, TRUE);
  for (gsize i = 0; tags[i] != NULL; i++)
    g_ptr_array_add (names, pc_language_name_dup (tags[i]));

  /* Translators: what stands between the items of a list, such as “German, French”. */
  return g_strjoinv (C_("list", ", "), (char **) names->pdata);
}
