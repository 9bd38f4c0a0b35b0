/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-view"

#include "config.h"

#include "pc-city-list.h"

#include "pc-announcement.h"
#include "pc-city-list-header.h"
#include "pc-city-order.h"
#include "pc-city-row.h"
#include "pc-filter-button.h"
#include "pc-filter-chips.h"
#include "pc-filter-text.h"
#include "pc-scroll-keeper.h"
#include "pc-search-capture.h"

#include <glib/gi18n-lib.h>

/**
 * PcCityList:
 *
 * The list of cities with its header bar, search, filter and sorting.
 *
 * The list shows `cities`, which the filter has narrowed already, in the order of
 * `sorter`, and in sections if that order is by kind. `selected` outlives a search
 * that hides the city: it is the window's, not the list's.
 */
struct _PcCityList
{
  AdwBin parent_instance;

  GtkScrolledWindow *scrolled_window;
  GtkSearchEntry *search_entry;
  GtkListView *list_view;
  GtkSingleSelection *selection;
  GtkSortListModel *sorted;
  GtkListItemFactory *header_factory;

  PcDataset *dataset;
  GListModel *cities;
  PcFilterOptions *options;
  PcCitySorter *sorter;
  PcCity *selected;
  GMenuModel *primary_menu;
  char *banner_title;
  char *count_text;
  char *no_match_text;
  guint total;

  PcScrollKeeper *scroll_keeper;
  GSignalGroup *dataset_signals;
  GSignalGroup *filter_signals;
  GSignalGroup *sorter_signals;
  PcCityOrder *order;
  PcCityOrder *section_order;
  guint announce_id;
  gboolean taking_text;
};

G_DEFINE_FINAL_TYPE (PcCityList, pc_city_list, ADW_TYPE_BIN)

typedef enum
{
  PROP_BANNER_TITLE = 1,
  PROP_CITIES,
  PROP_COUNT_TEXT,
  PROP_DATASET,
  PROP_NO_MATCH_TEXT,
  PROP_OPTIONS,
  PROP_PRIMARY_MENU,
  PROP_SELECTED,
  PROP_SORTER,
  PROP_TOTAL,
} PcCityListProps;

static GParamSpec *properties[PROP_TOTAL + 1];

enum
{
  CITY_ACTIVATED,
  CITY_CLICKED,
  SEARCH_STARTED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

/* A screen reader is told the result once typing pauses, not at every letter. */
#define ANNOUNCE_DELAY_MS 600

static PcCityFilter *
get_filter (PcCityList *self)
{
  return self->options != NULL ? pc_filter_options_get_filter (self->options) : NULL;
}

static gboolean
is_filtered (PcCityList *self)
{
  PcCityFilter *filter = get_filter (self);

  return filter != NULL && !pc_city_filter_is_empty (filter);
}

static char *
get_page (PcCityList *self,
          guint       n_shown,
          guint       n_total)
{
  if (n_shown > 0)
    return g_strdup ("list");

  return g_strdup (n_total > 0 ? "no-match" : "no-cities");
}

static gboolean
has_text (PcCityList *self,
          const char *text)
{
  return text != NULL && text[0] != '\0';
}

/* A banner takes any text but none. */
static char *
dup_text (PcCityList *self,
          const char *text)
{
  return g_strdup (text != NULL ? text : "");
}

static gboolean
has_active (PcCityList *self,
            guint       n_active)
{
  return n_active > 0;
}

static gboolean
announce (gpointer data)
{
  PcCityList *self = data;

  self->announce_id = 0;

  if (self->count_text != NULL)
    pc_announce (GTK_WIDGET (self->search_entry), self->count_text, GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);

  return G_SOURCE_REMOVE;
}

static char *
dup_day_text (guint         n_shown,
              const PcDate *day)
{
  g_autofree char *date = day != NULL ? pc_date_format (day) : NULL;

  if (date == NULL)
    return NULL;

  /* Translators: how many cities the list shows of a past day: “32 cities on 22 December 2007”. */
  return g_strdup_printf (ngettext ("%u city on %s", "%u cities on %s", n_shown), n_shown, date);
}

static void
update_count (PcCityList *self)
{
  guint total = self->dataset != NULL
    ? g_list_model_get_n_items (pc_dataset_get_cities (self->dataset))
    : 0;
  guint n_shown = self->cities != NULL ? g_list_model_get_n_items (self->cities) : 0;
  g_autofree char *count_text = NULL;
  g_autofree char *no_match_text = NULL;

  if (self->total != total)
    {
      self->total = total;
      g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_TOTAL]);
    }

  if (is_filtered (self))
    {
      no_match_text = pc_filter_text_dup_no_match (self->options);
      count_text = pc_filter_text_dup_count (n_shown, total);
    }
  else if (self->dataset != NULL)
    {
      count_text = dup_day_text (n_shown, pc_dataset_get_as_of (self->dataset));
    }

  if (g_set_str (&self->no_match_text, no_match_text))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_NO_MATCH_TEXT]);

  if (!g_set_str (&self->count_text, count_text))
    return;

  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_COUNT_TEXT]);
  g_clear_handle_id (&self->announce_id, g_source_remove);
  self->announce_id = g_timeout_add (ANNOUNCE_DELAY_MS, announce, self);
}

