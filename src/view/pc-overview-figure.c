/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-view"

#include "config.h"

#include "pc-overview-figure.h"

#include "pc-fact-number.h"

/**
 * PcOverviewFigure:
 *
 * A large number and, below it, what it counts.
 *
 * # CSS nodes
 *
 * `PcOverviewFigure` has a single CSS node with name `figure`.
 */
struct _PcOverviewFigure
{
  GtkWidget parent_instance;

  GtkLabel *number_label;
  GtkLabel *caption_label;
};

G_DEFINE_FINAL_TYPE (PcOverviewFigure, pc_overview_figure, GTK_TYPE_WIDGET)

static void
pc_overview_figure_dispose (GObject *object)
{
  GtkWidget *child;

  gtk_widget_dispose_template (GTK_WIDGET (object), PC_TYPE_OVERVIEW_FIGURE);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (object))) != NULL)
    gtk_widget_unparent (child);

  G_OBJECT_CLASS (pc_overview_figure_parent_class)->dispose (object);
}

static void
pc_overview_figure_class_init (PcOverviewFigureClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = pc_overview_figure_dispose;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/pl/krakow/PartnerCities/pc-overview-figure.ui");
  gtk_widget_class_bind_template_child (widget_class, PcOverviewFigure, number_label);
  gtk_widget_class_bind_template_child (widget_class, PcOverviewFigure, caption_label);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "figure");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
pc_overview_figure_init (PcOverviewFigure *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * pc_overview_figure_new:
 *
 * Returns: (transfer floating): a figure without a number
 */
GtkWidget *
pc_overview_figure_new (void)
{
  return g_object_new (PC_TYPE_OVERVIEW_FIGURE, NULL);
}

/**
 * pc_overview_figure_set:
 * @self: a `PcOverviewFigure`
 * @number: the number
 * @caption: what it counts
 *
 * Sets what to show.
 */
void
pc_overview_figure_set (PcOverviewFigure *self,
                        guint             number,
                        const char       *caption)
{
  g_autofree char *text = NULL;

  g_return_if_fail (PC_IS_OVERVIEW_FIGURE (self));
  g_return_if_fail (caption != NULL);

  text = pc_fact_number_format (number);
  gtk_label_set_text (self->number_label, text);
  gtk_label_set_text (self->caption_label, caption);
}
