/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-view"

#include "config.h"

#include "pc-filter-options.h"

#include "pc-filter-option.h"
#include "pc-kind-label.h"

#include <glib/gi18n-lib.h>
#include <gtk/gtk.h>

/**
 * PcFilterOptions:
 *
 * All that a dataset can be narrowed by.
 *
 * One list of [class@FilterOption] for each group, and `active`, the options
 * that narrow the list now, in the order of the groups. Countries, continents
 * and fields that no city has are not offered.
 */
struct _PcFilterOptions
{
  GObject parent_instance;

  PcCityFilter *filter;
  GListStore *groups[6];
  GtkFilter *is_active;
  GListModel *active;
};

G_DEFINE_FINAL_TYPE (PcFilterOptions, pc_filter_options, G_TYPE_OBJECT)

typedef enum
{
  PROP_KINDS = 1,
  PROP_STATUSES,
  PROP_AREAS,
  PROP_COUNTRIES,
  PROP_CONTINENTS,
  PROP_SWITCHES,
  PROP_ACTIVE,
  PROP_FILTER,
} PcFilterOptionsProps;

static GParamSpec *properties[PROP_FILTER + 1];

static gboolean
is_active (gpointer item,
           gpointer data)
{
  return pc_filter_option_get_active (PC_FILTER_OPTION (item));
}

static void
filter_changed_cb (PcFilterOptions *self)
{
  gtk_filter_changed (self->is_active, GTK_FILTER_CHANGE_DIFFERENT);
}

static int
compare_labels (gconstpointer a,
                gconstpointer b,
                gpointer      data)
{
  return g_utf8_collate (pc_filter_option_get_label (PC_FILTER_OPTION ((gpointer) a)),
                         pc_filter_option_get_label (PC_FILTER_OPTION ((gpointer) b)));
}

static GListStore *
get_group (PcFilterOptions      *self,
           PcFilterOptionsProps  prop)
{
  return self->groups[prop - PROP_KINDS];
}

static void
take_option (GListStore     *group,
             PcFilterOption *option)
{
  g_list_store_append (group, option);
  g_object_unref (option);
}

static void
take_record (GListStore   *group,
             PcCityFilter *filter,
             const char   *property,
             const char   *id,
             PcRecord     *record,
             const char   *name_property)
{
  const char *name = pc_record_get_display (record, name_property);

  take_option (group, pc_filter_option_new (filter, property, id, name != NULL ? name : id));
}

static void
add_kinds (PcFilterOptions *self,
           GListModel      *kinds)
{
  GListStore *group = get_group (self, PROP_KINDS);

  for (guint i = 0; i < g_list_model_get_n_items (kinds); i++)
    {
      g_autoptr (PcKind) kind = g_list_model_get_item (kinds, i);

      take_option (group, pc_filter_option_new_for_kind (self->filter, kind));
    }

  take_option (group,
               pc_filter_option_new_for_switch (self->filter, "ended",
                                                C_("status of a relation", "Ended")));
}

static void
add_statuses (PcFilterOptions *self)
{
  static const PcStatusValue statuses[] = {
    PC_STATUS_ACTIVE, PC_STATUS_LISTED, PC_STATUS_DORMANT, PC_STATUS_UNKNOWN
  };

  for (guint i = 0; i < G_N_ELEMENTS (statuses); i++)
    take_option (get_group (self, PROP_STATUSES),
                 pc_filter_option_new (self->filter, "statuses",
                                       pc_enum_get_nick (PC_TYPE_STATUS_VALUE, (int) statuses[i]),
                                       pc_kind_label_get_status (statuses[i])));
}

static void
collect_used (GListModel *cities,
              GHashTable *areas,
              GHashTable *countries,
              GHashTable *continents)
{
  for (guint i = 0; i < g_list_model_get_n_items (cities); i++)
    {
      g_autoptr (PcCity) city = g_list_model_get_item (cities, i);
      PcCountry *country = pc_place_lookup_country (PC_PLACE (city));
      GListModel *cooperation = pc_city_get_cooperation (city);

      if (country != NULL)
        {
          g_hash_table_add (countries, country);
          g_hash_table_add (continents, pc_country_lookup_continent (country));
        }

      for (guint j = 0; j < g_list_model_get_n_items (cooperation); j++)
        {
          g_autoptr (PcCooperation) fact = g_list_model_get_item (cooperation, j);

          g_hash_table_add (areas, pc_cooperation_lookup_area (fact));
        }
    }
}

