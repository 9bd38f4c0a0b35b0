/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-view"

#include "config.h"

#include "pc-welcome-page.h"

/**
 * PcWelcomePage:
 *
 * Stands in the window while no file is open.
 */
struct _PcWelcomePage
{
  AdwBin parent_instance;

  GMenuModel *primary_menu;
};

G_DEFINE_FINAL_TYPE (PcWelcomePage, pc_welcome_page, ADW_TYPE_BIN)

typedef enum
{
  PROP_PRIMARY_MENU = 1,
} PcWelcomePageProps;

static GParamSpec *properties[PROP_PRIMARY_MENU + 1];

/* A development build has an icon of its own. */
static char *
dup_icon_name (PcWelcomePage *self)
{
  return g_strdup (APPLICATION_ID);
}

static void
pc_welcome_page_get_property (GObject    *object,
                              guint       prop_id,
                              GValue     *value,
                              GParamSpec *pspec)
{
  PcWelcomePage *self = PC_WELCOME_PAGE (object);

  switch ((PcWelcomePageProps) prop_id)
    {
    case PROP_PRIMARY_MENU:
      g_value_set_object (value, self->primary_menu);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pc_welcome_page_set_property (GObject      *object,
                              guint         prop_id,
                              const GValue *value,
                              GParamSpec   *pspec)
{
  PcWelcomePage *self = PC_WELCOME_PAGE (object);

  switch ((PcWelcomePageProps) prop_id)
    {
    case PROP_PRIMARY_MENU:
      if (g_set_object (&self->primary_menu, g_value_get_object (value)))
        g_object_notify_by_pspec (object, pspec);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pc_welcome_page_dispose (GObject *object)
{
  PcWelcomePage *self = PC_WELCOME_PAGE (object);

  gtk_widget_dispose_template (GTK_WIDGET (object), PC_TYPE_WELCOME_PAGE);
  g_clear_object (&self->primary_menu);

  G_OBJECT_CLASS (pc_welcome_page_parent_class)->dispose (object);
}

static void
pc_welcome_page_class_init (PcWelcomePageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = pc_welcome_page_get_property;
  object_class->set_property = pc_welcome_page_set_property;
  object_class->dispose = pc_welcome_page_dispose;

  properties[PROP_PRIMARY_MENU] =
    g_param_spec_object ("primary-menu", NULL, NULL,
                         G_TYPE_MENU_MODEL,
                         G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/pl/krakow/PartnerCities/pc-welcome-page.ui");
  gtk_widget_class_bind_template_callback (widget_class, dup_icon_name);
}

static void
pc_welcome_page_init (PcWelcomePage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
