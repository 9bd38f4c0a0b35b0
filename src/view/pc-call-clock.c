/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-view"

#include "config.h"

#include "pc-call-clock.h"

/**
 * PcCallClock:
 *
 * The time of the day, to the minute, for a widget that shows it.
 *
 * It ticks at the turn of each minute, and only while the widget is mapped in a
 * window that is not suspended; it catches up as soon as that is so again.
 */
struct _PcCallClock
{
  GObject parent_instance;

  GtkWidget *widget;
  GtkWindow *window;
  GDateTime *now;
  GDateTime *fixed;
  guint timeout_id;
};

G_DEFINE_FINAL_TYPE (PcCallClock, pc_call_clock, G_TYPE_OBJECT)

typedef enum
{
  PROP_WIDGET = 1,
  PROP_NOW,
  PROP_FIXED,
} PcCallClockProps;

static GParamSpec *properties[PROP_FIXED + 1];

static void schedule (PcCallClock *self);

static void
update_now (PcCallClock *self)
{
  g_clear_pointer (&self->now, g_date_time_unref);
  self->now = self->fixed != NULL ? g_date_time_ref (self->fixed) : g_date_time_new_now_local ();
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_NOW]);
}

static gboolean
timeout_cb (gpointer user_data)
{
  PcCallClock *self = PC_CALL_CLOCK (user_data);

  self->timeout_id = 0;
  update_now (self);
  schedule (self);

  return G_SOURCE_REMOVE;
}

static void
schedule (PcCallClock *self)
{
  double to_minute = 60.0 - g_date_time_get_seconds (self->now);

  /* A little after the turn: a timeout may fire early, never twice a minute. */
  self->timeout_id = g_timeout_add ((guint) (to_minute * 1000.0) + 50, timeout_cb, self);
}

static gboolean
is_seen (PcCallClock *self)
{
  return self->widget != NULL &&
         gtk_widget_get_mapped (self->widget) &&
         (self->window == NULL || !gtk_window_is_suspended (self->window));
}

static void
update_running (PcCallClock *self)
{
  gboolean run = self->fixed == NULL && is_seen (self);

  if (run == (self->timeout_id != 0))
    return;

  if (run)
    {
      update_now (self);
      schedule (self);
    }
  else
    {
      g_clear_handle_id (&self->timeout_id, g_source_remove);
    }
}

static void
set_window (PcCallClock *self,
            GtkWindow   *window)
{
  if (self->window == window)
    return;

  if (self->window != NULL)
    g_signal_handlers_disconnect_by_func (self->window, update_running, self);

  g_set_weak_pointer (&self->window, window);

  if (window != NULL)
    g_signal_connect_object (window, "notify::suspended",
                             G_CALLBACK (update_running), self,
                             G_CONNECT_SWAPPED);
}

static void
mapped_cb (PcCallClock *self)
{
  GtkRoot *root = gtk_widget_get_root (self->widget);

  set_window (self, GTK_IS_WINDOW (root) ? GTK_WINDOW (root) : NULL);
  update_running (self);
}

static void
unmapped_cb (PcCallClock *self)
{
  set_window (self, NULL);
  update_running (self);
}

