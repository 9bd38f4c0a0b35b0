/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#define G_LOG_DOMAIN "pc-map"

#include "config.h"

#include "pc-map-gazetteer.h"

#include "pc-compass.h"
#include "pc-map-places.h"
#include "pc-mercator.h"

#include <math.h>

/* What lies this far to the side of a direction no longer lies in it: four directions share the compass. */
#define HALF_SECTOR 45.0

/* How much longer a way counts that leads along the edge of the sector instead of straight on. */
#define DETOUR 1.0

/**
 * PcMapGazetteer:
 *
 * Knows where the cities of a list are, and answers for ears what eyes see on the map: what comes next in a direction,
 * what is near, what is in view.
 *
 * It reads the list once after each change. An answer takes one pass over numbers, even with 100,000 cities no more than
 * a few milliseconds.
 */
struct _PcMapGazetteer
{
  GObject parent_instance;

  GListModel *cities;
  GArray     *entries;
};

typedef struct
{
  PcCoordinate coordinate;
  double       x;
  double       y;
  guint        index;
} Entry;

G_DEFINE_FINAL_TYPE (PcMapGazetteer, pc_map_gazetteer, G_TYPE_OBJECT)

static void
read_cities (PcMapGazetteer *self)
{
  guint n_cities = self->cities != NULL ? g_list_model_get_n_items (self->cities) : 0;

  for (guint i = 0; i < n_cities; i++)
    {
      g_autoptr(PcPlace) place = g_list_model_get_item (self->cities, i);
      Entry entry = { .index = i };

      if (!pc_map_places_get_coordinate (place, &entry.coordinate))
        continue;

      entry.x = pc_mercator_x (entry.coordinate.longitude);
      entry.y = pc_mercator_y (entry.coordinate.latitude);
      g_array_append_val (self->entries, entry);
    }
}

static GArray *
get_entries (PcMapGazetteer *self)
{
  if (self->entries == NULL)
    {
      self->entries = g_array_new (FALSE, FALSE, sizeof (Entry));
      read_cities (self);
    }

  return self->entries;
}

static PcCity *
dup_city (PcMapGazetteer *self,
          guint           index)
{
  return g_list_model_get_item (self->cities, index);
}

/* The place of a city in the list, or G_MAXUINT. */
static guint
find_index (PcMapGazetteer *self,
            PcCity         *city)
{
  GArray *entries = get_entries (self);

  for (guint i = 0; city != NULL && i < entries->len; i++)
    {
      guint index = g_array_index (entries, Entry, i).index;
      g_autoptr(PcCity) other = dup_city (self, index);

      if (other == city)
        return index;
    }

  return G_MAXUINT;
}

static void
pc_map_gazetteer_dispose (GObject *object)
{
  PcMapGazetteer *self = PC_MAP_GAZETTEER (object);

  pc_map_gazetteer_set_cities (self, NULL);

  G_OBJECT_CLASS (pc_map_gazetteer_parent_class)->dispose (object);
}

static void
pc_map_gazetteer_finalize (GObject *object)
{
  g_clear_pointer (&PC_MAP_GAZETTEER (object)->entries, g_array_unref);

  G_OBJECT_CLASS (pc_map_gazetteer_parent_class)->finalize (object);
}

static void
pc_map_gazetteer_class_init (PcMapGazetteerClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = pc_map_gazetteer_dispose;
  object_class->finalize = pc_map_gazetteer_finalize;
}

static void
pc_map_gazetteer_init (PcMapGazetteer *self)
{
}

/**
 * pc_map_gazetteer_new:
 *
 * Creates a gazetteer without cities.
 *
 * Returns: (transfer full): the gazetteer
 */
PcMapGazetteer *
pc_map_gazetteer_new (void)
{
  return g_object_new (PC_TYPE_MAP_GAZETTEER, NULL);
}

/**
 * pc_map_gazetteer_set_cities:
 * @self: a gazetteer
 * @cities: (nullable): a list of [class@City]
 *
 * Sets the cities to know. The gazetteer follows the list.
 */
void
pc_map_gazetteer_set_cities (PcMapGazetteer *self,
                             GListModel     *cities)
{
  g_return_if_fail (PC_IS_MAP_GAZETTEER (self));
  g_return_if_fail (cities == NULL || G_IS_LIST_MODEL (cities));

  if (self->cities == cities)
    return;

  if (self->cities != NULL)
    g_signal_handlers_disconnect_by_func (self->cities, pc_map_gazetteer_forget, self);

  g_set_object (&self->cities, cities);
  if (cities != NULL)
    g_signal_connect_object (cities, "items-changed", G_CALLBACK (pc_map_gazetteer_forget), self, G_CONNECT_SWAPPED);

  pc_map_gazetteer_forget (self);
}

/**
 * pc_map_gazetteer_forget:
 * @self: a gazetteer
 *
 * Reads the list anew before the next answer, because a city may lie elsewhere.
 */
void
pc_map_gazetteer_forget (PcMapGazetteer *self)
{
  g_return_if_fail (PC_IS_MAP_GAZETTEER (self));

  g_clear_pointer (&self->entries, g_array_unref);
}

/* How far a city lies in a direction, or infinity if it does not. Cities at the same place lie side by side in the order
 * of the list, so that each of them can be reached. */
