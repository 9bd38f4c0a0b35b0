/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-view"

#include "config.h"

#include "pc-shortcut-row.h"

/**
 * PcShortcutRow:
 *
 * What some keys do.
 *
 * `accelerators` are in the form of gtk_accelerator_parse(), separated by spaces;
 * they are shown with the names of the keys on the user's keyboard.
 */
struct _PcShortcutRow
{
  AdwActionRow parent_instance;

  char *accelerators;
  GtkBox *keys;
};

G_DEFINE_FINAL_TYPE (PcShortcutRow, pc_shortcut_row, ADW_TYPE_ACTION_ROW)

typedef enum
{
  PROP_ACCELERATORS = 1,
} PcShortcutRowProps;

static GParamSpec *properties[PROP_ACCELERATORS + 1];

static GtkWidget *
create_key (const char *accelerator)
{
  GtkWidget *label;
  g_autofree char *text = NULL;
  GdkModifierType modifiers;
  guint key;

  if (!gtk_accelerator_parse (accelerator, &key, &modifiers))
    g_assert_not_reached ();

  text = gtk_accelerator_get_label (key, modifiers);
  label = gtk_label_new (text);
  gtk_widget_set_valign (label, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (label, "keys");

  return label;
}

static void
set_accelerators (PcShortcutRow *self,
                  const char    *accelerators)
{
  g_auto (GStrv) list = NULL;
  GtkWidget *child;

  if (!g_set_str (&self->accelerators, accelerators))
    return;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->keys))) != NULL)
    gtk_box_remove (self->keys, child);

  list = g_strsplit (accelerators != NULL ? accelerators : "", " ", -1);
  for (guint i = 0; list[i] != NULL; i++)
    gtk_box_append (self->keys, create_key (list[i]));

  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_ACCELERATORS]);
}

static void
pc_shortcut_row_get_property (GObject    *object,
                              guint       prop_id,
                              GValue     *value,
                              GParamSpec *pspec)
{
  PcShortcutRow *self = PC_SHORTCUT_ROW (object);

  switch ((PcShortcutRowProps) prop_id)
    {
    case PROP_ACCELERATORS:
      g_value_set_string (value, self->accelerators);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pc_shortcut_row_set_property (GObject      *object,
                              guint         prop_id,
                              const GValue *value,
                              GParamSpec   *pspec)
{
  PcShortcutRow *self = PC_SHORTCUT_ROW (object);

  switch ((PcShortcutRowProps) prop_id)
    {
    case PROP_ACCELERATORS:
      set_accelerators (self, g_value_get_string (value));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pc_shortcut_row_finalize (GObject *object)
{
  PcShortcutRow *self = PC_SHORTCUT_ROW (object);

  g_free (self->accelerators);

  G_OBJECT_CLASS (pc_shortcut_row_parent_class)->finalize (object);
}

static void
pc_shortcut_row_class_init (PcShortcutRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = pc_shortcut_row_get_property;
  object_class->set_property = pc_shortcut_row_set_property;
  object_class->finalize = pc_shortcut_row_finalize;

  properties[PROP_ACCELERATORS] =
    g_param_spec_string ("accelerators", NULL, NULL,
                         NULL,
                         G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);
}

static void
pc_shortcut_row_init (PcShortcutRow *self)
{
  self->keys = GTK_BOX (gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6));
  adw_action_row_add_suffix (ADW_ACTION_ROW (self), GTK_WIDGET (self->keys));
}
