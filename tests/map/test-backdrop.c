/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "pc-backdrop.h"
#include "pc-base-map-source.h"
#include "pc-map-data.h"
#include "pc-map-testing.h"
#include "pc-processors.h"

#include <adwaita.h>
#include <malloc.h>
#include <stdio.h>
#include <unistd.h>

/* What nine rounds of all looks may leave behind, after two. A renderer weighs 90 KiB, a tile 1 MiB: one a switch would be
 * too much. libshumate itself loses a source, some 300 bytes, with each layer. A sanitizer keeps what is freed, so that
 * memory says nothing there and fewer rounds do. */
#if defined (__SANITIZE_ADDRESS__)
#define N_SWITCHES 12
#else
#define N_SWITCHES 108
#endif
#define N_WARM_UP 24
#define MAX_LEFT_BEHIND (4 * 1024 * 1024)
#define MAX_RESIDENT_GROWTH (24 * 1024 * 1024)

/* At rest; while the map zooms, the tiles of both levels are on the screen. */
#define MAX_TILE_MEMORY 150000000
#define MAX_TILE_MEMORY_ZOOMING 200000000

typedef struct
{
  GtkWidget    *window;
  ShumateMap   *map;
  ShumateLayer *above;
  PcBaseMap    *base_map;
  PcBackdrop   *backdrop;
} Fixture;

static const GdkRectangle large_window = { .width = 800, .height = 700 };
static const GdkRectangle small_window = { .width = 400, .height = 300 };

static void
set_up (Fixture       *self,
        gconstpointer  data)
{
  const GdkRectangle *size = data;
  g_autoptr(GError) error = NULL;
  ShumateViewport *viewport;

  self->base_map = pc_base_map_new (NULL, &error);
  g_assert_no_error (error);

  self->map = shumate_map_new ();
  viewport = shumate_map_get_viewport (self->map);
  self->above = SHUMATE_LAYER (shumate_marker_layer_new (viewport));
  shumate_map_add_layer (self->map, self->above);
  self->backdrop = pc_backdrop_new (self->map, self->above, self->base_map);

  self->window = gtk_window_new ();
  gtk_window_set_default_size (GTK_WINDOW (self->window), size->width, size->height);
  gtk_window_set_child (GTK_WINDOW (self->window), GTK_WIDGET (self->map));
  shumate_viewport_set_zoom_level (viewport, 4);
  shumate_location_set_location (SHUMATE_LOCATION (viewport), 50.06, 19.94);
  gtk_window_present (GTK_WINDOW (self->window));
}

static void
tear_down (Fixture       *self,
           gconstpointer  data)
{
  g_clear_object (&self->backdrop);
  gtk_window_destroy (GTK_WINDOW (self->window));
  g_clear_object (&self->base_map);
}

/* Every look that the program can have, with a tint that is never the same twice. */
static void
set_style (Fixture *self,
           guint    number)
{
  static const char * const languages[] = { "pl", "en", "de" };
  g_autofree char *country = g_strdup_printf ("X%02u", number);
  g_autoptr(GPtrArray) countries = g_ptr_array_new ();
  g_autoptr(GArray) places = g_array_new (FALSE, FALSE, sizeof (gint64));
  PcBaseMapStyle style = {
    (PcScheme) (number % PC_N_SCHEMES), languages[number % G_N_ELEMENTS (languages)], pc_map_data_get_family (),
    1, countries, places,
  };

  g_ptr_array_add (countries, (gpointer) "POL");
  g_ptr_array_add (countries, country);
  pc_backdrop_set_style (self->backdrop, &style);
}

static guint
count_layers (Fixture *self)
{
  return pc_test_count_type (GTK_WIDGET (self->map), SHUMATE_TYPE_MAP_LAYER);
}

static gboolean
is_settled (gpointer data)
{
  Fixture *self = data;

  return pc_backdrop_get_loaded (self->backdrop) && count_layers (self) == 1;
}

static ShumateMapLayer *
get_layer (Fixture *self)
{
  return SHUMATE_MAP_LAYER (pc_test_find_child (GTK_WIDGET (self->map), SHUMATE_TYPE_MAP_LAYER));
}

static PcBaseMapSource *
get_source (ShumateMapLayer *layer)
{
  g_autoptr(PcBaseMapSource) source = NULL;

  g_object_get (layer, "map-source", &source, NULL);

  return source;
}

