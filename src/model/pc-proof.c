/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-model"

#include "config.h"

#include "pc-proof-private.h"

#include "pc-agreement.h"
#include "pc-area.h"
#include "pc-claim-words.h"
#include "pc-cooperation.h"
#include "pc-event.h"
#include "pc-kind.h"
#include "pc-legal-act.h"
#include "pc-organisation-fact.h"
#include "pc-organisation.h"
#include "pc-relation.h"
#include "pc-section.h"
#include "pc-statement.h"
#include "pc-status.h"
#include "pc-words-private.h"

#include <glib/gi18n-lib.h>

G_DEFINE_FLAGS_TYPE (PcProofFlags, pc_proof_flags,
                     G_DEFINE_ENUM_VALUE (PC_PROOF_UNSOURCED, "unsourced"),
                     G_DEFINE_ENUM_VALUE (PC_PROOF_LOW_CONFIDENCE, "low-confidence"),
                     G_DEFINE_ENUM_VALUE (PC_PROOF_DISPUTED, "disputed"))

/**
 * PcProof:
 *
 * A fact that needs another look: it has no source, or the file is not sure of it, or sources differ.
 */
struct _PcProof
{
  GObject parent_instance;

  PcCity       *city;
  PcRecord     *record;
  const char   *member;
  PcProofFlags  flags;
  PcClaim      *claim;
};

G_DEFINE_FINAL_TYPE (PcProof, pc_proof, G_TYPE_OBJECT)

static void
pc_proof_finalize (GObject *object)
{
  PcProof *self = PC_PROOF (object);

  g_clear_object (&self->city);
  g_clear_object (&self->record);
  g_clear_object (&self->claim);

  G_OBJECT_CLASS (pc_proof_parent_class)->finalize (object);
}

static void
pc_proof_class_init (PcProofClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = pc_proof_finalize;
}

static void
pc_proof_init (PcProof *self)
{
}

/*
 * Makes a fact of a city, or of the dataset if there is none. The member is one of a place, and is static.
 */
PcProof *
pc_proof_new (PcCity       *city,
              PcRecord     *record,
              const char   *member,
              PcProofFlags  flags,
              PcClaim      *claim)
{
  PcProof *self = g_object_new (PC_TYPE_PROOF, NULL);

  g_set_object (&self->city, city);
  g_set_object (&self->record, record);
  g_set_object (&self->claim, claim);
  self->member = member;
  self->flags = flags;

  return self;
}

/**
 * pc_proof_get_flags:
 * @self: a `PcProof`
 *
 * Gets why the fact needs another look.
 *
 * Returns: at least one flag
 */
PcProofFlags
pc_proof_get_flags (PcProof *self)
{
  g_return_val_if_fail (PC_IS_PROOF (self), 0);

  return self->flags;
}

/**
 * pc_proof_get_city:
 * @self: a `PcProof`
 *
 * Gets the city that the fact is about.
 *
 * Returns: (transfer none) (nullable): the city, or %NULL if it is about the whole dataset
 */
PcCity *
pc_proof_get_city (PcProof *self)
{
  g_return_val_if_fail (PC_IS_PROOF (self), NULL);

  return self->city;
}

/**
 * pc_proof_get_record:
 * @self: a `PcProof`
 *
 * Gets the fact. For a name, the population and the like it is the city itself.
 *
 * Returns: (transfer none): the record
 */
PcRecord *
pc_proof_get_record (PcProof *self)
{
  g_return_val_if_fail (PC_IS_PROOF (self), NULL);

  return self->record;
}

/**
 * pc_proof_get_claim:
 * @self: a `PcProof`
 *
 * Gets what the sources say against each other.
 *
 * Returns: (transfer none) (nullable): the claim, or %NULL if they do not differ
 */
PcClaim *
pc_proof_get_claim (PcProof *self)
{
  g_return_val_if_fail (PC_IS_PROOF (self), NULL);

  return self->claim;
}

/**
 * pc_proof_get_sources:
 * @self: a `PcProof`
 *
 * Gets the ids of the sources that the fact has.
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): the sources
 */
const char * const *
pc_proof_get_sources (PcProof *self)
{
  const PcField *field;

  g_return_val_if_fail (PC_IS_PROOF (self), NULL);

  field = pc_record_class_find_member (PC_RECORD_GET_CLASS (self->record), "sources");
  if (!field || !pc_record_is_set (self->record, field))
    return NULL;

  return g_value_get_boxed (pc_record_peek_value (self->record, field));
}

