/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-view"

#include "config.h"

#include "pc-loading-page.h"

#include <glib/gi18n-lib.h>

/**
 * PcLoadingPage:
 *
 * Stands in the window while a file is read and nothing else can be shown.
 *
 * `progress` is negative while the load is too young to be worth a spinner, 0
 * while its length is not known, and the part that is done after that.
 */
struct _PcLoadingPage
{
  AdwBin parent_instance;

  char *file_name;
  double progress;
};

G_DEFINE_FINAL_TYPE (PcLoadingPage, pc_loading_page, ADW_TYPE_BIN)

typedef enum
{
  PROP_FILE_NAME = 1,
  PROP_PROGRESS,
} PcLoadingPageProps;

static GParamSpec *properties[PROP_PROGRESS + 1];

static gboolean
is_shown (PcLoadingPage *self,
          double         progress)
{
  return progress >= 0.0;
}

static gboolean
is_measured (PcLoadingPage *self,
             double         progress)
{
  return progress > 0.0;
}

static double
clamp_fraction (PcLoadingPage *self,
                double         progress)
{
  return CLAMP (progress, 0.0, 1.0);
}

static char *
dup_title (PcLoadingPage *self,
           const char    *file_name)
{
  if (file_name == NULL || file_name[0] == '\0')
    return g_strdup (_("Opening File…"));

  /* Translators: %s is the name of a file. */
  return g_strdup_printf (_("Opening “%s”…"), file_name);
}

static void
pc_loading_page_get_property (GObject    *object,
                              guint       prop_id,
                              GValue     *value,
                              GParamSpec *pspec)
{
  PcLoadingPage *self = PC_LOADING_PAGE (object);

  switch ((PcLoadingPageProps) prop_id)
    {
    case PROP_FILE_NAME:
      g_value_set_string (value, self->file_name);
      break;

    case PROP_PROGRESS:
      g_value_set_double (value, self->progress);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pc_loading_page_set_property (GObject      *object,
                              guint         prop_id,
                              const GValue *value,
                              GParamSpec   *pspec)
{
  PcLoadingPage *self = PC_LOADING_PAGE (object);

  switch ((PcLoadingPageProps) prop_id)
    {
    case PROP_FILE_NAME:
      if (g_set_str (&self->file_name, g_value_get_string (value)))
        g_object_notify_by_pspec (object, pspec);
      break;

    case PROP_PROGRESS:
      if (self->progress != g_value_get_double (value))
        {
          self->progress = g_value_get_double (value);
          g_object_notify_by_pspec (object, pspec);
        }
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pc_loading_page_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), PC_TYPE_LOADING_PAGE);

  G_OBJECT_CLASS (pc_loading_page_parent_class)->dispose (object);
}

static void
pc_loading_page_finalize (GObject *object)
{
  PcLoadingPage *self = PC_LOADING_PAGE (object);

  g_free (self->file_name);

  G_OBJECT_CLASS (pc_loading_page_parent_class)->finalize (object);
}

static void
pc_loading_page_class_init (PcLoadingPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = pc_loading_page_get_property;
  object_class->set_property = pc_loading_page_set_property;
  object_class->dispose = pc_loading_page_dispose;
  object_class->finalize = pc_loading_page_finalize;

  properties[PROP_FILE_NAME] =
    g_param_spec_string ("file-name", NULL, NULL,
                         NULL,
                         G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  properties[PROP_PROGRESS] =
    g_param_spec_double ("progress", NULL, NULL,
                         -1.0, 1.0, -1.0,
                         G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/pl/krakow/PartnerCities/pc-loading-page.ui");
  gtk_widget_class_bind_template_callback (widget_class, is_shown);
  gtk_widget_class_bind_template_callback (widget_class, is_measured);
  gtk_widget_class_bind_template_callback (widget_class, clamp_fraction);
  gtk_widget_class_bind_template_callback (widget_class, dup_title);
}

static void
pc_loading_page_init (PcLoadingPage *self)
{
  self->progress = -1.0;
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * pc_loading_page_new:
 *
 * Returns: (transfer full): a page that shows nothing yet
 */
GtkWidget *
pc_loading_page_new (void)
{
  return g_object_new (PC_TYPE_LOADING_PAGE, NULL);
}
