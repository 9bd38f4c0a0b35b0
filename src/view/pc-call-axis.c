/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-view"

#include "config.h"

#include "pc-call-axis.h"

#include "pc-fact-number.h"

/**
 * PcCallAxis:
 *
 * The hours below a [class@CallStrip], each where it lies on the strip; the
 * first and the last stay within it.
 */
struct _PcCallAxis
{
  GtkWidget parent_instance;
};

G_DEFINE_FINAL_TYPE (PcCallAxis, pc_call_axis, GTK_TYPE_WIDGET)

#define HOURS_BETWEEN 6

static void
pc_call_axis_measure (GtkWidget      *widget,
                      GtkOrientation  orientation,
                      int             for_size,
                      int            *minimum,
                      int            *natural,
                      int            *minimum_baseline,
                      int            *natural_baseline)
{
  for (GtkWidget *child = gtk_widget_get_first_child (widget);
       child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      int child_minimum, child_natural;

      gtk_widget_measure (child, orientation, -1, &child_minimum, &child_natural, NULL, NULL);
      if (orientation == GTK_ORIENTATION_HORIZONTAL)
        {
          *minimum += child_minimum;
          *natural += child_natural;
        }
      else
        {
          *minimum = MAX (*minimum, child_minimum);
          *natural = MAX (*natural, child_natural);
        }
    }
}

static void
pc_call_axis_size_allocate (GtkWidget *widget,
                            int        width,
                            int        height,
                            int        baseline)
{
  int hour = 0;

  for (GtkWidget *child = gtk_widget_get_first_child (widget);
       child != NULL;
       child = gtk_widget_get_next_sibling (child), hour += HOURS_BETWEEN)
    {
      GtkAllocation allocation = { 0, 0, 0, height };
      int x;

      gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, NULL, &allocation.width, NULL, NULL);
      x = width * hour / 24 - allocation.width / 2;
      x = CLAMP (x, 0, MAX (width - allocation.width, 0));

      if (gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL)
        x = width - x - allocation.width;

      allocation.x = x;
      gtk_widget_size_allocate (child, &allocation, baseline);
    }
}

static void
pc_call_axis_dispose (GObject *object)
{
  PcCallAxis *self = PC_CALL_AXIS (object);
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);

  G_OBJECT_CLASS (pc_call_axis_parent_class)->dispose (object);
}

static void
pc_call_axis_class_init (PcCallAxisClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = pc_call_axis_dispose;
  widget_class->measure = pc_call_axis_measure;
  widget_class->size_allocate = pc_call_axis_size_allocate;

  gtk_widget_class_set_css_name (widget_class, "callaxis");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_PRESENTATION);
}

static void
pc_call_axis_init (PcCallAxis *self)
{
  for (int hour = 0; hour <= 24; hour += HOURS_BETWEEN)
    {
      g_autofree char *text = pc_fact_number_format (hour);
      GtkWidget *label = g_object_new (GTK_TYPE_LABEL,
                                       "label", text,
                                       "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION,
                                       NULL);

      gtk_widget_set_parent (label, GTK_WIDGET (self));
    }
}

/**
 * pc_call_axis_new:
 *
 * Returns: (transfer floating): an axis from 0 to 24 hours
 */
GtkWidget *
pc_call_axis_new (void)
{
  return g_object_new (PC_TYPE_CALL_AXIS, NULL);
}
