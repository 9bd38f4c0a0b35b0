/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-view"

#include "config.h"

#include "pc-overview-tiles.h"

#include "pc-area.h"
#include "pc-overview-tile.h"

#include <glib/gi18n-lib.h>

/**
 * PcOverviewTiles:
 *
 * A tile for each core field of co-operation, and one for all the others.
 *
 * Activating a tile lets the filter of the window choose its fields, activating it
 * again gives them up.
 */
struct _PcOverviewTiles
{
  AdwBin parent_instance;

  GListModel *model;
  PcBarCounter *counter;
  guint columns;

  GtkFlowBox *flow_box;
};

G_DEFINE_FINAL_TYPE (PcOverviewTiles, pc_overview_tiles, ADW_TYPE_BIN)

typedef enum
{
  PROP_COLUMNS = 1,
  PROP_EMPTY,
} PcOverviewTilesProps;

static GParamSpec *properties[PROP_EMPTY + 1];

static void
update_cb (PcOverviewTiles *self)
{
  GtkFlowBoxChild *tile;

  for (int i = 0; self->counter != NULL && (tile = gtk_flow_box_get_child_at_index (self->flow_box, i)) != NULL; i++)
    pc_overview_tile_update (PC_OVERVIEW_TILE (tile), self->counter);
}

static gboolean
is_core (PcStatisticBar *bar)
{
  PcRecord *record = pc_statistic_bar_get_record (bar);

  return PC_IS_AREA (record) && pc_area_get_core (PC_AREA (record));
}

static void
append_tile (PcOverviewTiles *self,
             GPtrArray       *bars,
             const char      *title)
{
  gtk_flow_box_append (self->flow_box, pc_overview_tile_new (bars, title));
}

static void
append_core_tile (PcOverviewTiles *self,
                  PcStatisticBar  *bar)
{
  g_autoptr (GPtrArray) bars = g_ptr_array_new_with_free_func (g_object_unref);

  g_ptr_array_add (bars, g_object_ref (bar));
  append_tile (self, bars, NULL);
}

static void
bars_changed_cb (PcOverviewTiles *self)
{
  guint n = self->model != NULL ? g_list_model_get_n_items (self->model) : 0;
  g_autoptr (GPtrArray) further = g_ptr_array_new_with_free_func (g_object_unref);

  gtk_flow_box_remove_all (self->flow_box);
  for (guint i = 0; i < n; i++)
    {
      g_autoptr (PcStatisticBar) bar = g_list_model_get_item (self->model, i);

      if (!pc_statistic_bar_can_choose (bar))
        continue;

      if (is_core (bar))
        append_core_tile (self, bar);
      else
        g_ptr_array_add (further, g_steal_pointer (&bar));
    }

  if (further->len > 0)
    append_tile (self, further, _("Further Fields"));

  update_cb (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_EMPTY]);
}

static void
child_activated_cb (PcOverviewTiles *self,
                    PcOverviewTile  *tile)
{
  if (self->counter != NULL)
    pc_overview_tile_toggle (tile, self->counter);
}

static gboolean
is_empty (PcOverviewTiles *self)
{
  return gtk_flow_box_get_child_at_index (self->flow_box, 0) == NULL;
}

