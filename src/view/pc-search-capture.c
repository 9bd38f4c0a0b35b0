/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-view"

#include "config.h"

#include "pc-search-capture.h"

#define COMMAND_MODIFIERS (GDK_CONTROL_MASK | GDK_ALT_MASK | GDK_SUPER_MASK | GDK_META_MASK)

static gboolean
is_empty (GtkSearchEntry *entry)
{
  return *gtk_editable_get_text (GTK_EDITABLE (entry)) == '\0';
}

/* Whether a key begins a word: a letter, a digit or a sign, or a dead key before one. */
static gboolean
begins_word (guint keyval)
{
  gunichar c = gdk_keyval_to_unicode (keyval);

  if (c != 0)
    return g_unichar_isgraph (c);

  return keyval == GDK_KEY_Multi_key || (keyval >= GDK_KEY_dead_grave && keyval <= GDK_KEY_dead_longsolidusoverlay);
}

static gboolean
key_pressed_cb (GtkSearchEntry        *entry,
                guint                  keyval,
                guint                  keycode,
                GdkModifierType        state,
                GtkEventControllerKey *controller)
{
  gboolean was_empty = is_empty (entry);

  if ((state & COMMAND_MODIFIERS) != 0 || !begins_word (keyval))
    return GDK_EVENT_PROPAGATE;

  if (!gtk_event_controller_key_forward (controller, GTK_WIDGET (gtk_editable_get_delegate (GTK_EDITABLE (entry)))))
    return GDK_EVENT_PROPAGATE;

  if (was_empty && !is_empty (entry))
    g_signal_emit_by_name (entry, "search-started");

  return GDK_EVENT_STOP;
}

/**
 * pc_search_capture_new:
 * @entry: the entry of a search
 *
 * Makes what lets letters typed anywhere in a widget begin a search.
 *
 * [method@Gtk.SearchEntry.set_key_capture_widget] takes keys before the focus gets them, Enter and “+” as well.
 * This one takes what nobody else wanted.
 *
 * Returns: (transfer full): a controller for the widget
 */
GtkEventController *
pc_search_capture_new (GtkSearchEntry *entry)
{
  GtkEventController *controller = gtk_event_controller_key_new ();

  g_return_val_if_fail (GTK_IS_SEARCH_ENTRY (entry), controller);

  gtk_event_controller_set_static_name (controller, "pc-search-capture");
  gtk_event_controller_set_propagation_phase (controller, GTK_PHASE_BUBBLE);
  g_signal_connect_object (controller, "key-pressed", G_CALLBACK (key_pressed_cb), entry, G_CONNECT_SWAPPED);

  return controller;
}
