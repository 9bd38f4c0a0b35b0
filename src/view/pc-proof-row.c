/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-view"

#include "config.h"

#include "pc-proof-row.h"

#include "pc-fact-text.h"
#include "pc-kind-mark.h"
#include "pc-source-popover.h"

#include <glib/gi18n-lib.h>

/**
 * PcProofRow:
 *
 * A fact that needs another look, and why. Activated, it shows its sources; the
 * button leads to the city, through the action `overview.show-city`.
 */
struct _PcProofRow
{
  AdwActionRow parent_instance;

  PcProof *item;
};

G_DEFINE_FINAL_TYPE (PcProofRow, pc_proof_row, ADW_TYPE_ACTION_ROW)

typedef enum
{
  PROP_ITEM = 1,
} PcProofRowProps;

static GParamSpec *properties[PROP_ITEM + 1];

static char *
dup_title (PcProofRow *self,
           PcProof    *item)
{
  return item != NULL ? pc_proof_dup_title (item) : NULL;
}

static char *
dup_reason (PcProofRow *self,
            PcProof    *item)
{
  PcCity *city = item != NULL ? pc_proof_get_city (item) : NULL;
  g_autofree char *reason = item != NULL ? pc_proof_dup_reason (item) : NULL;
  g_autofree char *name = city != NULL ? pc_fact_text_isolate (pc_place_get_name (PC_PLACE (city))) : NULL;

  return pc_fact_text_join (name, reason);
}

static PcCity *
dup_city (PcProofRow *self,
          PcProof    *item)
{
  PcCity *city = item != NULL ? pc_proof_get_city (item) : NULL;

  return city != NULL ? g_object_ref (city) : NULL;
}

static gboolean
has_city (PcProofRow *self,
          PcProof    *item)
{
  return item != NULL && pc_proof_get_city (item) != NULL;
}

static char *
dup_tooltip (PcProofRow *self,
             PcProof    *item)
{
  g_autofree char *name = NULL;

  if (!has_city (self, item))
    return NULL;

  name = pc_fact_text_isolate (pc_place_get_name (PC_PLACE (pc_proof_get_city (item))));

  /* Translators: %s is a city. */
  return g_strdup_printf (_("Show %s"), name);
}

static void
show_city_cb (PcProofRow *self)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "overview.show-city",
                              "s", pc_place_get_id (PC_PLACE (pc_proof_get_city (self->item))));
}

static void
activated_cb (PcProofRow *self)
{
  PcSourcePopover *popover = pc_source_popover_new (pc_record_get_dataset (pc_proof_get_record (self->item)));
  g_autofree char *reason = pc_proof_dup_reason (self->item);

  pc_source_popover_set_fact (popover, reason, PC_CONFIDENCE_UNSTATED,
                              pc_proof_get_sources (self->item));
  pc_source_popover_show_at (popover, GTK_WIDGET (self));
}

static void
pc_proof_row_get_property (GObject    *object,
                           guint       prop_id,
                           GValue     *value,
                           GParamSpec *pspec)
{
  PcProofRow *self = PC_PROOF_ROW (object);

  switch ((PcProofRowProps) prop_id)
    {
    case PROP_ITEM:
      g_value_set_object (value, self->item);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pc_proof_row_set_property (GObject      *object,
                           guint         prop_id,
                           const GValue *value,
                           GParamSpec   *pspec)
{
  PcProofRow *self = PC_PROOF_ROW (object);

  switch ((PcProofRowProps) prop_id)
    {
    case PROP_ITEM:
      self->item = g_value_dup_object (value);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pc_proof_row_constructed (GObject *object)
{
  PcProofRow *self = PC_PROOF_ROW (object);

  G_OBJECT_CLASS (pc_proof_row_parent_class)->constructed (object);

  if (self->item != NULL)
    {
      g_autofree char *label = pc_proof_dup_label (self->item);

      /* The row comes labelled by its title alone, which would win over the label. */
      gtk_accessible_reset_relation (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_RELATION_LABELLED_BY);
      gtk_accessible_reset_relation (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_RELATION_DESCRIBED_BY);
      gtk_accessible_update_property (GTK_ACCESSIBLE (self),
                                      GTK_ACCESSIBLE_PROPERTY_LABEL, label,
                                      -1);
    }
}

static void
pc_proof_row_dispose (GObject *object)
{
  PcProofRow *self = PC_PROOF_ROW (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), PC_TYPE_PROOF_ROW);
  g_clear_object (&self->item);

  G_OBJECT_CLASS (pc_proof_row_parent_class)->dispose (object);
}

static void
pc_proof_row_class_init (PcProofRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = pc_proof_row_get_property;
  object_class->set_property = pc_proof_row_set_property;
  object_class->constructed = pc_proof_row_constructed;
  object_class->dispose = pc_proof_row_dispose;

  properties[PROP_ITEM] =
    g_param_spec_object ("item", NULL, NULL,
                         PC_TYPE_PROOF,
                         G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  g_type_ensure (PC_TYPE_KIND_MARK);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/pl/krakow/PartnerCities/pc-proof-row.ui");
  gtk_widget_class_bind_template_callback (widget_class, dup_title);
  gtk_widget_class_bind_template_callback (widget_class, dup_reason);
  gtk_widget_class_bind_template_callback (widget_class, dup_city);
  gtk_widget_class_bind_template_callback (widget_class, has_city);
  gtk_widget_class_bind_template_callback (widget_class, dup_tooltip);
  gtk_widget_class_bind_template_callback (widget_class, show_city_cb);
  gtk_widget_class_bind_template_callback (widget_class, activated_cb);
}

static void
pc_proof_row_init (PcProofRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * pc_proof_row_new:
 * @item: a fact that needs another look
 *
 * Returns: (transfer floating): a row
 */
GtkWidget *
pc_proof_row_new (PcProof *item)
{
  g_return_val_if_fail (PC_IS_PROOF (item), NULL);

  return g_object_new (PC_TYPE_PROOF_ROW, "item", item, NULL);
}
