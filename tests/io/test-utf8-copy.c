/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "pc-io-testing.h"
#include "pc-utf8-copy.h"

#include <glib/gstdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

typedef struct
{
  char *folder;
  GFile *source;
  GFile *target;
} Fixture;

/* With letters of every alphabet that an encoding has. */
static char *
read_krakow (void)
{
  g_autoptr (GBytes) krakow = pc_test_read_krakow ();
  gsize length;
  const char *text = g_bytes_get_data (krakow, &length);

  return g_strndup (text, length);
}

static GBytes *
encode (const char *text,
        const char *encoding)
{
  g_autoptr (GError) error = NULL;
  gsize length;
  char *data = g_convert (text, -1, encoding, "UTF-8", NULL, &length, &error);

  g_assert_no_error (error);

  return g_bytes_new_take (data, length);
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *source = NULL;
  g_autofree char *target = NULL;

  fixture->folder = g_dir_make_tmp ("pc-utf8-copy-XXXXXX", &error);
  g_assert_no_error (error);
  source = g_build_filename (fixture->folder, "old.partners.json", NULL);
  target = g_build_filename (fixture->folder, "new.partners.json", NULL);
  fixture->source = g_file_new_for_path (source);
  fixture->target = g_file_new_for_path (target);
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
  g_object_unref (fixture->source);
  g_object_unref (fixture->target);
}

static void
write_file (GFile  *file,
            GBytes *content)
{
  g_autoptr (GError) error = NULL;
  gsize length;
  const char *data = g_bytes_get_data (content, &length);

  g_file_set_contents (g_file_peek_path (file), data, (gssize) length, &error);
  g_assert_no_error (error);
}

static void
saved_cb (GObject      *source,
          GAsyncResult *result,
          gpointer      data)
{
  *(GAsyncResult **) data = g_object_ref (result);
}

static gboolean
save (Fixture  *fixture,
      GError  **error)
{
  g_autoptr (GAsyncResult) result = NULL;

  pc_utf8_copy_save_async (fixture->source, fixture->target, NULL, saved_cb, &result);
  while (result == NULL)
    g_main_context_iteration (NULL, TRUE);

  return pc_utf8_copy_save_finish (result, error);
}

/* The copy says the same, and the original is what it was. */
static void
test_save (Fixture       *fixture,
           gconstpointer  data)
{
  const char *encoding = data;
  g_autofree char *text = NULL;
  g_autoptr (GBytes) encoded = NULL;
  g_autoptr (GBytes) original = NULL;
  g_autoptr (GBytes) copy = NULL;
  g_autoptr (GError) error = NULL;

  if (g_str_has_prefix (encoding, "UTF"))
    text = read_krakow ();
  else
    text = g_strdup ("{\n  \"name\": \"Łódź, Kraków, Żywiec, Częstochowa, Wałbrzych, Świdnica, Pszów\"\n}\n");

  encoded = encode (text, encoding);
  write_file (fixture->source, encoded);

  g_assert_true (save (fixture, &error));
  g_assert_no_error (error);

  copy = pc_test_read_file (g_file_peek_path (fixture->target));
  g_assert_cmpmem (g_bytes_get_data (copy, NULL), g_bytes_get_size (copy), text, strlen (text));
  original = pc_test_read_file (g_file_peek_path (fixture->source));
  g_assert_true (g_bytes_equal (original, encoded));
}

static void
test_byte_order_mark (Fixture       *fixture,
                      gconstpointer  data)
{
  g_autoptr (GBytes) encoded = encode ("\xef\xbb\xbf{\"a\": \"ó\"}", "UTF-16LE");
  g_autoptr (GBytes) copy = NULL;
  g_autoptr (GError) error = NULL;

  write_file (fixture->source, encoded);
  g_assert_cmpstr (pc_utf8_copy_find_encoding (encoded), ==, "UTF-16");
  g_assert_true (save (fixture, &error));
  g_assert_no_error (error);

  copy = pc_test_read_file (g_file_peek_path (fixture->target));
  g_assert_cmpmem (g_bytes_get_data (copy, NULL), g_bytes_get_size (copy),
                   "{\"a\": \"ó\"}", strlen ("{\"a\": \"ó\"}"));
}

static void
assert_untouched (Fixture *fixture,
                  GBytes  *content)
{
  g_autoptr (GBytes) now = pc_test_read_file (g_file_peek_path (fixture->source));

  g_assert_true (g_bytes_equal (now, content));
}

/* Neither by its own path nor through a link is the original ever overwritten. */
static void
test_never_the_original (Fixture       *fixture,
                         gconstpointer  data)
{
  g_autoptr (GBytes) encoded = encode ("{\"a\": \"Łódź\"}", "WINDOWS-1250");
  g_autoptr (GError) error = NULL;

  write_file (fixture->source, encoded);
  g_assert_cmpint (symlink (g_file_peek_path (fixture->source), g_file_peek_path (fixture->target)), ==, 0);
  g_assert_false (save (fixture, &error));
  g_assert_error (error, PC_IO_ERROR, PC_IO_ERROR_SAME_FILE);
  assert_untouched (fixture, encoded);

  g_clear_error (&error);
  g_set_object (&fixture->target, fixture->source);
  g_assert_false (save (fixture, &error));
  g_assert_error (error, PC_IO_ERROR, PC_IO_ERROR_SAME_FILE);
  assert_untouched (fixture, encoded);
}

