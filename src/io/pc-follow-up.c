/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* One mistake in the form of a file makes many things look wrong that are not: where a kind of relation
 * has lost its id, no relation has a kind that is defined. Only the one mistake is worth telling. */
#define G_LOG_DOMAIN "pc-io"

#include "config.h"

#include "pc-follow-up.h"

#include "pc-json-pointer.h"

#include <string.h>

/* Members that refer to the things of a list, and the list. */
static const struct
{
  const char *member;
  const char *list;
} references[] = {
  { "kind", "/kinds" },
  { "kind", "/agreementKinds" },
  { "byKind", "/kinds" },
  { "area", "/areas" },
  { "areas", "/areas" },
  { "country", "/countries" },
  { "continent", "/continents" },
  { "city", "/cities" },
  { "cities", "/cities" },
  { "agreement", "/cities" },
  { "organisations", "/organisations" },
  { "legalBasis", "/legalBasis" },
  { "source", "/sources" },
  { "sources", "/sources" },
  { "provenance", "/sources" },
};

static gboolean
refers_to_unsure_list (PcProblemList      *known,
                       const char * const *steps)
{
  for (guint i = 0; i < G_N_ELEMENTS (references); i++)
    if (g_strv_contains (steps, references[i].member) && pc_problem_list_has_unsure_ids (known, references[i].list))
      return TRUE;

  return FALSE;
}

/* “No city has this kind”: who knows, while some cities cannot be read in full. */
static gboolean
is_about_use (const char * const *steps,
              PcProblem          *problem)
{
  static const char * const lists[] = { "kinds", "agreementKinds", "areas", "countries", "sources", NULL };

  return pc_problem_get_severity (problem) == PC_SEVERITY_WARNING && steps[0] != NULL &&
         g_strv_contains (lists, steps[0]) && (g_str_equal (steps[0], "sources") || g_strv_contains (steps, "id"));
}

/* Whether a text is in the right languages, and whether guests can be greeted. */
static gboolean
depends_on_languages (PcProblemList      *known,
                      const char * const *steps,
                      PcProblem          *problem)
{
  return pc_problem_list_covers (known, "/languages") &&
         (pc_problem_get_severity (problem) == PC_SEVERITY_WARNING || g_strv_contains (steps, "greetings"));
}

/* The status follows from the periods, ids begin with that of their city, and a claim may be about
 * anything in its city. */
static gboolean
depends_on_rest_of_city (PcProblemList      *known,
                         const char * const *steps)
{
  g_autofree char *dependence = NULL;

  if (g_strv_length ((GStrv) steps) < 3 || !g_str_equal (steps[0], "cities"))
    return FALSE;

  if (g_str_equal (steps[2], "status"))
    dependence = g_strdup_printf ("/cities/%s/relations", steps[1]);
  else if (g_str_equal (steps[2], "claims"))
    dependence = g_strdup_printf ("/cities/%s", steps[1]);
  else if (g_str_equal (steps[2], "agreements") || g_str_equal (steps[2], "events"))
    dependence = g_strdup_printf ("/cities/%s/id", steps[1]);

  return dependence != NULL && pc_problem_list_covers (known, dependence);
}

/**
 * pc_follow_up_is_likely:
 * @known: what is wrong with the form of a file
 * @problem: something that seems to be wrong with its meaning
 *
 * Judges whether a problem only follows from others.
 *
 * Returns: %TRUE if it may well vanish when the known errors are mended
 */
gboolean
pc_follow_up_is_likely (PcProblemList *known,
                        PcProblem     *problem)
{
  const char *pointer = pc_problem_get_pointer (problem);
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) steps = NULL;
  const char * const *all_steps;
  char *step;

  if (pc_problem_list_get_n_errors (known) == 0)
    return FALSE;
  if (pc_problem_list_covers (known, pointer))
    return TRUE;

  while ((step = pc_json_pointer_next (&pointer)) != NULL)
    g_strv_builder_take (builder, step);
  steps = g_strv_builder_end (builder);
  all_steps = (const char * const *) steps;

  /* The first step is the list that the problem lies in, not one that it refers to. */
  return (all_steps[0] != NULL && refers_to_unsure_list (known, all_steps + 1)) ||
         is_about_use (all_steps, problem) ||
         depends_on_languages (known, all_steps, problem) ||
         depends_on_rest_of_city (known, all_steps);
}
