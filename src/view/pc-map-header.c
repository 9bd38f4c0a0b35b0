/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-view"

#include "config.h"

#include "pc-map-header.h"

/**
 * PcMapHeader:
 *
 * The header bar over the map.
 *
 * It offers what is out of reach otherwise: the list and the main menu while the
 * list is hidden, the details while they are.
 */
struct _PcMapHeader
{
  AdwBin parent_instance;

  GMenuModel *primary_menu;
  char *title;
  gboolean details_hidden;
  gboolean sidebar_visible;
};

G_DEFINE_FINAL_TYPE (PcMapHeader, pc_map_header, ADW_TYPE_BIN)

typedef enum
{
  PROP_DETAILS_HIDDEN = 1,
  PROP_PRIMARY_MENU,
  PROP_SIDEBAR_VISIBLE,
  PROP_TITLE,
} PcMapHeaderProps;

static GParamSpec *properties[PROP_TITLE + 1];

static void
pc_map_header_get_property (GObject    *object,
                            guint       prop_id,
                            GValue     *value,
                            GParamSpec *pspec)
{
  PcMapHeader *self = PC_MAP_HEADER (object);

  switch ((PcMapHeaderProps) prop_id)
    {
    case PROP_DETAILS_HIDDEN:
      g_value_set_boolean (value, self->details_hidden);
      break;

    case PROP_PRIMARY_MENU:
      g_value_set_object (value, self->primary_menu);
      break;

    case PROP_SIDEBAR_VISIBLE:
      g_value_set_boolean (value, self->sidebar_visible);
      break;

    case PROP_TITLE:
      g_value_set_string (value, self->title);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pc_map_header_set_property (GObject      *object,
                            guint         prop_id,
                            const GValue *value,
                            GParamSpec   *pspec)
{
  PcMapHeader *self = PC_MAP_HEADER (object);

  switch ((PcMapHeaderProps) prop_id)
    {
    case PROP_DETAILS_HIDDEN:
      if (self->details_hidden != g_value_get_boolean (value))
        {
          self->details_hidden = g_value_get_boolean (value);
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

    case PROP_TITLE:
      if (g_set_str (&self->title, g_value_get_string (value)))
        g_object_notify_by_pspec (object, pspec);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pc_map_header_dispose (GObject *object)
{
  PcMapHeader *self = PC_MAP_HEADER (object);

  gtk_widget_dispose_template (GTK_WIDGET (object), PC_TYPE_MAP_HEADER);
  g_clear_object (&self->primary_menu);

  G_OBJECT_CLASS (pc_map_header_parent_class)->dispose (object);
}

static void
pc_map_header_finalize (GObject *object)
{
  PcMapHeader *self = PC_MAP_HEADER (object);

  g_free (self->title);

  G_OBJECT_CLASS (pc_map_header_parent_class)->finalize (object);
}

static void
pc_map_header_class_init (PcMapHeaderClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = pc_map_header_get_property;
  object_class->set_property = pc_map_header_set_property;
  object_class->dispose = pc_map_header_dispose;
  object_class->finalize = pc_map_header_finalize;

  properties[PROP_DETAILS_HIDDEN] =
    g_param_spec_boolean ("details-hidden", NULL, NULL,
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
  properties[PROP_TITLE] =
    g_param_spec_string ("title", NULL, NULL,
                         NULL,
                         G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/pl/krakow/PartnerCities/pc-map-header.ui");
}

static void
pc_map_header_init (PcMapHeader *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
