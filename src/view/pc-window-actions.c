/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-view"

#include "config.h"

#include "pc-window-actions.h"

#include "pc-city-text.h"
#include "pc-problem-dialog.h"
#include "pc-problem-report.h"
#include "pc-window-private.h"

#include <glib/gi18n-lib.h>

static PcBrowser *
get_browser (GtkWidget *widget)
{
  return pc_window_get_browser (PC_WINDOW (widget));
}

static void
search_action (GtkWidget  *widget,
               const char *name,
               GVariant   *parameter)
{
  pc_browser_focus_search (get_browser (widget));
}

static void
step_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  pc_browser_step (get_browser (widget), g_str_equal (name, "win.next-city") ? 1 : -1);
}

static void
escape_action (GtkWidget  *widget,
               const char *name,
               GVariant   *parameter)
{
  pc_browser_escape (get_browser (widget));
}

static void
clear_selection_action (GtkWidget  *widget,
                        const char *name,
                        GVariant   *parameter)
{
  pc_window_set_selected (PC_WINDOW (widget), NULL);
}

static void
show_detail_action (GtkWidget  *widget,
                    const char *name,
                    GVariant   *parameter)
{
  pc_browser_show_detail (get_browser (widget));
}

static void
close_detail_action (GtkWidget  *widget,
                     const char *name,
                     GVariant   *parameter)
{
  pc_browser_close_detail (get_browser (widget));
}

static void
show_on_map_action (GtkWidget  *widget,
                    const char *name,
                    GVariant   *parameter)
{
  pc_browser_show_on_map (get_browser (widget));
}

static void
clear_search_action (GtkWidget  *widget,
                     const char *name,
                     GVariant   *parameter)
{
  pc_browser_clear_search (get_browser (widget));
}

static void
clear_filter_action (GtkWidget  *widget,
                     const char *name,
                     GVariant   *parameter)
{
  PcCityFilter *filter = pc_window_get_filter (PC_WINDOW (widget));
  g_autofree char *text = g_strdup (pc_city_filter_get_text (filter));

  /* Clearing the filter leaves what is typed in the search entry. */
  pc_city_filter_clear (filter);
  pc_city_filter_set_text (filter, text);
}

static void
copy_city_action (GtkWidget  *widget,
                  const char *name,
                  GVariant   *parameter)
{
  PcWindow *window = PC_WINDOW (widget);
  g_autofree char *text = pc_city_text_dup (pc_window_get_selected (window));

  gdk_clipboard_set_text (gtk_widget_get_clipboard (widget), text);
  pc_window_add_toast (window, _("City copied"));
}

static void
show_problems_action (GtkWidget  *widget,
                      const char *name,
                      GVariant   *parameter)
{
  g_autoptr (GListModel) problems = NULL;
  g_autofree char *file_name = NULL;
  gboolean editable;

  g_object_get (widget,
                "problems", &problems,
                "file-name", &file_name,
                "editable", &editable,
                NULL);
  adw_dialog_present (pc_problem_dialog_new (problems, file_name, editable), widget);
}

static void
copy_report_action (GtkWidget  *widget,
                    const char *name,
                    GVariant   *parameter)
{
  g_autoptr (GListModel) problems = NULL;
  g_autofree char *file_name = NULL;
  g_autofree char *text = NULL;

  g_object_get (widget,
                "problems", &problems,
                "file-name", &file_name,
                "error-message", &text,
                NULL);
  if (text == NULL && problems != NULL)
    text = pc_problem_report_dup_text (problems, file_name);

  gdk_clipboard_set_text (gtk_widget_get_clipboard (widget), text);
  pc_window_add_toast (PC_WINDOW (widget), _("Report copied"));
}

static void
toggle_fullscreen_action (GtkWidget  *widget,
                          const char *name,
                          GVariant   *parameter)
{
  if (gtk_window_is_fullscreen (GTK_WINDOW (widget)))
    gtk_window_unfullscreen (GTK_WINDOW (widget));
  else
    gtk_window_fullscreen (GTK_WINDOW (widget));
}

/**
 * pc_window_actions_install:
 * @widget_class: the class of #PcWindow, which has its properties already
 *
 * Installs what the window can do as actions named `win.…`.
 */
