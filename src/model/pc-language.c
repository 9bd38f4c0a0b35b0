/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-model"

#include "config.h"

#include "pc-language.h"

#include <string.h>

static void
add_once (GPtrArray  *tags,
          const char *tag)
{
  if (!g_ptr_array_find_with_equal_func (tags, tag, g_str_equal, NULL))
    g_ptr_array_add (tags, g_strdup (tag));
}

/*
 * Takes off the last subtag, and a single letter before it with it (RFC 4647, section 3.4).
 */
static gboolean
truncate_tag (char *tag)
{
  char *hyphen = strrchr (tag, '-');

  if (!hyphen)
    return FALSE;

  *hyphen = '\0';
  hyphen = strrchr (tag, '-');
  if (hyphen && strlen (hyphen) == 2)
    *hyphen = '\0';

  return TRUE;
}

static void
add_with_bases (GPtrArray  *tags,
                const char *locale)
{
  g_autofree char *tag = pc_language_from_locale (locale);

  if (!tag)
    return;

  do
    add_once (tags, tag);
  while (truncate_tag (tag));
}

/**
 * pc_language_priority:
 * @asked: (nullable) (array zero-terminated=1): the languages asked for, best first, as tags or locales
 * @home: (nullable): the main language of the file
 *
 * Lists the languages to look for a text in: those asked for, each with its bases (pt-BR, pt), then
 * English, then the home language. This is the lookup of RFC 4647.
 *
 * Returns: (transfer full) (array zero-terminated=1): language tags, best first, each once
 */
char **
pc_language_priority (const char * const *asked,
                      const char         *home)
{
  g_autoptr (GPtrArray) tags = g_ptr_array_new_null_terminated (8, g_free, TRUE);

  for (guint i = 0; asked && asked[i]; i++)
    add_with_bases (tags, asked[i]);

  add_once (tags, "en");
  if (home)
    add_with_bases (tags, home);

  return (char **) g_ptr_array_steal (tags, NULL);
}

static const char *
script_of_modifier (const char *modifier)
{
  if (modifier && g_str_equal (modifier, "latin"))
    return "-Latn";
  if (modifier && g_str_equal (modifier, "cyrillic"))
    return "-Cyrl";

  return "";
}

/**
 * pc_language_from_locale:
 * @locale: a locale such as `pl_PL.UTF-8` or `sr_RS@latin`, or a language tag
 *
 * Makes a language tag of a locale.
 *
 * Returns: (transfer full) (nullable): a language tag, or %NULL for the C locale
 */
char *
pc_language_from_locale (const char *locale)
{
  g_autofree char *base = NULL;
  g_auto (GStrv) parts = NULL;
  const char *modifier;

  g_return_val_if_fail (locale != NULL, NULL);

  modifier = strchr (locale, '@');
  base = g_strndup (locale, strcspn (locale, ".@"));
  if (!*base || g_str_equal (base, "C") || g_str_equal (base, "POSIX"))
    return NULL;

  g_strdelimit (base, "_", '-');
  parts = g_strsplit (base, "-", 2);

  return g_strconcat (parts[0], script_of_modifier (modifier ? modifier + 1 : NULL),
                      parts[1] ? "-" : NULL, parts[1], NULL);
}

/**
 * pc_language_is_right_to_left:
 * @language: a language tag
 *
 * Gets whether a language is usually written from right to left.
 *
 * Returns: %TRUE if it is
 */
gboolean
pc_language_is_right_to_left (const char *language)
{
  static const char * const languages[] = {
    "ar", "arc", "ckb", "dv", "fa", "he", "ks", "nqo", "ps", "sd", "syr", "ug", "ur", "yi", NULL
  };
  g_auto (GStrv) subtags = NULL;

  g_return_val_if_fail (language != NULL, FALSE);

  subtags = g_strsplit (language, "-", -1);
  if (!subtags[0])
    return FALSE;
  if (subtags[1] && strlen (subtags[1]) == 4)
    return g_str_equal (subtags[1], "Arab") || g_str_equal (subtags[1], "Hebr");

  return g_strv_contains (languages, subtags[0]);
}
