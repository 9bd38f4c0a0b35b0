/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-view"

#include "config.h"

#include "pc-organisation-row.h"

#include "pc-fact-row.h"
#include "pc-organisation-fact-row.h"

#include <glib/gi18n-lib.h>

/**
 * PcOrganisationRow:
 *
 * An organisation that the home city belongs to; it opens to what is known of the
 * membership and to where its name comes from.
 */
struct _PcOrganisationRow
{
  AdwExpanderRow parent_instance;

  PcOrganisation *item;
};

G_DEFINE_FINAL_TYPE (PcOrganisationRow, pc_organisation_row, ADW_TYPE_EXPANDER_ROW)

typedef enum
{
  PROP_ITEM = 1,
} PcOrganisationRowProps;

static GParamSpec *properties[PROP_ITEM + 1];

static char *
dup_count (PcOrganisationRow *self,
           PcOrganisation    *item)
{
  guint n = item != NULL ? g_list_model_get_n_items (pc_organisation_get_facts (item)) : 0;

  if (n == 0)
    return NULL;

  return g_strdup_printf (ngettext ("%u fact", "%u facts", n), n);
}

static void
add_facts (PcOrganisationRow *self)
{
  GListModel *facts = pc_organisation_get_facts (self->item);

  for (guint i = 0; i < g_list_model_get_n_items (facts); i++)
    {
      g_autoptr (PcOrganisationFact) fact = g_list_model_get_item (facts, i);

      adw_expander_row_add_row (ADW_EXPANDER_ROW (self),
                                g_object_new (PC_TYPE_ORGANISATION_FACT_ROW, "item", fact, NULL));
    }
}

static void
add_sources (PcOrganisationRow *self)
{
  adw_expander_row_add_row (ADW_EXPANDER_ROW (self),
                            g_object_new (PC_TYPE_FACT_ROW,
                                          "title", _("Sources of the membership"),
                                          "item", self->item,
                                          "sources", pc_organisation_get_sources (self->item),
                                          NULL));
}

static void
pc_organisation_row_get_property (GObject    *object,
                                  guint       prop_id,
                                  GValue     *value,
                                  GParamSpec *pspec)
{
  PcOrganisationRow *self = PC_ORGANISATION_ROW (object);

  switch ((PcOrganisationRowProps) prop_id)
    {
    case PROP_ITEM:
      g_value_set_object (value, self->item);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pc_organisation_row_set_property (GObject      *object,
                                  guint         prop_id,
                                  const GValue *value,
                                  GParamSpec   *pspec)
{
  PcOrganisationRow *self = PC_ORGANISATION_ROW (object);

  switch ((PcOrganisationRowProps) prop_id)
    {
    case PROP_ITEM:
      self->item = g_value_dup_object (value);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pc_organisation_row_constructed (GObject *object)
{
  PcOrganisationRow *self = PC_ORGANISATION_ROW (object);

  G_OBJECT_CLASS (pc_organisation_row_parent_class)->constructed (object);

  if (self->item == NULL)
    return;

  add_facts (self);
  add_sources (self);
}

static void
pc_organisation_row_dispose (GObject *object)
{
  PcOrganisationRow *self = PC_ORGANISATION_ROW (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), PC_TYPE_ORGANISATION_ROW);
  g_clear_object (&self->item);

  G_OBJECT_CLASS (pc_organisation_row_parent_class)->dispose (object);
}

static void
pc_organisation_row_class_init (PcOrganisationRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = pc_organisation_row_get_property;
  object_class->set_property = pc_organisation_row_set_property;
  object_class->constructed = pc_organisation_row_constructed;
  object_class->dispose = pc_organisation_row_dispose;

  properties[PROP_ITEM] =
    g_param_spec_object ("item", NULL, NULL,
                         PC_TYPE_ORGANISATION,
                         G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  g_type_ensure (PC_TYPE_ORGANISATION);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/pl/krakow/PartnerCities/pc-organisation-row.ui");
  gtk_widget_class_bind_template_callback (widget_class, dup_count);
}

static void
pc_organisation_row_init (PcOrganisationRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * pc_organisation_row_new:
 * @item: an organisation
 *
 * Returns: (transfer floating): a row
 */
GtkWidget *
pc_organisation_row_new (PcOrganisation *item)
{
  g_return_val_if_fail (PC_IS_ORGANISATION (item), NULL);

  return g_object_new (PC_TYPE_ORGANISATION_ROW, "item", item, NULL);
}
