/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-model"

#include "config.h"

#include "pc-timeline.h"

#include "pc-timeline-private.h"

#include <math.h>

G_DEFINE_ENUM_TYPE (PcTimelineGrouping, pc_timeline_grouping,
                    G_DEFINE_ENUM_VALUE (PC_TIMELINE_BY_CITY, "city"),
                    G_DEFINE_ENUM_VALUE (PC_TIMELINE_BY_AREA, "area"))

/**
 * PcTimeline:
 *
 * Everything of a dataset that has a date, on lanes along an axis of years: a list of
 * [class@TimelineLane].
 *
 * The lanes stay the same objects while the day or the filter changes; only their order does.
 */
struct _PcTimeline
{
  GObject parent_instance;

  PcAsOf             *as_of;
  GListModel         *cities;
  PcDate             *today;
  PcTimelineGrouping  grouping;

  GHashTable *lanes_of_cities;
  GPtrArray  *lanes;
  GPtrArray  *changes;
  double      begin;
  gboolean    stale;
  guint       refresh_id;
};

static void pc_timeline_model_init (GListModelInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (PcTimeline, pc_timeline, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, pc_timeline_model_init))

typedef enum
{
  PROP_AS_OF = 1,
  PROP_CITIES,
  PROP_TODAY,
  PROP_GROUPING,
  PROP_BEGIN,
  PROP_END,
  N_PROPS
} PcTimelineProps;

static GParamSpec *properties[N_PROPS];

static PcTimelineLane *
pc_timeline_get_lane (PcTimeline *self,
                      PcCity     *city)
{
  PcTimelineLane *lane = g_hash_table_lookup (self->lanes_of_cities, city);

  if (!lane)
    {
      lane = pc_timeline_create_city_lane (city, pc_timeline_get_end (self));
      g_hash_table_insert (self->lanes_of_cities, g_object_ref (city), lane);
    }

  return lane;
}

static GListModel *
pc_timeline_get_cities (PcTimeline *self)
{
  PcDataset *dataset = pc_as_of_get_dataset (self->as_of);

  if (self->cities)
    return self->cities;

  return dataset ? pc_dataset_get_cities (dataset) : NULL;
}

static void
pc_timeline_build_by_city (PcTimeline *self,
                           GPtrArray  *lanes)
{
  GListModel *cities = pc_timeline_get_cities (self);

  for (guint i = 0; cities && i < g_list_model_get_n_items (cities); i++)
    {
      g_autoptr (PcCity) city = g_list_model_get_item (cities, i);
      PcTimelineLane *lane;
      PcAsOfState state;
      PcKind *kind;

      state = pc_as_of_get_state (self->as_of, city, &kind);
      if (state == PC_AS_OF_NOT_YET)
        continue;

      lane = pc_timeline_get_lane (self, city);
      pc_timeline_lane_set_kind (lane, kind, state == PC_AS_OF_ENDED);
      g_ptr_array_add (lanes, g_object_ref (lane));
    }

  pc_timeline_sort_lanes (lanes);
}

static GPtrArray *
pc_timeline_build (PcTimeline *self)
{
  GPtrArray *lanes = g_ptr_array_new_with_free_func (g_object_unref);

  if (self->grouping == PC_TIMELINE_BY_CITY)
    pc_timeline_build_by_city (self, lanes);
  else if (pc_as_of_get_dataset (self->as_of))
    pc_timeline_add_area_lanes (lanes, self->as_of, pc_timeline_get_cities (self));

  return lanes;
}

/* The days and the beginning of the axis belong to the dataset, whatever the filter shows of it. */
static void
pc_timeline_look_at_dataset (PcTimeline *self)
{
  PcDataset *dataset = pc_as_of_get_dataset (self->as_of);
  GListModel *cities = dataset ? pc_dataset_get_cities (dataset) : NULL;
  double begin = pc_timeline_get_end (self);

  g_ptr_array_set_size (self->changes, 0);
  for (guint i = 0; cities && i < g_list_model_get_n_items (cities); i++)
    {
      g_autoptr (PcCity) city = g_list_model_get_item (cities, i);

      begin = MIN (begin, pc_timeline_lane_get_begin (pc_timeline_get_lane (self, city)));
      pc_timeline_add_changes (self->changes, city, self->today);
    }

  pc_timeline_sort_changes (self->changes);
  self->begin = floor (begin);
  self->stale = FALSE;
}

