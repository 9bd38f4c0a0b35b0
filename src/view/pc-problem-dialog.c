/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-view"

#include "config.h"

#include "pc-problem-dialog.h"

#include "pc-problem-group.h"

/**
 * PcProblemDialog:
 *
 * Lists what should be looked at in a file that is open.
 */
struct _PcProblemDialog
{
  AdwDialog parent_instance;

  GListModel *problems;
  char *file_name;
  gboolean editable;
};

G_DEFINE_FINAL_TYPE (PcProblemDialog, pc_problem_dialog, ADW_TYPE_DIALOG)

typedef enum
{
  PROP_EDITABLE = 1,
  PROP_FILE_NAME,
  PROP_PROBLEMS,
} PcProblemDialogProps;

static GParamSpec *properties[PROP_PROBLEMS + 1];

static void
pc_problem_dialog_get_property (GObject    *object,
                                guint       prop_id,
                                GValue     *value,
                                GParamSpec *pspec)
{
  PcProblemDialog *self = PC_PROBLEM_DIALOG (object);

  switch ((PcProblemDialogProps) prop_id)
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

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pc_problem_dialog_set_property (GObject      *object,
                                guint         prop_id,
                                const GValue *value,
                                GParamSpec   *pspec)
{
  PcProblemDialog *self = PC_PROBLEM_DIALOG (object);

  switch ((PcProblemDialogProps) prop_id)
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

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pc_problem_dialog_dispose (GObject *object)
{
  PcProblemDialog *self = PC_PROBLEM_DIALOG (object);

  gtk_widget_dispose_template (GTK_WIDGET (object), PC_TYPE_PROBLEM_DIALOG);
  g_clear_object (&self->problems);

  G_OBJECT_CLASS (pc_problem_dialog_parent_class)->dispose (object);
}

static void
pc_problem_dialog_finalize (GObject *object)
{
  PcProblemDialog *self = PC_PROBLEM_DIALOG (object);

  g_free (self->file_name);

  G_OBJECT_CLASS (pc_problem_dialog_parent_class)->finalize (object);
}

static void
pc_problem_dialog_class_init (PcProblemDialogClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = pc_problem_dialog_get_property;
  object_class->set_property = pc_problem_dialog_set_property;
  object_class->dispose = pc_problem_dialog_dispose;
  object_class->finalize = pc_problem_dialog_finalize;

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
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  g_type_ensure (PC_TYPE_PROBLEM_GROUP);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/pl/krakow/PartnerCities/pc-problem-dialog.ui");
}

static void
pc_problem_dialog_init (PcProblemDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * pc_problem_dialog_new:
 * @problems: a list of [class@Problem]
 * @file_name: (nullable): the name of the file
 * @editable: whether the file can be edited as text
 *
 * Returns: (transfer full): a new dialog
 */
AdwDialog *
pc_problem_dialog_new (GListModel *problems,
                       const char *file_name,
                       gboolean    editable)
{
  return g_object_new (PC_TYPE_PROBLEM_DIALOG,
                       "problems", problems,
                       "file-name", file_name,
                       "editable", editable,
                       NULL);
}
