/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-app"

#include "config.h"

#include "pc-command-line.h"

#include "pc-city-table.h"
#include "pc-command-line-help.h"
#include "pc-dataset-loader.h"
#include "pc-io-resources.h"
#include "pc-one-line.h"
#include "pc-problem.h"

#include <glib/gi18n.h>

typedef struct
{
  gboolean help;
  gboolean version;
  gboolean validate;
  gboolean list;
  char *as_of;
  char *select;
} Options;

static void
options_clear (Options *options)
{
  g_free (options->as_of);
  g_free (options->select);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Options, options_clear)

static int
complain (const char *message)
{
  g_printerr ("%s: %s\n", g_get_prgname () != NULL ? g_get_prgname () : "partner-cities", message);

  return PC_COMMAND_LINE_UNREADABLE;
}

static void
print_problem (const char *file,
               PcProblem  *problem)
{
  g_autofree char *pointer = pc_one_line_dup (pc_problem_get_pointer (problem));
  gboolean is_warning = pc_problem_get_severity (problem) == PC_SEVERITY_WARNING;

  g_print ("%s:%u: ", file, pc_problem_get_line (problem));
  if (*pointer != '\0')
    g_print ("%s: ", pointer);
  if (is_warning)
    /* Translators: put before the sentence that tells of a problem; mind the colon. */
    g_print ("%s ", _("warning:"));
  g_print ("%s\n", pc_problem_get_message (problem));
}

static void
print_summary (const char *file,
               guint       n_errors,
               guint       n_warnings)
{
  g_autofree char *errors = g_strdup_printf (ngettext ("%u error", "%u errors", n_errors), n_errors);
  g_autofree char *warnings = g_strdup_printf (ngettext ("%u warning", "%u warnings", n_warnings), n_warnings);

  if (n_errors == 0 && n_warnings == 0)
    /* Translators: %s is the name of a file. */
    g_print (_("%s: valid"), file);
  else if (n_errors == 0)
    /* Translators: the name of a file, then “2 warnings”. */
    g_print (_("%s: valid, %s"), file, warnings);
  else
    /* Translators: the name of a file, then “3 errors” and “2 warnings”. */
    g_print (_("%s: not valid, %s, %s"), file, errors, warnings);
  g_print ("\n");
}

static void
print_report (const char *file,
              GListModel *problems)
{
  guint n = g_list_model_get_n_items (problems);
  guint n_errors = 0;

  for (guint i = 0; i < n; i++)
    {
      g_autoptr (PcProblem) problem = g_list_model_get_item (problems, i);

      print_problem (file, problem);
      n_errors += pc_problem_get_severity (problem) == PC_SEVERITY_ERROR;
    }

  print_summary (file, n_errors, n - n_errors);
}

static PcCommandLineStatus
validate_file (const char *file)
{
  g_autoptr (GFile) location = g_file_new_for_commandline_arg (file);
  g_autofree char *name = g_filename_display_name (file);
  g_autoptr (GListModel) problems = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (PcDataset) dataset = pc_dataset_load (location, NULL, &problems, &error);

  if (dataset == NULL && !g_error_matches (error, PC_IO_ERROR, PC_IO_ERROR_INVALID))
    return complain (error->message);

  print_report (name, problems);
  return dataset != NULL ? PC_COMMAND_LINE_VALID : PC_COMMAND_LINE_INVALID;
}

/**
 * pc_command_line_validate:
 * @files: (array zero-terminated=1): names or addresses of files
 *
 * Checks files and prints their problems, one a line.
 *
 * Returns: the exit code: that of the worst file
 */
int
pc_command_line_validate (const char * const *files)
{
  PcCommandLineStatus worst = PC_COMMAND_LINE_VALID;

  g_return_val_if_fail (files != NULL, PC_COMMAND_LINE_UNREADABLE);

  if (files[0] == NULL)
    return complain (_("--validate needs the name of a file"));

  for (guint i = 0; files[i] != NULL; i++)
    {
      PcCommandLineStatus status = validate_file (files[i]);

      worst = MAX (worst, status);
    }

  return worst;
}

static PcDate *
parse_day (const char *text)
{
  g_autoptr (PcDate) day = pc_date_new_from_string (text, NULL);

  if (day == NULL || pc_date_get_precision (day) != PC_DATE_PRECISION_DAY)
    return NULL;

  return g_steal_pointer (&day);
}

/**
 * pc_command_line_list:
 * @file: (nullable): the name or address of a file, or %NULL for the dataset of Kraków
 * @as_of: (nullable): a day as YYYY-MM-DD; only relations that held on it are listed
 *
 * Prints a table of the cities.
 *
 * Returns: the exit code
 */
int
pc_command_line_list (const char *file,
                      const char *as_of)
{
  g_autoptr (PcDate) day = as_of != NULL ? parse_day (as_of) : NULL;
  g_autoptr (GFile) location = NULL;
  g_autoptr (GListModel) problems = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (PcDataset) dataset = NULL;
  g_autofree char *name = NULL;

  if (as_of != NULL && day == NULL)
    {
      g_autofree char *message = g_strdup_printf (_("“%s” is not a day. Write it like 2007-12-22"), as_of);

      return complain (message);
    }

  pc_io_resources_register ();
  location = file != NULL ? g_file_new_for_commandline_arg (file) : g_file_new_for_uri (PC_IO_KRAKOW_URI);
  dataset = pc_dataset_load (location, NULL, &problems, &error);
  if (dataset != NULL)
    {
      pc_city_table_print (dataset, day);
      return PC_COMMAND_LINE_VALID;
    }

  if (!g_error_matches (error, PC_IO_ERROR, PC_IO_ERROR_INVALID))
    return complain (error->message);

  name = g_file_get_parse_name (location);
  print_report (name, problems);
  return PC_COMMAND_LINE_INVALID;
}

