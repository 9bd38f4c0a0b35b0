/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "pc-agreement-row.h"
#include "pc-area-chip.h"
#include "pc-area-row.h"
#include "pc-call-card.h"
#include "pc-city-page.h"
#include "pc-city-peek.h"
#include "pc-claim-row.h"
#include "pc-claim-tile.h"
#include "pc-dataset-loader.h"
#include "pc-fact-heading.h"
#include "pc-fact-list.h"
#include "pc-fact-pill.h"
#include "pc-fact-row.h"
#include "pc-model.h"
#include "pc-processors.h"
#include "pc-relation-button.h"
#include "pc-resources.h"
#include "pc-source-popover.h"
#include "pc-source-row.h"
#include "pc-status-pill.h"
#include "pc-view-testing.h"

#include <locale.h>

#define NBSP "\302\240"

typedef struct
{
  PcDataset *dataset;
  GtkWidget *window;
  PcCityPage *page;
} Fixture;

/* Looking at widgets. */

static gboolean
is_shown (GtkWidget *widget,
          GtkWidget *top)
{
  for (; widget != NULL && widget != top; widget = gtk_widget_get_parent (widget))
    if (!gtk_widget_get_visible (widget))
      return FALSE;

  return TRUE;
}

static void
collect (GtkWidget *widget,
         GtkWidget *top,
         GType      type,
         GPtrArray *found)
{
  if (g_type_is_a (G_OBJECT_TYPE (widget), type) && is_shown (widget, top))
    g_ptr_array_add (found, widget);

  for (GtkWidget *child = gtk_widget_get_first_child (widget);
       child != NULL;
       child = gtk_widget_get_next_sibling (child))
    collect (child, top, type, found);
}

static GPtrArray *
find_all (gpointer top,
          GType    type)
{
  GPtrArray *found = g_ptr_array_new ();

  collect (GTK_WIDGET (top), GTK_WIDGET (top), type, found);

  return found;
}

static gpointer
find_first (gpointer top,
            GType    type)
{
  g_autoptr (GPtrArray) found = find_all (top, type);

  return found->len > 0 ? g_ptr_array_index (found, 0) : NULL;
}

static gboolean
shows (gpointer    top,
       const char *text)
{
  g_autoptr (GPtrArray) labels = find_all (top, GTK_TYPE_LABEL);

  for (guint i = 0; i < labels->len; i++)
    if (g_strcmp0 (gtk_label_get_label (g_ptr_array_index (labels, i)), text) == 0)
      return TRUE;

  return FALSE;
}

static char *
dup_headings (gpointer top)
{
  g_autoptr (GPtrArray) headings = find_all (top, PC_TYPE_FACT_HEADING);
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < headings->len; i++)
    {
      PcFactHeading *heading = g_ptr_array_index (headings, i);

      g_string_append_printf (text, "%s%s", i > 0 ? "|" : "", pc_fact_heading_get_title (heading));
      if (pc_fact_heading_get_count (heading) > 0)
        g_string_append_printf (text, " %u", pc_fact_heading_get_count (heading));
    }

  return g_string_free_and_steal (text);
}

static void
assert_headings (gpointer    top,
                 const char *expected)
{
  g_autofree char *headings = dup_headings (top);

  g_assert_cmpstr (headings, ==, expected);
}

static gpointer
find_row (gpointer    top,
          const char *title)
{
  g_autoptr (GPtrArray) rows = find_all (top, ADW_TYPE_PREFERENCES_ROW);

  for (guint i = 0; i < rows->len; i++)
    if (g_strcmp0 (adw_preferences_row_get_title (g_ptr_array_index (rows, i)), title) == 0)
      return g_ptr_array_index (rows, i);

  g_error ("No row “%s”", title);
}

static guint
count (gpointer top,
       GType    type)
{
  g_autoptr (GPtrArray) found = find_all (top, type);

  return found->len;
}

static gboolean
stop_cb (gpointer user_data)
{
  *(gboolean *) user_data = TRUE;

  return G_SOURCE_REMOVE;
}

/* Lets GTK lay out, with an end to it. */
static void
settle (void)
{
  gboolean stopped = FALSE;

  g_timeout_add (60, stop_cb, &stopped);
  while (!stopped)
    g_main_context_iteration (NULL, TRUE);
}

static gboolean
is_at_top (gpointer data)
{
  GtkWidget *widget = data;
  GtkWidget *scroller = gtk_widget_get_ancestor (widget, GTK_TYPE_SCROLLED_WINDOW);
  graphene_point_t top;

  g_assert_true (gtk_widget_compute_point (widget, scroller, &GRAPHENE_POINT_INIT (0, 0), &top));

  return top.y >= 0 && top.y <= 100;
}