static void
add_used (PcFilterOptions *self,
          PcDataset       *dataset)
{
  g_autoptr (GHashTable) areas = g_hash_table_new (NULL, NULL);
  g_autoptr (GHashTable) countries = g_hash_table_new (NULL, NULL);
  g_autoptr (GHashTable) continents = g_hash_table_new (NULL, NULL);
  GListModel *list;

  collect_used (pc_dataset_get_cities (dataset), areas, countries, continents);

  list = pc_dataset_get_areas (dataset);
  for (guint i = 0; i < g_list_model_get_n_items (list); i++)
    {
      g_autoptr (PcArea) area = g_list_model_get_item (list, i);

      if (g_hash_table_contains (areas, area))
        take_record (get_group (self, PROP_AREAS), self->filter, "areas",
                     pc_area_get_id (area), PC_RECORD (area), "name");
    }

  list = pc_dataset_get_countries (dataset);
  for (guint i = 0; i < g_list_model_get_n_items (list); i++)
    {
      g_autoptr (PcCountry) country = g_list_model_get_item (list, i);

      if (g_hash_table_contains (countries, country))
        take_record (get_group (self, PROP_COUNTRIES), self->filter, "countries",
                     pc_country_get_id (country), PC_RECORD (country), "names");
    }
  g_list_store_sort (get_group (self, PROP_COUNTRIES), compare_labels, NULL);

  list = pc_dataset_get_continents (dataset);
  for (guint i = 0; i < g_list_model_get_n_items (list); i++)
    {
      g_autoptr (PcContinent) continent = g_list_model_get_item (list, i);

      if (g_hash_table_contains (continents, continent))
        take_record (get_group (self, PROP_CONTINENTS), self->filter, "continents",
                     pc_continent_get_id (continent), PC_RECORD (continent), "name");
    }
}

