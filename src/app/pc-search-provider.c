/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-app"

#include "config.h"

#include "pc-search-provider.h"

#include "pc-city-filter.h"
#include "pc-city-sorter.h"
#include "pc-dataset-loader.h"
#include "pc-kind-icon.h"
#include "pc-shell-search-provider.h"

#include <glib/gi18n-lib.h>

/* Someone who searches types on: the program stays at hand for as long, in milliseconds, and then goes by itself. */
#define INACTIVITY_TIMEOUT (30 * 1000)

/**
 * PcSearchProvider:
 *
 * Answers the desktop's search with cities.
 *
 * It searches the dataset that is open. Where none is, because the desktop has only just started the program, it
 * reads [property@SearchProvider:file] instead, once, and makes neither a window nor a map.
 */
struct _PcSearchProvider
{
  GObject parent_instance;

  GApplication *application; /* unowned: it owns us */
  PcDataset *dataset;
  GFile *file;

  PcShellSearchProvider2 *skeleton;

  /* What was read from the file, and who waits for it. */
  PcDataset *loaded;
  GFile *loaded_file;
  char *loaded_etag;
  GQueue waiting;
};

G_DEFINE_FINAL_TYPE (PcSearchProvider, pc_search_provider, G_TYPE_OBJECT)

typedef enum
{
  PROP_APPLICATION = 1,
  PROP_DATASET,
  PROP_FILE,
} PcSearchProviderProps;

static GParamSpec *properties[PROP_FILE + 1];

