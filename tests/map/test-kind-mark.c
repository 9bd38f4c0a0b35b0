/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "pc-kind-mark.h"
#include "pc-kind-shape.h"
#include "pc-map-testing.h"
#include "pc-processors.h"

#include <adwaita.h>

#define SIZE 64

static PcKind *
add_kind (PcDataset  *dataset,
          const char *id)
{
  g_autoptr(PcKind) kind = PC_KIND (pc_record_new (PC_TYPE_KIND, dataset));

  g_object_set (kind, "id", id, NULL);
  g_list_store_append (G_LIST_STORE (pc_dataset_get_kinds (dataset)), kind);

  return kind;
}

static void
test_known_kinds (void)
{
  static const struct
  {
    const char *id;
    PcKindShape shape;
  } cases[] = {
    { "twin", PC_KIND_SHAPE_DIAMOND },
    { "honorary-twin", PC_KIND_SHAPE_STAR },
    { "partner", PC_KIND_SHAPE_DISC },
    { "letter-of-intent", PC_KIND_SHAPE_HALF_RING },
    { "no-agreement", PC_KIND_SHAPE_RING },
  };
  g_autoptr(PcDataset) dataset = pc_test_load_krakow ();

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    g_assert_cmpint (pc_kind_shape_for (dataset, pc_dataset_lookup_kind (dataset, cases[i].id)), ==, cases[i].shape);

  g_assert_cmpint (pc_kind_shape_for (NULL, NULL), ==, PC_KIND_SHAPE_RING);
}

/* Kinds that the program has never heard of look different from each other and from all others. */
static void
test_unknown_kinds (void)
{
  g_autoptr(PcDataset) dataset = pc_dataset_new ();
  PcKind *first = add_kind (dataset, "friend"), *twin = add_kind (dataset, "twin"), *second = add_kind (dataset, "cousin");
  PcKind *third = add_kind (dataset, "uncle"), *fourth = add_kind (dataset, "aunt");

  g_assert_cmpint (pc_kind_shape_for (dataset, first), ==, PC_KIND_SHAPE_SQUARE);
  g_assert_cmpint (pc_kind_shape_for (dataset, twin), ==, PC_KIND_SHAPE_DIAMOND);
  g_assert_cmpint (pc_kind_shape_for (dataset, second), ==, PC_KIND_SHAPE_TRIANGLE);
  g_assert_cmpint (pc_kind_shape_for (dataset, third), ==, PC_KIND_SHAPE_HEXAGON);
  g_assert_cmpint (pc_kind_shape_for (dataset, fourth), ==, PC_KIND_SHAPE_HEXAGON);
}

/* Every shape stays within its extent, and no hole reaches out of the silhouette. */
static void
test_paths (void)
{
  for (PcKindShape shape = PC_KIND_SHAPE_DIAMOND; shape < PC_N_KIND_SHAPES; shape++)
    {
      g_autoptr(GskPath) path = pc_kind_shape_to_path (shape, 0, 0, 10);
      g_autoptr(GskPath) outline = pc_kind_shape_to_outline (shape, 0, 0, 10);
      graphene_rect_t bounds, outline_bounds;
      float reach = (float) pc_kind_shape_extent (shape) * 10 + 0.7f;

      g_assert_true (gsk_path_get_bounds (path, &bounds));
      g_assert_true (gsk_path_get_bounds (outline, &outline_bounds));
      g_assert_true (graphene_rect_contains_rect (&outline_bounds, &bounds));
      g_assert_cmpfloat (bounds.origin.x, >=, -reach);
      g_assert_cmpfloat (bounds.origin.y, >=, -reach);
      g_assert_cmpfloat (bounds.origin.x + bounds.size.width, <=, reach);
      g_assert_cmpfloat (bounds.origin.y + bounds.size.height, <=, reach);
    }
}

static gboolean
is_coloured (PcKindShape shape,
             float       x,
             float       y)
{
  g_autoptr(GskPath) path = pc_kind_shape_to_path (shape, 0, 0, 10);

  return gsk_path_in_fill (path, &GRAPHENE_POINT_INIT (x, y), GSK_FILL_RULE_EVEN_ODD);
}

/* The ladder: a ring is open, half a ring is filled at its end, a disc is full; what tells them apart in grey. */
static void
test_holes (void)
{
  g_assert_true (is_coloured (PC_KIND_SHAPE_DISC, 0, 0));
  g_assert_false (is_coloured (PC_KIND_SHAPE_RING, 0, 0));
  g_assert_true (is_coloured (PC_KIND_SHAPE_RING, 8, 0));
  g_assert_false (is_coloured (PC_KIND_SHAPE_HALF_RING, -3, 0));
  g_assert_true (is_coloured (PC_KIND_SHAPE_HALF_RING, 3, 0));
  g_assert_false (is_coloured (PC_KIND_SHAPE_DIAMOND, 0, 0));
  g_assert_true (is_coloured (PC_KIND_SHAPE_DIAMOND, 8, 0));
  g_assert_true (is_coloured (PC_KIND_SHAPE_ENDED, 0, 0));
  g_assert_false (is_coloured (PC_KIND_SHAPE_ENDED, 0, 4));
  g_assert_false (is_coloured (PC_KIND_SHAPE_HOME, 0, 0));
  g_assert_true (is_coloured (PC_KIND_SHAPE_HOME, 8, 8));
}

