/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#define G_LOG_DOMAIN "pc-map"

#include "config.h"

#include "pc-cluster-popover.h"

#include "pc-city.h"
#include "pc-kind-mark.h"

#include <glib/gi18n-lib.h>

#define MAX_HEIGHT 320
#define MARK_SIZE 16

/**
 * PcClusterPopover:
 *
 * A list of cities to choose from, for a cluster that is too dense to be parted by coming closer.
 */
struct _PcClusterPopover
{
  GtkPopover parent_instance;

  GListModel *cities;
};

G_DEFINE_FINAL_TYPE (PcClusterPopover, pc_cluster_popover, GTK_TYPE_POPOVER)

typedef enum {
  SIGNAL_CITY_SELECTED,
} PcClusterPopoverSignals;

static guint signals[SIGNAL_CITY_SELECTED + 1];

static void
setup_cb (PcClusterPopover *self,
          GtkListItem      *item)
{
  GtkWidget *row = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12), *mark = pc_kind_mark_new (), *label = gtk_label_new (NULL);

  pc_kind_mark_set_pixel_size (PC_KIND_MARK (mark), MARK_SIZE);
  gtk_box_append (GTK_BOX (row), mark);
  gtk_box_append (GTK_BOX (row), label);
  gtk_list_item_set_child (item, row);
}

static void
bind_cb (PcClusterPopover *self,
         GtkListItem      *item)
{
  PcCity *city = gtk_list_item_get_item (item);
  GtkWidget *mark = gtk_widget_get_first_child (gtk_list_item_get_child (item));

  pc_kind_mark_set_city (PC_KIND_MARK (mark), city);
  gtk_label_set_text (GTK_LABEL (gtk_widget_get_next_sibling (mark)), pc_place_get_name (PC_PLACE (city)));
  gtk_list_item_set_accessible_label (item, pc_city_get_accessible_label (city));
}

static void
unbind_cb (PcClusterPopover *self,
           GtkListItem      *item)
{
  pc_kind_mark_set_city (PC_KIND_MARK (gtk_widget_get_first_child (gtk_list_item_get_child (item))), NULL);
}

static void
activate_cb (PcClusterPopover *self,
             guint             position)
{
  g_autoptr(PcCity) city = g_list_model_get_item (self->cities, position);

  g_signal_emit (self, signals[SIGNAL_CITY_SELECTED], 0, city);
}

static void
pc_cluster_popover_dispose (GObject *object)
{
  g_clear_object (&PC_CLUSTER_POPOVER (object)->cities);

  G_OBJECT_CLASS (pc_cluster_popover_parent_class)->dispose (object);
}

static void
pc_cluster_popover_class_init (PcClusterPopoverClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = pc_cluster_popover_dispose;

  /**
   * PcClusterPopover::city-selected:
   * @self: the popover
   * @city: the city
   *
   * Emitted when the user chooses a city.
   */
  signals[SIGNAL_CITY_SELECTED] =
    g_signal_new ("city-selected",
                  G_TYPE_FROM_CLASS (klass),
                  G_SIGNAL_RUN_LAST,
                  0, NULL, NULL, NULL,
                  G_TYPE_NONE, 1, PC_TYPE_CITY);
}

static void
pc_cluster_popover_init (PcClusterPopover *self)
{
}

static GtkWidget *
create_list (PcClusterPopover *self)
{
  GtkListItemFactory *factory = gtk_signal_list_item_factory_new ();
  GtkWidget *list = gtk_list_view_new (GTK_SELECTION_MODEL (gtk_no_selection_new (g_object_ref (self->cities))), factory);

  g_signal_connect_object (factory, "setup", G_CALLBACK (setup_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (factory, "bind", G_CALLBACK (bind_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (factory, "unbind", G_CALLBACK (unbind_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (list, "activate", G_CALLBACK (activate_cb), self, G_CONNECT_SWAPPED);
  gtk_list_view_set_single_click_activate (GTK_LIST_VIEW (list), TRUE);
  gtk_widget_add_css_class (list, "navigation-sidebar");

  return list;
}

/**
 * pc_cluster_popover_new:
 * @cities: a list of [class@City]
 *
 * Creates a list of cities.
 *
 * Returns: (transfer floating): the popover
 */
GtkWidget *
pc_cluster_popover_new (GListModel *cities)
{
  PcClusterPopover *self;
  GtkWidget *scroller;

  g_return_val_if_fail (G_IS_LIST_MODEL (cities), NULL);

  self = g_object_new (PC_TYPE_CLUSTER_POPOVER, NULL);
  self->cities = g_object_ref (cities);

  scroller = gtk_scrolled_window_new ();
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scroller), GTK_POLICY_NEVER, GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_max_content_height (GTK_SCROLLED_WINDOW (scroller), MAX_HEIGHT);
  gtk_scrolled_window_set_propagate_natural_height (GTK_SCROLLED_WINDOW (scroller), TRUE);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), create_list (self));
  gtk_popover_set_child (GTK_POPOVER (self), scroller);
  gtk_widget_add_css_class (GTK_WIDGET (self), "menu");

  /* Translators: the name of a list of cities that lie too close together on the map */
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Cities in this place"), -1);

  return GTK_WIDGET (self);
}
