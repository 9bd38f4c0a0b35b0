/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#define G_LOG_DOMAIN "pc-map"

#include "config.h"

#include "pc-pin-set.h"

#include "pc-city-pin.h"
#include "pc-city-spots.h"
#include "pc-cluster-pin.h"
#include "pc-map-style.h"
#include "pc-mercator.h"

#include <math.h>
#include <shumate/shumate.h>

/* So far the map can be moved before other cities come into view. */
#define MOVE_MARGIN 64

/**
 * PcPinSet:
 *
 * The widgets that show cities and clusters, whatever part of the map is seen.
 *
 * There are as many as were ever needed at a time. One that is not needed any more is hidden, and later shows
 * another city: while the map is moved, none is made or destroyed.
 */
struct _PcPinSet
{
  GObject parent_instance;

  PcCityIndexer   *indexer;

  GPtrArray       *pins;
  GPtrArray       *clusters;
  GPtrArray       *spare_pins;
  GPtrArray       *spare_clusters;
  GHashTable      *pins_by_city;

  /* Where the map was, and how much detail of many cities it showed, or -1. */
  PcMapProjection  shown;
  int              level;
};

G_DEFINE_FINAL_TYPE (PcPinSet, pc_pin_set, G_TYPE_OBJECT)

typedef enum {
  SIGNAL_ADDED,
} PcPinSetSignals;

static guint signals[SIGNAL_ADDED + 1];

/* GTK would hand the keyboard on to whatever comes next. */
static void
keep_focus_on_map (GtkWidget *widget)
{
  GtkRoot *root = gtk_widget_get_root (widget);
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;
  GtkWidget *map = gtk_widget_get_ancestor (widget, SHUMATE_TYPE_MAP);

  if (focus != NULL && map != NULL && (focus == widget || gtk_widget_is_ancestor (focus, widget)))
    gtk_widget_grab_focus (map);
}

static GtkWidget *
take (PcPinSet  *self,
      GPtrArray *spare,
      GType      type)
{
  GtkWidget *widget;

  if (spare->len > 0)
    return g_ptr_array_steal_index (spare, spare->len - 1);

  widget = type == PC_TYPE_CITY_PIN ? pc_city_pin_new (NULL) : pc_cluster_pin_new ();
  gtk_widget_set_visible (widget, FALSE);
  g_signal_emit (self, signals[SIGNAL_ADDED], 0, widget);

  return widget;
}

static void
spare_pin (PcPinSet  *self,
           GtkWidget *pin)
{
  keep_focus_on_map (pin);
  gtk_widget_set_visible (pin, FALSE);
  pc_city_pin_set_place (PC_CITY_PIN (pin), NULL);
  g_ptr_array_add (self->spare_pins, pin);
}

static void
spare_cluster (PcPinSet  *self,
               GtkWidget *cluster)
{
  keep_focus_on_map (cluster);
  gtk_widget_set_visible (cluster, FALSE);
  pc_cluster_pin_set_cities (PC_CLUSTER_PIN (cluster), NULL, NULL);
  g_ptr_array_add (self->spare_clusters, cluster);
}

/* Those that go are spared first, so that those that come can have them. */
static void
show_pins (PcPinSet  *self,
           GArray    *spots,
           GPtrArray *cities,
           PcCity    *selected)
{
  g_autoptr(GHashTable) old = g_steal_pointer (&self->pins_by_city);
  GHashTableIter iter;
  gpointer city, pin;

  self->pins_by_city = g_hash_table_new (NULL, NULL);
  for (guint i = 0; i < spots->len; i++)
    {
      const PcCitySpot *spot = &g_array_index (spots, PcCitySpot, i);

      if (spot->members != NULL)
        continue;

      city = g_ptr_array_index (cities, spot->entry);
      pin = NULL;
      g_hash_table_steal_extended (old, city, NULL, &pin);
      g_hash_table_insert (self->pins_by_city, city, pin);
    }

  g_hash_table_iter_init (&iter, old);
  while (g_hash_table_iter_next (&iter, NULL, &pin))
    spare_pin (self, pin);

  g_ptr_array_set_size (self->pins, 0);
  for (guint i = 0; i < spots->len; i++)
    {
      const PcCitySpot *spot = &g_array_index (spots, PcCitySpot, i);

      if (spot->members != NULL)
        continue;

      city = g_ptr_array_index (cities, spot->entry);
      pin = g_hash_table_lookup (self->pins_by_city, city);
      if (pin == NULL)
        {
          pin = take (self, self->spare_pins, PC_TYPE_CITY_PIN);
          pc_city_pin_set_place (pin, city);
          gtk_widget_set_visible (pin, TRUE);
          g_hash_table_insert (self->pins_by_city, city, pin);
        }

      pc_city_pin_set_selected (pin, city == (gpointer) selected);
      g_ptr_array_add (self->pins, pin);
    }
}

