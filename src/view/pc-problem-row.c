/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-view"

#include "config.h"

#include "pc-problem-row.h"

#include "pc-problem-report.h"

#include <glib/gi18n-lib.h>

/**
 * PcProblemRow:
 *
 * One thing that is wrong in a file, where, and a button that copies it.
 *
 * A click on the row opens the file as text, if there is a file to edit.
 */
struct _PcProblemRow
{
  AdwPreferencesRow parent_instance;

  GtkWidget *icon;
  GtkWidget *line_label;
  GtkWidget *message_label;
  GtkWidget *pointer_label;

  PcProblem *problem;
  char *file_name;
  gboolean editable;
};

G_DEFINE_FINAL_TYPE (PcProblemRow, pc_problem_row, ADW_TYPE_PREFERENCES_ROW)

typedef enum
{
  PROP_EDITABLE = 1,
  PROP_FILE_NAME,
  PROP_PROBLEM,
} PcProblemRowProps;

static GParamSpec *properties[PROP_PROBLEM + 1];

static gboolean
has_text (PcProblemRow *self,
          const char   *text)
{
  return text != NULL && text[0] != '\0';
}

static char *
dup_icon (PcProblemRow *self,
          PcSeverity    severity)
{
  return g_strdup (severity == PC_SEVERITY_ERROR ? "dialog-error-symbolic" : "dialog-warning-symbolic");
}

static char *
dup_line (PcProblemRow *self,
          guint         line)
{
  if (line == 0)
    return NULL;

  /* Translators: a line of a text file. */
  return g_strdup_printf (_("Line %u"), line);
}

static void
copy_clicked_cb (PcProblemRow *self)
{
  g_autofree char *text = NULL;

  if (self->problem == NULL)
    return;

  text = pc_problem_report_dup_line (self->problem, self->file_name);
  gdk_clipboard_set_text (gtk_widget_get_clipboard (GTK_WIDGET (self)), text);
}

static void
set_problem (PcProblemRow *self,
             PcProblem    *problem)
{
  if (!g_set_object (&self->problem, problem))
    return;

  if (problem != NULL)
    {
      gboolean is_error = pc_problem_get_severity (problem) == PC_SEVERITY_ERROR;

      gtk_widget_remove_css_class (self->icon, is_error ? "warning" : "error");
      gtk_widget_add_css_class (self->icon, is_error ? "error" : "warning");
      adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self), pc_problem_get_message (problem));
      gtk_actionable_set_action_target (GTK_ACTIONABLE (self), "u", pc_problem_get_line (problem));
    }

  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_PROBLEM]);
}

static void
pc_problem_row_get_property (GObject    *object,
                             guint       prop_id,
                             GValue     *value,
                             GParamSpec *pspec)
{
  PcProblemRow *self = PC_PROBLEM_ROW (object);

  switch ((PcProblemRowProps) prop_id)
    {
    case PROP_EDITABLE:
      g_value_set_boolean (value, self->editable);
      break;

    case PROP_FILE_NAME:
      g_value_set_string (value, self->file_name);
      break;

    case PROP_PROBLEM:
      g_value_set_object (value, self->problem);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pc_problem_row_set_property (GObject      *object,
                             guint         prop_id,
                             const GValue *value,
                             GParamSpec   *pspec)
{
  PcProblemRow *self = PC_PROBLEM_ROW (object);

  switch ((PcProblemRowProps) prop_id)
    {
    case PROP_EDITABLE:
      if (self->editable != g_value_get_boolean (value))
        {
          self->editable = g_value_get_boolean (value);
          g_object_notify_by_pspec (object, pspec);
        }
      break;

    case PROP_FILE_NAME:
      if (g_set_str (&self->file_name, g_value_get_string (value)))
        g_object_notify_by_pspec (object, pspec);
      break;

    case PROP_PROBLEM:
      set_problem (self, g_value_get_object (value));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pc_problem_row_dispose (GObject *object)
{
  PcProblemRow *self = PC_PROBLEM_ROW (object);

  gtk_widget_dispose_template (GTK_WIDGET (object), PC_TYPE_PROBLEM_ROW);
  g_clear_object (&self->problem);

  G_OBJECT_CLASS (pc_problem_row_parent_class)->dispose (object);
}

static void
pc_problem_row_finalize (GObject *object)
{
  PcProblemRow *self = PC_PROBLEM_ROW (object);

  g_free (self->file_name);

  G_OBJECT_CLASS (pc_problem_row_parent_class)->finalize (object);
}

static void
pc_problem_row_class_init (PcProblemRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = pc_problem_row_get_property;
  object_class->set_property = pc_problem_row_set_property;
  object_class->dispose = pc_problem_row_dispose;
  object_class->finalize = pc_problem_row_finalize;

  properties[PROP_EDITABLE] =
    g_param_spec_boolean ("editable", NULL, NULL,
                          FALSE,
                          G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  properties[PROP_FILE_NAME] =
    g_param_spec_string ("file-name", NULL, NULL,
                         NULL,
                         G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  properties[PROP_PROBLEM] =
    g_param_spec_object ("problem", NULL, NULL,
                         PC_TYPE_PROBLEM,
                         G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/pl/krakow/PartnerCities/pc-problem-row.ui");
  gtk_widget_class_bind_template_child (widget_class, PcProblemRow, icon);
  gtk_widget_class_bind_template_child (widget_class, PcProblemRow, line_label);
  gtk_widget_class_bind_template_child (widget_class, PcProblemRow, message_label);
  gtk_widget_class_bind_template_child (widget_class, PcProblemRow, pointer_label);
  gtk_widget_class_bind_template_callback (widget_class, has_text);
  gtk_widget_class_bind_template_callback (widget_class, dup_icon);
  gtk_widget_class_bind_template_callback (widget_class, dup_line);
  gtk_widget_class_bind_template_callback (widget_class, copy_clicked_cb);
}

static void
pc_problem_row_init (PcProblemRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (self), FALSE);

  /* A template can name many labels, but GtkBuilder keeps only the last of them. */
  gtk_accessible_update_relation (GTK_ACCESSIBLE (self),
                                  GTK_ACCESSIBLE_RELATION_LABELLED_BY,
                                  self->message_label, self->pointer_label, self->line_label, NULL,
                                  -1);
}