static guint
find_city (PcCityList *self,
           PcCity     *city)
{
  GListModel *model = G_LIST_MODEL (self->selection);
  guint n_items = city != NULL ? g_list_model_get_n_items (model) : 0;

  for (guint i = 0; i < n_items; i++)
    {
      g_autoptr (PcCity) item = g_list_model_get_item (model, i);

      if (item == city)
        return i;
    }

  return GTK_INVALID_LIST_POSITION;
}

static void
show_selected (PcCityList *self)
{
  guint position;

  if (gtk_single_selection_get_selected_item (self->selection) == self->selected)
    return;

  position = find_city (self, self->selected);
  gtk_single_selection_set_selected (self->selection, position);

  if (position != GTK_INVALID_LIST_POSITION)
    gtk_list_view_scroll_to (self->list_view, position, GTK_LIST_SCROLL_NONE, NULL);
}

static void
selected_item_changed_cb (PcCityList *self)
{
  PcCity *city = gtk_single_selection_get_selected_item (self->selection);

  /* Nothing is selected in the list either because a search hides the city, which stays
   * selected, or because the user has let go of it.
   */
  if (city != NULL || find_city (self, self->selected) != GTK_INVALID_LIST_POSITION)
    pc_city_list_set_selected (self, city);
}

static void
items_changed_cb (PcCityList *self)
{
  show_selected (self);
  update_count (self);
}

static void
row_clicked_cb (PcCityList *self,
                PcCityRow  *row)
{
  PcCity *city = pc_city_row_get_city (row);

  if (city == NULL)
    return;

  pc_city_list_set_selected (self, city);
  g_signal_emit (self, signals[CITY_CLICKED], 0, city);
}

static void
setup_header_cb (PcCityList    *self,
                 GtkListHeader *list_header)
{
  GtkWidget *header = g_object_new (PC_TYPE_CITY_LIST_HEADER, "model", self->selection, NULL);

  g_object_bind_property (list_header, "item", header, "city", G_BINDING_SYNC_CREATE);
  gtk_list_header_set_child (list_header, header);
}

