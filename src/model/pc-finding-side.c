/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-model"

#include "config.h"

#include "pc-finding-side.h"

/**
 * PcFindingSide:
 *
 * What one side of a [class@Finding] says, and who says so.
 */
struct _PcFindingSide
{
  GObject parent_instance;

  char  *text;
  char  *origin;
  char **sources;
};

G_DEFINE_FINAL_TYPE (PcFindingSide, pc_finding_side, G_TYPE_OBJECT)

static void
pc_finding_side_finalize (GObject *object)
{
  PcFindingSide *self = PC_FINDING_SIDE (object);

  g_clear_pointer (&self->text, g_free);
  g_clear_pointer (&self->origin, g_free);
  g_clear_pointer (&self->sources, g_strfreev);

  G_OBJECT_CLASS (pc_finding_side_parent_class)->finalize (object);
}

static void
pc_finding_side_class_init (PcFindingSideClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = pc_finding_side_finalize;
}

static void
pc_finding_side_init (PcFindingSide *self)
{
}

/**
 * pc_finding_side_new:
 * @text: what it says
 * @origin: (nullable): where it says so
 * @sources: (nullable) (array zero-terminated=1): the ids of its sources
 *
 * Makes a side.
 *
 * Returns: (transfer full): a new side
 */
PcFindingSide *
pc_finding_side_new (const char         *text,
                     const char         *origin,
                     const char * const *sources)
{
  PcFindingSide *self;

  g_return_val_if_fail (text != NULL, NULL);

  self = g_object_new (PC_TYPE_FINDING_SIDE, NULL);
  self->text = g_strdup (text);
  self->origin = g_strdup (origin);
  self->sources = g_strdupv ((char **) sources);

  return self;
}

/**
 * pc_finding_side_get_text:
 * @self: a `PcFindingSide`
 *
 * Gets what it says, in a few words.
 *
 * Returns: (transfer none): the text
 */
const char *
pc_finding_side_get_text (PcFindingSide *self)
{
  g_return_val_if_fail (PC_IS_FINDING_SIDE (self), NULL);

  return self->text;
}

/**
 * pc_finding_side_get_origin:
 * @self: a `PcFindingSide`
 *
 * Gets where it says so: the words of a statement, or what part of the file it is.
 *
 * Returns: (transfer none) (nullable): the origin, or %NULL if the sources say it all
 */
const char *
pc_finding_side_get_origin (PcFindingSide *self)
{
  g_return_val_if_fail (PC_IS_FINDING_SIDE (self), NULL);

  return self->origin;
}

/**
 * pc_finding_side_get_sources:
 * @self: a `PcFindingSide`
 *
 * Gets the ids of its sources.
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): the sources
 */
const char * const *
pc_finding_side_get_sources (PcFindingSide *self)
{
  g_return_val_if_fail (PC_IS_FINDING_SIDE (self), NULL);

  return (const char * const *) self->sources;
}
