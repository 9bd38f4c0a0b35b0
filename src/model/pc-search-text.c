/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-model"

#include "config.h"

#include "pc-search-text.h"

#include <string.h>

typedef struct
{
  char *text;
  char *folded;
} PcPhrase;

/**
 * PcSearchText:
 *
 * The phrases that something can be found by, folded once for many searches.
 */
struct _PcSearchText
{
  GPtrArray *phrases;
};

/**
 * PcSearchQuery:
 *
 * What is searched for, folded once for many texts.
 */
struct _PcSearchQuery
{
  char  *folded;
  char **words;
};

/* Letters that Unicode does not take apart into a base and a mark, though readers do. */
static const char *
replacement_for_letter (gunichar c)
{
  switch (c)
    {
    case 0x00e6: /* æ */
      return "ae";
    case 0x00f0: /* ð */
    case 0x0111: /* đ */
      return "d";
    case 0x00f8: /* ø */
      return "o";
    case 0x00fe: /* þ */
      return "th";
    case 0x0127: /* ħ */
      return "h";
    case 0x0131: /* ı */
      return "i";
    case 0x0142: /* ł */
      return "l";
    case 0x014b: /* ŋ */
      return "n";
    case 0x0153: /* œ */
      return "oe";
    case 0x0167: /* ŧ */
      return "t";
    case 0x0491: /* ґ */
      return "г";
    default:
      return NULL;
    }
}

/* Scripts that are written without spaces: every sign begins a word. */
static gboolean
is_word_of_its_own (gunichar c)
{
  GUnicodeScript script;

  if (c < 0x2e80)
    return FALSE;

  script = g_unichar_get_script (c);

  return script == G_UNICODE_SCRIPT_HAN ||
         script == G_UNICODE_SCRIPT_HIRAGANA ||
         script == G_UNICODE_SCRIPT_KATAKANA;
}

static void
append_folded (GString  *folded,
               gunichar  c,
               gboolean *in_word)
{
  const char *replacement;

  if (!*in_word || is_word_of_its_own (c))
    g_string_append_c (folded, ' ');
  *in_word = TRUE;

  replacement = replacement_for_letter (c);
  if (replacement)
    g_string_append (folded, replacement);
  else
    g_string_append_unichar (folded, c);
}

/*
 * Each word is put after a space, the first one too, so that the beginning of a word is found by
 * looking for a space and the beginning.
 */
static char *
fold_to_words (const char *text)
{
  g_autofree char *casefolded = g_utf8_casefold (text, -1);
  g_autofree char *decomposed = g_utf8_normalize (casefolded, -1, G_NORMALIZE_ALL);
  GString *folded = g_string_sized_new (strlen (text) + 1);
  gboolean in_word = FALSE;

  for (const char *p = decomposed; p && *p; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (g_unichar_ismark (c) || g_unichar_type (c) == G_UNICODE_MODIFIER_LETTER ||
          g_unichar_type (c) == G_UNICODE_FORMAT)
        continue;
      else if (g_unichar_isalnum (c))
        append_folded (folded, c, &in_word);
      else
        in_word = FALSE;
    }

  return g_string_free_and_steal (folded);
}

/**
 * pc_search_fold:
 * @text: text in any language
 *
 * Reduces text to what matters when searching: no accents, no difference of case, single spaces in
 * place of everything that is neither a letter nor a digit. “Łódź” becomes “lodz”.
 *
 * Returns: (transfer full): the folded text
 */
char *
pc_search_fold (const char *text)
{
  g_autofree char *words = NULL;

  g_return_val_if_fail (text != NULL, NULL);

  words = fold_to_words (text);

  return g_strdup (*words ? words + 1 : words);
}

static void
phrase_clear (gpointer data)
{
  PcPhrase *phrase = data;

  g_free (phrase->text);
  g_free (phrase->folded);
}

static void
phrase_unref (gpointer data)
{
  g_rc_box_release_full (data, phrase_clear);
}

/**
 * pc_search_text_new:
 *
 * Makes a text without phrases.
 *
 * Returns: (transfer full): a new text
 */
PcSearchText *
pc_search_text_new (void)
{
  PcSearchText *self = g_new0 (PcSearchText, 1);

  self->phrases = g_ptr_array_new_with_free_func (phrase_unref);

  return self;
}

/**
 * pc_search_text_free:
 * @self: (transfer full): a text
 *
 * Frees a text.
 */
void
pc_search_text_free (PcSearchText *self)
{
  g_return_if_fail (self != NULL);

  g_ptr_array_unref (self->phrases);
  g_free (self);
}

static const PcPhrase *
pc_search_text_get_phrase (const PcSearchText *self,
                           guint               index)
{
  return g_ptr_array_index (self->phrases, index);
}

static gboolean
pc_search_text_has_phrase (const PcSearchText *self,
                           const char         *text)
{
  for (guint i = 0; i < self->phrases->len; i++)
    {
      if (g_str_equal (pc_search_text_get_phrase (self, i)->text, text))
        return TRUE;
    }

  return FALSE;
}

/**
 * pc_search_text_add:
 * @self: a text
 * @phrase: a name or other phrase
 *
 * Adds a phrase, unless it is there already. The first one is the name that readers see.
 */
void
pc_search_text_add (PcSearchText *self,
                    const char   *phrase)
{
  PcPhrase *new_phrase;

  g_return_if_fail (self != NULL);
  g_return_if_fail (phrase != NULL);

  if (pc_search_text_has_phrase (self, phrase))
    return;

  new_phrase = g_rc_box_new (PcPhrase);
  new_phrase->text = g_strdup (phrase);
  new_phrase->folded = fold_to_words (phrase);
  g_ptr_array_add (self->phrases, new_phrase);
}

