/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-model"

#include "config.h"

#include "pc-localized-text.h"

typedef struct
{
  GRefString *language;
  char       *text;
} PcTranslation;

/**
 * PcLocalizedText:
 *
 * One text in several languages, in the order of the file.
 *
 * A localized text does not change once it has been made, and is shared.
 */
struct _PcLocalizedText
{
  guint         size;
  PcTranslation translations[];
};

struct _PcLocalizedTextBuilder
{
  GArray *translations;
};

G_DEFINE_BOXED_TYPE (PcLocalizedText, pc_localized_text, pc_localized_text_ref, pc_localized_text_unref)

static void
translation_clear (gpointer data)
{
  PcTranslation *translation = data;

  g_clear_pointer (&translation->language, g_ref_string_release);
  g_clear_pointer (&translation->text, g_free);
}

/**
 * pc_localized_text_new:
 * @language: a language tag
 * @text: the text in that language
 * @...: further pairs of language and text, ended by %NULL
 *
 * Makes a text.
 *
 * Returns: (transfer full): a new text
 */
PcLocalizedText *
pc_localized_text_new (const char *language,
                       const char *text,
                       ...)
{
  g_autoptr (PcLocalizedTextBuilder) builder = pc_localized_text_builder_new ();
  va_list args;

  pc_localized_text_builder_add (builder, language, text);

  va_start (args, text);
  while ((language = va_arg (args, const char *)))
    pc_localized_text_builder_add (builder, language, va_arg (args, const char *));
  va_end (args);

  return pc_localized_text_builder_end (builder);
}

/**
 * pc_localized_text_ref:
 * @self: a text
 *
 * Takes a reference.
 *
 * Returns: (transfer full): @self
 */
PcLocalizedText *
pc_localized_text_ref (PcLocalizedText *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return g_atomic_rc_box_acquire (self);
}

static void
pc_localized_text_clear (gpointer data)
{
  PcLocalizedText *self = data;

  for (guint i = 0; i < self->size; i++)
    translation_clear (&self->translations[i]);
}

/**
 * pc_localized_text_unref:
 * @self: (transfer full): a text
 *
 * Gives a reference back.
 */
void
pc_localized_text_unref (PcLocalizedText *self)
{
  g_return_if_fail (self != NULL);

  g_atomic_rc_box_release_full (self, pc_localized_text_clear);
}

/**
 * pc_localized_text_get_size:
 * @self: (nullable): a text
 *
 * Gets the number of languages; that of no text is 0.
 *
 * Returns: the number
 */
guint
pc_localized_text_get_size (const PcLocalizedText *self)
{
  return self ? self->size : 0;
}

/**
 * pc_localized_text_get_language:
 * @self: a text
 * @index: a number below its size
 *
 * Gets one of the languages.
 *
 * Returns: (transfer none): the language tag
 */
const char *
pc_localized_text_get_language (const PcLocalizedText *self,
                                guint                  index)
{
  g_return_val_if_fail (index < pc_localized_text_get_size (self), NULL);

  return self->translations[index].language;
}

/**
 * pc_localized_text_get_text:
 * @self: a text
 * @index: a number below its size
 *
 * Gets the text in one of the languages.
 *
 * Returns: (transfer none): the text
 */
const char *
pc_localized_text_get_text (const PcLocalizedText *self,
                            guint                  index)
{
  g_return_val_if_fail (index < pc_localized_text_get_size (self), NULL);

  return self->translations[index].text;
}

static const PcTranslation *
pc_localized_text_find (const PcLocalizedText *self,
                        const char            *language)
{
  for (guint i = 0; i < self->size; i++)
    {
      if (g_ascii_strcasecmp (self->translations[i].language, language) == 0)
        return &self->translations[i];
    }

  return NULL;
}

/**
 * pc_localized_text_lookup:
 * @self: (nullable): a text
 * @language: a language tag; its case does not matter
 *
 * Finds the text in exactly this language.
 *
 * Returns: (transfer none) (nullable): the text
 */
const char *
pc_localized_text_lookup (const PcLocalizedText *self,
                          const char            *language)
{
  const PcTranslation *translation;

  g_return_val_if_fail (language != NULL, NULL);

  translation = self ? pc_localized_text_find (self, language) : NULL;

  return translation ? translation->text : NULL;
}

static const PcTranslation *
pc_localized_text_pick_translation (const PcLocalizedText *self,
                                    const char * const    *priority)
{
  for (guint i = 0; priority && priority[i]; i++)
    {
      const PcTranslation *translation = pc_localized_text_find (self, priority[i]);

      if (translation)
        return translation;
    }

  return self->size > 0 ? &self->translations[0] : NULL;
}

/**
 * pc_localized_text_pick:
 * @self: (nullable): a text
 * @priority: (nullable) (array zero-terminated=1): language tags, best first; see [func@language_priority]
 *
 * Finds the text in the first language that it has, or else in any.
 *
 * Returns: (transfer none) (nullable): the text, or %NULL if there is none at all
 */
