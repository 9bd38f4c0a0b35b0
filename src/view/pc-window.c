/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-view"

#include "config.h"

#include "pc-window.h"

#include "pc-browser.h"
#include "pc-city-match.h"
#include "pc-error-page.h"
#include "pc-loading-page.h"
#include "pc-view-enums.h"
#include "pc-welcome-page.h"
#include "pc-window-actions.h"
#include "pc-window-private.h"
#include "pc-window-settings.h"

#include <glib/gi18n-lib.h>

/**
 * PcWindow:
 *
 * The main window.
 *
 * It shows one of four states: nothing open, a file being read, a dataset, or why
 * a file cannot be opened. What is selected, searched and sorted by is kept here
 * and nowhere else; the parts of the window bind to it.
 */
struct _PcWindow
{
  AdwApplicationWindow parent_instance;

  AdwToastOverlay *toasts;
  GtkDropTarget *drop_target;
  PcBrowser *browser;

  GSettings *settings;
  GMenuModel *primary_menu;
  PcDataset *dataset;
  GListModel *problems;
  PcCity *selected;
  char *banner_title;
  char *encoding;
  char *error_message;
  char *file_name;
  double progress;
  PcWindowState state;
  gboolean editable;

  PcAsOf *as_of;
  PcCityFilter *filter;
  PcCitySorter *sorter;
  PcFilterOptions *options;
  GtkFilterListModel *cities;
};

G_DEFINE_FINAL_TYPE (PcWindow, pc_window, ADW_TYPE_APPLICATION_WINDOW)

typedef enum
{
  PROP_AS_OF = 1,
  PROP_BANNER_TITLE,
  PROP_CITIES,
  PROP_DATASET,
  PROP_EDITABLE,
  PROP_ENCODING,
  PROP_ERROR_MESSAGE,
  PROP_FILE_NAME,
  PROP_FILTER,
  PROP_OPTIONS,
  PROP_PAGE,
  PROP_PRIMARY_MENU,
  PROP_PROBLEMS,
  PROP_PROGRESS,
  PROP_SELECTED,
  PROP_SETTINGS,
  PROP_SIDEBAR_VISIBLE,
  PROP_SORT_BY,
  PROP_SORT_REVERSED,
  PROP_SORTER,
  PROP_STATE,
} PcWindowProps;

static GParamSpec *properties[PROP_STATE + 1];

static char *
dup_window_title (PcWindow   *self,
                  const char *file_name)
{
  if (file_name == NULL || file_name[0] == '\0')
    return g_strdup (_("Partner Cities"));

  /* Translators: the title of the window in the desktop's overview; %s is the name of a file. */
  return g_strdup_printf (_("%s – Partner Cities"), file_name);
}

static char *
dup_page (PcWindow      *self,
          PcWindowState  state)
{
  return g_strdup (pc_enum_get_nick (PC_TYPE_WINDOW_STATE, (int) state));
}

static gboolean
is_sidebar_visible (PcWindow *self)
{
  gboolean visible = TRUE;

  /* The action asks before the template is there. */
  if (self->browser != NULL)
    g_object_get (self->browser, "sidebar-visible", &visible, NULL);

  return visible;
}

static char *
dup_browser_page (PcWindow *self)
{
  char *page = NULL;

  /* The action asks before the template is there. */
  if (self->browser != NULL)
    g_object_get (self->browser, "page", &page, NULL);

  return page != NULL ? page : g_strdup ("list");
}

static void
update_banner (PcWindow *self)
{
  guint n_problems = self->problems != NULL ? g_list_model_get_n_items (self->problems) : 0;
  g_autofree char *title = NULL;

  if (n_problems > 0)
    title = g_strdup_printf (ngettext ("%u problem found", "%u problems found", n_problems),
                             n_problems);

  if (g_set_str (&self->banner_title, title))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_BANNER_TITLE]);
}

static void
set_sort_by (PcWindow      *self,
             PcCitySortKey  key)
{
  if (pc_city_sorter_get_key (self->sorter) == key)
    return;

  pc_city_sorter_set_key (self->sorter, key);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SORT_BY]);
}

static void
set_sort_reversed (PcWindow *self,
                   gboolean  reversed)
{
  if (pc_city_sorter_get_reversed (self->sorter) == reversed)
    return;

  pc_city_sorter_set_reversed (self->sorter, reversed);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SORT_REVERSED]);
}

