/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "pc-processors.h"
#include "pc-timeline-chart.h"
#include "pc-timeline-lanes.h"
#include "pc-timeline-page.h"
#include "pc-timeline-painter.h"
#include "pc-timeline-player.h"
#include "pc-timeline-row.h"
#include "pc-timeline-slider.h"
#include "pc-view-testing.h"

#include <math.h>

typedef struct
{
  PcDataset *dataset;
  PcAsOf *as_of;
  GtkWindow *window;
  PcTimelinePage *page;
  PcTimelineChart *chart;
  PcTimelineAxis *axis;
} Fixture;

static void
show (Fixture *fixture,
      int      width,
      int      height,
      gboolean narrow)
{
  fixture->page = PC_TIMELINE_PAGE (pc_timeline_page_new ());
  g_object_set (fixture->page,
                "as-of", fixture->as_of,
                "cities", pc_dataset_get_cities (fixture->dataset),
                "narrow", narrow,
                NULL);
  fixture->window = g_object_new (GTK_TYPE_WINDOW,
                                  "decorated", FALSE,
                                  "default-width", width,
                                  "default-height", height,
                                  "child", fixture->page,
                                  NULL);
  gtk_window_present (fixture->window);
  pc_view_testing_settle ();

  fixture->chart = pc_view_testing_find (fixture->page, PC_TYPE_TIMELINE_CHART);
  fixture->axis = pc_timeline_chart_get_axis (fixture->chart);
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  fixture->dataset = pc_view_testing_load_krakow ();
  fixture->as_of = pc_as_of_new (fixture->dataset);
  show (fixture, 1100, 850, FALSE);
}

static void
hide (Fixture *fixture)
{
  gpointer gone = fixture->page;

  g_object_add_weak_pointer (G_OBJECT (fixture->page), &gone);
  gtk_window_destroy (fixture->window);
  pc_view_testing_settle ();
  g_assert_null (gone);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  hide (fixture);
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

static PcCity *
lookup (Fixture    *fixture,
        const char *id)
{
  return pc_dataset_lookup_city (fixture->dataset, id);
}

static PcTimelineRow *
find_row (Fixture *fixture,
          PcCity  *city)
{
  g_autoptr (GPtrArray) rows = pc_view_testing_find_all (fixture->page, PC_TYPE_TIMELINE_ROW);

  for (guint i = 0; i < rows->len; i++)
    {
      PcTimelineLane *lane = pc_timeline_row_get_lane (g_ptr_array_index (rows, i));

      if (lane != NULL && pc_timeline_lane_get_city (lane) == city)
        return g_ptr_array_index (rows, i);
    }

  return NULL;
}

static guint
count_lanes (Fixture *fixture)
{
  return g_list_model_get_n_items (G_LIST_MODEL (pc_timeline_chart_get_timeline (fixture->chart)));
}

/* Presses a key on the focus, as the list view's own controllers see it. */
static void
press (Fixture *fixture,
       guint    keyval)
{
  PcTimelineLanes *lanes = pc_view_testing_find (fixture->page, PC_TYPE_TIMELINE_LANES);
  GtkWidget *list_view = pc_view_testing_find (lanes, GTK_TYPE_LIST_VIEW);
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (list_view);

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);
      gboolean handled = FALSE;

      if (GTK_IS_EVENT_CONTROLLER_KEY (controller) &&
          gtk_event_controller_get_propagation_phase (controller) == GTK_PHASE_CAPTURE)
        g_signal_emit_by_name (controller, "key-pressed", keyval, 0, 0, &handled);
    }

  pc_view_testing_settle ();
}

static void
focus_city (Fixture    *fixture,
            const char *id)
{
  GtkListView *list_view = pc_view_testing_find (fixture->page, GTK_TYPE_LIST_VIEW);
  guint position = pc_timeline_find_city (pc_timeline_chart_get_timeline (fixture->chart), lookup (fixture, id));

  g_assert_cmpuint (position, !=, G_MAXUINT);
  gtk_list_view_scroll_to (list_view, position, GTK_LIST_SCROLL_FOCUS, NULL);
  gtk_widget_grab_focus (GTK_WIDGET (list_view));
  pc_view_testing_settle ();
}

