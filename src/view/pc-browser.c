/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-view"

#include "config.h"

#include "pc-browser.h"

#include "pc-city-list.h"
#include "pc-city-page.h"
#include "pc-city-peek.h"
#include "pc-filter-button.h"
#include "pc-map-header.h"
#include "pc-view-enums.h"

/**
 * PcBrowser:
 *
 * The list, the map and the details of a dataset, side by side or one by one.
 *
 * `selected` is what all of them show. Whether its details are open is kept apart
 * from that, by layout: beside the map they stay as the user left them
 * (`details-visible`), over the map they come and go (`detail-open`), and from the
 * list of a narrow window they are a page of their own.
 */
struct _PcBrowser
{
  AdwBreakpointBin parent_instance;

  AdwMultiLayoutView *layouts;
  AdwOverlaySplitView *pane_view;
  AdwBottomSheet *wide_sheet;
  AdwBottomSheet *narrow_sheet;
  AdwNavigationView *navigation;
  AdwViewStack *stack;
  PcCityList *list;
  PcMapView *map;
  PcCityPage *pushed_page;

  PcDataset *dataset;
  GListModel *cities;
  PcFilterOptions *options;
  PcCitySorter *sorter;
  PcCity *selected;
  GMenuModel *primary_menu;
  char *banner_title;
  PcBrowserLayout layout;
  gboolean details_visible;
  gboolean detail_open;
  gboolean sidebar_visible;
};

G_DEFINE_FINAL_TYPE (PcBrowser, pc_browser, ADW_TYPE_BREAKPOINT_BIN)

typedef enum
{
  PROP_BANNER_TITLE = 1,
  PROP_CITIES,
  PROP_DATASET,
  PROP_DETAIL_OPEN,
  PROP_DETAILS_HIDDEN,
  PROP_DETAILS_VISIBLE,
  PROP_LAYOUT,
  PROP_OPTIONS,
  PROP_PAGE,
  PROP_PRIMARY_MENU,
  PROP_SELECTED,
  PROP_SIDEBAR_VISIBLE,
  PROP_SORTER,
  PROP_TITLE,
} PcBrowserProps;

static GParamSpec *properties[PROP_TITLE + 1];

static gboolean
is_city (PcBrowser *self,
         PcCity    *city)
{
  return city != NULL;
}

static const char *
get_title (PcBrowser *self)
{
  return self->dataset != NULL ? pc_record_get_display (PC_RECORD (self->dataset), "title") : NULL;
}

static gboolean
are_details_hidden (PcBrowser *self)
{
  return self->layout == PC_BROWSER_LAYOUT_PANE &&
         self->selected != NULL &&
         !adw_overlay_split_view_get_show_sidebar (self->pane_view);
}

static gboolean
is_detail_pushed (PcBrowser *self)
{
  return g_strcmp0 (adw_navigation_view_get_visible_page_tag (self->navigation), "detail") == 0;
}

static gboolean
covers_something (PcBrowser *self)
{
  if (self->layout == PC_BROWSER_LAYOUT_PANE)
    return self->detail_open && adw_overlay_split_view_get_collapsed (self->pane_view);

  return self->detail_open || is_detail_pushed (self);
}

static gboolean
is_page (PcBrowser  *self,
         const char *name)
{
  return g_strcmp0 (adw_view_stack_get_visible_child_name (self->stack), name) == 0;
}

/* The map must know what lies over it, so that nothing it points at is hidden. */
static void
update_insets (PcBrowser *self)
{
  GtkSettings *settings = gtk_widget_get_settings (GTK_WIDGET (self));
  int end = 0;
  int bottom = 0;

  if (self->layout == PC_BROWSER_LAYOUT_PANE &&
      adw_overlay_split_view_get_collapsed (self->pane_view) &&
      adw_overlay_split_view_get_show_sidebar (self->pane_view))
    end = (int) adw_length_unit_to_px (adw_overlay_split_view_get_sidebar_width_unit (self->pane_view),
                                       adw_overlay_split_view_get_max_sidebar_width (self->pane_view),
                                       settings);

  if (self->selected != NULL && self->layout == PC_BROWSER_LAYOUT_SHEET)
    bottom = adw_bottom_sheet_get_bottom_bar_height (self->wide_sheet);
  else if (self->selected != NULL && self->layout == PC_BROWSER_LAYOUT_NARROW)
    bottom = adw_bottom_sheet_get_bottom_bar_height (self->narrow_sheet);

  g_object_set (self->map,
                "inset-end", end,
                "inset-bottom", bottom,
                NULL);
}