/* The picture that there was stays until the new one is complete. */
static void
test_no_flash (Fixture       *self,
               gconstpointer  data)
{
  gpointer first, renderer;

  set_style (self, 0);
  pc_test_wait_until (is_settled, self);
  first = get_layer (self);
  renderer = pc_base_map_source_get_renderer (get_source (first));
  g_object_add_weak_pointer (first, &first);
  g_object_add_weak_pointer (renderer, &renderer);

  set_style (self, 1);
  g_assert_cmpuint (count_layers (self), ==, 2);
  g_assert_true (gtk_widget_get_mapped (first));

  /* A look that was never complete is dropped, not the one that is seen. */
  set_style (self, 2);
  g_assert_cmpuint (count_layers (self), ==, 2);
  g_assert_true (gtk_widget_get_mapped (first));

  pc_test_wait_until (is_settled, self);
  g_assert_null (first);
  g_assert_null (renderer);
}

/* The same look again is no work. */
static void
test_same_style (Fixture       *self,
                 gconstpointer  data)
{
  gpointer layer;

  set_style (self, 5);
  pc_test_wait_until (is_settled, self);
  layer = get_layer (self);
  set_style (self, 5);
  g_assert_cmpuint (count_layers (self), ==, 1);
  g_assert_true (layer == get_layer (self));

  pc_backdrop_refresh (self->backdrop);
  g_assert_cmpuint (count_layers (self), ==, 2);
  pc_test_wait_until (is_settled, self);
}

static gsize
get_allocated (void)
{
  struct mallinfo2 info = mallinfo2 ();

  return info.uordblks + info.hblkhd;
}

static gsize
get_resident (void)
{
  g_autofree char *text = NULL;
  unsigned long size, resident;

  g_assert_true (g_file_get_contents ("/proc/self/statm", &text, NULL, NULL));
  g_assert_cmpint (sscanf (text, "%lu %lu", &size, &resident), ==, 2);

  return resident * (gsize) sysconf (_SC_PAGESIZE);
}

static void
count_down (gpointer  data,
            GObject  *gone)
{
  (*(guint *) data)--;
}

static void
switch_once (Fixture *self,
             guint    number,
             guint   *n_renderers,
             guint   *n_layers)
{
  ShumateMapLayer *layer;

  set_style (self, number);
  pc_test_wait_until (is_settled, self);

  layer = get_layer (self);
  g_object_weak_ref (G_OBJECT (layer), count_down, n_layers);
  g_object_weak_ref (G_OBJECT (pc_base_map_source_get_renderer (get_source (layer))), count_down, n_renderers);
  (*n_layers)++;
  (*n_renderers)++;
}

static void
test_switches (Fixture       *self,
               gconstpointer  data)
{
  static guint n_renderers, n_layers;
  gsize allocated, resident;
  gssize more_allocated, more_resident;

  for (guint i = 0; i < N_WARM_UP; i++)
    switch_once (self, i, &n_renderers, &n_layers);

  malloc_trim (0);
  allocated = get_allocated ();
  resident = get_resident ();

  for (guint i = 0; i < N_SWITCHES; i++)
    switch_once (self, i, &n_renderers, &n_layers);

  malloc_trim (0);
  more_allocated = (gssize) get_allocated () - (gssize) allocated;
  more_resident = (gssize) get_resident () - (gssize) resident;
  g_test_message ("%d switches: %+" G_GSSIZE_FORMAT " KiB allocated, %+" G_GSSIZE_FORMAT " KiB resident (of %" G_GSIZE_FORMAT ")",
                  N_SWITCHES, more_allocated / 1024, more_resident / 1024, resident / 1024);

  g_assert_cmpuint (n_layers, ==, 1);
  g_assert_cmpuint (n_renderers, ==, 1);
#if !defined (__SANITIZE_ADDRESS__)
  g_assert_cmpint (more_allocated, <, MAX_LEFT_BEHIND);
  g_assert_cmpint (more_resident, <, MAX_RESIDENT_GROWTH);
#endif
}

/* Water is drawn under everything: where a tile has no picture, one sees through. At scale 2 the seam between two tiles
 * can lie on half a pixel of this picture. */
