/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-view"

#include "config.h"

#include "pc-city-order.h"

/**
 * PcCityOrder:
 *
 * The order of the cities in a list of GTK, made from the sorter of the model,
 * which knows nothing of GTK.
 *
 * While something is searched for, the better match comes first.
 *
 * An order by section only says which cities stand in one section. It keeps to
 * what it has said until it tells that it has changed: cities change their kind
 * as soon as another day is seen, and a list that meanwhile asked again where its
 * sections are would find others than it has drawn.
 */
struct _PcCityOrder
{
  GtkSorter parent_instance;

  PcCitySorter *sorter;
  PcCityFilter *filter;
  GSignalGroup *sorter_signals;
  GSignalGroup *filter_signals;
  GHashTable *sections;
  gboolean by_section;
  gboolean stale;
};

G_DEFINE_FINAL_TYPE (PcCityOrder, pc_city_order, GTK_TYPE_SORTER)

static gboolean
is_ranked (PcCityOrder *self)
{
  return self->filter != NULL && pc_city_filter_get_text (self->filter)[0] != '\0';
}

static int
compare_rank (PcCityOrder *self,
              PcCity      *a,
              PcCity      *b)
{
  return (int) pc_city_filter_get_rank (self->filter, b) - (int) pc_city_filter_get_rank (self->filter, a);
}

static int
get_section (PcCityOrder *self,
             PcCity      *city)
{
  gpointer section;

  if (!g_hash_table_lookup_extended (self->sections, city, NULL, &section))
    {
      section = GINT_TO_POINTER (pc_city_sorter_get_section (self->sorter, city));
      g_hash_table_insert (self->sections, g_object_ref (city), section);
    }

  return GPOINTER_TO_INT (section);
}

static int
compare_section (PcCityOrder *self,
                 PcCity      *a,
                 PcCity      *b)
{
  int section_a = get_section (self, a);
  int section_b = get_section (self, b);

  return (section_a > section_b) - (section_a < section_b);
}

static GtkOrdering
pc_city_order_compare (GtkSorter *sorter,
                       gpointer   item1,
                       gpointer   item2)
{
  PcCityOrder *self = PC_CITY_ORDER (sorter);
  int result = 0;

  if (self->sorter == NULL)
    return GTK_ORDERING_EQUAL;

  if (self->by_section)
    return gtk_ordering_from_cmpfunc (compare_section (self, item1, item2));

  if (is_ranked (self))
    result = compare_rank (self, item1, item2);
  if (result == 0)
    result = pc_city_sorter_compare (self->sorter, item1, item2);

  return gtk_ordering_from_cmpfunc (result);
}

static GtkSorterOrder
pc_city_order_get_order (GtkSorter *sorter)
{
  return PC_CITY_ORDER (sorter)->sorter != NULL ? GTK_SORTER_ORDER_PARTIAL : GTK_SORTER_ORDER_NONE;
}

static void
sorter_changed_cb (PcCityOrder *self)
{
  g_hash_table_remove_all (self->sections);
  gtk_sorter_changed (GTK_SORTER (self), GTK_SORTER_CHANGE_DIFFERENT);
}

/* Another text ranks the cities in another way. Sorting asks for the rank of each, so it
 * waits until the filter has taken most of them away; without a text there are no ranks.
 */
static void
text_changed_cb (PcCityOrder *self)
{
  self->stale = is_ranked (self);
  if (!self->stale)
    gtk_sorter_changed (GTK_SORTER (self), GTK_SORTER_CHANGE_DIFFERENT);
}

static void
filtered_cb (PcCityOrder *self)
{
  if (self->stale)
    gtk_sorter_changed (GTK_SORTER (self), GTK_SORTER_CHANGE_DIFFERENT);

  self->stale = FALSE;
}

static void
pc_city_order_dispose (GObject *object)
{
  PcCityOrder *self = PC_CITY_ORDER (object);

  g_clear_object (&self->sorter_signals);
  g_clear_object (&self->filter_signals);
  g_clear_object (&self->sorter);
  g_clear_object (&self->filter);

  G_OBJECT_CLASS (pc_city_order_parent_class)->dispose (object);
}

static void
pc_city_order_finalize (GObject *object)
{
  PcCityOrder *self = PC_CITY_ORDER (object);

  g_hash_table_unref (self->sections);

  G_OBJECT_CLASS (pc_city_order_parent_class)->finalize (object);
}

static void
pc_city_order_class_init (PcCityOrderClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkSorterClass *sorter_class = GTK_SORTER_CLASS (klass);

  object_class->dispose = pc_city_order_dispose;
  object_class->finalize = pc_city_order_finalize;

  sorter_class->compare = pc_city_order_compare;
  sorter_class->get_order = pc_city_order_get_order;
}

static void
pc_city_order_init (PcCityOrder *self)
{
  self->sections = g_hash_table_new_full (NULL, NULL, g_object_unref, NULL);
  self->sorter_signals = g_signal_group_new (PC_TYPE_CITY_SORTER);
  g_signal_group_connect_object (self->sorter_signals, "changed",
                                 G_CALLBACK (sorter_changed_cb), self,
                                 G_CONNECT_SWAPPED);

  self->filter_signals = g_signal_group_new (PC_TYPE_CITY_FILTER);
  g_signal_group_connect_object (self->filter_signals, "notify::text",
                                 G_CALLBACK (text_changed_cb), self,
                                 G_CONNECT_SWAPPED);
  g_signal_group_connect_object (self->filter_signals, "changed",
                                 G_CALLBACK (filtered_cb), self,
                                 G_CONNECT_SWAPPED | G_CONNECT_AFTER);
}

/**
 * pc_city_order_new:
 * @by_section: whether it only tells sections apart
 *
 * Returns: (transfer full): an order in which all cities are equal, until it has a sorter
 */
PcCityOrder *
pc_city_order_new (gboolean by_section)
{
  PcCityOrder *self = g_object_new (PC_TYPE_CITY_ORDER, NULL);

  self->by_section = by_section;

  return self;
}

/**
 * pc_city_order_set_sorter:
 * @self: an order
 * @sorter: (nullable): what compares cities
 */
void
pc_city_order_set_sorter (PcCityOrder  *self,
                          PcCitySorter *sorter)
{
  g_return_if_fail (PC_IS_CITY_ORDER (self));
  g_return_if_fail (sorter == NULL || PC_IS_CITY_SORTER (sorter));

  if (!g_set_object (&self->sorter, sorter))
    return;

  g_signal_group_set_target (self->sorter_signals, sorter);
  sorter_changed_cb (self);
}

/**
 * pc_city_order_set_filter:
 * @self: an order that is not by section
 * @filter: (nullable): what ranks the matches of a search
 *
 * The filter is expected to narrow the same list.
 */
void
pc_city_order_set_filter (PcCityOrder  *self,
                          PcCityFilter *filter)
{
  g_return_if_fail (PC_IS_CITY_ORDER (self));
  g_return_if_fail (filter == NULL || PC_IS_CITY_FILTER (filter));

  if (!g_set_object (&self->filter, filter))
    return;

  g_signal_group_set_target (self->filter_signals, filter);
  gtk_sorter_changed (GTK_SORTER (self), GTK_SORTER_CHANGE_DIFFERENT);
}