static gboolean
parse (int       argc,
       char    **argv,
       Options  *options,
       GStrv    *rest,
       GError  **error)
{
  const GOptionEntry entries[] = {
    { "help", 'h', G_OPTION_FLAG_NONE, G_OPTION_ARG_NONE, &options->help, NULL, NULL },
    { "version", 0, G_OPTION_FLAG_NONE, G_OPTION_ARG_NONE, &options->version, NULL, NULL },
    { "validate", 0, G_OPTION_FLAG_NONE, G_OPTION_ARG_NONE, &options->validate, NULL, NULL },
    { "list", 0, G_OPTION_FLAG_NONE, G_OPTION_ARG_NONE, &options->list, NULL, NULL },
    { "as-of", 0, G_OPTION_FLAG_NONE, G_OPTION_ARG_STRING, &options->as_of, NULL, NULL },
    { "select", 0, G_OPTION_FLAG_NONE, G_OPTION_ARG_STRING, &options->select, NULL, NULL },
    G_OPTION_ENTRY_NULL
  };
  g_autoptr (GOptionContext) context = g_option_context_new (NULL);
  g_autoptr (GStrvBuilder) copy = g_strv_builder_new ();

  for (int i = 0; i < argc; i++)
    g_strv_builder_add (copy, argv[i]);
  *rest = g_strv_builder_end (copy);

  g_option_context_add_main_entries (context, entries, NULL);
  g_option_context_set_help_enabled (context, FALSE);
  g_option_context_set_ignore_unknown_options (context, TRUE);

  return g_option_context_parse_strv (context, rest, error);
}

/* These the application takes itself. */
static gboolean
is_for_application (const char *argument)
{
  return g_str_has_prefix (argument, "--gapplication-") || g_str_has_prefix (argument, "--help-");
}

/* The first argument that looks like an option, and which nobody knows. What follows “--” is the name of a file. */
static const char *
find_unknown (const char * const *arguments)
{
  for (guint i = 0; arguments[i] != NULL && !g_str_equal (arguments[i], "--"); i++)
    if (arguments[i][0] == '-' && arguments[i][1] != '\0' && !is_for_application (arguments[i]))
      return arguments[i];

  return NULL;
}

/* What is wrong with these options together, or %NULL. */
static const char *
find_conflict (const Options *options)
{
  if (options->as_of != NULL && !options->list)
    return _("--as-of goes only with --list");
  if (options->validate && options->list)
    return _("--validate and --list do not go together");
  if (options->select != NULL && (options->validate || options->list))
    return _("--select is for the window, which --validate and --list do not open");

  return NULL;
}

static GStrv
collect_files (const char * const *arguments)
{
  g_autoptr (GStrvBuilder) files = g_strv_builder_new ();
  gboolean only_files = FALSE;

  for (guint i = 0; arguments[i] != NULL; i++)
    {
      if (!only_files && g_str_equal (arguments[i], "--"))
        only_files = TRUE;
      else
        g_strv_builder_add (files, arguments[i]);
    }

  return g_strv_builder_end (files);
}

static int
run_job (const Options      *options,
         const char * const *arguments)
{
  g_auto (GStrv) files = collect_files (arguments);

  if (options->validate)
    return pc_command_line_validate ((const char * const *) files);
  if (g_strv_length (files) > 1)
    return complain (_("--list takes one file only"));

  return pc_command_line_list (files[0], options->as_of);
}

static int
run (const Options      *options,
     const char * const *arguments,
     gboolean           *handled)
{
  const char *unknown = find_unknown (arguments);
  const char *conflict = find_conflict (options);

  if (unknown != NULL)
    {
      g_autofree char *message = g_strdup_printf (_("Unknown option %s"), unknown);

      return complain (message);
    }
  if (conflict != NULL)
    return complain (conflict);

  *handled = options->validate || options->list;

  return *handled ? run_job (options, arguments) : PC_COMMAND_LINE_VALID;
}

/**
 * pc_command_line_run:
 * @argc: the number of arguments
 * @argv: (array length=argc): the arguments, which are not changed
 * @handled: (out): return location for whether that was all
 *
 * Does what can be done without a window: --help, --version, --validate and --list, and says what is wrong with
 * a command line.
 *
 * It needs no display. To be called before GTK starts, with the locale set up.
 *
 * Returns: the exit code, if @handled
 */
int
pc_command_line_run (int        argc,
                     char     **argv,
                     gboolean  *handled)
{
  g_auto (Options) options = { FALSE };
  g_auto (GStrv) rest = NULL;
  g_autoptr (GError) error = NULL;

  g_return_val_if_fail (handled != NULL, PC_COMMAND_LINE_UNREADABLE);

  *handled = TRUE;
  if (!parse (argc, argv, &options, &rest, &error))
    return complain (error->message);

  if (options.help)
    {
      pc_command_line_help_print ();
      return PC_COMMAND_LINE_VALID;
    }
  if (options.version)
    {
      g_print ("%s %s\n", _("Partner Cities"), PACKAGE_VERSION);
      return PC_COMMAND_LINE_VALID;
    }

  return run (&options, (const char * const *) rest + (rest[0] != NULL ? 1 : 0), handled);
}
