/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-model"

#include "config.h"

#include "pc-finding.h"

G_DEFINE_ENUM_TYPE (PcFindingRule, pc_finding_rule,
                    G_DEFINE_ENUM_VALUE (PC_FINDING_CITY_COUNT, "city-count"),
                    G_DEFINE_ENUM_VALUE (PC_FINDING_KIND_COUNT, "kind-count"),
                    G_DEFINE_ENUM_VALUE (PC_FINDING_NOT_IN_TEXT, "not-in-text"),
                    G_DEFINE_ENUM_VALUE (PC_FINDING_NOT_IN_LIST, "not-in-list"),
                    G_DEFINE_ENUM_VALUE (PC_FINDING_AREA_COUNT, "area-count"),
                    G_DEFINE_ENUM_VALUE (PC_FINDING_ORGANISATION_COUNT, "organisation-count"),
                    G_DEFINE_ENUM_VALUE (PC_FINDING_STATED_AGREEMENT, "stated-agreement"),
                    G_DEFINE_ENUM_VALUE (PC_FINDING_CLAIM, "claim"),
                    G_DEFINE_ENUM_VALUE (PC_FINDING_INFORMAL_WITH_AGREEMENT, "informal-with-agreement"),
                    G_DEFINE_ENUM_VALUE (PC_FINDING_BEGINS_BEFORE_AGREEMENT, "begins-before-agreement"),
                    G_DEFINE_ENUM_VALUE (PC_FINDING_AGREEMENT_AFTER_END, "agreement-after-end"),
                    G_DEFINE_ENUM_VALUE (PC_FINDING_EVENT_AFTER_END, "event-after-end"),
                    G_DEFINE_ENUM_VALUE (PC_FINDING_TWINS_IN_COUNTRY, "twins-in-country"),
                    G_DEFINE_ENUM_VALUE (PC_FINDING_STATUS_OLDER_THAN_EVIDENCE, "status-older-than-evidence"),
                    G_DEFINE_ENUM_VALUE (PC_FINDING_ACTIVE_WITHOUT_EVIDENCE, "active-without-evidence"))

G_DEFINE_ENUM_TYPE (PcFindingWeight, pc_finding_weight,
                    G_DEFINE_ENUM_VALUE (PC_FINDING_CONTRADICTION, "contradiction"),
                    G_DEFINE_ENUM_VALUE (PC_FINDING_QUESTION, "question"),
                    G_DEFINE_ENUM_VALUE (PC_FINDING_EXPLANATION, "explanation"))

/**
 * PcFinding:
 *
 * Something in which a dataset seems to contradict itself: a sentence, and what each side says, with its
 * sources.
 *
 * It is no fault of the file. The file may keep a contradiction on purpose, because the sources have it.
 */
struct _PcFinding
{
  GObject parent_instance;

  PcFindingRule    rule;
  PcFindingWeight  weight;
  PcCity          *city;
  PcRecord        *record;
  char            *title;
  char            *sentence;
  GListStore      *sides;
};

G_DEFINE_FINAL_TYPE (PcFinding, pc_finding, G_TYPE_OBJECT)

static void
pc_finding_finalize (GObject *object)
{
  PcFinding *self = PC_FINDING (object);

  g_clear_object (&self->city);
  g_clear_object (&self->record);
  g_clear_object (&self->sides);
  g_clear_pointer (&self->title, g_free);
  g_clear_pointer (&self->sentence, g_free);

  G_OBJECT_CLASS (pc_finding_parent_class)->finalize (object);
}

static void
pc_finding_class_init (PcFindingClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = pc_finding_finalize;
}

static void
pc_finding_init (PcFinding *self)
{
  self->sides = g_list_store_new (PC_TYPE_FINDING_SIDE);
}

/**
 * pc_finding_new:
 * @rule: the rule that found it
 * @weight: how much it weighs
 * @city: (nullable): the city that it leads to
 * @record: (nullable): the record that it leads to
 * @title: a few words for what it is about
 * @sentence: what was found, as a whole sentence
 *
 * Makes a finding without sides.
 *
 * Returns: (transfer full): a new finding
 */