static void
setup_row_cb (PcCityList  *self,
              GtkListItem *list_item)
{
  GtkWidget *row = g_object_new (PC_TYPE_CITY_ROW, NULL);

  g_signal_connect_object (row, "clicked",
                           G_CALLBACK (row_clicked_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_list_item_set_child (list_item, row);
}

static void
bind_row_cb (PcCityList  *self,
             GtkListItem *list_item)
{
  PcCity *city = gtk_list_item_get_item (list_item);

  g_object_set (gtk_list_item_get_child (list_item),
                "city", city,
                "filter", get_filter (self),
                NULL);
  gtk_list_item_set_accessible_label (list_item, pc_city_get_accessible_label (city));
}

static void
unbind_row_cb (PcCityList  *self,
               GtkListItem *list_item)
{
  g_object_set (gtk_list_item_get_child (list_item),
                "city", NULL,
                "filter", NULL,
                NULL);
}

static void
activate_cb (PcCityList *self,
             guint       position)
{
  g_autoptr (PcCity) city = g_list_model_get_item (G_LIST_MODEL (self->selection), position);

  pc_city_list_set_selected (self, city);
  g_signal_emit (self, signals[CITY_ACTIVATED], 0, city);
}

static void
search_changed_cb (PcCityList *self)
{
  PcCityFilter *filter = get_filter (self);

  if (filter != NULL && !self->taking_text)
    pc_city_filter_set_text (filter, gtk_editable_get_text (GTK_EDITABLE (self->search_entry)));
}

static void
search_started_cb (PcCityList *self)
{
  g_signal_emit (self, signals[SEARCH_STARTED], 0);
}

static void
search_activate_cb (PcCityList *self)
{
  /* The entry waits a moment before it reports a change; Enter must not. */
  search_changed_cb (self);

  if (g_list_model_get_n_items (G_LIST_MODEL (self->selection)) > 0)
    activate_cb (self, 0);
}

static void
stop_search_cb (PcCityList *self)
{
  if (!pc_city_list_clear_search (self))
    gtk_widget_activate_action (GTK_WIDGET (self), "win.escape", NULL);
}

static void
next_match_cb (PcCityList *self)
{
  pc_city_list_step (self, 1);
}

static void
previous_match_cb (PcCityList *self)
{
  pc_city_list_step (self, -1);
}

/* Something else than the entry has changed the text. To take another text an entry
 * empties itself first and reports that as a search for nothing.
 */
static void
show_text (PcCityList *self)
{
  g_autofree char *text = g_strdup (pc_city_filter_get_text (get_filter (self)));

  if (g_str_equal (text, gtk_editable_get_text (GTK_EDITABLE (self->search_entry))))
    return;

  self->taking_text = TRUE;
  gtk_editable_set_text (GTK_EDITABLE (self->search_entry), text);
  self->taking_text = FALSE;
}

static void
set_options (PcCityList      *self,
             PcFilterOptions *options)
{
  if (!g_set_object (&self->options, options))
    return;

  g_signal_group_set_target (self->filter_signals, get_filter (self));
  pc_city_order_set_filter (self->order, get_filter (self));
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_OPTIONS]);
}

static void
set_dataset (PcCityList *self,
             PcDataset  *dataset)
{
  if (!g_set_object (&self->dataset, dataset))
    return;

  g_signal_group_set_target (self->dataset_signals,
                             dataset != NULL ? pc_dataset_get_cities (dataset) : NULL);
  update_count (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_DATASET]);
}

/* Sections are kinds, and sorted by anything else the cities of a kind do not stand together. */
static void
update_sections (PcCityList *self)
{
  gboolean by_kind = pc_city_sorter_get_key (self->sorter) == PC_CITY_SORT_KIND;

  gtk_sort_list_model_set_section_sorter (self->sorted, by_kind ? GTK_SORTER (self->section_order) : NULL);
  gtk_list_view_set_header_factory (self->list_view, by_kind ? self->header_factory : NULL);
}

static void
set_sorter (PcCityList   *self,
            PcCitySorter *sorter)
{
  if (!g_set_object (&self->sorter, sorter))
    return;

  pc_city_order_set_sorter (self->order, sorter);
  pc_city_order_set_sorter (self->section_order, sorter);
  g_signal_group_set_target (self->sorter_signals, sorter);
  if (sorter != NULL)
    update_sections (self);

  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SORTER]);
}

