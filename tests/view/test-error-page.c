/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "pc-error-page.h"
#include "pc-problem-dialog.h"
#include "pc-problem-group.h"
#include "pc-problem-row.h"
#include "pc-problem.h"
#include "pc-processors.h"
#include "pc-view-testing.h"

static GListModel *
create_problems (guint n_errors,
                 guint n_warnings)
{
  GListStore *problems = g_list_store_new (PC_TYPE_PROBLEM);

  for (guint i = 0; i < n_errors + n_warnings; i++)
    {
      PcSeverity severity = i < n_errors ? PC_SEVERITY_ERROR : PC_SEVERITY_WARNING;
      g_autofree char *pointer = g_strdup_printf ("/cities/%u", i);
      g_autoptr (PcProblem) problem = NULL;

      /* From the last line to the first. */
      problem = pc_problem_new (severity, pointer, 10000 - i, "“A & B” <b>is</b> wrong");
      g_list_store_append (problems, problem);
    }

  return G_LIST_MODEL (problems);
}

static PcWindow *
show_problems (GListModel *problems,
               gboolean    editable)
{
  PcWindow *window = pc_view_testing_create_window (1000, 700);

  g_object_set (window,
                "file-name", "gdynia.partners.json",
                "problems", problems,
                "editable", editable,
                "state", PC_WINDOW_STATE_ERROR,
                NULL);
  pc_view_testing_settle ();

  return window;
}

static void
test_rows (void)
{
  g_autoptr (GListModel) problems = create_problems (4, 2);
  PcWindow *window = show_problems (problems, TRUE);
  GtkWidget *page = pc_view_testing_find (window, PC_TYPE_ERROR_PAGE);
  g_autoptr (GPtrArray) rows = pc_view_testing_find_all (page, PC_TYPE_PROBLEM_ROW);

  g_assert_cmpuint (rows->len, ==, 6);
  g_assert_nonnull (pc_view_testing_find_text (page, "This File Cannot Be Opened"));
  g_assert_nonnull (pc_view_testing_find_text (page, "gdynia.partners.json has 4 errors and 2 warnings. "
                                                     "Nothing in it was changed."));

  /* By line, errors before warnings. */
  g_assert_nonnull (pc_view_testing_find_text (g_ptr_array_index (rows, 0), "Line 9997"));
  g_assert_nonnull (pc_view_testing_find_text (g_ptr_array_index (rows, 3), "Line 10000"));
  g_assert_nonnull (pc_view_testing_find_text (g_ptr_array_index (rows, 4), "Line 9995"));
  g_assert_nonnull (pc_view_testing_find_text (g_ptr_array_index (rows, 0), "/cities/3"));
  g_assert_nonnull (pc_view_testing_find_text (g_ptr_array_index (rows, 0), "“A & B” <b>is</b> wrong"));

  pc_view_testing_destroy_window (window);
}

static void
test_copy (void)
{
  g_autoptr (GListModel) problems = create_problems (1, 0);
  PcWindow *window = show_problems (problems, TRUE);
  GtkWidget *row = pc_view_testing_find (window, PC_TYPE_PROBLEM_ROW);
  GtkWidget *button = pc_view_testing_find (row, GTK_TYPE_BUTTON);
  GdkClipboard *clipboard = gtk_widget_get_clipboard (row);
  GdkContentProvider *content;
  g_auto (GValue) value = G_VALUE_INIT;

  g_assert_cmpstr (gtk_widget_get_tooltip_text (button), ==, "Copy");
  g_signal_emit_by_name (button, "clicked");

  content = gdk_clipboard_get_content (clipboard);
  g_assert_nonnull (content);
  g_value_init (&value, G_TYPE_STRING);
  g_assert_true (gdk_content_provider_get_value (content, &value, NULL));
  g_assert_cmpstr (g_value_get_string (&value), ==,
                   "gdynia.partners.json:10000: /cities/0: “A & B” <b>is</b> wrong");

  g_assert_true (pc_view_testing_is_enabled (window, "win.copy-report"));
  gtk_widget_activate_action (GTK_WIDGET (window), "win.copy-report", NULL);
  content = gdk_clipboard_get_content (clipboard);
  g_value_unset (&value);
  g_value_init (&value, G_TYPE_STRING);
  g_assert_true (gdk_content_provider_get_value (content, &value, NULL));
  g_assert_true (g_str_has_suffix (g_value_get_string (&value), "has 1 error. Nothing in it was changed.\n"));

  pc_view_testing_destroy_window (window);
}

static void
test_many (void)
{
  g_autoptr (GListModel) problems = create_problems (5000, 0);
  PcWindow *window = show_problems (problems, TRUE);
  GtkWidget *page = pc_view_testing_find (window, PC_TYPE_ERROR_PAGE);
  g_autoptr (GPtrArray) rows = pc_view_testing_find_all (page, PC_TYPE_PROBLEM_ROW);

  g_assert_cmpuint (rows->len, ==, 200);
  g_assert_nonnull (pc_view_testing_find_text (page, "4800 more problems are in the report."));

  pc_view_testing_destroy_window (window);
}

static void
test_bundled_file_has_no_editor (void)
{
  g_autoptr (GListModel) problems = create_problems (1, 0);
  PcWindow *window = show_problems (problems, FALSE);
  GtkListBoxRow *row = pc_view_testing_find (window, PC_TYPE_PROBLEM_ROW);

  g_assert_null (pc_view_testing_find_text (window, "Edit as Text"));
  g_assert_false (gtk_list_box_row_get_activatable (row));

  pc_view_testing_destroy_window (window);
}

