/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-io"

#include "config.h"

#include "pc-dataset-loader.h"

#include "pc-dataset-reader.h"
#include "pc-file-content.h"
#include "pc-follow-up.h"
#include "pc-json-document.h"
#include "pc-schema.h"
#include "pc-utf8-copy.h"
#include "pc-validator.h"

#include <glib/gi18n-lib.h>

/* What the file format calls itself. */
#define FORMAT "partner-cities"
#define VERSION 1

/* How much of the whole is done behind each step. */
#define DONE_READING 0.1
#define DONE_PARSING 0.4
#define DONE_CHECKING 0.5
#define DONE_BUILDING 0.7

/* Belongs to the thread that loads until the task has returned, then to the caller's. */
typedef struct
{
  GFile *file;
  GBytes *bytes;
  GCancellable *cancellable;

  GTask *task;
  PcLoadProgressFunc progress;
  gpointer progress_data;

  PcFileStamp *stamp;
  GListModel *problems;
  const char *encoding;
} Load;

typedef struct
{
  GTask *task;
  double fraction;
} Progress;

static void
load_init (Load         *load,
           GFile        *file,
           GBytes       *bytes,
           GCancellable *cancellable)
{
  g_set_object (&load->file, file);
  load->bytes = bytes != NULL ? g_bytes_ref (bytes) : NULL;
  g_set_object (&load->cancellable, cancellable);
}

static void
load_clear (Load *load)
{
  g_clear_object (&load->file);
  g_clear_pointer (&load->bytes, g_bytes_unref);
  g_clear_object (&load->cancellable);
  g_clear_pointer (&load->stamp, pc_file_stamp_free);
  g_clear_object (&load->problems);
}

static void
load_free (gpointer data)
{
  load_clear (data);
  g_free (data);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Load, load_clear)

static void
progress_free (gpointer data)
{
  Progress *progress = data;

  g_object_unref (progress->task);
  g_free (progress);
}

static gboolean
progress_cb (gpointer data)
{
  Progress *progress = data;
  Load *load = g_task_get_task_data (progress->task);

  if (!g_task_get_completed (progress->task) && !g_cancellable_is_cancelled (load->cancellable))
    load->progress (progress->fraction, load->progress_data);

  return G_SOURCE_REMOVE;
}

/* Not g_main_context_invoke (): that may call in this thread. */
static void
report_progress (Load   *load,
                 double  fraction)
{
  g_autoptr (GSource) source = NULL;
  Progress *progress;

  if (load->progress == NULL)
    return;

  progress = g_new0 (Progress, 1);
  progress->task = g_object_ref (load->task);
  progress->fraction = fraction;

  source = g_idle_source_new ();
  g_source_set_priority (source, g_task_get_priority (load->task));
  g_source_set_callback (source, progress_cb, progress, progress_free);
  g_source_set_static_name (source, "[partner-cities] load progress");
  g_source_attach (source, g_task_get_context (load->task));
}

static void
content_progress_cb (double   fraction,
                     gpointer data)
{
  report_progress (data, fraction * DONE_READING);
}

static gboolean
read_content (Load    *load,
              GError **error)
{
  g_autofree char *etag = NULL;

  if (load->file != NULL)
    load->bytes = pc_file_content_read (load->file, PC_DATASET_LOADER_MAX_SIZE, content_progress_cb, load,
                                        &etag, load->cancellable, error);
  if (load->bytes == NULL)
    return FALSE;

  load->stamp = pc_file_stamp_new (load->bytes, etag);
  return TRUE;
}

static gboolean
refuse_format (PcJsonDocument *document,
               PcProblemList  *problems,
               const char     *pointer,
               char           *message)
{
  pc_problem_list_add (problems, PC_SEVERITY_ERROR, pointer, pc_json_document_get_line (document, pointer), message);
  g_free (message);

  return FALSE;
}

/* Of a file of another kind or of a later version the schema would have much to say, and none of it
 * helpful. What only looks wrong here is left to the schema. */
