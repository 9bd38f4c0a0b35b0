/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-model"

#include "config.h"

#include "pc-validator-private.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#define MIN_SENTENCES 2
#define MAX_SENTENCES 5
#define MAX_WORDS 40

/* A full stop ends a sentence, but not after a number of fewer than four digits, as in “6. Mai”. */
#define SENTENCE_END "(?<=[^\\d\\s][.!?])\\s+|(?<=\\d{4}[.!?])\\s+"
#define NOT_FOR_THE_EAR "[()\\[\\]<>*]|\\br\\."

static guint
count_words (const char *sentence)
{
  gboolean in_word = FALSE;
  guint n = 0;

  for (const char *c = sentence; *c; c = g_utf8_next_char (c))
    {
      gboolean is_letter = g_unichar_isalnum (g_utf8_get_char (c));

      n += is_letter && !in_word ? 1 : 0;
      in_word = is_letter;
    }

  return n;
}

static void
check_sentences (PcValidation *self,
                 PcSection    *section,
                 const char   *path,
                 const char   *text)
{
  g_auto (GStrv) sentences = g_regex_split_simple (SENTENCE_END, text, 0, 0);
  guint n = 0;

  for (guint i = 0; sentences[i]; i++)
    {
      n += *sentences[i] ? 1 : 0;
      if (count_words (sentences[i]) > MAX_WORDS)
        pc_validation_report (self, PC_SEVERITY_WARNING, section, path,
                              _("A sentence has more than %d words, too many to be read aloud"), MAX_WORDS);
    }

  if (n < MIN_SENTENCES || n > MAX_SENTENCES)
    pc_validation_report (self, PC_SEVERITY_WARNING, section, path,
                          g_dngettext (GETTEXT_PACKAGE,
                                       "The text has %u sentence; a section has from two to five",
                                       "The text has %u sentences; a section has from two to five", n),
                          n);
}

static void
check_for_the_ear (PcValidation *self,
                   PcSection    *section,
                   const char   *path,
                   const char   *text)
{
  gsize length = strlen (text);

  if (length > 0 && !strchr (".!?", text[length - 1]))
    pc_validation_report (self, PC_SEVERITY_WARNING, section, path,
                          _("The text does not end with a full stop"));
  if (g_regex_match_simple (NOT_FOR_THE_EAR, text, 0, 0))
    pc_validation_report (self, PC_SEVERITY_WARNING, section, path,
                          _("The text has brackets or an abbreviation and cannot be read aloud"));
}

/* The year of the baseline document, if the section rests on it. */
static int
get_year_to_name (PcValidation *self,
                  PcSection    *section)
{
  PcBaseline *baseline = pc_dataset_get_baseline (self->dataset);
  const char * const *sources = pc_section_get_sources (section);

  if (!baseline || !pc_baseline_get_date (baseline) || !pc_baseline_get_source (baseline) || !sources ||
      !g_strv_contains (sources, pc_baseline_get_source (baseline)))
    return 0;

  return pc_date_get_year (pc_baseline_get_date (baseline));
}

static void
check_year (PcValidation *self,
            PcSection    *section,
            const char   *path,
            const char   *text)
{
  int year = get_year_to_name (self, section);
  g_autofree char *digits = g_strdup_printf ("%d", year);

  if (year && !strstr (text, digits))
    pc_validation_report (self, PC_SEVERITY_WARNING, section, path,
                          _("The text does not say that it speaks of %d"), year);
}

static void
check_title (PcValidation *self,
             PcSection    *section)
{
  const char *id = pc_section_get_id (section);
  g_autofree char *kind_id = NULL;
  PcKind *kind;

  if (!id || !g_str_has_suffix (id, "-cities"))
    return;

  kind_id = g_strndup (id, strlen (id) - strlen ("-cities"));
  kind = pc_dataset_lookup_kind (self->dataset, kind_id);
  if (kind && !pc_localized_text_equal (pc_section_get_title (section), pc_kind_get_plural (kind)))
    pc_validation_report (self, PC_SEVERITY_WARNING, section, "title",
                          _("The title differs from the plural of the kind “%s”"), kind_id);
}

static void
check_section (PcValidation *self,
               gpointer      record,
               guint         position)
{
  PcSection *section = record;
  const PcLocalizedText *text = pc_section_get_text (section);

  if (!pc_section_get_sources (section))
    pc_validation_report (self, PC_SEVERITY_WARNING, section, NULL, _("The section has no source"));

  for (guint i = 0; i < pc_localized_text_get_size (text); i++)
    {
      g_autofree char *path = pc_validation_path ("text", pc_localized_text_get_language (text, i));
      const char *translation = pc_localized_text_get_text (text, i);

      check_sentences (self, section, path, translation);
      check_for_the_ear (self, section, path, translation);
      check_year (self, section, path, translation);
    }

  check_title (self, section);
}

/*
 * The sections: short, fit for reading aloud, and clear about the year they speak of.
 */
void
pc_validate_sections (PcValidation *self)
{
  pc_validation_for_each (self, pc_dataset_get_sections (self->dataset), check_section);
}
