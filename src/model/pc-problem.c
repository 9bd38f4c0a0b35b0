/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-model"

#include "config.h"

#include "pc-problem.h"

/**
 * PcProblem:
 *
 * Something that is wrong with a file, and where.
 */
struct _PcProblem
{
  GObject parent_instance;

  PcSeverity  severity;
  char       *pointer;
  guint       line;
  char       *message;
};

G_DEFINE_FINAL_TYPE (PcProblem, pc_problem, G_TYPE_OBJECT)

typedef enum
{
  PROP_SEVERITY = 1,
  PROP_POINTER,
  PROP_LINE,
  PROP_MESSAGE,
  N_PROPS
} PcProblemProps;

static GParamSpec *properties[N_PROPS];

static void
pc_problem_finalize (GObject *object)
{
  PcProblem *self = PC_PROBLEM (object);

  g_clear_pointer (&self->pointer, g_free);
  g_clear_pointer (&self->message, g_free);

  G_OBJECT_CLASS (pc_problem_parent_class)->finalize (object);
}

static void
pc_problem_get_property (GObject    *object,
                         guint       prop_id,
                         GValue     *value,
                         GParamSpec *pspec)
{
  PcProblem *self = PC_PROBLEM (object);

  switch ((PcProblemProps) prop_id)
    {
    case PROP_SEVERITY:
      g_value_set_enum (value, self->severity);
      break;

    case PROP_POINTER:
      g_value_set_string (value, self->pointer);
      break;

    case PROP_LINE:
      g_value_set_uint (value, self->line);
      break;

    case PROP_MESSAGE:
      g_value_set_string (value, self->message);
      break;

    case N_PROPS:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pc_problem_set_property (GObject      *object,
                         guint         prop_id,
                         const GValue *value,
                         GParamSpec   *pspec)
{
  PcProblem *self = PC_PROBLEM (object);

  switch ((PcProblemProps) prop_id)
    {
    case PROP_SEVERITY:
      self->severity = g_value_get_enum (value);
      break;

    case PROP_POINTER:
      g_set_str (&self->pointer, g_value_get_string (value));
      break;

    case PROP_LINE:
      pc_problem_set_line (self, g_value_get_uint (value));
      break;

    case PROP_MESSAGE:
      g_set_str (&self->message, g_value_get_string (value));
      break;

    case N_PROPS:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pc_problem_class_init (PcProblemClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = pc_problem_finalize;
  object_class->get_property = pc_problem_get_property;
  object_class->set_property = pc_problem_set_property;

  /**
   * PcProblem:severity:
   *
   * How bad it is.
   */
  properties[PROP_SEVERITY] =
    g_param_spec_enum ("severity", NULL, NULL,
                       PC_TYPE_SEVERITY, PC_SEVERITY_ERROR,
                       G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);

  /**
   * PcProblem:pointer:
   *
   * Where in the file it is, as a JSON Pointer.
   */
  properties[PROP_POINTER] =
    g_param_spec_string ("pointer", NULL, NULL,
                         "",
                         G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);

  /**
   * PcProblem:line:
   *
   * The line of the file, from 1, or 0 if it is not known.
   */
  properties[PROP_LINE] =
    g_param_spec_uint ("line", NULL, NULL,
                       0, G_MAXUINT, 0,
                       G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  /**
   * PcProblem:message:
   *
   * What is wrong, and where possible what would be right, in a sentence.
   */
  properties[PROP_MESSAGE] =
    g_param_spec_string ("message", NULL, NULL,
                         "",
                         G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
pc_problem_init (PcProblem *self)
{
}

/**
 * pc_problem_new:
 * @severity: how bad it is
 * @pointer: a JSON Pointer
 * @line: the line of the file, or 0
 * @message: a sentence
 *
 * Makes a problem.
 *
 * Returns: (transfer full): a new problem
 */
PcProblem *
pc_problem_new (PcSeverity  severity,
                const char *pointer,
                guint       line,
                const char *message)
{
  g_return_val_if_fail (pointer != NULL, NULL);
  g_return_val_if_fail (message != NULL, NULL);

  return g_object_new (PC_TYPE_PROBLEM,
                       "severity", severity,
                       "pointer", pointer,
                       "line", line,
                       "message", message,
                       NULL);
}

/**
 * pc_problem_get_severity:
 * @self: a `PcProblem`
 *
 * Gets how bad it is.
 *
 * Returns: the severity
 */
PcSeverity
pc_problem_get_severity (PcProblem *self)
{
  g_return_val_if_fail (PC_IS_PROBLEM (self), PC_SEVERITY_ERROR);

  return self->severity;
}

/**
 * pc_problem_get_pointer:
 * @self: a `PcProblem`
 *
 * Gets where in the file it is.
 *
 * Returns: (transfer none): a JSON Pointer
 */
const char *
pc_problem_get_pointer (PcProblem *self)
{
  g_return_val_if_fail (PC_IS_PROBLEM (self), NULL);

  return self->pointer;
}

/**
 * pc_problem_get_line:
 * @self: a `PcProblem`
 *
 * Gets the line of the file.
 *
 * Returns: the line, from 1, or 0 if it is not known
 */
guint
pc_problem_get_line (PcProblem *self)
{
  g_return_val_if_fail (PC_IS_PROBLEM (self), 0);

  return self->line;
}

/**
 * pc_problem_set_line:
 * @self: a `PcProblem`
 * @line: the line, from 1, or 0 if it is not known
 *
 * Sets the line of the file, which only the reader of the file knows.
 */
void
pc_problem_set_line (PcProblem *self,
                     guint      line)
{
  g_return_if_fail (PC_IS_PROBLEM (self));

  if (self->line == line)
    return;

  self->line = line;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_LINE]);
}

/**
 * pc_problem_get_message:
 * @self: a `PcProblem`
 *
 * Gets what is wrong.
 *
 * Returns: (transfer none): a sentence
 */
const char *
pc_problem_get_message (PcProblem *self)
{
  g_return_val_if_fail (PC_IS_PROBLEM (self), NULL);

  return self->message;
}

/**
 * pc_problem_compare:
 * @a: a `PcProblem`
 * @b: another `PcProblem`
 *
 * Orders problems for a report: errors first, then by line.
 *
 * Returns: a number below, equal to or above 0
 */
int
pc_problem_compare (PcProblem *a,
                    PcProblem *b)
{
  g_return_val_if_fail (PC_IS_PROBLEM (a) && PC_IS_PROBLEM (b), 0);

  if (a->severity != b->severity)
    return (int) a->severity - (int) b->severity;

  return (a->line > b->line) - (a->line < b->line);
}
