/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Damaged files: whatever is in them, there is an answer, a reason for it, and no critical. */

#include "config.h"

#include "pc-dataset-writer.h"
#include "pc-io-testing.h"

#include <string.h>

static guint8 *
dup_krakow (gsize *length)
{
  g_autoptr (GBytes) bytes = pc_test_read_krakow ();

  return g_memdup2 (g_bytes_get_data (bytes, length), g_bytes_get_size (bytes));
}

/* Loads what there is; what is loaded must be writable and readable again. */
static gboolean
try_load (const guint8 *data,
          gsize         length)
{
  g_autoptr (GBytes) bytes = g_bytes_new (data, length);
  g_autoptr (GListModel) problems = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (PcDataset) dataset = pc_dataset_load_bytes (bytes, NULL, &problems, &error);
  g_autoptr (GBytes) written = NULL;
  g_autoptr (PcDataset) again = NULL;

  if (dataset == NULL)
    {
      g_assert_error (error, PC_IO_ERROR, PC_IO_ERROR_INVALID);
      g_assert_cmpuint (g_list_model_get_n_items (problems), >, 0);
      return FALSE;
    }

  written = pc_dataset_to_bytes (dataset);
  again = pc_dataset_load_bytes (written, NULL, NULL, &error);
  g_assert_no_error (error);

  return TRUE;
}

static void
test_cut (void)
{
  gsize length;
  g_autofree guint8 *data = dup_krakow (&length);
  guint step = g_test_quick () ? 1 : 10;

  for (gsize end = 0; end < 3000; end += 10 / step)
    g_assert_false (try_load (data, end));
  for (gsize end = 3000; end < length - 10; end += 5003 / step)
    g_assert_false (try_load (data, end));
  for (gsize end = length - 10; end < length - 1; end++)
    g_assert_false (try_load (data, end));

  /* Only the last line end is missing. */
  g_assert_true (try_load (data, length - 1));
}

static void
test_flipped_bits (void)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (2007);
  gsize length;
  g_autofree guint8 *data = dup_krakow (&length);
  guint n = g_test_quick () ? 150 : 3000;

  for (guint i = 0; i < n; i++)
    {
      gsize at = (gsize) g_rand_int_range (random, 0, (gint32) length);
      guint8 bit = (guint8) (1 << g_rand_int_range (random, 0, 8));

      data[at] ^= bit;
      try_load (data, length);
      data[at] ^= bit;
    }
}

/* Bytes that mean something to JSON do the most harm. */
static void
test_changed_bytes (void)
{
  static const char bytes[] = "{}[]\",:\\0-.e tfn\n\t";
  g_autoptr (GRand) random = g_rand_new_with_seed (1257);
  gsize length;
  g_autofree guint8 *data = dup_krakow (&length);
  guint n = g_test_quick () ? 150 : 3000;

  for (guint i = 0; i < n; i++)
    {
      gsize at = (gsize) g_rand_int_range (random, 0, (gint32) length);
      guint8 before = data[at];

      data[at] = (guint8) bytes[g_rand_int_range (random, 0, (gint32) strlen (bytes))];
      try_load (data, length);
      data[at] = before;
    }
}

/* Replaces whole values by values of another type, so that the grammar stays intact. */
static void
test_changed_values (void)
{
  static const char *const values[] = { "null", "true", "7", "-1.5", "\"\"", "\"x\"", "[]", "{}", "[[]]", "{\"pl\": 1}" };
  g_autoptr (GRand) random = g_rand_new_with_seed (1992);
  g_autoptr (GBytes) bytes = pc_test_read_krakow ();
  g_autoptr (PcProblemList) problems = pc_problem_list_new ();
  g_autoptr (PcJsonDocument) document = pc_json_document_new (bytes, problems, NULL);
  PcJsonIndex *index = pc_json_document_get_index (document);
  gsize length;
  const char *text = g_bytes_get_data (bytes, &length);
  guint n = g_test_quick () ? 200 : 4000;

  for (guint i = 0; i < n; i++)
    {
      const PcJsonSpan *span = pc_json_index_get_root (index);
      GString *changed = g_string_new_len (text, (gssize) length);

      /* Down a random way, so that the upper levels are hit as well as the lower ones. */
      do
        span = pc_json_index_get_child (index, span, (guint) g_rand_int_range (random, 0, (gint32) span->n_children));
      while (span->n_children > 0 && g_rand_int_range (random, 0, 4) > 0);

      g_string_erase (changed, span->start, span->end - span->start);
      g_string_insert (changed, span->start, values[g_rand_int_range (random, 0, G_N_ELEMENTS (values))]);
      try_load ((const guint8 *) changed->str, changed->len);
      g_string_free (changed, TRUE);
    }
}

/* Takes members and items out. */
static void
test_missing_members (void)
{
  g_autoptr (GBytes) bytes = pc_test_read_krakow ();
  g_autoptr (PcProblemList) problems = pc_problem_list_new ();
  g_autoptr (PcJsonDocument) document = pc_json_document_new (bytes, problems, NULL);
  PcJsonIndex *index = pc_json_document_get_index (document);
  const PcJsonSpan *root = pc_json_index_get_root (index);
  gsize length;
  const char *text = g_bytes_get_data (bytes, &length);

  for (guint i = 0; i + 1 < root->n_children; i++)
    {
      const PcJsonSpan *member = pc_json_index_get_child (index, root, i);
      const PcJsonSpan *next = pc_json_index_get_child (index, root, i + 1);
      GString *changed = g_string_new_len (text, (gssize) length);

      g_string_erase (changed, member->key_start, next->key_start - member->key_start);
      try_load ((const guint8 *) changed->str, changed->len);
      g_string_free (changed, TRUE);
    }
}

static void
test_noise (void)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (966);

  for (guint i = 0; i < 500; i++)
    {
      guint8 noise[64];

      for (guint j = 0; j < sizeof noise; j++)
        noise[j] = (guint8) g_rand_int_range (random, 0, 256);
      g_assert_false (try_load (noise, (gsize) g_rand_int_range (random, 0, sizeof noise)));
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/hostile/cut", test_cut);
  g_test_add_func ("/hostile/flipped-bits", test_flipped_bits);
  g_test_add_func ("/hostile/changed-bytes", test_changed_bytes);
  g_test_add_func ("/hostile/changed-values", test_changed_values);
  g_test_add_func ("/hostile/missing-members", test_missing_members);
  g_test_add_func ("/hostile/noise", test_noise);

  return g_test_run ();
}
