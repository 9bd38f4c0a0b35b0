/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-view"

#include "config.h"

#include "pc-narrow-header.h"

#include "pc-filter-button.h"
#include "pc-filter-options.h"

/**
 * PcNarrowHeader:
 *
 * The header bar of a page of a narrow window other than the list.
 *
 * It leads to what stands beside the list: the search, the filter and the main menu.
 */
struct _PcNarrowHeader
{
  AdwBin parent_instance;

  GMenuModel *primary_menu;
  PcFilterOptions *options;
  char *subtitle;
};

G_DEFINE_FINAL_TYPE (PcNarrowHeader, pc_narrow_header, ADW_TYPE_BIN)

typedef enum
{
  PROP_OPTIONS = 1,
  PROP_PRIMARY_MENU,
  PROP_SUBTITLE,
} PcNarrowHeaderProps;

static GParamSpec *properties[PROP_SUBTITLE + 1];

static void
pc_narrow_header_get_property (GObject    *object,
                               guint       prop_id,
                               GValue     *value,
                               GParamSpec *pspec)
{
  PcNarrowHeader *self = PC_NARROW_HEADER (object);

  switch ((PcNarrowHeaderProps) prop_id)
    {
    case PROP_OPTIONS:
      g_value_set_object (value, self->options);
      break;

    case PROP_PRIMARY_MENU:
      g_value_set_object (value, self->primary_menu);
      break;

    case PROP_SUBTITLE:
      g_value_set_string (value, self->subtitle);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pc_narrow_header_set_property (GObject      *object,
                               guint         prop_id,
                               const GValue *value,
                               GParamSpec   *pspec)
{
  PcNarrowHeader *self = PC_NARROW_HEADER (object);

  switch ((PcNarrowHeaderProps) prop_id)
    {
    case PROP_OPTIONS:
      if (g_set_object (&self->options, g_value_get_object (value)))
        g_object_notify_by_pspec (object, pspec);
      break;

    case PROP_PRIMARY_MENU:
      if (g_set_object (&self->primary_menu, g_value_get_object (value)))
        g_object_notify_by_pspec (object, pspec);
      break;

    case PROP_SUBTITLE:
      if (g_set_str (&self->subtitle, g_value_get_string (value)))
        g_object_notify_by_pspec (object, pspec);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pc_narrow_header_dispose (GObject *object)
{
  PcNarrowHeader *self = PC_NARROW_HEADER (object);

  gtk_widget_dispose_template (GTK_WIDGET (object), PC_TYPE_NARROW_HEADER);
  g_clear_object (&self->options);
  g_clear_object (&self->primary_menu);

  G_OBJECT_CLASS (pc_narrow_header_parent_class)->dispose (object);
}

static void
pc_narrow_header_finalize (GObject *object)
{
  PcNarrowHeader *self = PC_NARROW_HEADER (object);

  g_free (self->subtitle);

  G_OBJECT_CLASS (pc_narrow_header_parent_class)->finalize (object);
}

static void
pc_narrow_header_class_init (PcNarrowHeaderClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = pc_narrow_header_get_property;
  object_class->set_property = pc_narrow_header_set_property;
  object_class->dispose = pc_narrow_header_dispose;
  object_class->finalize = pc_narrow_header_finalize;

  properties[PROP_OPTIONS] =
    g_param_spec_object ("options", NULL, NULL,
                         PC_TYPE_FILTER_OPTIONS,
                         G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  properties[PROP_PRIMARY_MENU] =
    g_param_spec_object ("primary-menu", NULL, NULL,
                         G_TYPE_MENU_MODEL,
                         G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  properties[PROP_SUBTITLE] =
    g_param_spec_string ("subtitle", NULL, NULL,
                         NULL,
                         G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  g_type_ensure (PC_TYPE_FILTER_BUTTON);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/pl/krakow/PartnerCities/pc-narrow-header.ui");
}

static void
pc_narrow_header_init (PcNarrowHeader *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
