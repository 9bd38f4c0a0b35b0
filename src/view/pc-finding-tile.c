/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-view"

#include "config.h"

#include "pc-finding-tile.h"

#include "pc-fact-text.h"
#include "pc-source-list.h"
#include "pc-source-popover.h"
#include "pc-source.h"

#include <glib/gi18n-lib.h>

/**
 * PcFindingTile:
 *
 * One side of a finding, and who holds it. It shows the sources when it is pressed.
 */
struct _PcFindingTile
{
  GtkButton parent_instance;

  PcFindingSide *side;
  PcDataset *dataset;
};

G_DEFINE_FINAL_TYPE (PcFindingTile, pc_finding_tile, GTK_TYPE_BUTTON)

typedef enum
{
  PROP_SIDE = 1,
  PROP_DATASET,
} PcFindingTileProps;

static GParamSpec *properties[PROP_DATASET + 1];

static char *
dup_text (PcFindingTile *self,
          PcFindingSide *side)
{
  return side != NULL ? g_strdup (pc_finding_side_get_text (side)) : NULL;
}

static gboolean
is_new (GPtrArray  *names,
        const char *name)
{
  return name != NULL && name[0] != '\0' &&
         !g_ptr_array_find_with_equal_func (names, name, g_str_equal, NULL);
}

static char *
dup_publishers (PcFindingTile *self,
                PcFindingSide *side)
{
  g_autoptr (GListModel) sources = pc_source_list_new (self->dataset, pc_finding_side_get_sources (side));
  g_autoptr (GPtrArray) names = g_ptr_array_new_null_terminated (0, NULL, TRUE);
  g_autofree char *text = NULL;

  for (guint i = 0; i < g_list_model_get_n_items (sources); i++)
    {
      g_autoptr (PcSource) source = g_list_model_get_item (sources, i);
      const char *name = pc_source_get_publisher (source);

      if (name == NULL)
        name = pc_source_get_title (source);
      if (is_new (names, name))
        g_ptr_array_add (names, (gpointer) name);
    }

  if (names->len == 0)
    return g_strdup ("");

  text = g_strjoinv (C_("list", ", "), (char **) names->pdata);

  return pc_fact_text_isolate (text);
}

/* Who says so: in the words of the finding, and by who published it. */
static char *
dup_origin (PcFindingTile *self,
            PcFindingSide *side,
            PcDataset     *dataset)
{
  g_autofree char *publishers = NULL;
  const char *origin;

  if (side == NULL)
    return NULL;

  publishers = dup_publishers (self, side);
  origin = pc_finding_side_get_origin (side);

  /* A sentence of the file is closed already. */
  if (origin != NULL && g_str_has_suffix (origin, ".") && publishers[0] != '\0')
    return g_strjoin ("\n", origin, publishers, NULL);

  return pc_fact_text_join (origin, publishers);
}

static gboolean
has_text (PcFindingTile *self,
          const char    *text)
{
  return text != NULL && text[0] != '\0';
}

static void
clicked_cb (PcFindingTile *self)
{
  PcSourcePopover *popover = pc_source_popover_new (self->dataset);

  pc_source_popover_set_fact (popover, NULL, PC_CONFIDENCE_UNSTATED,
                              pc_finding_side_get_sources (self->side));
  pc_source_popover_show_at (popover, GTK_WIDGET (self));
}

static void
pc_finding_tile_get_property (GObject    *object,
                              guint       prop_id,
                              GValue     *value,
                              GParamSpec *pspec)
{
  PcFindingTile *self = PC_FINDING_TILE (object);

  switch ((PcFindingTileProps) prop_id)
    {
    case PROP_SIDE:
      g_value_set_object (value, self->side);
      break;

    case PROP_DATASET:
      g_value_set_object (value, self->dataset);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pc_finding_tile_set_property (GObject      *object,
                              guint         prop_id,
                              const GValue *value,
                              GParamSpec   *pspec)
{
  PcFindingTile *self = PC_FINDING_TILE (object);

  switch ((PcFindingTileProps) prop_id)
    {
    case PROP_SIDE:
      self->side = g_value_dup_object (value);
      break;

    case PROP_DATASET:
      self->dataset = g_value_dup_object (value);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pc_finding_tile_dispose (GObject *object)
{
  PcFindingTile *self = PC_FINDING_TILE (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), PC_TYPE_FINDING_TILE);
  g_clear_object (&self->side);
  g_clear_object (&self->dataset);

  G_OBJECT_CLASS (pc_finding_tile_parent_class)->dispose (object);
}

static void
pc_finding_tile_class_init (PcFindingTileClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = pc_finding_tile_get_property;
  object_class->set_property = pc_finding_tile_set_property;
  object_class->dispose = pc_finding_tile_dispose;

  properties[PROP_SIDE] =
    g_param_spec_object ("side", NULL, NULL,
                         PC_TYPE_FINDING_SIDE,
                         G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  properties[PROP_DATASET] =
    g_param_spec_object ("dataset", NULL, NULL,
                         PC_TYPE_DATASET,
                         G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/pl/krakow/PartnerCities/pc-finding-tile.ui");
  gtk_widget_class_bind_template_callback (widget_class, dup_text);
  gtk_widget_class_bind_template_callback (widget_class, dup_origin);
  gtk_widget_class_bind_template_callback (widget_class, has_text);
  gtk_widget_class_bind_template_callback (widget_class, clicked_cb);
}

static void
pc_finding_tile_init (PcFindingTile *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * pc_finding_tile_new:
 * @side: a side of a finding
 * @dataset: (nullable): the dataset whose sources are shown
 *
 * Returns: (transfer floating): a tile
 */
GtkWidget *
pc_finding_tile_new (PcFindingSide *side,
                     PcDataset     *dataset)
{
  g_return_val_if_fail (PC_IS_FINDING_SIDE (side), NULL);

  return g_object_new (PC_TYPE_FINDING_TILE,
                       "side", side,
                       "dataset", dataset,
                       NULL);
}
