/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-view"

#include "config.h"

#include "pc-section-dialog.h"

#include "pc-fact-heading.h"
#include "pc-fact-list.h"
#include "pc-source-list.h"
#include "pc-source-row.h"

/**
 * PcSectionDialog:
 *
 * A section of prose and its sources.
 */
struct _PcSectionDialog
{
  AdwDialog parent_instance;

  PcSection *section;
};

G_DEFINE_FINAL_TYPE (PcSectionDialog, pc_section_dialog, ADW_TYPE_DIALOG)

typedef enum
{
  PROP_SECTION = 1,
} PcSectionDialogProps;

static GParamSpec *properties[PROP_SECTION + 1];

static gboolean
is_filled (PcSectionDialog *self,
           guint            n_items)
{
  return n_items > 0;
}

static GListModel *
create_sources (PcSectionDialog *self,
                PcSection       *section)
{
  if (section == NULL)
    return NULL;

  return pc_source_list_new (pc_record_get_dataset (PC_RECORD (section)), pc_section_get_sources (section));
}

static void
pc_section_dialog_get_property (GObject    *object,
                                guint       prop_id,
                                GValue     *value,
                                GParamSpec *pspec)
{
  PcSectionDialog *self = PC_SECTION_DIALOG (object);

  switch ((PcSectionDialogProps) prop_id)
    {
    case PROP_SECTION:
      g_value_set_object (value, self->section);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pc_section_dialog_set_property (GObject      *object,
                                guint         prop_id,
                                const GValue *value,
                                GParamSpec   *pspec)
{
  PcSectionDialog *self = PC_SECTION_DIALOG (object);

  switch ((PcSectionDialogProps) prop_id)
    {
    case PROP_SECTION:
      self->section = g_value_dup_object (value);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pc_section_dialog_dispose (GObject *object)
{
  PcSectionDialog *self = PC_SECTION_DIALOG (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), PC_TYPE_SECTION_DIALOG);
  g_clear_object (&self->section);

  G_OBJECT_CLASS (pc_section_dialog_parent_class)->dispose (object);
}

static void
pc_section_dialog_class_init (PcSectionDialogClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = pc_section_dialog_get_property;
  object_class->set_property = pc_section_dialog_set_property;
  object_class->dispose = pc_section_dialog_dispose;

  properties[PROP_SECTION] =
    g_param_spec_object ("section", NULL, NULL,
                         PC_TYPE_SECTION,
                         G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  g_type_ensure (PC_TYPE_FACT_HEADING);
  g_type_ensure (PC_TYPE_FACT_LIST);
  g_type_ensure (PC_TYPE_SOURCE_ROW);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/pl/krakow/PartnerCities/pc-section-dialog.ui");
  gtk_widget_class_bind_template_callback (widget_class, is_filled);
  gtk_widget_class_bind_template_callback (widget_class, create_sources);
}

static void
pc_section_dialog_init (PcSectionDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * pc_section_dialog_new:
 * @section: a section of prose
 *
 * Returns: (transfer floating): a dialog
 */
AdwDialog *
pc_section_dialog_new (PcSection *section)
{
  g_return_val_if_fail (PC_IS_SECTION (section), NULL);

  return g_object_new (PC_TYPE_SECTION_DIALOG, "section", section, NULL);
}
