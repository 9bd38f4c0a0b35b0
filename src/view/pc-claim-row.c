/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-view"

#include "config.h"

#include "pc-claim-row.h"

#include "pc-claim-tile.h"
#include "pc-claim-words.h"

/**
 * PcClaimRow:
 *
 * A point on which sources differ, with what they say side by side.
 */
struct _PcClaimRow
{
  GtkListBoxRow parent_instance;

  PcClaim *item;

  GtkLabel *title_label;
  AdwWrapBox *tile_box;
};

G_DEFINE_FINAL_TYPE (PcClaimRow, pc_claim_row, GTK_TYPE_LIST_BOX_ROW)

typedef enum
{
  PROP_ITEM = 1,
} PcClaimRowProps;

static GParamSpec *properties[PROP_ITEM + 1];

static gboolean
has_text (PcClaimRow *self,
          const char *text)
{
  return text != NULL && text[0] != '\0';
}

static void
remove_tiles (PcClaimRow *self)
{
  GtkWidget *tile;

  while ((tile = gtk_widget_get_first_child (GTK_WIDGET (self->tile_box))) != NULL)
    adw_wrap_box_remove (self->tile_box, tile);
}

static void
values_changed_cb (PcClaimRow *self)
{
  GListModel *values = pc_claim_get_values (self->item);

  remove_tiles (self);
  for (guint i = 0; i < g_list_model_get_n_items (values); i++)
    {
      g_autoptr (PcClaimValue) value = g_list_model_get_item (values, i);

      /* The value that the file uses stands first. */
      adw_wrap_box_append (self->tile_box, pc_claim_tile_new (value, i == 0));
    }
}

static void
set_item (PcClaimRow *self,
          PcClaim    *claim)
{
  g_autofree char *title = NULL;

  if (self->item == claim)
    return;

  if (self->item != NULL)
    g_signal_handlers_disconnect_by_func (pc_claim_get_values (self->item), values_changed_cb, self);

  g_set_object (&self->item, claim);

  if (claim != NULL)
    {
      g_signal_connect_object (pc_claim_get_values (claim), "items-changed",
                               G_CALLBACK (values_changed_cb), self,
                               G_CONNECT_SWAPPED);
      values_changed_cb (self);
      title = pc_claim_words_dup_subject (claim);
    }

  gtk_label_set_text (self->title_label, title != NULL ? title : "");
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_ITEM]);
}

static void
pc_claim_row_get_property (GObject    *object,
                           guint       prop_id,
                           GValue     *value,
                           GParamSpec *pspec)
{
  PcClaimRow *self = PC_CLAIM_ROW (object);

  switch ((PcClaimRowProps) prop_id)
    {
    case PROP_ITEM:
      g_value_set_object (value, self->item);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pc_claim_row_set_property (GObject      *object,
                           guint         prop_id,
                           const GValue *value,
                           GParamSpec   *pspec)
{
  PcClaimRow *self = PC_CLAIM_ROW (object);

  switch ((PcClaimRowProps) prop_id)
    {
    case PROP_ITEM:
      set_item (self, g_value_get_object (value));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pc_claim_row_dispose (GObject *object)
{
  PcClaimRow *self = PC_CLAIM_ROW (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), PC_TYPE_CLAIM_ROW);
  g_clear_object (&self->item);

  G_OBJECT_CLASS (pc_claim_row_parent_class)->dispose (object);
}

static void
pc_claim_row_class_init (PcClaimRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = pc_claim_row_get_property;
  object_class->set_property = pc_claim_row_set_property;
  object_class->dispose = pc_claim_row_dispose;

  properties[PROP_ITEM] =
    g_param_spec_object ("item", NULL, NULL,
                         PC_TYPE_CLAIM,
                         G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/pl/krakow/PartnerCities/pc-claim-row.ui");
  gtk_widget_class_bind_template_child (widget_class, PcClaimRow, title_label);
  gtk_widget_class_bind_template_child (widget_class, PcClaimRow, tile_box);
  gtk_widget_class_bind_template_callback (widget_class, has_text);
}

static void
pc_claim_row_init (PcClaimRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * pc_claim_row_new:
 * @claim: (nullable): a point on which sources differ
 *
 * Returns: (transfer floating): a row for it
 */
GtkWidget *
pc_claim_row_new (PcClaim *claim)
{
  return g_object_new (PC_TYPE_CLAIM_ROW, "item", claim, NULL);
}