static gboolean
is_opaque (GdkTexture *texture)
{
  gsize n_pixels = (gsize) gdk_texture_get_width (texture) * (gsize) gdk_texture_get_height (texture);
  g_autofree guchar *pixels = g_malloc (n_pixels * 4);

  gdk_texture_download (texture, pixels, (gsize) gdk_texture_get_width (texture) * 4);
  for (gsize i = 0; i < n_pixels; i++)
    if (pixels[i * 4 + 3] < 128)
      return FALSE;

  return TRUE;
}

typedef struct
{
  Fixture *fixture;
  gboolean settled;
  gsize    at_rest;
  gsize    zooming;
} TileWatch;

static gboolean
is_drawn (gpointer data)
{
  TileWatch *watch = data;
  ShumateMapLayer *layer = get_layer (watch->fixture);
  g_autoptr(GdkPaintable) paintable = gtk_widget_paintable_new (GTK_WIDGET (layer));
  GtkSnapshot *snapshot = gtk_snapshot_new ();
  g_autoptr(GskRenderNode) node = NULL;
  g_autoptr(GdkTexture) texture = NULL;
  int width = gtk_widget_get_width (GTK_WIDGET (layer)), height = gtk_widget_get_height (GTK_WIDGET (layer));

  watch->zooming = MAX (watch->zooming, pc_base_map_source_get_size (get_source (layer)));
  gdk_paintable_snapshot (paintable, snapshot, width, height);
  node = gtk_snapshot_free_to_node (snapshot);
  if (node == NULL || !watch->settled)
    return FALSE;

  texture = gsk_renderer_render_texture (gtk_native_get_renderer (GTK_NATIVE (watch->fixture->window)), node,
                                         &GRAPHENE_RECT_INIT (0, 0, (float) width, (float) height));

  return is_opaque (texture);
}

static void
settled_cb (TileWatch *watch)
{
  watch->settled = TRUE;
}

static void
go_to (TileWatch *watch,
       guint      zoom_level,
       double     latitude,
       double     longitude)
{
  ShumateViewport *viewport = shumate_map_get_viewport (watch->fixture->map);

  watch->settled = FALSE;
  shumate_viewport_set_zoom_level (viewport, zoom_level);
  shumate_location_set_location (SHUMATE_LOCATION (viewport), latitude, longitude);
  pc_test_wait_until (is_drawn, watch);

  /* What has become too much goes right after the frame. */
  g_main_context_iteration (NULL, FALSE);
  watch->at_rest = MAX (watch->at_rest, pc_base_map_source_get_size (get_source (get_layer (watch->fixture))));
}

/* A layer keeps its last hundred tiles, 400 MB at scale 2, if it is left alone. What was let go of is drawn anew. */
static void
test_tile_memory (Fixture       *self,
                  gconstpointer  data)
{
  TileWatch watch = { self };

  set_style (self, 1);
  pc_test_wait_until (is_settled, self);
  g_signal_connect_swapped (self->backdrop, "settled", G_CALLBACK (settled_cb), &watch);

  for (guint zoom_level = 3; zoom_level <= 7; zoom_level++)
    for (guint i = 0; i < 4; i++)
      go_to (&watch, zoom_level, 35 + (i % 2) * 20, (i / 2) * 40 - 20);

  go_to (&watch, 3, 35, -20);
  g_signal_handlers_disconnect_by_data (self->backdrop, &watch);

  g_test_message ("At scale %d tiles take %" G_GSIZE_FORMAT " MB at most, %" G_GSIZE_FORMAT " MB while zooming",
                  gtk_widget_get_scale_factor (self->window), watch.at_rest / 1000000, watch.zooming / 1000000);
  g_assert_cmpuint (watch.at_rest, <=, MAX_TILE_MEMORY);
  g_assert_cmpuint (watch.zooming, <=, MAX_TILE_MEMORY_ZOOMING);
}

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  g_test_add ("/backdrop/no-flash", Fixture, &large_window, set_up, test_no_flash, tear_down);
  g_test_add ("/backdrop/same-style", Fixture, &large_window, set_up, test_same_style, tear_down);
  g_test_add ("/backdrop/switches", Fixture, &small_window, set_up, test_switches, tear_down);
  g_test_add ("/backdrop/tile-memory", Fixture, &large_window, set_up, test_tile_memory, tear_down);

  pc_processors_leave (g_test_run ());
}
