/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-view"

#include "config.h"

#include "pc-overview-tile.h"

#include "pc-area-icon.h"
#include "pc-bidi-text.h"
#include "pc-fact-number.h"
#include "pc-fact-text.h"

#include <glib/gi18n-lib.h>

/**
 * PcOverviewTile:
 *
 * A field of co-operation, or several that are not told apart: how many cities
 * there are, and which; of several fields, which fields.
 *
 * # CSS nodes
 *
 * `PcOverviewTile` has a main node with name `flowboxchild` and the style classes
 * `.tile`, `.card` and `.activatable`. When the filter has chosen it, it carries
 * `.chosen` and a check mark.
 */
struct _PcOverviewTile
{
  GtkFlowBoxChild parent_instance;

  GPtrArray *bars;
  guint chosen : 1;

  GtkImage *icon;
  GtkWidget *check;
  GtkLabel *title_label;
  GtkLabel *number_label;
  GtkLabel *text_label;
};

G_DEFINE_FINAL_TYPE (PcOverviewTile, pc_overview_tile, GTK_TYPE_FLOW_BOX_CHILD)

static gboolean
is_chosen (PcOverviewTile *self,
           PcCityFilter   *filter)
{
  for (guint i = 0; i < self->bars->len; i++)
    if (!pc_statistic_bar_is_chosen (g_ptr_array_index (self->bars, i), filter))
      return FALSE;

  return self->bars->len > 0;
}

static GHashTable *
collect_cities (PcOverviewTile *self,
                PcBarCounter   *counter)
{
  GHashTable *cities = g_hash_table_new (NULL, NULL);

  for (guint i = 0; i < self->bars->len; i++)
    {
      GPtrArray *of_bar = pc_bar_counter_get_cities (counter, g_ptr_array_index (self->bars, i));

      for (guint j = 0; j < of_bar->len; j++)
        if (!pc_bar_counter_is_narrowed (counter) ||
            pc_bar_counter_has_match (counter, g_ptr_array_index (of_bar, j)))
          g_hash_table_add (cities, g_ptr_array_index (of_bar, j));
    }

  return cities;
}

static void
append_name (GString *text,
             char    *name)
{
  g_string_append_printf (text, "%s%s", text->len > 0 ? C_("list", ", ") : "", name);
  g_free (name);
}

static char *
dup_city_names (PcOverviewTile *self,
                PcBarCounter   *counter,
                GHashTable     *shown)
{
  GPtrArray *cities = pc_bar_counter_get_cities (counter, g_ptr_array_index (self->bars, 0));
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < cities->len; i++)
    if (g_hash_table_contains (shown, g_ptr_array_index (cities, i)))
      append_name (text, pc_fact_text_isolate (pc_place_get_name (g_ptr_array_index (cities, i))));

  return g_string_free_and_steal (g_steal_pointer (&text));
}

static char *
dup_field_names (PcOverviewTile *self,
                 PcBarCounter   *counter)
{
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < self->bars->len; i++)
    if (pc_bar_counter_count (counter, g_ptr_array_index (self->bars, i)) > 0)
      append_name (text, pc_statistic_bar_dup_title (g_ptr_array_index (self->bars, i)));

  return g_string_free_and_steal (g_steal_pointer (&text));
}

static void
set_chosen (PcOverviewTile *self,
            gboolean        chosen)
{
  self->chosen = !!chosen;
  gtk_widget_set_visible (self->check, chosen);
  gtk_accessible_update_state (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_STATE_SELECTED, chosen, -1);
  if (chosen)
    gtk_widget_add_css_class (GTK_WIDGET (self), "chosen");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), "chosen");
}

static void
pc_overview_tile_dispose (GObject *object)
{
  PcOverviewTile *self = PC_OVERVIEW_TILE (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), PC_TYPE_OVERVIEW_TILE);
  g_clear_pointer (&self->bars, g_ptr_array_unref);

  G_OBJECT_CLASS (pc_overview_tile_parent_class)->dispose (object);
}

static void
pc_overview_tile_class_init (PcOverviewTileClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = pc_overview_tile_dispose;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/pl/krakow/PartnerCities/pc-overview-tile.ui");
  gtk_widget_class_bind_template_child (widget_class, PcOverviewTile, icon);
  gtk_widget_class_bind_template_child (widget_class, PcOverviewTile, check);
  gtk_widget_class_bind_template_child (widget_class, PcOverviewTile, title_label);
  gtk_widget_class_bind_template_child (widget_class, PcOverviewTile, number_label);
  gtk_widget_class_bind_template_child (widget_class, PcOverviewTile, text_label);
}

