/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-view"

#include "config.h"

#include "pc-help-dialog.h"

/**
 * PcHelpDialog:
 *
 * What the program does, by topics, in a few words each.
 */
struct _PcHelpDialog
{
  AdwDialog parent_instance;
};

G_DEFINE_FINAL_TYPE (PcHelpDialog, pc_help_dialog, ADW_TYPE_DIALOG)

static void
pc_help_dialog_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), PC_TYPE_HELP_DIALOG);

  G_OBJECT_CLASS (pc_help_dialog_parent_class)->dispose (object);
}

static void
pc_help_dialog_class_init (PcHelpDialogClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = pc_help_dialog_dispose;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/pl/krakow/PartnerCities/pc-help-dialog.ui");
}

static void
pc_help_dialog_init (PcHelpDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * pc_help_dialog_new:
 *
 * Returns: (transfer full): a new dialog
 */
AdwDialog *
pc_help_dialog_new (void)
{
  return g_object_new (PC_TYPE_HELP_DIALOG, NULL);
}
