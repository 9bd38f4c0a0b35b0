/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-view"

#include "config.h"

#include "pc-area-chip.h"

#include "pc-area-icon.h"
#include "pc-area-text.h"
#include "pc-fact-confidence.h"
#include "pc-fact-text.h"
#include "pc-source-popover.h"

#include <glib/gi18n-lib.h>

/**
 * PcAreaChip:
 *
 * A field of co-operation of which no more is known than its name. Pressed, it
 * shows its sources.
 */
struct _PcAreaChip
{
  GtkButton parent_instance;

  PcCooperation *item;
};

G_DEFINE_FINAL_TYPE (PcAreaChip, pc_area_chip, GTK_TYPE_BUTTON)

typedef enum
{
  PROP_ITEM = 1,
} PcAreaChipProps;

static GParamSpec *properties[PROP_ITEM + 1];

static char *
dup_icon_name (PcAreaChip *self,
               const char *area)
{
  return g_strdup (pc_area_icon_get_name (area));
}

static char *
dup_name (PcAreaChip    *self,
          PcCooperation *cooperation,
          const char    *area)
{
  return cooperation != NULL ? pc_area_text_dup_name (cooperation) : NULL;
}

static char *
dup_tooltip (PcAreaChip   *self,
             PcConfidence  confidence)
{
  return pc_fact_text_join (pc_fact_confidence_get_word (confidence), _("Sources"));
}

static void
clicked_cb (PcAreaChip *self)
{
  PcSourcePopover *popover = pc_source_popover_new (pc_record_get_dataset (PC_RECORD (self->item)));

  pc_source_popover_set_fact (popover, NULL,
                              pc_cooperation_get_confidence (self->item),
                              pc_cooperation_get_sources (self->item));
  pc_source_popover_show_at (popover, GTK_WIDGET (self));
}

static void
pc_area_chip_get_property (GObject    *object,
                           guint       prop_id,
                           GValue     *value,
                           GParamSpec *pspec)
{
  PcAreaChip *self = PC_AREA_CHIP (object);

  switch ((PcAreaChipProps) prop_id)
    {
    case PROP_ITEM:
      g_value_set_object (value, self->item);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pc_area_chip_set_property (GObject      *object,
                           guint         prop_id,
                           const GValue *value,
                           GParamSpec   *pspec)
{
  PcAreaChip *self = PC_AREA_CHIP (object);

  switch ((PcAreaChipProps) prop_id)
    {
    case PROP_ITEM:
      self->item = g_value_dup_object (value);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pc_area_chip_dispose (GObject *object)
{
  PcAreaChip *self = PC_AREA_CHIP (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), PC_TYPE_AREA_CHIP);
  g_clear_object (&self->item);

  G_OBJECT_CLASS (pc_area_chip_parent_class)->dispose (object);
}

static void
pc_area_chip_class_init (PcAreaChipClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = pc_area_chip_get_property;
  object_class->set_property = pc_area_chip_set_property;
  object_class->dispose = pc_area_chip_dispose;

  properties[PROP_ITEM] =
    g_param_spec_object ("item", NULL, NULL,
                         PC_TYPE_COOPERATION,
                         G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/pl/krakow/PartnerCities/pc-area-chip.ui");
  gtk_widget_class_bind_template_callback (widget_class, dup_icon_name);
  gtk_widget_class_bind_template_callback (widget_class, dup_name);
  gtk_widget_class_bind_template_callback (widget_class, dup_tooltip);
  gtk_widget_class_bind_template_callback (widget_class, clicked_cb);
}

static void
pc_area_chip_init (PcAreaChip *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * pc_area_chip_new:
 * @cooperation: a field of co-operation
 *
 * Returns: (transfer floating): a chip
 */
GtkWidget *
pc_area_chip_new (PcCooperation *cooperation)
{
  g_return_val_if_fail (PC_IS_COOPERATION (cooperation), NULL);

  return g_object_new (PC_TYPE_AREA_CHIP, "item", cooperation, NULL);
}
