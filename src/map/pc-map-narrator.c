/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#define G_LOG_DOMAIN "pc-map"

#include "config.h"

#include "pc-map-narrator.h"

#include "pc-announcement.h"
#include "pc-map-places.h"
#include "pc-map-speech.h"
#include "pc-mercator.h"

#include <glib/gi18n-lib.h>
#include <math.h>

/* How many names the ear can follow. */
#define MAX_NAMES 3

/* Cities this close to each other are easily passed over, in kilometres. */
#define NEAR_DISTANCE 250

/* Less than this, in worlds and zoom levels, is no move. */
#define TOLERANCE 1e-6

/**
 * PcMapNarrator:
 *
 * Tells what is on the map to those who do not see it.
 *
 * It speaks of moves while the keyboard is on the map. At other times it keeps the description of the map up to date, which
 * a screen reader reads out when the user comes to it. Never both: a screen reader speaks of a new description too.
 */
struct _PcMapNarrator
{
  GObject parent_instance;

  ShumateMap     *map;
  PcMapCamera    *camera;
  PcMapScene     *scene;
  PcMapGazetteer *gazetteer;

  char           *summary;
  PcMapFit        last;
  guint           describe_id;
  guint           described : 1;
  guint           told : 1;
};

G_DEFINE_FINAL_TYPE (PcMapNarrator, pc_map_narrator, G_TYPE_OBJECT)

static gboolean
is_focus (PcMapNarrator *self)
{
  return self->map != NULL && gtk_widget_is_focus (GTK_WIDGET (self->map));
}

/* On the map, one of its pins or one of its buttons. */
static gboolean
is_focus_near (PcMapNarrator *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self->map));
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;
  GtkWidget *around = gtk_widget_get_parent (GTK_WIDGET (self->map));

  return focus != NULL && around != NULL && gtk_widget_is_ancestor (focus, around);
}

static void
announce (PcMapNarrator *self,
          const char    *words)
{
  g_debug ("Telling “%s”", words);
  pc_announce (GTK_WIDGET (self->map), words, GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
}

static const PcCoordinate *
get_home (PcMapNarrator *self,
          PcCoordinate  *home)
{
  return pc_map_places_get_coordinate (pc_map_scene_get_home (self->scene), home) ? home : NULL;
}

static char *
describe_view (PcMapNarrator *self)
{
  double world = pc_mercator_world_size (pc_map_camera_get_zoom_level (self->camera));
  g_autoptr(GPtrArray) nearest = NULL;
  graphene_rect_t area;
  PcMapFit middle;
  guint n_cities;

  pc_map_camera_get_free_area (self->camera, &area);
  pc_map_camera_get_middle (self->camera, &middle);
  nearest = pc_map_gazetteer_find_inside (self->gazetteer, &middle.center,
                                          (double) area.size.width / world, (double) area.size.height / world,
                                          MAX_NAMES, &n_cities);

  return pc_map_speech_describe_view (nearest, n_cities);
}

static const char *
get_summary (PcMapNarrator *self)
{
  if (self->summary == NULL)
    self->summary = pc_map_speech_summarize (pc_map_scene_get_cities (self->scene));

  return self->summary;
}

static void
update_description (PcMapNarrator *self)
{
  g_autofree char *view = NULL, *position = NULL, *description = NULL;

  if (self->map == NULL || is_focus (self))
    return;

  view = describe_view (self);
  position = pc_map_speech_describe_zoom (pc_map_camera_get_zoom_level (self->camera), view);
  /* Translators: what a screen reader reads out for the map: two sentences about the cities, how close the map is and
   * what is in view, and what keys do */
  description = g_strdup_printf (_("%s %s. Arrow keys move the map, Control and arrow keys go from city to city, plus and minus zoom, 0 shows all cities"),
                                 get_summary (self), position);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->map), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, description, -1);
}

static gboolean
describe_cb (gpointer data)
{
  PcMapNarrator *self = data;

  self->describe_id = 0;
  update_description (self);

  return G_SOURCE_REMOVE;
}

/* A search changes the cities with every letter, and nobody has asked yet: everything else comes first. */
static void
queue_description (PcMapNarrator *self)
{
  if (self->describe_id == 0)
    self->describe_id = g_idle_add_full (G_PRIORITY_LOW, describe_cb, self, NULL);
}

static gboolean
has_moved (PcMapNarrator *self)
{
  PcMapFit last = self->last;

  pc_map_camera_get_position (self->camera, &self->last);

  return fabs (pc_mercator_x (last.center.longitude) - pc_mercator_x (self->last.center.longitude)) > TOLERANCE
         || fabs (pc_mercator_y (last.center.latitude) - pc_mercator_y (self->last.center.latitude)) > TOLERANCE
         || fabs (last.zoom_level - self->last.zoom_level) > TOLERANCE;
}

/* Whether the map will come to rest elsewhere than it did last. */
static gboolean
is_on_the_way (PcMapNarrator *self)
{
  PcMapFit last = self->last;
  gboolean moved = has_moved (self);

  self->last = last;

  return moved || pc_map_camera_is_flying (self->camera);
}