/**
 * pc_search_text_add_all:
 * @self: a text
 * @other: another text
 *
 * Adds the phrases of another text without folding them again.
 */
void
pc_search_text_add_all (PcSearchText       *self,
                        const PcSearchText *other)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (other != NULL);

  for (guint i = 0; i < other->phrases->len; i++)
    g_ptr_array_add (self->phrases, g_rc_box_acquire (g_ptr_array_index (other->phrases, i)));
}

/**
 * pc_search_text_get_size:
 * @self: a text
 *
 * Gets the number of phrases.
 *
 * Returns: the number
 */
guint
pc_search_text_get_size (const PcSearchText *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->phrases->len;
}

/* Which of the first phrases has a word that begins like this, or NULL. */
static const PcPhrase *
pc_search_text_find_word (const PcSearchText *self,
                          const char         *word,
                          guint               n_phrases)
{
  for (guint i = 0; i < MIN (n_phrases, self->phrases->len); i++)
    {
      if (strstr (pc_search_text_get_phrase (self, i)->folded, word))
        return pc_search_text_get_phrase (self, i);
    }

  return NULL;
}

static gboolean
pc_search_text_has_words (const PcSearchText  *self,
                          const PcSearchQuery *query)
{
  for (guint i = 0; query->words[i]; i++)
    {
      if (!pc_search_text_find_word (self, query->words[i], G_MAXUINT))
        return FALSE;
    }

  return TRUE;
}

/**
 * pc_search_text_match:
 * @self: a text
 * @query: what is searched for
 *
 * Compares a text with a query. Every word of the query has to be the beginning of a word in one of
 * the phrases. An empty query matches everything alike.
 *
 * Returns: how well it matches
 */
PcMatchRank
pc_search_text_match (const PcSearchText  *self,
                      const PcSearchQuery *query)
{
  g_return_val_if_fail (self != NULL, PC_MATCH_NONE);
  g_return_val_if_fail (query != NULL, PC_MATCH_NONE);

  for (guint i = 0; i < self->phrases->len; i++)
    {
      if (g_str_has_prefix (pc_search_text_get_phrase (self, i)->folded, query->folded))
        return i == 0 ? PC_MATCH_NAME_PREFIX : PC_MATCH_OTHER_PREFIX;
    }

  return pc_search_text_has_words (self, query) ? PC_MATCH_WORDS : PC_MATCH_NONE;
}

/**
 * pc_search_text_explain:
 * @self: a text
 * @query: what is searched for
 * @n_visible: how many of the first phrases readers see anyway
 *
 * Says why a text matches where that is not to be seen.
 *
 * Returns: (transfer none) (nullable): the phrase that matched, or %NULL if the visible ones explain it
 */
const char *
pc_search_text_explain (const PcSearchText  *self,
                        const PcSearchQuery *query,
                        guint                n_visible)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (query != NULL, NULL);

  for (guint i = 0; query->words[i]; i++)
    {
      const PcPhrase *phrase;

      if (pc_search_text_find_word (self, query->words[i], n_visible))
        continue;

      phrase = pc_search_text_find_word (self, query->words[i], G_MAXUINT);
      if (phrase)
        return phrase->text;
    }

  return NULL;
}

static char **
split_into_words (const char *folded)
{
  g_auto (GStrv) words = g_strsplit (folded, " ", -1);
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();

  for (guint i = 0; words[i]; i++)
    {
      if (*words[i])
        g_strv_builder_take (builder, g_strconcat (" ", words[i], NULL));
    }

  return g_strv_builder_end (builder);
}

/**
 * pc_search_query_new:
 * @text: (nullable): what somebody typed
 *
 * Makes a query.
 *
 * Returns: (transfer full): a new query
 */
PcSearchQuery *
pc_search_query_new (const char *text)
{
  PcSearchQuery *self = g_new0 (PcSearchQuery, 1);

  self->folded = fold_to_words (text ? text : "");
  self->words = split_into_words (self->folded);

  return self;
}

/**
 * pc_search_query_free:
 * @self: (transfer full): a query
 *
 * Frees a query.
 */
void
pc_search_query_free (PcSearchQuery *self)
{
  g_return_if_fail (self != NULL);

  g_free (self->folded);
  g_strfreev (self->words);
  g_free (self);
}

/**
 * pc_search_query_is_empty:
 * @self: a query
 *
 * Gets whether there is nothing to search for, because there is no letter and no digit.
 *
 * Returns: %TRUE if so
 */
gboolean
pc_search_query_is_empty (const PcSearchQuery *self)
{
  g_return_val_if_fail (self != NULL, TRUE);

  return self->words[0] == NULL;
}

/**
 * pc_search_query_equal:
 * @self: a query
 * @other: another query
 *
 * Gets whether two queries find the same.
 *
 * Returns: %TRUE if so
 */
gboolean
pc_search_query_equal (const PcSearchQuery *self,
                       const PcSearchQuery *other)
{
  g_return_val_if_fail (self != NULL && other != NULL, FALSE);

  return g_str_equal (self->folded, other->folded);
}

/**
 * pc_search_query_narrows:
 * @self: a query
 * @other: another query
 *
 * Gets whether everything that @self finds is found by @other, too, as when somebody types on.
 *
 * Returns: %TRUE if so
 */
gboolean
pc_search_query_narrows (const PcSearchQuery *self,
                         const PcSearchQuery *other)
{
  g_return_val_if_fail (self != NULL && other != NULL, FALSE);

  return g_str_has_prefix (self->folded, other->folded);
}
