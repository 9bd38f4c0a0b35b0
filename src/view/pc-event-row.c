/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-view"

#include "config.h"

#include "pc-event-row.h"

#include "pc-date.h"
#include "pc-event.h"

/**
 * PcEventRow:
 *
 * An event in the life of the relation and when it was.
 */
struct _PcEventRow
{
  PcFactRow parent_instance;
};

G_DEFINE_FINAL_TYPE (PcEventRow, pc_event_row, PC_TYPE_FACT_ROW)

static char *
dup_dates (PcEventRow   *self,
           const PcDate *date,
           const PcDate *end_date)
{
  if (date == NULL)
    return NULL;

  return end_date != NULL ? pc_date_format_range (date, end_date) : pc_date_format (date);
}

static void
pc_event_row_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), PC_TYPE_EVENT_ROW);

  G_OBJECT_CLASS (pc_event_row_parent_class)->dispose (object);
}

static void
pc_event_row_class_init (PcEventRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = pc_event_row_dispose;

  g_type_ensure (PC_TYPE_EVENT);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/pl/krakow/PartnerCities/pc-event-row.ui");
  gtk_widget_class_bind_template_callback (widget_class, dup_dates);
}

static void
pc_event_row_init (PcEventRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
