/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-view"

#include "config.h"

#include "pc-fact-list.h"

/**
 * PcFactList:
 *
 * A boxed list with a row for each item of a model.
 *
 * Rows are of the class in `row-type`; they get the item as their property
 * `item` and, if they have such a property, the city as `city`. With a `limit`
 * only the first items are shown until the button at the end is pressed. A
 * `footer`, if there is one, stands below them all. With `separate` every row is
 * a card of its own.
 */
struct _PcFactList
{
  AdwBin parent_instance;

  GType row_type;
  PcCity *city;
  GListModel *model;
  guint limit;
  gboolean expanded;
  char *more_label;
  GtkWidget *footer;
  guint n_rows;

  GtkListBox *list_box;
  GtkSliceListModel *slice;
};

G_DEFINE_FINAL_TYPE (PcFactList, pc_fact_list, ADW_TYPE_BIN)

typedef enum
{
  PROP_ROW_TYPE = 1,
  PROP_CITY,
  PROP_MODEL,
  PROP_N_ITEMS,
  PROP_LIMIT,
  PROP_EXPANDED,
  PROP_MORE_LABEL,
  PROP_FOOTER,
  PROP_SEPARATE,
} PcFactListProps;

static GParamSpec *properties[PROP_SEPARATE + 1];

static guint
get_size (PcFactList *self,
          guint       limit,
          gboolean    expanded)
{
  return expanded || limit == 0 ? G_MAXUINT : limit;
}

static gboolean
has_more (PcFactList *self,
          guint       n_items,
          guint       limit,
          gboolean    expanded)
{
  return !expanded && limit > 0 && n_items > limit;
}

static guint
get_n_items (PcFactList *self)
{
  return self->model != NULL ? g_list_model_get_n_items (self->model) : 0;
}

static GtkWidget *
create_row (PcFactList *self,
            gpointer    item)
{
  GtkWidget *row = g_object_new (self->row_type, "item", item, NULL);

  if (g_object_class_find_property (G_OBJECT_GET_CLASS (row), "city") != NULL)
    g_object_bind_property (self, "city", row, "city", G_BINDING_SYNC_CREATE);

  return row;
}

static void
rows_changed_cb (PcFactList *self,
                 guint       position,
                 guint       removed,
                 guint       added,
                 GListModel *rows)
{
  for (guint i = 0; i < removed; i++)
    gtk_list_box_remove (self->list_box,
                         GTK_WIDGET (gtk_list_box_get_row_at_index (self->list_box, (int) position)));

  for (guint i = 0; i < added; i++)
    {
      g_autoptr (GObject) item = g_list_model_get_item (rows, position + i);

      gtk_list_box_insert (self->list_box, create_row (self, item), (int) (position + i));
    }

  self->n_rows += added - removed;
}

static void
model_changed_cb (PcFactList *self)
{
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_N_ITEMS]);
}

static void
more_activated_cb (PcFactList *self)
{
  guint first = self->n_rows;
  GtkListBoxRow *row;

  pc_fact_list_set_expanded (self, TRUE);

  row = pc_fact_list_get_row (self, first);
  if (row != NULL)
    gtk_widget_grab_focus (GTK_WIDGET (row));
}

static void
set_footer (PcFactList *self,
            GtkWidget  *footer)
{
  if (self->footer == footer)
    return;

  if (self->footer != NULL)
    gtk_list_box_remove (self->list_box, self->footer);
  if (footer != NULL)
    gtk_list_box_append (self->list_box, footer);

  self->footer = footer;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_FOOTER]);
}

static gboolean
is_separate (PcFactList *self)
{
  return gtk_widget_has_css_class (GTK_WIDGET (self->list_box), "boxed-list-separate");
}

static void
set_separate (PcFactList *self,
              gboolean    separate)
{
  const char *classes[] = { separate ? "boxed-list-separate" : "boxed-list", NULL };

  if (is_separate (self) == !!separate)
    return;

  gtk_widget_set_css_classes (GTK_WIDGET (self->list_box), classes);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SEPARATE]);
}

