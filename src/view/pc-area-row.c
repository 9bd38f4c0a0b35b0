/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-view"

#include "config.h"

#include "pc-area-row.h"

#include "pc-area-icon.h"
#include "pc-area-text.h"
#include "pc-cooperation.h"

/**
 * PcAreaRow:
 *
 * A field of co-operation, and what is done in it.
 */
struct _PcAreaRow
{
  PcFactRow parent_instance;
};

G_DEFINE_FINAL_TYPE (PcAreaRow, pc_area_row, PC_TYPE_FACT_ROW)

static char *
dup_icon_name (PcAreaRow  *self,
               const char *area)
{
  return g_strdup (pc_area_icon_get_name (area));
}

static char *
dup_name (PcAreaRow  *self,
          const char *area,
          GObject    *item)
{
  return pc_area_text_dup_name (PC_COOPERATION (item));
}

static void
pc_area_row_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), PC_TYPE_AREA_ROW);

  G_OBJECT_CLASS (pc_area_row_parent_class)->dispose (object);
}

static void
pc_area_row_class_init (PcAreaRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = pc_area_row_dispose;

  g_type_ensure (PC_TYPE_COOPERATION);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/pl/krakow/PartnerCities/pc-area-row.ui");
  gtk_widget_class_bind_template_callback (widget_class, dup_icon_name);
  gtk_widget_class_bind_template_callback (widget_class, dup_name);
}

static void
pc_area_row_init (PcAreaRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