static void
test_lanes (Fixture       *fixture,
            gconstpointer  data)
{
  PcTimelineRow *row;

  g_assert_cmpuint (count_lanes (fixture), ==, 39);
  see (fixture, "2007-12-22");
  row = find_row (fixture, lookup (fixture, "nuremberg"));
  g_assert_nonnull (row);
  g_assert_true (gtk_widget_get_mapped (GTK_WIDGET (row)));

  /* Nothing was known of anyone: that is said. */
  see (fixture, "1970-01-01");
  if (count_lanes (fixture) == 0)
    g_assert_nonnull (pc_view_testing_find_text (fixture->page, "No relations are known on this day"));
}

static void
test_keys (Fixture       *fixture,
           gconstpointer  data)
{
  PcTimelineRow *row;
  guint n_items;

  focus_city (fixture, "nuremberg");
  row = find_row (fixture, lookup (fixture, "nuremberg"));
  n_items = g_list_model_get_n_items (G_LIST_MODEL (pc_timeline_row_get_lane (row)));
  g_assert_null (pc_timeline_row_peek_item (row));

  press (fixture, GDK_KEY_Right);
  g_assert_cmpuint (pc_timeline_row_get_current (row), ==, 0);
  press (fixture, GDK_KEY_Right);
  g_assert_cmpuint (pc_timeline_row_get_current (row), ==, 1);
  press (fixture, GDK_KEY_Left);
  press (fixture, GDK_KEY_Left);
  g_assert_cmpuint (pc_timeline_row_get_current (row), ==, 0);

  press (fixture, GDK_KEY_Escape);
  g_assert_null (pc_timeline_row_peek_item (row));
  press (fixture, GDK_KEY_Left);
  g_assert_cmpuint (pc_timeline_row_get_current (row), ==, n_items - 1);

  press (fixture, GDK_KEY_Down);
  g_assert_null (pc_timeline_row_peek_item (row));
}

static void
test_focus (Fixture       *fixture,
            gconstpointer  data)
{
  GtkWidget *list_view = pc_view_testing_find (fixture->page, GTK_TYPE_LIST_VIEW);

  g_assert_true (gtk_widget_grab_focus (GTK_WIDGET (fixture->page)));
  g_assert_true (gtk_widget_is_ancestor (gtk_window_get_focus (fixture->window), list_view));
}

static void
count_cb (Fixture *fixture,
          PcCity  *city,
          int     *n_activated)
{
  (*n_activated)++;
}

static void
test_select (Fixture       *fixture,
             gconstpointer  data)
{
  GtkListView *list_view = pc_view_testing_find (fixture->page, GTK_TYPE_LIST_VIEW);
  PcCity *leipzig = lookup (fixture, "leipzig");
  PcCity *kyiv = lookup (fixture, "kyiv");
  guint position = pc_timeline_find_city (pc_timeline_chart_get_timeline (fixture->chart), leipzig);
  GtkSelectionModel *selection = gtk_list_view_get_model (list_view);
  int n_activated = 0;

  g_signal_connect (fixture->page, "city-activated", G_CALLBACK (count_cb), &n_activated);
  g_signal_emit_by_name (list_view, "activate", position);
  g_assert_true (pc_timeline_page_get_selected (fixture->page) == leipzig);
  g_assert_true (gtk_selection_model_is_selected (selection, position));

  pc_timeline_page_set_selected (fixture->page, kyiv);
  position = pc_timeline_find_city (pc_timeline_chart_get_timeline (fixture->chart), kyiv);
  g_assert_true (gtk_selection_model_is_selected (selection, position));

  /* What is selected outlives a day on which it has no lane, and has one again after it. */
  see (fixture, "1974-01-01");
  g_assert_true (pc_timeline_page_get_selected (fixture->page) == kyiv);
  see (fixture, NULL);
  g_assert_true (pc_timeline_page_get_selected (fixture->page) == kyiv);
  position = pc_timeline_find_city (pc_timeline_chart_get_timeline (fixture->chart), kyiv);
  g_assert_true (gtk_selection_model_is_selected (selection, position));
}

