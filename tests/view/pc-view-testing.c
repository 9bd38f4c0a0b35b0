/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "pc-view-testing.h"

#include "pc-dataset-loader.h"
#include "pc-io-resources.h"
#include "pc-map-resources.h"
#include "pc-resources.h"

/* Conditions come true within milliseconds, or never. */
#define LIMIT_SECONDS 20

/* Without a window manager GTK draws a thick frame to drag, inside the size asked for. */
static void
remove_frames (void)
{
  g_autoptr (GtkCssProvider) provider = gtk_css_provider_new ();

  gtk_css_provider_load_from_string (provider,
                                     "window.solid-csd { padding: 0; margin: 0; border: none; box-shadow: none; }");
  gtk_style_context_add_provider_for_display (gdk_display_get_default (),
                                              GTK_STYLE_PROVIDER (provider),
                                              GTK_STYLE_PROVIDER_PRIORITY_USER);
}

/**
 * pc_view_testing_init:
 * @argc: the arguments
 * @argv: the arguments
 *
 * Prepares a test of widgets. Without a display all tests of the program are skipped.
 */
void
pc_view_testing_init (int    *argc,
                      char ***argv)
{
  gtk_test_init (argc, argv, NULL);
  adw_init ();

  pc_io_resources_register ();
  pc_resources_register ();
  pc_map_resources_register ();

  g_object_set (gtk_settings_get_default (),
                "gtk-enable-animations", FALSE,
                NULL);
  remove_frames ();
}

/**
 * pc_view_testing_load_krakow:
 *
 * Returns: (transfer full): the dataset that comes with the program
 */
PcDataset *
pc_view_testing_load_krakow (void)
{
  g_autoptr (GFile) file = g_file_new_for_uri (PC_IO_KRAKOW_URI);
  g_autoptr (GError) error = NULL;
  PcDataset *dataset = pc_dataset_load (file, NULL, NULL, &error);

  g_assert_no_error (error);
  g_assert_nonnull (dataset);

  return dataset;
}

/**
 * pc_view_testing_create_window:
 * @width: its width
 * @height: its height
 *
 * Returns: (transfer none): an empty window on the screen
 */
PcWindow *
pc_view_testing_create_window (int width,
                               int height)
{
  PcWindow *window = g_object_new (PC_TYPE_WINDOW,
                                   "default-width", width,
                                   "default-height", height,
                                   NULL);

  gtk_window_present (GTK_WINDOW (window));
  pc_view_testing_settle ();

  return window;
}

/**
 * pc_view_testing_open_krakow:
 * @width: its width
 * @height: its height
 *
 * Returns: (transfer none): a window on the screen with the dataset that comes with the program
 */
PcWindow *
pc_view_testing_open_krakow (int width,
                             int height)
{
  PcWindow *window = pc_view_testing_create_window (width, height);
  g_autoptr (PcDataset) dataset = pc_view_testing_load_krakow ();

  pc_window_set_dataset (window, dataset);
  pc_window_set_state (window, PC_WINDOW_STATE_READY);
  pc_view_testing_settle ();

  return window;
}

/**
 * pc_view_testing_destroy_window:
 * @window: (transfer full): a window
 *
 * Destroys a window and makes sure that nothing holds on to it.
 */
void
pc_view_testing_destroy_window (PcWindow *window)
{
  gpointer gone = window;

  g_object_add_weak_pointer (G_OBJECT (window), &gone);
  gtk_window_destroy (GTK_WINDOW (window));
  pc_view_testing_settle ();
  g_assert_null (gone);
}

static gboolean
set_true (gpointer data)
{
  *(gboolean *) data = TRUE;
  return G_SOURCE_REMOVE;
}

static gboolean
keep_on (gpointer data)
{
  return G_SOURCE_CONTINUE;
}

/**
 * pc_view_testing_settle:
 *
 * Runs the main loop until nothing is left to do but to wait, frames included.
 */
void
pc_view_testing_settle (void)
{
  for (int i = 0; i < 4; i++)
    {
      gboolean done = FALSE;

      /* On a busy machine the display may be behind with what it was asked for, such as another size. */
      gdk_display_sync (gdk_display_get_default ());
      /* Below the priority of layout and drawing, and after the next frame. */
      g_timeout_add_full (G_PRIORITY_LOW, 20, set_true, &done, NULL);
      while (!done)
        g_main_context_iteration (NULL, TRUE);
    }
}

