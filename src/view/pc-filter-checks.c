/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-view"

#include "config.h"

#include "pc-filter-checks.h"

#include "pc-filter-check.h"
#include "pc-search-text.h"

/**
 * PcFilterChecks:
 *
 * A column of check buttons for a list of [class@FilterOption].
 *
 * Options that exclude each other are shown as a group of radio buttons. `search`
 * hides those whose label has no word that begins with it.
 */
struct _PcFilterChecks
{
  GtkBox parent_instance;

  GListModel *model;
  GSignalGroup *model_signals;
  char *search;
};

G_DEFINE_FINAL_TYPE (PcFilterChecks, pc_filter_checks, GTK_TYPE_BOX)

typedef enum
{
  PROP_MODEL = 1,
  PROP_SEARCH,
} PcFilterChecksProps;

static GParamSpec *properties[PROP_SEARCH + 1];

static void
search (PcFilterChecks *self)
{
  g_autoptr (PcSearchQuery) query = pc_search_query_new (self->search);

  for (GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (self));
       child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      PcFilterOption *option = pc_filter_check_get_option (PC_FILTER_CHECK (child));
      g_autoptr (PcSearchText) text = pc_search_text_new ();

      pc_search_text_add (text, pc_filter_option_get_label (option));
      gtk_widget_set_visible (child,
                              pc_search_query_is_empty (query) ||
                                pc_search_text_match (text, query) != PC_MATCH_NONE);
    }
}

static void
rebuild (PcFilterChecks *self)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_box_remove (GTK_BOX (self), child);

  for (guint i = 0; self->model != NULL && i < g_list_model_get_n_items (self->model); i++)
    {
      g_autoptr (PcFilterOption) option = g_list_model_get_item (self->model, i);
      GtkWidget *first = gtk_widget_get_first_child (GTK_WIDGET (self));
      GtkWidget *check = pc_filter_check_new (option);

      if (pc_filter_option_get_exclusive (option) && first != NULL)
        gtk_check_button_set_group (GTK_CHECK_BUTTON (check), GTK_CHECK_BUTTON (first));
      gtk_box_append (GTK_BOX (self), check);
    }
}

static void
set_model (PcFilterChecks *self,
           GListModel     *model)
{
  if (!g_set_object (&self->model, model))
    return;

  g_signal_group_set_target (self->model_signals, model);
  rebuild (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_MODEL]);
}

static void
pc_filter_checks_get_property (GObject    *object,
                               guint       prop_id,
                               GValue     *value,
                               GParamSpec *pspec)
{
  PcFilterChecks *self = PC_FILTER_CHECKS (object);

  switch ((PcFilterChecksProps) prop_id)
    {
    case PROP_MODEL:
      g_value_set_object (value, self->model);
      break;

    case PROP_SEARCH:
      g_value_set_string (value, self->search);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pc_filter_checks_set_property (GObject      *object,
                               guint         prop_id,
                               const GValue *value,
                               GParamSpec   *pspec)
{
  PcFilterChecks *self = PC_FILTER_CHECKS (object);

  switch ((PcFilterChecksProps) prop_id)
    {
    case PROP_MODEL:
      set_model (self, g_value_get_object (value));
      break;

    case PROP_SEARCH:
      if (g_set_str (&self->search, g_value_get_string (value)))
        {
          search (self);
          g_object_notify_by_pspec (object, pspec);
        }
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pc_filter_checks_dispose (GObject *object)
{
  PcFilterChecks *self = PC_FILTER_CHECKS (object);

  g_clear_object (&self->model_signals);
  g_clear_object (&self->model);

  G_OBJECT_CLASS (pc_filter_checks_parent_class)->dispose (object);
}

static void
pc_filter_checks_finalize (GObject *object)
{
  PcFilterChecks *self = PC_FILTER_CHECKS (object);

  g_free (self->search);

  G_OBJECT_CLASS (pc_filter_checks_parent_class)->finalize (object);
}

static void
pc_filter_checks_class_init (PcFilterChecksClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = pc_filter_checks_get_property;
  object_class->set_property = pc_filter_checks_set_property;
  object_class->dispose = pc_filter_checks_dispose;
  object_class->finalize = pc_filter_checks_finalize;

  properties[PROP_MODEL] =
    g_param_spec_object ("model", NULL, NULL,
                         G_TYPE_LIST_MODEL,
                         G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  properties[PROP_SEARCH] =
    g_param_spec_string ("search", NULL, NULL,
                         NULL,
                         G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  gtk_widget_class_set_accessible_role (GTK_WIDGET_CLASS (klass), GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
pc_filter_checks_init (PcFilterChecks *self)
{
  self->model_signals = g_signal_group_new (G_TYPE_LIST_MODEL);
  g_signal_group_connect_object (self->model_signals, "items-changed",
                                 G_CALLBACK (rebuild), self,
                                 G_CONNECT_SWAPPED);

  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
}