static void
pc_call_clock_get_property (GObject    *object,
                            guint       prop_id,
                            GValue     *value,
                            GParamSpec *pspec)
{
  PcCallClock *self = PC_CALL_CLOCK (object);

  switch ((PcCallClockProps) prop_id)
    {
    case PROP_WIDGET:
      g_value_set_object (value, self->widget);
      break;

    case PROP_NOW:
      g_value_set_boxed (value, self->now);
      break;

    case PROP_FIXED:
      g_value_set_boxed (value, self->fixed);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pc_call_clock_set_property (GObject      *object,
                            guint         prop_id,
                            const GValue *value,
                            GParamSpec   *pspec)
{
  PcCallClock *self = PC_CALL_CLOCK (object);

  switch ((PcCallClockProps) prop_id)
    {
    case PROP_WIDGET:
      g_set_weak_pointer (&self->widget, g_value_get_object (value));
      break;

    case PROP_FIXED:
      pc_call_clock_set_fixed (self, g_value_get_boxed (value));
      break;

    case PROP_NOW:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pc_call_clock_constructed (GObject *object)
{
  PcCallClock *self = PC_CALL_CLOCK (object);

  G_OBJECT_CLASS (pc_call_clock_parent_class)->constructed (object);

  if (self->widget == NULL)
    return;

  g_signal_connect_object (self->widget, "map",
                           G_CALLBACK (mapped_cb), self,
                           G_CONNECT_SWAPPED | G_CONNECT_AFTER);
  g_signal_connect_object (self->widget, "unmap",
                           G_CALLBACK (unmapped_cb), self,
                           G_CONNECT_SWAPPED | G_CONNECT_AFTER);
}

static void
pc_call_clock_dispose (GObject *object)
{
  PcCallClock *self = PC_CALL_CLOCK (object);

  g_clear_handle_id (&self->timeout_id, g_source_remove);
  g_clear_weak_pointer (&self->window);
  g_clear_weak_pointer (&self->widget);

  G_OBJECT_CLASS (pc_call_clock_parent_class)->dispose (object);
}

static void
pc_call_clock_finalize (GObject *object)
{
  PcCallClock *self = PC_CALL_CLOCK (object);

  g_clear_pointer (&self->now, g_date_time_unref);
  g_clear_pointer (&self->fixed, g_date_time_unref);

  G_OBJECT_CLASS (pc_call_clock_parent_class)->finalize (object);
}

static void
pc_call_clock_class_init (PcCallClockClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = pc_call_clock_get_property;
  object_class->set_property = pc_call_clock_set_property;
  object_class->constructed = pc_call_clock_constructed;
  object_class->dispose = pc_call_clock_dispose;
  object_class->finalize = pc_call_clock_finalize;

  properties[PROP_WIDGET] =
    g_param_spec_object ("widget", NULL, NULL,
                         GTK_TYPE_WIDGET,
                         G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  properties[PROP_NOW] =
    g_param_spec_boxed ("now", NULL, NULL,
                        G_TYPE_DATE_TIME,
                        G_PARAM_READABLE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  properties[PROP_FIXED] =
    g_param_spec_boxed ("fixed", NULL, NULL,
                        G_TYPE_DATE_TIME,
                        G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);
}

static void
pc_call_clock_init (PcCallClock *self)
{
  self->now = g_date_time_new_now_local ();
}

/**
 * pc_call_clock_new:
 * @widget: (nullable): the widget that shows the time
 *
 * Returns: (transfer full): a clock
 */
PcCallClock *
pc_call_clock_new (GtkWidget *widget)
{
  return g_object_new (PC_TYPE_CALL_CLOCK, "widget", widget, NULL);
}

/**
 * pc_call_clock_get_now:
 * @self: a `PcCallClock`
 *
 * Returns: (transfer none): the moment of the last tick
 */
GDateTime *
pc_call_clock_get_now (PcCallClock *self)
{
  g_return_val_if_fail (PC_IS_CALL_CLOCK (self), NULL);

  return self->now;
}

/**
 * pc_call_clock_set_fixed:
 * @self: a `PcCallClock`
 * @fixed: (nullable): a moment, or %NULL for the clock of the computer
 *
 * Makes the clock stand still, for pictures and tests.
 */
void
pc_call_clock_set_fixed (PcCallClock *self,
                         GDateTime   *fixed)
{
  g_return_if_fail (PC_IS_CALL_CLOCK (self));

  if (self->fixed == fixed)
    return;

  g_clear_pointer (&self->fixed, g_date_time_unref);
  if (fixed != NULL)
    self->fixed = g_date_time_ref (fixed);

  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_FIXED]);
  update_now (self);
  update_running (self);
}

/**
 * pc_call_clock_is_running:
 * @self: a `PcCallClock`
 *
 * Returns: whether the clock ticks
 */
gboolean
pc_call_clock_is_running (PcCallClock *self)
{
  g_return_val_if_fail (PC_IS_CALL_CLOCK (self), FALSE);

  return self->timeout_id != 0;
}