/* The page scrolls when it has been laid out, which takes its time on a busy machine. */
static void
assert_at_top (GtkWidget *widget)
{
  pc_view_testing_wait_for (is_at_top, widget);
}

/* The fixture. */

static void
set_up (Fixture       *fixture,
        gconstpointer  user_data)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "..", "data", "krakow.partners.json", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GDateTime) now = g_date_time_new_from_iso8601 ("2026-11-23T14:05:00+01", NULL);
  g_autoptr (GError) error = NULL;

  fixture->dataset = pc_dataset_load (file, NULL, NULL, &error);
  g_assert_no_error (error);
  pc_dataset_set_display_languages (fixture->dataset, (const char *[]) { "en", NULL });

  fixture->page = PC_CITY_PAGE (pc_city_page_new ());
  pc_call_clock_set_fixed (pc_city_page_get_clock (fixture->page), now);
  fixture->window = g_object_new (ADW_TYPE_WINDOW,
                                  "default-width", 372,
                                  "default-height", 700,
                                  "content", fixture->page,
                                  NULL);
  g_object_add_weak_pointer (G_OBJECT (fixture->page), (gpointer *) &fixture->page);
  g_object_add_weak_pointer (G_OBJECT (fixture->dataset), (gpointer *) &fixture->dataset);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  user_data)
{
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  settle ();

  /* Nothing may outlive the window, and nothing the dataset. */
  g_assert_null (fixture->page);
  g_object_unref (fixture->dataset);
  g_assert_null (fixture->dataset);
}

static PcCity *
show_city (Fixture    *fixture,
           const char *id)
{
  PcCity *city = pc_dataset_lookup_city (fixture->dataset, id);

  g_assert_nonnull (city);
  g_object_set (fixture->page, "city", city, NULL);

  return city;
}

/* The tests. */

static void
test_nuremberg (Fixture       *fixture,
                gconstpointer  user_data)
{
  show_city (fixture, "nuremberg");

  assert_headings (fixture->page,
                   "Agreements 4|When to Call|Fields of Co-operation 9|Events|Sources Differ|"
                   "Facts|Contacts|Sources 5");
  g_assert_true (shows (fixture->page, "Nuremberg"));
  g_assert_true (shows (fixture->page, "Twin city since 9 December 1991; first agreement in 1979"));
  g_assert_true (shows (fixture->page, "Partner city from October 1979 to 9 December 1991"));
  g_assert_true (shows (fixture->page, "Active"));
  g_assert_true (shows (fixture->page, "evidence of 23 June 2024"));
  g_assert_true (shows (fixture->page, "14:05"));
  g_assert_true (shows (fixture->page, "Same time. Office hours overlap 8:00–16:00."));
  g_assert_true (shows (fixture->page, "Show All 10 Events"));
  g_assert_true (shows (fixture->page, "21–23 June 2024"));
  g_assert_true (shows (fixture->page, "used here"));
  g_assert_true (shows (fixture->page, "12 October 1979"));
  g_assert_true (shows (fixture->page, "640" NBSP "km"));
  g_assert_true (shows (fixture->page, "515543"));
  g_assert_true (shows (fixture->page, "German"));
  g_assert_true (shows (fixture->page, "49.4542° N, 11.0775° E"));
  g_assert_true (shows (fixture->page, "Names in 6 Languages"));
  g_assert_true (shows (fixture->page, "Internal"));
  g_assert_true (shows (fixture->page, "Show All 5 Sources"));
  g_assert_cmpuint (count (fixture->page, PC_TYPE_AREA_CHIP), ==, 3);
  g_assert_cmpuint (count (fixture->page, PC_TYPE_CLAIM_TILE), ==, 2);
}

static void
test_ended (Fixture       *fixture,
            gconstpointer  user_data)
{
  show_city (fixture, "saint-petersburg");

  assert_headings (fixture->page,
                   "Agreements 1|Fields of Co-operation 2|Events|Not Known|Facts|Sources 4");
  g_assert_true (shows (fixture->page, "Ended on 16 September 2022"));
  g_assert_true (shows (fixture->page, "Partner city from 2006 to 16 September 2022"));
  g_assert_true (shows (fixture->page, "Ended"));
  g_assert_true (shows (fixture->page, "Day of the agreement"));
  g_assert_true (shows (fixture->page, "Only the year is known"));
  g_assert_true (shows (fixture->page, "Uncertain"));
}

