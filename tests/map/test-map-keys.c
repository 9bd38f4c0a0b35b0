/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "pc-city-layer.h"
#include "pc-city-pin.h"
#include "pc-map-testing.h"
#include "pc-processors.h"

#include <adwaita.h>
#include <math.h>
#include <shumate/shumate.h>
#include <unistd.h>

/* Keys come from the X server, as those of a keyboard do. */

#define STEP_MS 150

static void
done_cb (GObject      *object,
         GAsyncResult *result,
         gpointer      data)
{
  g_autoptr(GError) error = NULL;

  g_subprocess_wait_check_finish (G_SUBPROCESS (object), result, &error);
  g_assert_no_error (error);
  *(gboolean *) data = TRUE;
}

static gboolean
is_done (gpointer data)
{
  return *(gboolean *) data;
}

static void
press (const char *key)
{
  g_autofree char *pid = g_strdup_printf ("%d", getpid ());
  g_autoptr(GError) error = NULL;
  g_autoptr(GSubprocess) xdotool = NULL;
  gboolean done = FALSE;

  xdotool = g_subprocess_new (G_SUBPROCESS_FLAGS_STDOUT_SILENCE, &error,
                              "xdotool", "search", "--onlyvisible", "--pid", pid,
                              "windowfocus", "key", key, NULL);
  g_assert_no_error (error);
  g_subprocess_wait_check_async (xdotool, NULL, done_cb, &done);
  pc_test_wait_until (is_done, &done);
  pc_test_wait_ms (STEP_MS);
}

static GtkWidget *
get_shumate_map (PcTestMap *fixture)
{
  return pc_test_find_child (GTK_WIDGET (fixture->map), SHUMATE_TYPE_MAP);
}

static GtkWidget *
get_focus (PcTestMap *fixture)
{
  return gtk_window_get_focus (GTK_WINDOW (fixture->window));
}

/* With Nuremberg selected and the keyboard on the map. */
static void
show_map (PcTestMap *fixture)
{
  pc_map_view_set_selected (fixture->map, pc_test_map_get_city (fixture, "nuremberg"));
  pc_test_map_show (fixture);
  g_assert_true (gtk_widget_grab_focus (get_shumate_map (fixture)));
}

static void
assert_center (PcTestMap *fixture,
               double     latitude,
               double     longitude)
{
  double center_latitude, center_longitude;

  g_object_get (fixture->map, "center-latitude", &center_latitude, "center-longitude", &center_longitude, NULL);
  g_assert_cmpfloat_with_epsilon (center_latitude, latitude, 0.01);
  g_assert_cmpfloat_with_epsilon (center_longitude, longitude, 0.01);
}

static void
test_zoom (PcTestMap     *fixture,
           gconstpointer  data)
{
  static const char * const in[] = { "plus", "equal", "KP_Add" };
  static const char * const out[] = { "minus", "KP_Subtract" };

  show_map (fixture);
  g_assert_cmpfloat (pc_test_map_get_zoom_level (fixture), ==, 4);

  for (guint i = 0; i < G_N_ELEMENTS (in); i++)
    {
      press (in[i]);
      g_assert_cmpfloat (pc_test_map_get_zoom_level (fixture), ==, 5 + i);
    }

  /* No further. */
  press ("plus");
  g_assert_cmpfloat (pc_test_map_get_zoom_level (fixture), ==, 7);

  for (guint i = 0; i < G_N_ELEMENTS (out); i++)
    {
      press (out[i]);
      g_assert_cmpfloat (pc_test_map_get_zoom_level (fixture), ==, 6 - i);
    }

  press ("0");
  g_assert_cmpfloat (pc_test_map_get_zoom_level (fixture), <, 2);
}

static void
test_home (PcTestMap     *fixture,
           gconstpointer  data)
{
  PcCoordinate home;

  show_map (fixture);
  g_assert_true (pc_place_get_coordinate (pc_dataset_get_home (fixture->dataset), &home));

  press ("0");
  press ("Home");
  g_assert_cmpfloat (pc_test_map_get_zoom_level (fixture), ==, 4);
  assert_center (fixture, home.latitude, home.longitude);

  /* One who is closer stays so. */
  press ("plus");
  press ("Left");
  press ("Home");
  g_assert_cmpfloat (pc_test_map_get_zoom_level (fixture), ==, 5);
  assert_center (fixture, home.latitude, home.longitude);
}

