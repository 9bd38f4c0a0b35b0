/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-view"

#include "config.h"

#include "pc-browser-private.h"

#include "pc-as-of-banner.h"
#include "pc-city-peek.h"
#include "pc-content-header.h"
#include "pc-narrow-header.h"
#include "pc-view-enums.h"

/**
 * PcBrowser:
 *
 * The list, the map, the timeline, the overview and the details of a dataset,
 * side by side or one by one.
 *
 * Map, timeline and overview are pages of which one is shown (`page`); in a narrow
 * window the list is another.
 *
 * `selected` is what all of them show. Whether its details are open is kept apart
 * from that, by layout: beside the map they stay as the user left them
 * (`details-visible`), over the map they come and go (`detail-open`), and from the
 * list of a narrow window they are a page of their own.
 */

G_DEFINE_FINAL_TYPE (PcBrowser, pc_browser, ADW_TYPE_BREAKPOINT_BIN)

typedef enum
{
  PROP_AS_OF = 1,
  PROP_BANNER_TITLE,
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
} PcBrowserProps;

static GParamSpec *properties[PROP_SORTER + 1];

static gboolean
is_city (PcBrowser *self,
         PcCity    *city)
{
  return city != NULL;
}

static gboolean
are_details_hidden (PcBrowser *self)
{
  return self->layout == PC_BROWSER_LAYOUT_PANE &&
         self->selected != NULL &&
         !adw_overlay_split_view_get_show_sidebar (self->pane_view);
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
    pc_browser_set_detail_open (self, FALSE);

  update_insets (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_DETAILS_HIDDEN]);
}

static void
pane_collapsed_cb (PcBrowser *self)
{
  update_pane (self);
}

/* Beside the list, there is no page of it. */
static const char *
get_content_page (PcBrowser *self)
{
  return g_str_equal (self->page, "list") ? "map" : self->page;
}

static void
set_page (PcBrowser  *self,
          const char *page)
{
  if (!g_set_str (&self->page, page))
    return;

  adw_view_stack_set_visible_child_name (self->narrow_stack, page);
  adw_view_stack_set_visible_child_name (self->pane_stack, get_content_page (self));
  adw_view_stack_set_visible_child_name (self->sheet_stack, get_content_page (self));
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_PAGE]);
}

static void
page_changed_cb (PcBrowser    *self,
                 GParamSpec   *pspec,
                 AdwViewStack *stack)
{
  const char *page = adw_view_stack_get_visible_child_name (stack);

  /* The template is not whole yet. */
  if (self->page == NULL || page == NULL)
    return;

  if (stack == self->narrow_stack || !g_str_equal (page, get_content_page (self)))
    set_page (self, page);
}

static void
timeline_activated_cb (PcBrowser *self)
{
  pc_browser_show_detail (self);
}

static void
overview_activated_cb (PcBrowser *self,
                       PcCity    *city)
{
  pc_browser_set_selected (self, city);
  pc_browser_show_detail (self);
}

static void
city_clicked_cb (PcBrowser *self)
{
  if (self->layout == PC_BROWSER_LAYOUT_PANE)
    pc_browser_set_detail_open (self, TRUE);
  else if (self->layout == PC_BROWSER_LAYOUT_NARROW)
    pc_browser_push_detail (self);
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
    pc_browser_set_detail_open (self, TRUE);
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
}

static void
enter_narrow (PcBrowser *self)
{
  if (self->detail_open && self->selected != NULL)
    pc_browser_push_detail (self);

  pc_browser_set_detail_open (self, FALSE);
}

static void
leave_narrow (PcBrowser *self)
{
  if (pc_browser_is_detail_pushed (self))
    pc_browser_set_detail_open (self, TRUE);

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
    pc_browser_set_detail_open (self, FALSE);

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
      g_value_set_string (value, self->page);
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
    case PROP_AS_OF:
      if (g_set_object (&self->as_of, g_value_get_object (value)))
        g_object_notify_by_pspec (object, pspec);
      break;

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
      set_page (self, g_value_get_string (value));
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
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pc_browser_dispose (GObject *object)
{
  PcBrowser *self = PC_BROWSER (object);

  gtk_widget_dispose_template (GTK_WIDGET (object), PC_TYPE_BROWSER);
  g_clear_object (&self->as_of);
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
  g_free (self->page);

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

  properties[PROP_AS_OF] =
    g_param_spec_object ("as-of", NULL, NULL,
                         PC_TYPE_AS_OF,
                         G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
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
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  g_type_ensure (PC_TYPE_AS_OF_BANNER);
  g_type_ensure (PC_TYPE_CITY_LIST);
  g_type_ensure (PC_TYPE_CITY_PAGE);
  g_type_ensure (PC_TYPE_CITY_PEEK);
  g_type_ensure (PC_TYPE_CONTENT_HEADER);
  g_type_ensure (PC_TYPE_MAP_VIEW);
  g_type_ensure (PC_TYPE_NARROW_HEADER);
  g_type_ensure (PC_TYPE_OVERVIEW_PAGE);
  g_type_ensure (PC_TYPE_TIMELINE_PAGE);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/pl/krakow/PartnerCities/pc-browser.ui");
  gtk_widget_class_bind_template_child (widget_class, PcBrowser, list);
  gtk_widget_class_bind_template_child (widget_class, PcBrowser, map);
  gtk_widget_class_bind_template_child (widget_class, PcBrowser, narrow_sheet);
  gtk_widget_class_bind_template_child (widget_class, PcBrowser, narrow_stack);
  gtk_widget_class_bind_template_child (widget_class, PcBrowser, navigation);
  gtk_widget_class_bind_template_child (widget_class, PcBrowser, pane_stack);
  gtk_widget_class_bind_template_child (widget_class, PcBrowser, pane_view);
  gtk_widget_class_bind_template_child (widget_class, PcBrowser, pushed_page);
  gtk_widget_class_bind_template_child (widget_class, PcBrowser, sheet_stack);
  gtk_widget_class_bind_template_child (widget_class, PcBrowser, timeline);
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
  gtk_widget_class_bind_template_callback (widget_class, timeline_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, overview_activated_cb);
}

static void
pc_browser_init (PcBrowser *self)
{
  self->details_visible = TRUE;
  self->sidebar_visible = TRUE;

  gtk_widget_init_template (GTK_WIDGET (self));

  self->page = g_strdup (adw_view_stack_get_visible_child_name (self->narrow_stack));
  pc_timeline_page_set_cities (self->timeline, pc_city_list_get_shown (self->list));

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
      pc_browser_set_detail_open (self, FALSE);
      adw_navigation_view_pop_to_tag (self->navigation, "main");
    }
  else if (pc_browser_is_detail_pushed (self))
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
 * @widget: a widget around the browser
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
      set_page (self, "list");
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

