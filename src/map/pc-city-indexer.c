/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#define G_LOG_DOMAIN "pc-map"

#include "config.h"

#include "pc-city-indexer.h"

#include "pc-map-places.h"
#include "pc-mercator.h"
#include "pc-place-rank.h"

/* A filter changes with every letter. */
#define DELAY_MS 80

/* How long the main loop may be held up at a time. */
#define SLICE_US 3000

/* The clock is not looked at for each of 100,000 cities. */
#define SLICE_STEPS 64

/**
 * PcCityIndexer:
 *
 * Follows a list of cities and keeps an index of those that have a place.
 *
 * Of few cities the index is always up to date. Many are gone through piece by piece while the main loop is idle, and
 * a thread then builds the index out of nothing but numbers; until it is there, the last one stays.
 */
struct _PcCityIndexer
{
  GObject parent_instance;

  GListModel   *cities;
  GPtrArray    *watched;

  PcCityIndex  *index;
  GPtrArray    *entries;
  GHashTable   *numbers;

  /* What is on its way. */
  GPtrArray    *collected;
  GArray       *points;
  guint         n_seen;
  guint         source_id;
  GCancellable *cancellable;

  gboolean      few;
  gboolean      busy;
};

G_DEFINE_FINAL_TYPE (PcCityIndexer, pc_city_indexer, G_TYPE_OBJECT)

typedef enum {
  PROP_BUSY = 1,
} PcCityIndexerProps;

typedef enum {
  SIGNAL_CHANGED,
  SIGNAL_CITY_CHANGED,
} PcCityIndexerSignals;

static GParamSpec *props[PROP_BUSY + 1];
static guint signals[SIGNAL_CITY_CHANGED + 1];

/* What a thread is given: addresses to tell the cities apart by, never to follow. */
typedef struct
{
  GArray    *points;
  gpointer  *addresses;
} Snapshot;

/* What it gives back: the number of each city’s entry, plus one. */
typedef struct
{
  PcCityIndex *index;
  GHashTable  *numbers;
} Result;

/* The cities themselves stay here meanwhile, so that no thread is the last to hold one. */
typedef struct
{
  PcCityIndexer *indexer;
  GPtrArray     *collected;
} Waiting;

static void
snapshot_free (gpointer data)
{
  Snapshot *snapshot = data;

  g_array_unref (snapshot->points);
  g_free (snapshot->addresses);
  g_free (snapshot);
}

static void
result_free (gpointer data)
{
  Result *result = data;

  g_clear_pointer (&result->index, pc_city_index_unref);
  g_clear_pointer (&result->numbers, g_hash_table_unref);
  g_free (result);
}

static void
waiting_free (Waiting *waiting)
{
  g_ptr_array_unref (waiting->collected);
  g_object_unref (waiting->indexer);
  g_free (waiting);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Snapshot, snapshot_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (Result, result_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (Waiting, waiting_free)

static void
set_busy (PcCityIndexer *self,
          gboolean       busy)
{
  if (self->busy == busy)
    return;

  self->busy = busy;
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_BUSY]);
}

static Result *
build (const Snapshot *snapshot,
       GCancellable   *cancellable)
{
  g_autoptr(Result) result = g_new0 (Result, 1);

  result->index = pc_city_index_new ((const PcCityIndexPoint *) (void *) snapshot->points->data, snapshot->points->len, cancellable);
  if (result->index == NULL)
    return NULL;

  result->numbers = g_hash_table_new (NULL, NULL);
  for (guint entry = 0; entry < snapshot->points->len; entry++)
    g_hash_table_insert (result->numbers,
                         snapshot->addresses[pc_city_index_get_point (result->index, entry)],
                         GUINT_TO_POINTER (entry + 1));

  return g_steal_pointer (&result);
}

/* In the order of the index. */
static GPtrArray *
dup_entries (const PcCityIndex *index,
             GPtrArray         *collected)
{
  GPtrArray *entries = g_ptr_array_new_full (collected->len, g_object_unref);

  for (guint entry = 0; entry < collected->len; entry++)
    g_ptr_array_add (entries, g_object_ref (g_ptr_array_index (collected, pc_city_index_get_point (index, entry))));

  return entries;
}

