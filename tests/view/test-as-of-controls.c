/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "pc-as-of-banner.h"
#include "pc-as-of-entry.h"
#include "pc-processors.h"
#include "pc-view-testing.h"

typedef struct
{
  PcDataset *dataset;
  PcAsOf *as_of;
  GtkWindow *window;
  PcAsOfBanner *banner;
  PcAsOfEntry *entry;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  fixture->dataset = pc_view_testing_load_krakow ();
  fixture->as_of = pc_as_of_new (fixture->dataset);
  fixture->banner = PC_AS_OF_BANNER (pc_as_of_banner_new ());
  fixture->entry = g_object_new (PC_TYPE_AS_OF_ENTRY, "as-of", fixture->as_of, NULL);
  pc_as_of_banner_set_as_of (fixture->banner, fixture->as_of);
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (fixture->banner));
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (fixture->entry));

  fixture->window = g_object_new (GTK_TYPE_WINDOW, "child", box, NULL);
  gtk_window_present (fixture->window);
  pc_view_testing_settle ();
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  gpointer banner = fixture->banner;
  gpointer entry = fixture->entry;

  g_object_add_weak_pointer (G_OBJECT (fixture->banner), &banner);
  g_object_add_weak_pointer (G_OBJECT (fixture->entry), &entry);
  gtk_window_destroy (fixture->window);
  pc_view_testing_settle ();
  g_assert_null (banner);
  g_assert_null (entry);
  g_assert_finalize_object (fixture->as_of);
  g_object_unref (fixture->dataset);
}

static void
see (Fixture    *fixture,
     const char *text)
{
  g_autoptr (PcDate) day = text != NULL ? pc_date_new_from_string (text, NULL) : NULL;

  pc_as_of_set_date (fixture->as_of, day);
  pc_view_testing_settle ();
}

static void
assert_seen (Fixture    *fixture,
             const char *expected)
{
  const PcDate *date = pc_as_of_get_date (fixture->as_of);
  g_autofree char *text = date != NULL ? pc_date_to_string (date) : NULL;

  g_assert_cmpstr (text, ==, expected);
}

static void
type (Fixture    *fixture,
      const char *text)
{
  GtkWidget *entry = pc_view_testing_find (fixture->entry, GTK_TYPE_ENTRY);

  gtk_editable_set_text (GTK_EDITABLE (entry), text);
  g_signal_emit_by_name (entry, "activate");
}

static void
assert_shown (Fixture    *fixture,
              const char *expected)
{
  GtkWidget *entry = pc_view_testing_find (fixture->entry, GTK_TYPE_ENTRY);

  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (entry)), ==, expected);
}

static void
test_banner (Fixture       *fixture,
             gconstpointer  data)
{
  AdwBanner *banner = pc_view_testing_find (fixture->banner, ADW_TYPE_BANNER);

  g_assert_false (adw_banner_get_revealed (banner));

  see (fixture, "2007-12-22");
  g_assert_true (adw_banner_get_revealed (banner));
  g_assert_cmpstr (adw_banner_get_title (banner), ==, "Showing 22 December 2007: 32 cities in 23 countries");

  g_signal_emit_by_name (banner, "button-clicked");
  assert_seen (fixture, NULL);
  g_assert_false (adw_banner_get_revealed (banner));
}

static void
test_entry_shows (Fixture       *fixture,
                  gconstpointer  data)
{
  g_autoptr (PcDate) today = pc_date_new_today ();
  g_autofree char *text = pc_date_to_string (today);

  assert_shown (fixture, text);
  see (fixture, "2007-12-22");
  assert_shown (fixture, "2007-12-22");
  see (fixture, NULL);
  assert_shown (fixture, text);
}

static void
test_entry_sets (Fixture       *fixture,
                 gconstpointer  data)
{
  g_autoptr (PcDate) today = pc_date_new_today ();
  g_autofree char *text = pc_date_to_string (today);

  type (fixture, "1995-06-01");
  assert_seen (fixture, "1995-06-01");
  type (fixture, "  2022-09-17 ");
  assert_seen (fixture, "2022-09-17");
  assert_shown (fixture, "2022-09-17");
  type (fixture, text);
  assert_seen (fixture, NULL);
}

static void
test_entry_refuses (Fixture       *fixture,
                    gconstpointer  data)
{
  static const char * const nonsense[] = {
    "", "yesterday", "2007", "2007-12", "2007-13-01", "2007-02-29", "22.12.2007", "9999-01-01",
  };
  GtkWidget *entry = pc_view_testing_find (fixture->entry, GTK_TYPE_ENTRY);

  see (fixture, "2007-12-22");

  for (guint i = 0; i < G_N_ELEMENTS (nonsense); i++)
    {
      type (fixture, nonsense[i]);
      assert_seen (fixture, "2007-12-22");
      g_assert_nonnull (pc_as_of_entry_get_error_text (fixture->entry));
      g_assert_true (gtk_widget_has_css_class (entry, "error"));
    }

  type (fixture, "2007-02-29");
  g_assert_cmpstr (pc_as_of_entry_get_error_text (fixture->entry), ==,
                   "“2007-02-29” is not a day. Write it like 2007-12-22");

  /* Typing on takes the error away, and so does another day from elsewhere. */
  gtk_editable_set_text (GTK_EDITABLE (entry), "2007-02-2");
  g_assert_null (pc_as_of_entry_get_error_text (fixture->entry));
  g_assert_false (gtk_widget_has_css_class (entry, "error"));
  type (fixture, "2007-02-29");
  see (fixture, "1995-06-01");
  g_assert_null (pc_as_of_entry_get_error_text (fixture->entry));
  assert_shown (fixture, "1995-06-01");
}

static void
test_calendar (Fixture       *fixture,
               gconstpointer  data)
{
  GtkMenuButton *button = pc_view_testing_find (fixture->entry, GTK_TYPE_MENU_BUTTON);
  GtkCalendar *calendar = GTK_CALENDAR (gtk_popover_get_child (gtk_menu_button_get_popover (button)));
  g_autoptr (GDateTime) picked = g_date_time_new_local (1991, 12, 9, 12, 0, 0);
  g_autoptr (GDateTime) future = g_date_time_new_local (2222, 2, 2, 12, 0, 0);
  g_autoptr (GDateTime) shown = NULL;

  see (fixture, "2007-12-22");
  shown = gtk_calendar_get_date (calendar);
  g_assert_cmpint (g_date_time_get_year (shown), ==, 2007);
  g_assert_cmpint (g_date_time_get_day_of_month (shown), ==, 22);

  gtk_calendar_select_day (calendar, picked);
  assert_seen (fixture, "1991-12-09");
  gtk_calendar_select_day (calendar, future);
  assert_seen (fixture, NULL);
}

#define ADD(name, test) g_test_add (name, Fixture, NULL, set_up, test, tear_down)

int
main (int   argc,
      char *argv[])
{
  /* GTK’s own context for tests cannot announce anything. */
  g_setenv ("GTK_A11Y", "none", TRUE);
  pc_view_testing_init (&argc, &argv);

  ADD ("/view/as-of/banner", test_banner);
  ADD ("/view/as-of/entry-shows", test_entry_shows);
  ADD ("/view/as-of/entry-sets", test_entry_sets);
  ADD ("/view/as-of/entry-refuses", test_entry_refuses);
  ADD ("/view/as-of/calendar", test_calendar);

  pc_processors_leave (g_test_run ());
}