/**
 * pc_view_testing_wait_for:
 * @condition: a condition
 * @data: data for it
 *
 * Runs the main loop until a condition is true, and fails if it stays false.
 */
void
pc_view_testing_wait_for (PcTestCondition condition,
                          gpointer        data)
{
  gint64 end = g_get_monotonic_time () + LIMIT_SECONDS * G_USEC_PER_SEC;
  /* Wakes the main loop, so that the limit is seen even when nothing happens. */
  guint beat_id = g_timeout_add (10, keep_on, NULL);

  while (!condition (data))
    {
      g_assert_cmpint (g_get_monotonic_time (), <, end);
      g_main_context_iteration (NULL, TRUE);
    }

  g_source_remove (beat_id);
}

static void
collect (GtkWidget *widget,
         GType      type,
         gboolean   mapped,
         GPtrArray *found)
{
  if (mapped && !gtk_widget_get_mapped (widget))
    return;

  if (g_type_is_a (G_OBJECT_TYPE (widget), type))
    g_ptr_array_add (found, widget);

  for (GtkWidget *child = gtk_widget_get_first_child (widget);
       child != NULL;
       child = gtk_widget_get_next_sibling (child))
    collect (child, type, mapped, found);
}

/**
 * pc_view_testing_find_all:
 * @widget: a widget
 * @type: a type
 *
 * Returns: (transfer container): the widgets of a type below a widget, in order
 */
GPtrArray *
pc_view_testing_find_all (gpointer widget,
                          GType    type)
{
  GPtrArray *found = g_ptr_array_new ();

  collect (GTK_WIDGET (widget), type, FALSE, found);

  return found;
}

static gpointer
find_first (GtkWidget *widget,
            GType      type,
            gboolean   mapped)
{
  g_autoptr (GPtrArray) found = g_ptr_array_new ();

  collect (widget, type, mapped, found);

  return found->len > 0 ? g_ptr_array_index (found, 0) : NULL;
}

/**
 * pc_view_testing_find:
 * @widget: a widget
 * @type: a type
 *
 * Returns: (transfer none) (nullable): the first widget of a type below a widget
 */
gpointer
pc_view_testing_find (gpointer widget,
                      GType    type)
{
  return find_first (GTK_WIDGET (widget), type, FALSE);
}

/**
 * pc_view_testing_find_mapped:
 * @widget: a widget
 * @type: a type
 *
 * Returns: (transfer none) (nullable): the first one on the screen
 */
gpointer
pc_view_testing_find_mapped (gpointer widget,
                             GType    type)
{
  return find_first (GTK_WIDGET (widget), type, TRUE);
}

/**
 * pc_view_testing_find_text:
 * @widget: a widget
 * @text: a text
 *
 * Returns: (transfer none) (nullable): the first label on the screen with a text
 */
gpointer
pc_view_testing_find_text (gpointer    widget,
                           const char *text)
{
  g_autoptr (GPtrArray) labels = g_ptr_array_new ();

  collect (GTK_WIDGET (widget), GTK_TYPE_LABEL, TRUE, labels);

  for (guint i = 0; i < labels->len; i++)
    {
      GtkLabel *label = g_ptr_array_index (labels, i);

      if (g_strcmp0 (gtk_label_get_text (label), text) == 0)
        return label;
    }

  return NULL;
}

/**
 * pc_view_testing_is_enabled:
 * @widget: a widget
 * @action: the name of an action, with its group
 *
 * Returns: whether a button with the action would be sensitive there
 */
gboolean
pc_view_testing_is_enabled (gpointer    widget,
                            const char *action)
{
  GtkWidget *probe = gtk_button_new ();
  gboolean enabled;

  gtk_actionable_set_action_name (GTK_ACTIONABLE (probe), action);
  gtk_widget_insert_before (probe, GTK_WIDGET (widget), NULL);
  enabled = gtk_widget_get_sensitive (probe);
  gtk_widget_unparent (probe);

  return enabled;
}
