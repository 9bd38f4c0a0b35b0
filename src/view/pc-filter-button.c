/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-view"

#include "config.h"

#include "pc-filter-button.h"

#include "pc-filter-popover.h"

#include <glib/gi18n-lib.h>

/**
 * PcFilterButton:
 *
 * Opens the filter popover, and shows by a dot that the list is narrowed.
 */
struct _PcFilterButton
{
  AdwBin parent_instance;

  GtkMenuButton *button;

  PcFilterOptions *options;
};

G_DEFINE_FINAL_TYPE (PcFilterButton, pc_filter_button, ADW_TYPE_BIN)

typedef enum
{
  PROP_OPTIONS = 1,
} PcFilterButtonProps;

static GParamSpec *properties[PROP_OPTIONS + 1];

static gboolean
has_active (PcFilterButton *self,
            guint           n_active)
{
  return n_active > 0;
}

static char *
dup_label (PcFilterButton *self,
           guint           n_active)
{
  if (n_active == 0)
    return g_strdup (_("Filter"));

  /* Translators: the name of the filter button while some filters are active. */
  return g_strdup_printf (ngettext ("Filter, %u active", "Filter, %u active", n_active), n_active);
}

static void
label_changed_cb (PcFilterButton *self)
{
  const char *label = gtk_widget_get_tooltip_text (GTK_WIDGET (self->button));

  gtk_accessible_update_property (GTK_ACCESSIBLE (self->button),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, label != NULL ? label : "",
                                  -1);
}

static void
pc_filter_button_get_property (GObject    *object,
                               guint       prop_id,
                               GValue     *value,
                               GParamSpec *pspec)
{
  PcFilterButton *self = PC_FILTER_BUTTON (object);

  switch ((PcFilterButtonProps) prop_id)
    {
    case PROP_OPTIONS:
      g_value_set_object (value, self->options);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pc_filter_button_set_property (GObject      *object,
                               guint         prop_id,
                               const GValue *value,
                               GParamSpec   *pspec)
{
  PcFilterButton *self = PC_FILTER_BUTTON (object);

  switch ((PcFilterButtonProps) prop_id)
    {
    case PROP_OPTIONS:
      if (g_set_object (&self->options, g_value_get_object (value)))
        g_object_notify_by_pspec (object, pspec);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pc_filter_button_dispose (GObject *object)
{
  PcFilterButton *self = PC_FILTER_BUTTON (object);

  gtk_widget_dispose_template (GTK_WIDGET (object), PC_TYPE_FILTER_BUTTON);
  g_clear_object (&self->options);

  G_OBJECT_CLASS (pc_filter_button_parent_class)->dispose (object);
}

static void
pc_filter_button_class_init (PcFilterButtonClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = pc_filter_button_get_property;
  object_class->set_property = pc_filter_button_set_property;
  object_class->dispose = pc_filter_button_dispose;

  properties[PROP_OPTIONS] =
    g_param_spec_object ("options", NULL, NULL,
                         PC_TYPE_FILTER_OPTIONS,
                         G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  g_type_ensure (PC_TYPE_FILTER_POPOVER);

  gtk_widget_class_set_css_name (widget_class, "filter-button");
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/pl/krakow/PartnerCities/pc-filter-button.ui");
  gtk_widget_class_bind_template_child (widget_class, PcFilterButton, button);
  gtk_widget_class_bind_template_callback (widget_class, has_active);
  gtk_widget_class_bind_template_callback (widget_class, dup_label);
  gtk_widget_class_bind_template_callback (widget_class, label_changed_cb);
}

static void
pc_filter_button_init (PcFilterButton *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
