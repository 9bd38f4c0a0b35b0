/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Damaged files: whatever is in them, there is an answer, a reason for it, and no critical. */

#include "config.h"

#include "pc-dataset-writer.h"
#include "pc-io-testing.h"

#include <string.h>

static GBytes *
read_small (void)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "dataset", "valid.json", NULL);

  return pc_test_read_file (path);
}

static guint8 *
dup_data (GBytes *bytes,
          gsize  *length)
{
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
  g_autoptr (GBytes) bytes = read_small ();
  gsize length;
  g_autofree guint8 *data = dup_data (bytes, &length);

  for (gsize end = 0; end < length - 1; end += g_test_quick () && end < length - 20 ? 7 : 1)
    g_assert_false (try_load (data, end));

  /* Only the last line end is missing. */
  g_assert_true (try_load (data, length - 1));
}

static void
test_cut_krakow (void)
{
  g_autoptr (GBytes) bytes = pc_test_read_krakow ();
  gsize length;
  g_autofree guint8 *data = dup_data (bytes, &length);

  for (gsize end = 1; end < length - 1; end += g_test_quick () ? 2503 : 101)
    g_assert_false (try_load (data, end));
}

typedef void (*DamageFunc) (GRand  *random,
                            guint8 *data,
                            gsize   length);

static void
damage (GBytes     *bytes,
        guint32     seed,
        guint       n,
        DamageFunc  func)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (seed);

  for (guint i = 0; i < n; i++)
    {
      gsize length;
      g_autofree guint8 *data = dup_data (bytes, &length);

      func (random, data, length);
      try_load (data, length);
    }
}

static void
flip_bit (GRand  *random,
          guint8 *data,
          gsize   length)
{
  data[g_rand_int_range (random, 0, (gint32) length)] ^= (guint8) (1 << g_rand_int_range (random, 0, 8));
}

/* Bytes that mean something to JSON do the most harm. */
static void
change_byte (GRand  *random,
             guint8 *data,
             gsize   length)
{
  static const char bytes[] = "{}[]\",:\\0-.e tfn\n\t";

  data[g_rand_int_range (random, 0, (gint32) length)] = (guint8) bytes[g_rand_int_range (random, 0, (gint32) strlen (bytes))];
}

static void
test_flipped_bits (void)
{
  g_autoptr (GBytes) small = read_small ();
  g_autoptr (GBytes) krakow = pc_test_read_krakow ();

  damage (small, 2007, g_test_quick () ? 500 : 20000, flip_bit);
  damage (krakow, 1257, g_test_quick () ? 20 : 1000, flip_bit);
}

static void
test_changed_bytes (void)
{
  g_autoptr (GBytes) small = read_small ();
  g_autoptr (GBytes) krakow = pc_test_read_krakow ();

  damage (small, 966, g_test_quick () ? 500 : 20000, change_byte);
  damage (krakow, 1992, g_test_quick () ? 20 : 1000, change_byte);
}

/* A random value: the upper levels are hit as well as the lower ones. */
static const PcJsonSpan *
pick (PcJsonIndex *index,
      GRand       *random)
{
  const PcJsonSpan *span = pc_json_index_get_root (index);

  do
    span = pc_json_index_get_child (index, span, (guint) g_rand_int_range (random, 0, (gint32) span->n_children));
  while (span->n_children > 0 && g_rand_int_range (random, 0, 5) > 0);

  return span;
}

/* Replaces whole values by others, so that the grammar stays intact. */
static void
change_values (GBytes  *bytes,
               guint32  seed,
               guint    n)
{
  static const char * const values[] = {
    "null", "true", "7", "-1.5", "1e300", "\"\"", "\"x\"", "\"1991\"", "[]", "{}", "[[]]", "[null]", "[\"x\"]", "[{}]", "{\"pl\": 1}",
  };
  g_autoptr (GRand) random = g_rand_new_with_seed (seed);
  g_autoptr (PcProblemList) problems = pc_problem_list_new ();
  g_autoptr (PcJsonDocument) document = pc_json_document_new (bytes, problems, NULL);
  PcJsonIndex *index = pc_json_document_get_index (document);

  for (guint i = 0; i < n; i++)
    {
      const PcJsonSpan *span = pick (index, random);
      g_autoptr (GString) changed = g_string_new_len (g_bytes_get_data (bytes, NULL), (gssize) g_bytes_get_size (bytes));

      g_string_erase (changed, span->start, (gssize) (span->end - span->start));
      g_string_insert (changed, span->start, values[g_rand_int_range (random, 0, G_N_ELEMENTS (values))]);
      try_load ((const guint8 *) changed->str, changed->len);
    }
}

static void
test_changed_values (void)
{
  g_autoptr (GBytes) small = read_small ();
  g_autoptr (GBytes) krakow = pc_test_read_krakow ();

  change_values (small, 1364, g_test_quick () ? 1000 : 20000);
  change_values (krakow, 1596, g_test_quick () ? 40 : 2000);
}

/* Takes the members of the file out, one at a time. */
static void
test_missing_members (void)
{
  g_autoptr (GBytes) bytes = pc_test_read_krakow ();
  g_autoptr (PcProblemList) problems = pc_problem_list_new ();
  g_autoptr (PcJsonDocument) document = pc_json_document_new (bytes, problems, NULL);
  PcJsonIndex *index = pc_json_document_get_index (document);
  const PcJsonSpan *root = pc_json_index_get_root (index);

  for (guint i = 0; i + 1 < root->n_children; i++)
    {
      const PcJsonSpan *member = pc_json_index_get_child (index, root, i);
      const PcJsonSpan *next = pc_json_index_get_child (index, root, i + 1);
      g_autoptr (GString) changed = g_string_new_len (g_bytes_get_data (bytes, NULL), (gssize) g_bytes_get_size (bytes));

      g_string_erase (changed, member->key_start, (gssize) (next->key_start - member->key_start));
      try_load ((const guint8 *) changed->str, changed->len);
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
  g_test_add_func ("/hostile/cut-krakow", test_cut_krakow);
  g_test_add_func ("/hostile/flipped-bits", test_flipped_bits);
  g_test_add_func ("/hostile/changed-bytes", test_changed_bytes);
  g_test_add_func ("/hostile/changed-values", test_changed_values);
  g_test_add_func ("/hostile/missing-members", test_missing_members);
  g_test_add_func ("/hostile/noise", test_noise);

  return g_test_run ();
}
