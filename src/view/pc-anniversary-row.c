/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-view"

#include "config.h"

#include "pc-anniversary-row.h"

#include "pc-fact-text.h"
#include "pc-kind-mark.h"

#include <glib/gi18n-lib.h>

/**
 * PcAnniversaryRow:
 *
 * A round number of years, of what, and when. It leads to the city, through the
 * action `overview.show-city`.
 */
struct _PcAnniversaryRow
{
  AdwActionRow parent_instance;

  PcAnniversary *item;
};

G_DEFINE_FINAL_TYPE (PcAnniversaryRow, pc_anniversary_row, ADW_TYPE_ACTION_ROW)

typedef enum
{
  PROP_ITEM = 1,
} PcAnniversaryRowProps;

static GParamSpec *properties[PROP_ITEM + 1];

static char *
dup_title (PcAnniversaryRow *self,
           PcAnniversary    *item)
{
  return item != NULL ? pc_anniversary_dup_title (item) : NULL;
}

static char *
dup_subtitle (PcAnniversaryRow *self,
              PcAnniversary    *item)
{
  g_autofree char *occasion = NULL;

  if (item == NULL)
    return NULL;

  occasion = pc_anniversary_dup_occasion (item);
  if (!pc_anniversary_get_moved (item))
    return g_steal_pointer (&occasion);

  return pc_fact_text_join (occasion, _("signed on 29 February"));
}

static char *
dup_date (PcAnniversaryRow *self,
          PcAnniversary    *item)
{
  return item != NULL ? pc_anniversary_dup_date_label (item) : NULL;
}

static PcCity *
dup_city (PcAnniversaryRow *self,
          PcAnniversary    *item)
{
  return item != NULL ? g_object_ref (pc_anniversary_get_city (item)) : NULL;
}

static gboolean
is_disputed (PcAnniversaryRow *self,
             PcAnniversary    *item)
{
  return item != NULL && pc_anniversary_get_disputed (item);
}

static void
activated_cb (PcAnniversaryRow *self)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "overview.show-city",
                              "s", pc_place_get_id (PC_PLACE (pc_anniversary_get_city (self->item))));
}

static void
pc_anniversary_row_get_property (GObject    *object,
                                 guint       prop_id,
                                 GValue     *value,
                                 GParamSpec *pspec)
{
  PcAnniversaryRow *self = PC_ANNIVERSARY_ROW (object);

  switch ((PcAnniversaryRowProps) prop_id)
    {
    case PROP_ITEM:
      g_value_set_object (value, self->item);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pc_anniversary_row_set_property (GObject      *object,
                                 guint         prop_id,
                                 const GValue *value,
                                 GParamSpec   *pspec)
{
  PcAnniversaryRow *self = PC_ANNIVERSARY_ROW (object);

  switch ((PcAnniversaryRowProps) prop_id)
    {
    case PROP_ITEM:
      self->item = g_value_dup_object (value);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pc_anniversary_row_constructed (GObject *object)
{
  PcAnniversaryRow *self = PC_ANNIVERSARY_ROW (object);

  G_OBJECT_CLASS (pc_anniversary_row_parent_class)->constructed (object);

  if (self->item != NULL)
    {
      g_autofree char *label = pc_anniversary_dup_label (self->item);
      g_autofree char *spoken =
        pc_fact_text_dup_spoken (label, NULL,
                                 pc_anniversary_get_disputed (self->item) ? _("Sources differ") : NULL);

      /* The row comes labelled by its title alone, which would win over the label. */
      gtk_accessible_reset_relation (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_RELATION_LABELLED_BY);
      gtk_accessible_reset_relation (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_RELATION_DESCRIBED_BY);
      gtk_accessible_update_property (GTK_ACCESSIBLE (self),
                                      GTK_ACCESSIBLE_PROPERTY_LABEL, spoken,
                                      -1);
    }
}

static void
pc_anniversary_row_dispose (GObject *object)
{
  PcAnniversaryRow *self = PC_ANNIVERSARY_ROW (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), PC_TYPE_ANNIVERSARY_ROW);
  g_clear_object (&self->item);

  G_OBJECT_CLASS (pc_anniversary_row_parent_class)->dispose (object);
}

static void
pc_anniversary_row_class_init (PcAnniversaryRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = pc_anniversary_row_get_property;
  object_class->set_property = pc_anniversary_row_set_property;
  object_class->constructed = pc_anniversary_row_constructed;
  object_class->dispose = pc_anniversary_row_dispose;

  properties[PROP_ITEM] =
    g_param_spec_object ("item", NULL, NULL,
                         PC_TYPE_ANNIVERSARY,
                         G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  g_type_ensure (PC_TYPE_KIND_MARK);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/pl/krakow/PartnerCities/pc-anniversary-row.ui");
  gtk_widget_class_bind_template_callback (widget_class, dup_title);
  gtk_widget_class_bind_template_callback (widget_class, dup_subtitle);
  gtk_widget_class_bind_template_callback (widget_class, dup_date);
  gtk_widget_class_bind_template_callback (widget_class, dup_city);
  gtk_widget_class_bind_template_callback (widget_class, is_disputed);
  gtk_widget_class_bind_template_callback (widget_class, activated_cb);
}

static void
pc_anniversary_row_init (PcAnniversaryRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * pc_anniversary_row_new:
 * @item: an anniversary
 *
 * Returns: (transfer floating): a row
 */
GtkWidget *
pc_anniversary_row_new (PcAnniversary *item)
{
  g_return_val_if_fail (PC_IS_ANNIVERSARY (item), NULL);

  return g_object_new (PC_TYPE_ANNIVERSARY_ROW, "item", item, NULL);
}
