/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#define G_LOG_DOMAIN "pc-map"

#include "config.h"

#include "pc-map-actions.h"

#include "pc-map-view-private.h"

/* What the user can do with the map by buttons and keys. */

static PcMapNavigator *
get_navigator (GtkWidget *widget)
{
  return pc_map_view_get_navigator (PC_MAP_VIEW (widget));
}

static void
zoom_in (GtkWidget  *widget,
         const char *action,
         GVariant   *parameter)
{
  pc_map_navigator_zoom_in (get_navigator (widget));
}

static void
zoom_out (GtkWidget  *widget,
          const char *action,
          GVariant   *parameter)
{
  pc_map_navigator_zoom_out (get_navigator (widget));
}

static void
fit (GtkWidget  *widget,
     const char *action,
     GVariant   *parameter)
{
  pc_map_navigator_show_all (get_navigator (widget));
}

static void
go_home (GtkWidget  *widget,
         const char *action,
         GVariant   *parameter)
{
  pc_map_navigator_show_home (get_navigator (widget));
  pc_map_narrator_tell_home (pc_map_view_get_narrator (PC_MAP_VIEW (widget)));
}

/* The parameter is a direction, in degrees clockwise from north. */
static void
go_to_next (GtkWidget  *widget,
            const char *action,
            GVariant   *parameter)
{
  double direction = g_variant_get_double (parameter);
  g_autoptr(PcCity) city = pc_map_navigator_find_next (get_navigator (widget), direction);

  if (city != NULL)
    pc_map_view_choose (PC_MAP_VIEW (widget), city);
  else
    pc_map_narrator_tell_no_city (pc_map_view_get_narrator (PC_MAP_VIEW (widget)), direction);
}

static void
go_to_selected (GtkWidget  *widget,
                const char *action,
                GVariant   *parameter)
{
  pc_map_navigator_show_selected (get_navigator (widget));
}

static gboolean
activate_selected (GtkWidget *widget,
                   GVariant  *args,
                   gpointer   data)
{
  if (pc_map_view_get_selected (PC_MAP_VIEW (widget)) == NULL)
    return GDK_EVENT_PROPAGATE;

  pc_map_view_activate_selected (PC_MAP_VIEW (widget));

  return GDK_EVENT_STOP;
}

static void
add_bindings (GtkWidgetClass *widget_class)
{
  static const struct
  {
    guint key;
    GdkModifierType modifiers;
    const char *action;
  } keys[] = {
    { GDK_KEY_plus, 0, "map.zoom-in" },
    { GDK_KEY_plus, GDK_SHIFT_MASK, "map.zoom-in" },
    { GDK_KEY_equal, 0, "map.zoom-in" },
    { GDK_KEY_KP_Add, 0, "map.zoom-in" },
    { GDK_KEY_minus, 0, "map.zoom-out" },
    { GDK_KEY_KP_Subtract, 0, "map.zoom-out" },
    { GDK_KEY_0, 0, "map.fit" },
    { GDK_KEY_KP_0, 0, "map.fit" },
    { GDK_KEY_Home, 0, "map.go-home" },
    { GDK_KEY_KP_Home, 0, "map.go-home" },
  };

  static const struct
  {
    guint key;
    double direction;
  } arrows[] = {
    { GDK_KEY_Up, 0 },
    { GDK_KEY_KP_Up, 0 },
    { GDK_KEY_Right, 90 },
    { GDK_KEY_KP_Right, 90 },
    { GDK_KEY_Down, 180 },
    { GDK_KEY_KP_Down, 180 },
    { GDK_KEY_Left, 270 },
    { GDK_KEY_KP_Left, 270 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    gtk_widget_class_add_binding_action (widget_class, keys[i].key, keys[i].modifiers, keys[i].action, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (arrows); i++)
    gtk_widget_class_add_binding_action (widget_class, arrows[i].key, GDK_CONTROL_MASK, "map.go-to-next", "d", arrows[i].direction);

  gtk_widget_class_add_binding (widget_class, GDK_KEY_Return, 0, activate_selected, NULL);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_KP_Enter, 0, activate_selected, NULL);
}

/**
 * pc_map_actions_install:
 * @widget_class: the class of [class@MapView]
 *
 * Gives all maps their actions, and keys for them. Maps have the arrow keys already.
 */
void
pc_map_actions_install (GtkWidgetClass *widget_class)
{
  g_return_if_fail (GTK_IS_WIDGET_CLASS (widget_class));

  gtk_widget_class_install_action (widget_class, "map.zoom-in", NULL, zoom_in);
  gtk_widget_class_install_action (widget_class, "map.zoom-out", NULL, zoom_out);
  gtk_widget_class_install_action (widget_class, "map.fit", NULL, fit);
  gtk_widget_class_install_action (widget_class, "map.go-home", NULL, go_home);
  gtk_widget_class_install_action (widget_class, "map.go-to-next", "d", go_to_next);
  gtk_widget_class_install_action (widget_class, "map.go-to-selected", NULL, go_to_selected);
  gtk_widget_class_install_property_action (widget_class, "map.show-key", "key-visible");

  add_bindings (widget_class);
}

/**
 * pc_map_actions_update:
 * @map: a map
 * @zoom_level: its zoom level
 *
 * Lets those actions be available that can do something.
 */
void
pc_map_actions_update (PcMapView *map,
                       double     zoom_level)
{
  GtkWidget *widget = GTK_WIDGET (map);
  PcDataset *dataset = pc_map_view_get_dataset (map);

  gtk_widget_action_set_enabled (widget, "map.zoom-in", zoom_level < PC_MAP_MAX_ZOOM_LEVEL);
  gtk_widget_action_set_enabled (widget, "map.zoom-out", zoom_level > PC_MAP_MIN_ZOOM_LEVEL);
  gtk_widget_action_set_enabled (widget, "map.go-to-selected", pc_map_view_get_selected (map) != NULL);
  gtk_widget_action_set_enabled (widget, "map.go-home", dataset != NULL && pc_dataset_get_home (dataset) != NULL);
}