static void
take_result (PcCityIndexer *self,
             Result        *result,
             GPtrArray     *collected)
{
  g_clear_pointer (&self->index, pc_city_index_unref);
  g_clear_pointer (&self->entries, g_ptr_array_unref);
  g_clear_pointer (&self->numbers, g_hash_table_unref);

  self->entries = dup_entries (result->index, collected);
  self->index = g_steal_pointer (&result->index);
  self->numbers = g_steal_pointer (&result->numbers);
  self->few = self->entries->len <= PC_CITY_INDEXER_FEW;
}

static Snapshot *
steal_snapshot (PcCityIndexer *self)
{
  Snapshot *snapshot = g_new (Snapshot, 1);

  snapshot->points = g_steal_pointer (&self->points);
  snapshot->addresses = g_memdup2 (self->collected->pdata, self->collected->len * sizeof (gpointer));

  return snapshot;
}

static void
build_in_thread (GTask        *task,
                 gpointer      source,
                 gpointer      task_data,
                 GCancellable *cancellable)
{
  Result *result = build (task_data, cancellable);

  if (result != NULL)
    g_task_return_pointer (task, result, result_free);
  else
    g_task_return_error_if_cancelled (task);
}

static void
built_cb (GObject      *source,
          GAsyncResult *async_result,
          gpointer      data)
{
  g_autoptr(Waiting) waiting = data;
  PcCityIndexer *self = waiting->indexer;
  g_autoptr(Result) result = g_task_propagate_pointer (G_TASK (async_result), NULL);

  /* Cancelled: a newer list is on its way. */
  if (result == NULL)
    return;

  g_debug ("The index of %u cities is there", waiting->collected->len);
  g_clear_object (&self->cancellable);
  take_result (self, result, waiting->collected);
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
  set_busy (self, FALSE);
}

static void
start_thread (PcCityIndexer *self)
{
  g_autoptr(GTask) task = NULL;
  g_autoptr(Snapshot) snapshot = steal_snapshot (self);
  Waiting *waiting = g_new (Waiting, 1);

  waiting->indexer = g_object_ref (self);
  waiting->collected = g_steal_pointer (&self->collected);
  self->cancellable = g_cancellable_new ();

  task = g_task_new (NULL, self->cancellable, built_cb, waiting);
  g_task_set_source_tag (task, start_thread);
  g_task_set_task_data (task, g_steal_pointer (&snapshot), snapshot_free);
  g_task_run_in_thread (task, build_in_thread);
}

static void
collect (PcCityIndexer *self,
         guint          n)
{
  g_autoptr(PcCity) city = g_list_model_get_item (self->cities, n);
  PcCoordinate coordinate;
  PcCityIndexPoint point;

  if (!pc_map_places_get_coordinate (PC_PLACE (city), &coordinate))
    return;

  point.x = pc_mercator_x (coordinate.longitude);
  point.y = pc_mercator_y (coordinate.latitude);
  point.rank = pc_place_rank (city);
  g_array_append_val (self->points, point);
  g_ptr_array_add (self->collected, g_steal_pointer (&city));
}

static gboolean
collect_cb (gpointer data)
{
  PcCityIndexer *self = data;
  guint n_cities = g_list_model_get_n_items (self->cities);
  gint64 end = g_get_monotonic_time () + SLICE_US;

  do
    for (guint i = 0; i < SLICE_STEPS && self->n_seen < n_cities; i++)
      collect (self, self->n_seen++);
  while (self->n_seen < n_cities && g_get_monotonic_time () < end);

  if (self->n_seen < n_cities)
    return G_SOURCE_CONTINUE;

  self->source_id = 0;
  start_thread (self);

  return G_SOURCE_REMOVE;
}

static gboolean
delay_cb (gpointer data)
{
  PcCityIndexer *self = data;

  self->source_id = g_idle_add (collect_cb, self);

  return G_SOURCE_REMOVE;
}

static void
stop (PcCityIndexer *self)
{
  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  g_clear_handle_id (&self->source_id, g_source_remove);
  g_clear_pointer (&self->collected, g_ptr_array_unref);
  g_clear_pointer (&self->points, g_array_unref);
}