static void
update_pane (PcBrowser *self)
{
  gboolean wanted = adw_overlay_split_view_get_collapsed (self->pane_view)
    ? self->detail_open
    : self->details_visible;

  adw_overlay_split_view_set_show_sidebar (self->pane_view, wanted && self->selected != NULL);
  update_insets (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_DETAILS_HIDDEN]);
}

static void
set_detail_open (PcBrowser *self,
                 gboolean   detail_open)
{
  g_object_set (self, "detail-open", detail_open, NULL);
}

static void
push_detail (PcBrowser *self)
{
  g_object_set (self->pushed_page, "city", self->selected, NULL);

  if (!is_detail_pushed (self))
    adw_navigation_view_push_by_tag (self->navigation, "detail");
}

static void
popped_cb (PcBrowser *self)
{
  g_object_set (self->pushed_page, "city", NULL, NULL);
}

static void
pane_shown_cb (PcBrowser *self)
{
  /* Escape or a click beside the pane has closed it. */
  if (adw_overlay_split_view_get_collapsed (self->pane_view) &&
      !adw_overlay_split_view_get_show_sidebar (self->pane_view))
    set_detail_open (self, FALSE);

  update_insets (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_DETAILS_HIDDEN]);
}

static void
pane_collapsed_cb (PcBrowser *self)
{
  update_pane (self);
}

static void
page_changed_cb (PcBrowser *self)
{
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_PAGE]);
}

static void
city_clicked_cb (PcBrowser *self)
{
  if (self->layout == PC_BROWSER_LAYOUT_PANE)
    set_detail_open (self, TRUE);
  else if (self->layout == PC_BROWSER_LAYOUT_NARROW)
    push_detail (self);
}

static void
city_activated_cb (PcBrowser *self)
{
  pc_browser_show_detail (self);
}

static void
pin_activated_cb (PcBrowser *self)
{
  /* In the other layouts the peek at the bottom tells enough and leaves the map in sight. */
  if (self->layout == PC_BROWSER_LAYOUT_PANE)
    set_detail_open (self, TRUE);
}

static void
search_started_cb (PcBrowser *self)
{
  pc_browser_focus_search (self);
}

static void
set_dataset (PcBrowser *self,
             PcDataset *dataset)
{
  if (!g_set_object (&self->dataset, dataset))
    return;

  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_DATASET]);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_TITLE]);
}

static void
enter_narrow (PcBrowser *self)
{
  if (self->detail_open && self->selected != NULL)
    push_detail (self);

  set_detail_open (self, FALSE);
}

static void
leave_narrow (PcBrowser *self)
{
  if (is_detail_pushed (self))
    set_detail_open (self, TRUE);

  adw_navigation_view_pop_to_tag (self->navigation, "main");
}

static const char *
get_layout_name (PcBrowserLayout layout)
{
  switch (layout)
    {
    case PC_BROWSER_LAYOUT_SHEET:
      return "sheet";

    case PC_BROWSER_LAYOUT_NARROW:
      return "narrow";

    case PC_BROWSER_LAYOUT_PANE:
    default:
      return "pane";
    }
}

static void
set_layout (PcBrowser       *self,
            PcBrowserLayout  layout)
{
  if (self->layout == layout)
    return;

  g_debug ("Layout %s", get_layout_name (layout));

  if (self->layout == PC_BROWSER_LAYOUT_NARROW)
    leave_narrow (self);

  self->layout = layout;
  adw_multi_layout_view_set_layout_name (self->layouts, get_layout_name (layout));

  if (layout == PC_BROWSER_LAYOUT_NARROW)
    enter_narrow (self);
  else if (layout == PC_BROWSER_LAYOUT_SHEET)
    set_detail_open (self, FALSE);

  update_pane (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_LAYOUT]);
}

