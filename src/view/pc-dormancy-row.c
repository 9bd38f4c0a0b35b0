/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-view"

#include "config.h"

#include "pc-dormancy-row.h"

#include "pc-area-icon.h"
#include "pc-kind-mark.h"

/**
 * PcDormancyRow:
 *
 * When something last happened with a city or in a field of co-operation, and what
 * it was. It leads to the city, through the action `overview.show-city`.
 */
struct _PcDormancyRow
{
  AdwActionRow parent_instance;

  PcLastActivity *item;
};

G_DEFINE_FINAL_TYPE (PcDormancyRow, pc_dormancy_row, ADW_TYPE_ACTION_ROW)

typedef enum
{
  PROP_ITEM = 1,
} PcDormancyRowProps;

static GParamSpec *properties[PROP_ITEM + 1];

static char *
dup_title (PcDormancyRow  *self,
           PcLastActivity *item)
{
  return item != NULL ? pc_last_activity_dup_title (item) : NULL;
}

static char *
dup_evidence (PcDormancyRow  *self,
              PcLastActivity *item)
{
  return item != NULL ? pc_last_activity_dup_evidence (item) : NULL;
}

static char *
dup_date (PcDormancyRow  *self,
          PcLastActivity *item)
{
  return item != NULL && pc_last_activity_get_known (item) ? pc_last_activity_dup_date_label (item) : NULL;
}

static gboolean
is_of_area (PcDormancyRow  *self,
            PcLastActivity *item)
{
  return item != NULL && pc_last_activity_get_area (item) != NULL;
}

static gboolean
is_of_city (PcDormancyRow  *self,
            PcLastActivity *item)
{
  return !is_of_area (self, item);
}

static gboolean
has_city (PcDormancyRow  *self,
          PcLastActivity *item)
{
  return item != NULL && pc_last_activity_get_city (item) != NULL;
}

static PcCity *
dup_city (PcDormancyRow  *self,
          PcLastActivity *item)
{
  return has_city (self, item) ? g_object_ref (pc_last_activity_get_city (item)) : NULL;
}

static char *
dup_icon_name (PcDormancyRow  *self,
               PcLastActivity *item)
{
  return g_strdup (is_of_area (self, item) ? pc_area_icon_get_name (pc_area_get_id (pc_last_activity_get_area (item)))
                                           : NULL);
}

static void
activated_cb (PcDormancyRow *self)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "overview.show-city",
                              "s", pc_place_get_id (PC_PLACE (pc_last_activity_get_city (self->item))));
}

static void
pc_dormancy_row_get_property (GObject    *object,
                              guint       prop_id,
                              GValue     *value,
                              GParamSpec *pspec)
{
  PcDormancyRow *self = PC_DORMANCY_ROW (object);

  switch ((PcDormancyRowProps) prop_id)
    {
    case PROP_ITEM:
      g_value_set_object (value, self->item);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pc_dormancy_row_set_property (GObject      *object,
                              guint         prop_id,
                              const GValue *value,
                              GParamSpec   *pspec)
{
  PcDormancyRow *self = PC_DORMANCY_ROW (object);

  switch ((PcDormancyRowProps) prop_id)
    {
    case PROP_ITEM:
      self->item = g_value_dup_object (value);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pc_dormancy_row_constructed (GObject *object)
{
  PcDormancyRow *self = PC_DORMANCY_ROW (object);

  G_OBJECT_CLASS (pc_dormancy_row_parent_class)->constructed (object);

  if (self->item != NULL)
    {
      g_autofree char *label = pc_last_activity_dup_label (self->item);

      /* The row comes labelled by its title alone, which would win over the label. */
      gtk_accessible_reset_relation (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_RELATION_LABELLED_BY);
      gtk_accessible_reset_relation (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_RELATION_DESCRIBED_BY);
      gtk_accessible_update_property (GTK_ACCESSIBLE (self),
                                      GTK_ACCESSIBLE_PROPERTY_LABEL, label,
                                      -1);
    }
}

static void
pc_dormancy_row_dispose (GObject *object)
{
  PcDormancyRow *self = PC_DORMANCY_ROW (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), PC_TYPE_DORMANCY_ROW);
  g_clear_object (&self->item);

  G_OBJECT_CLASS (pc_dormancy_row_parent_class)->dispose (object);
}

static void
pc_dormancy_row_class_init (PcDormancyRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = pc_dormancy_row_get_property;
  object_class->set_property = pc_dormancy_row_set_property;
  object_class->constructed = pc_dormancy_row_constructed;
  object_class->dispose = pc_dormancy_row_dispose;

  properties[PROP_ITEM] =
    g_param_spec_object ("item", NULL, NULL,
                         PC_TYPE_LAST_ACTIVITY,
                         G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  g_type_ensure (PC_TYPE_KIND_MARK);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/pl/krakow/PartnerCities/pc-dormancy-row.ui");
  gtk_widget_class_bind_template_callback (widget_class, dup_title);
  gtk_widget_class_bind_template_callback (widget_class, dup_evidence);
  gtk_widget_class_bind_template_callback (widget_class, dup_date);
  gtk_widget_class_bind_template_callback (widget_class, is_of_area);
  gtk_widget_class_bind_template_callback (widget_class, is_of_city);
  gtk_widget_class_bind_template_callback (widget_class, has_city);
  gtk_widget_class_bind_template_callback (widget_class, dup_city);
  gtk_widget_class_bind_template_callback (widget_class, dup_icon_name);
  gtk_widget_class_bind_template_callback (widget_class, activated_cb);
}

static void
pc_dormancy_row_init (PcDormancyRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * pc_dormancy_row_new:
 * @item: a last activity
 *
 * Returns: (transfer floating): a row
 */
GtkWidget *
pc_dormancy_row_new (PcLastActivity *item)
{
  g_return_val_if_fail (PC_IS_LAST_ACTIVITY (item), NULL);

  return g_object_new (PC_TYPE_DORMANCY_ROW, "item", item, NULL);
}