static void
test_start_unknown (Fixture       *fixture,
                    gconstpointer  user_data)
{
  show_city (fixture, "seville");

  assert_headings (fixture->page, "When to Call|Not Known|Facts|Sources 3");
  g_assert_true (shows (fixture->page, "Partner city, start not known"));
  g_assert_true (shows (fixture->page, "Not known"));
  g_assert_true (shows (fixture->page, "Date and document of the agreement"));
  g_assert_true (shows (fixture->page, "Whether the relation is still kept"));
}

static void
test_no_overlap (Fixture       *fixture,
                 gconstpointer  user_data)
{
  show_city (fixture, "kyoto");

  g_assert_true (shows (fixture->page, "22:05"));
  g_assert_true (shows (fixture->page, "8" NBSP "h ahead. Office hours do not overlap."));
}

static void
test_disputed_relation (Fixture       *fixture,
                        gconstpointer  user_data)
{
  show_city (fixture, "moscow");

  g_assert_true (shows (fixture->page, "City co-operating without an agreement until 16 September 2022"));
  g_assert_true (shows (fixture->page, "Sources differ"));
  g_assert_true (shows (fixture->page, "Kind of relation"));
  g_assert_true (shows (fixture->page, "End of the relation"));
  g_assert_cmpuint (count (fixture->page, PC_TYPE_CLAIM_ROW), ==, 2);
}

/* A city of which nothing is said at all, and no city. */
static void
test_nothing (Fixture       *fixture,
              gconstpointer  user_data)
{
  g_autoptr (PcDataset) dataset = pc_dataset_new ();
  g_autoptr (PcCity) city = PC_CITY (pc_record_new (PC_TYPE_CITY, dataset));

  g_list_store_append (G_LIST_STORE (pc_dataset_get_cities (dataset)), city);
  pc_city_page_set_city (fixture->page, city);
  assert_headings (fixture->page, "");
  g_assert_cmpuint (count (fixture->page, PC_TYPE_FACT_ROW), ==, 0);
  g_assert_cmpuint (count (fixture->page, ADW_TYPE_EXPANDER_ROW), ==, 0);

  pc_city_page_set_city (fixture->page, NULL);
  assert_headings (fixture->page, "");
}

/* Data is never markup. */
static void
test_markup (Fixture       *fixture,
             gconstpointer  user_data)
{
  g_autoptr (PcLocalizedText) text = pc_localized_text_new ("en", "A & <b>B</b> <", NULL);
  PcCity *city = show_city (fixture, "nuremberg");
  g_autoptr (PcAgreement) agreement = g_list_model_get_item (pc_city_get_agreements (city), 0);
  g_autoptr (PcEvent) event = g_list_model_get_item (pc_city_get_events (city), 9);
  g_autoptr (PcContact) contact = g_list_model_get_item (pc_city_get_contacts (city), 0);

  g_object_set (city, "names", text, NULL);
  g_object_set (agreement, "title", text, "document", "<i>&", NULL);
  g_object_set (event, "title", text, NULL);
  g_object_set (contact, "organisation", "R&D <x>", "address", "<y>&", NULL);

  g_assert_true (shows (fixture->page, "A & <b>B</b> <"));
  g_assert_true (shows (fixture->page, "2 October 1979 · <i>&"));
  g_assert_true (shows (fixture->page, "R&D <x>"));
  find_row (fixture->page, "A & <b>B</b> <");
}

/* What is edited is seen at once, in its place. */
static void
test_follows_changes (Fixture       *fixture,
                      gconstpointer  user_data)
{
  PcCity *city = show_city (fixture, "nuremberg");
  GListStore *agreements = G_LIST_STORE (pc_city_get_agreements (city));
  g_autoptr (PcAgreement) first = g_list_model_get_item (G_LIST_MODEL (agreements), 0);
  g_autoptr (PcDate) later = pc_date_new (1999, 0, 0);
  g_autoptr (PcRelation) relation = g_list_model_get_item (pc_city_get_relations (city), 1);

  g_object_set (first, "date", later, NULL);
  g_assert_true (shows (fixture->page, "1999"));

  g_list_store_remove (agreements, 0);
  assert_headings (fixture->page,
                   "Agreements 3|When to Call|Fields of Co-operation 9|Events|Sources Differ|"
                   "Facts|Contacts|Sources 5");

  g_list_store_remove_all (agreements);
  assert_headings (fixture->page,
                   "When to Call|Fields of Co-operation 9|Events|Sources Differ|Facts|Contacts|Sources 5");

  g_object_set (relation, "from", later, NULL);
  g_assert_true (shows (fixture->page, "Twin city since 1999"));
}