/* A cluster with the same first city is the same to the eye, even if its number is another. */
static gpointer
steal_cluster (GPtrArray  *clusters,
               GPtrArray  *cities,
               PcCitySpot *spot)
{
  PcCity *first = g_ptr_array_index (cities, spot->entry);

  for (guint i = 0; i < clusters->len; i++)
    if (pc_cluster_pin_get_city (g_ptr_array_index (clusters, i), 0) == first)
      return g_ptr_array_steal_index_fast (clusters, i);

  return NULL;
}

static void
show_clusters (PcPinSet  *self,
               GArray    *spots,
               GPtrArray *cities)
{
  g_autoptr(GPtrArray) old = g_steal_pointer (&self->clusters);
  g_autoptr(GPtrArray) kept = g_ptr_array_new ();
  guint n = 0;

  self->clusters = g_ptr_array_new ();
  for (guint i = 0; i < spots->len; i++)
    {
      PcCitySpot *spot = &g_array_index (spots, PcCitySpot, i);

      if (spot->members != NULL)
        g_ptr_array_add (kept, steal_cluster (old, cities, spot));
    }

  for (guint i = 0; i < old->len; i++)
    spare_cluster (self, g_ptr_array_index (old, i));

  for (guint i = 0; i < spots->len; i++)
    {
      PcCitySpot *spot = &g_array_index (spots, PcCitySpot, i);
      GtkWidget *cluster;

      if (spot->members == NULL)
        continue;

      cluster = g_ptr_array_index (kept, n++);
      if (cluster == NULL)
        cluster = take (self, self->spare_clusters, PC_TYPE_CLUSTER_PIN);

      if (!pc_cluster_pin_shows (PC_CLUSTER_PIN (cluster), cities, spot->members))
        pc_cluster_pin_set_cities (PC_CLUSTER_PIN (cluster), cities, spot->members);
      pc_cluster_pin_set_coordinate (PC_CLUSTER_PIN (cluster), &spot->coordinate);
      gtk_widget_set_visible (cluster, TRUE);
      g_ptr_array_add (self->clusters, cluster);
    }
}

static void
forget_level (PcPinSet *self)
{
  self->level = -1;
}

static void
unparent_all (GPtrArray *widgets)
{
  for (guint i = 0; i < widgets->len; i++)
    gtk_widget_unparent (g_ptr_array_index (widgets, i));

  g_ptr_array_set_size (widgets, 0);
}

static void
pc_pin_set_dispose (GObject *object)
{
  PcPinSet *self = PC_PIN_SET (object);

  g_clear_object (&self->indexer);
  g_hash_table_remove_all (self->pins_by_city);
  unparent_all (self->pins);
  unparent_all (self->clusters);
  unparent_all (self->spare_pins);
  unparent_all (self->spare_clusters);

  G_OBJECT_CLASS (pc_pin_set_parent_class)->dispose (object);
}

static void
pc_pin_set_finalize (GObject *object)
{
  PcPinSet *self = PC_PIN_SET (object);

  g_hash_table_unref (self->pins_by_city);
  g_ptr_array_unref (self->pins);
  g_ptr_array_unref (self->clusters);
  g_ptr_array_unref (self->spare_pins);
  g_ptr_array_unref (self->spare_clusters);

  G_OBJECT_CLASS (pc_pin_set_parent_class)->finalize (object);
}

static void
pc_pin_set_class_init (PcPinSetClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = pc_pin_set_dispose;
  object_class->finalize = pc_pin_set_finalize;

  /**
   * PcPinSet::added:
   * @self: the set
   * @widget: a [class@CityPin] or a [class@ClusterPin]
   *
   * Emitted when there is one more widget. The layer is its parent to be.
   */
  signals[SIGNAL_ADDED] =
    g_signal_new ("added", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1, GTK_TYPE_WIDGET);
}

static void
pc_pin_set_init (PcPinSet *self)
{
  self->pins = g_ptr_array_new ();
  self->clusters = g_ptr_array_new ();
  self->spare_pins = g_ptr_array_new ();
  self->spare_clusters = g_ptr_array_new ();
  self->pins_by_city = g_hash_table_new (NULL, NULL);
  forget_level (self);
}

