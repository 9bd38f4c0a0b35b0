/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "pc-map-testing.h"
#include "pc-map-view.h"
#include "pc-processors.h"

#include <adwaita.h>
#include <stdlib.h>

/* libshumate can leave the map blank at the start, by chance, and always where there is only one processor. Each start is a
 * process of its own, as it is for the user. */

static gboolean
is_drawn (gpointer map)
{
  return pc_map_view_get_drawn (map);
}

static GtkWidget *
open_window (PcMapView **map)
{
  g_autoptr(PcDataset) dataset = pc_test_load_krakow ();
  GtkWidget *window = gtk_window_new ();

  *map = g_object_new (PC_TYPE_MAP_VIEW,
                       "dataset", dataset,
                       "cities", pc_dataset_get_cities (dataset),
                       "selected", pc_dataset_lookup_city (dataset, "nuremberg"),
                       NULL);
  gtk_window_set_default_size (GTK_WINDOW (window), 768, 750);
  gtk_window_set_child (GTK_WINDOW (window), GTK_WIDGET (*map));
  gtk_window_present (GTK_WINDOW (window));

  return window;
}

static void
test_start (void)
{
  guint n_starts = g_getenv ("PC_TEST_STARTS") != NULL ? (guint) atoi (g_getenv ("PC_TEST_STARTS")) : 20;

  if (g_test_subprocess ())
    {
      PcMapView *map;
      GtkWidget *window = open_window (&map);

      pc_test_wait_until (is_drawn, map);
      gtk_window_destroy (GTK_WINDOW (window));
      return;
    }

  for (guint i = 0; i < n_starts; i++)
    {
      g_test_trap_subprocess (NULL, 40 * G_USEC_PER_SEC, G_TEST_SUBPROCESS_DEFAULT);
      g_test_trap_assert_passed ();
    }

  g_test_message ("The map was drawn %u times of %u", n_starts, n_starts);
}

static void
count_cb (guint *count)
{
  (*count)++;
}

/* Once all is drawn and the mouse rests, the program sleeps. */
static void
test_idle (void)
{
  PcMapView *map;
  GtkWidget *window = open_window (&map);
  guint n_frames = 0;

  pc_test_wait_until (is_drawn, map);
  pc_test_wait_ms (1000);
  g_signal_connect_swapped (gtk_widget_get_frame_clock (GTK_WIDGET (map)), "update", G_CALLBACK (count_cb), &n_frames);
  pc_test_wait_ms (1500);
  g_assert_cmpuint (n_frames, ==, 0);

  g_signal_handlers_disconnect_by_func (gtk_widget_get_frame_clock (GTK_WIDGET (map)), count_cb, &n_frames);
  gtk_window_destroy (GTK_WINDOW (window));
}

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  g_test_add_func ("/map-start/drawn", test_start);
  g_test_add_func ("/map-start/idle", test_idle);

  pc_processors_leave (g_test_run ());
}
