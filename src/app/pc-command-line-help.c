/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-app"

#include "config.h"

#include "pc-command-line-help.h"

#include <glib/gi18n.h>

/* Blanks between an option and what it does. */
#define GAP 3

/* What each option does stands here alone: for --help, grouped, and for --help-all of GApplication. */
static const GOptionEntry window_options[] = {
  { "select", 0, 0, G_OPTION_ARG_STRING, NULL, N_("Select a city once the file is open"), N_("CITY-ID") },
  G_OPTION_ENTRY_NULL
};

static const GOptionEntry job_options[] = {
  { "validate", 0, 0, G_OPTION_ARG_NONE, NULL, N_("Check files and print their problems"), NULL },
  { "list", 0, 0, G_OPTION_ARG_NONE, NULL, N_("Print the cities as a table"), NULL },
  { "as-of", 0, 0, G_OPTION_ARG_STRING, NULL, N_("With --list: the relations of that day"), N_("YYYY-MM-DD") },
  G_OPTION_ENTRY_NULL
};

static const GOptionEntry information_options[] = {
  { "version", 0, 0, G_OPTION_ARG_NONE, NULL, N_("Print the version"), NULL },
  G_OPTION_ENTRY_NULL
};

/* The application has this one of its own. */
static const GOptionEntry help_options[] = {
  { "help", 'h', 0, G_OPTION_ARG_NONE, NULL, N_("Print this help"), NULL },
  G_OPTION_ENTRY_NULL
};

static const struct
{
  const char *title; /* or nothing, where the group goes on */
  const GOptionEntry *options;
} groups[] = {
  { N_("In the window:"), window_options },
  { N_("Without a window and without a display:"), job_options },
  { N_("About the program:"), information_options },
  { NULL, help_options },
};

static char *
dup_usage (const GOptionEntry *option)
{
  g_autoptr (GString) usage = g_string_new ("  ");

  if (option->short_name != 0)
    g_string_append_printf (usage, "-%c, ", option->short_name);
  g_string_append_printf (usage, "--%s", option->long_name);
  if (option->arg_description != NULL)
    g_string_append_printf (usage, "=%s", _(option->arg_description));

  return g_string_free_and_steal (g_steal_pointer (&usage));
}

static int
measure_usage (void)
{
  glong widest = 0;

  for (guint i = 0; i < G_N_ELEMENTS (groups); i++)
    for (const GOptionEntry *option = groups[i].options; option->long_name != NULL; option++)
      {
        g_autofree char *usage = dup_usage (option);

        widest = MAX (widest, g_utf8_strlen (usage, -1));
      }

  return (int) widest;
}

static void
print_options (const GOptionEntry *options,
               int                 width)
{
  for (const GOptionEntry *option = options; option->long_name != NULL; option++)
    {
      g_autofree char *usage = dup_usage (option);
      int padding = width - (int) g_utf8_strlen (usage, -1) + GAP;

      g_print ("%s%*s%s\n", usage, padding, "", _(option->description));
    }
}

/* Both kinds of help begin and end alike. */
static const char *
get_summary (void)
{
  return _("Shows a city’s partner cities in a list, on a map and in detail.");
}

static const char *
get_exit_status (void)
{
  return _("Exit status:\n"
           "  0  all is well\n"
           "  1  a file has errors, or no window can be opened\n"
           "  2  a file cannot be read, or the command line is wrong\n");
}

/**
 * pc_command_line_help_print:
 *
 * Prints what may stand on the command line: the options in groups, in the language of the locale.
 */
void
pc_command_line_help_print (void)
{
  int width = measure_usage ();

  g_print ("%s\n\n%s\n",
           /* Translators: translate CITY-ID, FILE and YYYY-MM-DD as in the options, and no option. */
           _("Usage:\n"
             "  partner-cities [--select=CITY-ID] [FILE…]\n"
             "  partner-cities --validate FILE…\n"
             "  partner-cities --list [--as-of=YYYY-MM-DD] [FILE]"),
           get_summary ());

  for (guint i = 0; i < G_N_ELEMENTS (groups); i++)
    {
      if (groups[i].title != NULL)
        g_print ("\n%s\n", _(groups[i].title));
      print_options (groups[i].options, width);
    }

  g_print ("\n%s", get_exit_status ());
}

static void
add_main_options (GApplication       *application,
                  const GOptionEntry *options)
{
  for (const GOptionEntry *option = options; option->long_name != NULL; option++)
    g_application_add_main_option (application, option->long_name, option->short_name,
                                   G_OPTION_FLAG_NONE, option->arg, _(option->description),
                                   option->arg_description != NULL ? _(option->arg_description) : NULL);
}

/**
 * pc_command_line_help_add_to:
 * @application: the application
 *
 * Lets the application know the options as well, some of which only it can follow.
 */
void
pc_command_line_help_add_to (GApplication *application)
{
  g_return_if_fail (G_IS_APPLICATION (application));

  add_main_options (application, window_options);
  add_main_options (application, job_options);
  add_main_options (application, information_options);

  g_application_set_option_context_parameter_string (application, _("[FILE…]"));
  g_application_set_option_context_summary (application, get_summary ());
  g_application_set_option_context_description (application, get_exit_status ());
}