static void
pc_timeline_ensure (PcTimeline *self)
{
  if (self->stale)
    {
      g_hash_table_remove_all (self->lanes_of_cities);
      pc_timeline_look_at_dataset (self);
    }
  if (!self->lanes)
    self->lanes = pc_timeline_build (self);
}

static GType
pc_timeline_get_item_type (GListModel *model)
{
  return PC_TYPE_TIMELINE_LANE;
}

static guint
pc_timeline_get_n_items (GListModel *model)
{
  PcTimeline *self = PC_TIMELINE (model);

  pc_timeline_ensure (self);

  return self->lanes->len;
}

static gpointer
pc_timeline_get_item (GListModel *model,
                      guint       position)
{
  PcTimelineLane *lane = pc_timeline_peek (PC_TIMELINE (model), position);

  return lane ? g_object_ref (lane) : NULL;
}

static void
pc_timeline_model_init (GListModelInterface *iface)
{
  iface->get_item_type = pc_timeline_get_item_type;
  iface->get_n_items = pc_timeline_get_n_items;
  iface->get_item = pc_timeline_get_item;
}

static gboolean
refresh_cb (gpointer data)
{
  PcTimeline *self = data;

  self->refresh_id = 0;
  pc_timeline_refresh (self);

  return G_SOURCE_REMOVE;
}

static void
pc_timeline_queue_refresh (PcTimeline *self)
{
  if (self->lanes && self->refresh_id == 0)
    self->refresh_id = g_idle_add (refresh_cb, self);
}

static void
content_changed_cb (PcTimeline *self)
{
  self->stale = TRUE;
  pc_timeline_queue_refresh (self);
}

static void
dataset_changed_cb (PcTimeline *self)
{
  PcDataset *dataset = pc_as_of_get_dataset (self->as_of);

  if (dataset)
    g_signal_connect_object (dataset, "content-changed", G_CALLBACK (content_changed_cb), self, G_CONNECT_SWAPPED);
  content_changed_cb (self);
}

static void
pc_timeline_constructed (GObject *object)
{
  PcTimeline *self = PC_TIMELINE (object);

  G_OBJECT_CLASS (pc_timeline_parent_class)->constructed (object);

  if (!self->today)
    self->today = pc_date_new (1, 1, 1);
  g_signal_connect_object (self->as_of, "changed", G_CALLBACK (pc_timeline_queue_refresh), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->as_of, "notify::dataset", G_CALLBACK (dataset_changed_cb), self, G_CONNECT_SWAPPED);
  if (self->cities)
    g_signal_connect_object (self->cities, "items-changed", G_CALLBACK (pc_timeline_queue_refresh), self, G_CONNECT_SWAPPED);
  dataset_changed_cb (self);
}

static void
pc_timeline_dispose (GObject *object)
{
  PcTimeline *self = PC_TIMELINE (object);

  g_clear_handle_id (&self->refresh_id, g_source_remove);

  G_OBJECT_CLASS (pc_timeline_parent_class)->dispose (object);
}

static void
pc_timeline_finalize (GObject *object)
{
  PcTimeline *self = PC_TIMELINE (object);

  g_clear_pointer (&self->lanes, g_ptr_array_unref);
  g_clear_pointer (&self->changes, g_ptr_array_unref);
  g_clear_pointer (&self->lanes_of_cities, g_hash_table_unref);
  g_clear_pointer (&self->today, pc_date_free);
  g_clear_object (&self->cities);
  g_clear_object (&self->as_of);

  G_OBJECT_CLASS (pc_timeline_parent_class)->finalize (object);
}

