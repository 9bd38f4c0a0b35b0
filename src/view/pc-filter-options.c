/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-view"

#include "config.h"

#include "pc-filter-options.h"

#include "pc-filter-counts.h"
#include "pc-filter-option.h"
#include "pc-filter-period-text.h"
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
 * and fields that no city has are not offered. The group "period-basis" tells what
 * the years are about; the years themselves are one active option.
 *
 * While somebody holds the counts, each option knows how many cities it would show.
 */
struct _PcFilterOptions
{
  GObject parent_instance;

  PcCityFilter *filter;
  PcDataset *dataset;
  GListStore *groups[7];
  GListStore *period;
  GtkFilter *is_active;
  GListModel *active;

  PcFilterCounts *counts;
  guint n_holders;
  guint count_id;

  int first_year;
  int last_year;
};

G_DEFINE_FINAL_TYPE (PcFilterOptions, pc_filter_options, G_TYPE_OBJECT)

typedef enum
{
  PROP_KINDS = 1,
  PROP_STATUSES,
  PROP_AREAS,
  PROP_COUNTRIES,
  PROP_CONTINENTS,
  PROP_PERIOD_BASIS,
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

/* The option of the years is another one for other years, so that all who show it follow. */
static void
update_period (PcFilterOptions *self)
{
  guint n_items = g_list_model_get_n_items (G_LIST_MODEL (self->period));
  g_autoptr (PcFilterOption) old = g_list_model_get_item (G_LIST_MODEL (self->period), 0);
  g_autoptr (PcFilterOption) new = NULL;
  g_autofree char *text = pc_filter_period_text_dup (self->filter);

  if (g_strcmp0 (text, old != NULL ? pc_filter_option_get_label (old) : NULL) == 0)
    return;

  if (text != NULL)
    new = pc_filter_option_new_for_period (self->filter);

  g_list_store_splice (self->period, 0, n_items, (gpointer *) &new, new != NULL ? 1 : 0);
}

static void
filter_changed_cb (PcFilterOptions *self)
{
  update_period (self);
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
add_bases (PcFilterOptions *self)
{
  for (PcPeriodBasis basis = PC_PERIOD_ANY; basis <= PC_PERIOD_NO_AGREEMENT; basis++)
    take_option (get_group (self, PROP_PERIOD_BASIS),
                 pc_filter_option_new_for_basis (self->filter, basis));
}

static void
add_switches (PcFilterOptions *self)
{
  GListStore *group = get_group (self, PROP_SWITCHES);

  take_option (group,
               pc_filter_option_new_for_switch (self->filter, "only-disputed", _("Sources differ")));
  take_option (group,
               pc_filter_option_new_for_switch (self->filter, "only-gaps", _("Facts missing")));
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
include_year (PcFilterOptions *self,
              const PcDate    *date)
{
  int year = date != NULL ? pc_date_get_year (date) : 0;

  if (year == 0)
    return;

  self->first_year = self->first_year == 0 ? year : MIN (self->first_year, year);
  self->last_year = MAX (self->last_year, year);
}

/* Whole decades, which is what the overview shows. */
static void
find_years (PcFilterOptions *self,
            GListModel      *cities)
{
  for (guint i = 0; i < g_list_model_get_n_items (cities); i++)
    {
      g_autoptr (PcCity) city = g_list_model_get_item (cities, i);
      GListModel *relations = pc_city_get_relations (city);

      include_year (self, pc_city_get_first_agreement (city));
      for (guint j = 0; j < g_list_model_get_n_items (relations); j++)
        {
          g_autoptr (PcRelation) relation = g_list_model_get_item (relations, j);

          include_year (self, pc_relation_get_from (relation));
          include_year (self, pc_relation_get_until (relation));
        }
    }

  if (self->last_year == 0)
    return;

  self->first_year = MAX (self->first_year - self->first_year % 10, 1);
  self->last_year += 9 - self->last_year % 10;
}

static void
update_counts (PcFilterOptions *self)
{
  g_clear_handle_id (&self->count_id, g_source_remove);

  for (guint i = 0; i < G_N_ELEMENTS (self->groups); i++)
    {
      GListModel *group = G_LIST_MODEL (self->groups[i]);

      for (guint j = 0; j < g_list_model_get_n_items (group); j++)
        {
          g_autoptr (PcFilterOption) option = g_list_model_get_item (group, j);

          pc_filter_option_count (option, self->counts);
        }
    }
}

static gboolean
count_idle_cb (gpointer data)
{
  PcFilterOptions *self = PC_FILTER_OPTIONS (data);

  self->count_id = 0;
  update_counts (self);

  return G_SOURCE_REMOVE;
}

/* What the user sees at once is the choice and the list; the numbers follow. */
static void
counts_changed_cb (PcFilterOptions *self)
{
  if (self->count_id == 0)
    self->count_id = g_idle_add (count_idle_cb, self);
}

static void
create_counts (PcFilterOptions *self)
{
  if (self->counts != NULL)
    g_signal_handlers_disconnect_by_func (self->counts, counts_changed_cb, self);
  g_clear_object (&self->counts);

  if (self->n_holders > 0 && self->dataset != NULL)
    {
      self->counts = pc_filter_counts_new (self->filter, pc_dataset_get_cities (self->dataset));
      g_signal_connect_object (self->counts, "changed",
                               G_CALLBACK (counts_changed_cb), self,
                               G_CONNECT_SWAPPED);
    }

  update_counts (self);
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
    case PROP_PERIOD_BASIS:
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
    case PROP_PERIOD_BASIS:
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
    g_list_store_append (all, i == PROP_PERIOD_BASIS - PROP_KINDS ? self->period : self->groups[i]);

  self->is_active = GTK_FILTER (gtk_custom_filter_new (is_active, NULL, NULL));
  self->active = G_LIST_MODEL (
    gtk_filter_list_model_new (G_LIST_MODEL (gtk_flatten_list_model_new (G_LIST_MODEL (all))),
                               g_object_ref (self->is_active)));

  g_signal_connect_object (self->filter, "changed",
                           G_CALLBACK (filter_changed_cb), self,
                           G_CONNECT_SWAPPED);
  update_period (self);
}

static void
pc_filter_options_dispose (GObject *object)
{
  PcFilterOptions *self = PC_FILTER_OPTIONS (object);

  for (guint i = 0; i < G_N_ELEMENTS (self->groups); i++)
    g_clear_object (&self->groups[i]);

  g_clear_handle_id (&self->count_id, g_source_remove);
  g_clear_object (&self->counts);
  g_clear_object (&self->dataset);
  g_clear_object (&self->period);
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
    "kinds", "statuses", "areas", "countries", "continents", "period-basis", "switches", "active"
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
  self->period = g_list_store_new (PC_TYPE_FILTER_OPTION);
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

  g_return_if_fail (dataset == NULL || PC_IS_DATASET (dataset));

  g_set_object (&self->dataset, dataset);
  for (guint i = 0; i < G_N_ELEMENTS (self->groups); i++)
    g_list_store_remove_all (self->groups[i]);
  self->first_year = 0;
  self->last_year = 0;

  if (dataset != NULL)
    {
      add_kinds (self, pc_dataset_get_kinds (dataset));
      add_statuses (self);
      add_used (self, dataset);
      add_bases (self);
      add_switches (self);
      find_years (self, pc_dataset_get_cities (dataset));
    }

  create_counts (self);
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
 * pc_filter_options_get_years:
 * @self: the options
 * @first_year: (out): return location for the first year
 * @last_year: (out): return location for the last year
 *
 * Gets the whole decades in which there are agreements and relations.
 *
 * Returns: %TRUE if there are any
 */
gboolean
pc_filter_options_get_years (PcFilterOptions *self,
                             int             *first_year,
                             int             *last_year)
{
  g_return_val_if_fail (PC_IS_FILTER_OPTIONS (self), FALSE);
  g_return_val_if_fail (first_year != NULL && last_year != NULL, FALSE);

  *first_year = self->first_year;
  *last_year = self->last_year;

  return self->last_year != 0;
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

/**
 * pc_filter_options_hold_counts:
 * @self: the options
 *
 * Counts the cities of each option, at once, and again in an idle moment after the
 * filter or the cities have changed, until as often
 * [method@FilterOptions.drop_counts] is called.
 */
void
pc_filter_options_hold_counts (PcFilterOptions *self)
{
  g_return_if_fail (PC_IS_FILTER_OPTIONS (self));

  if (self->n_holders++ == 0)
    create_counts (self);
}

/**
 * pc_filter_options_drop_counts:
 * @self: the options
 *
 * Tells that the counts are not seen any more.
 */
void
pc_filter_options_drop_counts (PcFilterOptions *self)
{
  g_return_if_fail (PC_IS_FILTER_OPTIONS (self));
  g_return_if_fail (self->n_holders > 0);

  if (--self->n_holders == 0)
    create_counts (self);
}
