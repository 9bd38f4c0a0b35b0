/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-view"

#include "config.h"

#include "pc-filter-group-button.h"

#include "pc-filter-page.h"
#include "pc-filter-years-page.h"

/**
 * PcFilterGroupButton:
 *
 * Leads to the page of one group of the filter popover and tells what is chosen there.
 */
struct _PcFilterGroupButton
{
  GtkButton parent_instance;

  GtkWidget *summary_label;
  GtkWidget *title_label;

  char *group;
  char *summary;
  char *title;
  PcFilterOptions *options;
  GSignalGroup *active_signals;
};

G_DEFINE_FINAL_TYPE (PcFilterGroupButton, pc_filter_group_button, GTK_TYPE_BUTTON)

typedef enum
{
  PROP_GROUP = 1,
  PROP_OPTIONS,
  PROP_SUMMARY,
  PROP_TITLE,
} PcFilterGroupButtonProps;

static GParamSpec *properties[PROP_TITLE + 1];

static void
update_summary (PcFilterGroupButton *self)
{
  g_autofree char *summary = NULL;

  if (self->options != NULL && self->group != NULL)
    summary = pc_filter_options_dup_text (self->options, self->group);

  if (g_set_str (&self->summary, summary))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SUMMARY]);
}

static void
set_options (PcFilterGroupButton *self,
             PcFilterOptions     *options)
{
  if (!g_set_object (&self->options, options))
    return;

  g_signal_group_set_target (self->active_signals,
                             options != NULL ? pc_filter_options_get_active (options) : NULL);
  update_summary (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_OPTIONS]);
}

static AdwNavigationPage *
create_page (PcFilterGroupButton *self)
{
  g_autoptr (GListModel) model = NULL;

  if (g_str_equal (self->group, "period-basis"))
    return pc_filter_years_page_new (self->title, self->options);

  g_object_get (self->options, self->group, &model, NULL);

  return pc_filter_page_new (self->title, model);
}

static void
pc_filter_group_button_clicked (GtkButton *button)
{
  PcFilterGroupButton *self = PC_FILTER_GROUP_BUTTON (button);
  GtkWidget *view = gtk_widget_get_ancestor (GTK_WIDGET (self), ADW_TYPE_NAVIGATION_VIEW);

  if (view == NULL || self->options == NULL)
    return;

  adw_navigation_view_push (ADW_NAVIGATION_VIEW (view), create_page (self));
}

static void
pc_filter_group_button_get_property (GObject    *object,
                                     guint       prop_id,
                                     GValue     *value,
                                     GParamSpec *pspec)
{
  PcFilterGroupButton *self = PC_FILTER_GROUP_BUTTON (object);

  switch ((PcFilterGroupButtonProps) prop_id)
    {
    case PROP_GROUP:
      g_value_set_string (value, self->group);
      break;

    case PROP_OPTIONS:
      g_value_set_object (value, self->options);
      break;

    case PROP_SUMMARY:
      g_value_set_string (value, self->summary);
      break;

    case PROP_TITLE:
      g_value_set_string (value, self->title);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pc_filter_group_button_set_property (GObject      *object,
                                     guint         prop_id,
                                     const GValue *value,
                                     GParamSpec   *pspec)
{
  PcFilterGroupButton *self = PC_FILTER_GROUP_BUTTON (object);

  switch ((PcFilterGroupButtonProps) prop_id)
    {
    case PROP_GROUP:
      if (g_set_str (&self->group, g_value_get_string (value)))
        g_object_notify_by_pspec (object, pspec);
      break;

    case PROP_OPTIONS:
      set_options (self, g_value_get_object (value));
      break;

    case PROP_TITLE:
      if (g_set_str (&self->title, g_value_get_string (value)))
        g_object_notify_by_pspec (object, pspec);
      break;

    case PROP_SUMMARY:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pc_filter_group_button_dispose (GObject *object)
{
  PcFilterGroupButton *self = PC_FILTER_GROUP_BUTTON (object);

  gtk_widget_dispose_template (GTK_WIDGET (object), PC_TYPE_FILTER_GROUP_BUTTON);
  g_clear_object (&self->active_signals);
  g_clear_object (&self->options);

  G_OBJECT_CLASS (pc_filter_group_button_parent_class)->dispose (object);
}

static void
pc_filter_group_button_finalize (GObject *object)
{
  PcFilterGroupButton *self = PC_FILTER_GROUP_BUTTON (object);

  g_free (self->group);
  g_free (self->summary);
  g_free (self->title);

  G_OBJECT_CLASS (pc_filter_group_button_parent_class)->finalize (object);
}

static void
pc_filter_group_button_class_init (PcFilterGroupButtonClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GtkButtonClass *button_class = GTK_BUTTON_CLASS (klass);

  object_class->get_property = pc_filter_group_button_get_property;
  object_class->set_property = pc_filter_group_button_set_property;
  object_class->dispose = pc_filter_group_button_dispose;
  object_class->finalize = pc_filter_group_button_finalize;

  button_class->clicked = pc_filter_group_button_clicked;

  properties[PROP_GROUP] =
    g_param_spec_string ("group", NULL, NULL,
                         NULL,
                         G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  properties[PROP_OPTIONS] =
    g_param_spec_object ("options", NULL, NULL,
                         PC_TYPE_FILTER_OPTIONS,
                         G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  properties[PROP_SUMMARY] =
    g_param_spec_string ("summary", NULL, NULL,
                         NULL,
                         G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  properties[PROP_TITLE] =
    g_param_spec_string ("title", NULL, NULL,
                         NULL,
                         G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/pl/krakow/PartnerCities/pc-filter-group-button.ui");
  gtk_widget_class_bind_template_child (widget_class, PcFilterGroupButton, summary_label);
  gtk_widget_class_bind_template_child (widget_class, PcFilterGroupButton, title_label);
}

static void
pc_filter_group_button_init (PcFilterGroupButton *self)
{
  self->active_signals = g_signal_group_new (G_TYPE_LIST_MODEL);
  g_signal_group_connect_object (self->active_signals, "items-changed",
                                 G_CALLBACK (update_summary), self,
                                 G_CONNECT_SWAPPED);

  gtk_widget_init_template (GTK_WIDGET (self));

  /* A template can name many labels, but GtkBuilder keeps only the last of them. */
  gtk_accessible_update_relation (GTK_ACCESSIBLE (self),
                                  GTK_ACCESSIBLE_RELATION_LABELLED_BY, self->title_label, self->summary_label, NULL,
                                  -1);
}
