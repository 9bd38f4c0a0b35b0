/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-view"

#include "config.h"

#include "pc-problem-report.h"

#include <glib/gi18n-lib.h>

/**
 * pc_problem_report_count:
 * @problems: a list of [class@Problem]
 * @n_errors: (out) (optional): how many are errors
 * @n_warnings: (out) (optional): how many are warnings
 *
 * Counts problems by severity.
 */
void
pc_problem_report_count (GListModel *problems,
                         guint      *n_errors,
                         guint      *n_warnings)
{
  guint n_problems;
  guint n_serious = 0;

  g_return_if_fail (G_IS_LIST_MODEL (problems));

  n_problems = g_list_model_get_n_items (problems);
  for (guint i = 0; i < n_problems; i++)
    {
      g_autoptr (PcProblem) problem = g_list_model_get_item (problems, i);

      n_serious += pc_problem_get_severity (problem) == PC_SEVERITY_ERROR;
    }

  if (n_errors != NULL)
    *n_errors = n_serious;
  if (n_warnings != NULL)
    *n_warnings = n_problems - n_serious;
}

/**
 * pc_problem_report_dup_line:
 * @problem: a problem
 * @file_name: (nullable): the name of the file
 *
 * Writes a problem in the form that editors and compilers share, so that it can
 * be pasted into a message and followed by a program.
 *
 * Returns: (transfer full): `FILE:LINE: POINTER: MESSAGE`
 */
char *
pc_problem_report_dup_line (PcProblem  *problem,
                            const char *file_name)
{
  GString *line = g_string_new (file_name != NULL ? file_name : "");

  g_return_val_if_fail (PC_IS_PROBLEM (problem), NULL);

  if (pc_problem_get_line (problem) > 0)
    g_string_append_printf (line, ":%u", pc_problem_get_line (problem));

  if (pc_problem_get_pointer (problem) != NULL && pc_problem_get_pointer (problem)[0] != '\0')
    g_string_append_printf (line, ": %s", pc_problem_get_pointer (problem));

  g_string_append_printf (line, ": %s", pc_problem_get_message (problem));

  return g_string_free_and_steal (line);
}

/**
 * pc_problem_report_dup_summary:
 * @problems: a list of [class@Problem]
 * @file_name: (nullable): the name of the file
 *
 * Returns: (transfer full): a sentence with the counts
 */
char *
pc_problem_report_dup_summary (GListModel *problems,
                               const char *file_name)
{
  g_autofree char *errors = NULL;
  g_autofree char *warnings = NULL;
  const char *name = file_name != NULL ? file_name : _("The file");
  guint n_errors;
  guint n_warnings;

  pc_problem_report_count (problems, &n_errors, &n_warnings);

  errors = g_strdup_printf (ngettext ("%u error", "%u errors", n_errors), n_errors);
  warnings = g_strdup_printf (ngettext ("%u warning", "%u warnings", n_warnings), n_warnings);

  if (n_warnings == 0)
    /* Translators: “gdynia.partners.json has 4 errors. Nothing in it was changed.” */
    return g_strdup_printf (_("%s has %s. Nothing in it was changed."), name, errors);

  if (n_errors == 0)
    /* Translators: “gdynia.partners.json has 2 warnings. Nothing in it was changed.” */
    return g_strdup_printf (_("%s has %s. Nothing in it was changed."), name, warnings);

  /* Translators: “gdynia.partners.json has 4 errors and 2 warnings. Nothing in it was changed.” */
  return g_strdup_printf (_("%s has %s and %s. Nothing in it was changed."), name, errors, warnings);
}

/**
 * pc_problem_report_dup_text:
 * @problems: a list of [class@Problem]
 * @file_name: (nullable): the name of the file
 *
 * Returns: (transfer full): one line for each problem, errors first, and the summary
 */
char *
pc_problem_report_dup_text (GListModel *problems,
                            const char *file_name)
{
  static const PcSeverity severities[] = { PC_SEVERITY_ERROR, PC_SEVERITY_WARNING };
  g_autofree char *summary = NULL;
  GString *text;

  g_return_val_if_fail (G_IS_LIST_MODEL (problems), NULL);

  text = g_string_new (NULL);
  for (guint i = 0; i < G_N_ELEMENTS (severities); i++)
    for (guint j = 0; j < g_list_model_get_n_items (problems); j++)
      {
        g_autoptr (PcProblem) problem = g_list_model_get_item (problems, j);
        g_autofree char *line = NULL;

        if (pc_problem_get_severity (problem) != severities[i])
          continue;

        line = pc_problem_report_dup_line (problem, file_name);
        g_string_append_printf (text, "%s\n", line);
      }

  summary = pc_problem_report_dup_summary (problems, file_name);
  g_string_append_printf (text, "\n%s\n", summary);

  return g_string_free_and_steal (text);
}