/* Where the handle of the slider is, in the coordinates of a lane. */
static double
get_handle (Fixture *fixture)
{
  GtkWidget *slider = pc_view_testing_find (fixture->page, PC_TYPE_TIMELINE_SLIDER);
  GtkWidget *list_view = pc_view_testing_find (fixture->page, GTK_TYPE_LIST_VIEW);
  graphene_point_t point;
  int from, to;

  gtk_range_get_slider_range (GTK_RANGE (slider), &from, &to);
  g_assert_true (gtk_widget_compute_point (slider, list_view,
                                           &GRAPHENE_POINT_INIT ((float) (from + to) / 2, 0), &point));

  return point.x;
}

static void
assert_under_day (Fixture *fixture)
{
  double x = pc_timeline_axis_to_x (fixture->axis, pc_timeline_axis_get_day (fixture->axis));

  g_assert_cmpfloat (fabs (get_handle (fixture) - x), <=, 1.5);
}

static void
test_slider (Fixture       *fixture,
             gconstpointer  data)
{
  GtkWidget *slider = pc_view_testing_find (fixture->page, PC_TYPE_TIMELINE_SLIDER);
  g_autoptr (PcDate) day = pc_date_new (1999, 5, 17);
  gboolean handled;

  assert_under_day (fixture);
  see (fixture, "2007-12-22");
  assert_under_day (fixture);
  see (fixture, "1979-02-03");
  assert_under_day (fixture);

  g_signal_emit_by_name (slider, "change-value", GTK_SCROLL_JUMP, pc_timeline_position (day), &handled);
  assert_seen (fixture, "1999-05-17");
  g_signal_emit_by_name (slider, "change-value", GTK_SCROLL_STEP_BACKWARD, 0.0, &handled);
  assert_seen (fixture, "1999-04-17");
  g_signal_emit_by_name (slider, "change-value", GTK_SCROLL_PAGE_FORWARD, 0.0, &handled);
  assert_seen (fixture, "2000-04-17");
  g_signal_emit_by_name (slider, "change-value", GTK_SCROLL_JUMP, 5000.0, &handled);
  assert_seen (fixture, NULL);
}

static void
test_months (Fixture       *fixture,
             gconstpointer  data)
{
  GtkWidget *slider = pc_view_testing_find (fixture->page, PC_TYPE_TIMELINE_SLIDER);
  gboolean handled;

  see (fixture, "2004-03-31");
  g_signal_emit_by_name (slider, "change-value", GTK_SCROLL_STEP_BACKWARD, 0.0, &handled);
  assert_seen (fixture, "2004-02-29");
  g_signal_emit_by_name (slider, "change-value", GTK_SCROLL_PAGE_BACKWARD, 0.0, &handled);
  assert_seen (fixture, "2003-02-28");
}

static void
test_changes (Fixture       *fixture,
              gconstpointer  data)
{
  PcTimeline *timeline = pc_timeline_chart_get_timeline (fixture->chart);
  GtkWidget *page = GTK_WIDGET (fixture->page);
  g_autofree char *last = pc_date_to_string (pc_timeline_prev_change (timeline, NULL));
  g_autofree char *first = pc_date_to_string (pc_timeline_get_change (timeline, 0));

  g_assert_false (pc_view_testing_is_enabled (fixture->chart, "timeline.today"));
  g_assert_false (pc_view_testing_is_enabled (fixture->chart, "timeline.next-change"));

  gtk_widget_activate_action (page, "timeline.previous-change", NULL);
  assert_seen (fixture, last);
  g_assert_true (pc_view_testing_is_enabled (fixture->chart, "timeline.today"));

  gtk_widget_activate_action (page, "timeline.next-change", NULL);
  assert_seen (fixture, NULL);

  see (fixture, first);
  g_assert_false (pc_view_testing_is_enabled (fixture->chart, "timeline.previous-change"));
  gtk_widget_activate_action (page, "timeline.today", NULL);
  assert_seen (fixture, NULL);
}

static void
note_cb (PcAsOf    *as_of,
         GPtrArray *days)
{
  const PcDate *date = pc_as_of_get_date (as_of);

  g_ptr_array_add (days, date != NULL ? pc_date_to_string (date) : NULL);
}

static gboolean
is_at_rest (gpointer data)
{
  gboolean playing;

  g_object_get (data, "playing", &playing, NULL);

  return !playing;
}