static void
pc_timeline_get_property (GObject    *object,
                          guint       prop_id,
                          GValue     *value,
                          GParamSpec *pspec)
{
  PcTimeline *self = PC_TIMELINE (object);

  switch ((PcTimelineProps) prop_id)
    {
    case PROP_AS_OF:
      g_value_set_object (value, self->as_of);
      break;

    case PROP_CITIES:
      g_value_set_object (value, self->cities);
      break;

    case PROP_TODAY:
      g_value_set_boxed (value, self->today);
      break;

    case PROP_GROUPING:
      g_value_set_enum (value, self->grouping);
      break;

    case PROP_BEGIN:
      g_value_set_double (value, pc_timeline_get_begin (self));
      break;

    case PROP_END:
      g_value_set_double (value, pc_timeline_get_end (self));
      break;

    case N_PROPS:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pc_timeline_set_property (GObject      *object,
                          guint         prop_id,
                          const GValue *value,
                          GParamSpec   *pspec)
{
  PcTimeline *self = PC_TIMELINE (object);

  switch ((PcTimelineProps) prop_id)
    {
    case PROP_AS_OF:
      self->as_of = g_value_dup_object (value);
      break;

    case PROP_CITIES:
      self->cities = g_value_dup_object (value);
      break;

    case PROP_TODAY:
      self->today = g_value_dup_boxed (value);
      break;

    case PROP_GROUPING:
      pc_timeline_set_grouping (self, g_value_get_enum (value));
      break;

    case PROP_BEGIN:
    case PROP_END:
    case N_PROPS:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pc_timeline_class_init (PcTimelineClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->constructed = pc_timeline_constructed;
  object_class->dispose = pc_timeline_dispose;
  object_class->finalize = pc_timeline_finalize;
  object_class->get_property = pc_timeline_get_property;
  object_class->set_property = pc_timeline_set_property;

  /**
   * PcTimeline:as-of:
   *
   * The dataset and the day, whose kinds order the lanes.
   */
  properties[PROP_AS_OF] =
    g_param_spec_object ("as-of", NULL, NULL,
                         PC_TYPE_AS_OF,
                         G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);

  /**
   * PcTimeline:cities:
   *
   * The cities that have a lane; without a list, all of the dataset.
   */
  properties[PROP_CITIES] =
    g_param_spec_object ("cities", NULL, NULL,
                         G_TYPE_LIST_MODEL,
                         G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);

  /**
   * PcTimeline:today:
   *
   * The day at the end of the axis.
   */
  properties[PROP_TODAY] =
    g_param_spec_boxed ("today", NULL, NULL,
                        PC_TYPE_DATE,
                        G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);

  /**
   * PcTimeline:grouping:
   *
   * What a lane stands for.
   */
  properties[PROP_GROUPING] =
    g_param_spec_enum ("grouping", NULL, NULL,
                       PC_TYPE_TIMELINE_GROUPING, PC_TIMELINE_BY_CITY,
                       G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  /**
   * PcTimeline:begin:
   *
   * Where the axis begins, as a fractional year.
   */
  properties[PROP_BEGIN] =
    g_param_spec_double ("begin", NULL, NULL,
                         -G_MAXDOUBLE, G_MAXDOUBLE, 0,
                         G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  /**
   * PcTimeline:end:
   *
   * Where the axis ends, as a fractional year.
   */
  properties[PROP_END] =
    g_param_spec_double ("end", NULL, NULL,
                         -G_MAXDOUBLE, G_MAXDOUBLE, 0,
                         G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
pc_timeline_init (PcTimeline *self)
{
  self->lanes_of_cities = g_hash_table_new_full (NULL, NULL, g_object_unref, g_object_unref);
  self->changes = g_ptr_array_new_with_free_func ((GDestroyNotify) pc_date_free);
  self->stale = TRUE;
}

/**
 * pc_timeline_new:
 * @as_of: the dataset and the day
 * @cities: (nullable): the cities that have a lane, such as those a filter lets through, or %NULL for all
 * @today: the day at the end of the axis
 *
 * Makes a timeline. It follows the day, the cities and the dataset.
 *
 * Returns: (transfer full): a new timeline
 */
PcTimeline *
pc_timeline_new (PcAsOf       *as_of,
                 GListModel   *cities,
                 const PcDate *today)
{
  g_return_val_if_fail (PC_IS_AS_OF (as_of), NULL);
  g_return_val_if_fail (!cities || G_IS_LIST_MODEL (cities), NULL);
  g_return_val_if_fail (today != NULL, NULL);

  return g_object_new (PC_TYPE_TIMELINE, "as-of", as_of, "cities", cities, "today", today, NULL);
}

/**
 * pc_timeline_get_as_of:
 * @self: a `PcTimeline`
 *
 * Gets the dataset and the day.
 *
 * Returns: (transfer none): the day
 */
PcAsOf *
pc_timeline_get_as_of (PcTimeline *self)
{
  g_return_val_if_fail (PC_IS_TIMELINE (self), NULL);

  return self->as_of;
}

/**
 * pc_timeline_get_today:
 * @self: a `PcTimeline`
 *
 * Gets the day at the end of the axis.
 *
 * Returns: (transfer none): the day
 */
const PcDate *
pc_timeline_get_today (PcTimeline *self)
{
  g_return_val_if_fail (PC_IS_TIMELINE (self), NULL);

  return self->today;
}

/**
 * pc_timeline_get_grouping:
 * @self: a `PcTimeline`
 *
 * Gets what a lane stands for.
 *
 * Returns: the grouping
 */
PcTimelineGrouping
pc_timeline_get_grouping (PcTimeline *self)
{
  g_return_val_if_fail (PC_IS_TIMELINE (self), PC_TIMELINE_BY_CITY);

  return self->grouping;
}

/**
 * pc_timeline_set_grouping:
 * @self: a `PcTimeline`
 * @grouping: the grouping
 *
 * Sets what a lane stands for.
 */
void
pc_timeline_set_grouping (PcTimeline         *self,
                          PcTimelineGrouping  grouping)
{
  g_return_if_fail (PC_IS_TIMELINE (self));

  if (self->grouping == grouping)
    return;

  self->grouping = grouping;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_GROUPING]);
  pc_timeline_refresh (self);
}

/**
 * pc_timeline_peek:
 * @self: a `PcTimeline`
 * @position: a position
 *
 * Lends a lane.
 *
 * Returns: (transfer none) (nullable): the lane, or %NULL if there are not so many
 */
PcTimelineLane *
pc_timeline_peek (PcTimeline *self,
                  guint       position)
{
  g_return_val_if_fail (PC_IS_TIMELINE (self), NULL);

  pc_timeline_ensure (self);

  return position < self->lanes->len ? g_ptr_array_index (self->lanes, position) : NULL;
}

/**
 * pc_timeline_find_city:
 * @self: a `PcTimeline`
 * @city: a city
 *
 * Finds the lane of a city.
 *
 * Returns: its position, or %G_MAXUINT if it has none
 */
guint
pc_timeline_find_city (PcTimeline *self,
                       PcCity     *city)
{
  g_return_val_if_fail (PC_IS_TIMELINE (self), G_MAXUINT);
  g_return_val_if_fail (PC_IS_CITY (city), G_MAXUINT);

  pc_timeline_ensure (self);

  for (guint i = 0; i < self->lanes->len; i++)
    {
      if (pc_timeline_lane_get_city (g_ptr_array_index (self->lanes, i)) == city)
        return i;
    }

  return G_MAXUINT;
}

/**
 * pc_timeline_get_begin:
 * @self: a `PcTimeline`
 *
 * Gets where the axis begins: with the year of the first relation, lead-in or agreement of the dataset. Events may
 * lie before it.
 *
 * Returns: a whole year
 */
double
pc_timeline_get_begin (PcTimeline *self)
{
  g_return_val_if_fail (PC_IS_TIMELINE (self), 0);

  pc_timeline_ensure (self);

  return self->begin;
}

/**
 * pc_timeline_get_end:
 * @self: a `PcTimeline`
 *
 * Gets where the axis ends: with today.
 *
 * Returns: a fractional year
 */
double
pc_timeline_get_end (PcTimeline *self)
{
  g_return_val_if_fail (PC_IS_TIMELINE (self), 0);

  return pc_timeline_position_end (self->today);
}

/**
 * pc_timeline_get_n_changes:
 * @self: a `PcTimeline`
 *
 * Gets how many days there are on which a relation of the dataset changed.
 *
 * Returns: the number of days
 */
guint
pc_timeline_get_n_changes (PcTimeline *self)
{
  g_return_val_if_fail (PC_IS_TIMELINE (self), 0);

  pc_timeline_ensure (self);

  return self->changes->len;
}

/**
 * pc_timeline_get_change:
 * @self: a `PcTimeline`
 * @position: a number below [method@Timeline.get_n_changes]
 *
 * Gets a day on which a relation changed: it began, became one of another kind, ended, or is known from then on.
 *
 * Returns: (transfer none) (nullable): the day
 */
const PcDate *
pc_timeline_get_change (PcTimeline *self,
                        guint       position)
{
  g_return_val_if_fail (PC_IS_TIMELINE (self), NULL);

  pc_timeline_ensure (self);

  return position < self->changes->len ? g_ptr_array_index (self->changes, position) : NULL;
}

/**
 * pc_timeline_next_change:
 * @self: a `PcTimeline`
 * @day: (nullable): a day, or %NULL for today
 *
 * Finds the first day after a day on which a relation changed.
 *
 * Returns: (transfer none) (nullable): the day, or %NULL if none follows
 */
const PcDate *
pc_timeline_next_change (PcTimeline   *self,
                         const PcDate *day)
{
  g_return_val_if_fail (PC_IS_TIMELINE (self), NULL);

  pc_timeline_ensure (self);

  for (guint i = 0; i < self->changes->len; i++)
    {
      const PcDate *change = g_ptr_array_index (self->changes, i);

      if (pc_date_compare (change, day ? day : self->today) > 0)
        return change;
    }

  return NULL;
}

/**
 * pc_timeline_prev_change:
 * @self: a `PcTimeline`
 * @day: (nullable): a day, or %NULL for today
 *
 * Finds the last day before a day on which a relation changed.
 *
 * Returns: (transfer none) (nullable): the day, or %NULL if none comes before
 */
const PcDate *
pc_timeline_prev_change (PcTimeline   *self,
                         const PcDate *day)
{
  g_return_val_if_fail (PC_IS_TIMELINE (self), NULL);

  pc_timeline_ensure (self);

  for (guint i = self->changes->len; i > 0; i--)
    {
      const PcDate *change = g_ptr_array_index (self->changes, i - 1);

      if (pc_date_compare (change, day ? day : self->today) < 0)
        return change;
    }

  return NULL;
}

/* What is alike at both ends of the list stays untouched, with the focus that may be there. */
static void
pc_timeline_tell (PcTimeline *self,
                  GPtrArray  *old)
{
  guint shorter = MIN (old->len, self->lanes->len);
  guint head = 0, tail = 0;

  while (head < shorter && old->pdata[head] == self->lanes->pdata[head])
    head++;
  while (tail < shorter - head && old->pdata[old->len - 1 - tail] == self->lanes->pdata[self->lanes->len - 1 - tail])
    tail++;

  if (head + tail < MAX (old->len, self->lanes->len))
    g_list_model_items_changed (G_LIST_MODEL (self), head, old->len - head - tail, self->lanes->len - head - tail);
}

/**
 * pc_timeline_refresh:
 * @self: a `PcTimeline`
 *
 * Orders the lanes again at once, rather than in the next idle moment.
 */
void
pc_timeline_refresh (PcTimeline *self)
{
  g_autoptr (GPtrArray) old = NULL;
  double begin;

  g_return_if_fail (PC_IS_TIMELINE (self));

  g_clear_handle_id (&self->refresh_id, g_source_remove);
  if (!self->lanes)
    return;

  begin = self->begin;
  old = g_steal_pointer (&self->lanes);
  pc_timeline_ensure (self);

  pc_timeline_tell (self, old);
  if (begin < self->begin || begin > self->begin)
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_BEGIN]);
}