static void
test_arrows (PcTestMap     *fixture,
             gconstpointer  data)
{
  static const struct
  {
    const char *key;
    int east;
    int north;
  } cases[] = {
    { "Left", -1, 0 },
    { "Right", 1, 0 },
    { "Up", 0, 1 },
    { "Down", 0, -1 },
  };

  show_map (fixture);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      double latitude, longitude, new_latitude, new_longitude;

      g_object_get (fixture->map, "center-latitude", &latitude, "center-longitude", &longitude, NULL);
      press (cases[i].key);
      g_object_get (fixture->map, "center-latitude", &new_latitude, "center-longitude", &new_longitude, NULL);

      g_assert_cmpint ((new_longitude > longitude + 0.5) - (new_longitude < longitude - 0.5), ==, cases[i].east);
      g_assert_cmpint ((new_latitude > latitude + 0.5) - (new_latitude < latitude - 0.5), ==, cases[i].north);
      g_assert_true (get_focus (fixture) == get_shumate_map (fixture));
    }
}

static void
count_cb (guint *count)
{
  (*count)++;
}

static void
test_enter (PcTestMap     *fixture,
            gconstpointer  data)
{
  guint n_activated = 0;

  show_map (fixture);
  g_signal_connect_swapped (fixture->map, "city-activated", G_CALLBACK (count_cb), &n_activated);

  press ("Return");
  g_assert_cmpuint (n_activated, ==, 1);
  press ("KP_Enter");
  g_assert_cmpuint (n_activated, ==, 2);

  pc_map_view_set_selected (fixture->map, NULL);
  press ("Return");
  g_assert_cmpuint (n_activated, ==, 2);
}

static gboolean
escape_cb (GtkWidget *window,
           GVariant  *args,
           gpointer   data)
{
  count_cb (data);

  return GDK_EVENT_STOP;
}

/* What Escape closes is for the window to know: the map leaves the key alone. */
static void
test_escape (PcTestMap     *fixture,
             gconstpointer  data)
{
  GtkEventController *controller = gtk_shortcut_controller_new ();
  guint n_escaped = 0;

  gtk_shortcut_controller_add_shortcut (GTK_SHORTCUT_CONTROLLER (controller),
                                        gtk_shortcut_new (gtk_keyval_trigger_new (GDK_KEY_Escape, 0),
                                                          gtk_callback_action_new (escape_cb, &n_escaped, NULL)));
  gtk_widget_add_controller (fixture->window, controller);
  show_map (fixture);

  press ("Escape");
  g_assert_cmpuint (n_escaped, ==, 1);

  gtk_widget_grab_focus (pc_city_layer_get_pin (PC_CITY_LAYER (pc_test_find_child (GTK_WIDGET (fixture->map), PC_TYPE_CITY_LAYER)),
                                                pc_map_view_get_selected (fixture->map)));
  press ("Escape");
  g_assert_cmpuint (n_escaped, ==, 2);
}

/* The map is one stop and each of its buttons another; the pins, which are many, are none. */
static void
test_tab (PcTestMap     *fixture,
          gconstpointer  data)
{
  PcCityLayer *layer;
  GtkWidget *pin;

  show_map (fixture);
  layer = PC_CITY_LAYER (pc_test_find_child (GTK_WIDGET (fixture->map), PC_TYPE_CITY_LAYER));

  for (guint i = 0; i < 4; i++)
    {
      press ("Tab");
      g_assert_true (GTK_IS_BUTTON (get_focus (fixture)));
    }

  press ("Tab");
  g_assert_true (get_focus (fixture) == get_shumate_map (fixture));
  press ("shift+Tab");
  g_assert_true (GTK_IS_BUTTON (get_focus (fixture)));

  /* A pin that was clicked has the keyboard; the next stop is not another pin. */
  pin = pc_city_layer_get_pin (layer, pc_test_map_get_city (fixture, "nuremberg"));
  g_assert_true (gtk_widget_grab_focus (pin));
  press ("plus");
  g_assert_cmpfloat (pc_test_map_get_zoom_level (fixture), ==, 5);
  press ("Tab");
  g_assert_true (GTK_IS_BUTTON (get_focus (fixture)));
}

static void
skip (void)
{
  g_test_skip ("There is no xdotool to press keys with");
}

int
main (int   argc,
      char *argv[])
{
  g_autofree char *xdotool = g_find_program_in_path ("xdotool");

  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", FALSE, NULL);

  if (xdotool == NULL)
    {
      g_test_add_func ("/map-keys/none", skip);
      pc_processors_leave (g_test_run ());
    }

  pc_test_map_add ("/map-keys/zoom", test_zoom);
  pc_test_map_add ("/map-keys/home", test_home);
  pc_test_map_add ("/map-keys/arrows", test_arrows);
  pc_test_map_add ("/map-keys/enter", test_enter);
  pc_test_map_add ("/map-keys/escape", test_escape);
  pc_test_map_add ("/map-keys/tab", test_tab);

  pc_processors_leave (g_test_run ());
}
