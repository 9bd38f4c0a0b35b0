/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-io"

#include "config.h"

#include "pc-problem-list.h"

#include "pc-json-pointer.h"
#include "pc-one-line.h"

#include <glib/gi18n-lib.h>

/* More than anybody reads; keeps a hostile file from filling the memory. */
#define MAX_PROBLEMS 10000
#define MAX_MESSAGE 1000

struct _PcProblemList
{
  GPtrArray *problems;
  guint n_errors;
  guint n_left_out;

  /* Pointers of what is broken, and of everything that contains something broken. */
  GHashTable *broken;
  GHashTable *around_broken;

  /* Pointers of lists in which an id is missing or wrong. */
  GHashTable *unsure;
};

static void
add_around (PcProblemList *self,
            const char    *pointer)
{
  g_autofree char *parent = pc_json_pointer_dup_parent (pointer);

  while (parent != NULL && !g_hash_table_contains (self->around_broken, parent))
    {
      char *next = pc_json_pointer_dup_parent (parent);

      g_hash_table_add (self->around_broken, parent);
      parent = next;
    }
}

/* “/kinds”, “/kinds/3” and “/kinds/3/id”, but not “/kinds/3/name”. */
static void
mark_unsure (PcProblemList *self,
             const char    *pointer)
{
  const char *rest = pointer;
  g_autofree char *list = pc_json_pointer_next (&rest);
  g_autofree char *item = pc_json_pointer_next (&rest);

  if (list != NULL && (item == NULL || *rest == '\0' || g_str_equal (rest, "/id")))
    g_hash_table_add (self->unsure, g_strconcat ("/", list, NULL));
}

static void
mark_broken (PcProblemList *self,
             char          *pointer)
{
  add_around (self, pointer);
  mark_unsure (self, pointer);
  g_hash_table_add (self->broken, pointer);
}

static char *
tidy (const char *message)
{
  g_autofree char *one_line = pc_one_line_dup (message);
  g_autofree char *start = NULL;

  if (g_utf8_strlen (one_line, -1) <= MAX_MESSAGE)
    return g_steal_pointer (&one_line);

  start = g_utf8_substring (one_line, 0, MAX_MESSAGE);
  return g_strconcat (start, "…", NULL);
}

static void
add_problem (PcProblemList *self,
             PcSeverity     severity,
             const char    *pointer,
             guint          line,
             const char    *message)
{
  g_autofree char *tidied = NULL;

  if (severity == PC_SEVERITY_ERROR)
    self->n_errors++;

  if (self->problems->len == MAX_PROBLEMS)
    {
      self->n_left_out++;
      return;
    }

  tidied = tidy (message);
  g_ptr_array_add (self->problems, pc_problem_new (severity, pointer, line, tidied));
}

static int
compare_lines (gconstpointer a,
               gconstpointer b)
{
  guint first = pc_problem_get_line ((PcProblem *) a);
  guint second = pc_problem_get_line ((PcProblem *) b);

  return (first > second) - (first < second);
}

/**
 * pc_problem_list_new:
 *
 * Creates a list that collects the problems of one file.
 *
 * Returns: (transfer full): a new list
 */
PcProblemList *
pc_problem_list_new (void)
{
  PcProblemList *self = g_new0 (PcProblemList, 1);

  self->problems = g_ptr_array_new_with_free_func (g_object_unref);
  self->broken = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self->around_broken = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self->unsure = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  return self;
}

void
pc_problem_list_free (PcProblemList *self)
{
  g_ptr_array_unref (self->problems);
  g_hash_table_unref (self->broken);
  g_hash_table_unref (self->around_broken);
  g_hash_table_unref (self->unsure);
  g_free (self);
}

/**
 * pc_problem_list_add:
 * @self: a list of problems
 * @severity: how bad it is
 * @pointer: the JSON pointer of what is wrong
 * @line: the line, or 0
 * @message: a sentence that says what is wrong and what would be right
 *
 * Adds a problem.
 */
void
pc_problem_list_add (PcProblemList *self,
                     PcSeverity     severity,
                     const char    *pointer,
                     guint          line,
                     const char    *message)
{
  add_problem (self, severity, pointer, line, message);
  if (severity == PC_SEVERITY_ERROR)
    mark_broken (self, g_strdup (pointer));
}

/**
 * pc_problem_list_add_missing:
 * @self: a list of problems
 * @pointer: the JSON pointer of the object that lacks the member
 * @member: the name of the member
 * @line: the line, or 0
 * @message: a sentence that says what is missing
 *
 * Adds an error about something that is not there.
 *
 * Only the member counts as broken, not the whole object.
 */
void
pc_problem_list_add_missing (PcProblemList *self,
                             const char    *pointer,
                             const char    *member,
                             guint          line,
                             const char    *message)
{
  GString *broken = g_string_new (pointer);

  add_problem (self, PC_SEVERITY_ERROR, pointer, line, message);
  pc_json_pointer_append_member (broken, member, -1);
  mark_broken (self, g_string_free_and_steal (broken));
}

/**
 * pc_problem_list_covers:
 * @self: a list of problems
 * @pointer: a JSON pointer
 *
 * Checks whether an error about @pointer would only follow from one that is known already: one
 * about the same value, about something in it or about something it lies in.
 *
 * Returns: %TRUE if the list has such an error
 */
gboolean
pc_problem_list_covers (PcProblemList *self,
                        const char    *pointer)
{
  g_autofree char *at = g_strdup (pointer);

  if (g_hash_table_contains (self->around_broken, pointer))
    return TRUE;

  while (at != NULL)
    {
      char *parent;

      if (g_hash_table_contains (self->broken, at))
        return TRUE;
      parent = pc_json_pointer_dup_parent (at);
      g_free (at);
      at = parent;
    }

  return FALSE;
}

/**
 * pc_problem_list_has_unsure_ids:
 * @self: a list of problems
 * @list: the JSON pointer of a list at the top of the file
 *
 * Checks whether an error may hide what the list defines.
 *
 * Returns: %TRUE if the list, an item of it or an id in it is missing or wrong
 */
gboolean
pc_problem_list_has_unsure_ids (PcProblemList *self,
                                const char    *list)
{
  return g_hash_table_contains (self->unsure, list);
}

/**
 * pc_problem_list_get_n_errors:
 * @self: a list of problems
 *
 * Counts the errors.
 *
 * Returns: how many there are; none means that the file can be used
 */
guint
pc_problem_list_get_n_errors (PcProblemList *self)
{
  return self->n_errors;
}

/**
 * pc_problem_list_to_model:
 * @self: a list of problems
 *
 * Gets the problems in the order of their lines.
 *
 * Returns: (transfer full): a list model of [class@Problem]
 */
GListModel *
pc_problem_list_to_model (PcProblemList *self)
{
  GListStore *model = g_list_store_new (PC_TYPE_PROBLEM);

  /* The sort is stable: what stands on one line stays in the order in which it was found. */
  g_ptr_array_sort_values (self->problems, compare_lines);
  g_list_store_splice (model, 0, 0, self->problems->pdata, self->problems->len);

  if (self->n_left_out > 0)
    {
      g_autofree char *message = g_strdup_printf (ngettext ("%u further problem is not listed",
                                                            "%u further problems are not listed",
                                                            self->n_left_out),
                                                  self->n_left_out);
      g_autoptr (PcProblem) rest = pc_problem_new (PC_SEVERITY_WARNING, "", 0, message);

      g_list_store_append (model, rest);
    }

  return G_LIST_MODEL (model);
}