static gboolean
check_format (PcJsonDocument *document,
              PcProblemList  *problems)
{
  JsonNode *root = pc_json_document_get_root (document);
  JsonObject *object = JSON_NODE_HOLDS_OBJECT (root) ? json_node_get_object (root) : NULL;
  JsonNode *format = object != NULL ? json_object_get_member (object, "format") : NULL;
  JsonNode *version = object != NULL ? json_object_get_member (object, "version") : NULL;

  if (object != NULL && format == NULL && !json_object_has_member (object, "cities"))
    return refuse_format (document, problems, "",
                          g_strdup_printf (_("This is not a file of partner cities: the member “format” is missing. It must be “%s”"),
                                           FORMAT));
  if (format != NULL && json_node_get_value_type (format) == G_TYPE_STRING && !g_str_equal (json_node_get_string (format), FORMAT))
    return refuse_format (document, problems, "/format",
                          g_strdup_printf (_("This is not a file of partner cities: its “format” is “%s”, not “%s”"),
                                           json_node_get_string (format), FORMAT));
  if (version != NULL && json_node_get_value_type (version) == G_TYPE_INT64 && json_node_get_int (version) > VERSION)
    {
      /* gettext does not know a format that is put together of macros. */
      g_autofree char *number = g_strdup_printf ("%" G_GINT64_FORMAT, json_node_get_int (version));

      return refuse_format (document, problems, "/version",
                            g_strdup_printf (_("The file is of version %s of the format; this program reads version %d. Open it with a newer program"),
                                             number, VERSION));
    }

  return TRUE;
}

/* The meaning of the data is checked even where its form has errors, so that all can be mended at
 * once; but not what is only said because of them. */
static void
check_meaning (PcDataset      *dataset,
               PcJsonDocument *document,
               PcProblemList  *problems)
{
  g_autoptr (GListStore) found = g_list_store_new (PC_TYPE_PROBLEM);
  g_autoptr (GPtrArray) worth_telling = g_ptr_array_new_with_free_func (g_object_unref);

  pc_dataset_validate (dataset, found);

  /* All are judged before the first is added, since those of the meaning hide nothing. */
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (found)); i++)
    {
      g_autoptr (PcProblem) problem = g_list_model_get_item (G_LIST_MODEL (found), i);

      if (!pc_follow_up_is_likely (problems, problem))
        g_ptr_array_add (worth_telling, g_steal_pointer (&problem));
    }

  for (guint i = 0; i < worth_telling->len; i++)
    {
      PcProblem *problem = g_ptr_array_index (worth_telling, i);
      const char *pointer = pc_problem_get_pointer (problem);

      pc_problem_list_add (problems, pc_problem_get_severity (problem), pointer,
                           pc_json_document_get_line (document, pointer), pc_problem_get_message (problem));
    }
}

static PcDataset *
build (Load          *load,
       PcProblemList *problems)
{
  g_autoptr (PcJsonDocument) document = pc_json_document_new (load->bytes, problems, load->cancellable);
  g_autoptr (PcSchema) schema = NULL;
  g_autoptr (PcDataset) dataset = NULL;

  report_progress (load, DONE_PARSING);
  if (document == NULL)
    load->encoding = pc_utf8_copy_find_encoding (load->bytes);
  if (document == NULL || !check_format (document, problems))
    return NULL;

  schema = pc_schema_new_bundled ();
  pc_schema_validate (schema, document, problems, load->cancellable);
  report_progress (load, DONE_CHECKING);
  if (g_cancellable_is_cancelled (load->cancellable) || !JSON_NODE_HOLDS_OBJECT (pc_json_document_get_root (document)))
    return NULL;

  dataset = pc_dataset_read (document, load->cancellable);
  report_progress (load, DONE_BUILDING);
  if (g_cancellable_is_cancelled (load->cancellable))
    return NULL;

  check_meaning (dataset, document, problems);
  report_progress (load, 1.0);

  return pc_problem_list_get_n_errors (problems) == 0 ? g_steal_pointer (&dataset) : NULL;
}

