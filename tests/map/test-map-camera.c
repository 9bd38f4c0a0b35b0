/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "pc-map-camera.h"
#include "pc-map-testing.h"
#include "pc-mercator.h"
#include "pc-processors.h"

#include <adwaita.h>
#include <math.h>

/* The camera at work, in a map of 800 × 700 pixels whose users want to see it fly. */

static const PcMapFit kyoto = { { 35.0116, 135.7681 }, 5 };
static const PcMapFit san_francisco = { { 37.7749, -122.4194 }, 5 };
static const PcMapFit krakow = { { 50.0614, 19.9383 }, 5 };

static ShumateMap *
get_shumate_map (PcTestMap *fixture)
{
  return g_object_get_data (G_OBJECT (fixture->window), "shumate-map");
}

static PcMapCamera *
create_camera_for (PcTestMap *fixture,
                   gpointer   map)
{
  PcMapCamera *camera = pc_map_camera_new (SHUMATE_MAP (map));

  g_object_set_data (G_OBJECT (fixture->window), "shumate-map", map);
  pc_map_camera_set_animated (camera, TRUE);

  return camera;
}

static gboolean
has_size (gpointer map)
{
  return gtk_widget_get_width (map) == 800 && gtk_widget_get_height (map) == 700;
}

/* For a bare map: a map view has a camera of its own, which may go to its first place at any moment. */
static PcMapCamera *
create_camera (PcTestMap *fixture)
{
  GtkWidget *window = gtk_window_new ();
  GtkWidget *map = GTK_WIDGET (shumate_map_new ());

  gtk_window_set_decorated (GTK_WINDOW (window), FALSE);
  gtk_window_set_default_size (GTK_WINDOW (window), 800, 700);
  gtk_window_set_transient_for (GTK_WINDOW (window), GTK_WINDOW (fixture->window));
  gtk_window_set_destroy_with_parent (GTK_WINDOW (window), TRUE);
  gtk_window_set_child (GTK_WINDOW (window), map);
  gtk_window_present (GTK_WINDOW (window));
  pc_test_wait_until (has_size, map);

  return create_camera_for (fixture, map);
}

/* For the map of a view, with all that belongs to it. */
static PcMapCamera *
create_camera_of_view (PcTestMap *fixture)
{
  pc_test_map_show (fixture);

  return create_camera_for (fixture, pc_test_find_child (GTK_WIDGET (fixture->map), SHUMATE_TYPE_MAP));
}

static PcMapFit
get_position (PcMapCamera *camera)
{
  PcMapFit position;

  pc_map_camera_get_position (camera, &position);

  return position;
}

static gboolean
is_at (PcMapCamera    *camera,
       const PcMapFit *wanted)
{
  PcMapFit position = get_position (camera);

  return fabs (position.center.latitude - wanted->center.latitude) < 1e-6
         && fabs (remainder (position.center.longitude - wanted->center.longitude, 360)) < 1e-6
         && fabs (position.zoom_level - wanted->zoom_level) < 1e-6;
}

typedef struct
{
  PcMapCamera    *camera;
  const PcMapFit *wanted;
  double          lowest;
  double          least_from_date_line;
  guint           n_frames;
} Watch;

static void
watch_cb (Watch *watch)
{
  PcMapFit position = get_position (watch->camera);

  watch->lowest = MIN (watch->lowest, position.zoom_level);
  watch->least_from_date_line = MIN (watch->least_from_date_line, fabs (position.center.longitude));
  watch->n_frames++;
}

static gboolean
has_arrived (gpointer data)
{
  Watch *watch = data;

  return is_at (watch->camera, watch->wanted);
}

static Watch
fly (PcTestMap      *fixture,
     PcMapCamera    *camera,
     const PcMapFit *from,
     const PcMapFit *to)
{
  ShumateViewport *viewport = shumate_map_get_viewport (get_shumate_map (fixture));
  Watch watch = { camera, to, 100, 180, 0 };
  gulong id;

  pc_map_camera_set_position (camera, from);
  id = g_signal_connect_swapped (viewport, "notify::longitude", G_CALLBACK (watch_cb), &watch);
  pc_map_camera_fly_to (camera, to);
  pc_test_wait_until (has_arrived, &watch);
  g_signal_handler_disconnect (viewport, id);

  return watch;
}

