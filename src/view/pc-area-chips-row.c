/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-view"

#include "config.h"

#include "pc-area-chips-row.h"

#include "pc-area-chip.h"

/**
 * PcAreaChipsRow:
 *
 * The fields of co-operation that have no text, in one row. It is not visible
 * while there are none.
 */
struct _PcAreaChipsRow
{
  GtkListBoxRow parent_instance;

  GListModel *model;

  AdwWrapBox *chip_box;
};

G_DEFINE_FINAL_TYPE (PcAreaChipsRow, pc_area_chips_row, GTK_TYPE_LIST_BOX_ROW)

typedef enum
{
  PROP_MODEL = 1,
} PcAreaChipsRowProps;

static GParamSpec *properties[PROP_MODEL + 1];

static void
items_changed_cb (PcAreaChipsRow *self)
{
  guint n_items = self->model != NULL ? g_list_model_get_n_items (self->model) : 0;
  GtkWidget *chip;

  while ((chip = gtk_widget_get_first_child (GTK_WIDGET (self->chip_box))) != NULL)
    adw_wrap_box_remove (self->chip_box, chip);

  for (guint i = 0; i < n_items; i++)
    {
      g_autoptr (PcCooperation) cooperation = g_list_model_get_item (self->model, i);

      adw_wrap_box_append (self->chip_box, pc_area_chip_new (cooperation));
    }

  gtk_widget_set_visible (GTK_WIDGET (self), n_items > 0);
}

static void
pc_area_chips_row_get_property (GObject    *object,
                                guint       prop_id,
                                GValue     *value,
                                GParamSpec *pspec)
{
  PcAreaChipsRow *self = PC_AREA_CHIPS_ROW (object);

  switch ((PcAreaChipsRowProps) prop_id)
    {
    case PROP_MODEL:
      g_value_set_object (value, self->model);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pc_area_chips_row_set_property (GObject      *object,
                                guint         prop_id,
                                const GValue *value,
                                GParamSpec   *pspec)
{
  PcAreaChipsRow *self = PC_AREA_CHIPS_ROW (object);

  switch ((PcAreaChipsRowProps) prop_id)
    {
    case PROP_MODEL:
      pc_area_chips_row_set_model (self, g_value_get_object (value));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pc_area_chips_row_dispose (GObject *object)
{
  PcAreaChipsRow *self = PC_AREA_CHIPS_ROW (object);

  if (self->model != NULL)
    g_signal_handlers_disconnect_by_data (self->model, self);

  /* The template would unparent it behind the row's back. */
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (self), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), PC_TYPE_AREA_CHIPS_ROW);
  g_clear_object (&self->model);

  G_OBJECT_CLASS (pc_area_chips_row_parent_class)->dispose (object);
}

static void
pc_area_chips_row_class_init (PcAreaChipsRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = pc_area_chips_row_get_property;
  object_class->set_property = pc_area_chips_row_set_property;
  object_class->dispose = pc_area_chips_row_dispose;

  properties[PROP_MODEL] =
    g_param_spec_object ("model", NULL, NULL,
                         G_TYPE_LIST_MODEL,
                         G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/pl/krakow/PartnerCities/pc-area-chips-row.ui");
  gtk_widget_class_bind_template_child (widget_class, PcAreaChipsRow, chip_box);
}

static void
pc_area_chips_row_init (PcAreaChipsRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
}

/**
 * pc_area_chips_row_new:
 *
 * Returns: (transfer floating): a row without chips
 */
GtkWidget *
pc_area_chips_row_new (void)
{
  return g_object_new (PC_TYPE_AREA_CHIPS_ROW, NULL);
}

/**
 * pc_area_chips_row_get_model:
 * @self: a `PcAreaChipsRow`
 *
 * Returns: (transfer none) (nullable): the list of `PcCooperation`
 */
GListModel *
pc_area_chips_row_get_model (PcAreaChipsRow *self)
{
  g_return_val_if_fail (PC_IS_AREA_CHIPS_ROW (self), NULL);

  return self->model;
}

/**
 * pc_area_chips_row_set_model:
 * @self: a `PcAreaChipsRow`
 * @model: (nullable): a list of `PcCooperation`
 *
 * Sets the fields of co-operation to show.
 */
void
pc_area_chips_row_set_model (PcAreaChipsRow *self,
                             GListModel     *model)
{
  g_return_if_fail (PC_IS_AREA_CHIPS_ROW (self));
  g_return_if_fail (model == NULL || G_IS_LIST_MODEL (model));

  if (self->model == model)
    return;

  if (self->model != NULL)
    g_signal_handlers_disconnect_by_data (self->model, self);

  g_set_object (&self->model, model);

  if (model != NULL)
    g_signal_connect_object (model, "items-changed",
                             G_CALLBACK (items_changed_cb), self,
                             G_CONNECT_SWAPPED);

  items_changed_cb (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_MODEL]);
}
