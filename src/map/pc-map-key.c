/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#define G_LOG_DOMAIN "pc-map"

#include "config.h"

#include "pc-map-key.h"

#include "pc-kind-mark.h"
#include "pc-map-key-row.h"

#include <glib/gi18n-lib.h>

/**
 * PcMapKey:
 *
 * Explains the marks: the home city, every kind of the dataset, and the end of a relation. With a filter it narrows the map
 * to some of them.
 */
struct _PcMapKey
{
  GtkWidget parent_instance;

  PcDataset    *dataset;
  PcCityFilter *filter;
};

G_DEFINE_FINAL_TYPE (PcMapKey, pc_map_key, GTK_TYPE_WIDGET)

typedef enum {
  PROP_DATASET = 1,
  PROP_FILTER,
} PcMapKeyProps;

static GParamSpec *props[PROP_FILTER + 1];

/* The names of two kinds are too long for a key. Datasets have no short ones. */
static const char *
get_short_name (PcKind *kind)
{
  const char *id = pc_kind_get_id (kind);

  if (g_strcmp0 (id, "letter-of-intent") == 0)
    return C_("kind of relation", "Letter of intent");

  if (g_strcmp0 (id, "no-agreement") == 0)
    return C_("kind of relation", "No agreement");

  return pc_record_get_display (PC_RECORD (kind), "name");
}

/* Home is always shown: there is nothing to choose. */
static void
add_home (PcMapKey *self,
          PcPlace  *home)
{
  GtkWidget *row = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *label = gtk_label_new (pc_place_get_name (home));

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_widget_add_css_class (label, "caption");
  gtk_widget_add_css_class (row, "home");
  gtk_box_append (GTK_BOX (row), g_object_new (PC_TYPE_KIND_MARK, "home", TRUE, NULL));
  gtk_box_append (GTK_BOX (row), label);
  gtk_widget_set_parent (row, GTK_WIDGET (self));
}

static void
add_row (PcMapKey   *self,
         PcKind     *kind,
         const char *title)
{
  GtkWidget *row = pc_map_key_row_new (kind, title);

  pc_map_key_row_set_filter (PC_MAP_KEY_ROW (row), self->filter);
  gtk_widget_set_parent (row, GTK_WIDGET (self));
}

static void
remove_rows (PcMapKey *self)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
}

static void
rebuild (PcMapKey *self)
{
  GListModel *kinds;
  PcPlace *home;
  guint n_kinds;

  remove_rows (self);
  if (self->dataset == NULL)
    return;

  home = pc_dataset_get_home (self->dataset);
  if (home != NULL)
    add_home (self, home);

  kinds = pc_dataset_get_kinds (self->dataset);
  n_kinds = g_list_model_get_n_items (kinds);
  for (guint i = 0; i < n_kinds; i++)
    {
      g_autoptr(PcKind) kind = g_list_model_get_item (kinds, i);

      add_row (self, kind, get_short_name (kind));
    }

  add_row (self, NULL, C_("kind of relation", "Ended"));
}

static void
pc_map_key_get_property (GObject    *object,
                         guint       prop_id,
                         GValue     *value,
                         GParamSpec *pspec)
{
  PcMapKey *self = PC_MAP_KEY (object);

  switch ((PcMapKeyProps) prop_id)
    {
    case PROP_DATASET:
      g_value_set_object (value, self->dataset);
      break;

    case PROP_FILTER:
      g_value_set_object (value, self->filter);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pc_map_key_set_property (GObject      *object,
                         guint         prop_id,
                         const GValue *value,
                         GParamSpec   *pspec)
{
  PcMapKey *self = PC_MAP_KEY (object);

  switch ((PcMapKeyProps) prop_id)
    {
    case PROP_DATASET:
      pc_map_key_set_dataset (self, g_value_get_object (value));
      break;

    case PROP_FILTER:
      if (g_set_object (&self->filter, g_value_get_object (value)))
        {
          rebuild (self);
          g_object_notify_by_pspec (object, pspec);
        }
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pc_map_key_dispose (GObject *object)
{
  PcMapKey *self = PC_MAP_KEY (object);

  remove_rows (self);
  g_clear_object (&self->dataset);
  g_clear_object (&self->filter);

  G_OBJECT_CLASS (pc_map_key_parent_class)->dispose (object);
}

static void
pc_map_key_class_init (PcMapKeyClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = pc_map_key_get_property;
  object_class->set_property = pc_map_key_set_property;
  object_class->dispose = pc_map_key_dispose;

  /**
   * PcMapKey:dataset: (getter get_dataset) (setter set_dataset)
   *
   * The dataset whose kinds are explained.
   */
  props[PROP_DATASET] =
    g_param_spec_object ("dataset", NULL, NULL,
                         PC_TYPE_DATASET,
                         G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);

  /**
   * PcMapKey:filter:
   *
   * What to narrow by the kinds, or %NULL to only explain them.
   */
  props[PROP_FILTER] =
    g_param_spec_object ("filter", NULL, NULL,
                         PC_TYPE_CITY_FILTER,
                         G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);

  gtk_widget_class_set_css_name (widget_class, "map-key");
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
pc_map_key_init (PcMapKey *self)
{
  GtkLayoutManager *layout = gtk_widget_get_layout_manager (GTK_WIDGET (self));

  gtk_orientable_set_orientation (GTK_ORIENTABLE (layout), GTK_ORIENTATION_VERTICAL);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Map key"), -1);
}

/**
 * pc_map_key_new:
 *
 * Creates an empty key.
 *
 * Returns: (transfer floating): the key
 */
GtkWidget *
pc_map_key_new (void)
{
  return g_object_new (PC_TYPE_MAP_KEY, NULL);
}

/**
 * pc_map_key_get_dataset: (get-property dataset)
 * @self: a key
 *
 * Returns: (transfer none) (nullable): the dataset whose kinds are explained
 */
PcDataset *
pc_map_key_get_dataset (PcMapKey *self)
{
  g_return_val_if_fail (PC_IS_MAP_KEY (self), NULL);

  return self->dataset;
}

/**
 * pc_map_key_set_dataset: (set-property dataset)
 * @self: a key
 * @dataset: (nullable): a dataset
 *
 * Sets the dataset whose kinds are explained.
 */
void
pc_map_key_set_dataset (PcMapKey  *self,
                        PcDataset *dataset)
{
  g_return_if_fail (PC_IS_MAP_KEY (self));
  g_return_if_fail (dataset == NULL || PC_IS_DATASET (dataset));

  if (self->dataset == dataset)
    return;

  if (self->dataset != NULL)
    g_signal_handlers_disconnect_by_func (self->dataset, rebuild, self);

  g_set_object (&self->dataset, dataset);
  if (dataset != NULL)
    {
      g_signal_connect_object (dataset, "notify::home", G_CALLBACK (rebuild), self, G_CONNECT_SWAPPED);
      g_signal_connect_object (dataset, "notify::display-languages", G_CALLBACK (rebuild), self, G_CONNECT_SWAPPED);
      g_signal_connect_object (pc_dataset_get_kinds (dataset), "items-changed", G_CALLBACK (rebuild), self, G_CONNECT_SWAPPED);
    }

  rebuild (self);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_DATASET]);
}
