/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Runs the program without its window, as a user or a script would. */

#include "config.h"

#include <gio/gio.h>
#include <string.h>

typedef struct
{
  char *out;
  char *err;
  int status;
} Run;

static void
run_clear (Run *run)
{
  g_free (run->out);
  g_free (run->err);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Run, run_clear)

static void
run_program (Run                *run,
             const char * const *args)
{
  g_autoptr (GSubprocessLauncher) launcher = g_subprocess_launcher_new (G_SUBPROCESS_FLAGS_STDOUT_PIPE | G_SUBPROCESS_FLAGS_STDERR_PIPE);
  g_autoptr (GSubprocess) process = NULL;
  g_autoptr (GPtrArray) argv = g_ptr_array_new ();
  g_autoptr (GError) error = NULL;

  g_ptr_array_add (argv, (gpointer) g_getenv ("PC_TEST_COMMAND_LINE"));
  for (guint i = 0; args[i] != NULL; i++)
    g_ptr_array_add (argv, (gpointer) args[i]);
  g_ptr_array_add (argv, NULL);

  /* Whoever starts GTK without a display fails. */
  g_subprocess_launcher_unsetenv (launcher, "DISPLAY");
  g_subprocess_launcher_unsetenv (launcher, "WAYLAND_DISPLAY");
  g_subprocess_launcher_setenv (launcher, "LANGUAGE", "en", TRUE);
  process = g_subprocess_launcher_spawnv (launcher, (const char * const *) argv->pdata, &error);
  g_assert_no_error (error);
  g_subprocess_communicate_utf8 (process, NULL, NULL, &run->out, &run->err, &error);
  g_assert_no_error (error);
  g_assert_true (g_subprocess_get_if_exited (process));
  run->status = g_subprocess_get_exit_status (process);
}

#define RUN(run, ...) run_program (run, (const char * const[]) { __VA_ARGS__, NULL })

static char *
find_krakow (void)
{
  return g_build_filename (g_getenv ("PC_TEST_DATADIR"), "krakow.partners.json", NULL);
}

static char *
find_fixture (const char *folder,
              const char *name)
{
  return g_test_build_filename (G_TEST_DIST, folder, name, NULL);
}

static void
test_validate_valid (void)
{
  g_autofree char *file = find_krakow ();
  g_autofree char *expected = g_strdup_printf ("%s: valid\n", file);
  g_auto (Run) run = { NULL };

  RUN (&run, "--validate", file);
  g_assert_cmpint (run.status, ==, 0);
  g_assert_cmpstr (run.out, ==, expected);
  g_assert_cmpstr (run.err, ==, "");
}

static void
test_validate_warnings (void)
{
  g_autofree char *file = find_fixture ("dataset", "unknown-members.json");
  g_autofree char *first = g_strdup_printf ("%s:3: /titel: warning: Member “titel” is not known. Did you mean “title”? It will be kept as it is\n", file);
  g_autofree char *last = g_strdup_printf ("\n%s: valid, 4 warnings\n", file);
  g_auto (Run) run = { NULL };

  RUN (&run, "--validate", file);
  g_assert_cmpint (run.status, ==, 0);
  g_assert_true (g_str_has_prefix (run.out, first));
  g_assert_true (g_str_has_suffix (run.out, last));
}

static void
test_validate_errors (void)
{
  g_autofree char *file = find_fixture ("json", "trailing-comma-list.json");
  g_autofree char *expected = g_strdup_printf ("%s:4: /a: There is a comma before “]”. Remove it\n"
                                               "%s: not valid, 1 error, 0 warnings\n",
                                               file, file);
  g_auto (Run) run = { NULL };

  RUN (&run, "--validate", file);
  g_assert_cmpint (run.status, ==, 1);
  g_assert_cmpstr (run.out, ==, expected);
}