static PcDataset *
run (Load    *load,
     GError **error)
{
  g_autoptr (PcProblemList) problems = NULL;
  g_autoptr (PcDataset) dataset = NULL;
  guint n_errors;

  if (!read_content (load, error))
    return NULL;

  problems = pc_problem_list_new ();
  dataset = build (load, problems);
  if (g_cancellable_set_error_if_cancelled (load->cancellable, error))
    return NULL;

  load->problems = pc_problem_list_to_model (problems);
  n_errors = pc_problem_list_get_n_errors (problems);
  if (dataset == NULL)
    g_set_error (error, PC_IO_ERROR, PC_IO_ERROR_INVALID,
                 ngettext ("The file has %u error", "The file has %u errors", n_errors), n_errors);

  return g_steal_pointer (&dataset);
}

static void
give_problems (Load        *load,
               GListModel **problems)
{
  if (problems == NULL)
    return;

  *problems = load->problems != NULL ? g_object_ref (load->problems)
                                     : G_LIST_MODEL (g_list_store_new (PC_TYPE_PROBLEM));
}

static PcDataset *
run_and_wait (GFile         *file,
              GBytes        *bytes,
              GCancellable  *cancellable,
              GListModel   **problems,
              GError       **error)
{
  g_auto (Load) load = { NULL };
  g_autoptr (GError) local_error = NULL;
  PcDataset *dataset;

  load_init (&load, file, bytes, cancellable);
  dataset = run (&load, &local_error);
  give_problems (&load, problems);
  if (dataset == NULL)
    g_propagate_error (error, g_steal_pointer (&local_error));

  return dataset;
}

static void
load_thread (GTask        *task,
             gpointer      source,
             gpointer      data,
             GCancellable *cancellable)
{
  g_autoptr (GError) error = NULL;
  PcDataset *dataset = run (data, &error);

  if (dataset != NULL)
    g_task_return_pointer (task, dataset, g_object_unref);
  else
    g_task_return_error (task, g_steal_pointer (&error));
}

static void
start (GFile               *file,
       GBytes              *bytes,
       GCancellable        *cancellable,
       PcLoadProgressFunc   progress,
       gpointer             progress_data,
       GAsyncReadyCallback  callback,
       gpointer             user_data)
{
  g_autoptr (GTask) task = g_task_new (file, cancellable, callback, user_data);
  Load *load = g_new0 (Load, 1);

  load_init (load, file, bytes, cancellable);
  load->task = task;
  load->progress = progress;
  load->progress_data = progress_data;

  g_task_set_source_tag (task, pc_dataset_load_async);
  g_task_set_static_name (task, "[partner-cities] load");
  g_task_set_task_data (task, load, load_free);
  g_task_run_in_thread (task, load_thread);
}

/**
 * pc_dataset_load_async:
 * @file: a file, local or not, or a resource
 * @cancellable: (nullable): a cancellable
 * @progress: (nullable) (scope notified): called as the work goes on
 * @progress_data: data for @progress
 * @callback: called when the dataset is there or the file has been refused
 * @user_data: data for @callback
 *
 * Loads a dataset without holding up the caller.
 *
 * A thread reads the file, checks it by the schema, builds the dataset and checks what it says.
 * Nobody else touches the dataset until it is finished.
 */
void
pc_dataset_load_async (GFile               *file,
                       GCancellable        *cancellable,
                       PcLoadProgressFunc   progress,
                       gpointer             progress_data,
                       GAsyncReadyCallback  callback,
                       gpointer             user_data)
{
  g_return_if_fail (G_IS_FILE (file));
  g_return_if_fail (cancellable == NULL || G_IS_CANCELLABLE (cancellable));

  start (file, NULL, cancellable, progress, progress_data, callback, user_data);
}

/**
 * pc_dataset_load_bytes_async:
 * @bytes: the content of a file
 * @cancellable: (nullable): a cancellable
 * @progress: (nullable) (scope notified): called as the work goes on
 * @progress_data: data for @progress
 * @callback: called when the dataset is there or the content has been refused
 * @user_data: data for @callback
 *
 * Loads a dataset from memory, as pc_dataset_load_async() does from a file.
 */