/* Up to where both ends are seen, and down again. */
static void
test_fly (PcTestMap     *fixture,
          gconstpointer  data)
{
  g_autoptr(PcMapCamera) camera = create_camera (fixture);
  Watch watch = fly (fixture, camera, &krakow, &kyoto);

  g_assert_cmpuint (watch.n_frames, >, 3);
  g_assert_cmpfloat (watch.lowest, <, 3);
  g_assert_cmpfloat (watch.lowest, >=, PC_MAP_MIN_ZOOM_LEVEL);
}

static void
test_date_line (PcTestMap     *fixture,
                gconstpointer  data)
{
  g_autoptr(PcMapCamera) camera = create_camera (fixture);
  Watch watch = fly (fixture, camera, &kyoto, &san_francisco);

  g_assert_cmpfloat (watch.least_from_date_line, >, 120);
}

/* What lies beside a pane is brought into the middle of the rest. */
static void
test_inset (PcTestMap     *fixture,
            gconstpointer  data)
{
  g_autoptr(PcMapCamera) camera = create_camera (fixture);
  PcMapFit wanted = krakow;

  pc_map_camera_set_inset (camera, PC_MAP_INSET_END, 300);
  pc_map_fit_shift (&wanted, -150, 0);
  pc_map_camera_set_position (camera, &kyoto);
  pc_map_camera_fly_to (camera, &krakow);
  pc_test_wait_until (has_arrived, &(Watch) { .camera = camera, .wanted = &wanted });
}

static void
test_no_animations (PcTestMap     *fixture,
                    gconstpointer  data)
{
  g_autoptr(PcMapCamera) camera = create_camera (fixture);

  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", FALSE, NULL);
  pc_map_camera_fly_to (camera, &kyoto);
  g_assert_true (is_at (camera, &kyoto));
  pc_map_camera_glide (camera, 2000, 0);
  pc_test_wait_ms (200);
  g_assert_true (is_at (camera, &kyoto));
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", TRUE, NULL);
}

/* Who drags the map while it flies has it. */
static void
test_taken_in_hand (PcTestMap     *fixture,
                    gconstpointer  data)
{
  g_autoptr(PcMapCamera) camera = create_camera (fixture);
  ShumateViewport *viewport = shumate_map_get_viewport (get_shumate_map (fixture));
  PcMapFit stopped;

  pc_map_camera_set_position (camera, &krakow);
  pc_map_camera_fly_to (camera, &kyoto);
  pc_test_wait_ms (150);
  shumate_location_set_location (SHUMATE_LOCATION (viewport), 10, 10);
  stopped = get_position (camera);
  pc_test_wait_ms (300);
  g_assert_true (is_at (camera, &stopped));

  /* And one flight takes the place of another. */
  pc_map_camera_fly_to (camera, &kyoto);
  pc_test_wait_ms (100);
  fly (fixture, camera, &stopped, &krakow);
  pc_test_wait_ms (300);
  g_assert_true (is_at (camera, &krakow));
}

static void
test_glide (PcTestMap     *fixture,
            gconstpointer  data)
{
  g_autoptr(PcMapCamera) camera = create_camera (fixture);
  PcMapFit position, wanted = krakow;

  pc_map_camera_set_position (camera, &krakow);
  wanted.center.longitude = pc_mercator_longitude (pc_mercator_x (krakow.center.longitude) - 250 / pc_mercator_world_size (5));
  pc_map_camera_glide (camera, 1000, 0);
  pc_test_wait_until (has_arrived, &(Watch) { .camera = camera, .wanted = &wanted });
  position = get_position (camera);
  g_assert_cmpfloat (position.zoom_level, ==, 5);
  g_assert_cmpfloat_with_epsilon (position.center.latitude, krakow.center.latitude, 1e-6);
  g_assert_cmpfloat_with_epsilon ((pc_mercator_x (krakow.center.longitude) - pc_mercator_x (position.center.longitude))
                                  * pc_mercator_world_size (5), 250, 0.1);

  /* What is hardly moved stays. */
  pc_map_camera_glide (camera, 20, 20);
  pc_test_wait_ms (100);
  g_assert_true (is_at (camera, &position));
}

