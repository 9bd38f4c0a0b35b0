/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-model"

#include "config.h"

#include "pc-timeline-lane-private.h"

#include "pc-words-private.h"

#include <gio/gio.h>
#include <glib/gi18n-lib.h>
#include <math.h>

/**
 * PcTimelineLane:
 *
 * A lane of the timeline: what stands on it for a city or a field of co-operation, in the order of time.
 */
struct _PcTimelineLane
{
  GObject parent_instance;

  PcCity    *city;
  PcArea    *area;
  char      *title;
  PcKind    *kind;
  gboolean   ended;
  GPtrArray *items;
};

static void pc_timeline_lane_model_init (GListModelInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (PcTimelineLane, pc_timeline_lane, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, pc_timeline_lane_model_init))

typedef enum
{
  PROP_KIND = 1,
  PROP_ENDED,
  N_PROPS
} PcTimelineLaneProps;

static GParamSpec *properties[N_PROPS];

static GType
pc_timeline_lane_get_item_type (GListModel *model)
{
  return PC_TYPE_TIMELINE_ITEM;
}

static guint
pc_timeline_lane_get_n_items (GListModel *model)
{
  return PC_TIMELINE_LANE (model)->items->len;
}

static gpointer
pc_timeline_lane_get_item (GListModel *model,
                           guint       position)
{
  PcTimelineItem *item = pc_timeline_lane_peek (PC_TIMELINE_LANE (model), position);

  return item ? g_object_ref (item) : NULL;
}

static void
pc_timeline_lane_model_init (GListModelInterface *iface)
{
  iface->get_item_type = pc_timeline_lane_get_item_type;
  iface->get_n_items = pc_timeline_lane_get_n_items;
  iface->get_item = pc_timeline_lane_get_item;
}

static void
pc_timeline_lane_finalize (GObject *object)
{
  PcTimelineLane *self = PC_TIMELINE_LANE (object);

  g_clear_object (&self->city);
  g_clear_object (&self->area);
  g_clear_object (&self->kind);
  g_clear_pointer (&self->title, g_free);
  g_clear_pointer (&self->items, g_ptr_array_unref);

  G_OBJECT_CLASS (pc_timeline_lane_parent_class)->finalize (object);
}

