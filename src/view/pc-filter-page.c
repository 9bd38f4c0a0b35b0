/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-view"

#include "config.h"

#include "pc-filter-page.h"

#include "pc-filter-checks.h"
#include "pc-search-capture.h"

/**
 * PcFilterPage:
 *
 * The choices of one group of the filter popover, on a page of their own.
 *
 * A long group can be searched.
 */
struct _PcFilterPage
{
  AdwNavigationPage parent_instance;

  GtkSearchEntry *search_entry;

  GListModel *model;
};

G_DEFINE_FINAL_TYPE (PcFilterPage, pc_filter_page, ADW_TYPE_NAVIGATION_PAGE)

typedef enum
{
  PROP_MODEL = 1,
} PcFilterPageProps;

static GParamSpec *properties[PROP_MODEL + 1];

/* From here on it is quicker to type than to look. */
#define LONG_GROUP 12

static gboolean
is_long (PcFilterPage *self,
         GListModel   *model)
{
  return model != NULL && g_list_model_get_n_items (model) >= LONG_GROUP;
}

static void
pc_filter_page_get_property (GObject    *object,
                             guint       prop_id,
                             GValue     *value,
                             GParamSpec *pspec)
{
  PcFilterPage *self = PC_FILTER_PAGE (object);

  switch ((PcFilterPageProps) prop_id)
    {
    case PROP_MODEL:
      g_value_set_object (value, self->model);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pc_filter_page_set_property (GObject      *object,
                             guint         prop_id,
                             const GValue *value,
                             GParamSpec   *pspec)
{
  PcFilterPage *self = PC_FILTER_PAGE (object);

  switch ((PcFilterPageProps) prop_id)
    {
    case PROP_MODEL:
      if (g_set_object (&self->model, g_value_get_object (value)))
        g_object_notify_by_pspec (object, pspec);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pc_filter_page_dispose (GObject *object)
{
  PcFilterPage *self = PC_FILTER_PAGE (object);

  gtk_widget_dispose_template (GTK_WIDGET (object), PC_TYPE_FILTER_PAGE);
  g_clear_object (&self->model);

  G_OBJECT_CLASS (pc_filter_page_parent_class)->dispose (object);
}

static void
pc_filter_page_class_init (PcFilterPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = pc_filter_page_get_property;
  object_class->set_property = pc_filter_page_set_property;
  object_class->dispose = pc_filter_page_dispose;

  properties[PROP_MODEL] =
    g_param_spec_object ("model", NULL, NULL,
                         G_TYPE_LIST_MODEL,
                         G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  g_type_ensure (PC_TYPE_FILTER_CHECKS);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/pl/krakow/PartnerCities/pc-filter-page.ui");
  gtk_widget_class_bind_template_child (widget_class, PcFilterPage, search_entry);
  gtk_widget_class_bind_template_callback (widget_class, is_long);
}

static void
pc_filter_page_init (PcFilterPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_widget_add_controller (GTK_WIDGET (self), pc_search_capture_new (self->search_entry));
}

/**
 * pc_filter_page_new:
 * @title: the name of the group
 * @model: a list of [class@FilterOption]
 *
 * Returns: (transfer full): a new page
 */
AdwNavigationPage *
pc_filter_page_new (const char *title,
                    GListModel *model)
{
  return g_object_new (PC_TYPE_FILTER_PAGE,
                       "title", title,
                       "model", model,
                       NULL);
}
