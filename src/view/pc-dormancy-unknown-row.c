/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-view"

#include "config.h"

#include "pc-dormancy-unknown-row.h"

#include "pc-dormancy-row.h"

#include <glib/gi18n-lib.h>

/**
 * PcDormancyUnknownRow:
 *
 * What no dated activity is known of. That is not the same as being old, so it
 * stands apart; the row opens to it.
 */
struct _PcDormancyUnknownRow
{
  AdwExpanderRow parent_instance;

  GListModel *model;
  GPtrArray *rows;
};

G_DEFINE_FINAL_TYPE (PcDormancyUnknownRow, pc_dormancy_unknown_row, ADW_TYPE_EXPANDER_ROW)

typedef enum
{
  PROP_MODEL = 1,
} PcDormancyUnknownRowProps;

static GParamSpec *properties[PROP_MODEL + 1];

static void
remove_rows (PcDormancyUnknownRow *self)
{
  for (guint i = 0; i < self->rows->len; i++)
    adw_expander_row_remove (ADW_EXPANDER_ROW (self), g_ptr_array_index (self->rows, i));

  g_ptr_array_set_size (self->rows, 0);
}

static void
model_changed_cb (PcDormancyUnknownRow *self)
{
  guint n = self->model != NULL ? g_list_model_get_n_items (self->model) : 0;
  g_autofree char *count = g_strdup_printf ("%u", n);

  remove_rows (self);
  for (guint i = 0; i < n; i++)
    {
      g_autoptr (PcLastActivity) activity = g_list_model_get_item (self->model, i);
      GtkWidget *row = pc_dormancy_row_new (activity);

      g_ptr_array_add (self->rows, row);
      adw_expander_row_add_row (ADW_EXPANDER_ROW (self), row);
    }

  adw_expander_row_set_subtitle (ADW_EXPANDER_ROW (self), count);
  gtk_widget_set_visible (GTK_WIDGET (self), n > 0);
}

static void
set_model (PcDormancyUnknownRow *self,
           GListModel           *model)
{
  if (self->model == model)
    return;

  if (self->model != NULL)
    g_signal_handlers_disconnect_by_func (self->model, model_changed_cb, self);

  g_set_object (&self->model, model);
  if (model != NULL)
    g_signal_connect_object (model, "items-changed",
                             G_CALLBACK (model_changed_cb), self,
                             G_CONNECT_SWAPPED);

  model_changed_cb (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_MODEL]);
}

static void
pc_dormancy_unknown_row_get_property (GObject    *object,
                                      guint       prop_id,
                                      GValue     *value,
                                      GParamSpec *pspec)
{
  PcDormancyUnknownRow *self = PC_DORMANCY_UNKNOWN_ROW (object);

  switch ((PcDormancyUnknownRowProps) prop_id)
    {
    case PROP_MODEL:
      g_value_set_object (value, self->model);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pc_dormancy_unknown_row_set_property (GObject      *object,
                                      guint         prop_id,
                                      const GValue *value,
                                      GParamSpec   *pspec)
{
  PcDormancyUnknownRow *self = PC_DORMANCY_UNKNOWN_ROW (object);

  switch ((PcDormancyUnknownRowProps) prop_id)
    {
    case PROP_MODEL:
      set_model (self, g_value_get_object (value));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pc_dormancy_unknown_row_dispose (GObject *object)
{
  PcDormancyUnknownRow *self = PC_DORMANCY_UNKNOWN_ROW (object);

  if (self->model != NULL)
    g_signal_handlers_disconnect_by_data (self->model, self);
  g_clear_object (&self->model);
  g_ptr_array_set_size (self->rows, 0);

  G_OBJECT_CLASS (pc_dormancy_unknown_row_parent_class)->dispose (object);
}

static void
pc_dormancy_unknown_row_finalize (GObject *object)
{
  PcDormancyUnknownRow *self = PC_DORMANCY_UNKNOWN_ROW (object);

  g_ptr_array_unref (self->rows);

  G_OBJECT_CLASS (pc_dormancy_unknown_row_parent_class)->finalize (object);
}

static void
pc_dormancy_unknown_row_class_init (PcDormancyUnknownRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = pc_dormancy_unknown_row_get_property;
  object_class->set_property = pc_dormancy_unknown_row_set_property;
  object_class->dispose = pc_dormancy_unknown_row_dispose;
  object_class->finalize = pc_dormancy_unknown_row_finalize;

  properties[PROP_MODEL] =
    g_param_spec_object ("model", NULL, NULL,
                         G_TYPE_LIST_MODEL,
                         G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);
}

static void
pc_dormancy_unknown_row_init (PcDormancyUnknownRow *self)
{
  self->rows = g_ptr_array_new ();
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (self), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self), _("Not Known"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Not Known"), -1);
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
}

/**
 * pc_dormancy_unknown_row_new:
 *
 * Returns: (transfer floating): an empty row, hidden until it has something to show
 */
GtkWidget *
pc_dormancy_unknown_row_new (void)
{
  return g_object_new (PC_TYPE_DORMANCY_UNKNOWN_ROW, NULL);
}