/* No pointer where the whole file is meant. */
static void
test_validate_whole_file (void)
{
  g_autofree char *file = find_fixture ("json", "empty.json");
  g_autofree char *expected = g_strdup_printf ("%s:1: The file is empty\n%s: not valid, 1 error, 0 warnings\n", file, file);
  g_auto (Run) run = { NULL };

  RUN (&run, "--validate", file);
  g_assert_cmpint (run.status, ==, 1);
  g_assert_cmpstr (run.out, ==, expected);
}

static void
test_validate_several (void)
{
  g_autofree char *good = find_krakow ();
  g_autofree char *bad = find_fixture ("json", "empty.json");
  g_auto (Run) worse = { NULL };
  g_auto (Run) worst = { NULL };

  RUN (&worse, "--validate", bad, good);
  g_assert_cmpint (worse.status, ==, 1);
  g_assert_nonnull (strstr (worse.out, ": valid\n"));
  g_assert_nonnull (strstr (worse.out, ": not valid, "));

  RUN (&worst, "--validate", "/no/such/file", bad, good);
  g_assert_cmpint (worst.status, ==, 2);
  g_assert_nonnull (strstr (worst.out, ": valid\n"));
  g_assert_nonnull (strstr (worst.out, ": not valid, "));
  g_assert_cmpstr (worst.err, ==, "partner-cities: “/no/such/file” does not exist\n");
}

static void
test_validate_nothing (void)
{
  g_auto (Run) run = { NULL };

  RUN (&run, "--validate");
  g_assert_cmpint (run.status, ==, 2);
  g_assert_cmpstr (run.out, ==, "");
  g_assert_cmpstr (run.err, ==, "partner-cities: --validate needs the name of a file\n");
}

static guint
count_rows (const char *out,
            const char *kind)
{
  g_auto (GStrv) lines = g_strsplit (out, "\n", 0);
  guint n = 0;

  for (guint i = 0; lines[i] != NULL; i++)
    n += g_str_has_prefix (lines[i], kind);

  return n;
}

static void
test_list (void)
{
  g_autofree char *file = find_krakow ();
  g_auto (Run) bundled = { NULL };
  g_auto (Run) named = { NULL };

  RUN (&bundled, "--list");
  g_assert_cmpint (bundled.status, ==, 0);
  g_assert_true (g_str_has_prefix (bundled.out, "Kind  "));
  g_assert_cmpuint (count_rows (bundled.out, ""), ==, 1 + 39 + 1);
  g_assert_nonnull (strstr (bundled.out, "\nTwin city  "));
  g_assert_nonnull (strstr (bundled.out, "  Kyiv  "));
  g_assert_nonnull (strstr (bundled.out, "  1993-02-19  Active\n"));

  RUN (&named, "--list", file);
  g_assert_cmpint (named.status, ==, 0);
  g_assert_cmpstr (named.out, ==, bundled.out);
}

static void
test_list_as_of (void)
{
  g_auto (Run) run = { NULL };

  RUN (&run, "--list", "--as-of=2007-12-22");
  g_assert_cmpint (run.status, ==, 0);
  g_assert_cmpuint (count_rows (run.out, "Twin city  "), ==, 4);
  g_assert_cmpuint (count_rows (run.out, "Honorary twin city  "), ==, 2);
  g_assert_cmpuint (count_rows (run.out, "Partner city  "), ==, 20);
  g_assert_cmpuint (count_rows (run.out, "City co-operating without an agreement  "), ==, 6);
}

/* The kind of that day, and its start. */
static void
test_list_earlier (void)
{
  g_auto (Run) run = { NULL };

  RUN (&run, "--list", "--as-of", "1985-06-01");
  g_assert_cmpint (run.status, ==, 0);
  g_assert_nonnull (strstr (run.out, "  Status today\n"));
  g_assert_nonnull (strstr (run.out, "Partner city  Nuremberg"));
  g_assert_nonnull (strstr (run.out, "  1979-10  "));
  g_assert_null (strstr (run.out, "Innsbruck"));
}