static const struct
{
  const char *member;
  const char *words;
} members[] = {
  { "names", NC_("fact", "Names") },
  { "endonyms", NC_("fact", "Own name") },
  { "aliases", NC_("fact", "Other names") },
  { "country", NC_("fact", "Country") },
  { "languages", NC_("fact", "Languages") },
  { "location", NC_("fact", "Coordinates") },
  { "timeZone", NC_("fact", "Time zone") },
  { "population", NC_("fact", "Population") },
  { "identifiers", NC_("fact", "Identifiers") },
};

static const char *
member_to_words (const char *member)
{
  for (guint i = 0; i < G_N_ELEMENTS (members); i++)
    {
      if (g_str_equal (members[i].member, member))
        return g_dpgettext2 (GETTEXT_PACKAGE, "fact", members[i].words);
    }

  return member;
}

static char *
dup_relation_words (PcRelation *relation)
{
  PcKind *kind = pc_relation_lookup_kind (relation);
  g_autofree char *name = kind ? pc_words_text (kind, "name") : g_strdup (_("kind not known"));
  const PcDate *from = pc_relation_get_from (relation);
  g_autofree char *date = from ? pc_date_format (from) : NULL;

  if (!date)
    /* Translators: a fact: the kind of a relation */
    return g_strdup_printf (C_("fact", "%s, start not known"), name);

  /* Translators: a fact: the kind of a relation, and the date at which it began */
  return g_strdup_printf (C_("fact", "%s since %s"), name, date);
}

static char *
dup_record_words (PcRecord *record)
{
  if (PC_IS_RELATION (record))
    return dup_relation_words (PC_RELATION (record));
  if (PC_IS_STATUS (record))
    return g_strdup (C_("fact", "Status"));
  if (PC_IS_COOPERATION (record))
    return pc_words_text (pc_cooperation_lookup_area (PC_COOPERATION (record)), "name");
  if (PC_IS_KIND (record) || PC_IS_AREA (record))
    return pc_words_text (record, "name");
  if (PC_IS_ORGANISATION (record) || PC_IS_PLACE (record))
    return pc_words_text (record, "names");
  if (PC_IS_STATEMENT (record))
    return pc_words_text (record, "text");

  return pc_words_text (record, "title");
}

/**
 * pc_proof_dup_title:
 * @self: a `PcProof`
 *
 * Says which fact it is: the title of an agreement, “Population”, “Twin city since 1991”.
 *
 * Returns: (transfer full): the title
 */
char *
pc_proof_dup_title (PcProof *self)
{
  g_return_val_if_fail (PC_IS_PROOF (self), NULL);

  if (self->member)
    return g_strdup (member_to_words (self->member));
  if (self->claim)
    return pc_claim_words_dup_subject (self->claim);

  return dup_record_words (self->record);
}

/**
 * pc_proof_dup_reason:
 * @self: a `PcProof`
 *
 * Says why the fact needs another look: “No source · Sources differ”.
 *
 * Returns: (transfer full): the reason
 */
char *
pc_proof_dup_reason (PcProof *self)
{
  g_autoptr (GStrvBuilder) builder = NULL;
  g_auto (GStrv) reasons = NULL;

  g_return_val_if_fail (PC_IS_PROOF (self), NULL);

  builder = g_strv_builder_new ();
  if (self->flags & PC_PROOF_UNSOURCED)
    g_strv_builder_add (builder, _("No source"));
  if (self->flags & PC_PROOF_LOW_CONFIDENCE)
    g_strv_builder_add (builder, _("Uncertain"));
  if (self->flags & PC_PROOF_DISPUTED)
    g_strv_builder_add (builder, _("Sources differ"));
  reasons = g_strv_builder_end (builder);

  return g_strjoinv (" · ", reasons);
}

/**
 * pc_proof_dup_label:
 * @self: a `PcProof`
 *
 * Says all of it in one sentence, for screen readers and for copying.
 *
 * Returns: (transfer full): the label
 */
char *
pc_proof_dup_label (PcProof *self)
{
  g_autofree char *title = NULL;
  g_autofree char *reason = NULL;
  g_autofree char *city = NULL;

  g_return_val_if_fail (PC_IS_PROOF (self), NULL);

  title = pc_proof_dup_title (self);
  reason = pc_proof_dup_reason (self);
  if (!self->city)
    /* Translators: a fact that needs another look: what it is, and why */
    return g_strdup_printf (C_("fact", "%s: %s"), title, reason);

  city = pc_words_name (self->city);

  /* Translators: a fact that needs another look: city, what it is, and why */
  return g_strdup_printf (C_("fact", "%s, %s: %s"), city, title, reason);
}
