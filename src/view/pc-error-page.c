/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-view"

#include "config.h"

#include "pc-error-page.h"

#include "pc-problem-group.h"
#include "pc-problem-report.h"

#include <glib/gi18n-lib.h>

/**
 * PcErrorPage:
 *
 * Says why a file cannot be opened.
 *
 * Either the content has errors, which are all listed, or there is no reading it
 * at all, and `reason` says why. A file that is only in another `encoding` can be
 * opened once it is saved as UTF-8, so that is offered.
 */
struct _PcErrorPage
{
  AdwBin parent_instance;

  GtkWidget *check_button;

  GListModel *problems;
  GMenuModel *primary_menu;
  char *encoding;
  char *file_name;
  char *reason;
  char *summary;
  gboolean editable;
};

G_DEFINE_FINAL_TYPE (PcErrorPage, pc_error_page, ADW_TYPE_BIN)

typedef enum
{
  PROP_EDITABLE = 1,
  PROP_ENCODING,
  PROP_FILE_NAME,
  PROP_PRIMARY_MENU,
  PROP_PROBLEMS,
  PROP_REASON,
  PROP_SUMMARY,
} PcErrorPageProps;

static GParamSpec *properties[PROP_SUMMARY + 1];

static char *
get_page (PcErrorPage *self,
          const char  *reason)
{
  return g_strdup (reason != NULL ? "reason" : "problems");
}

/* A status page reads its description as markup. */
static char *
dup_markup (PcErrorPage *self,
            const char  *text)
{
  return text != NULL ? g_markup_escape_text (text, -1) : NULL;
}

static gboolean
has_text (PcErrorPage *self,
          const char  *text)
{
  return text != NULL;
}

static char *
dup_offer (PcErrorPage *self,
           const char  *encoding)
{
  if (encoding == NULL)
    return NULL;

  /* Translators: %s is the name of an encoding, “Windows-1250 (Central European)”. */
  return g_strdup_printf (_("Its text looks like %s, and only UTF-8 can be read. "
                            "A copy in UTF-8 can be opened; this file stays as it is."),
                          encoding);
}

static void
set_encoding (PcErrorPage *self,
              const char  *encoding)
{
  if (!g_set_str (&self->encoding, encoding))
    return;

  /* Only one thing is suggested at a time, and checking the file again would not help. */
  if (encoding != NULL)
    gtk_widget_remove_css_class (self->check_button, "suggested-action");
  else
    gtk_widget_add_css_class (self->check_button, "suggested-action");

  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_ENCODING]);
}

static void
update_summary (PcErrorPage *self)
{
  g_autofree char *summary = NULL;

  if (self->problems != NULL)
    summary = pc_problem_report_dup_summary (self->problems, self->file_name);

  if (g_set_str (&self->summary, summary))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SUMMARY]);
}

static void
pc_error_page_get_property (GObject    *object,
                            guint       prop_id,
                            GValue     *value,
                            GParamSpec *pspec)
{
  PcErrorPage *self = PC_ERROR_PAGE (object);

  switch ((PcErrorPageProps) prop_id)
    {
    case PROP_EDITABLE:
      g_value_set_boolean (value, self->editable);
      break;

    case PROP_ENCODING:
      g_value_set_string (value, self->encoding);
      break;

    case PROP_FILE_NAME:
      g_value_set_string (value, self->file_name);
      break;

    case PROP_PRIMARY_MENU:
      g_value_set_object (value, self->primary_menu);
      break;

    case PROP_PROBLEMS:
      g_value_set_object (value, self->problems);
      break;

    case PROP_REASON:
      g_value_set_string (value, self->reason);
      break;

    case PROP_SUMMARY:
      g_value_set_string (value, self->summary);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pc_error_page_set_property (GObject      *object,
                            guint         prop_id,
                            const GValue *value,
                            GParamSpec   *pspec)
{
  PcErrorPage *self = PC_ERROR_PAGE (object);

  switch ((PcErrorPageProps) prop_id)
    {
    case PROP_EDITABLE:
      if (self->editable != g_value_get_boolean (value))
        {
          self->editable = g_value_get_boolean (value);
          g_object_notify_by_pspec (object, pspec);
        }
      break;

    case PROP_ENCODING:
      set_encoding (self, g_value_get_string (value));
      break;

    case PROP_FILE_NAME:
      if (g_set_str (&self->file_name, g_value_get_string (value)))
        {
          update_summary (self);
          g_object_notify_by_pspec (object, pspec);
        }
      break;

    case PROP_PRIMARY_MENU:
      if (g_set_object (&self->primary_menu, g_value_get_object (value)))
        g_object_notify_by_pspec (object, pspec);
      break;

    case PROP_PROBLEMS:
      if (g_set_object (&self->problems, g_value_get_object (value)))
        {
          update_summary (self);
          g_object_notify_by_pspec (object, pspec);
        }
      break;

    case PROP_REASON:
      if (g_set_str (&self->reason, g_value_get_string (value)))
        g_object_notify_by_pspec (object, pspec);
      break;

    case PROP_SUMMARY:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pc_error_page_dispose (GObject *object)
{
  PcErrorPage *self = PC_ERROR_PAGE (object);

  gtk_widget_dispose_template (GTK_WIDGET (object), PC_TYPE_ERROR_PAGE);
  g_clear_object (&self->problems);
  g_clear_object (&self->primary_menu);

  G_OBJECT_CLASS (pc_error_page_parent_class)->dispose (object);
}

static void
pc_error_page_finalize (GObject *object)
{
  PcErrorPage *self = PC_ERROR_PAGE (object);

  g_free (self->encoding);
  g_free (self->file_name);
  g_free (self->reason);
  g_free (self->summary);

  G_OBJECT_CLASS (pc_error_page_parent_class)->finalize (object);
}

static void
pc_error_page_class_init (PcErrorPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = pc_error_page_get_property;
  object_class->set_property = pc_error_page_set_property;
  object_class->dispose = pc_error_page_dispose;
  object_class->finalize = pc_error_page_finalize;

  properties[PROP_EDITABLE] =
    g_param_spec_boolean ("editable", NULL, NULL,
                          FALSE,
                          G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  properties[PROP_ENCODING] =
    g_param_spec_string ("encoding", NULL, NULL,
                         NULL,
                         G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  properties[PROP_FILE_NAME] =
    g_param_spec_string ("file-name", NULL, NULL,
                         NULL,
                         G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  properties[PROP_PRIMARY_MENU] =
    g_param_spec_object ("primary-menu", NULL, NULL,
                         G_TYPE_MENU_MODEL,
                         G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  properties[PROP_PROBLEMS] =
    g_param_spec_object ("problems", NULL, NULL,
                         G_TYPE_LIST_MODEL,
                         G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  properties[PROP_REASON] =
    g_param_spec_string ("reason", NULL, NULL,
                         NULL,
                         G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  properties[PROP_SUMMARY] =
    g_param_spec_string ("summary", NULL, NULL,
                         NULL,
                         G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  g_type_ensure (PC_TYPE_PROBLEM_GROUP);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/pl/krakow/PartnerCities/pc-error-page.ui");
  gtk_widget_class_bind_template_child (widget_class, PcErrorPage, check_button);
  gtk_widget_class_bind_template_callback (widget_class, get_page);
  gtk_widget_class_bind_template_callback (widget_class, has_text);
  gtk_widget_class_bind_template_callback (widget_class, dup_offer);
  gtk_widget_class_bind_template_callback (widget_class, dup_markup);
}

static void
pc_error_page_init (PcErrorPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