static void
begin (PcCityIndexer *self)
{
  stop (self);
  self->collected = g_ptr_array_new_with_free_func (g_object_unref);
  self->points = g_array_new (FALSE, FALSE, sizeof (PcCityIndexPoint));
  self->n_seen = 0;
}

static guint
get_n_cities (PcCityIndexer *self)
{
  return self->cities != NULL ? g_list_model_get_n_items (self->cities) : 0;
}

static void
index_at_once (PcCityIndexer *self)
{
  g_autoptr(Snapshot) snapshot = NULL;
  g_autoptr(Result) result = NULL;

  begin (self);
  for (guint i = 0; i < get_n_cities (self); i++)
    collect (self, i);

  snapshot = steal_snapshot (self);
  result = build (snapshot, NULL);
  take_result (self, result, self->collected);
  stop (self);

  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
  set_busy (self, FALSE);
}

static void
index_soon (PcCityIndexer *self)
{
  begin (self);
  set_busy (self, TRUE);

  /* Where nothing is shown yet, nothing is gained by waiting. */
  if (self->entries->len > 0)
    self->source_id = g_timeout_add (DELAY_MS, delay_cb, self);
  else
    delay_cb (self);
}

static void
city_changed_cb (PcCityIndexer *self)
{
  g_signal_emit (self, signals[SIGNAL_CITY_CHANGED], 0);
}

static void
clear_watches (PcCityIndexer *self)
{
  g_autoptr(GPtrArray) watched = g_steal_pointer (&self->watched);

  for (guint i = 0; watched != NULL && i < watched->len; i++)
    g_signal_handlers_disconnect_by_func (g_ptr_array_index (watched, i), city_changed_cb, self);
}

/* Many are not watched: a change in one that is shown is told by its pin. */
static void
watch (PcCityIndexer *self)
{
  guint n_cities = get_n_cities (self);

  clear_watches (self);
  if (n_cities > PC_CITY_INDEXER_FEW)
    return;

  self->watched = g_ptr_array_new_with_free_func (g_object_unref);
  for (guint i = 0; i < n_cities; i++)
    {
      gpointer city = g_list_model_get_item (self->cities, i);

      g_ptr_array_add (self->watched, city);
      g_signal_connect_swapped (city, "notify", G_CALLBACK (city_changed_cb), self);
    }
}

static void
items_changed_cb (PcCityIndexer *self)
{
  watch (self);
  pc_city_indexer_update (self);
}

