/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-view"

#include "config.h"

#include "pc-scroll-keeper.h"

/**
 * PcScrollKeeper:
 *
 * Keeps a list that is at its top there when its size changes.
 *
 * When its size changes, a list view keeps its first row where it is, and so
 * pushes the header above it out of sight (GTK 4.18).
 */
struct _PcScrollKeeper
{
  GObject parent_instance;

  GtkAdjustment *adjustment;
  double range;
  guint idle_id;
  gboolean at_top;
};

G_DEFINE_FINAL_TYPE (PcScrollKeeper, pc_scroll_keeper, G_TYPE_OBJECT)

static gboolean
scroll_to_top (gpointer data)
{
  PcScrollKeeper *self = data;

  self->idle_id = 0;
  gtk_adjustment_set_value (self->adjustment, 0.0);

  return G_SOURCE_REMOVE;
}

static void
value_changed_cb (PcScrollKeeper *self)
{
  double value = gtk_adjustment_get_value (self->adjustment);
  double range = gtk_adjustment_get_upper (self->adjustment) - gtk_adjustment_get_page_size (self->adjustment);
  gboolean resized = self->range != range;

  self->range = range;

  if (!resized)
    self->at_top = value < 1.0;
  else if (self->at_top && value >= 1.0 && self->idle_id == 0)
    self->idle_id = g_idle_add (scroll_to_top, self);
}

static void
pc_scroll_keeper_dispose (GObject *object)
{
  PcScrollKeeper *self = PC_SCROLL_KEEPER (object);

  g_clear_handle_id (&self->idle_id, g_source_remove);
  g_clear_object (&self->adjustment);

  G_OBJECT_CLASS (pc_scroll_keeper_parent_class)->dispose (object);
}

static void
pc_scroll_keeper_class_init (PcScrollKeeperClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = pc_scroll_keeper_dispose;
}

static void
pc_scroll_keeper_init (PcScrollKeeper *self)
{
  self->at_top = TRUE;
}

/**
 * pc_scroll_keeper_new:
 * @adjustment: the vertical adjustment of a list
 *
 * Returns: (transfer full): a keeper, which works as long as it is held
 */
PcScrollKeeper *
pc_scroll_keeper_new (GtkAdjustment *adjustment)
{
  PcScrollKeeper *self;

  g_return_val_if_fail (GTK_IS_ADJUSTMENT (adjustment), NULL);

  self = g_object_new (PC_TYPE_SCROLL_KEEPER, NULL);
  self->adjustment = g_object_ref (adjustment);
  g_signal_connect_object (adjustment, "value-changed",
                           G_CALLBACK (value_changed_cb), self,
                           G_CONNECT_SWAPPED);

  return self;
}