static gboolean
drop_cb (PcWindow     *self,
         const GValue *value)
{
  GSList *files;
  g_autofree char *uri = NULL;

  if (!G_VALUE_HOLDS (value, GDK_TYPE_FILE_LIST))
    return FALSE;

  files = g_value_get_boxed (value);
  if (files == NULL)
    return FALSE;

  uri = g_file_get_uri (files->data);
  return gtk_widget_activate_action (GTK_WIDGET (self), "app.open-recent", "s", uri);
}

static gboolean
pc_window_close_request (GtkWindow *window)
{
  PcWindow *self = PC_WINDOW (window);

  if (self->settings != NULL && self->state == PC_WINDOW_STATE_READY)
    pc_window_settings_store_map (self->settings, pc_browser_get_map (self->browser));

  return GTK_WINDOW_CLASS (pc_window_parent_class)->close_request (window);
}

static void
notify_sidebar_cb (PcWindow *self)
{
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SIDEBAR_VISIBLE]);
}

static void
notify_page_cb (PcWindow *self)
{
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_PAGE]);
}

static void
pc_window_get_property (GObject    *object,
                        guint       prop_id,
                        GValue     *value,
                        GParamSpec *pspec)
{
  PcWindow *self = PC_WINDOW (object);

  switch ((PcWindowProps) prop_id)
    {
    case PROP_AS_OF:
      g_value_set_object (value, self->as_of);
      break;

    case PROP_BANNER_TITLE:
      g_value_set_string (value, self->banner_title);
      break;

    case PROP_CITIES:
      g_value_set_object (value, self->cities);
      break;

    case PROP_DATASET:
      g_value_set_object (value, self->dataset);
      break;

    case PROP_EDITABLE:
      g_value_set_boolean (value, self->editable);
      break;

    case PROP_ENCODING:
      g_value_set_string (value, self->encoding);
      break;

    case PROP_ERROR_MESSAGE:
      g_value_set_string (value, self->error_message);
      break;

    case PROP_FILE_NAME:
      g_value_set_string (value, self->file_name);
      break;

    case PROP_FILTER:
      g_value_set_object (value, self->filter);
      break;

    case PROP_OPTIONS:
      g_value_set_object (value, self->options);
      break;

    case PROP_PAGE:
      g_value_take_string (value, dup_browser_page (self));
      break;

    case PROP_PRIMARY_MENU:
      g_value_set_object (value, self->primary_menu);
      break;

    case PROP_PROBLEMS:
      g_value_set_object (value, self->problems);
      break;

    case PROP_PROGRESS:
      g_value_set_double (value, self->progress);
      break;

    case PROP_SELECTED:
      g_value_set_object (value, self->selected);
      break;

    case PROP_SETTINGS:
      g_value_set_object (value, self->settings);
      break;

    case PROP_SIDEBAR_VISIBLE:
      g_value_set_boolean (value, is_sidebar_visible (self));
      break;

    case PROP_SORT_BY:
      g_value_set_enum (value, (int) pc_city_sorter_get_key (self->sorter));
      break;

    case PROP_SORT_REVERSED:
      g_value_set_boolean (value, pc_city_sorter_get_reversed (self->sorter));
      break;

    case PROP_SORTER:
      g_value_set_object (value, self->sorter);
      break;

    case PROP_STATE:
      g_value_set_enum (value, (int) self->state);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pc_window_set_property (GObject      *object,
                        guint         prop_id,
                        const GValue *value,
                        GParamSpec   *pspec)
{
  PcWindow *self = PC_WINDOW (object);

  switch ((PcWindowProps) prop_id)
    {
    case PROP_DATASET:
      pc_window_set_dataset (self, g_value_get_object (value));
      break;

    case PROP_EDITABLE:
      if (self->editable != g_value_get_boolean (value))
        {
          self->editable = g_value_get_boolean (value);
          g_object_notify_by_pspec (object, pspec);
        }
      break;

    case PROP_ENCODING:
      if (g_set_str (&self->encoding, g_value_get_string (value)))
        g_object_notify_by_pspec (object, pspec);
      break;

    case PROP_ERROR_MESSAGE:
      if (g_set_str (&self->error_message, g_value_get_string (value)))
        g_object_notify_by_pspec (object, pspec);
      break;

    case PROP_FILE_NAME:
      if (g_set_str (&self->file_name, g_value_get_string (value)))
        g_object_notify_by_pspec (object, pspec);
      break;

    case PROP_PAGE:
      g_object_set (self->browser, "page", g_value_get_string (value), NULL);
      break;

    case PROP_PRIMARY_MENU:
      self->primary_menu = g_value_dup_object (value);
      break;

    case PROP_PROBLEMS:
      if (g_set_object (&self->problems, g_value_get_object (value)))
        {
          update_banner (self);
          pc_window_actions_update (self);
          g_object_notify_by_pspec (object, pspec);
        }
      break;

    case PROP_PROGRESS:
      if (self->progress != g_value_get_double (value))
        {
          self->progress = g_value_get_double (value);
          g_object_notify_by_pspec (object, pspec);
        }
      break;

    case PROP_SELECTED:
      pc_window_set_selected (self, g_value_get_object (value));
      break;

    case PROP_SETTINGS:
      self->settings = g_value_dup_object (value);
      break;

    case PROP_SIDEBAR_VISIBLE:
      g_object_set (self->browser, "sidebar-visible", g_value_get_boolean (value), NULL);
      break;

    case PROP_SORT_BY:
      set_sort_by (self, (PcCitySortKey) g_value_get_enum (value));
      break;

    case PROP_SORT_REVERSED:
      set_sort_reversed (self, g_value_get_boolean (value));
      break;

    case PROP_STATE:
      pc_window_set_state (self, (PcWindowState) g_value_get_enum (value));
      break;

    case PROP_AS_OF:
    case PROP_BANNER_TITLE:
    case PROP_CITIES:
    case PROP_FILTER:
    case PROP_OPTIONS:
    case PROP_SORTER:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pc_window_constructed (GObject *object)
{
  PcWindow *self = PC_WINDOW (object);

  G_OBJECT_CLASS (pc_window_parent_class)->constructed (object);

  if (self->settings != NULL)
    pc_window_settings_bind (self->settings, self, self->browser);
}

static void
pc_window_dispose (GObject *object)
{
  PcWindow *self = PC_WINDOW (object);

  gtk_widget_dispose_template (GTK_WIDGET (object), PC_TYPE_WINDOW);
  g_clear_object (&self->settings);
  g_clear_object (&self->primary_menu);
  g_clear_object (&self->dataset);
  g_clear_object (&self->problems);
  g_clear_object (&self->selected);
  g_clear_object (&self->cities);
  g_clear_object (&self->options);
  g_clear_object (&self->sorter);
  g_clear_object (&self->filter);
  g_clear_object (&self->as_of);

  G_OBJECT_CLASS (pc_window_parent_class)->dispose (object);
}

static void
pc_window_finalize (GObject *object)
{
  PcWindow *self = PC_WINDOW (object);

  g_free (self->banner_title);
  g_free (self->encoding);
  g_free (self->error_message);
  g_free (self->file_name);

  G_OBJECT_CLASS (pc_window_parent_class)->finalize (object);
}

static void
pc_window_class_init (PcWindowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GtkWindowClass *window_class = GTK_WINDOW_CLASS (klass);

  object_class->constructed = pc_window_constructed;
  object_class->get_property = pc_window_get_property;
  object_class->set_property = pc_window_set_property;
  object_class->dispose = pc_window_dispose;
  object_class->finalize = pc_window_finalize;

  window_class->close_request = pc_window_close_request;

  properties[PROP_AS_OF] =
    g_param_spec_object ("as-of", NULL, NULL,
                         PC_TYPE_AS_OF,
                         G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  properties[PROP_BANNER_TITLE] =
    g_param_spec_string ("banner-title", NULL, NULL,
                         NULL,
                         G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  properties[PROP_CITIES] =
    g_param_spec_object ("cities", NULL, NULL,
                         G_TYPE_LIST_MODEL,
                         G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  properties[PROP_DATASET] =
    g_param_spec_object ("dataset", NULL, NULL,
                         PC_TYPE_DATASET,
                         G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  properties[PROP_EDITABLE] =
    g_param_spec_boolean ("editable", NULL, NULL,
                          FALSE,
                          G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  properties[PROP_ENCODING] =
    g_param_spec_string ("encoding", NULL, NULL,
                         NULL,
                         G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  properties[PROP_ERROR_MESSAGE] =
    g_param_spec_string ("error-message", NULL, NULL,
                         NULL,
                         G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  properties[PROP_FILE_NAME] =
    g_param_spec_string ("file-name", NULL, NULL,
                         NULL,
                         G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  properties[PROP_FILTER] =
    g_param_spec_object ("filter", NULL, NULL,
                         PC_TYPE_CITY_FILTER,
                         G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  properties[PROP_OPTIONS] =
    g_param_spec_object ("options", NULL, NULL,
                         PC_TYPE_FILTER_OPTIONS,
                         G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  properties[PROP_PAGE] =
    g_param_spec_string ("page", NULL, NULL,
                         "list",
                         G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  properties[PROP_PRIMARY_MENU] =
    g_param_spec_object ("primary-menu", NULL, NULL,
                         G_TYPE_MENU_MODEL,
                         G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  properties[PROP_PROBLEMS] =
    g_param_spec_object ("problems", NULL, NULL,
                         G_TYPE_LIST_MODEL,
                         G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  properties[PROP_PROGRESS] =
    g_param_spec_double ("progress", NULL, NULL,
                         -1.0, 1.0, -1.0,
                         G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  properties[PROP_SELECTED] =
    g_param_spec_object ("selected", NULL, NULL,
                         PC_TYPE_CITY,
                         G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  properties[PROP_SETTINGS] =
    g_param_spec_object ("settings", NULL, NULL,
                         G_TYPE_SETTINGS,
                         G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  properties[PROP_SIDEBAR_VISIBLE] =
    g_param_spec_boolean ("sidebar-visible", NULL, NULL,
                          TRUE,
                          G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  properties[PROP_SORT_BY] =
    g_param_spec_enum ("sort-by", NULL, NULL,
                       PC_TYPE_CITY_SORT_KEY, PC_CITY_SORT_KIND,
                       G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  properties[PROP_SORT_REVERSED] =
    g_param_spec_boolean ("sort-reversed", NULL, NULL,
                          FALSE,
                          G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  properties[PROP_SORTER] =
    g_param_spec_object ("sorter", NULL, NULL,
                         PC_TYPE_CITY_SORTER,
                         G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  properties[PROP_STATE] =
    g_param_spec_enum ("state", NULL, NULL,
                       PC_TYPE_WINDOW_STATE, PC_WINDOW_STATE_EMPTY,
                       G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  g_type_ensure (PC_TYPE_BROWSER);
  g_type_ensure (PC_TYPE_ERROR_PAGE);
  g_type_ensure (PC_TYPE_LOADING_PAGE);
  g_type_ensure (PC_TYPE_WELCOME_PAGE);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/pl/krakow/PartnerCities/pc-window.ui");
  gtk_widget_class_bind_template_child (widget_class, PcWindow, browser);
  gtk_widget_class_bind_template_child (widget_class, PcWindow, drop_target);
  gtk_widget_class_bind_template_child (widget_class, PcWindow, toasts);
  gtk_widget_class_bind_template_callback (widget_class, dup_window_title);
  gtk_widget_class_bind_template_callback (widget_class, dup_page);
  gtk_widget_class_bind_template_callback (widget_class, drop_cb);

  pc_window_actions_install (widget_class);
}

static void
pc_window_init (PcWindow *self)
{
  self->progress = -1.0;
  self->as_of = pc_as_of_new (NULL);
  self->filter = pc_city_filter_new ();
  self->sorter = pc_city_sorter_new (PC_CITY_SORT_KIND);
  pc_city_filter_set_as_of (self->filter, self->as_of);
  pc_city_sorter_set_as_of (self->sorter, self->as_of);
  self->options = pc_filter_options_new (self->filter);
  self->cities = gtk_filter_list_model_new (NULL, pc_city_match_new (self->filter));
  g_signal_connect_object (self->filter, "changed",
                           G_CALLBACK (pc_window_actions_update), self,
                           G_CONNECT_SWAPPED);

  gtk_widget_init_template (GTK_WIDGET (self));

  gtk_drop_target_set_gtypes (self->drop_target, (GType[]) { GDK_TYPE_FILE_LIST }, 1);
  pc_browser_set_key_capture (self->browser, GTK_WIDGET (self));
  g_signal_connect_object (self->browser, "notify::page",
                           G_CALLBACK (notify_page_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->browser, "notify::sidebar-visible",
                           G_CALLBACK (notify_sidebar_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->browser, "notify::layout",
                           G_CALLBACK (pc_window_actions_update), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (pc_browser_get_shown (self->browser), "notify::selected",
                           G_CALLBACK (pc_window_actions_update), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (pc_browser_get_shown (self->browser), "items-changed",
                           G_CALLBACK (pc_window_actions_update), self,
                           G_CONNECT_SWAPPED);
  pc_window_actions_update (self);
}

/**
 * pc_window_new:
 * @application: the application
 * @settings: (nullable): where the window keeps its state
 * @primary_menu: (nullable): the main menu
 *
 * Returns: (transfer none): a new window, which GTK owns
 */
PcWindow *
pc_window_new (GtkApplication *application,
               GSettings      *settings,
               GMenuModel     *primary_menu)
{
  return g_object_new (PC_TYPE_WINDOW,
                       "application", application,
                       "settings", settings,
                       "primary-menu", primary_menu,
                       NULL);
}

/*
 * pc_window_get_browser:
 * @self: a window
 *
 * Returns: (transfer none) (nullable): its list, map and detail; %NULL while the window comes and goes
 */
PcBrowser *
pc_window_get_browser (PcWindow *self)
{
  g_return_val_if_fail (PC_IS_WINDOW (self), NULL);

  return self->browser;
}

/**
 * pc_window_get_state:
 * @self: a window
 *
 * Returns: what it shows
 */
PcWindowState
pc_window_get_state (PcWindow *self)
{
  g_return_val_if_fail (PC_IS_WINDOW (self), PC_WINDOW_STATE_EMPTY);

  return self->state;
}

/**
 * pc_window_set_state:
 * @self: a window
 * @state: what it shall show
 *
 * Switches the page of the window.
 */
void
pc_window_set_state (PcWindow      *self,
                     PcWindowState  state)
{
  g_return_if_fail (PC_IS_WINDOW (self));

  if (self->state == state)
    return;

  self->state = state;
  pc_window_actions_update (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_STATE]);
}

/**
 * pc_window_get_dataset:
 * @self: a window
 *
 * Returns: (transfer none) (nullable): the dataset shown
 */
PcDataset *
pc_window_get_dataset (PcWindow *self)
{
  g_return_val_if_fail (PC_IS_WINDOW (self), NULL);

  return self->dataset;
}

/**
 * pc_window_set_dataset:
 * @self: a window
 * @dataset: (nullable): a dataset
 *
 * Takes over a dataset; the selection and the filter of the old one are let go.
 */
void
pc_window_set_dataset (PcWindow  *self,
                       PcDataset *dataset)
{
  g_return_if_fail (PC_IS_WINDOW (self));
  g_return_if_fail (dataset == NULL || PC_IS_DATASET (dataset));

  if (self->dataset == dataset)
    return;

  pc_window_set_selected (self, NULL);
  g_set_object (&self->dataset, dataset);
  pc_as_of_set_dataset (self->as_of, dataset);
  pc_filter_options_set_dataset (self->options, dataset);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_DATASET]);
  gtk_filter_list_model_set_model (self->cities,
                                   dataset != NULL ? pc_dataset_get_cities (dataset) : NULL);
}

/**
 * pc_window_get_selected:
 * @self: a window
 *
 * Returns: (transfer none) (nullable): the selected city
 */
PcCity *
pc_window_get_selected (PcWindow *self)
{
  g_return_val_if_fail (PC_IS_WINDOW (self), NULL);

  return self->selected;
}

/**
 * pc_window_set_selected:
 * @self: a window
 * @city: (nullable): a city of the dataset
 *
 * Selects a city everywhere.
 */
void
pc_window_set_selected (PcWindow *self,
                        PcCity   *city)
{
  g_return_if_fail (PC_IS_WINDOW (self));
  g_return_if_fail (city == NULL || PC_IS_CITY (city));

  if (!g_set_object (&self->selected, city))
    return;

  g_debug ("Selected %s", city != NULL ? pc_place_get_id (PC_PLACE (city)) : "nothing");
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SELECTED]);
  pc_window_actions_update (self);
}

/**
 * pc_window_get_filter:
 * @self: a window
 *
 * Returns: (transfer none): what narrows the cities
 */
PcCityFilter *
pc_window_get_filter (PcWindow *self)
{
  g_return_val_if_fail (PC_IS_WINDOW (self), NULL);

  return self->filter;
}

/**
 * pc_window_show_city:
 * @self: a window
 * @city: a city of the dataset
 *
 * Selects a city and opens its details.
 */
void
pc_window_show_city (PcWindow *self,
                     PcCity   *city)
{
  g_return_if_fail (PC_IS_WINDOW (self));
  g_return_if_fail (PC_IS_CITY (city));

  pc_window_set_selected (self, city);
  pc_browser_show_detail (self->browser);
}

/**
 * pc_window_restore_map_position:
 * @self: a window without a dataset yet
 *
 * Takes the map to where it was when the last window was closed.
 */
void
pc_window_restore_map_position (PcWindow *self)
{
  g_return_if_fail (PC_IS_WINDOW (self));

  if (self->settings != NULL)
    pc_window_settings_restore_map (self->settings, pc_browser_get_map (self->browser));
}

/**
 * pc_window_add_toast:
 * @self: a window
 * @text: a short sentence
 *
 * Tells something that needs no answer.
 */
void
pc_window_add_toast (PcWindow   *self,
                     const char *text)
{
  AdwToast *toast;

  g_return_if_fail (PC_IS_WINDOW (self));

  toast = adw_toast_new (text);
  adw_toast_set_use_markup (toast, FALSE);
  adw_toast_overlay_add_toast (self->toasts, toast);
}