static void
pc_city_indexer_get_property (GObject    *object,
                              guint       prop_id,
                              GValue     *value,
                              GParamSpec *pspec)
{
  PcCityIndexer *self = PC_CITY_INDEXER (object);

  switch ((PcCityIndexerProps) prop_id)
    {
    case PROP_BUSY:
      g_value_set_boolean (value, self->busy);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pc_city_indexer_dispose (GObject *object)
{
  PcCityIndexer *self = PC_CITY_INDEXER (object);

  stop (self);
  clear_watches (self);
  if (self->cities != NULL)
    g_signal_handlers_disconnect_by_func (self->cities, items_changed_cb, self);
  g_clear_object (&self->cities);

  G_OBJECT_CLASS (pc_city_indexer_parent_class)->dispose (object);
}

static void
pc_city_indexer_finalize (GObject *object)
{
  PcCityIndexer *self = PC_CITY_INDEXER (object);

  g_clear_pointer (&self->index, pc_city_index_unref);
  g_clear_pointer (&self->entries, g_ptr_array_unref);
  g_clear_pointer (&self->numbers, g_hash_table_unref);

  G_OBJECT_CLASS (pc_city_indexer_parent_class)->finalize (object);
}

static void
pc_city_indexer_class_init (PcCityIndexerClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = pc_city_indexer_get_property;
  object_class->dispose = pc_city_indexer_dispose;
  object_class->finalize = pc_city_indexer_finalize;

  /**
   * PcCityIndexer:busy: (getter get_busy)
   *
   * Whether a newer index is on its way.
   */
  props[PROP_BUSY] =
    g_param_spec_boolean ("busy", NULL, NULL,
                          FALSE,
                          G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);

  /**
   * PcCityIndexer::changed:
   *
   * Emitted when the index is another one.
   */
  signals[SIGNAL_CHANGED] =
    g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  /**
   * PcCityIndexer::city-changed:
   *
   * Emitted when something about one of few cities has changed. The index is as it was.
   */
  signals[SIGNAL_CITY_CHANGED] =
    g_signal_new ("city-changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
pc_city_indexer_init (PcCityIndexer *self)
{
  index_at_once (self);
}

/**
 * pc_city_indexer_new:
 *
 * Creates an indexer without cities.
 *
 * Returns: (transfer full): the indexer
 */
PcCityIndexer *
pc_city_indexer_new (void)
{
  return g_object_new (PC_TYPE_CITY_INDEXER, NULL);
}

/**
 * pc_city_indexer_set_cities:
 * @self: an indexer
 * @cities: (nullable): a list of [class@City]
 *
 * Sets the list to follow. Nothing of another list is kept.
 */
void
pc_city_indexer_set_cities (PcCityIndexer *self,
                            GListModel    *cities)
{
  GListModel *old;

  g_return_if_fail (PC_IS_CITY_INDEXER (self));
  g_return_if_fail (cities == NULL || G_IS_LIST_MODEL (cities));

  if (self->cities == cities)
    return;

  old = g_steal_pointer (&self->cities);
  if (old != NULL)
    {
      g_signal_handlers_disconnect_by_func (old, items_changed_cb, self);
      g_object_unref (old);
      if (cities != NULL && g_list_model_get_n_items (cities) > PC_CITY_INDEXER_FEW)
        index_at_once (self);
    }

  if (cities != NULL)
    {
      self->cities = g_object_ref (cities);
      g_signal_connect_swapped (cities, "items-changed", G_CALLBACK (items_changed_cb), self);
    }

  items_changed_cb (self);
}

/**
 * pc_city_indexer_update:
 * @self: an indexer
 *
 * Indexes the list anew, because a city is at another place or of another rank: at once if they are few, else soon.
 */
void
pc_city_indexer_update (PcCityIndexer *self)
{
  g_return_if_fail (PC_IS_CITY_INDEXER (self));

  if (get_n_cities (self) <= PC_CITY_INDEXER_FEW)
    index_at_once (self);
  else
    index_soon (self);
}

/**
 * pc_city_indexer_get_busy: (get-property busy)
 * @self: an indexer
 *
 * Returns: whether a newer index is on its way
 */
gboolean
pc_city_indexer_get_busy (PcCityIndexer *self)
{
  g_return_val_if_fail (PC_IS_CITY_INDEXER (self), FALSE);

  return self->busy;
}

/**
 * pc_city_indexer_get_few:
 * @self: an indexer
 *
 * Returns: whether the index is of so few cities that all of them can be shown
 */
gboolean
pc_city_indexer_get_few (PcCityIndexer *self)
{
  g_return_val_if_fail (PC_IS_CITY_INDEXER (self), TRUE);

  return self->few;
}

/**
 * pc_city_indexer_get_index:
 * @self: an indexer
 *
 * Returns: (transfer none): the index, as it is now
 */
PcCityIndex *
pc_city_indexer_get_index (PcCityIndexer *self)
{
  g_return_val_if_fail (PC_IS_CITY_INDEXER (self), NULL);

  return self->index;
}

/**
 * pc_city_indexer_get_cities:
 * @self: an indexer
 *
 * Returns: (transfer none) (element-type PcCity): the city of each entry of the index; a newer index comes with an array
 *   of its own
 */
GPtrArray *
pc_city_indexer_get_cities (PcCityIndexer *self)
{
  g_return_val_if_fail (PC_IS_CITY_INDEXER (self), NULL);

  return self->entries;
}

/**
 * pc_city_indexer_find:
 * @self: an indexer
 * @city: (nullable): a city
 *
 * Returns: its entry in the index, or %PC_CITY_INDEX_NONE if it has none
 */
guint
pc_city_indexer_find (PcCityIndexer *self,
                      PcCity        *city)
{
  g_return_val_if_fail (PC_IS_CITY_INDEXER (self), PC_CITY_INDEX_NONE);

  return city != NULL ? GPOINTER_TO_UINT (g_hash_table_lookup (self->numbers, city)) - 1 : PC_CITY_INDEX_NONE;
}
