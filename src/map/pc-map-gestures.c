/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#define G_LOG_DOMAIN "pc-map"

#include "config.h"

#include "pc-map-gestures.h"

/* What the user can do with the map by pointer and fingers. To drag it, to pinch it and to turn the wheel over it is
 * for the map itself; a throw and a click are for the camera, which knows of whole zoom levels, of flights under way and of users
 * who want none. */

static void
pressed_cb (PcMapCamera *camera,
            int          n_press,
            double       x,
            double       y)
{
  pc_map_camera_stop (camera);
  if (n_press == 2)
    pc_map_camera_zoom_in_at (camera, &GRAPHENE_POINT_INIT ((float) x, (float) y));
}

static void
swiped_cb (PcMapCamera *camera,
           double       x,
           double       y)
{
  pc_map_camera_glide (camera, x, y);
}

/* libshumate has a property against the double click, which 1.4 does not heed, and none against the swipe. */
static void
switch_off (ShumateMap *map,
            GType       type)
{
  g_autoptr(GListModel) controllers = gtk_widget_observe_controllers (GTK_WIDGET (map));

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr(GtkEventController) controller = g_list_model_get_item (controllers, i);

      if (g_type_is_a (G_OBJECT_TYPE (controller), type))
        gtk_event_controller_set_propagation_phase (controller, GTK_PHASE_NONE);
    }
}

/**
 * pc_map_gestures_add:
 * @map: a map
 * @camera: its camera
 *
 * Lets the map be zoomed by a double click, to the next whole level, and thrown.
 */
void
pc_map_gestures_add (ShumateMap  *map,
                     PcMapCamera *camera)
{
  GtkGesture *click, *swipe;

  g_return_if_fail (SHUMATE_IS_MAP (map));
  g_return_if_fail (PC_IS_MAP_CAMERA (camera));

  switch_off (map, GTK_TYPE_GESTURE_CLICK);
  switch_off (map, GTK_TYPE_GESTURE_SWIPE);

  click = gtk_gesture_click_new ();
  gtk_gesture_single_set_button (GTK_GESTURE_SINGLE (click), GDK_BUTTON_PRIMARY);
  g_signal_connect_object (click, "pressed", G_CALLBACK (pressed_cb), camera, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (map), GTK_EVENT_CONTROLLER (click));

  swipe = gtk_gesture_swipe_new ();
  g_signal_connect_object (swipe, "swipe", G_CALLBACK (swiped_cb), camera, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (map), GTK_EVENT_CONTROLLER (swipe));
}