enum
{
  CITY_ACTIVATED,
  SEARCH_LAUNCHED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

/* One call that cannot be answered before there is a dataset. It owns the invocation, which an answer takes. */
typedef struct
{
  GDBusMethodInvocation *invocation;
  GStrv terms;
  GStrv ids;
} Request;

static Request *
request_new (GDBusMethodInvocation *invocation,
             const char * const    *terms,
             const char * const    *ids)
{
  Request *request = g_new0 (Request, 1);

  request->invocation = invocation;
  request->terms = g_strdupv ((GStrv) terms);
  request->ids = g_strdupv ((GStrv) ids);

  return request;
}

static void
request_free (Request *request)
{
  g_clear_object (&request->invocation);
  g_clear_pointer (&request->terms, g_strfreev);
  g_clear_pointer (&request->ids, g_strfreev);
  g_free (request);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Request, request_free)

static void
hold (PcSearchProvider *self)
{
  if (self->application == NULL)
    return;

  if (g_application_get_inactivity_timeout (self->application) < INACTIVITY_TIMEOUT)
    g_application_set_inactivity_timeout (self->application, INACTIVITY_TIMEOUT);
  g_application_hold (self->application);
}

static void
release (PcSearchProvider *self)
{
  if (self->application != NULL)
    g_application_release (self->application);
}

static void
finish_waiting (PcSearchProvider *self,
                const GError     *error)
{
  GQueue waiting = self->waiting;

  g_queue_init (&self->waiting);

  while (!g_queue_is_empty (&waiting))
    {
      g_autoptr (GTask) task = g_queue_pop_head (&waiting);

      if (error != NULL)
        g_task_return_error (task, g_error_copy (error));
      else
        g_task_return_pointer (task, g_object_ref (self->loaded), g_object_unref);
    }
}

static void
dataset_loaded_cb (GObject      *source,
                   GAsyncResult *result,
                   gpointer      user_data)
{
  g_autoptr (PcSearchProvider) self = user_data;
  g_autoptr (GError) error = NULL;
  const PcFileStamp *stamp;

  g_clear_pointer (&self->loaded_etag, g_free);
  g_clear_object (&self->loaded);

  self->loaded = pc_dataset_load_finish (result, NULL, &error);
  if (self->loaded != NULL)
    {
      stamp = pc_dataset_load_get_stamp (result);
      self->loaded_etag = g_strdup (stamp != NULL ? pc_file_stamp_get_etag (stamp) : NULL);
    }

  finish_waiting (self, error);
}

static gboolean
loaded_is_current (PcSearchProvider *self,
                   GFileInfo        *info)
{
  /* A resource has no etag, and no change either. */
  const char *etag = g_file_info_get_attribute_string (info, G_FILE_ATTRIBUTE_ETAG_VALUE);

  return self->loaded != NULL && g_strcmp0 (self->loaded_etag, etag) == 0;
}

static void
info_queried_cb (GObject      *source,
                 GAsyncResult *result,
                 gpointer      user_data)
{
  g_autoptr (PcSearchProvider) self = user_data;
  g_autoptr (GFileInfo) info = NULL;
  g_autoptr (GError) error = NULL;

  info = g_file_query_info_finish (G_FILE (source), result, &error);
  if (info == NULL)
    {
      finish_waiting (self, error);
      return;
    }

  if (loaded_is_current (self, info))
    {
      finish_waiting (self, NULL);
      return;
    }

  pc_dataset_load_async (G_FILE (source), NULL, NULL, NULL, dataset_loaded_cb, g_object_ref (self));
}

static void
load (PcSearchProvider *self)
{
  if (self->loaded_file == NULL || !g_file_equal (self->loaded_file, self->file))
    {
      g_clear_object (&self->loaded);
      g_set_object (&self->loaded_file, self->file);
    }

  g_file_query_info_async (self->loaded_file, G_FILE_ATTRIBUTE_ETAG_VALUE, G_FILE_QUERY_INFO_NONE, G_PRIORITY_DEFAULT,
                           NULL, info_queried_cb, g_object_ref (self));
}

/* However many ask while a file is being read, it is read once. */
static void
ensure_dataset_async (PcSearchProvider    *self,
                      GAsyncReadyCallback  callback,
                      gpointer             user_data)
{
  g_autoptr (GTask) task = g_task_new (self, NULL, callback, user_data);

  g_task_set_source_tag (task, ensure_dataset_async);

  if (self->dataset != NULL)
    {
      g_task_return_pointer (task, g_object_ref (self->dataset), g_object_unref);
      return;
    }

  if (self->file == NULL)
    {
      g_task_return_new_error_literal (task, G_IO_ERROR, G_IO_ERROR_NOT_FOUND, "There is no file to search");
      return;
    }

  g_queue_push_tail (&self->waiting, g_steal_pointer (&task));
  if (g_queue_get_length (&self->waiting) == 1)
    load (self);
}

static PcDataset *
ensure_dataset_finish (PcSearchProvider *self,
                       GAsyncResult     *result)
{
  g_autoptr (GError) error = NULL;
  PcDataset *dataset = g_task_propagate_pointer (G_TASK (result), &error);

  /* Nobody who searches the whole desktop wants to hear of a file of ours: there is just nothing to be found in it. */
  if (dataset == NULL)
    g_debug ("Nothing to search: %s", error->message);

  return dataset;
}

typedef struct
{
  PcCityFilter *filter;
  PcCitySorter *sorter;
} Order;

static int
compare_cities (gconstpointer a,
                gconstpointer b,
                gpointer      user_data)
{
  const Order *order = user_data;
  PcCity *city_a = *(PcCity * const *) a;
  PcCity *city_b = *(PcCity * const *) b;
  PcMatchRank rank_a = pc_city_filter_get_rank (order->filter, city_a);
  PcMatchRank rank_b = pc_city_filter_get_rank (order->filter, city_b);

  if (rank_a != rank_b)
    return rank_a > rank_b ? -1 : 1;

  return pc_city_sorter_compare (order->sorter, city_a, city_b);
}

/* The ids of the cities that match, the best match first. With @among only those in it are looked at. */
static GStrv
search (PcDataset          *dataset,
        const char * const *terms,
        const char * const *among)
{
  g_autoptr (PcCityFilter) filter = pc_city_filter_new ();
  g_autoptr (PcCitySorter) sorter = pc_city_sorter_new (PC_CITY_SORT_KIND);
  g_autofree char *text = g_strjoinv (" ", (GStrv) terms);
  g_autoptr (GPtrArray) found = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GStrvBuilder) ids = g_strv_builder_new ();
  GListModel *cities = pc_dataset_get_cities (dataset);
  Order order = { filter, sorter };
  guint n_cities = g_list_model_get_n_items (cities);