static gboolean
is_closer (gpointer camera)
{
  return pc_map_camera_get_zoom_level (camera) > 2.5;
}

/* Where there is no window manager a window lies at the origin of the screen. */
static void
click_twice (PcTestMap              *fixture,
             GtkWidget              *widget,
             const graphene_point_t *point)
{
  g_autofree char *x = NULL, *y = NULL;
  g_autoptr(GSubprocess) process = NULL;
  g_autoptr(GError) error = NULL;
  graphene_point_t there;
  double left, top;

  g_assert_true (gtk_widget_compute_point (widget, fixture->window, point, &there));
  gtk_native_get_surface_transform (GTK_NATIVE (fixture->window), &left, &top);
  x = g_strdup_printf ("%.0f", (double) there.x + left);
  y = g_strdup_printf ("%.0f", (double) there.y + top);
  process = g_subprocess_new (G_SUBPROCESS_FLAGS_STDOUT_SILENCE, &error,
                              "xdotool", "mousemove", x, y, "click", "--repeat", "2", "1", NULL);
  g_assert_no_error (error);
}

/* A double click goes to the next whole level, and what was clicked at stays under the pointer. */
static void
test_double_click (PcTestMap     *fixture,
                   gconstpointer  data)
{
  static const graphene_point_t point = { 300, 400 };
  g_autoptr(PcMapCamera) camera = create_camera_of_view (fixture);
  g_autofree char *xdotool = g_find_program_in_path ("xdotool");
  ShumateMap *map = get_shumate_map (fixture);
  ShumateViewport *viewport = shumate_map_get_viewport (map);
  double before[2], after[2];

  if (xdotool == NULL)
    {
      g_test_skip ("There is no xdotool to click with");
      return;
    }

  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", FALSE, NULL);
  pc_map_camera_set_position (camera, &(PcMapFit) { { -30, -120 }, 2.4 });
  pc_test_wait_ms (300);
  shumate_viewport_widget_coords_to_location (viewport, GTK_WIDGET (map), 300, 400, &before[0], &before[1]);

  click_twice (fixture, GTK_WIDGET (map), &point);
  pc_test_wait_until (is_closer, camera);
  pc_test_wait_ms (300);
  g_assert_cmpfloat (pc_map_camera_get_zoom_level (camera), ==, 3);
  shumate_viewport_widget_coords_to_location (viewport, GTK_WIDGET (map), 300, 400, &after[0], &after[1]);
  g_assert_cmpfloat_with_epsilon (before[0], after[0], 0.01);
  g_assert_cmpfloat_with_epsilon (before[1], after[1], 0.01);
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", TRUE, NULL);
}

/* A window may be closed while the map flies. */
static void
test_closed (PcTestMap     *fixture,
             gconstpointer  data)
{
  PcMapCamera *camera = create_camera_of_view (fixture);
  gpointer weak = camera;

  g_object_add_weak_pointer (weak, &weak);
  pc_map_camera_fly_to (camera, &kyoto);
  pc_test_wait_ms (100);
  g_object_unref (camera);
  g_assert_null (weak);
  pc_test_wait_ms (100);

  pc_map_view_set_selected (fixture->map, pc_test_map_get_city (fixture, "kyoto"));
  pc_test_wait_ms (50);
}

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", TRUE, NULL);

  pc_test_map_add ("/map-camera/fly", test_fly);
  pc_test_map_add ("/map-camera/date-line", test_date_line);
  pc_test_map_add ("/map-camera/inset", test_inset);
  pc_test_map_add ("/map-camera/no-animations", test_no_animations);
  pc_test_map_add ("/map-camera/taken-in-hand", test_taken_in_hand);
  pc_test_map_add ("/map-camera/glide", test_glide);
  pc_test_map_add ("/map-camera/double-click", test_double_click);
  pc_test_map_add ("/map-camera/closed", test_closed);

  pc_processors_leave (g_test_run ());
}