const char *
pc_localized_text_pick (const PcLocalizedText *self,
                        const char * const    *priority)
{
  const PcTranslation *translation = self ? pc_localized_text_pick_translation (self, priority) : NULL;

  return translation ? translation->text : NULL;
}

/**
 * pc_localized_text_pick_language:
 * @self: (nullable): a text
 * @priority: (nullable) (array zero-terminated=1): language tags, best first
 *
 * Gets the language of what [method@LocalizedText.pick] finds, for those who speak or shape it.
 *
 * Returns: (transfer none) (nullable): the language tag
 */
const char *
pc_localized_text_pick_language (const PcLocalizedText *self,
                                 const char * const    *priority)
{
  const PcTranslation *translation = self ? pc_localized_text_pick_translation (self, priority) : NULL;

  return translation ? translation->language : NULL;
}

/**
 * pc_localized_text_equal:
 * @a: (nullable): a text
 * @b: (nullable): another text
 *
 * Compares two texts. The order of the languages counts, as it does in the file.
 *
 * Returns: %TRUE if they are the same
 */
gboolean
pc_localized_text_equal (const PcLocalizedText *a,
                         const PcLocalizedText *b)
{
  if (a == b)
    return TRUE;
  if (!a || !b || a->size != b->size)
    return FALSE;

  for (guint i = 0; i < a->size; i++)
    {
      if (!g_str_equal (a->translations[i].language, b->translations[i].language) ||
          !g_str_equal (a->translations[i].text, b->translations[i].text))
        return FALSE;
    }

  return TRUE;
}

/**
 * pc_localized_text_with:
 * @self: (nullable): a text
 * @language: a language tag
 * @text: (nullable): the text in that language, or %NULL to remove it
 *
 * Makes a text that differs in one language. A new language goes to the end.
 *
 * Returns: (transfer full): a new text
 */
PcLocalizedText *
pc_localized_text_with (const PcLocalizedText *self,
                        const char            *language,
                        const char            *text)
{
  g_autoptr (PcLocalizedTextBuilder) builder = pc_localized_text_builder_new ();
  gboolean found = FALSE;

  g_return_val_if_fail (language != NULL, NULL);

  for (guint i = 0; i < pc_localized_text_get_size (self); i++)
    {
      const PcTranslation *old = &self->translations[i];
      gboolean is_it = g_ascii_strcasecmp (old->language, language) == 0;

      found |= is_it;
      if (!is_it || text)
        pc_localized_text_builder_add (builder, old->language, is_it ? text : old->text);
    }

  if (!found && text)
    pc_localized_text_builder_add (builder, language, text);

  return pc_localized_text_builder_end (builder);
}

/**
 * pc_localized_text_builder_new:
 *
 * Begins a text.
 *
 * Returns: (transfer full): a new builder
 */
PcLocalizedTextBuilder *
pc_localized_text_builder_new (void)
{
  PcLocalizedTextBuilder *builder = g_new0 (PcLocalizedTextBuilder, 1);

  builder->translations = g_array_new (FALSE, FALSE, sizeof (PcTranslation));
  g_array_set_clear_func (builder->translations, translation_clear);

  return builder;
}

/**
 * pc_localized_text_builder_add:
 * @builder: a builder
 * @language: a language tag that it does not have yet
 * @text: the text in that language
 *
 * Adds a language.
 */
void
pc_localized_text_builder_add (PcLocalizedTextBuilder *builder,
                               const char             *language,
                               const char             *text)
{
  PcTranslation translation;

  g_return_if_fail (builder != NULL);
  g_return_if_fail (language != NULL);
  g_return_if_fail (text != NULL);

  translation.language = g_ref_string_new_intern (language);
  translation.text = g_strdup (text);
  g_array_append_val (builder->translations, translation);
}

/**
 * pc_localized_text_builder_end:
 * @builder: a builder
 *
 * Makes the text. The builder is empty afterwards and can be used again.
 *
 * Returns: (transfer full): a new text
 */
PcLocalizedText *
pc_localized_text_builder_end (PcLocalizedTextBuilder *builder)
{
  PcLocalizedText *self;
  guint size;

  g_return_val_if_fail (builder != NULL, NULL);

  size = builder->translations->len;
  self = g_atomic_rc_box_alloc (sizeof (PcLocalizedText) + size * sizeof (PcTranslation));
  self->size = size;

  for (guint i = 0; i < size; i++)
    {
      PcTranslation *translation = &g_array_index (builder->translations, PcTranslation, i);

      self->translations[i] = *translation;
      *translation = (PcTranslation) { NULL, NULL };
    }
  g_array_set_size (builder->translations, 0);

  return self;
}

/**
 * pc_localized_text_builder_free:
 * @builder: (transfer full): a builder
 *
 * Frees a builder.
 */
void
pc_localized_text_builder_free (PcLocalizedTextBuilder *builder)
{
  g_return_if_fail (builder != NULL);

  g_array_unref (builder->translations);
  g_free (builder);
}