  pc_city_filter_set_text (filter, text);

  for (guint i = 0; i < n_cities; i++)
    {
      g_autoptr (PcCity) city = g_list_model_get_item (cities, i);

      if (among != NULL && !g_strv_contains (among, pc_place_get_id (PC_PLACE (city))))
        continue;
      if (pc_city_filter_get_rank (filter, city) != PC_MATCH_NONE)
        g_ptr_array_add (found, g_steal_pointer (&city));
    }

  g_ptr_array_sort_with_data (found, compare_cities, &order);

  for (guint i = 0; i < found->len; i++)
    g_strv_builder_add (ids, pc_place_get_id (g_ptr_array_index (found, i)));

  return g_strv_builder_end (ids);
}

static char *
dup_description (PcCity *city)
{
  PcKind *kind = pc_city_get_kind (city);
  const char *kind_name = kind != NULL ? pc_record_get_display (PC_RECORD (kind), "name") : NULL;
  const char *country = pc_place_get_country_name (PC_PLACE (city));

  if (kind_name == NULL)
    return g_strdup (country);
  if (country == NULL)
    return g_strdup (kind_name);

  if (pc_city_get_ended (city))
    /* Translators: a city in the desktop’s search: the kind of a relation that has ended, the country. */
    return g_strdup_printf (_("%s, ended · %s"), kind_name, country);

  /* Translators: a city in the desktop’s search: the kind of its relation, the country. */
  return g_strdup_printf (_("%s · %s"), kind_name, country);
}

static GVariant *
dup_icon (PcDataset *dataset,
          PcCity    *city)
{
  PcKindShape shape = pc_city_get_ended (city) ? PC_KIND_SHAPE_ENDED
                                               : pc_kind_shape_for (dataset, pc_city_get_kind (city));
  g_autoptr (GIcon) icon = pc_kind_icon_new (shape);

  return g_icon_serialize (icon);
}

static void
add_meta (GVariantBuilder *metas,
          PcDataset       *dataset,
          PcCity          *city)
{
  g_autofree char *description = dup_description (city);
  g_autoptr (GVariant) icon = dup_icon (dataset, city);

  g_variant_builder_open (metas, G_VARIANT_TYPE_VARDICT);
  g_variant_builder_add (metas, "{sv}", "id", g_variant_new_string (pc_place_get_id (PC_PLACE (city))));
  g_variant_builder_add (metas, "{sv}", "name", g_variant_new_string (pc_place_get_name (PC_PLACE (city))));
  if (description != NULL)
    g_variant_builder_add (metas, "{sv}", "description", g_variant_new_string (description));
  g_variant_builder_add (metas, "{sv}", "icon", icon);
  g_variant_builder_close (metas);
}

static void
result_set_ready_cb (GObject      *source,
                     GAsyncResult *result,
                     gpointer      user_data)
{
  PcSearchProvider *self = PC_SEARCH_PROVIDER (source);
  g_autoptr (Request) request = user_data;
  g_autoptr (PcDataset) dataset = ensure_dataset_finish (self, result);
  g_auto (GStrv) ids = NULL;

  if (dataset != NULL)
    ids = search (dataset, (const char * const *) request->terms, (const char * const *) request->ids);

  /* Both methods that search answer with the same type. */
  g_dbus_method_invocation_return_value (g_steal_pointer (&request->invocation),
                                         g_variant_new ("(@as)", g_variant_new_strv ((const char * const *) ids,
                                                                                     ids != NULL ? -1 : 0)));
  release (self);
}

