/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-view"

#include "config.h"

#include "pc-shortcuts-dialog.h"

#include "pc-shortcut-row.h"

/**
 * PcShortcutsDialog:
 *
 * What the keyboard does.
 */
struct _PcShortcutsDialog
{
  AdwDialog parent_instance;
};

G_DEFINE_FINAL_TYPE (PcShortcutsDialog, pc_shortcuts_dialog, ADW_TYPE_DIALOG)

static void
pc_shortcuts_dialog_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), PC_TYPE_SHORTCUTS_DIALOG);

  G_OBJECT_CLASS (pc_shortcuts_dialog_parent_class)->dispose (object);
}

static void
pc_shortcuts_dialog_class_init (PcShortcutsDialogClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = pc_shortcuts_dialog_dispose;

  g_type_ensure (PC_TYPE_SHORTCUT_ROW);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/pl/krakow/PartnerCities/pc-shortcuts-dialog.ui");
}

static void
pc_shortcuts_dialog_init (PcShortcutsDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * pc_shortcuts_dialog_new:
 *
 * Returns: (transfer full): a new dialog
 */
AdwDialog *
pc_shortcuts_dialog_new (void)
{
  return g_object_new (PC_TYPE_SHORTCUTS_DIALOG, NULL);
}