/* Columns are as wide as a terminal shows them, which is not the number of characters. */
static void
test_list_alignment (void)
{
  g_autofree char *file = find_fixture ("dataset", "wide-names.json");
  g_auto (Run) run = { NULL };

  RUN (&run, "--list", file);
  g_assert_cmpint (run.status, ==, 0);
  g_assert_cmpstr (run.out, ==,
                   "Kind          City    Country      Since       Status\n"
                   "Partner city  Łódź    Switzerland  –           Listed\n"
                   "Partner city  京都市  Switzerland  1990-11-06  Listed\n");
}

static void
test_bad_day (void)
{
  static const char * const days[] = { "yesterday", "2007-02-30", "2007-12", "2007", "", "22.12.2007" };

  for (guint i = 0; i < G_N_ELEMENTS (days); i++)
    {
      g_autofree char *option = g_strdup_printf ("--as-of=%s", days[i]);
      g_autofree char *expected = g_strdup_printf ("partner-cities: “%s” is not a day. Write it like 2007-12-22\n", days[i]);
      g_auto (Run) run = { NULL };

      RUN (&run, "--list", option);
      g_assert_cmpint (run.status, ==, 2);
      g_assert_cmpstr (run.err, ==, expected);
      g_assert_cmpstr (run.out, ==, "");
    }
}

static void
test_list_broken (void)
{
  g_autofree char *file = find_fixture ("json", "empty.json");
  g_auto (Run) broken = { NULL };
  g_auto (Run) missing = { NULL };

  RUN (&broken, "--list", file);
  g_assert_cmpint (broken.status, ==, 1);
  g_assert_nonnull (strstr (broken.out, "The file is empty"));

  RUN (&missing, "--list", "/no/such/file");
  g_assert_cmpint (missing.status, ==, 2);
}

