/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-view"

#include "config.h"

#include "pc-content-header.h"

/**
 * PcContentHeader:
 *
 * The header bar over the map, the timeline and the overview, with a switcher
 * between them.
 *
 * It offers what is out of reach otherwise: the list and the main menu while the
 * list is hidden, the details while they are.
 */
struct _PcContentHeader
{
  AdwBin parent_instance;

  GMenuModel *primary_menu;
  AdwViewStack *stack;
  gboolean details_hidden;
  gboolean narrow;
  gboolean sidebar_visible;
};

G_DEFINE_FINAL_TYPE (PcContentHeader, pc_content_header, ADW_TYPE_BIN)

typedef enum
{
  PROP_DETAILS_HIDDEN = 1,
  PROP_NARROW,
  PROP_PRIMARY_MENU,
  PROP_SIDEBAR_VISIBLE,
  PROP_STACK,
} PcContentHeaderProps;

static GParamSpec *properties[PROP_STACK + 1];

static AdwViewSwitcherPolicy
get_policy (PcContentHeader *self,
            gboolean         narrow)
{
  return narrow ? ADW_VIEW_SWITCHER_POLICY_NARROW : ADW_VIEW_SWITCHER_POLICY_WIDE;
}

static void
pc_content_header_get_property (GObject    *object,
                                guint       prop_id,
                                GValue     *value,
                                GParamSpec *pspec)
{
  PcContentHeader *self = PC_CONTENT_HEADER (object);

  switch ((PcContentHeaderProps) prop_id)
    {
    case PROP_DETAILS_HIDDEN:
      g_value_set_boolean (value, self->details_hidden);
      break;

    case PROP_NARROW:
      g_value_set_boolean (value, self->narrow);
      break;

    case PROP_PRIMARY_MENU:
      g_value_set_object (value, self->primary_menu);
      break;

    case PROP_SIDEBAR_VISIBLE:
      g_value_set_boolean (value, self->sidebar_visible);
      break;

    case PROP_STACK:
      g_value_set_object (value, self->stack);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pc_content_header_set_property (GObject      *object,
                                guint         prop_id,
                                const GValue *value,
                                GParamSpec   *pspec)
{
  PcContentHeader *self = PC_CONTENT_HEADER (object);

  switch ((PcContentHeaderProps) prop_id)
    {
    case PROP_DETAILS_HIDDEN:
      if (self->details_hidden != g_value_get_boolean (value))
        {
          self->details_hidden = g_value_get_boolean (value);
          g_object_notify_by_pspec (object, pspec);
        }
      break;

    case PROP_NARROW:
      if (self->narrow != g_value_get_boolean (value))
        {
          self->narrow = g_value_get_boolean (value);
          g_object_notify_by_pspec (object, pspec);
        }
      break;

    case PROP_PRIMARY_MENU:
      if (g_set_object (&self->primary_menu, g_value_get_object (value)))
        g_object_notify_by_pspec (object, pspec);
      break;

    case PROP_SIDEBAR_VISIBLE:
      if (self->sidebar_visible != g_value_get_boolean (value))
        {
          self->sidebar_visible = g_value_get_boolean (value);
          g_object_notify_by_pspec (object, pspec);
        }
      break;

    case PROP_STACK:
      if (g_set_object (&self->stack, g_value_get_object (value)))
        g_object_notify_by_pspec (object, pspec);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pc_content_header_dispose (GObject *object)
{
  PcContentHeader *self = PC_CONTENT_HEADER (object);

  gtk_widget_dispose_template (GTK_WIDGET (object), PC_TYPE_CONTENT_HEADER);
  g_clear_object (&self->primary_menu);
  g_clear_object (&self->stack);

  G_OBJECT_CLASS (pc_content_header_parent_class)->dispose (object);
}

static void
pc_content_header_class_init (PcContentHeaderClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = pc_content_header_get_property;
  object_class->set_property = pc_content_header_set_property;
  object_class->dispose = pc_content_header_dispose;

  properties[PROP_DETAILS_HIDDEN] =
    g_param_spec_boolean ("details-hidden", NULL, NULL,
                          FALSE,
                          G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  properties[PROP_NARROW] =
    g_param_spec_boolean ("narrow", NULL, NULL,
                          FALSE,
                          G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  properties[PROP_PRIMARY_MENU] =
    g_param_spec_object ("primary-menu", NULL, NULL,
                         G_TYPE_MENU_MODEL,
                         G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  properties[PROP_SIDEBAR_VISIBLE] =
    g_param_spec_boolean ("sidebar-visible", NULL, NULL,
                          FALSE,
                          G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  properties[PROP_STACK] =
    g_param_spec_object ("stack", NULL, NULL,
                         ADW_TYPE_VIEW_STACK,
                         G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/pl/krakow/PartnerCities/pc-content-header.ui");
  gtk_widget_class_bind_template_callback (widget_class, get_policy);
}

static void
pc_content_header_init (PcContentHeader *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
