/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "pc-dataset-writer.h"
#include "pc-io-resources.h"
#include "pc-io-testing.h"

#include <fcntl.h>
#include <glib/gstdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

typedef struct
{
  char *folder;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  g_autoptr (GError) error = NULL;

  fixture->folder = g_dir_make_tmp ("pc-loader-XXXXXX", &error);
  g_assert_no_error (error);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_autoptr (GDir) dir = g_dir_open (fixture->folder, 0, NULL);
  const char *name;

  while ((name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *path = g_build_filename (fixture->folder, name, NULL);

      g_remove (path);
    }
  g_rmdir (fixture->folder);
  g_free (fixture->folder);
}

static GFile *
make_file (Fixture    *fixture,
           const char *name,
           GBytes     *content)
{
  g_autofree char *path = g_build_filename (fixture->folder, name, NULL);
  g_autoptr (GError) error = NULL;
  gsize length;
  const char *data = g_bytes_get_data (content, &length);

  g_file_set_contents (path, data, (gssize) length, &error);
  g_assert_no_error (error);

  return g_file_new_for_path (path);
}

typedef struct
{
  GThread *thread;
  gboolean done;
  PcDataset *dataset;
  GListModel *problems;
  GError *error;
  char *hash;
  char *etag;
  GArray *fractions;
} Result;

static void
result_clear (Result *result)
{
  g_clear_object (&result->dataset);
  g_clear_object (&result->problems);
  g_clear_error (&result->error);
  g_free (result->hash);
  g_free (result->etag);
  g_array_unref (result->fractions);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Result, result_clear)

static void
result_init (Result *result)
{
  result->thread = g_thread_self ();
  result->fractions = g_array_new (FALSE, FALSE, sizeof (double));
}

static void
progress_cb (double   fraction,
             gpointer data)
{
  Result *result = data;

  g_assert_true (g_thread_self () == result->thread);
  g_assert_false (result->done);
  g_array_append_val (result->fractions, fraction);
}

static void
loaded_cb (GObject      *source,
           GAsyncResult *async_result,
           gpointer      data)
{
  Result *result = data;
  const PcFileStamp *stamp = pc_dataset_load_get_stamp (async_result);

  g_assert_true (g_thread_self () == result->thread);
  result->dataset = pc_dataset_load_finish (async_result, &result->problems, &result->error);
  g_assert_true (G_IS_LIST_MODEL (result->problems));
  g_assert_true ((result->dataset == NULL) == (result->error != NULL));
  if (stamp != NULL)
    {
      result->hash = g_strdup (pc_file_stamp_get_hash (stamp));
      result->etag = g_strdup (pc_file_stamp_get_etag (stamp));
    }
  result->done = TRUE;
}

static void
wait_for (Result *result)
{
  while (!result->done)
    g_main_context_iteration (g_main_context_get_thread_default (), TRUE);
}

static void
load (GFile        *file,
      GCancellable *cancellable,
      Result       *result)
{
  pc_dataset_load_async (file, cancellable, progress_cb, result, loaded_cb, result);
  wait_for (result);
}

static void
test_async (Fixture       *fixture,
            gconstpointer  data)
{
  g_autoptr (GBytes) content = pc_test_read_krakow ();
  g_autoptr (GFile) file = make_file (fixture, "krakow.json", content);
  g_autofree char *hash = g_compute_checksum_for_bytes (G_CHECKSUM_SHA256, content);
  g_auto (Result) result = { NULL };
  g_autoptr (GBytes) written = NULL;

  result_init (&result);
  load (file, NULL, &result);
  g_assert_no_error (result.error);
  g_assert_cmpuint (g_list_model_get_n_items (pc_dataset_get_cities (result.dataset)), ==, 39);
  g_assert_cmpstr (result.hash, ==, hash);
  g_assert_nonnull (result.etag);
  written = pc_dataset_to_bytes (result.dataset);
  g_assert_true (g_bytes_equal (written, content));
}

static void
test_progress (Fixture       *fixture,
               gconstpointer  data)
{
  g_autoptr (GBytes) content = pc_test_read_krakow ();
  g_autoptr (GFile) file = make_file (fixture, "krakow.json", content);
  g_auto (Result) result = { NULL };
  double last = 0;

  result_init (&result);
  load (file, NULL, &result);
  g_assert_cmpuint (result.fractions->len, >=, 4);
  for (guint i = 0; i < result.fractions->len; i++)
    {
      double fraction = g_array_index (result.fractions, double, i);

      g_assert_cmpfloat (fraction, >=, last);
      g_assert_cmpfloat (fraction, <=, 1);
      last = fraction;
    }
  g_assert_cmpfloat (last, ==, 1);
}

/* The callbacks come in the context that the load was started in, not in the default one. */
static void
test_context (Fixture       *fixture,
              gconstpointer  data)
{
  g_autoptr (GMainContext) context = g_main_context_new ();
  g_autoptr (GFile) file = g_file_new_for_uri (PC_IO_KRAKOW_URI);
  g_auto (Result) result = { NULL };

  pc_io_resources_register ();
  result_init (&result);
  g_main_context_push_thread_default (context);
  load (file, NULL, &result);
  g_main_context_pop_thread_default (context);
  g_assert_no_error (result.error);
  g_assert_cmpuint (result.fractions->len, >, 0);
  g_assert_false (g_main_context_pending (NULL));
}

static void
test_resource (Fixture       *fixture,
               gconstpointer  data)
{
  g_autoptr (GFile) file = g_file_new_for_uri (PC_IO_KRAKOW_URI);
  g_autoptr (GBytes) content = pc_test_read_krakow ();
  g_autofree char *hash = g_compute_checksum_for_bytes (G_CHECKSUM_SHA256, content);
  g_auto (Result) result = { NULL };

  pc_io_resources_register ();
  result_init (&result);
  load (file, NULL, &result);
  g_assert_no_error (result.error);
  g_assert_cmpstr (result.hash, ==, hash);
  g_assert_null (result.etag);
}

static void
test_bytes (Fixture       *fixture,
            gconstpointer  data)
{
  g_autoptr (GBytes) content = pc_test_read_krakow ();
  g_auto (Result) result = { NULL };

  result_init (&result);
  pc_dataset_load_bytes_async (content, NULL, NULL, NULL, loaded_cb, &result);
  wait_for (&result);
  g_assert_no_error (result.error);
  g_assert_cmpuint (g_list_model_get_n_items (pc_dataset_get_cities (result.dataset)), ==, 39);
}

static void
test_cancelled_before (Fixture       *fixture,
                       gconstpointer  data)
{
  g_autoptr (GBytes) content = pc_test_read_krakow ();
  g_autoptr (GFile) file = make_file (fixture, "krakow.json", content);
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_auto (Result) result = { NULL };

  result_init (&result);
  g_cancellable_cancel (cancellable);
  load (file, cancellable, &result);
  g_assert_error (result.error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_assert_cmpuint (g_list_model_get_n_items (result.problems), ==, 0);
  g_assert_cmpuint (result.fractions->len, ==, 0);
}

typedef struct
{
  Result *result;
  GCancellable *cancellable;
  guint after;
} Canceller;

static void
cancel_cb (double   fraction,
           gpointer data)
{
  Canceller *canceller = data;

  progress_cb (fraction, canceller->result);
  if (canceller->result->fractions->len == canceller->after)
    g_cancellable_cancel (canceller->cancellable);
}

/* At every step: the callback comes once, with nothing but the error, and no progress after it. */
static void
test_cancelled_on_the_way (Fixture       *fixture,
                           gconstpointer  data)
{
  g_autoptr (GBytes) content = pc_test_read_krakow ();
  g_autoptr (GFile) file = make_file (fixture, "krakow.json", content);

  for (guint after = 1; after <= 4; after++)
    {
      g_autoptr (GCancellable) cancellable = g_cancellable_new ();
      g_auto (Result) result = { NULL };
      Canceller canceller = { &result, cancellable, after };

      result_init (&result);
      pc_dataset_load_async (file, cancellable, cancel_cb, &canceller, loaded_cb, &result);
      wait_for (&result);
      g_assert_error (result.error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
      g_assert_null (result.dataset);
      g_assert_cmpuint (result.fractions->len, ==, after);
    }
}

static void
test_errors (Fixture       *fixture,
             gconstpointer  data)
{
  g_autoptr (GListModel) problems = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) content = g_bytes_new_static ("{\"format\": 5}", 13);

  g_assert_null (pc_dataset_load_bytes (content, NULL, &problems, &error));
  g_assert_error (error, PC_IO_ERROR, PC_IO_ERROR_INVALID);
  g_assert_cmpstr (error->message, ==, "The file has 8 errors");
  g_assert_cmpuint (g_list_model_get_n_items (problems), ==, 8);
}

static void
test_missing (Fixture       *fixture,
              gconstpointer  data)
{
  g_autofree char *path = g_build_filename (fixture->folder, "nothing.json", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autofree char *message = g_strdup_printf ("“%s” does not exist", path);
  g_auto (Result) result = { NULL };

  result_init (&result);
  load (file, NULL, &result);
  g_assert_error (result.error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND);
  g_assert_cmpstr (result.error->message, ==, message);
  g_assert_null (result.hash);
  g_assert_cmpuint (g_list_model_get_n_items (result.problems), ==, 0);
}

static void
test_folder (Fixture       *fixture,
             gconstpointer  data)
{
  g_autoptr (GFile) file = g_file_new_for_path (fixture->folder);
  g_autofree char *message = g_strdup_printf ("“%s” is a folder, not a file", fixture->folder);
  g_autoptr (GError) error = NULL;

  g_assert_null (pc_dataset_load (file, NULL, NULL, &error));
  g_assert_error (error, PC_IO_ERROR, PC_IO_ERROR_NOT_A_FILE);
  g_assert_cmpstr (error->message, ==, message);
}

/* Opening a pipe that nobody writes to would wait for ever. */
static void
test_pipe (Fixture       *fixture,
           gconstpointer  data)
{
  g_autofree char *path = g_build_filename (fixture->folder, "pipe", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GError) error = NULL;

  g_assert_cmpint (mkfifo (path, 0600), ==, 0);
  g_assert_null (pc_dataset_load (file, NULL, NULL, &error));
  g_assert_error (error, PC_IO_ERROR, PC_IO_ERROR_NOT_A_FILE);
}

static void
test_device (Fixture       *fixture,
             gconstpointer  data)
{
  g_autoptr (GFile) file = g_file_new_for_path ("/dev/zero");
  g_autoptr (GError) error = NULL;

  g_assert_null (pc_dataset_load (file, NULL, NULL, &error));
  g_assert_error (error, PC_IO_ERROR, PC_IO_ERROR_NOT_A_FILE);
}

static void
test_unreadable (Fixture       *fixture,
                 gconstpointer  data)
{
  g_autoptr (GBytes) content = pc_test_read_krakow ();
  g_autoptr (GFile) file = make_file (fixture, "closed.json", content);
  g_autofree char *message = g_strdup_printf ("You have no permission to read “%s”", g_file_peek_path (file));
  g_autoptr (GError) error = NULL;

  g_assert_cmpint (g_chmod (g_file_peek_path (file), 0), ==, 0);
  if (g_access (g_file_peek_path (file), R_OK) == 0)
    {
      g_test_skip ("permissions do not count for this user");
      return;
    }

  g_assert_null (pc_dataset_load (file, NULL, NULL, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_PERMISSION_DENIED);
  g_assert_cmpstr (error->message, ==, message);
}

static void
test_symbolic_link (Fixture       *fixture,
                    gconstpointer  data)
{
  g_autoptr (GBytes) content = pc_test_read_krakow ();
  g_autoptr (GFile) file = make_file (fixture, "target.json", content);
  g_autofree char *path = g_build_filename (fixture->folder, "link.json", NULL);
  g_autoptr (GFile) link = g_file_new_for_path (path);
  g_autoptr (GError) error = NULL;
  g_autoptr (PcDataset) dataset = NULL;

  g_assert_cmpint (symlink (g_file_peek_path (file), path), ==, 0);
  dataset = pc_dataset_load (link, NULL, NULL, &error);
  g_assert_no_error (error);
  g_assert_nonnull (dataset);
}

static void
test_broken_link (Fixture       *fixture,
                  gconstpointer  data)
{
  g_autofree char *path = g_build_filename (fixture->folder, "link.json", NULL);
  g_autoptr (GFile) link = g_file_new_for_path (path);
  g_autoptr (GError) error = NULL;

  g_assert_cmpint (symlink ("nowhere.json", path), ==, 0);
  g_assert_null (pc_dataset_load (link, NULL, NULL, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND);
}

static void
test_too_large (Fixture       *fixture,
                gconstpointer  data)
{
  g_autofree char *path = g_build_filename (fixture->folder, "large.json", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autofree char *message = g_strdup_printf ("“%s” is too large; files of up to 256 MiB can be read", path);
  g_autoptr (GError) error = NULL;
  int fd = g_creat (path, 0600);

  g_assert_cmpint (ftruncate (fd, PC_DATASET_LOADER_MAX_SIZE + 1), ==, 0);
  close (fd);
  g_assert_null (pc_dataset_load (file, NULL, NULL, &error));
  g_assert_error (error, PC_IO_ERROR, PC_IO_ERROR_TOO_LARGE);
  g_assert_cmpstr (error->message, ==, message);
}

static void
test_stamp (Fixture       *fixture,
            gconstpointer  data)
{
  g_autoptr (GBytes) content = g_bytes_new_static ("abc", 3);
  g_autoptr (GBytes) other = g_bytes_new_static ("abd", 3);
  g_autoptr (PcFileStamp) stamp = pc_file_stamp_new (content, "1:2");
  g_autoptr (PcFileStamp) copy = pc_file_stamp_copy (stamp);

  g_assert_cmpstr (pc_file_stamp_get_hash (copy), ==, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  g_assert_cmpstr (pc_file_stamp_get_etag (copy), ==, "1:2");
  g_assert_true (pc_file_stamp_matches (copy, content));
  g_assert_false (pc_file_stamp_matches (copy, other));
}

#define ADD(path, func) g_test_add (path, Fixture, NULL, set_up, func, tear_down)

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  ADD ("/dataset-loader/async", test_async);
  ADD ("/dataset-loader/progress", test_progress);
  ADD ("/dataset-loader/context", test_context);
  ADD ("/dataset-loader/resource", test_resource);
  ADD ("/dataset-loader/bytes", test_bytes);
  ADD ("/dataset-loader/cancelled-before", test_cancelled_before);
  ADD ("/dataset-loader/cancelled-on-the-way", test_cancelled_on_the_way);
  ADD ("/dataset-loader/errors", test_errors);
  ADD ("/dataset-loader/missing", test_missing);
  ADD ("/dataset-loader/folder", test_folder);
  ADD ("/dataset-loader/pipe", test_pipe);
  ADD ("/dataset-loader/device", test_device);
  ADD ("/dataset-loader/unreadable", test_unreadable);
  ADD ("/dataset-loader/symbolic-link", test_symbolic_link);
  ADD ("/dataset-loader/broken-link", test_broken_link);
  ADD ("/dataset-loader/too-large", test_too_large);
  ADD ("/dataset-loader/stamp", test_stamp);

  return g_test_run ();
}
