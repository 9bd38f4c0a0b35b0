/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "pc-map-testing.h"

#include "pc-dataset-loader.h"
#include "pc-map-data.h"

/* Generous, because it costs nothing where things go well. */
#define TIMEOUT_S 90

PcDataset *
pc_test_load_krakow (void)
{
  g_autofree char *path = pc_map_data_dup_path ("krakow.partners.json", NULL);
  g_autoptr(GFile) file = g_file_new_for_path (path);
  g_autoptr(GError) error = NULL;
  PcDataset *dataset = pc_dataset_load (file, NULL, NULL, &error);

  g_assert_no_error (error);
  pc_dataset_set_display_languages (dataset, (const char *[]) { "en", NULL });

  return dataset;
}

static gboolean
wake_cb (gpointer data)
{
  return G_SOURCE_CONTINUE;
}

/* Runs the main loop until the condition holds, and not for ever. */
void
pc_test_wait_until (PcTestCondition condition,
                    gpointer        data)
{
  gint64 end = g_get_monotonic_time () + TIMEOUT_S * G_USEC_PER_SEC;
  guint wake_id = g_timeout_add (20, wake_cb, NULL);

  while (!condition (data))
    {
      g_assert_cmpint (g_get_monotonic_time (), <, end);
      g_main_context_iteration (NULL, TRUE);
    }

  g_source_remove (wake_id);
}

static gboolean
is_past (gpointer data)
{
  return g_get_monotonic_time () > *(gint64 *) data;
}

static gboolean
set_true (gpointer data)
{
  *(gboolean *) data = TRUE;

  return G_SOURCE_REMOVE;
}

/* Lets the display answer, and then layout and drawing, which come before sources of low priority. */
static void
catch_up (void)
{
  GdkDisplay *display = gdk_display_get_default ();
  gboolean done = FALSE;

  if (display != NULL)
    gdk_display_sync (display);
  g_timeout_add_full (G_PRIORITY_LOW, 20, set_true, &done, NULL);
  while (!done)
    g_main_context_iteration (NULL, TRUE);
}

/* Lets this time pass, and then what a busy machine had no time for meanwhile. */
void
pc_test_wait_ms (guint ms)
{
  gint64 end = g_get_monotonic_time () + ms * 1000;

  pc_test_wait_until (is_past, &end);
  catch_up ();
  catch_up ();
}

GtkWidget *
pc_test_find_child (GtkWidget *widget,
                    GType      type)
{
  if (g_type_is_a (G_OBJECT_TYPE (widget), type))
    return widget;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = pc_test_find_child (child, type);

      if (found != NULL)
        return found;
    }

  return NULL;
}

guint
pc_test_count_type (GtkWidget *widget,
                    GType      type)
{
  guint count = g_type_is_a (G_OBJECT_TYPE (widget), type) ? 1 : 0;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    count += pc_test_count_type (child, type);

  return count;
}

/* Of those alone that are shown: some are kept for later. */
guint
pc_test_count_shown (GtkWidget *widget,
                     GType      type)
{
  guint count = g_type_is_a (G_OBJECT_TYPE (widget), type) ? 1 : 0;

  if (!gtk_widget_get_visible (widget))
    return 0;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    count += pc_test_count_shown (child, type);

  return count;
}

static void
set_up (PcTestMap     *self,
        gconstpointer  data)
{
  self->dataset = pc_test_load_krakow ();
  self->window = gtk_window_new ();
  self->map = PC_MAP_VIEW (pc_map_view_new ());

  gtk_window_set_default_size (GTK_WINDOW (self->window), 800, 700);
  gtk_window_set_child (GTK_WINDOW (self->window), GTK_WIDGET (self->map));
}

static void
tear_down (PcTestMap     *self,
           gconstpointer  data)
{
  gtk_window_destroy (GTK_WINDOW (self->window));
  g_clear_object (&self->dataset);
}

void
pc_test_map_add (const char  *path,
                 void       (*test) (PcTestMap *, gconstpointer))
{
  g_test_add (path, PcTestMap, NULL, set_up, test, tear_down);
}

static gboolean
is_drawn (gpointer map)
{
  return pc_map_view_get_drawn (map);
}

void
pc_test_map_show (PcTestMap *self)
{
  pc_map_view_set_dataset (self->map, self->dataset);
  pc_map_view_set_cities (self->map, pc_dataset_get_cities (self->dataset));
  gtk_window_present (GTK_WINDOW (self->window));
  pc_test_wait_until (is_drawn, self->map);
}

/* Cities in place of those of the file, named “City 0” and so on. */
void
pc_test_map_replace_cities (PcTestMap          *self,
                            const PcCoordinate *coordinates,
                            guint               n)
{
  GListStore *cities = G_LIST_STORE (pc_dataset_get_cities (self->dataset));
  g_autoptr(GPtrArray) made = g_ptr_array_new_full (n, g_object_unref);

  for (guint i = 0; i < n; i++)
    {
      PcRecord *city = pc_record_new (PC_TYPE_CITY, self->dataset);
      g_autoptr(PcRecord) location = pc_record_new (PC_TYPE_LOCATION, self->dataset);
      g_autoptr(PcRecord) relation = pc_record_new (PC_TYPE_RELATION, self->dataset);
      g_autofree char *id = g_strdup_printf ("city-%u", i), *name = g_strdup_printf ("City %u", i);
      g_autoptr(PcLocalizedText) names = pc_localized_text_new ("en", name, NULL);

      g_object_set (location, "latitude", coordinates[i].latitude, "longitude", coordinates[i].longitude, NULL);
      g_object_set (relation, "kind", "partner", NULL);
      g_object_set (city, "id", id, "names", names, "country", "DE", "location", location, NULL);
      g_list_store_append (G_LIST_STORE (pc_city_get_relations (PC_CITY (city))), relation);
      g_ptr_array_add (made, city);
    }

  g_list_store_splice (cities, 0, g_list_model_get_n_items (G_LIST_MODEL (cities)), made->pdata, n);
}

PcCity *
pc_test_map_get_city (PcTestMap  *self,
                      const char *id)
{
  PcCity *city = pc_dataset_lookup_city (self->dataset, id);

  g_assert_nonnull (city);

  return city;
}

double
pc_test_map_get_zoom_level (PcTestMap *self)
{
  double zoom_level;

  g_object_get (self->map, "zoom-level", &zoom_level, NULL);

  return zoom_level;
}