/* The map has come to rest. Who has just been told of a city knows where it is. */
static void
settled_cb (PcMapNarrator *self)
{
  double zoom_level = self->last.zoom_level;
  gboolean told = self->told, moved = has_moved (self);
  g_autofree char *view = NULL, *words = NULL;

  self->told = FALSE;
  if (self->described && moved && !told && is_focus_near (self))
    {
      view = describe_view (self);
      if (fabs (zoom_level - self->last.zoom_level) > TOLERANCE)
        words = pc_map_speech_describe_zoom (self->last.zoom_level, view);
      announce (self, words != NULL ? words : view);
    }

  if (moved || !self->described)
    queue_description (self);
  self->described = TRUE;
}

static void
cities_changed_cb (PcMapNarrator *self)
{
  g_clear_pointer (&self->summary, g_free);
  pc_map_gazetteer_forget (self->gazetteer);
  if (self->described)
    queue_description (self);
}

static void
pc_map_narrator_dispose (GObject *object)
{
  PcMapNarrator *self = PC_MAP_NARRATOR (object);

  g_clear_handle_id (&self->describe_id, g_source_remove);
  g_clear_weak_pointer (&self->map);
  g_clear_object (&self->camera);
  g_clear_object (&self->scene);
  g_clear_object (&self->gazetteer);

  G_OBJECT_CLASS (pc_map_narrator_parent_class)->dispose (object);
}

static void
pc_map_narrator_finalize (GObject *object)
{
  g_clear_pointer (&PC_MAP_NARRATOR (object)->summary, g_free);

  G_OBJECT_CLASS (pc_map_narrator_parent_class)->finalize (object);
}

static void
pc_map_narrator_class_init (PcMapNarratorClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = pc_map_narrator_dispose;
  object_class->finalize = pc_map_narrator_finalize;
}

static void
pc_map_narrator_init (PcMapNarrator *self)
{
}

/**
 * pc_map_narrator_new:
 * @map: the map, which must outlive every use of the narrator
 * @camera: knows where it is
 * @scene: knows what is on it
 * @gazetteer: knows where the cities are
 *
 * Creates a narrator, who describes the map as soon as it has come to rest.
 *
 * Returns: (transfer full): the narrator
 */
PcMapNarrator *
pc_map_narrator_new (ShumateMap     *map,
                     PcMapCamera    *camera,
                     PcMapScene     *scene,
                     PcMapGazetteer *gazetteer)
{
  GtkEventController *focus = gtk_event_controller_focus_new ();
  PcMapNarrator *self;

  g_return_val_if_fail (SHUMATE_IS_MAP (map), NULL);
  g_return_val_if_fail (PC_IS_MAP_CAMERA (camera), NULL);
  g_return_val_if_fail (PC_IS_MAP_SCENE (scene), NULL);
  g_return_val_if_fail (PC_IS_MAP_GAZETTEER (gazetteer), NULL);

  self = g_object_new (PC_TYPE_MAP_NARRATOR, NULL);
  g_set_weak_pointer (&self->map, map);
  self->camera = g_object_ref (camera);
  self->scene = g_object_ref (scene);
  self->gazetteer = g_object_ref (gazetteer);

  g_signal_connect_object (scene, "settled", G_CALLBACK (settled_cb), self, G_CONNECT_SWAPPED | G_CONNECT_AFTER);
  g_signal_connect_object (scene, "cities-changed", G_CALLBACK (cities_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (focus, "leave", G_CALLBACK (queue_description), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (map), focus);

  return self;
}

/**
 * pc_map_narrator_tell_city:
 * @self: a narrator
 * @city: a city
 *
 * Tells which city the user has come to, if the keyboard is on the map.
 */
void
pc_map_narrator_tell_city (PcMapNarrator *self,
                           PcCity        *city)
{
  g_autofree char *words = NULL;
  PcCoordinate home, place;
  guint n_near = 0;

  g_return_if_fail (PC_IS_MAP_NARRATOR (self));
  g_return_if_fail (PC_IS_CITY (city));

  if (!is_focus (self))
    return;

  /* It is near itself. */
  if (pc_map_places_get_coordinate (PC_PLACE (city), &place))
    n_near = pc_map_gazetteer_count_near (self->gazetteer, &place, NEAR_DISTANCE);

  words = pc_map_speech_describe_city (city, get_home (self, &home), MAX (n_near, 1) - 1);
  announce (self, words);
  self->told = is_on_the_way (self);
}

/**
 * pc_map_narrator_tell_no_city:
 * @self: a narrator
 * @direction: degrees clockwise from north
 *
 * Tells that there is no further city in a direction.
 */
void
pc_map_narrator_tell_no_city (PcMapNarrator *self,
                              double         direction)
{
  g_autofree char *words = NULL;

  g_return_if_fail (PC_IS_MAP_NARRATOR (self));

  words = pc_map_speech_no_city (direction);
  announce (self, words);
}

/**
 * pc_map_narrator_tell_home:
 * @self: a narrator
 *
 * Tells that the user has come home.
 */
void
pc_map_narrator_tell_home (PcMapNarrator *self)
{
  PcPlace *home;

  g_return_if_fail (PC_IS_MAP_NARRATOR (self));

  home = pc_map_scene_get_home (self->scene);
  if (home != NULL && pc_place_get_name (home) != NULL)
    announce (self, pc_place_get_name (home));
}