static gboolean
get_initial_result_set_cb (PcSearchProvider      *self,
                           GDBusMethodInvocation *invocation,
                           const char * const    *terms)
{
  hold (self);
  ensure_dataset_async (self, result_set_ready_cb, request_new (invocation, terms, NULL));

  return G_DBUS_METHOD_INVOCATION_HANDLED;
}

static gboolean
get_subsearch_result_set_cb (PcSearchProvider      *self,
                             GDBusMethodInvocation *invocation,
                             const char * const    *previous_results,
                             const char * const    *terms)
{
  hold (self);
  ensure_dataset_async (self, result_set_ready_cb, request_new (invocation, terms, previous_results));

  return G_DBUS_METHOD_INVOCATION_HANDLED;
}

static void
result_metas_ready_cb (GObject      *source,
                       GAsyncResult *result,
                       gpointer      user_data)
{
  PcSearchProvider *self = PC_SEARCH_PROVIDER (source);
  g_autoptr (Request) request = user_data;
  g_autoptr (PcDataset) dataset = ensure_dataset_finish (self, result);
  GVariantBuilder metas;

  g_variant_builder_init (&metas, G_VARIANT_TYPE ("aa{sv}"));
  for (guint i = 0; dataset != NULL && request->ids[i] != NULL; i++)
    {
      PcCity *city = pc_dataset_lookup_city (dataset, request->ids[i]);

      if (city != NULL)
        add_meta (&metas, dataset, city);
    }

  pc_shell_search_provider2_complete_get_result_metas (self->skeleton, g_steal_pointer (&request->invocation),
                                                       g_variant_builder_end (&metas));
  release (self);
}

static gboolean
get_result_metas_cb (PcSearchProvider      *self,
                     GDBusMethodInvocation *invocation,
                     const char * const    *identifiers)
{
  hold (self);
  ensure_dataset_async (self, result_metas_ready_cb, request_new (invocation, NULL, identifiers));

  return G_DBUS_METHOD_INVOCATION_HANDLED;
}

static gboolean
activate_result_cb (PcSearchProvider      *self,
                    GDBusMethodInvocation *invocation,
                    const char            *identifier,
                    const char * const    *terms,
                    guint                  timestamp)
{
  g_signal_emit (self, signals[CITY_ACTIVATED], 0, identifier, timestamp);
  pc_shell_search_provider2_complete_activate_result (self->skeleton, invocation);

  return G_DBUS_METHOD_INVOCATION_HANDLED;
}

static gboolean
launch_search_cb (PcSearchProvider      *self,
                  GDBusMethodInvocation *invocation,
                  const char * const    *terms,
                  guint                  timestamp)
{
  g_autofree char *text = g_strjoinv (" ", (GStrv) terms);

  g_signal_emit (self, signals[SEARCH_LAUNCHED], 0, text, timestamp);
  pc_shell_search_provider2_complete_launch_search (self->skeleton, invocation);

  return G_DBUS_METHOD_INVOCATION_HANDLED;
}