static void
test_events_unfold (Fixture       *fixture,
                    gconstpointer  user_data)
{
  show_city (fixture, "nuremberg");
  gtk_window_present (GTK_WINDOW (fixture->window));
  settle ();

  g_assert_false (shows (fixture->page, "10 years of both Houses"));
  g_signal_emit_by_name (find_row (fixture->page, "Show All 10 Events"), "activated");
  g_assert_true (shows (fixture->page, "10 years of both Houses"));
  g_assert_false (shows (fixture->page, "Show All 10 Events"));

  /* Another city is folded again. */
  show_city (fixture, "leipzig");
  g_assert_true (shows (fixture->page, "Show All 5 Events"));
}

static void
test_sources_of_a_row (Fixture       *fixture,
                       gconstpointer  user_data)
{
  GtkWidget *row;
  PcSourcePopover *popover;

  show_city (fixture, "nuremberg");
  gtk_window_present (GTK_WINDOW (fixture->window));
  settle ();

  row = find_row (fixture->page, "Lease for the Nuremberg House in Kraków");
  g_assert_true (gtk_widget_activate_action (row, "fact.show-sources", NULL));
  settle ();
  popover = find_first (row, PC_TYPE_SOURCE_POPOVER);
  g_assert_nonnull (popover);
  g_assert_cmpuint (count (popover, PC_TYPE_SOURCE_ROW), ==, 1);
  g_assert_true (shows (popover, "Short history of the Kraków House in Nuremberg"));
  g_assert_true (shows (popover, "Sure: an official page of one of the cities, or two independent sources."));

  gtk_popover_popdown (GTK_POPOVER (popover));
  settle ();
  settle ();
  g_assert_cmpuint (count (row, PC_TYPE_SOURCE_POPOVER), ==, 0);
}

/* The city may change under an open popover. */
static void
test_sources_outlived (Fixture       *fixture,
                       gconstpointer  user_data)
{
  show_city (fixture, "nuremberg");
  gtk_window_present (GTK_WINDOW (fixture->window));
  settle ();

  pc_fact_row_show_sources (find_row (fixture->page, "Lease for the Nuremberg House in Kraków"));
  g_signal_emit_by_name (find_first (fixture->page, PC_TYPE_RELATION_BUTTON), "clicked");
  settle ();
  show_city (fixture, "kyoto");
  settle ();
  g_assert_cmpuint (count (find_first (fixture->page, PC_TYPE_FACT_HEADING), PC_TYPE_SOURCE_POPOVER), ==, 0);
}

static void
test_meaning_of_a_kind (Fixture       *fixture,
                        gconstpointer  user_data)
{
  GtkWidget *button;
  PcSourcePopover *popover;

  show_city (fixture, "nuremberg");
  gtk_window_present (GTK_WINDOW (fixture->window));
  settle ();

  button = find_first (fixture->page, PC_TYPE_RELATION_BUTTON);
  g_signal_emit_by_name (button, "clicked");
  settle ();
  popover = find_first (button, PC_TYPE_SOURCE_POPOVER);
  g_assert_nonnull (popover);
  g_assert_true (shows (popover, "Twin city"));
  g_assert_true (shows (popover, "The highest form of partnership: a broad, lasting agreement that stresses kinship in "
                                 "culture and history. As a rule one such city in each country."));
  g_assert_cmpuint (count (popover, PC_TYPE_SOURCE_ROW), ==, 4);
}

static void
test_claim_of_a_row (Fixture       *fixture,
                     gconstpointer  user_data)
{
  PcFactRow *row;
  GtkWidget *focus;

  show_city (fixture, "nuremberg");
  gtk_window_present (GTK_WINDOW (fixture->window));
  settle ();

  row = find_row (fixture->page, "Framework agreement on co-operation");
  g_assert_nonnull (pc_fact_row_get_claim (row));
  g_assert_null (pc_fact_row_get_claim (find_row (fixture->page, "Agreement on co-operation as twin cities")));

  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (row), "city-page.show-claim", "s",
                                             "/agreements/nuremberg-1979-framework/date"));
  focus = gtk_window_get_focus (GTK_WINDOW (fixture->window));
  g_assert_true (PC_IS_CLAIM_ROW (focus));
  settle ();
  assert_at_top (focus);

  g_assert_false (pc_city_page_show_claim (fixture->page, "/weather"));
}