/**
 * pc_pin_set_new:
 * @indexer: knows the cities
 *
 * Creates an empty set. Its owner puts what is added to it on the layer.
 *
 * Returns: (transfer full): the set
 */
PcPinSet *
pc_pin_set_new (PcCityIndexer *indexer)
{
  PcPinSet *self;

  g_return_val_if_fail (PC_IS_CITY_INDEXER (indexer), NULL);

  self = g_object_new (PC_TYPE_PIN_SET, NULL);
  self->indexer = g_object_ref (indexer);
  g_signal_connect_object (indexer, "changed", G_CALLBACK (forget_level), self, G_CONNECT_SWAPPED);

  return self;
}

/**
 * pc_pin_set_needs_update:
 * @self: a set
 * @projection: how the map is
 *
 * Returns: whether the map has been moved so far that other cities are about to come into view; of few cities all are there
 */
gboolean
pc_pin_set_needs_update (PcPinSet              *self,
                         const PcMapProjection *projection)
{
  double x, y;

  g_return_val_if_fail (PC_IS_PIN_SET (self), FALSE);
  g_return_val_if_fail (projection != NULL, FALSE);

  x = pc_mercator_wrap (projection->center_x, self->shown.center_x) - self->shown.center_x;
  y = projection->center_y - self->shown.center_y;

  return !pc_city_indexer_get_few (self->indexer) && hypot (x, y) * projection->world > MOVE_MARGIN;
}

/**
 * pc_pin_set_update:
 * @self: a set
 * @layer: the layer with the pins, which knows how large they are
 * @selected: (nullable): the selected city
 * @home: (nullable): where home is
 * @projection: how the map is
 * @moving: whether the map is on its way: then nothing changes that need not
 *
 * Shows what is to be seen of the map now.
 */
void
pc_pin_set_update (PcPinSet              *self,
                   GtkWidget             *layer,
                   PcCity                *selected,
                   const PcCoordinate    *home,
                   const PcMapProjection *projection,
                   gboolean               moving)
{
  g_autoptr(GArray) spots = pc_city_spots_new ();
  PcCitySpotsRequest request;

  g_return_if_fail (PC_IS_PIN_SET (self));
  g_return_if_fail (GTK_IS_WIDGET (layer));
  g_return_if_fail (projection != NULL);

  request = (PcCitySpotsRequest) {
    .index = pc_city_indexer_get_index (self->indexer),
    .projection = projection,
    .scale = pc_map_style_get_mark_scale (layer),
    .radius = pc_cluster_pin_get_min_radius (layer),
    .selected = pc_city_indexer_find (self->indexer, selected),
    .home = home,
    .moving = moving,
  };

  if (pc_city_indexer_get_few (self->indexer))
    {
      pc_city_spots_find_few (spots, &request);
    }
  else
    {
      self->level = (int) pc_city_spots_choose (&request, projection->world == self->shown.world ? self->level : -1);
      pc_city_spots_find (spots, &request, (guint) self->level, PC_PIN_SET_OVERSCAN);
    }

  show_pins (self, spots, pc_city_indexer_get_cities (self->indexer), selected);
  show_clusters (self, spots, pc_city_indexer_get_cities (self->indexer));
  self->shown = *projection;
}

/**
 * pc_pin_set_get_pins:
 * @self: a set
 *
 * Returns: (transfer none) (element-type PcCityPin): the pins that are shown, in the order of the spots
 */
GPtrArray *
pc_pin_set_get_pins (PcPinSet *self)
{
  g_return_val_if_fail (PC_IS_PIN_SET (self), NULL);

  return self->pins;
}

/**
 * pc_pin_set_get_clusters:
 * @self: a set
 *
 * Returns: (transfer none) (element-type PcClusterPin): the clusters that are shown
 */
GPtrArray *
pc_pin_set_get_clusters (PcPinSet *self)
{
  g_return_val_if_fail (PC_IS_PIN_SET (self), NULL);

  return self->clusters;
}

/**
 * pc_pin_set_find:
 * @self: a set
 * @city: a city
 *
 * Returns: (transfer none) (nullable): the pin of the city, if it is shown by itself
 */
GtkWidget *
pc_pin_set_find (PcPinSet *self,
                 PcCity   *city)
{
  g_return_val_if_fail (PC_IS_PIN_SET (self), NULL);

  return g_hash_table_lookup (self->pins_by_city, city);
}