static void
test_play (Fixture       *fixture,
           gconstpointer  data)
{
  g_autoptr (GPtrArray) days = g_ptr_array_new_null_terminated (0, g_free, TRUE);
  PcTimelinePlayer *player = pc_timeline_page_get_player (fixture->page);

  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", GPOINTER_TO_INT (data), NULL);
  g_object_set (player, "duration", 0.5, NULL);
  g_signal_connect (fixture->as_of, "changed", G_CALLBACK (note_cb), days);

  gtk_widget_activate_action (GTK_WIDGET (fixture->page), "timeline.play", NULL);
  g_assert_false (is_at_rest (player));
  pc_view_testing_wait_for (is_at_rest, player);

  /* From the beginning, over days of change only, in their order, to today. */
  assert_seen (fixture, NULL);
  g_assert_cmpuint (days->len, >=, 4);
  g_assert_null (g_ptr_array_index (days, days->len - 1));
  for (guint i = 1; i + 1 < days->len; i++)
    g_assert_cmpstr (g_ptr_array_index (days, i - 1), <, g_ptr_array_index (days, i));

  g_signal_handlers_disconnect_by_func (fixture->as_of, note_cb, days);
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", FALSE, NULL);
}

static void
test_play_is_stopped (Fixture       *fixture,
                      gconstpointer  data)
{
  PcTimelinePlayer *player = pc_timeline_page_get_player (fixture->page);

  gtk_widget_activate_action (GTK_WIDGET (fixture->page), "timeline.play", NULL);
  g_assert_false (is_at_rest (player));
  see (fixture, "2007-12-22");
  g_assert_true (is_at_rest (player));
  assert_seen (fixture, "2007-12-22");

  gtk_widget_activate_action (GTK_WIDGET (fixture->page), "timeline.play", NULL);
  gtk_widget_activate_action (GTK_WIDGET (fixture->page), "timeline.play", NULL);
  g_assert_true (is_at_rest (player));

  gtk_widget_activate_action (GTK_WIDGET (fixture->page), "timeline.play", NULL);
  gtk_widget_set_visible (GTK_WIDGET (fixture->page), FALSE);
  g_assert_true (is_at_rest (player));
}

/* Nothing of a lane is drawn outside of the axis, be it before, after or around what is seen. */
static void
test_clipping (Fixture       *fixture,
               gconstpointer  data)
{
  static const char * const days[] = { "1975-01-01", "1991-12-09", "2026-01-01" };
  PcTimelineLane *lane = pc_timeline_row_get_lane (find_row (fixture, lookup (fixture, "nuremberg")));
  const GdkRGBA ink = { 0, 0, 0, 1 };

  see (fixture, "1991-12-09");
  pc_timeline_axis_set_zoom (fixture->axis, 4, 1991.9);

  for (guint i = 0; i < G_N_ELEMENTS (days); i++)
    {
      g_autoptr (GtkSnapshot) snapshot = gtk_snapshot_new ();
      g_autoptr (PcDate) day = pc_date_new_from_string (days[i], NULL);
      g_autoptr (GskRenderNode) node = NULL;
      graphene_rect_t bounds;

      pc_timeline_axis_set_day (fixture->axis, pc_timeline_position (day));
      pc_timeline_painter_draw_lane (snapshot, lane, fixture->axis, 10, &ink);
      node = gtk_snapshot_free_to_node (g_steal_pointer (&snapshot));
      gsk_render_node_get_bounds (node, &bounds);
      g_assert_cmpfloat (bounds.origin.x, >=,
                         pc_timeline_axis_to_x (fixture->axis, pc_timeline_axis_get_from (fixture->axis)) - 8);
      g_assert_cmpfloat (bounds.origin.x + bounds.size.width, <=,
                         pc_timeline_axis_to_x (fixture->axis, pc_timeline_axis_get_until (fixture->axis)) + 8);
    }
}