static void
pc_search_provider_get_property (GObject    *object,
                                 guint       prop_id,
                                 GValue     *value,
                                 GParamSpec *pspec)
{
  PcSearchProvider *self = PC_SEARCH_PROVIDER (object);

  switch ((PcSearchProviderProps) prop_id)
    {
    case PROP_APPLICATION:
      g_value_set_object (value, self->application);
      break;

    case PROP_DATASET:
      g_value_set_object (value, self->dataset);
      break;

    case PROP_FILE:
      g_value_set_object (value, self->file);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pc_search_provider_set_property (GObject      *object,
                                 guint         prop_id,
                                 const GValue *value,
                                 GParamSpec   *pspec)
{
  PcSearchProvider *self = PC_SEARCH_PROVIDER (object);

  switch ((PcSearchProviderProps) prop_id)
    {
    case PROP_APPLICATION:
      self->application = g_value_get_object (value);
      break;

    case PROP_DATASET:
      pc_search_provider_set_dataset (self, g_value_get_object (value));
      break;

    case PROP_FILE:
      pc_search_provider_set_file (self, g_value_get_object (value));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pc_search_provider_dispose (GObject *object)
{
  PcSearchProvider *self = PC_SEARCH_PROVIDER (object);

  /* Whoever waits holds a reference to us, so that nobody does. */
  g_assert (g_queue_is_empty (&self->waiting));

  pc_search_provider_unexport (self);
  g_clear_object (&self->skeleton);
  g_clear_object (&self->dataset);
  g_clear_object (&self->file);
  g_clear_object (&self->loaded);
  g_clear_object (&self->loaded_file);

  G_OBJECT_CLASS (pc_search_provider_parent_class)->dispose (object);
}

static void
pc_search_provider_finalize (GObject *object)
{
  PcSearchProvider *self = PC_SEARCH_PROVIDER (object);

  g_free (self->loaded_etag);

  G_OBJECT_CLASS (pc_search_provider_parent_class)->finalize (object);
}

static void
pc_search_provider_class_init (PcSearchProviderClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = pc_search_provider_get_property;
  object_class->set_property = pc_search_provider_set_property;
  object_class->dispose = pc_search_provider_dispose;
  object_class->finalize = pc_search_provider_finalize;

  /**
   * PcSearchProvider:application:
   *
   * The application, kept alive while it answers. It has to live longer than the provider.
   */
  properties[PROP_APPLICATION] =
    g_param_spec_object ("application", NULL, NULL,
                         G_TYPE_APPLICATION,
                         G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);

  /**
   * PcSearchProvider:dataset:
   *
   * The dataset that is open.
   */
  properties[PROP_DATASET] =
    g_param_spec_object ("dataset", NULL, NULL,
                         PC_TYPE_DATASET,
                         G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);

  /**
   * PcSearchProvider:file:
   *
   * The file that is read when no dataset is open.
   */
  properties[PROP_FILE] =
    g_param_spec_object ("file", NULL, NULL,
                         G_TYPE_FILE,
                         G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  /**
   * PcSearchProvider::city-activated:
   * @self: the search provider
   * @id: the id of a city
   * @timestamp: the time of the event that chose it
   *
   * Emitted when a city was chosen among the results.
   */
  signals[CITY_ACTIVATED] =
    g_signal_new ("city-activated",
                  G_TYPE_FROM_CLASS (klass),
                  G_SIGNAL_RUN_LAST,
                  0, NULL, NULL, NULL,
                  G_TYPE_NONE,
                  2, G_TYPE_STRING, G_TYPE_UINT);

  /**
   * PcSearchProvider::search-launched:
   * @self: the search provider
   * @text: what is searched for
   * @timestamp: the time of the event that asked for it
   *
   * Emitted when the search shall go on in the program itself.
   */
  signals[SEARCH_LAUNCHED] =
    g_signal_new ("search-launched",
                  G_TYPE_FROM_CLASS (klass),
                  G_SIGNAL_RUN_LAST,
                  0, NULL, NULL, NULL,
                  G_TYPE_NONE,
                  2, G_TYPE_STRING, G_TYPE_UINT);
}

static void
pc_search_provider_init (PcSearchProvider *self)
{
  static const struct
  {
    const char *signal;
    GCallback callback;
  } methods[] = {
    { "handle-get-initial-result-set", G_CALLBACK (get_initial_result_set_cb) },
    { "handle-get-subsearch-result-set", G_CALLBACK (get_subsearch_result_set_cb) },
    { "handle-get-result-metas", G_CALLBACK (get_result_metas_cb) },
    { "handle-activate-result", G_CALLBACK (activate_result_cb) },
    { "handle-launch-search", G_CALLBACK (launch_search_cb) },
  };

  g_queue_init (&self->waiting);

  self->skeleton = pc_shell_search_provider2_skeleton_new ();
  for (guint i = 0; i < G_N_ELEMENTS (methods); i++)
    g_signal_connect_object (self->skeleton, methods[i].signal, methods[i].callback, self, G_CONNECT_SWAPPED);
}

/**
 * pc_search_provider_new:
 * @application: (nullable): the application to keep alive while it answers
 *
 * Creates a search provider that nobody can call yet.
 *
 * Returns: (transfer full): a search provider
 */
PcSearchProvider *
pc_search_provider_new (GApplication *application)
{
  g_return_val_if_fail (application == NULL || G_IS_APPLICATION (application), NULL);

  return g_object_new (PC_TYPE_SEARCH_PROVIDER, "application", application, NULL);
}

/**
 * pc_search_provider_get_dataset:
 * @self: a search provider
 *
 * Gets the dataset that is open.
 *
 * Returns: (transfer none) (nullable): a dataset
 */
PcDataset *
pc_search_provider_get_dataset (PcSearchProvider *self)
{
  g_return_val_if_fail (PC_IS_SEARCH_PROVIDER (self), NULL);

  return self->dataset;
}

/**
 * pc_search_provider_set_dataset:
 * @self: a search provider
 * @dataset: (nullable): the dataset that is open
 *
 * Sets what is searched; without it the file is read.
 */
void
pc_search_provider_set_dataset (PcSearchProvider *self,
                                PcDataset        *dataset)
{
  g_return_if_fail (PC_IS_SEARCH_PROVIDER (self));
  g_return_if_fail (dataset == NULL || PC_IS_DATASET (dataset));

  if (!g_set_object (&self->dataset, dataset))
    return;

  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_DATASET]);
}

/**
 * pc_search_provider_get_file:
 * @self: a search provider
 *
 * Gets the file that is read when no dataset is open.
 *
 * Returns: (transfer none) (nullable): a file
 */
GFile *
pc_search_provider_get_file (PcSearchProvider *self)
{
  g_return_val_if_fail (PC_IS_SEARCH_PROVIDER (self), NULL);

  return self->file;
}

/**
 * pc_search_provider_set_file:
 * @self: a search provider
 * @file: (nullable): a file
 *
 * Sets the file that is read when no dataset is open.
 *
 * It is not read before someone searches, and again only when it has changed.
 */
void
pc_search_provider_set_file (PcSearchProvider *self,
                             GFile            *file)
{
  g_return_if_fail (PC_IS_SEARCH_PROVIDER (self));
  g_return_if_fail (file == NULL || G_IS_FILE (file));

  if (!g_set_object (&self->file, file))
    return;

  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_FILE]);
}

/**
 * pc_search_provider_export:
 * @self: a search provider
 * @connection: a connection to a bus
 * @object_path: the path that the search provider file names
 * @error: return location for a #GError
 *
 * Makes the search provider callable.
 *
 * Returns: %TRUE on success
 */
gboolean
pc_search_provider_export (PcSearchProvider  *self,
                           GDBusConnection   *connection,
                           const char        *object_path,
                           GError           **error)
{
  g_return_val_if_fail (PC_IS_SEARCH_PROVIDER (self), FALSE);
  g_return_val_if_fail (G_IS_DBUS_CONNECTION (connection), FALSE);
  g_return_val_if_fail (g_variant_is_object_path (object_path), FALSE);

  return g_dbus_interface_skeleton_export (G_DBUS_INTERFACE_SKELETON (self->skeleton), connection, object_path, error);
}

/**
 * pc_search_provider_unexport:
 * @self: a search provider
 *
 * Undoes [method@SearchProvider.export]; does nothing when the provider is not exported.
 */
void
pc_search_provider_unexport (PcSearchProvider *self)
{
  GDBusInterfaceSkeleton *skeleton;

  g_return_if_fail (PC_IS_SEARCH_PROVIDER (self));

  skeleton = G_DBUS_INTERFACE_SKELETON (self->skeleton);
  if (skeleton != NULL && g_dbus_interface_skeleton_get_connection (skeleton) != NULL)
    g_dbus_interface_skeleton_unexport (skeleton);
}