static void
test_changed_meanwhile (Fixture       *fixture,
                        gconstpointer  data)
{
  g_autoptr (GBytes) mended = g_bytes_new_static ("{\"a\": \"ó\"}", strlen ("{\"a\": \"ó\"}"));
  g_autoptr (GError) error = NULL;

  write_file (fixture->source, mended);
  g_assert_false (save (fixture, &error));
  g_assert_error (error, PC_IO_ERROR, PC_IO_ERROR_INVALID);
  g_assert_false (g_file_query_exists (fixture->target, NULL));

  g_clear_error (&error);
  g_file_delete (fixture->source, NULL, NULL);
  g_assert_false (save (fixture, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND);
}

static void
test_no_room (Fixture       *fixture,
              gconstpointer  data)
{
  g_autoptr (GBytes) encoded = encode ("{\"a\": \"Łódź\"}", "ISO-8859-2");
  g_autofree char *path = g_build_filename (fixture->folder, "none", "copy.partners.json", NULL);
  g_autoptr (GFile) nowhere = g_file_new_for_path (path);
  g_autoptr (GError) error = NULL;

  write_file (fixture->source, encoded);
  g_set_object (&fixture->target, nowhere);
  g_assert_false (save (fixture, &error));
  g_assert_nonnull (error);
  assert_untouched (fixture, encoded);
}

#define CONTENT(literal) (literal), sizeof (literal) - 1

/* A copy is offered only where it would help. */
static void
test_find_encoding (void)
{
  static const struct
  {
    const char *content;
    gsize length;
    const char *encoding;
  } cases[] = {
    { CONTENT ("{\"a\": \"\xa3\xf3\x64\x9f\"}"), "Windows-1250 (Central European)" },
    { CONTENT (" \r\n{\"a\": \"\xa3\xf3\x64\xbc\"}"), "ISO 8859-2 (Central European)" },
    { CONTENT ("{\"a\": \"caf\xe9 M\xfcnchen\"}"), "Windows-1252 (Western European)" },
    { CONTENT ("{\"a\": \"\xc5\x81\"}"), NULL },
    { CONTENT ("{\"a\": 1}"), NULL },
    { CONTENT ("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\xa3x\xb9y\x9f"), NULL },
    { CONTENT ("caf\xe9, M\xfcnchen, no object"), NULL },
    { CONTENT ("{\"a\xe9\0\": 1}"), NULL },
    { CONTENT (""), NULL },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GBytes) content = g_bytes_new_static (cases[i].content, cases[i].length);

      g_test_message ("case %u", i);
      g_assert_cmpstr (pc_utf8_copy_find_encoding (content), ==, cases[i].encoding);
    }
}

static void
loaded_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      data)
{
  *(GAsyncResult **) data = g_object_ref (result);
}

static void
test_loader_tells (void)
{
  static const struct
  {
    const char *content;
    const char *encoding;
  } cases[] = {
    { "{\"a\": \"\xa3\xf3\x64\x9f\"}", "Windows-1250 (Central European)" },
    { "{\"a\": 1}", NULL },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GBytes) content = g_bytes_new_static (cases[i].content, strlen (cases[i].content));
      g_autoptr (GAsyncResult) result = NULL;
      g_autoptr (GError) error = NULL;

      pc_dataset_load_bytes_async (content, NULL, NULL, NULL, loaded_cb, &result);
      while (result == NULL)
        g_main_context_iteration (NULL, TRUE);

      g_assert_null (pc_dataset_load_finish (result, NULL, &error));
      g_assert_error (error, PC_IO_ERROR, PC_IO_ERROR_INVALID);
      g_assert_cmpstr (pc_dataset_load_get_encoding (result), ==, cases[i].encoding);
    }
}

static void
test_name (void)
{
  static const char *const names[][2] = {
    { "gdynia.partners.json", "gdynia-utf8.partners.json" },
    { "gdynia.json", "gdynia-utf8.partners.json" },
    { "gdynia.txt", "gdynia-utf8.partners.json" },
    { "Łódź 2.1", "Łódź 2.1-utf8.partners.json" },
    { ".partners.json", "-utf8.partners.json" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autofree char *name = pc_utf8_copy_dup_name (names[i][0]);

      g_assert_cmpstr (name, ==, names[i][1]);
    }
}

#define ADD(name, data, function) \
  g_test_add ("/utf8-copy/" name, Fixture, data, set_up, function, tear_down)

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  ADD ("save/windows-1250", "WINDOWS-1250", test_save);
  ADD ("save/iso-8859-2", "ISO-8859-2", test_save);
  ADD ("save/utf-16le", "UTF-16LE", test_save);
  ADD ("save/utf-16be", "UTF-16BE", test_save);
  ADD ("save/utf-32le", "UTF-32LE", test_save);
  ADD ("byte-order-mark", NULL, test_byte_order_mark);
  ADD ("never-the-original", NULL, test_never_the_original);
  ADD ("changed-meanwhile", NULL, test_changed_meanwhile);
  ADD ("no-room", NULL, test_no_room);
  g_test_add_func ("/utf8-copy/find-encoding", test_find_encoding);
  g_test_add_func ("/utf8-copy/loader-tells", test_loader_tells);
  g_test_add_func ("/utf8-copy/name", test_name);

  return g_test_run ();
}