static void
test_zoom (Fixture       *fixture,
           gconstpointer  data)
{
  double begin = pc_timeline_axis_get_begin (fixture->axis);
  double end = pc_timeline_axis_get_end (fixture->axis);
  double x;

  g_assert_cmpfloat (pc_timeline_axis_get_zoom (fixture->axis), ==, 1);
  g_assert_false (pc_view_testing_is_enabled (pc_view_testing_find (fixture->chart, GTK_TYPE_MENU_BUTTON),
                                              "timeline.zoom-out"));
  see (fixture, "1991-12-09");
  x = pc_timeline_axis_to_x (fixture->axis, pc_timeline_axis_get_day (fixture->axis));

  gtk_widget_activate_action (GTK_WIDGET (fixture->chart), "timeline.zoom-in", NULL);
  gtk_widget_activate_action (GTK_WIDGET (fixture->chart), "timeline.zoom-in", NULL);
  pc_view_testing_settle ();
  g_assert_cmpfloat (pc_timeline_axis_get_zoom (fixture->axis), >, 2);
  g_assert_cmpfloat_with_epsilon (pc_timeline_axis_to_x (fixture->axis, pc_timeline_axis_get_day (fixture->axis)),
                                  x, 0.5);
  assert_under_day (fixture);

  /* The day is never played or stepped out of sight. */
  see (fixture, "2024-01-01");
  g_assert_cmpfloat (pc_timeline_axis_get_until (fixture->axis), >, 2024);
  assert_under_day (fixture);

  gtk_widget_activate_action (GTK_WIDGET (fixture->chart), "timeline.zoom-whole", NULL);
  g_assert_cmpfloat (pc_timeline_axis_get_from (fixture->axis), ==, begin);
  g_assert_cmpfloat (pc_timeline_axis_get_until (fixture->axis), ==, end);
}

static void
test_grouping (Fixture       *fixture,
               gconstpointer  data)
{
  GtkListView *list_view = pc_view_testing_find (fixture->page, GTK_TYPE_LIST_VIEW);
  PcCity *kyiv = lookup (fixture, "kyiv");
  PcTimelineItem *item;

  pc_timeline_page_set_selected (fixture->page, kyiv);
  gtk_widget_activate_action (GTK_WIDGET (fixture->chart), "timeline.grouping", "s", "area");
  pc_view_testing_settle ();
  g_assert_cmpuint (count_lanes (fixture), >, 2);
  g_assert_null (pc_timeline_lane_get_city (pc_timeline_peek (pc_timeline_chart_get_timeline (fixture->chart), 0)));
  g_assert_true (pc_timeline_page_get_selected (fixture->page) == kyiv);

  /* An item of a lane without a city leads to its own city. */
  gtk_list_view_scroll_to (list_view, 0, GTK_LIST_SCROLL_FOCUS, NULL);
  gtk_widget_grab_focus (GTK_WIDGET (list_view));
  pc_view_testing_settle ();
  press (fixture, GDK_KEY_Right);
  item = pc_timeline_lane_peek (pc_timeline_peek (pc_timeline_chart_get_timeline (fixture->chart), 0), 0);
  g_signal_emit_by_name (list_view, "activate", 0);
  g_assert_true (pc_timeline_page_get_selected (fixture->page) == pc_timeline_item_get_city (item));
}

static void
test_heights (Fixture       *fixture,
              gconstpointer  data)
{
  g_autoptr (GListStore) few = g_list_store_new (PC_TYPE_CITY);
  int many;

  many = pc_timeline_axis_get_lane_height (fixture->axis);
  g_assert_cmpint (many, >=, 18);

  g_list_store_append (few, lookup (fixture, "kyiv"));
  g_list_store_append (few, lookup (fixture, "leipzig"));
  pc_timeline_page_set_cities (fixture->page, G_LIST_MODEL (few));
  pc_view_testing_settle ();
  g_assert_cmpuint (count_lanes (fixture), ==, 2);
  g_assert_cmpint (pc_timeline_axis_get_lane_height (fixture->axis), >, many);
  g_assert_cmpint (gtk_widget_get_height (GTK_WIDGET (find_row (fixture, lookup (fixture, "kyiv")))), ==,
                   pc_timeline_axis_get_lane_height (fixture->axis));
}

static void
test_widths (Fixture       *fixture,
             gconstpointer  data)
{
  hide (fixture);
  show (fixture, 1920, 1080, FALSE);
  g_assert_cmpint (gtk_widget_get_width (GTK_WIDGET (fixture->page)), ==, 1920);

  hide (fixture);
  show (fixture, 360, 640, TRUE);
  g_assert_cmpint (gtk_widget_get_width (GTK_WIDGET (fixture->page)), ==, 360);
  g_assert_cmpint (pc_timeline_axis_get_width (fixture->axis), >, 280);
  assert_under_day (fixture);
}