static void
pc_city_list_get_property (GObject    *object,
                           guint       prop_id,
                           GValue     *value,
                           GParamSpec *pspec)
{
  PcCityList *self = PC_CITY_LIST (object);

  switch ((PcCityListProps) prop_id)
    {
    case PROP_BANNER_TITLE:
      g_value_set_string (value, self->banner_title);
      break;

    case PROP_CITIES:
      g_value_set_object (value, self->cities);
      break;

    case PROP_COUNT_TEXT:
      g_value_set_string (value, self->count_text);
      break;

    case PROP_DATASET:
      g_value_set_object (value, self->dataset);
      break;

    case PROP_NO_MATCH_TEXT:
      g_value_set_string (value, self->no_match_text);
      break;

    case PROP_OPTIONS:
      g_value_set_object (value, self->options);
      break;

    case PROP_PRIMARY_MENU:
      g_value_set_object (value, self->primary_menu);
      break;

    case PROP_SELECTED:
      g_value_set_object (value, self->selected);
      break;

    case PROP_SORTER:
      g_value_set_object (value, self->sorter);
      break;

    case PROP_TOTAL:
      g_value_set_uint (value, self->total);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pc_city_list_set_property (GObject      *object,
                           guint         prop_id,
                           const GValue *value,
                           GParamSpec   *pspec)
{
  PcCityList *self = PC_CITY_LIST (object);

  switch ((PcCityListProps) prop_id)
    {
    case PROP_BANNER_TITLE:
      if (g_set_str (&self->banner_title, g_value_get_string (value)))
        g_object_notify_by_pspec (object, pspec);
      break;

    case PROP_CITIES:
      if (g_set_object (&self->cities, g_value_get_object (value)))
        {
          update_count (self);
          g_object_notify_by_pspec (object, pspec);
        }
      break;

    case PROP_DATASET:
      set_dataset (self, g_value_get_object (value));
      break;

    case PROP_OPTIONS:
      set_options (self, g_value_get_object (value));
      break;

    case PROP_PRIMARY_MENU:
      if (g_set_object (&self->primary_menu, g_value_get_object (value)))
        g_object_notify_by_pspec (object, pspec);
      break;

    case PROP_SELECTED:
      pc_city_list_set_selected (self, g_value_get_object (value));
      break;

    case PROP_SORTER:
      set_sorter (self, g_value_get_object (value));
      break;

    case PROP_COUNT_TEXT:
    case PROP_NO_MATCH_TEXT:
    case PROP_TOTAL:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pc_city_list_dispose (GObject *object)
{
  PcCityList *self = PC_CITY_LIST (object);

  gtk_widget_dispose_template (GTK_WIDGET (object), PC_TYPE_CITY_LIST);
  g_clear_handle_id (&self->announce_id, g_source_remove);
  g_clear_object (&self->scroll_keeper);
  g_clear_object (&self->dataset_signals);
  g_clear_object (&self->filter_signals);
  g_clear_object (&self->sorter_signals);
  g_clear_object (&self->dataset);
  g_clear_object (&self->options);
  g_clear_object (&self->sorter);
  g_clear_object (&self->cities);
  g_clear_object (&self->selected);
  g_clear_object (&self->primary_menu);
  g_clear_object (&self->order);
  g_clear_object (&self->section_order);

  G_OBJECT_CLASS (pc_city_list_parent_class)->dispose (object);
}

static void
pc_city_list_finalize (GObject *object)
{
  PcCityList *self = PC_CITY_LIST (object);

  g_free (self->banner_title);
  g_free (self->count_text);
  g_free (self->no_match_text);

  G_OBJECT_CLASS (pc_city_list_parent_class)->finalize (object);
}

static void
pc_city_list_class_init (PcCityListClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = pc_city_list_get_property;
  object_class->set_property = pc_city_list_set_property;
  object_class->dispose = pc_city_list_dispose;
  object_class->finalize = pc_city_list_finalize;

  properties[PROP_BANNER_TITLE] =
    g_param_spec_string ("banner-title", NULL, NULL,
                         NULL,
                         G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  properties[PROP_CITIES] =
    g_param_spec_object ("cities", NULL, NULL,
                         G_TYPE_LIST_MODEL,
                         G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  properties[PROP_COUNT_TEXT] =
    g_param_spec_string ("count-text", NULL, NULL,
                         NULL,
                         G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  properties[PROP_DATASET] =
    g_param_spec_object ("dataset", NULL, NULL,
                         PC_TYPE_DATASET,
                         G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  properties[PROP_NO_MATCH_TEXT] =
    g_param_spec_string ("no-match-text", NULL, NULL,
                         NULL,
                         G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  properties[PROP_OPTIONS] =
    g_param_spec_object ("options", NULL, NULL,
                         PC_TYPE_FILTER_OPTIONS,
                         G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  properties[PROP_PRIMARY_MENU] =
    g_param_spec_object ("primary-menu", NULL, NULL,
                         G_TYPE_MENU_MODEL,
                         G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  properties[PROP_SELECTED] =
    g_param_spec_object ("selected", NULL, NULL,
                         PC_TYPE_CITY,
                         G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  properties[PROP_SORTER] =
    g_param_spec_object ("sorter", NULL, NULL,
                         PC_TYPE_CITY_SORTER,
                         G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  properties[PROP_TOTAL] =
    g_param_spec_uint ("total", NULL, NULL,
                       0, G_MAXUINT, 0,
                       G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  g_type_ensure (PC_TYPE_CITY_LIST_HEADER);
  g_type_ensure (PC_TYPE_FILTER_BUTTON);
  g_type_ensure (PC_TYPE_FILTER_CHIPS);

  gtk_widget_class_set_css_name (widget_class, "city-list");
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/pl/krakow/PartnerCities/pc-city-list.ui");
  gtk_widget_class_bind_template_child (widget_class, PcCityList, header_factory);
  gtk_widget_class_bind_template_child (widget_class, PcCityList, list_view);
  gtk_widget_class_bind_template_child (widget_class, PcCityList, scrolled_window);
  gtk_widget_class_bind_template_child (widget_class, PcCityList, search_entry);
  gtk_widget_class_bind_template_child (widget_class, PcCityList, selection);
  gtk_widget_class_bind_template_child (widget_class, PcCityList, sorted);
  gtk_widget_class_bind_template_callback (widget_class, get_page);
  gtk_widget_class_bind_template_callback (widget_class, has_text);
  gtk_widget_class_bind_template_callback (widget_class, dup_text);
  gtk_widget_class_bind_template_callback (widget_class, has_active);
  gtk_widget_class_bind_template_callback (widget_class, selected_item_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, items_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, setup_header_cb);
  gtk_widget_class_bind_template_callback (widget_class, setup_row_cb);
  gtk_widget_class_bind_template_callback (widget_class, bind_row_cb);
  gtk_widget_class_bind_template_callback (widget_class, unbind_row_cb);
  gtk_widget_class_bind_template_callback (widget_class, activate_cb);
  gtk_widget_class_bind_template_callback (widget_class, search_activate_cb);
  gtk_widget_class_bind_template_callback (widget_class, search_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, search_started_cb);
  gtk_widget_class_bind_template_callback (widget_class, stop_search_cb);
  gtk_widget_class_bind_template_callback (widget_class, next_match_cb);
  gtk_widget_class_bind_template_callback (widget_class, previous_match_cb);

  /**
   * PcCityList::city-activated:
   * @self: the list
   * @city: a city
   *
   * Emitted when a city is to be opened, by Enter or a double click.
   */
  signals[CITY_ACTIVATED] =
    g_signal_new ("city-activated",
                  G_TYPE_FROM_CLASS (klass),
                  G_SIGNAL_RUN_LAST,
                  0,
                  NULL, NULL,
                  NULL,
                  G_TYPE_NONE, 1,
                  PC_TYPE_CITY);

  /**
   * PcCityList::city-clicked:
   * @self: the list
   * @city: a city
   *
   * Emitted on a click or a tap, also when the city is selected already.
   */
  signals[CITY_CLICKED] =
    g_signal_new ("city-clicked",
                  G_TYPE_FROM_CLASS (klass),
                  G_SIGNAL_RUN_LAST,
                  0,
                  NULL, NULL,
                  NULL,
                  G_TYPE_NONE, 1,
                  PC_TYPE_CITY);

  /**
   * PcCityList::search-started:
   * @self: the list
   *
   * Emitted when typing anywhere in the window has begun a search.
   */
  signals[SEARCH_STARTED] =
    g_signal_new ("search-started",
                  G_TYPE_FROM_CLASS (klass),
                  G_SIGNAL_RUN_LAST,
                  0,
                  NULL, NULL,
                  NULL,
                  G_TYPE_NONE, 0);
}

static void
pc_city_list_init (PcCityList *self)
{
  self->order = pc_city_order_new (FALSE);
  self->section_order = pc_city_order_new (TRUE);

  gtk_widget_init_template (GTK_WIDGET (self));

  gtk_sort_list_model_set_sorter (self->sorted, GTK_SORTER (self->order));

  self->scroll_keeper = pc_scroll_keeper_new (gtk_scrolled_window_get_vadjustment (self->scrolled_window));

  self->dataset_signals = g_signal_group_new (G_TYPE_LIST_MODEL);
  g_signal_group_connect_object (self->dataset_signals, "items-changed",
                                 G_CALLBACK (update_count), self,
                                 G_CONNECT_SWAPPED);

  self->filter_signals = g_signal_group_new (PC_TYPE_CITY_FILTER);
  g_signal_group_connect_object (self->filter_signals, "notify::text",
                                 G_CALLBACK (show_text), self,
                                 G_CONNECT_SWAPPED);
  g_signal_group_connect_object (self->filter_signals, "changed",
                                 G_CALLBACK (update_count), self,
                                 G_CONNECT_SWAPPED | G_CONNECT_AFTER);

  self->sorter_signals = g_signal_group_new (PC_TYPE_CITY_SORTER);
  g_signal_group_connect_object (self->sorter_signals, "changed",
                                 G_CALLBACK (update_sections), self,
                                 G_CONNECT_SWAPPED);
}

/**
 * pc_city_list_get_selected:
 * @self: the list
 *
 * Returns: (transfer none) (nullable): the selected city, which a search may hide
 */
PcCity *
pc_city_list_get_selected (PcCityList *self)
{
  g_return_val_if_fail (PC_IS_CITY_LIST (self), NULL);

  return self->selected;
}

/**
 * pc_city_list_set_selected:
 * @self: the list
 * @city: (nullable): a city
 *
 * Selects a city and scrolls to it, if it is not hidden.
 */
void
pc_city_list_set_selected (PcCityList *self,
                           PcCity     *city)
{
  g_return_if_fail (PC_IS_CITY_LIST (self));
  g_return_if_fail (city == NULL || PC_IS_CITY (city));

  if (!g_set_object (&self->selected, city))
    return;

  show_selected (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SELECTED]);
}

/**
 * pc_city_list_get_shown:
 * @self: the list
 *
 * Returns: (transfer none): the cities in the order shown
 */
GListModel *
pc_city_list_get_shown (PcCityList *self)
{
  g_return_val_if_fail (PC_IS_CITY_LIST (self), NULL);

  return G_LIST_MODEL (self->selection);
}

/**
 * pc_city_list_set_key_capture:
 * @self: the list
 * @widget: a widget around the list
 *
 * Lets letters typed anywhere in a widget begin a search.
 */
void
pc_city_list_set_key_capture (PcCityList *self,
                              GtkWidget  *widget)
{
  g_return_if_fail (PC_IS_CITY_LIST (self));

  gtk_widget_add_controller (widget, pc_search_capture_new (self->search_entry));
}

/**
 * pc_city_list_focus_search:
 * @self: the list
 *
 * Moves the focus to the search entry.
 */
void
pc_city_list_focus_search (PcCityList *self)
{
  g_return_if_fail (PC_IS_CITY_LIST (self));

  gtk_widget_grab_focus (GTK_WIDGET (self->search_entry));
}

/**
 * pc_city_list_clear_search:
 * @self: the list
 *
 * Empties the search entry.
 *
 * Returns: whether there was something in it
 */
gboolean
pc_city_list_clear_search (PcCityList *self)
{
  g_return_val_if_fail (PC_IS_CITY_LIST (self), FALSE);

  if (gtk_editable_get_text (GTK_EDITABLE (self->search_entry))[0] == '\0')
    return FALSE;

  gtk_editable_set_text (GTK_EDITABLE (self->search_entry), "");
  search_changed_cb (self);

  return TRUE;
}

/**
 * pc_city_list_can_step:
 * @self: the list
 * @steps: how far, negative for back
 *
 * Returns: whether there is a city that far from the selected one
 */
gboolean
pc_city_list_can_step (PcCityList *self,
                       int         steps)
{
  guint n_items;
  guint position;

  g_return_val_if_fail (PC_IS_CITY_LIST (self), FALSE);

  n_items = g_list_model_get_n_items (G_LIST_MODEL (self->selection));
  position = gtk_single_selection_get_selected (self->selection);

  if (position == GTK_INVALID_LIST_POSITION)
    return n_items > 0;

  return (gint64) position + steps >= 0 && (gint64) position + steps < n_items;
}

/**
 * pc_city_list_step:
 * @self: the list
 * @steps: how far, negative for back
 *
 * Selects another city in the order shown; from nothing, the first or the last.
 */
void
pc_city_list_step (PcCityList *self,
                   int         steps)
{
  guint position;

  g_return_if_fail (PC_IS_CITY_LIST (self));

  if (!pc_city_list_can_step (self, steps))
    return;

  position = gtk_single_selection_get_selected (self->selection);
  if (position == GTK_INVALID_LIST_POSITION)
    position = steps > 0 ? 0 : g_list_model_get_n_items (G_LIST_MODEL (self->selection)) - 1;
  else
    position = (guint) ((gint64) position + steps);

  gtk_list_view_scroll_to (self->list_view, position, GTK_LIST_SCROLL_SELECT, NULL);
}
