/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-view"

#include "config.h"

#include "pc-problem-group.h"

#include "pc-problem-row.h"

#include <glib/gi18n-lib.h>

/**
 * PcProblemGroup:
 *
 * The problems of one severity, in the order of their lines.
 *
 * A file can have more problems than anyone reads, and each row costs time, so
 * only the first ones get a row.
 */
struct _PcProblemGroup
{
  AdwPreferencesGroup parent_instance;

  GtkListBox *list_box;
  GtkFilterListModel *filtered;
  GtkSliceListModel *slice;

  GListModel *problems;
  char *file_name;
  PcSeverity severity;
  gboolean editable;

  GtkFilter *filter;
};

G_DEFINE_FINAL_TYPE (PcProblemGroup, pc_problem_group, ADW_TYPE_PREFERENCES_GROUP)

typedef enum
{
  PROP_EDITABLE = 1,
  PROP_FILE_NAME,
  PROP_PROBLEMS,
  PROP_SEVERITY,
} PcProblemGroupProps;

static GParamSpec *properties[PROP_SEVERITY + 1];

#define MAX_ROWS 200

static gboolean
has_severity (gpointer item,
              gpointer data)
{
  PcProblemGroup *self = data;

  return pc_problem_get_severity (PC_PROBLEM (item)) == self->severity;
}

static char *
dup_title (PcProblemGroup *self,
           PcSeverity      severity)
{
  return g_strdup (severity == PC_SEVERITY_ERROR ? _("Errors") : _("Warnings"));
}

static gboolean
has_any (PcProblemGroup *self,
         guint           n_problems)
{
  return n_problems > 0;
}

static gboolean
has_more (PcProblemGroup *self,
          guint           n_problems)
{
  return n_problems > MAX_ROWS;
}

static char *
dup_count (PcProblemGroup *self,
           guint           n_problems)
{
  return g_strdup_printf ("%u", n_problems);
}

static char *
dup_more_text (PcProblemGroup *self,
               guint           n_problems)
{
  return g_strdup_printf (ngettext ("%u more problem is in the report.",
                                    "%u more problems are in the report.",
                                    n_problems - MIN (n_problems, MAX_ROWS)),
                          n_problems - MIN (n_problems, MAX_ROWS));
}

static GtkWidget *
create_row (gpointer item,
            gpointer data)
{
  GtkWidget *row = g_object_new (PC_TYPE_PROBLEM_ROW, "problem", item, NULL);

  g_object_bind_property (data, "editable", row, "editable", G_BINDING_SYNC_CREATE);
  g_object_bind_property (data, "file-name", row, "file-name", G_BINDING_SYNC_CREATE);

  return row;
}

static void
set_severity (PcProblemGroup *self,
              PcSeverity      severity)
{
  if (self->severity == severity)
    return;

  self->severity = severity;
  gtk_filter_changed (self->filter, GTK_FILTER_CHANGE_DIFFERENT);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SEVERITY]);
}

static void
pc_problem_group_get_property (GObject    *object,
                               guint       prop_id,
                               GValue     *value,
                               GParamSpec *pspec)
{
  PcProblemGroup *self = PC_PROBLEM_GROUP (object);

  switch ((PcProblemGroupProps) prop_id)
    {
    case PROP_EDITABLE:
      g_value_set_boolean (value, self->editable);
      break;

    case PROP_FILE_NAME:
      g_value_set_string (value, self->file_name);
      break;

    case PROP_PROBLEMS:
      g_value_set_object (value, self->problems);
      break;

    case PROP_SEVERITY:
      g_value_set_enum (value, (int) self->severity);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pc_problem_group_set_property (GObject      *object,
                               guint         prop_id,
                               const GValue *value,
                               GParamSpec   *pspec)
{
  PcProblemGroup *self = PC_PROBLEM_GROUP (object);

  switch ((PcProblemGroupProps) prop_id)
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

    case PROP_PROBLEMS:
      if (g_set_object (&self->problems, g_value_get_object (value)))
        g_object_notify_by_pspec (object, pspec);
      break;

    case PROP_SEVERITY:
      set_severity (self, (PcSeverity) g_value_get_enum (value));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pc_problem_group_dispose (GObject *object)
{
  PcProblemGroup *self = PC_PROBLEM_GROUP (object);

  gtk_widget_dispose_template (GTK_WIDGET (object), PC_TYPE_PROBLEM_GROUP);
  g_clear_object (&self->problems);
  g_clear_object (&self->filter);

  G_OBJECT_CLASS (pc_problem_group_parent_class)->dispose (object);
}

static void
pc_problem_group_finalize (GObject *object)
{
  PcProblemGroup *self = PC_PROBLEM_GROUP (object);

  g_free (self->file_name);

  G_OBJECT_CLASS (pc_problem_group_parent_class)->finalize (object);
}

static void
pc_problem_group_class_init (PcProblemGroupClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = pc_problem_group_get_property;
  object_class->set_property = pc_problem_group_set_property;
  object_class->dispose = pc_problem_group_dispose;
  object_class->finalize = pc_problem_group_finalize;

  properties[PROP_EDITABLE] =
    g_param_spec_boolean ("editable", NULL, NULL,
                          FALSE,
                          G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  properties[PROP_FILE_NAME] =
    g_param_spec_string ("file-name", NULL, NULL,
                         NULL,
                         G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  properties[PROP_PROBLEMS] =
    g_param_spec_object ("problems", NULL, NULL,
                         G_TYPE_LIST_MODEL,
                         G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  properties[PROP_SEVERITY] =
    g_param_spec_enum ("severity", NULL, NULL,
                       PC_TYPE_SEVERITY, PC_SEVERITY_ERROR,
                       G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  g_type_ensure (PC_TYPE_PROBLEM);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/pl/krakow/PartnerCities/pc-problem-group.ui");
  gtk_widget_class_bind_template_child (widget_class, PcProblemGroup, filtered);
  gtk_widget_class_bind_template_child (widget_class, PcProblemGroup, list_box);
  gtk_widget_class_bind_template_child (widget_class, PcProblemGroup, slice);
  gtk_widget_class_bind_template_callback (widget_class, dup_title);
  gtk_widget_class_bind_template_callback (widget_class, has_any);
  gtk_widget_class_bind_template_callback (widget_class, has_more);
  gtk_widget_class_bind_template_callback (widget_class, dup_count);
  gtk_widget_class_bind_template_callback (widget_class, dup_more_text);
}

static void
pc_problem_group_init (PcProblemGroup *self)
{
  self->filter = GTK_FILTER (gtk_custom_filter_new (has_severity, self, NULL));

  gtk_widget_init_template (GTK_WIDGET (self));

  gtk_filter_list_model_set_filter (self->filtered, self->filter);
  gtk_slice_list_model_set_size (self->slice, MAX_ROWS);
  gtk_list_box_bind_model (self->list_box, G_LIST_MODEL (self->slice), create_row, self, NULL);
}