static void
test_right_to_left (Fixture       *fixture,
                    gconstpointer  data)
{
  double early, late;

  hide (fixture);
  gtk_widget_set_default_direction (GTK_TEXT_DIR_RTL);
  show (fixture, 1100, 850, FALSE);

  early = pc_timeline_axis_to_x (fixture->axis, 1980);
  late = pc_timeline_axis_to_x (fixture->axis, 2010);
  g_assert_cmpfloat (early, >, late);
  g_assert_cmpfloat_with_epsilon (pc_timeline_axis_to_position (fixture->axis, early), 1980, 0.001);

  see (fixture, "2007-12-22");
  assert_under_day (fixture);

  focus_city (fixture, "nuremberg");
  press (fixture, GDK_KEY_Left);
  g_assert_cmpuint (pc_timeline_row_get_current (find_row (fixture, lookup (fixture, "nuremberg"))), ==, 0);
  gtk_widget_set_default_direction (GTK_TEXT_DIR_LTR);
}

/* Of very many lanes only those on the screen have widgets. */
static void
test_many (Fixture       *fixture,
           gconstpointer  data)
{
  g_autoptr (GListStore) many = g_list_store_new (PC_TYPE_CITY);
  g_autoptr (GPtrArray) rows = NULL;

  for (guint i = 0; i < 17000; i++)
    {
      g_autoptr (PcCity) city = g_list_model_get_item (pc_dataset_get_cities (fixture->dataset), i % 39);

      g_list_store_append (many, city);
    }

  pc_timeline_page_set_cities (fixture->page, G_LIST_MODEL (many));
  pc_view_testing_settle ();
  g_assert_cmpuint (count_lanes (fixture), ==, 17000);

  rows = pc_view_testing_find_all (fixture->page, PC_TYPE_TIMELINE_ROW);
  g_assert_cmpuint (rows->len, <, 400);
}

#define ADD(name, data, test) g_test_add (name, Fixture, data, set_up, test, tear_down)

/* Outside of the application nobody loads its style sheet, which places the slider. */
static void
load_style (void)
{
  g_autoptr (GtkCssProvider) provider = gtk_css_provider_new ();

  gtk_css_provider_load_from_resource (provider, "/pl/krakow/PartnerCities/style.css");
  gtk_style_context_add_provider_for_display (gdk_display_get_default (),
                                              GTK_STYLE_PROVIDER (provider),
                                              GTK_STYLE_PROVIDER_PRIORITY_APPLICATION);
}

int
main (int   argc,
      char *argv[])
{
  /* GTK’s own context for tests cannot announce anything. */
  g_setenv ("GTK_A11Y", "none", TRUE);
  pc_view_testing_init (&argc, &argv);
  load_style ();

  ADD ("/view/timeline-page/lanes", NULL, test_lanes);
  ADD ("/view/timeline-page/keys", NULL, test_keys);
  ADD ("/view/timeline-page/focus", NULL, test_focus);
  ADD ("/view/timeline-page/select", NULL, test_select);
  ADD ("/view/timeline-page/slider", NULL, test_slider);
  ADD ("/view/timeline-page/months", NULL, test_months);
  ADD ("/view/timeline-page/changes", NULL, test_changes);
  ADD ("/view/timeline-page/play", GINT_TO_POINTER (TRUE), test_play);
  ADD ("/view/timeline-page/play-without-animations", GINT_TO_POINTER (FALSE), test_play);
  ADD ("/view/timeline-page/play-is-stopped", NULL, test_play_is_stopped);
  ADD ("/view/timeline-page/zoom", NULL, test_zoom);
  ADD ("/view/timeline-page/clipping", NULL, test_clipping);
  ADD ("/view/timeline-page/grouping", NULL, test_grouping);
  ADD ("/view/timeline-page/heights", NULL, test_heights);
  ADD ("/view/timeline-page/widths", NULL, test_widths);
  ADD ("/view/timeline-page/right-to-left", NULL, test_right_to_left);
  ADD ("/view/timeline-page/many", NULL, test_many);

  pc_processors_leave (g_test_run ());
}