static void
pc_fact_list_get_property (GObject    *object,
                           guint       prop_id,
                           GValue     *value,
                           GParamSpec *pspec)
{
  PcFactList *self = PC_FACT_LIST (object);

  switch ((PcFactListProps) prop_id)
    {
    case PROP_ROW_TYPE:
      g_value_set_gtype (value, self->row_type);
      break;

    case PROP_CITY:
      g_value_set_object (value, self->city);
      break;

    case PROP_MODEL:
      g_value_set_object (value, self->model);
      break;

    case PROP_N_ITEMS:
      g_value_set_uint (value, get_n_items (self));
      break;

    case PROP_LIMIT:
      g_value_set_uint (value, self->limit);
      break;

    case PROP_EXPANDED:
      g_value_set_boolean (value, self->expanded);
      break;

    case PROP_MORE_LABEL:
      g_value_set_string (value, self->more_label);
      break;

    case PROP_FOOTER:
      g_value_set_object (value, self->footer);
      break;

    case PROP_SEPARATE:
      g_value_set_boolean (value, is_separate (self));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pc_fact_list_set_property (GObject      *object,
                           guint         prop_id,
                           const GValue *value,
                           GParamSpec   *pspec)
{
  PcFactList *self = PC_FACT_LIST (object);

  switch ((PcFactListProps) prop_id)
    {
    case PROP_ROW_TYPE:
      self->row_type = g_value_get_gtype (value);
      break;

    case PROP_CITY:
      if (g_set_object (&self->city, g_value_get_object (value)))
        g_object_notify_by_pspec (object, pspec);
      break;

    case PROP_MODEL:
      pc_fact_list_set_model (self, g_value_get_object (value));
      break;

    case PROP_LIMIT:
      if (self->limit != g_value_get_uint (value))
        {
          self->limit = g_value_get_uint (value);
          g_object_notify_by_pspec (object, pspec);
        }
      break;

    case PROP_EXPANDED:
      pc_fact_list_set_expanded (self, g_value_get_boolean (value));
      break;

    case PROP_MORE_LABEL:
      if (g_set_str (&self->more_label, g_value_get_string (value)))
        g_object_notify_by_pspec (object, pspec);
      break;

    case PROP_FOOTER:
      set_footer (self, g_value_get_object (value));
      break;

    case PROP_SEPARATE:
      set_separate (self, g_value_get_boolean (value));
      break;

    case PROP_N_ITEMS:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pc_fact_list_dispose (GObject *object)
{
  PcFactList *self = PC_FACT_LIST (object);

  if (self->model != NULL)
    g_signal_handlers_disconnect_by_data (self->model, self);
  if (self->slice != NULL)
    g_signal_handlers_disconnect_by_data (self->slice, self);

  /* The template would unparent it behind the bin's back. */
  adw_bin_set_child (ADW_BIN (self), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), PC_TYPE_FACT_LIST);
  g_clear_object (&self->model);
  g_clear_object (&self->city);

  G_OBJECT_CLASS (pc_fact_list_parent_class)->dispose (object);
}

static void
pc_fact_list_finalize (GObject *object)
{
  PcFactList *self = PC_FACT_LIST (object);

  g_free (self->more_label);

  G_OBJECT_CLASS (pc_fact_list_parent_class)->finalize (object);
}

static void
install_properties (GObjectClass *object_class)
{
  properties[PROP_ROW_TYPE] =
    g_param_spec_gtype ("row-type", NULL, NULL,
                        GTK_TYPE_LIST_BOX_ROW,
                        G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  properties[PROP_CITY] =
    g_param_spec_object ("city", NULL, NULL,
                         PC_TYPE_CITY,
                         G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  properties[PROP_MODEL] =
    g_param_spec_object ("model", NULL, NULL,
                         G_TYPE_LIST_MODEL,
                         G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  properties[PROP_N_ITEMS] =
    g_param_spec_uint ("n-items", NULL, NULL,
                       0, G_MAXUINT, 0,
                       G_PARAM_READABLE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  properties[PROP_LIMIT] =
    g_param_spec_uint ("limit", NULL, NULL,
                       0, G_MAXUINT, 0,
                       G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  properties[PROP_EXPANDED] =
    g_param_spec_boolean ("expanded", NULL, NULL,
                          FALSE,
                          G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  properties[PROP_MORE_LABEL] =
    g_param_spec_string ("more-label", NULL, NULL,
                         NULL,
                         G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  properties[PROP_FOOTER] =
    g_param_spec_object ("footer", NULL, NULL,
                         GTK_TYPE_LIST_BOX_ROW,
                         G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  properties[PROP_SEPARATE] =
    g_param_spec_boolean ("separate", NULL, NULL,
                          FALSE,
                          G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);
}

static void
pc_fact_list_class_init (PcFactListClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = pc_fact_list_get_property;
  object_class->set_property = pc_fact_list_set_property;
  object_class->dispose = pc_fact_list_dispose;
  object_class->finalize = pc_fact_list_finalize;
  install_properties (object_class);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/pl/krakow/PartnerCities/pc-fact-list.ui");
  gtk_widget_class_bind_template_child (widget_class, PcFactList, list_box);
  gtk_widget_class_bind_template_child (widget_class, PcFactList, slice);
  gtk_widget_class_bind_template_callback (widget_class, get_size);
  gtk_widget_class_bind_template_callback (widget_class, has_more);
  gtk_widget_class_bind_template_callback (widget_class, rows_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, more_activated_cb);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
pc_fact_list_init (PcFactList *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * pc_fact_list_new:
 * @row_type: the class of the rows
 *
 * Returns: (transfer floating): an empty list
 */
GtkWidget *
pc_fact_list_new (GType row_type)
{
  return g_object_new (PC_TYPE_FACT_LIST, "row-type", row_type, NULL);
}

/**
 * pc_fact_list_get_model:
 * @self: a `PcFactList`
 *
 * Returns: (transfer none) (nullable): what is shown
 */
GListModel *
pc_fact_list_get_model (PcFactList *self)
{
  g_return_val_if_fail (PC_IS_FACT_LIST (self), NULL);

  return self->model;
}

/**
 * pc_fact_list_set_model:
 * @self: a `PcFactList`
 * @model: (nullable): a list
 *
 * Sets what to show, folded if there is a limit.
 */
void
pc_fact_list_set_model (PcFactList *self,
                        GListModel *model)
{
  g_return_if_fail (PC_IS_FACT_LIST (self));
  g_return_if_fail (model == NULL || G_IS_LIST_MODEL (model));

  if (self->model == model)
    return;

  if (self->model != NULL)
    g_signal_handlers_disconnect_by_func (self->model, model_changed_cb, self);

  g_set_object (&self->model, model);
  pc_fact_list_set_expanded (self, FALSE);
  gtk_slice_list_model_set_model (self->slice, model);

  if (model != NULL)
    g_signal_connect_object (model, "items-changed",
                             G_CALLBACK (model_changed_cb), self,
                             G_CONNECT_SWAPPED);

  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_MODEL]);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_N_ITEMS]);
}

/**
 * pc_fact_list_get_expanded:
 * @self: a `PcFactList`
 *
 * Returns: whether items beyond the limit are shown
 */
gboolean
pc_fact_list_get_expanded (PcFactList *self)
{
  g_return_val_if_fail (PC_IS_FACT_LIST (self), FALSE);

  return self->expanded;
}

/**
 * pc_fact_list_set_expanded:
 * @self: a `PcFactList`
 * @expanded: whether to show all items
 *
 * Sets whether items beyond the limit are shown.
 */
void
pc_fact_list_set_expanded (PcFactList *self,
                           gboolean    expanded)
{
  g_return_if_fail (PC_IS_FACT_LIST (self));

  expanded = !!expanded;
  if (self->expanded == expanded)
    return;

  self->expanded = expanded;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_EXPANDED]);
}

/**
 * pc_fact_list_get_row:
 * @self: a `PcFactList`
 * @position: a position in the model
 *
 * Returns: (transfer none) (nullable): the row of an item, %NULL if it is folded away
 */
GtkListBoxRow *
pc_fact_list_get_row (PcFactList *self,
                      guint       position)
{
  g_return_val_if_fail (PC_IS_FACT_LIST (self), NULL);

  if (position >= self->n_rows)
    return NULL;

  return gtk_list_box_get_row_at_index (self->list_box, (int) position);
}