static void
test_wrong_use (void)
{
  static const struct
  {
    const char *args[4];
    const char *err;
  } uses[] = {
    { { "--as-of=2007-12-22" }, "partner-cities: --as-of goes only with --list\n" },
    { { "--validate", "--as-of=2007-12-22", "x" }, "partner-cities: --as-of goes only with --list\n" },
    { { "--list", "--validate", "x" }, "partner-cities: --validate and --list do not go together\n" },
    { { "--list", "a", "b" }, "partner-cities: --list takes one file only\n" },
    { { "--list", "--fast" }, "partner-cities: Unknown option --fast\n" },
    { { "--list", "-x" }, "partner-cities: Unknown option -x\n" },
    { { "--list", "--select=kyiv" },
      "partner-cities: --select is for the window, which --validate and --list do not open\n" },
    { { "--validate", "x", "--select=kyiv" },
      "partner-cities: --select is for the window, which --validate and --list do not open\n" },
    { { "--unknown", "file.json" }, "partner-cities: Unknown option --unknown\n" },
    { { "--select" }, "partner-cities: Missing argument for --select\n" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (uses); i++)
    {
      g_auto (Run) run = { NULL };

      run_program (&run, uses[i].args);
      g_assert_cmpint (run.status, ==, 2);
      g_assert_cmpstr (run.err, ==, uses[i].err);
    }
}

static void
test_version (void)
{
  g_auto (Run) run = { NULL };

  RUN (&run, "--version");
  g_assert_cmpint (run.status, ==, 0);
  g_assert_cmpstr (run.out, ==, "Partner Cities " PACKAGE_VERSION "\n");
}

/* What a line of the help starts with, and where the explanation of it starts. */
static void
check_help_line (const char *help,
                 const char *option,
                 const char *explanation)
{
  g_autofree char *line = g_strdup_printf ("\n  %s  ", option);
  const char *start = strstr (help, line);
  const char *end;

  g_assert_nonnull (start);
  end = strchr (start + 1, '\n');
  g_assert_true (g_str_has_prefix (end - strlen (explanation), explanation));
  g_assert_cmpint (end - start - 1 - (gssize) strlen (explanation), ==, 23);
}

static void
test_help (void)
{
  static const char * const options[] = { "--help", "-h" };

  for (guint i = 0; i < G_N_ELEMENTS (options); i++)
    {
      g_auto (Run) run = { NULL };
      const char *window, *jobs, *about;

      RUN (&run, options[i]);
      g_assert_cmpint (run.status, ==, 0);
      g_assert_cmpstr (run.err, ==, "");
      g_assert_true (g_str_has_prefix (run.out, "Usage:\n  partner-cities "));

      /* Each option stands in its group. */
      window = strstr (run.out, "\nIn the window:\n  --select=CITY-ID ");
      jobs = strstr (run.out, "\nWithout a window and without a display:\n  --validate ");
      about = strstr (run.out, "\nAbout the program:\n  --version ");
      g_assert_true (window != NULL && jobs > window && about > jobs);
      check_help_line (run.out, "--list", "Print the cities as a table");
      check_help_line (run.out, "--as-of=YYYY-MM-DD", "With --list: the relations of that day");
      check_help_line (run.out, "-h, --help", "Print this help");
      g_assert_nonnull (strstr (run.out, "\nExit status:\n  0  "));
    }
}

/* Behind “--” stand names of files, whatever they look like. */
static void
test_end_of_options (void)
{
  g_auto (Run) run = { NULL };
  g_auto (Run) plain = { NULL };

  RUN (&run, "--validate", "--", "--no-such-file.json");
  g_assert_cmpint (run.status, ==, 2);
  g_assert_nonnull (strstr (run.err, "--no-such-file.json” does not exist"));

  RUN (&plain, "--list", "--", "no-such-file.json");
  g_assert_cmpint (plain.status, ==, 2);
  g_assert_nonnull (strstr (plain.err, "/no-such-file.json” does not exist"));
}

/* All else is for the window. */
static void
test_not_handled (void)
{
  static const char * const args[][3] = {
    { NULL },
    { "file.json" },
    { "--select=kyiv", "file.json" },
    { "--help-all" },
    { "--gapplication-service" },
    { "--", "--file.json" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (args); i++)
    {
      g_auto (Run) run = { NULL };

      run_program (&run, args[i]);
      g_assert_cmpstr (run.out, ==, "not handled\n");
      g_assert_cmpstr (run.err, ==, "");
    }
}

/* A file cannot make a line look like two, or send commands to the terminal. */
static void
test_unruly_names (void)
{
  g_autofree char *file = find_fixture ("dataset", "unruly-names.json");
  g_auto (Run) run = { NULL };

  RUN (&run, "--validate", file);
  for (const char *at = run.out; *at != '\0'; at++)
    g_assert_true (*at == '\n' || (guchar) *at >= 0x20);
  g_assert_nonnull (strstr (run.out, "/a\\nb: warning: Member “a\\nb” is not known"));
  g_assert_nonnull (strstr (run.out, "\\u001b[31m"));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/command-line/validate-valid", test_validate_valid);
  g_test_add_func ("/command-line/validate-warnings", test_validate_warnings);
  g_test_add_func ("/command-line/validate-errors", test_validate_errors);
  g_test_add_func ("/command-line/validate-whole-file", test_validate_whole_file);
  g_test_add_func ("/command-line/validate-several", test_validate_several);
  g_test_add_func ("/command-line/validate-nothing", test_validate_nothing);
  g_test_add_func ("/command-line/list", test_list);
  g_test_add_func ("/command-line/list-as-of", test_list_as_of);
  g_test_add_func ("/command-line/list-earlier", test_list_earlier);
  g_test_add_func ("/command-line/list-alignment", test_list_alignment);
  g_test_add_func ("/command-line/bad-day", test_bad_day);
  g_test_add_func ("/command-line/list-broken", test_list_broken);
  g_test_add_func ("/command-line/wrong-use", test_wrong_use);
  g_test_add_func ("/command-line/help", test_help);
  g_test_add_func ("/command-line/end-of-options", test_end_of_options);
  g_test_add_func ("/command-line/version", test_version);
  g_test_add_func ("/command-line/not-handled", test_not_handled);
  g_test_add_func ("/command-line/unruly-names", test_unruly_names);

  return g_test_run ();
}
