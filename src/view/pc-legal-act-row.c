/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-view"

#include "config.h"

#include "pc-legal-act-row.h"

#include "pc-fact-text.h"
#include "pc-legal-act.h"

/**
 * PcLegalActRow:
 *
 * An act of law that the relations rest on.
 */
struct _PcLegalActRow
{
  PcFactRow parent_instance;
};

G_DEFINE_FINAL_TYPE (PcLegalActRow, pc_legal_act_row, PC_TYPE_FACT_ROW)

static char *
dup_details (PcLegalActRow *self,
             const PcDate  *date,
             const char    *document)
{
  g_autofree char *day = date != NULL ? pc_date_format (date) : NULL;
  g_autofree char *isolated = document != NULL ? pc_fact_text_isolate (document) : NULL;

  return pc_fact_text_join (day, isolated);
}

static void
pc_legal_act_row_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), PC_TYPE_LEGAL_ACT_ROW);

  G_OBJECT_CLASS (pc_legal_act_row_parent_class)->dispose (object);
}

static void
pc_legal_act_row_class_init (PcLegalActRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = pc_legal_act_row_dispose;

  g_type_ensure (PC_TYPE_LEGAL_ACT);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/pl/krakow/PartnerCities/pc-legal-act-row.ui");
  gtk_widget_class_bind_template_callback (widget_class, dup_details);
}

static void
pc_legal_act_row_init (PcLegalActRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