void
pc_dataset_load_bytes_async (GBytes              *bytes,
                             GCancellable        *cancellable,
                             PcLoadProgressFunc   progress,
                             gpointer             progress_data,
                             GAsyncReadyCallback  callback,
                             gpointer             user_data)
{
  g_return_if_fail (bytes != NULL);
  g_return_if_fail (cancellable == NULL || G_IS_CANCELLABLE (cancellable));

  start (NULL, bytes, cancellable, progress, progress_data, callback, user_data);
}

/**
 * pc_dataset_load_finish:
 * @result: what the callback was given
 * @problems: (out) (optional) (transfer full): return location for the problems, in the order of
 *   their lines; never %NULL
 * @error: return location for a #GError
 *
 * Gets the dataset that was loaded.
 *
 * Warnings come with a dataset. Errors come without one, and with PC_IO_ERROR_INVALID. If the
 * file could not be read, there are no problems but only @error.
 *
 * Returns: (transfer full) (nullable): the dataset
 */
PcDataset *
pc_dataset_load_finish (GAsyncResult  *result,
                        GListModel   **problems,
                        GError       **error)
{
  g_return_val_if_fail (G_IS_TASK (result), NULL);
  g_return_val_if_fail (g_async_result_is_tagged (result, pc_dataset_load_async), NULL);

  give_problems (g_task_get_task_data (G_TASK (result)), problems);

  return g_task_propagate_pointer (G_TASK (result), error);
}

/**
 * pc_dataset_load_get_stamp:
 * @result: what the callback was given
 *
 * Gets what to compare with before the file is written again.
 *
 * Returns: (transfer none) (nullable): the stamp, or %NULL if the file could not be read
 */
const PcFileStamp *
pc_dataset_load_get_stamp (GAsyncResult *result)
{
  Load *load;

  g_return_val_if_fail (G_IS_TASK (result), NULL);
  g_return_val_if_fail (g_async_result_is_tagged (result, pc_dataset_load_async), NULL);

  load = g_task_get_task_data (G_TASK (result));
  return load->stamp;
}

/**
 * pc_dataset_load_get_encoding:
 * @result: what the callback was given
 *
 * Gets the encoding of a file that was refused only because it is not UTF-8; pc_utf8_copy_save_async()
 * can make a copy of it that is.
 *
 * Returns: (nullable): the name of the encoding for people, or %NULL if there is no use in a copy
 */
const char *
pc_dataset_load_get_encoding (GAsyncResult *result)
{
  Load *load;

  g_return_val_if_fail (G_IS_TASK (result), NULL);
  g_return_val_if_fail (g_async_result_is_tagged (result, pc_dataset_load_async), NULL);

  load = g_task_get_task_data (G_TASK (result));
  return load->encoding;
}

/**
 * pc_dataset_load:
 * @file: a file, local or not, or a resource
 * @cancellable: (nullable): a cancellable
 * @problems: (out) (optional) (transfer full): return location for the problems; never %NULL
 * @error: return location for a #GError
 *
 * Loads a dataset and waits for it; see pc_dataset_load_finish().
 *
 * Returns: (transfer full) (nullable): the dataset
 */
PcDataset *
pc_dataset_load (GFile         *file,
                 GCancellable  *cancellable,
                 GListModel   **problems,
                 GError       **error)
{
  g_return_val_if_fail (G_IS_FILE (file), NULL);
  g_return_val_if_fail (cancellable == NULL || G_IS_CANCELLABLE (cancellable), NULL);

  return run_and_wait (file, NULL, cancellable, problems, error);
}

/**
 * pc_dataset_load_bytes:
 * @bytes: the content of a file
 * @cancellable: (nullable): a cancellable
 * @problems: (out) (optional) (transfer full): return location for the problems; never %NULL
 * @error: return location for a #GError
 *
 * Loads a dataset from memory and waits for it; see pc_dataset_load_finish().
 *
 * Returns: (transfer full) (nullable): the dataset
 */
PcDataset *
pc_dataset_load_bytes (GBytes        *bytes,
                       GCancellable  *cancellable,
                       GListModel   **problems,
                       GError       **error)
{
  g_return_val_if_fail (bytes != NULL, NULL);
  g_return_val_if_fail (cancellable == NULL || G_IS_CANCELLABLE (cancellable), NULL);

  return run_and_wait (NULL, bytes, cancellable, problems, error);
}
