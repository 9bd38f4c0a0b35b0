/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "pc-as-of-entry.h"
#include "pc-processors.h"
#include "pc-timeline-chart.h"
#include "pc-timeline-page.h"
#include "pc-timeline-row.h"
#include "pc-timeline-slider.h"
#include "pc-view-testing.h"

typedef struct
{
  PcDataset *dataset;
  PcAsOf *as_of;
  GtkWindow *window;
  GtkWidget *page;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  fixture->dataset = pc_view_testing_load_krakow ();
  fixture->as_of = pc_as_of_new (fixture->dataset);
  fixture->page = pc_timeline_page_new ();
  g_object_set (fixture->page,
                "as-of", fixture->as_of,
                "cities", pc_dataset_get_cities (fixture->dataset),
                NULL);
  fixture->window = g_object_new (GTK_TYPE_WINDOW,
                                  "default-width", 1100,
                                  "default-height", 850,
                                  "child", fixture->page,
                                  NULL);
  gtk_window_present (fixture->window);
  pc_view_testing_settle ();
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  gtk_window_destroy (fixture->window);
  pc_view_testing_settle ();
  g_object_unref (fixture->as_of);
  g_object_unref (fixture->dataset);
}

static void
test_list (Fixture       *fixture,
           gconstpointer  data)
{
  GtkWidget *list_view = pc_view_testing_find (fixture->page, GTK_TYPE_LIST_VIEW);
  g_autoptr (GPtrArray) rows = pc_view_testing_find_all (fixture->page, PC_TYPE_TIMELINE_ROW);

  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (list_view), GTK_ACCESSIBLE_ROLE_LIST);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (list_view), GTK_ACCESSIBLE_PROPERTY_LABEL, "Timeline");
  g_assert_cmpuint (rows->len, >=, 30);

  for (guint i = 0; i < rows->len; i++)
    {
      PcTimelineLane *lane = pc_timeline_row_get_lane (g_ptr_array_index (rows, i));
      GtkWidget *item = gtk_widget_get_parent (g_ptr_array_index (rows, i));
      g_autofree char *label = lane != NULL ? pc_timeline_lane_dup_label (lane) : NULL;

      if (lane == NULL)
        continue;

      gtk_test_accessible_assert_role (GTK_ACCESSIBLE (item), GTK_ACCESSIBLE_ROLE_LIST_ITEM);
      gtk_test_accessible_assert_property (GTK_ACCESSIBLE (item), GTK_ACCESSIBLE_PROPERTY_LABEL, label);
    }
}

static void
test_slider (Fixture       *fixture,
             gconstpointer  data)
{
  PcTimelineSlider *slider = pc_view_testing_find (fixture->page, PC_TYPE_TIMELINE_SLIDER);
  g_autoptr (PcDate) day = pc_date_new (2007, 12, 22);

  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (slider), GTK_ACCESSIBLE_ROLE_SLIDER);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (slider), GTK_ACCESSIBLE_PROPERTY_LABEL, "Seen Day");

  pc_as_of_set_date (fixture->as_of, day);
  pc_view_testing_settle ();
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (slider), GTK_ACCESSIBLE_PROPERTY_VALUE_TEXT,
                                       "22 December 2007");
}

static void
test_entry (Fixture       *fixture,
            gconstpointer  data)
{
  PcAsOfEntry *control = pc_view_testing_find (fixture->page, PC_TYPE_AS_OF_ENTRY);
  GtkWidget *entry = pc_view_testing_find (control, GTK_TYPE_ENTRY);

  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (entry), GTK_ACCESSIBLE_PROPERTY_LABEL, "Seen Day");
}

/* What shows only an icon says what it does. */
static void
test_buttons (Fixture       *fixture,
              gconstpointer  data)
{
  g_autoptr (GPtrArray) buttons = pc_view_testing_find_all (fixture->page, GTK_TYPE_BUTTON);
  guint n_icons = 0;

  for (guint i = 0; i < buttons->len; i++)
    {
      GtkWidget *button = g_ptr_array_index (buttons, i);

      if (gtk_button_get_icon_name (GTK_BUTTON (button)) == NULL ||
          gtk_widget_get_ancestor (button, GTK_TYPE_CALENDAR) != NULL)
        continue;

      n_icons++;
      g_assert_true (gtk_widget_get_tooltip_text (button) != NULL ||
                     gtk_widget_get_tooltip_text (gtk_widget_get_parent (button)) != NULL);
    }

  g_assert_cmpuint (n_icons, >=, 5);
}

#define ADD(name, test) g_test_add (name, Fixture, NULL, set_up, test, tear_down)

int
main (int   argc,
      char *argv[])
{
  pc_view_testing_init (&argc, &argv);

  ADD ("/view/timeline-accessible/list", test_list);
  ADD ("/view/timeline-accessible/slider", test_slider);
  ADD ("/view/timeline-accessible/entry", test_entry);
  ADD ("/view/timeline-accessible/buttons", test_buttons);

  pc_processors_leave (g_test_run ());
}