static void
pc_timeline_lane_get_property (GObject    *object,
                               guint       prop_id,
                               GValue     *value,
                               GParamSpec *pspec)
{
  PcTimelineLane *self = PC_TIMELINE_LANE (object);

  switch ((PcTimelineLaneProps) prop_id)
    {
    case PROP_KIND:
      g_value_set_object (value, self->kind);
      break;

    case PROP_ENDED:
      g_value_set_boolean (value, self->ended);
      break;

    case N_PROPS:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pc_timeline_lane_class_init (PcTimelineLaneClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = pc_timeline_lane_finalize;
  object_class->get_property = pc_timeline_lane_get_property;

  /**
   * PcTimelineLane:kind:
   *
   * The kind of the relation on the day that is shown.
   */
  properties[PROP_KIND] =
    g_param_spec_object ("kind", NULL, NULL,
                         PC_TYPE_KIND,
                         G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  /**
   * PcTimelineLane:ended:
   *
   * Whether the relation had ended by the day that is shown.
   */
  properties[PROP_ENDED] =
    g_param_spec_boolean ("ended", NULL, NULL,
                          FALSE,
                          G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
pc_timeline_lane_init (PcTimelineLane *self)
{
}

static int
compare_items (gconstpointer a,
               gconstpointer b)
{
  return pc_timeline_item_compare ((PcTimelineItem *) a, (PcTimelineItem *) b);
}

/*
 * Makes a lane of a city, of a field of co-operation, or with a title of its own. Takes the items.
 */
PcTimelineLane *
pc_timeline_lane_new (PcCity     *city,
                      PcArea     *area,
                      const char *title,
                      GPtrArray  *items)
{
  PcTimelineLane *self = g_object_new (PC_TYPE_TIMELINE_LANE, NULL);

  g_set_object (&self->city, city);
  g_set_object (&self->area, area);
  self->title = g_strdup (title);
  self->items = items;
  g_ptr_array_sort_values (items, compare_items);

  return self;
}

/*
 * Sets how it stood with the city on the day that is shown.
 */
void
pc_timeline_lane_set_kind (PcTimelineLane *self,
                           PcKind         *kind,
                           gboolean        ended)
{
  if (g_set_object (&self->kind, kind))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_KIND]);
  if (self->ended != ended)
    {
      self->ended = ended;
      g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_ENDED]);
    }
}

/*
 * Gets the place of the first agreement or of a known start, or infinity. Events may come long before.
 */
double
pc_timeline_lane_get_from (PcTimelineLane *self)
{
  for (guint i = 0; i < self->items->len; i++)
    {
      PcTimelineItem *item = g_ptr_array_index (self->items, i);

      if (pc_timeline_item_get_item_type (item) != PC_TIMELINE_EVENT && pc_timeline_item_get_date (item))
        return pc_timeline_item_get_from (item);
    }

  return INFINITY;
}

/*
 * Gets the place of the first item that is no event, or infinity: there the axis has to begin.
 */
double
pc_timeline_lane_get_begin (PcTimelineLane *self)
{
  for (guint i = 0; i < self->items->len; i++)
    {
      PcTimelineItem *item = g_ptr_array_index (self->items, i);

      if (pc_timeline_item_get_item_type (item) != PC_TIMELINE_EVENT)
        return pc_timeline_item_get_from (item);
    }

  return INFINITY;
}

/**
 * pc_timeline_lane_get_city:
 * @self: a `PcTimelineLane`
 *
 * Gets the city of the lane.
 *
 * Returns: (transfer none) (nullable): the city, or %NULL if the lanes do not stand for cities
 */
PcCity *
pc_timeline_lane_get_city (PcTimelineLane *self)
{
  g_return_val_if_fail (PC_IS_TIMELINE_LANE (self), NULL);

  return self->city;
}

/**
 * pc_timeline_lane_get_area:
 * @self: a `PcTimelineLane`
 *
 * Gets the field of co-operation of the lane.
 *
 * Returns: (transfer none) (nullable): the field
 */
PcArea *
pc_timeline_lane_get_area (PcTimelineLane *self)
{
  g_return_val_if_fail (PC_IS_TIMELINE_LANE (self), NULL);

  return self->area;
}

/**
 * pc_timeline_lane_get_kind:
 * @self: a `PcTimelineLane`
 *
 * Gets the kind of the relation on the day that is shown.
 *
 * Returns: (transfer none) (nullable): the kind
 */
PcKind *
pc_timeline_lane_get_kind (PcTimelineLane *self)
{
  g_return_val_if_fail (PC_IS_TIMELINE_LANE (self), NULL);

  return self->kind;
}

/**
 * pc_timeline_lane_get_ended:
 * @self: a `PcTimelineLane`
 *
 * Gets whether the relation had ended by the day that is shown.
 *
 * Returns: %TRUE if so
 */
gboolean
pc_timeline_lane_get_ended (PcTimelineLane *self)
{
  g_return_val_if_fail (PC_IS_TIMELINE_LANE (self), FALSE);

  return self->ended;
}

/**
 * pc_timeline_lane_peek:
 * @self: a `PcTimelineLane`
 * @position: a position
 *
 * Lends an item.
 *
 * Returns: (transfer none) (nullable): the item, or %NULL if there are not so many
 */
PcTimelineItem *
pc_timeline_lane_peek (PcTimelineLane *self,
                       guint           position)
{
  g_return_val_if_fail (PC_IS_TIMELINE_LANE (self), NULL);

  return position < self->items->len ? g_ptr_array_index (self->items, position) : NULL;
}

/**
 * pc_timeline_lane_dup_title:
 * @self: a `PcTimelineLane`
 *
 * Gets the name of what the lane stands for.
 *
 * Returns: (transfer full): the title
 */
char *
pc_timeline_lane_dup_title (PcTimelineLane *self)
{
  g_return_val_if_fail (PC_IS_TIMELINE_LANE (self), NULL);

  if (self->city)
    return pc_words_name (self->city);

  return self->area ? pc_words_text (self->area, "name") : g_strdup (self->title);
}

/**
 * pc_timeline_lane_dup_label:
 * @self: a `PcTimelineLane`
 *
 * Says what is on the lane, for screen readers: “Nuremberg: 16 entries”.
 *
 * Returns: (transfer full): the label
 */
char *
pc_timeline_lane_dup_label (PcTimelineLane *self)
{
  g_autofree char *title = NULL;

  g_return_val_if_fail (PC_IS_TIMELINE_LANE (self), NULL);

  title = pc_timeline_lane_dup_title (self);

  /* Translators: a lane of the timeline: a city or field of co-operation, and how much stands on it */
  return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%s: %u entry", "%s: %u entries", self->items->len),
                          title, self->items->len);
}