static void
test_show_sources (Fixture       *fixture,
                   gconstpointer  user_data)
{
  show_city (fixture, "nuremberg");
  gtk_window_present (GTK_WINDOW (fixture->window));
  settle ();

  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (fixture->page), "city-page.show-sources", NULL));
  g_assert_false (shows (fixture->page, "Show All 5 Sources"));
  g_assert_true (PC_IS_SOURCE_ROW (gtk_window_get_focus (GTK_WINDOW (fixture->window))));

  pc_city_page_show_agreements (fixture->page);
  g_assert_true (PC_IS_FACT_ROW (gtk_window_get_focus (GTK_WINDOW (fixture->window))));
  settle ();
  assert_at_top (gtk_window_get_focus (GTK_WINDOW (fixture->window)));

  /* Where there are none, nothing happens. */
  show_city (fixture, "seville");
  pc_city_page_show_agreements (fixture->page);
}

static void
test_accessible (Fixture       *fixture,
                 gconstpointer  user_data)
{
  GtkWidget *row;

  show_city (fixture, "nuremberg");

  row = find_row (fixture->page, "Framework agreement on co-operation");
  gtk_test_accessible_assert_role (row, GTK_ACCESSIBLE_ROLE_LIST_ITEM);
  gtk_test_accessible_assert_property (row, GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Framework agreement on co-operation, 2 October 1979, Sources differ");
  gtk_test_accessible_assert_property (row, GTK_ACCESSIBLE_PROPERTY_KEY_SHORTCUTS, "Control+I Control+C");

  row = find_row (fixture->page, "40 years of partnership celebrated in Kraków");
  gtk_test_accessible_assert_property (row, GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "40 years of partnership celebrated in Kraków, 27–29 July 2019, Likely");

  row = find_row (fixture->page, "Distance");
  gtk_test_accessible_assert_property (row, GTK_ACCESSIBLE_PROPERTY_LABEL, "Distance, 640" NBSP "km");

  row = find_row (fixture->page, "Nuremberg");
  gtk_test_accessible_assert_property (row, GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Nuremberg, City of Kraków, Public Information Bulletin · bip.krakow.pl");
}

static char *
dup_clipboard (gpointer widget)
{
  GdkContentProvider *content = gdk_clipboard_get_content (gtk_widget_get_clipboard (widget));
  g_auto (GValue) value = G_VALUE_INIT;

  g_assert_nonnull (content);
  g_value_init (&value, G_TYPE_STRING);
  g_assert_true (gdk_content_provider_get_value (content, &value, NULL));

  return g_value_dup_string (&value);
}

/* A fact is copied with what makes it one: how sure it is, and where it is from. */
static void
test_copy_fact (Fixture       *fixture,
                gconstpointer  user_data)
{
  g_autofree char *text = NULL;
  GtkWidget *row;

  show_city (fixture, "nuremberg");
  row = find_row (fixture->page, "Framework agreement on co-operation");
  g_assert_true (gtk_widget_activate_action (row, "fact.copy", NULL));

  text = dup_clipboard (row);
  g_assert_cmpstr (text, ==,
                   "Framework agreement on co-operation\n2 October 1979\nSources differ\n"
                   "The city portal gives 12 October 1979.\nSource: Nuremberg\n");
}

/* In the file the field before is transport, which is none of the core ones. */
static void
test_core_fields_first (Fixture       *fixture,
                        gconstpointer  user_data)
{
  static const char * const titles[] = { "Municipal economy", "City transport", "Crisis management" };
  g_autoptr (GPtrArray) rows = NULL;

  show_city (fixture, "vienna");
  rows = find_all (fixture->page, PC_TYPE_AREA_ROW);
  g_assert_cmpuint (rows->len, ==, G_N_ELEMENTS (titles));

  for (guint i = 0; i < rows->len; i++)
    g_assert_cmpstr (adw_preferences_row_get_title (g_ptr_array_index (rows, i)), ==, titles[i]);
}

/* The renewal of 1998 goes on with the agreement of 1987. */
static void
test_renewal (Fixture       *fixture,
              gconstpointer  user_data)
{
  g_autoptr (GPtrArray) buttons = NULL;
  GtkWidget *row;

  show_city (fixture, "pecs");
  row = find_row (fixture->page, "Renewal of the agreement");
  buttons = find_all (row, GTK_TYPE_BUTTON);
  g_assert_cmpuint (buttons->len, ==, 1);
  g_signal_emit_by_name (g_ptr_array_index (buttons, 0), "clicked");
  g_assert_true (gtk_window_get_focus (GTK_WINDOW (fixture->window)) == gtk_widget_get_prev_sibling (row));

  /* No other agreement has such a button. */
  show_city (fixture, "leuven");
  row = find_first (fixture->page, PC_TYPE_AGREEMENT_ROW);
  g_assert_null (find_first (row, GTK_TYPE_BUTTON));
}

static void
see_as_of (Fixture    *fixture,
           const char *day)
{
  g_autoptr (PcDate) date = day != NULL ? pc_date_new_from_string (day, NULL) : NULL;

  pc_dataset_set_as_of (fixture->dataset, date);
}

/* As of a past day the page knows nothing of what came later, and leaves out what is about today. */
static void
test_past_day (Fixture       *fixture,
               gconstpointer  user_data)
{
  show_city (fixture, "nuremberg");
  see_as_of (fixture, "1985-01-01");
  assert_headings (fixture->page, "Agreements 1|Fields of Co-operation 9|Sources Differ|Facts|Contacts|Sources 5");
  g_assert_true (shows (fixture->page, "Partner city since October 1979"));
  g_assert_false (shows (fixture->page, "Active"));
  g_assert_false (shows (fixture->page, "In June 2024 a delegation from Nuremberg marked 45 years of partnership in Kraków."));

  see_as_of (fixture, "2007-12-22");
  g_assert_true (shows (fixture->page, "Twin city since 9 December 1991; first agreement in 1979"));
  g_assert_true (shows (fixture->page, "Partner city from October 1979 to 9 December 1991"));

  see_as_of (fixture, "1970-01-01");
  g_assert_true (shows (fixture->page, "No relation yet"));

  see_as_of (fixture, NULL);
  g_assert_false (shows (fixture->page, "No relation yet"));
  g_assert_true (shows (fixture->page, "Active"));
  assert_headings (fixture->page,
                   "Agreements 4|When to Call|Fields of Co-operation 9|Events|Sources Differ|"
                   "Facts|Contacts|Sources 5");
}

/* Europe goes back to winter time on 25 October 2026, the United States a week later. */
static void
test_call_on_another_day (Fixture       *fixture,
                          gconstpointer  user_data)
{
  g_autoptr (PcDate) day = pc_date_new (2026, 10, 28);
  PcCallCard *card;

  show_city (fixture, "san-francisco");
  card = find_first (fixture->page, PC_TYPE_CALL_CARD);
  g_assert_true (shows (card, "9" NBSP "h behind. Office hours do not overlap."));

  g_object_set (card, "day", day, NULL);
  g_assert_true (shows (card, "28 October 2026"));
  g_assert_true (shows (card, "8" NBSP "h behind. Office hours do not overlap."));

  g_object_set (card, "day", NULL, NULL);
  g_assert_false (shows (card, "28 October 2026"));
  g_assert_true (shows (card, "9" NBSP "h behind. Office hours do not overlap."));
}

/* Another city is not looked at on the day chosen for the last. */
static void
test_call_day_is_for_one_city (Fixture       *fixture,
                               gconstpointer  user_data)
{
  g_autoptr (PcDate) day = pc_date_new (2026, 10, 28);
  PcCallCard *card;

  show_city (fixture, "san-francisco");
  card = find_first (fixture->page, PC_TYPE_CALL_CARD);
  g_object_set (card, "day", day, NULL);
  show_city (fixture, "nuremberg");
  g_assert_false (shows (card, "28 October 2026"));
}

static void
test_accessible_headings (Fixture       *fixture,
                          gconstpointer  user_data)
{
  g_autoptr (GPtrArray) labels = NULL;
  GtkWidget *list;
  guint n_headings = 0;

  show_city (fixture, "nuremberg");

  list = find_first (fixture->page, PC_TYPE_FACT_LIST);
  gtk_test_accessible_assert_role (list, GTK_ACCESSIBLE_ROLE_GROUP);
  gtk_test_accessible_assert_property (list, GTK_ACCESSIBLE_PROPERTY_LABEL, "Agreements");

  labels = find_all (fixture->page, GTK_TYPE_LABEL);
  for (guint i = 0; i < labels->len; i++)
    n_headings += gtk_accessible_get_accessible_role (g_ptr_array_index (labels, i)) == GTK_ACCESSIBLE_ROLE_HEADING;

  /* The name of the city, and one for each group. */
  g_assert_cmpuint (n_headings, ==, 9);
}

/* Every button that shows only an icon has a name. */
static void
test_accessible_buttons (Fixture       *fixture,
                         gconstpointer  user_data)
{
  g_autoptr (GPtrArray) buttons = NULL;

  show_city (fixture, "nuremberg");
  buttons = find_all (fixture->page, GTK_TYPE_BUTTON);
  g_assert_cmpuint (buttons->len, >, 5);

  for (guint i = 0; i < buttons->len; i++)
    {
      GtkWidget *button = g_ptr_array_index (buttons, i);

      if (gtk_button_get_icon_name (GTK_BUTTON (button)) != NULL)
        g_assert_nonnull (gtk_widget_get_tooltip_text (button));
    }
}

static void
test_narrow (Fixture       *fixture,
             gconstpointer  user_data)
{
  AdwHeaderBar *bar;

  show_city (fixture, "nuremberg");
  bar = find_first (fixture->page, ADW_TYPE_HEADER_BAR);
  g_assert_false (adw_header_bar_get_show_title (bar));

  pc_city_page_set_narrow (fixture->page, TRUE);
  g_assert_true (adw_header_bar_get_show_title (bar));
  g_assert_cmpstr (adw_window_title_get_title (ADW_WINDOW_TITLE (adw_header_bar_get_title_widget (bar))), ==,
                   "Nuremberg");
}

/* Every city, at every width, in both directions: any warning ends the test. */
static void
test_sizes (Fixture       *fixture,
            gconstpointer  user_data)
{
  static const int widths[] = { 360, 372, 600, 1920 };
  GListModel *cities = pc_dataset_get_cities (fixture->dataset);
  guint n_cities = g_list_model_get_n_items (cities);

  gtk_widget_set_default_direction (GPOINTER_TO_INT (user_data));

  for (guint i = 0; i < n_cities; i++)
    {
      g_autoptr (PcCity) city = g_list_model_get_item (cities, i);

      pc_city_page_set_city (fixture->page, city);
      for (gsize w = 0; w < G_N_ELEMENTS (widths); w++)
        {
          int minimum, height;

          gtk_widget_measure (GTK_WIDGET (fixture->page), GTK_ORIENTATION_HORIZONTAL, -1,
                              &minimum, NULL, NULL, NULL);
          g_assert_cmpint (minimum, <=, 360);
          gtk_widget_measure (GTK_WIDGET (fixture->page), GTK_ORIENTATION_VERTICAL, widths[w],
                              &height, NULL, NULL, NULL);
          g_assert_cmpint (height, <=, 294);
        }
    }

  show_city (fixture, "vienna");
  gtk_window_present (GTK_WINDOW (fixture->window));
  for (gsize w = 0; w < G_N_ELEMENTS (widths); w++)
    {
      gtk_window_set_default_size (GTK_WINDOW (fixture->window), widths[w], 700);
      settle ();
    }

  gtk_widget_set_default_direction (GTK_TEXT_DIR_LTR);
}

static void
test_clock (Fixture       *fixture,
            gconstpointer  user_data)
{
  PcCallClock *clock = pc_city_page_get_clock (fixture->page);

  g_assert_false (pc_call_clock_is_running (clock));
  show_city (fixture, "nuremberg");
  g_assert_false (pc_call_clock_is_running (clock));

  gtk_window_present (GTK_WINDOW (fixture->window));
  settle ();
  g_assert_false (pc_call_clock_is_running (clock));
  pc_call_clock_set_fixed (clock, NULL);
  g_assert_true (pc_call_clock_is_running (clock));

  /* Not for a relation that has ended, and not for a window that is gone. */
  show_city (fixture, "moscow");
  g_assert_false (pc_call_clock_is_running (clock));
  show_city (fixture, "kyoto");
  settle ();
  g_assert_true (pc_call_clock_is_running (clock));
  gtk_widget_set_visible (fixture->window, FALSE);
  g_assert_false (pc_call_clock_is_running (clock));
}

static void
requested_cb (PcCityPeek *peek,
              gpointer    user_data)
{
  (*(int *) user_data)++;
}

static void
test_peek (Fixture       *fixture,
           gconstpointer  user_data)
{
  g_autoptr (GDateTime) now = g_date_time_new_from_iso8601 ("2026-11-23T14:05:00+01", NULL);
  PcCityPeek *peek = g_object_ref_sink (PC_CITY_PEEK (pc_city_peek_new ()));
  g_autoptr (GPtrArray) buttons = NULL;
  int n_requests = 0;

  pc_call_clock_set_fixed (pc_city_peek_get_clock (peek), now);
  g_signal_connect (peek, "agreements-requested", G_CALLBACK (requested_cb), &n_requests);

  pc_city_peek_set_city (peek, pc_dataset_lookup_city (fixture->dataset, "nuremberg"));
  g_assert_true (shows (peek, "Nuremberg"));
  g_assert_true (shows (peek, "Twin city since 9 December 1991"));
  g_assert_true (shows (peek, "Active"));
  g_assert_true (shows (peek, "14:05 there, same time · 640" NBSP "km"));
  g_assert_true (shows (peek, "4 Agreements"));

  buttons = find_all (peek, GTK_TYPE_BUTTON);
  g_signal_emit_by_name (g_ptr_array_index (buttons, buttons->len - 1), "clicked");
  g_assert_cmpint (n_requests, ==, 1);

  pc_city_peek_set_city (peek, pc_dataset_lookup_city (fixture->dataset, "moscow"));
  g_assert_true (shows (peek, "Ended on 16 September 2022"));
  g_assert_true (shows (peek, "1339" NBSP "km"));

  pc_city_peek_set_city (peek, pc_dataset_lookup_city (fixture->dataset, "seville"));
  g_assert_false (shows (peek, "0 Agreements"));
  pc_city_peek_set_city (peek, NULL);

  g_object_add_weak_pointer (G_OBJECT (peek), (gpointer *) &peek);
  g_object_unref (peek);
  g_assert_null (peek);
}

static void
test_status_pill (void)
{
  g_autoptr (PcStatusPill) pill = g_object_ref_sink (PC_STATUS_PILL (pc_status_pill_new ()));
  static const struct { PcStatusValue status; const char *word; } cases[] = {
    { PC_STATUS_ACTIVE, "Active" }, { PC_STATUS_LISTED, "Listed" }, { PC_STATUS_DORMANT, "Dormant" },
    { PC_STATUS_ENDED, "Ended" }, { PC_STATUS_UNKNOWN, "Not known" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      pc_status_pill_set_status (pill, cases[i].status);
      g_assert_true (shows (pill, cases[i].word));
    }
}

#define add_test(path, data, func) \
  g_test_add (path, Fixture, data, set_up, func, tear_down)

int
main (int   argc,
      char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  if (!gtk_init_check ())
    {
      g_print ("1..0 # SKIP there is no display\n");
      return 0;
    }

  adw_init ();
  pc_resources_register ();
  gtk_icon_theme_add_resource_path (gtk_icon_theme_get_for_display (gdk_display_get_default ()),
                                    "/pl/krakow/PartnerCities/icons");

  add_test ("/city-page/nuremberg", NULL, test_nuremberg);
  add_test ("/city-page/ended", NULL, test_ended);
  add_test ("/city-page/start-unknown", NULL, test_start_unknown);
  add_test ("/city-page/no-overlap", NULL, test_no_overlap);
  add_test ("/city-page/disputed-relation", NULL, test_disputed_relation);
  add_test ("/city-page/nothing", NULL, test_nothing);
  add_test ("/city-page/markup", NULL, test_markup);
  add_test ("/city-page/follows-changes", NULL, test_follows_changes);
  add_test ("/city-page/events-unfold", NULL, test_events_unfold);
  add_test ("/city-page/sources-of-a-row", NULL, test_sources_of_a_row);
  add_test ("/city-page/sources-outlived", NULL, test_sources_outlived);
  add_test ("/city-page/meaning-of-a-kind", NULL, test_meaning_of_a_kind);
  add_test ("/city-page/claim-of-a-row", NULL, test_claim_of_a_row);
  add_test ("/city-page/show-sources", NULL, test_show_sources);
  add_test ("/city-page/accessible/rows", NULL, test_accessible);
  add_test ("/city-page/accessible/headings", NULL, test_accessible_headings);
  add_test ("/city-page/accessible/buttons", NULL, test_accessible_buttons);
  add_test ("/city-page/narrow", NULL, test_narrow);
  add_test ("/city-page/sizes/ltr", GINT_TO_POINTER (GTK_TEXT_DIR_LTR), test_sizes);
  add_test ("/city-page/sizes/rtl", GINT_TO_POINTER (GTK_TEXT_DIR_RTL), test_sizes);
  add_test ("/city-page/clock", NULL, test_clock);
  add_test ("/city-page/call-on-another-day", NULL, test_call_on_another_day);
  add_test ("/city-page/call-day-is-for-one-city", NULL, test_call_day_is_for_one_city);
  add_test ("/city-page/renewal", NULL, test_renewal);
  add_test ("/city-page/past-day", NULL, test_past_day);
  add_test ("/city-page/copy-fact", NULL, test_copy_fact);
  add_test ("/city-page/core-fields-first", NULL, test_core_fields_first);
  add_test ("/city-page/peek", NULL, test_peek);
  g_test_add_func ("/city-page/status-pill", test_status_pill);

  pc_processors_leave (g_test_run ());
}