static double
get_cost (const Entry        *entry,
          const PcCoordinate *from,
          guint               from_index,
          double              direction)
{
  double bearing = pc_compass_bearing (from, &entry->coordinate), turn, distance;
  double x = pc_mercator_x (from->longitude);

  if (isnan (bearing))
    {
      if (from_index == G_MAXUINT)
        return 0;

      bearing = entry->index > from_index ? 90 : 270;
    }

  turn = fabs (pc_compass_turn (direction, bearing));
  if (turn > HALF_SECTOR)
    return INFINITY;

  distance = hypot (pc_mercator_wrap (entry->x, x) - x, entry->y - pc_mercator_y (from->latitude));

  return distance * (1 + DETOUR * (turn / HALF_SECTOR) * (turn / HALF_SECTOR))
         + (distance > 0 ? 0 : 1e-15 * fabs ((double) entry->index - from_index));
}

/**
 * pc_map_gazetteer_find_next:
 * @self: a gazetteer
 * @city: (nullable): the city to set out from, or %NULL if it is none of the list
 * @from: where to set out
 * @direction: degrees clockwise from north
 *
 * Finds the city that comes next in a direction on the map: near, and rather straight on than to the side. Beyond the
 * antimeridian the world goes on.
 *
 * Returns: (transfer full) (nullable): the city, or %NULL if there is none in that direction
 */
PcCity *
pc_map_gazetteer_find_next (PcMapGazetteer     *self,
                            PcCity             *city,
                            const PcCoordinate *from,
                            double              direction)
{
  const Entry *best = NULL;
  double least = INFINITY;
  GArray *entries;
  guint from_index;

  g_return_val_if_fail (PC_IS_MAP_GAZETTEER (self), NULL);
  g_return_val_if_fail (from != NULL, NULL);

  entries = get_entries (self);
  from_index = find_index (self, city);
  for (guint i = 0; i < entries->len; i++)
    {
      const Entry *entry = &g_array_index (entries, Entry, i);
      double cost = entry->index == from_index ? INFINITY : get_cost (entry, from, from_index, direction);

      if (cost < least)
        {
          least = cost;
          best = entry;
        }
    }

  return best != NULL ? dup_city (self, best->index) : NULL;
}

/**
 * pc_map_gazetteer_count_near:
 * @self: a gazetteer
 * @middle: a place
 * @distance: kilometres
 *
 * Returns: how many cities are no further from @middle than @distance; one that is there counts too
 */
guint
pc_map_gazetteer_count_near (PcMapGazetteer     *self,
                             const PcCoordinate *middle,
                             double              distance)
{
  double degrees = distance / PC_EARTH_RADIUS * 180 / G_PI;
  GArray *entries;
  guint count = 0;

  g_return_val_if_fail (PC_IS_MAP_GAZETTEER (self), 0);
  g_return_val_if_fail (middle != NULL, 0);

  entries = get_entries (self);
  for (guint i = 0; i < entries->len; i++)
    {
      const PcCoordinate *coordinate = &g_array_index (entries, Entry, i).coordinate;

      /* Most are too far north or south, which is easily seen. */
      if (fabs (coordinate->latitude - middle->latitude) <= degrees
          && pc_coordinate_distance (middle, coordinate) <= distance)
        count++;
    }

  return count;
}

typedef struct
{
  guint  index;
  double distance;
} Found;

static int
compare_distances (gconstpointer a,
                   gconstpointer b)
{
  const Found *x = a, *y = b;

  if (x->distance < y->distance || x->distance > y->distance)
    return x->distance < y->distance ? -1 : 1;

  return (x->index > y->index) - (x->index < y->index);
}

static GArray *
find_all_inside (PcMapGazetteer     *self,
                 const PcCoordinate *middle,
                 double              width,
                 double              height)
{
  GArray *entries = get_entries (self), *found = g_array_new (FALSE, FALSE, sizeof (Found));
  double x = pc_mercator_x (middle->longitude), y = pc_mercator_y (middle->latitude);

  for (guint i = 0; i < entries->len; i++)
    {
      const Entry *entry = &g_array_index (entries, Entry, i);
      double east = pc_mercator_wrap (entry->x, x) - x, south = entry->y - y;

      if (fabs (east) <= width / 2 && fabs (south) <= height / 2)
        g_array_append_val (found, ((Found) { entry->index, hypot (east, south) }));
    }

  return found;
}

/**
 * pc_map_gazetteer_find_inside:
 * @self: a gazetteer
 * @middle: the middle of a part of the map
 * @width: its width, in worlds
 * @height: its height, in worlds
 * @max: how many cities to name
 * @n_inside: (out): how many there are
 *
 * Finds the cities in a part of the map, those nearest to its middle first.
 *
 * Returns: (transfer full) (element-type PcCity): no more than @max of them
 */
GPtrArray *
pc_map_gazetteer_find_inside (PcMapGazetteer     *self,
                              const PcCoordinate *middle,
                              double              width,
                              double              height,
                              guint               max,
                              guint              *n_inside)
{
  GPtrArray *cities = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr(GArray) found = NULL;

  g_return_val_if_fail (PC_IS_MAP_GAZETTEER (self), cities);
  g_return_val_if_fail (middle != NULL, cities);
  g_return_val_if_fail (n_inside != NULL, cities);

  found = find_all_inside (self, middle, width, height);
  g_array_sort (found, compare_distances);
  for (guint i = 0; i < MIN (found->len, max); i++)
    g_ptr_array_add (cities, dup_city (self, g_array_index (found, Found, i).index));

  *n_inside = found->len;

  return cities;
}
