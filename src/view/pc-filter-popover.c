/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-view"

#include "config.h"

#include "pc-filter-popover.h"

#include "pc-filter-checks.h"
#include "pc-filter-group-button.h"

/**
 * PcFilterPopover:
 *
 * What the list of cities can be narrowed by.
 *
 * The kinds stand on the first page, with their marks, so that it is the key of
 * the marks as well. Longer groups have pages of their own. The cities of each choice
 * are counted while the popover is open.
 */
struct _PcFilterPopover
{
  GtkPopover parent_instance;

  AdwNavigationView *view;

  PcFilterOptions *options;
  PcFilterOptions *counted;
};

G_DEFINE_FINAL_TYPE (PcFilterPopover, pc_filter_popover, GTK_TYPE_POPOVER)

typedef enum
{
  PROP_OPTIONS = 1,
} PcFilterPopoverProps;

static GParamSpec *properties[PROP_OPTIONS + 1];

static void
update_counted (PcFilterPopover *self)
{
  PcFilterOptions *seen = gtk_widget_get_mapped (GTK_WIDGET (self)) ? self->options : NULL;

  if (self->counted == seen)
    return;

  if (self->counted != NULL)
    pc_filter_options_drop_counts (self->counted);
  g_set_object (&self->counted, seen);
  if (seen != NULL)
    pc_filter_options_hold_counts (seen);
}

static void
pc_filter_popover_map (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (pc_filter_popover_parent_class)->map (widget);
  update_counted (PC_FILTER_POPOVER (widget));
}

static void
pc_filter_popover_unmap (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (pc_filter_popover_parent_class)->unmap (widget);
  update_counted (PC_FILTER_POPOVER (widget));
}

static void
pc_filter_popover_closed (GtkPopover *popover)
{
  PcFilterPopover *self = PC_FILTER_POPOVER (popover);

  adw_navigation_view_pop_to_tag (self->view, "main");
}

static void
pc_filter_popover_get_property (GObject    *object,
                                guint       prop_id,
                                GValue     *value,
                                GParamSpec *pspec)
{
  PcFilterPopover *self = PC_FILTER_POPOVER (object);

  switch ((PcFilterPopoverProps) prop_id)
    {
    case PROP_OPTIONS:
      g_value_set_object (value, self->options);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pc_filter_popover_set_property (GObject      *object,
                                guint         prop_id,
                                const GValue *value,
                                GParamSpec   *pspec)
{
  PcFilterPopover *self = PC_FILTER_POPOVER (object);

  switch ((PcFilterPopoverProps) prop_id)
    {
    case PROP_OPTIONS:
      if (g_set_object (&self->options, g_value_get_object (value)))
        {
          update_counted (self);
          g_object_notify_by_pspec (object, pspec);
        }
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pc_filter_popover_dispose (GObject *object)
{
  PcFilterPopover *self = PC_FILTER_POPOVER (object);

  gtk_widget_dispose_template (GTK_WIDGET (object), PC_TYPE_FILTER_POPOVER);
  g_clear_object (&self->options);
  update_counted (self);

  G_OBJECT_CLASS (pc_filter_popover_parent_class)->dispose (object);
}

static void
pc_filter_popover_class_init (PcFilterPopoverClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GtkPopoverClass *popover_class = GTK_POPOVER_CLASS (klass);

  object_class->get_property = pc_filter_popover_get_property;
  object_class->set_property = pc_filter_popover_set_property;
  object_class->dispose = pc_filter_popover_dispose;

  widget_class->map = pc_filter_popover_map;
  widget_class->unmap = pc_filter_popover_unmap;

  popover_class->closed = pc_filter_popover_closed;

  properties[PROP_OPTIONS] =
    g_param_spec_object ("options", NULL, NULL,
                         PC_TYPE_FILTER_OPTIONS,
                         G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  g_type_ensure (PC_TYPE_FILTER_CHECKS);
  g_type_ensure (PC_TYPE_FILTER_GROUP_BUTTON);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/pl/krakow/PartnerCities/pc-filter-popover.ui");
  gtk_widget_class_bind_template_child (widget_class, PcFilterPopover, view);
}

static void
pc_filter_popover_init (PcFilterPopover *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
