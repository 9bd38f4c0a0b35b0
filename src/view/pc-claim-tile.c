/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-view"

#include "config.h"

#include "pc-claim-tile.h"

#include "pc-claim-words.h"
#include "pc-fact-text.h"
#include "pc-model.h"
#include "pc-source-popover.h"

#include <glib/gi18n-lib.h>

/**
 * PcClaimTile:
 *
 * What some of the sources say, and which sources say it. It shows them in full
 * when it is pressed.
 */
struct _PcClaimTile
{
  GtkButton parent_instance;

  PcClaimValue *value;
  gboolean used;
};

G_DEFINE_FINAL_TYPE (PcClaimTile, pc_claim_tile, GTK_TYPE_BUTTON)

typedef enum
{
  PROP_VALUE = 1,
  PROP_USED,
} PcClaimTileProps;

static GParamSpec *properties[PROP_USED + 1];

static char *
dup_value (PcClaimTile  *self,
           PcClaimValue *value)
{
  return value != NULL ? pc_claim_words_dup_value (value) : NULL;
}

static char *
dup_source (PcSource *source)
{
  g_autofree char *publisher = pc_fact_text_isolate (pc_source_get_publisher (source));
  g_autofree char *title = pc_fact_text_isolate (pc_source_get_title (source));

  return pc_fact_text_join (publisher, title);
}

static char *
dup_sources (PcClaimTile  *self,
             PcClaimValue *value)
{
  PcDataset *dataset = value != NULL ? pc_record_get_dataset (PC_RECORD (value)) : NULL;
  const char *const *ids = value != NULL ? pc_claim_value_get_sources (value) : NULL;
  g_autoptr (GString) text = g_string_new (NULL);

  for (gsize i = 0; dataset != NULL && ids != NULL && ids[i] != NULL; i++)
    {
      PcSource *source = pc_dataset_lookup_source (dataset, ids[i]);
      g_autofree char *line = source != NULL ? dup_source (source) : NULL;

      if (line != NULL)
        g_string_append_printf (text, "%s%s", text->len > 0 ? "\n" : "", line);
    }

  return g_string_free_and_steal (g_steal_pointer (&text));
}

static void
clicked_cb (PcClaimTile *self)
{
  PcSourcePopover *popover = pc_source_popover_new (pc_record_get_dataset (PC_RECORD (self->value)));

  pc_source_popover_set_fact (popover, NULL, PC_CONFIDENCE_UNSTATED,
                              pc_claim_value_get_sources (self->value));
  pc_source_popover_show_at (popover, GTK_WIDGET (self));
}

static void
pc_claim_tile_get_property (GObject    *object,
                            guint       prop_id,
                            GValue     *value,
                            GParamSpec *pspec)
{
  PcClaimTile *self = PC_CLAIM_TILE (object);

  switch ((PcClaimTileProps) prop_id)
    {
    case PROP_VALUE:
      g_value_set_object (value, self->value);
      break;

    case PROP_USED:
      g_value_set_boolean (value, self->used);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pc_claim_tile_set_property (GObject      *object,
                            guint         prop_id,
                            const GValue *value,
                            GParamSpec   *pspec)
{
  PcClaimTile *self = PC_CLAIM_TILE (object);

  switch ((PcClaimTileProps) prop_id)
    {
    case PROP_VALUE:
      self->value = g_value_dup_object (value);
      break;

    case PROP_USED:
      self->used = g_value_get_boolean (value);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pc_claim_tile_dispose (GObject *object)
{
  PcClaimTile *self = PC_CLAIM_TILE (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), PC_TYPE_CLAIM_TILE);
  g_clear_object (&self->value);

  G_OBJECT_CLASS (pc_claim_tile_parent_class)->dispose (object);
}

static void
pc_claim_tile_class_init (PcClaimTileClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = pc_claim_tile_get_property;
  object_class->set_property = pc_claim_tile_set_property;
  object_class->dispose = pc_claim_tile_dispose;

  properties[PROP_VALUE] =
    g_param_spec_object ("value", NULL, NULL,
                         PC_TYPE_CLAIM_VALUE,
                         G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  properties[PROP_USED] =
    g_param_spec_boolean ("used", NULL, NULL,
                          FALSE,
                          G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/pl/krakow/PartnerCities/pc-claim-tile.ui");
  gtk_widget_class_bind_template_callback (widget_class, dup_value);
  gtk_widget_class_bind_template_callback (widget_class, dup_sources);
  gtk_widget_class_bind_template_callback (widget_class, clicked_cb);
}

static void
pc_claim_tile_init (PcClaimTile *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * pc_claim_tile_new:
 * @value: what some of the sources say
 * @used: whether the rest of the file follows them
 *
 * Returns: (transfer floating): a tile
 */
GtkWidget *
pc_claim_tile_new (PcClaimValue *value,
                   gboolean      used)
{
  g_return_val_if_fail (PC_IS_CLAIM_VALUE (value), NULL);

  return g_object_new (PC_TYPE_CLAIM_TILE,
                       "value", value,
                       "used", used,
                       NULL);
}