PcFinding *
pc_finding_new (PcFindingRule    rule,
                PcFindingWeight  weight,
                PcCity          *city,
                PcRecord        *record,
                const char      *title,
                const char      *sentence)
{
  PcFinding *self;

  g_return_val_if_fail (!city || PC_IS_CITY (city), NULL);
  g_return_val_if_fail (!record || PC_IS_RECORD (record), NULL);
  g_return_val_if_fail (title != NULL && sentence != NULL, NULL);

  self = g_object_new (PC_TYPE_FINDING, NULL);
  self->rule = rule;
  self->weight = weight;
  g_set_object (&self->city, city);
  g_set_object (&self->record, record);
  self->title = g_strdup (title);
  self->sentence = g_strdup (sentence);

  return self;
}

/**
 * pc_finding_add_side:
 * @self: a `PcFinding`
 * @text: what the side says, in a few words
 * @origin: (nullable): where it says so, such as “text” or “list”
 * @sources: (nullable) (array zero-terminated=1): the ids of its sources
 *
 * Adds what one side says.
 */
void
pc_finding_add_side (PcFinding          *self,
                     const char         *text,
                     const char         *origin,
                     const char * const *sources)
{
  g_autoptr (PcFindingSide) side = NULL;

  g_return_if_fail (PC_IS_FINDING (self));
  g_return_if_fail (text != NULL);

  side = pc_finding_side_new (text, origin, sources);
  g_list_store_append (self->sides, side);
}

/**
 * pc_finding_get_rule:
 * @self: a `PcFinding`
 *
 * Gets the rule that found it.
 *
 * Returns: the rule
 */
PcFindingRule
pc_finding_get_rule (PcFinding *self)
{
  g_return_val_if_fail (PC_IS_FINDING (self), PC_FINDING_CITY_COUNT);

  return self->rule;
}

/**
 * pc_finding_get_weight:
 * @self: a `PcFinding`
 *
 * Gets how much it weighs.
 *
 * Returns: the weight
 */
PcFindingWeight
pc_finding_get_weight (PcFinding *self)
{
  g_return_val_if_fail (PC_IS_FINDING (self), PC_FINDING_QUESTION);

  return self->weight;
}

/**
 * pc_finding_get_city:
 * @self: a `PcFinding`
 *
 * Gets the city that it leads to.
 *
 * Returns: (transfer none) (nullable): the city, or %NULL if it is about no single one
 */
PcCity *
pc_finding_get_city (PcFinding *self)
{
  g_return_val_if_fail (PC_IS_FINDING (self), NULL);

  return self->city;
}

/**
 * pc_finding_get_record:
 * @self: a `PcFinding`
 *
 * Gets the record that it leads to: a statement, a relation, an agreement, a country…
 *
 * Returns: (transfer none) (nullable): the record
 */
PcRecord *
pc_finding_get_record (PcFinding *self)
{
  g_return_val_if_fail (PC_IS_FINDING (self), NULL);

  return self->record;
}

/**
 * pc_finding_get_title:
 * @self: a `PcFinding`
 *
 * Gets a few words for what it is about: “How many cities?”
 *
 * Returns: (transfer none): the title
 */
const char *
pc_finding_get_title (PcFinding *self)
{
  g_return_val_if_fail (PC_IS_FINDING (self), NULL);

  return self->title;
}

/**
 * pc_finding_get_sentence:
 * @self: a `PcFinding`
 *
 * Gets what was found, as a whole sentence.
 *
 * Returns: (transfer none): the sentence
 */
const char *
pc_finding_get_sentence (PcFinding *self)
{
  g_return_val_if_fail (PC_IS_FINDING (self), NULL);

  return self->sentence;
}

/**
 * pc_finding_get_sides:
 * @self: a `PcFinding`
 *
 * Gets what the sides say, two of them or more.
 *
 * Returns: (transfer none): a list of [class@FindingSide]
 */
GListModel *
pc_finding_get_sides (PcFinding *self)
{
  g_return_val_if_fail (PC_IS_FINDING (self), NULL);

  return G_LIST_MODEL (self->sides);
}
