/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "pc-kind-icon.h"

static char *
dup_drawing (PcKindShape shape)
{
  g_autoptr (GIcon) icon = pc_kind_icon_new (shape);
  gsize size;
  const char *data;

  g_assert_true (G_IS_BYTES_ICON (icon));
  data = g_bytes_get_data (g_bytes_icon_get_bytes (G_BYTES_ICON (icon)), &size);

  return g_strndup (data, size);
}

static void
test_every_shape_has_its_own (void)
{
  g_autoptr (GHashTable) seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (int shape = 0; shape < PC_N_KIND_SHAPES; shape++)
    {
      char *drawing = dup_drawing ((PcKindShape) shape);

      g_assert_nonnull (strstr (drawing, pc_palette_get_kind_spec (PC_SCHEME_LIGHT, (PcKindShape) shape)));
      g_assert_true (g_hash_table_add (seen, drawing));
    }
}

static void
start_element_cb (GMarkupParseContext  *context,
                  const char           *name,
                  const char          **attributes,
                  const char          **values,
                  gpointer              user_data,
                  GError              **error)
{
  guint *n_paths = user_data;

  if (!g_str_equal (name, "path"))
    return;

  for (guint i = 0; attributes[i] != NULL; i++)
    if (g_str_equal (attributes[i], "d"))
      {
        g_autoptr (GskPath) path = gsk_path_parse (values[i]);
        graphene_rect_t bounds;

        g_assert_nonnull (path);
        g_assert_true (gsk_path_get_bounds (path, &bounds));
        g_assert_cmpfloat (bounds.origin.x, >, 4);
        g_assert_cmpfloat (bounds.origin.y, >, 4);
        g_assert_cmpfloat (bounds.origin.x + bounds.size.width, <, 60);
        g_assert_cmpfloat (bounds.origin.y + bounds.size.height, <, 60);
        *n_paths += 1;
      }
}

/* Every shape with its outline lies inside the picture, and the picture is one. */
static void
test_every_shape_fits (void)
{
  static const GMarkupParser parser = { .start_element = start_element_cb };

  for (int shape = 0; shape < PC_N_KIND_SHAPES; shape++)
    {
      g_autofree char *drawing = dup_drawing ((PcKindShape) shape);
      guint n_paths = 0;
      g_autoptr (GMarkupParseContext) context = g_markup_parse_context_new (&parser, G_MARKUP_DEFAULT_FLAGS,
                                                                           &n_paths, NULL);
      g_autoptr (GError) error = NULL;

      g_markup_parse_context_parse (context, drawing, -1, &error);
      g_assert_no_error (error);
      g_markup_parse_context_end_parse (context, &error);
      g_assert_no_error (error);
      g_assert_cmpuint (n_paths, ==, 2);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/kind-icon/every-shape-has-its-own", test_every_shape_has_its_own);
  g_test_add_func ("/kind-icon/every-shape-fits", test_every_shape_fits);

  return g_test_run ();
}