static GskRenderNode *
draw (GtkWidget *mark)
{
  GtkSnapshot *snapshot = gtk_snapshot_new ();
  GdkPaintable *paintable = gtk_widget_paintable_new (mark);

  gdk_paintable_snapshot (paintable, snapshot, SIZE, SIZE);
  g_object_unref (paintable);

  return gtk_snapshot_free_to_node (snapshot);
}

static gboolean
is_mapped (gpointer widget)
{
  return gtk_widget_get_mapped (widget) && gtk_widget_get_width (widget) > 0;
}

static void
test_widget (void)
{
  g_autoptr(PcDataset) dataset = pc_test_load_krakow ();
  PcCity *kyiv = pc_dataset_lookup_city (dataset, "kyiv");
  GtkWidget *window = gtk_window_new (), *mark = pc_kind_mark_new ();
  GskRenderNode *node;

  g_assert_cmpint (pc_kind_mark_get_pixel_size (PC_KIND_MARK (mark)), ==, 16);
  gtk_test_accessible_assert_role (mark, GTK_ACCESSIBLE_ROLE_PRESENTATION);

  gtk_window_set_child (GTK_WINDOW (window), mark);
  gtk_window_present (GTK_WINDOW (window));
  pc_test_wait_until (is_mapped, mark);
  g_assert_cmpint (gtk_widget_get_width (mark), ==, 16);

  node = draw (mark);
  g_assert_null (node);

  pc_kind_mark_set_city (PC_KIND_MARK (mark), kyiv);
  g_assert_true (pc_kind_mark_get_city (PC_KIND_MARK (mark)) == kyiv);
  pc_test_wait_ms (100);
  node = draw (mark);
  g_assert_nonnull (node);
  gsk_render_node_unref (node);

  pc_kind_mark_set_pixel_size (PC_KIND_MARK (mark), 32);
  pc_test_wait_ms (100);
  g_assert_cmpint (gtk_widget_get_width (mark), ==, 32);

  gtk_window_destroy (GTK_WINDOW (window));
}

/* The mark stands before text, and stays as high as that is. */
static void
test_text_scale (void)
{
  GtkWidget *window = gtk_window_new (), *mark = pc_kind_mark_new ();
  GtkSettings *settings;

  pc_kind_mark_set_home (PC_KIND_MARK (mark), TRUE);
  gtk_window_set_child (GTK_WINDOW (window), mark);
  gtk_window_present (GTK_WINDOW (window));
  pc_test_wait_until (is_mapped, mark);
  settings = gtk_widget_get_settings (mark);
  g_assert_cmpint (gtk_widget_get_height (mark), ==, 16);

  g_object_set (settings, "gtk-xft-dpi", 2 * 96 * 1024, NULL);
  pc_test_wait_ms (100);
  g_assert_cmpint (gtk_widget_get_width (mark), ==, 32);
  g_assert_cmpint (gtk_widget_get_height (mark), ==, 32);
  g_assert_cmpint (pc_kind_mark_get_pixel_size (PC_KIND_MARK (mark)), ==, 16);

  g_object_set (settings, "gtk-xft-dpi", 3 * 96 * 1024 / 4, NULL);
  pc_test_wait_ms (100);
  g_assert_cmpint (gtk_widget_get_height (mark), ==, 12);

  gtk_settings_reset_property (settings, "gtk-xft-dpi");
  gtk_window_destroy (GTK_WINDOW (window));
}

static void
test_notify (void)
{
  g_autoptr(PcDataset) dataset = pc_test_load_krakow ();
  GtkWidget *mark = g_object_ref_sink (pc_kind_mark_new ());
  PcKind *kind = pc_dataset_lookup_kind (dataset, "partner");
  gboolean home, ended;
  PcKind *read;

  g_object_set (mark, "kind", kind, "home", TRUE, "ended", TRUE, NULL);
  g_object_get (mark, "kind", &read, "home", &home, "ended", &ended, NULL);
  g_assert_true (read == kind);
  g_assert_true (home);
  g_assert_true (ended);
  g_object_unref (read);

  g_object_add_weak_pointer (G_OBJECT (mark), (gpointer *) &mark);
  g_object_unref (mark);
  g_assert_null (mark);
}

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  g_test_add_func ("/kind-shape/known", test_known_kinds);
  g_test_add_func ("/kind-shape/unknown", test_unknown_kinds);
  g_test_add_func ("/kind-shape/paths", test_paths);
  g_test_add_func ("/kind-shape/holes", test_holes);
  g_test_add_func ("/kind-mark/widget", test_widget);
  g_test_add_func ("/kind-mark/text-scale", test_text_scale);
  g_test_add_func ("/kind-mark/properties", test_notify);

  pc_processors_leave (g_test_run ());
}