static void
pc_overview_tiles_get_property (GObject    *object,
                                guint       prop_id,
                                GValue     *value,
                                GParamSpec *pspec)
{
  PcOverviewTiles *self = PC_OVERVIEW_TILES (object);

  switch ((PcOverviewTilesProps) prop_id)
    {
    case PROP_COLUMNS:
      g_value_set_uint (value, self->columns);
      break;

    case PROP_EMPTY:
      g_value_set_boolean (value, is_empty (self));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pc_overview_tiles_set_property (GObject      *object,
                                guint         prop_id,
                                const GValue *value,
                                GParamSpec   *pspec)
{
  PcOverviewTiles *self = PC_OVERVIEW_TILES (object);

  switch ((PcOverviewTilesProps) prop_id)
    {
    case PROP_COLUMNS:
      if (self->columns == g_value_get_uint (value))
        break;
      self->columns = g_value_get_uint (value);
      g_object_notify_by_pspec (object, pspec);
      break;

    case PROP_EMPTY:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pc_overview_tiles_dispose (GObject *object)
{
  PcOverviewTiles *self = PC_OVERVIEW_TILES (object);

  if (self->model != NULL)
    g_signal_handlers_disconnect_by_data (self->model, self);
  if (self->counter != NULL)
    g_signal_handlers_disconnect_by_data (self->counter, self);

  adw_bin_set_child (ADW_BIN (self), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), PC_TYPE_OVERVIEW_TILES);
  g_clear_object (&self->model);
  g_clear_object (&self->counter);

  G_OBJECT_CLASS (pc_overview_tiles_parent_class)->dispose (object);
}

static void
pc_overview_tiles_class_init (PcOverviewTilesClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = pc_overview_tiles_get_property;
  object_class->set_property = pc_overview_tiles_set_property;
  object_class->dispose = pc_overview_tiles_dispose;

  properties[PROP_COLUMNS] =
    g_param_spec_uint ("columns", NULL, NULL,
                       1, 8, 4,
                       G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  properties[PROP_EMPTY] =
    g_param_spec_boolean ("empty", NULL, NULL,
                          TRUE,
                          G_PARAM_READABLE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/pl/krakow/PartnerCities/pc-overview-tiles.ui");
  gtk_widget_class_bind_template_child (widget_class, PcOverviewTiles, flow_box);
  gtk_widget_class_bind_template_callback (widget_class, child_activated_cb);
}

static void
pc_overview_tiles_init (PcOverviewTiles *self)
{
  self->columns = 4;
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * pc_overview_tiles_new:
 *
 * Returns: (transfer floating): a widget without any tiles
 */
GtkWidget *
pc_overview_tiles_new (void)
{
  return g_object_new (PC_TYPE_OVERVIEW_TILES, NULL);
}

/**
 * pc_overview_tiles_set_model:
 * @self: a `PcOverviewTiles`
 * @model: (nullable): a list of [class@StatisticBar], one for each field
 *
 * Sets the fields.
 */
void
pc_overview_tiles_set_model (PcOverviewTiles *self,
                             GListModel      *model)
{
  g_return_if_fail (PC_IS_OVERVIEW_TILES (self));
  g_return_if_fail (model == NULL || G_IS_LIST_MODEL (model));

  if (self->model == model)
    return;

  if (self->model != NULL)
    g_signal_handlers_disconnect_by_func (self->model, bars_changed_cb, self);

  g_set_object (&self->model, model);
  if (model != NULL)
    g_signal_connect_object (model, "items-changed",
                             G_CALLBACK (bars_changed_cb), self,
                             G_CONNECT_SWAPPED);

  bars_changed_cb (self);
}

/**
 * pc_overview_tiles_set_counter:
 * @self: a `PcOverviewTiles`
 * @counter: (nullable): what the filter lets through
 *
 * Sets what tells the tiles about the filter.
 */
void
pc_overview_tiles_set_counter (PcOverviewTiles *self,
                               PcBarCounter    *counter)
{
  g_return_if_fail (PC_IS_OVERVIEW_TILES (self));
  g_return_if_fail (counter == NULL || PC_IS_BAR_COUNTER (counter));

  if (self->counter == counter)
    return;

  if (self->counter != NULL)
    g_signal_handlers_disconnect_by_func (self->counter, update_cb, self);

  g_set_object (&self->counter, counter);
  if (counter != NULL)
    g_signal_connect_object (counter, "changed",
                             G_CALLBACK (update_cb), self,
                             G_CONNECT_SWAPPED);

  update_cb (self);
}