static void
pc_filter_options_get_property (GObject    *object,
                                guint       prop_id,
                                GValue     *value,
                                GParamSpec *pspec)
{
  PcFilterOptions *self = PC_FILTER_OPTIONS (object);

  switch ((PcFilterOptionsProps) prop_id)
    {
    case PROP_KINDS:
    case PROP_STATUSES:
    case PROP_AREAS:
    case PROP_COUNTRIES:
    case PROP_CONTINENTS:
    case PROP_SWITCHES:
      g_value_set_object (value, get_group (self, (PcFilterOptionsProps) prop_id));
      break;

    case PROP_ACTIVE:
      g_value_set_object (value, self->active);
      break;

    case PROP_FILTER:
      g_value_set_object (value, self->filter);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pc_filter_options_set_property (GObject      *object,
                                guint         prop_id,
                                const GValue *value,
                                GParamSpec   *pspec)
{
  PcFilterOptions *self = PC_FILTER_OPTIONS (object);

  switch ((PcFilterOptionsProps) prop_id)
    {
    case PROP_FILTER:
      self->filter = g_value_dup_object (value);
      break;

    case PROP_KINDS:
    case PROP_STATUSES:
    case PROP_AREAS:
    case PROP_COUNTRIES:
    case PROP_CONTINENTS:
    case PROP_SWITCHES:
    case PROP_ACTIVE:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pc_filter_options_constructed (GObject *object)
{
  PcFilterOptions *self = PC_FILTER_OPTIONS (object);
  GListStore *all = g_list_store_new (G_TYPE_LIST_MODEL);

  G_OBJECT_CLASS (pc_filter_options_parent_class)->constructed (object);

  for (guint i = 0; i < G_N_ELEMENTS (self->groups); i++)
    g_list_store_append (all, self->groups[i]);

  self->is_active = GTK_FILTER (gtk_custom_filter_new (is_active, NULL, NULL));
  self->active = G_LIST_MODEL (
    gtk_filter_list_model_new (G_LIST_MODEL (gtk_flatten_list_model_new (G_LIST_MODEL (all))),
                               g_object_ref (self->is_active)));

  g_signal_connect_object (self->filter, "changed",
                           G_CALLBACK (filter_changed_cb), self,
                           G_CONNECT_SWAPPED);
}

static void
pc_filter_options_dispose (GObject *object)
{
  PcFilterOptions *self = PC_FILTER_OPTIONS (object);

  for (guint i = 0; i < G_N_ELEMENTS (self->groups); i++)
    g_clear_object (&self->groups[i]);

  g_clear_object (&self->active);
  g_clear_object (&self->is_active);
  g_clear_object (&self->filter);

  G_OBJECT_CLASS (pc_filter_options_parent_class)->dispose (object);
}

static void
pc_filter_options_class_init (PcFilterOptionsClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  static const char *groups[] = {
    "kinds", "statuses", "areas", "countries", "continents", "switches", "active"
  };

  object_class->constructed = pc_filter_options_constructed;
  object_class->get_property = pc_filter_options_get_property;
  object_class->set_property = pc_filter_options_set_property;
  object_class->dispose = pc_filter_options_dispose;

  for (guint i = 0; i < G_N_ELEMENTS (groups); i++)
    properties[PROP_KINDS + i] =
      g_param_spec_object (groups[i], NULL, NULL,
                           G_TYPE_LIST_MODEL,
                           G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  properties[PROP_FILTER] =
    g_param_spec_object ("filter", NULL, NULL,
                         PC_TYPE_CITY_FILTER,
                         G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);
}

static void
pc_filter_options_init (PcFilterOptions *self)
{
  for (guint i = 0; i < G_N_ELEMENTS (self->groups); i++)
    self->groups[i] = g_list_store_new (PC_TYPE_FILTER_OPTION);
}

/**
 * pc_filter_options_new:
 * @filter: the filter the options belong to
 *
 * Returns: (transfer full): options without any content
 */
PcFilterOptions *
pc_filter_options_new (PcCityFilter *filter)
{
  return g_object_new (PC_TYPE_FILTER_OPTIONS, "filter", filter, NULL);
}

/**
 * pc_filter_options_get_filter:
 * @self: the options
 *
 * Returns: (transfer none): the filter the options belong to
 */
PcCityFilter *
pc_filter_options_get_filter (PcFilterOptions *self)
{
  g_return_val_if_fail (PC_IS_FILTER_OPTIONS (self), NULL);

  return self->filter;
}

/**
 * pc_filter_options_set_dataset:
 * @self: the options
 * @dataset: (nullable): the dataset that is shown
 *
 * Offers what the cities of a dataset can be told apart by.
 */
void
pc_filter_options_set_dataset (PcFilterOptions *self,
                               PcDataset       *dataset)
{
  g_return_if_fail (PC_IS_FILTER_OPTIONS (self));

  for (guint i = 0; i < G_N_ELEMENTS (self->groups); i++)
    g_list_store_remove_all (self->groups[i]);

  if (dataset == NULL)
    return;

  add_kinds (self, pc_dataset_get_kinds (dataset));
  add_statuses (self);
  add_used (self, dataset);
  take_option (get_group (self, PROP_SWITCHES),
               pc_filter_option_new_for_switch (self->filter, "only-disputed", _("Sources differ")));
}

/**
 * pc_filter_options_get_active:
 * @self: the options
 *
 * Returns: (transfer none): a list of the options that narrow the list of cities now
 */
GListModel *
pc_filter_options_get_active (PcFilterOptions *self)
{
  g_return_val_if_fail (PC_IS_FILTER_OPTIONS (self), NULL);

  return self->active;
}

/**
 * pc_filter_options_dup_text:
 * @self: the options
 * @group: (nullable): a property of the filter, such as "countries", or %NULL for all
 *
 * Returns: (transfer full): the labels of the active options, separated by commas
 */
char *
pc_filter_options_dup_text (PcFilterOptions *self,
                            const char      *group)
{
  g_autoptr (GStrvBuilder) labels = g_strv_builder_new ();
  g_auto (GStrv) strings = NULL;

  g_return_val_if_fail (PC_IS_FILTER_OPTIONS (self), NULL);

  for (guint i = 0; i < g_list_model_get_n_items (self->active); i++)
    {
      g_autoptr (PcFilterOption) option = g_list_model_get_item (self->active, i);

      if (group == NULL || g_str_equal (group, pc_filter_option_get_property_name (option)))
        g_strv_builder_add (labels, pc_filter_option_get_label (option));
    }

  strings = g_strv_builder_end (labels);
  return g_strjoinv (C_("list", ", "), strings);
}
