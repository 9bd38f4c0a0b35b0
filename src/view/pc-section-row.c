/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-view"

#include "config.h"

#include "pc-section-row.h"

#include "pc-section-dialog.h"
#include "pc-section-text.h"

/**
 * PcSectionRow:
 *
 * The title and the first sentence of a section of prose. It opens the whole text.
 */
struct _PcSectionRow
{
  AdwActionRow parent_instance;

  PcSection *item;
};

G_DEFINE_FINAL_TYPE (PcSectionRow, pc_section_row, ADW_TYPE_ACTION_ROW)

typedef enum
{
  PROP_ITEM = 1,
} PcSectionRowProps;

static GParamSpec *properties[PROP_ITEM + 1];

static char *
dup_first_sentence (PcSectionRow *self,
                    const char   *text)
{
  return pc_section_text_dup_first_sentence (text);
}

static void
activated_cb (PcSectionRow *self)
{
  adw_dialog_present (pc_section_dialog_new (self->item), GTK_WIDGET (self));
}

static void
pc_section_row_get_property (GObject    *object,
                             guint       prop_id,
                             GValue     *value,
                             GParamSpec *pspec)
{
  PcSectionRow *self = PC_SECTION_ROW (object);

  switch ((PcSectionRowProps) prop_id)
    {
    case PROP_ITEM:
      g_value_set_object (value, self->item);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pc_section_row_set_property (GObject      *object,
                             guint         prop_id,
                             const GValue *value,
                             GParamSpec   *pspec)
{
  PcSectionRow *self = PC_SECTION_ROW (object);

  switch ((PcSectionRowProps) prop_id)
    {
    case PROP_ITEM:
      self->item = g_value_dup_object (value);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pc_section_row_dispose (GObject *object)
{
  PcSectionRow *self = PC_SECTION_ROW (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), PC_TYPE_SECTION_ROW);
  g_clear_object (&self->item);

  G_OBJECT_CLASS (pc_section_row_parent_class)->dispose (object);
}

static void
pc_section_row_class_init (PcSectionRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = pc_section_row_get_property;
  object_class->set_property = pc_section_row_set_property;
  object_class->dispose = pc_section_row_dispose;

  properties[PROP_ITEM] =
    g_param_spec_object ("item", NULL, NULL,
                         PC_TYPE_SECTION,
                         G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  g_type_ensure (PC_TYPE_SECTION);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/pl/krakow/PartnerCities/pc-section-row.ui");
  gtk_widget_class_bind_template_callback (widget_class, dup_first_sentence);
  gtk_widget_class_bind_template_callback (widget_class, activated_cb);
}

static void
pc_section_row_init (PcSectionRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * pc_section_row_new:
 * @item: a section of the policy
 *
 * Returns: (transfer floating): a row
 */
GtkWidget *
pc_section_row_new (PcSection *item)
{
  g_return_val_if_fail (PC_IS_SECTION (item), NULL);

  return g_object_new (PC_TYPE_SECTION_ROW, "item", item, NULL);
}