static void
test_unreadable (void)
{
  PcWindow *window = pc_view_testing_create_window (1000, 700);

  g_object_set (window,
                "file-name", "a.json",
                "error-message", "“/a & b” does not exist",
                "state", PC_WINDOW_STATE_ERROR,
                NULL);
  pc_view_testing_settle ();

  g_assert_nonnull (pc_view_testing_find_text (window, "This File Cannot Be Opened"));
  g_assert_nonnull (pc_view_testing_find_text (window, "“/a & b” does not exist"));
  g_assert_nonnull (pc_view_testing_find_text (window, "Check Again"));

  pc_view_testing_destroy_window (window);
}

static void
test_banner (void)
{
  g_autoptr (GListModel) problems = create_problems (0, 2);
  PcWindow *window = pc_view_testing_open_krakow (1280, 800);
  GtkWidget *dialog;
  g_autoptr (GPtrArray) rows = NULL;

  g_assert_false (pc_view_testing_is_enabled (window, "win.show-problems"));

  g_object_set (window, "problems", problems, NULL);
  pc_view_testing_settle ();
  g_assert_nonnull (pc_view_testing_find_text (window, "2 problems found"));
  g_assert_true (pc_view_testing_is_enabled (window, "win.show-problems"));

  gtk_widget_activate_action (GTK_WIDGET (window), "win.show-problems", NULL);
  pc_view_testing_settle ();
  dialog = GTK_WIDGET (adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (window)));
  g_assert_true (PC_IS_PROBLEM_DIALOG (dialog));
  rows = pc_view_testing_find_all (dialog, PC_TYPE_PROBLEM_ROW);
  g_assert_cmpuint (rows->len, ==, 2);
  gtk_test_accessible_assert_role (dialog, GTK_ACCESSIBLE_ROLE_DIALOG);

  adw_dialog_force_close (ADW_DIALOG (dialog));
  pc_view_testing_settle ();
  pc_view_testing_destroy_window (window);
}

static double
get_top (GtkWidget *widget)
{
  graphene_rect_t bounds;

  g_assert_true (gtk_widget_compute_bounds (widget, GTK_WIDGET (gtk_widget_get_root (widget)), &bounds));

  return graphene_rect_get_y (&bounds);
}

/* Where the window is narrow, the sentence has the width and the line goes below. */
static void
test_narrow (void)
{
  static const int widths[] = { 1000, 360 };

  for (guint i = 0; i < G_N_ELEMENTS (widths); i++)
    {
      g_autoptr (PcProblem) problem = pc_problem_new (PC_SEVERITY_ERROR, "/cities/0/country", 10000,
                                                      "“D” is not a country code; it must be two capital letters");
      g_autoptr (GListStore) problems = g_list_store_new (PC_TYPE_PROBLEM);
      PcWindow *window;
      GtkWidget *row;
      gboolean is_below;

      g_list_store_append (problems, problem);
      window = show_problems (G_LIST_MODEL (problems), TRUE);
      row = pc_view_testing_find (window, PC_TYPE_PROBLEM_ROW);
      gtk_window_set_default_size (GTK_WINDOW (window), widths[i], 700);
      pc_view_testing_settle ();
      is_below = get_top (pc_view_testing_find_text (row, "Line 10000")) >
                 get_top (pc_view_testing_find_text (row, "/cities/0/country"));
      g_assert_cmpint (is_below, ==, widths[i] == 360);

      pc_view_testing_destroy_window (window);
    }
}

/* Only one thing is suggested at a time. */
static void
test_encoding (void)
{
  g_autoptr (GListModel) problems = create_problems (1, 0);
  PcWindow *window = show_problems (problems, TRUE);
  GtkWidget *check = gtk_widget_get_ancestor (pc_view_testing_find_text (window, "Check Again"), GTK_TYPE_BUTTON);
  GtkWidget *save;

  g_assert_null (pc_view_testing_find_text (window, "Save a UTF-8 Copy…"));
  g_assert_true (gtk_widget_has_css_class (check, "suggested-action"));

  g_object_set (window, "encoding", "Windows-1250 (Central European)", NULL);
  pc_view_testing_settle ();
  g_assert_nonnull (pc_view_testing_find_text (window, "Its text looks like Windows-1250 (Central European), and "
                                                       "only UTF-8 can be read. A copy in UTF-8 can be opened; "
                                                       "this file stays as it is."));
  save = gtk_widget_get_ancestor (pc_view_testing_find_text (window, "Save a UTF-8 Copy…"), GTK_TYPE_BUTTON);
  g_assert_cmpstr (gtk_actionable_get_action_name (GTK_ACTIONABLE (save)), ==, "app.save-utf8-copy");
  g_assert_true (gtk_widget_has_css_class (save, "suggested-action"));
  g_assert_false (gtk_widget_has_css_class (check, "suggested-action"));

  g_object_set (window, "encoding", NULL, NULL);
  pc_view_testing_settle ();
  g_assert_null (pc_view_testing_find_text (window, "Save a UTF-8 Copy…"));
  g_assert_true (gtk_widget_has_css_class (check, "suggested-action"));

  pc_view_testing_destroy_window (window);
}

int
main (int    argc,
      char **argv)
{
  pc_view_testing_init (&argc, &argv);

  g_test_add_func ("/error-page/rows", test_rows);
  g_test_add_func ("/error-page/copy", test_copy);
  g_test_add_func ("/error-page/many", test_many);
  g_test_add_func ("/error-page/bundled-file-has-no-editor", test_bundled_file_has_no_editor);
  g_test_add_func ("/error-page/unreadable", test_unreadable);
  g_test_add_func ("/error-page/narrow", test_narrow);
  g_test_add_func ("/error-page/encoding", test_encoding);
  g_test_add_func ("/error-page/banner", test_banner);

  pc_processors_leave (g_test_run ());
}