void
pc_window_actions_install (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "win.search", NULL, search_action);
  gtk_widget_class_install_action (widget_class, "win.previous-city", NULL, step_action);
  gtk_widget_class_install_action (widget_class, "win.next-city", NULL, step_action);
  gtk_widget_class_install_action (widget_class, "win.escape", NULL, escape_action);
  gtk_widget_class_install_action (widget_class, "win.clear-selection", NULL, clear_selection_action);
  gtk_widget_class_install_action (widget_class, "win.show-detail", NULL, show_detail_action);
  gtk_widget_class_install_action (widget_class, "win.close-detail", NULL, close_detail_action);
  gtk_widget_class_install_action (widget_class, "win.show-on-map", NULL, show_on_map_action);
  gtk_widget_class_install_action (widget_class, "win.copy-city", NULL, copy_city_action);
  gtk_widget_class_install_action (widget_class, "win.clear-search", NULL, clear_search_action);
  gtk_widget_class_install_action (widget_class, "win.clear-filter", NULL, clear_filter_action);
  gtk_widget_class_install_action (widget_class, "win.show-problems", NULL, show_problems_action);
  gtk_widget_class_install_action (widget_class, "win.copy-report", NULL, copy_report_action);
  gtk_widget_class_install_action (widget_class, "win.toggle-fullscreen", NULL, toggle_fullscreen_action);
  gtk_widget_class_install_property_action (widget_class, "win.page", "page");
  gtk_widget_class_install_property_action (widget_class, "win.sort-by", "sort-by");
  gtk_widget_class_install_property_action (widget_class, "win.sort-reversed", "sort-reversed");
  gtk_widget_class_install_property_action (widget_class, "win.toggle-sidebar", "sidebar-visible");

  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "win.escape", NULL);
}

/* What can be done with a dataset, and with the city selected in it. */
static void
update_browsing (PcWindow  *window,
                 PcBrowser *browser)
{
  GtkWidget *widget = GTK_WIDGET (window);
  PcCityFilter *filter = pc_window_get_filter (window);
  const char *text = pc_city_filter_get_text (filter);
  gboolean ready = pc_window_get_state (window) == PC_WINDOW_STATE_READY;
  gboolean selected = ready && pc_window_get_selected (window) != NULL;
  const struct
  {
    const char *name;
    gboolean enabled;
  } states[] = {
    { "win.search", ready },
    { "win.escape", ready },
    { "win.sort-by", ready },
    { "win.sort-reversed", ready },
    { "win.toggle-sidebar", ready && pc_browser_get_layout (browser) != PC_BROWSER_LAYOUT_NARROW },
    { "win.previous-city", ready && pc_browser_can_step (browser, -1) },
    { "win.next-city", ready && pc_browser_can_step (browser, 1) },
    { "win.clear-selection", selected },
    { "win.show-detail", selected },
    { "win.close-detail", selected },
    { "win.show-on-map", selected },
    { "win.copy-city", selected },
    { "win.clear-search", ready && text != NULL && text[0] != '\0' },
    { "win.clear-filter", ready && pc_city_filter_get_active_count (filter) > 0 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (states); i++)
    gtk_widget_action_set_enabled (widget, states[i].name, states[i].enabled);
}

/**
 * pc_window_actions_update:
 * @window: a window
 *
 * Enables those actions that can do something now.
 */
void
pc_window_actions_update (PcWindow *window)
{
  PcBrowser *browser = pc_window_get_browser (window);
  g_autoptr (GListModel) problems = NULL;
  g_autofree char *message = NULL;
  gboolean has_problems;

  /* Models still speak up while the window goes. */
  if (browser == NULL)
    return;

  update_browsing (window, browser);

  g_object_get (window,
                "problems", &problems,
                "error-message", &message,
                NULL);
  has_problems = problems != NULL && g_list_model_get_n_items (problems) > 0;
  gtk_widget_action_set_enabled (GTK_WIDGET (window), "win.show-problems",
                                 has_problems && pc_window_get_state (window) == PC_WINDOW_STATE_READY);
  gtk_widget_action_set_enabled (GTK_WIDGET (window), "win.copy-report", has_problems || message != NULL);
}