static void
pc_overview_tile_init (PcOverviewTile *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * pc_overview_tile_new:
 * @bars: (element-type PcStatisticBar): a bar for each field, at least one
 * @title: (nullable): what they are called together, or %NULL for the name of the only one
 *
 * Returns: (transfer floating): a tile
 */
GtkWidget *
pc_overview_tile_new (GPtrArray  *bars,
                      const char *title)
{
  PcOverviewTile *self;
  g_autofree char *name = NULL;
  g_autofree char *stripped = NULL;

  g_return_val_if_fail (bars != NULL && bars->len > 0, NULL);

  self = g_object_new (PC_TYPE_OVERVIEW_TILE, NULL);
  self->bars = g_ptr_array_ref (bars);

  name = title != NULL ? g_strdup (title) : pc_statistic_bar_dup_title (g_ptr_array_index (bars, 0));
  stripped = pc_strip_bidi (name);
  gtk_label_set_text (self->title_label, stripped);
  gtk_image_set_from_icon_name (self->icon,
                                pc_area_icon_get_name (title == NULL ? pc_statistic_bar_get_value (g_ptr_array_index (bars, 0))
                                                                     : NULL));

  return GTK_WIDGET (self);
}

/**
 * pc_overview_tile_get_chosen:
 * @self: a `PcOverviewTile`
 *
 * Returns: whether everything is narrowed to its fields
 */
gboolean
pc_overview_tile_get_chosen (PcOverviewTile *self)
{
  g_return_val_if_fail (PC_IS_OVERVIEW_TILE (self), FALSE);

  return self->chosen;
}

/**
 * pc_overview_tile_update:
 * @self: a `PcOverviewTile`
 * @counter: what the filter lets through
 *
 * Shows which cities the filter leaves.
 */
void
pc_overview_tile_update (PcOverviewTile *self,
                         PcBarCounter   *counter)
{
  g_autoptr (GHashTable) cities = NULL;
  g_autofree char *number = NULL;
  g_autofree char *text = NULL;
  g_autofree char *label = NULL;
  guint n;

  g_return_if_fail (PC_IS_OVERVIEW_TILE (self));
  g_return_if_fail (PC_IS_BAR_COUNTER (counter));

  cities = collect_cities (self, counter);
  n = g_hash_table_size (cities);
  number = pc_fact_number_format (n);
  text = self->bars->len == 1 ? dup_city_names (self, counter, cities) : dup_field_names (self, counter);

  gtk_label_set_text (self->number_label, number);
  gtk_label_set_text (self->text_label, text);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self), text[0] != '\0' ? text : NULL);
  set_chosen (self, is_chosen (self, pc_bar_counter_get_filter (counter)));

  /* Translators: a field of co-operation, how many cities, and their names. */
  label = g_strdup_printf (ngettext ("%1$s: %2$u city, %3$s", "%1$s: %2$u cities, %3$s", n),
                           gtk_label_get_text (self->title_label), n, text);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, label,
                                  -1);
}

static gboolean
is_of_tile (PcOverviewTile *self,
            const char     *area)
{
  for (guint i = 0; i < self->bars->len; i++)
    if (g_strcmp0 (pc_statistic_bar_get_value (g_ptr_array_index (self->bars, i)), area) == 0)
      return TRUE;

  return FALSE;
}

/**
 * pc_overview_tile_toggle:
 * @self: a `PcOverviewTile`
 * @counter: what the filter lets through
 *
 * Lets the filter choose all fields of the tile, or gives them up, in one step.
 */
void
pc_overview_tile_toggle (PcOverviewTile *self,
                         PcBarCounter   *counter)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) areas = NULL;
  PcCityFilter *filter;
  const char *const *before;

  g_return_if_fail (PC_IS_OVERVIEW_TILE (self));
  g_return_if_fail (PC_IS_BAR_COUNTER (counter));

  filter = pc_bar_counter_get_filter (counter);
  before = pc_city_filter_get_areas (filter);
  for (gsize i = 0; before[i] != NULL; i++)
    if (!is_of_tile (self, before[i]))
      g_strv_builder_add (builder, before[i]);

  for (guint i = 0; !is_chosen (self, filter) && i < self->bars->len; i++)
    g_strv_builder_add (builder, pc_statistic_bar_get_value (g_ptr_array_index (self->bars, i)));

  areas = g_strv_builder_end (builder);
  pc_city_filter_set_areas (filter, (const char * const *) areas);
}