static void
pc_browser_get_property (GObject    *object,
                         guint       prop_id,
                         GValue     *value,
                         GParamSpec *pspec)
{
  PcBrowser *self = PC_BROWSER (object);

  switch ((PcBrowserProps) prop_id)
    {
    case PROP_BANNER_TITLE:
      g_value_set_string (value, self->banner_title);
      break;

    case PROP_CITIES:
      g_value_set_object (value, self->cities);
      break;

    case PROP_DATASET:
      g_value_set_object (value, self->dataset);
      break;

    case PROP_DETAIL_OPEN:
      g_value_set_boolean (value, self->detail_open);
      break;

    case PROP_DETAILS_HIDDEN:
      g_value_set_boolean (value, are_details_hidden (self));
      break;

    case PROP_DETAILS_VISIBLE:
      g_value_set_boolean (value, self->details_visible);
      break;

    case PROP_LAYOUT:
      g_value_set_enum (value, (int) self->layout);
      break;

    case PROP_OPTIONS:
      g_value_set_object (value, self->options);
      break;

    case PROP_PAGE:
      g_value_set_string (value, adw_view_stack_get_visible_child_name (self->stack));
      break;

    case PROP_PRIMARY_MENU:
      g_value_set_object (value, self->primary_menu);
      break;

    case PROP_SELECTED:
      g_value_set_object (value, self->selected);
      break;

    case PROP_SIDEBAR_VISIBLE:
      g_value_set_boolean (value, self->sidebar_visible);
      break;

    case PROP_SORTER:
      g_value_set_object (value, self->sorter);
      break;

    case PROP_TITLE:
      g_value_set_string (value, get_title (self));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pc_browser_set_property (GObject      *object,
                         guint         prop_id,
                         const GValue *value,
                         GParamSpec   *pspec)
{
  PcBrowser *self = PC_BROWSER (object);

  switch ((PcBrowserProps) prop_id)
    {
    case PROP_BANNER_TITLE:
      if (g_set_str (&self->banner_title, g_value_get_string (value)))
        g_object_notify_by_pspec (object, pspec);
      break;

    case PROP_CITIES:
      if (g_set_object (&self->cities, g_value_get_object (value)))
        g_object_notify_by_pspec (object, pspec);
      break;

    case PROP_DATASET:
      set_dataset (self, g_value_get_object (value));
      break;

    case PROP_DETAIL_OPEN:
      if (self->detail_open != g_value_get_boolean (value))
        {
          self->detail_open = g_value_get_boolean (value);
          update_pane (self);
          g_object_notify_by_pspec (object, pspec);
        }
      break;

    case PROP_DETAILS_VISIBLE:
      if (self->details_visible != g_value_get_boolean (value))
        {
          self->details_visible = g_value_get_boolean (value);
          update_pane (self);
          g_object_notify_by_pspec (object, pspec);
        }
      break;

    case PROP_LAYOUT:
      set_layout (self, (PcBrowserLayout) g_value_get_enum (value));
      break;

    case PROP_OPTIONS:
      if (g_set_object (&self->options, g_value_get_object (value)))
        g_object_notify_by_pspec (object, pspec);
      break;

    case PROP_PAGE:
      adw_view_stack_set_visible_child_name (self->stack, g_value_get_string (value));
      break;

    case PROP_PRIMARY_MENU:
      if (g_set_object (&self->primary_menu, g_value_get_object (value)))
        g_object_notify_by_pspec (object, pspec);
      break;

    case PROP_SELECTED:
      pc_browser_set_selected (self, g_value_get_object (value));
      break;

    case PROP_SIDEBAR_VISIBLE:
      if (self->sidebar_visible != g_value_get_boolean (value))
        {
          self->sidebar_visible = g_value_get_boolean (value);
          g_object_notify_by_pspec (object, pspec);
        }
      break;

    case PROP_SORTER:
      if (g_set_object (&self->sorter, g_value_get_object (value)))
        g_object_notify_by_pspec (object, pspec);
      break;

    case PROP_DETAILS_HIDDEN:
    case PROP_TITLE:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pc_browser_dispose (GObject *object)
{
  PcBrowser *self = PC_BROWSER (object);

  gtk_widget_dispose_template (GTK_WIDGET (object), PC_TYPE_BROWSER);
  g_clear_object (&self->dataset);
  g_clear_object (&self->cities);
  g_clear_object (&self->options);
  g_clear_object (&self->sorter);
  g_clear_object (&self->selected);
  g_clear_object (&self->primary_menu);

  G_OBJECT_CLASS (pc_browser_parent_class)->dispose (object);
}

static void
pc_browser_finalize (GObject *object)
{
  PcBrowser *self = PC_BROWSER (object);

  g_free (self->banner_title);

  G_OBJECT_CLASS (pc_browser_parent_class)->finalize (object);
}

static void
pc_browser_class_init (PcBrowserClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = pc_browser_get_property;
  object_class->set_property = pc_browser_set_property;
  object_class->dispose = pc_browser_dispose;
  object_class->finalize = pc_browser_finalize;

  properties[PROP_BANNER_TITLE] =
    g_param_spec_string ("banner-title", NULL, NULL,
                         NULL,
                         G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  properties[PROP_CITIES] =
    g_param_spec_object ("cities", NULL, NULL,
                         G_TYPE_LIST_MODEL,
                         G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  properties[PROP_DATASET] =
    g_param_spec_object ("dataset", NULL, NULL,
                         PC_TYPE_DATASET,
                         G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  properties[PROP_DETAIL_OPEN] =
    g_param_spec_boolean ("detail-open", NULL, NULL,
                          FALSE,
                          G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  properties[PROP_DETAILS_HIDDEN] =
    g_param_spec_boolean ("details-hidden", NULL, NULL,
                          FALSE,
                          G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  properties[PROP_DETAILS_VISIBLE] =
    g_param_spec_boolean ("details-visible", NULL, NULL,
                          TRUE,
                          G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  properties[PROP_LAYOUT] =
    g_param_spec_enum ("layout", NULL, NULL,
                       PC_TYPE_BROWSER_LAYOUT, PC_BROWSER_LAYOUT_PANE,
                       G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  properties[PROP_OPTIONS] =
    g_param_spec_object ("options", NULL, NULL,
                         PC_TYPE_FILTER_OPTIONS,
                         G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  properties[PROP_PAGE] =
    g_param_spec_string ("page", NULL, NULL,
                         "list",
                         G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  properties[PROP_PRIMARY_MENU] =
    g_param_spec_object ("primary-menu", NULL, NULL,
                         G_TYPE_MENU_MODEL,
                         G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  properties[PROP_SELECTED] =
    g_param_spec_object ("selected", NULL, NULL,
                         PC_TYPE_CITY,
                         G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  properties[PROP_SIDEBAR_VISIBLE] =
    g_param_spec_boolean ("sidebar-visible", NULL, NULL,
                          TRUE,
                          G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  properties[PROP_SORTER] =
    g_param_spec_object ("sorter", NULL, NULL,
                         PC_TYPE_CITY_SORTER,
                         G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  properties[PROP_TITLE] =
    g_param_spec_string ("title", NULL, NULL,
                         NULL,
                         G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  g_type_ensure (PC_TYPE_CITY_LIST);
  g_type_ensure (PC_TYPE_CITY_PAGE);
  g_type_ensure (PC_TYPE_CITY_PEEK);
  g_type_ensure (PC_TYPE_FILTER_BUTTON);
  g_type_ensure (PC_TYPE_MAP_HEADER);
  g_type_ensure (PC_TYPE_MAP_VIEW);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/pl/krakow/PartnerCities/pc-browser.ui");
  gtk_widget_class_bind_template_child (widget_class, PcBrowser, list);
  gtk_widget_class_bind_template_child (widget_class, PcBrowser, map);
  gtk_widget_class_bind_template_child (widget_class, PcBrowser, narrow_sheet);
  gtk_widget_class_bind_template_child (widget_class, PcBrowser, navigation);
  gtk_widget_class_bind_template_child (widget_class, PcBrowser, pane_view);
  gtk_widget_class_bind_template_child (widget_class, PcBrowser, pushed_page);
  gtk_widget_class_bind_template_child (widget_class, PcBrowser, stack);
  gtk_widget_class_bind_template_child (widget_class, PcBrowser, wide_sheet);
  gtk_widget_class_bind_template_callback (widget_class, is_city);
  gtk_widget_class_bind_template_callback (widget_class, update_insets);
  gtk_widget_class_bind_template_callback (widget_class, popped_cb);
  gtk_widget_class_bind_template_callback (widget_class, pane_shown_cb);
  gtk_widget_class_bind_template_callback (widget_class, pane_collapsed_cb);
  gtk_widget_class_bind_template_callback (widget_class, page_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, city_clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, city_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, pin_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, search_started_cb);
}

static void
pc_browser_init (PcBrowser *self)
{
  self->details_visible = TRUE;
  self->sidebar_visible = TRUE;

  gtk_widget_init_template (GTK_WIDGET (self));

  /* Bound to the template, the child of a bin would be let go of twice. */
  self->layouts = ADW_MULTI_LAYOUT_VIEW (adw_breakpoint_bin_get_child (ADW_BREAKPOINT_BIN (self)));
}

/**
 * pc_browser_get_selected:
 * @self: a browser
 *
 * Returns: (transfer none) (nullable): the selected city
 */
PcCity *
pc_browser_get_selected (PcBrowser *self)
{
  g_return_val_if_fail (PC_IS_BROWSER (self), NULL);

  return self->selected;
}

/**
 * pc_browser_set_selected:
 * @self: a browser
 * @city: (nullable): a city
 *
 * Selects a city in the list and on the map, and shows it in the details.
 */
void
pc_browser_set_selected (PcBrowser *self,
                         PcCity    *city)
{
  g_return_if_fail (PC_IS_BROWSER (self));
  g_return_if_fail (city == NULL || PC_IS_CITY (city));

  if (!g_set_object (&self->selected, city))
    return;

  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SELECTED]);

  if (city == NULL)
    {
      set_detail_open (self, FALSE);
      adw_navigation_view_pop_to_tag (self->navigation, "main");
    }
  else if (is_detail_pushed (self))
    {
      g_object_set (self->pushed_page, "city", city, NULL);
    }

  update_pane (self);
}

/**
 * pc_browser_get_layout:
 * @self: a browser
 *
 * Returns: the layout that fits its width
 */
PcBrowserLayout
pc_browser_get_layout (PcBrowser *self)
{
  g_return_val_if_fail (PC_IS_BROWSER (self), PC_BROWSER_LAYOUT_PANE);

  return self->layout;
}

/**
 * pc_browser_get_map:
 * @self: a browser
 *
 * Returns: (transfer none): its map
 */
PcMapView *
pc_browser_get_map (PcBrowser *self)
{
  g_return_val_if_fail (PC_IS_BROWSER (self), NULL);

  return self->map;
}

/**
 * pc_browser_get_shown:
 * @self: a browser
 *
 * Returns: (transfer none): the cities in the order of the list
 */
GListModel *
pc_browser_get_shown (PcBrowser *self)
{
  g_return_val_if_fail (PC_IS_BROWSER (self), NULL);

  return pc_city_list_get_shown (self->list);
}

/**
 * pc_browser_set_key_capture:
 * @self: a browser
 * @widget: (nullable): a widget
 *
 * Lets letters typed anywhere in a widget begin a search.
 */
void
pc_browser_set_key_capture (PcBrowser *self,
                            GtkWidget *widget)
{
  g_return_if_fail (PC_IS_BROWSER (self));

  pc_city_list_set_key_capture (self->list, widget);
}

/**
 * pc_browser_can_step:
 * @self: a browser
 * @steps: how far, negative for back
 *
 * Returns: whether there is a city that far from the selected one
 */
gboolean
pc_browser_can_step (PcBrowser *self,
                     int        steps)
{
  g_return_val_if_fail (PC_IS_BROWSER (self), FALSE);

  return pc_city_list_can_step (self->list, steps);
}

/**
 * pc_browser_step:
 * @self: a browser
 * @steps: how far, negative for back
 *
 * Selects another city in the order of the list.
 */
void
pc_browser_step (PcBrowser *self,
                 int        steps)
{
  g_return_if_fail (PC_IS_BROWSER (self));

  pc_city_list_step (self->list, steps);
}

/**
 * pc_browser_focus_search:
 * @self: a browser
 *
 * Brings up the list, if it is hidden, and moves the focus to its search entry.
 */
void
pc_browser_focus_search (PcBrowser *self)
{
  g_return_if_fail (PC_IS_BROWSER (self));

  if (self->layout == PC_BROWSER_LAYOUT_NARROW)
    {
      adw_navigation_view_pop_to_tag (self->navigation, "main");
      adw_view_stack_set_visible_child_name (self->stack, "list");
    }
  else
    {
      g_object_set (self, "sidebar-visible", TRUE, NULL);
    }

  pc_city_list_focus_search (self->list);
}

/**
 * pc_browser_clear_search:
 * @self: a browser
 *
 * Empties the search entry.
 *
 * Returns: whether there was something in it
 */
gboolean
pc_browser_clear_search (PcBrowser *self)
{
  g_return_val_if_fail (PC_IS_BROWSER (self), FALSE);

  return pc_city_list_clear_search (self->list);
}

/**
 * pc_browser_is_detail_shown:
 * @self: a browser
 *
 * Returns: whether the details of the selected city are in sight
 */
gboolean
pc_browser_is_detail_shown (PcBrowser *self)
{
  g_return_val_if_fail (PC_IS_BROWSER (self), FALSE);

  if (self->selected == NULL)
    return FALSE;

  if (self->layout == PC_BROWSER_LAYOUT_PANE)
    return adw_overlay_split_view_get_show_sidebar (self->pane_view);

  return self->detail_open || is_detail_pushed (self);
}

/**
 * pc_browser_show_detail:
 * @self: a browser
 *
 * Shows the details of the selected city in the way of the layout.
 */
void
pc_browser_show_detail (PcBrowser *self)
{
  g_return_if_fail (PC_IS_BROWSER (self));

  if (self->selected == NULL)
    return;

  if (self->layout == PC_BROWSER_LAYOUT_NARROW && is_page (self, "list"))
    {
      push_detail (self);
      return;
    }

  set_detail_open (self, TRUE);

  if (self->layout == PC_BROWSER_LAYOUT_PANE &&
      !adw_overlay_split_view_get_collapsed (self->pane_view))
    g_object_set (self, "details-visible", TRUE, NULL);
}

/**
 * pc_browser_close_detail:
 * @self: a browser
 *
 * Puts the details away; the city stays selected.
 */
void
pc_browser_close_detail (PcBrowser *self)
{
  g_return_if_fail (PC_IS_BROWSER (self));

  if (self->layout == PC_BROWSER_LAYOUT_NARROW)
    adw_navigation_view_pop_to_tag (self->navigation, "main");
  else if (self->layout == PC_BROWSER_LAYOUT_PANE &&
           !adw_overlay_split_view_get_collapsed (self->pane_view))
    g_object_set (self, "details-visible", FALSE, NULL);

  set_detail_open (self, FALSE);
}

/**
 * pc_browser_show_on_map:
 * @self: a browser
 *
 * Brings up the map, if it is hidden, and takes it to the selected city.
 */
void
pc_browser_show_on_map (PcBrowser *self)
{
  g_return_if_fail (PC_IS_BROWSER (self));

  if (self->layout == PC_BROWSER_LAYOUT_NARROW)
    {
      adw_navigation_view_pop_to_tag (self->navigation, "main");
      adw_view_stack_set_visible_child_name (self->stack, "map");
    }

  if (self->layout != PC_BROWSER_LAYOUT_PANE)
    set_detail_open (self, FALSE);

  gtk_widget_activate_action (GTK_WIDGET (self->map), "map.go-to-selected", NULL);
}

/**
 * pc_browser_escape:
 * @self: a browser
 *
 * Goes one step back: from a search, from details that cover something, from the selection.
 */
void
pc_browser_escape (PcBrowser *self)
{
  g_return_if_fail (PC_IS_BROWSER (self));

  if (pc_browser_clear_search (self))
    return;

  if (covers_something (self))
    pc_browser_close_detail (self);
  else
    pc_browser_set_selected (self, NULL);
}
