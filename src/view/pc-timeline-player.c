/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-view"

#include "config.h"

#include "pc-timeline-player.h"

/**
 * PcTimelinePlayer:
 *
 * Plays the days of change, from the seen day (or from the beginning, if that is today) until today.
 *
 * The program is taken from one day of change to the next; in between only the line of the day moves, and where
 * animations are switched off not even that. There is a tick callback only while it plays. Whoever sets the day
 * meanwhile stops it, and so does hiding the widget.
 */
struct _PcTimelinePlayer
{
  GObject parent_instance;

  GtkWidget *widget;
  PcTimelineAxis *axis;
  PcTimeline *timeline;
  GSignalGroup *as_of_signals;
  double duration;
  double position;
  gint64 last_time;
  guint tick_id;
  gboolean setting;
};

G_DEFINE_FINAL_TYPE (PcTimelinePlayer, pc_timeline_player, G_TYPE_OBJECT)

typedef enum
{
  PROP_DURATION = 1,
  PROP_PLAYING,
} PcTimelinePlayerProps;

static GParamSpec *properties[PROP_PLAYING + 1];

/* The half century that there is to see, in seconds: a year is seen for more than half a second. */
#define DEFAULT_DURATION 32.0

static PcAsOf *
get_as_of (PcTimelinePlayer *self)
{
  return pc_timeline_get_as_of (self->timeline);
}

static double
get_today (PcTimelinePlayer *self)
{
  return pc_timeline_position (pc_timeline_get_today (self->timeline));
}

static gboolean
is_animated (PcTimelinePlayer *self)
{
  gboolean animated;

  g_object_get (gtk_widget_get_settings (self->widget), "gtk-enable-animations", &animated, NULL);

  return animated;
}

static void
set_date (PcTimelinePlayer *self,
          const PcDate     *date)
{
  self->setting = TRUE;
  pc_as_of_set_date (get_as_of (self), date);
  self->setting = FALSE;
}

/* The last day of change that the line has come to; or the one that is seen, if there was none since. */
static void
follow (PcTimelinePlayer *self)
{
  const PcDate *day = pc_as_of_get_date (get_as_of (self));
  const PcDate *next;
  g_autoptr (PcDate) last = NULL;

  if (day == NULL)
    return;

  for (next = pc_timeline_next_change (self->timeline, day);
       next != NULL && pc_timeline_position (next) <= self->position;
       next = pc_timeline_next_change (self->timeline, last))
    {
      g_clear_pointer (&last, pc_date_free);
      last = pc_date_copy (next);
    }

  if (last != NULL)
    set_date (self, last);
}

static gboolean
tick_cb (GtkWidget     *widget,
         GdkFrameClock *clock,
         gpointer       data)
{
  PcTimelinePlayer *self = data;
  gint64 now = gdk_frame_clock_get_frame_time (clock);
  double span = get_today (self) - pc_timeline_axis_get_begin (self->axis);

  if (self->last_time != 0)
    self->position += span * (double) (now - self->last_time) / G_USEC_PER_SEC / self->duration;
  self->last_time = now;

  if (self->position >= get_today (self))
    {
      set_date (self, NULL);
      pc_timeline_player_stop (self);
      return G_SOURCE_REMOVE;
    }

  follow (self);

  if (is_animated (self))
    pc_timeline_axis_set_day (self->axis, self->position);
  pc_timeline_axis_reveal (self->axis, pc_timeline_axis_get_day (self->axis));

  return G_SOURCE_CONTINUE;
}

static void
date_changed_cb (PcTimelinePlayer *self)
{
  if (!self->setting)
    pc_timeline_player_stop (self);
}

static void
pc_timeline_player_get_property (GObject    *object,
                                 guint       prop_id,
                                 GValue     *value,
                                 GParamSpec *pspec)
{
  PcTimelinePlayer *self = PC_TIMELINE_PLAYER (object);

  switch ((PcTimelinePlayerProps) prop_id)
    {
    case PROP_DURATION:
      g_value_set_double (value, self->duration);
      break;

    case PROP_PLAYING:
      g_value_set_boolean (value, pc_timeline_player_get_playing (self));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pc_timeline_player_set_property (GObject      *object,
                                 guint         prop_id,
                                 const GValue *value,
                                 GParamSpec   *pspec)
{
  PcTimelinePlayer *self = PC_TIMELINE_PLAYER (object);

  switch ((PcTimelinePlayerProps) prop_id)
    {
    case PROP_DURATION:
      self->duration = g_value_get_double (value);
      g_object_notify_by_pspec (object, pspec);
      break;

    case PROP_PLAYING:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pc_timeline_player_dispose (GObject *object)
{
  PcTimelinePlayer *self = PC_TIMELINE_PLAYER (object);

  if (self->tick_id != 0)
    gtk_widget_remove_tick_callback (self->widget, self->tick_id);
  self->tick_id = 0;

  g_clear_object (&self->as_of_signals);
  g_clear_object (&self->timeline);
  g_clear_object (&self->axis);

  G_OBJECT_CLASS (pc_timeline_player_parent_class)->dispose (object);
}

static void
pc_timeline_player_class_init (PcTimelinePlayerClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = pc_timeline_player_get_property;
  object_class->set_property = pc_timeline_player_set_property;
  object_class->dispose = pc_timeline_player_dispose;

  /**
   * PcTimelinePlayer:duration:
   *
   * How long it takes from the beginning until today, in seconds.
   */
  properties[PROP_DURATION] =
    g_param_spec_double ("duration", NULL, NULL,
                         0.01, 3600, DEFAULT_DURATION,
                         G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);

  /**
   * PcTimelinePlayer:playing: (getter get_playing)
   *
   * Whether it plays.
   */
  properties[PROP_PLAYING] =
    g_param_spec_boolean ("playing", NULL, NULL,
                          FALSE,
                          G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);
}

static void
pc_timeline_player_init (PcTimelinePlayer *self)
{
  self->duration = DEFAULT_DURATION;
  self->as_of_signals = g_signal_group_new (PC_TYPE_AS_OF);
  g_signal_group_connect_object (self->as_of_signals, "notify::date",
                                 G_CALLBACK (date_changed_cb), self, G_CONNECT_SWAPPED);
}

/**
 * pc_timeline_player_new:
 * @widget: the widget whose frames are counted; it owns the player and outlives it
 * @axis: the axis on which the line of the day moves
 *
 * Returns: (transfer full): a player at rest
 */
PcTimelinePlayer *
pc_timeline_player_new (GtkWidget      *widget,
                        PcTimelineAxis *axis)
{
  PcTimelinePlayer *self;

  g_return_val_if_fail (GTK_IS_WIDGET (widget), NULL);
  g_return_val_if_fail (PC_IS_TIMELINE_AXIS (axis), NULL);

  self = g_object_new (PC_TYPE_TIMELINE_PLAYER, NULL);
  self->widget = widget;
  self->axis = g_object_ref (axis);
  g_signal_connect_object (widget, "unmap", G_CALLBACK (pc_timeline_player_stop), self, G_CONNECT_SWAPPED);

  return self;
}

/**
 * pc_timeline_player_set_timeline:
 * @self: a player
 * @timeline: (nullable): a timeline
 *
 * Sets what is played, and stops.
 */
void
pc_timeline_player_set_timeline (PcTimelinePlayer *self,
                                 PcTimeline       *timeline)
{
  g_return_if_fail (PC_IS_TIMELINE_PLAYER (self));
  g_return_if_fail (timeline == NULL || PC_IS_TIMELINE (timeline));

  if (self->timeline == timeline)
    return;

  pc_timeline_player_stop (self);
  g_set_object (&self->timeline, timeline);
  g_signal_group_set_target (self->as_of_signals, timeline != NULL ? get_as_of (self) : NULL);
}

/**
 * pc_timeline_player_get_playing: (get-property playing)
 * @self: a player
 *
 * Returns: whether it plays
 */
gboolean
pc_timeline_player_get_playing (PcTimelinePlayer *self)
{
  g_return_val_if_fail (PC_IS_TIMELINE_PLAYER (self), FALSE);

  return self->tick_id != 0;
}

/**
 * pc_timeline_player_play:
 * @self: a player
 *
 * Begins to play.
 */
void
pc_timeline_player_play (PcTimelinePlayer *self)
{
  const PcDate *day;
  g_autoptr (PcDate) first = NULL;

  g_return_if_fail (PC_IS_TIMELINE_PLAYER (self));

  if (self->timeline == NULL || self->tick_id != 0)
    return;

  day = pc_as_of_get_date (get_as_of (self));
  if (day == NULL)
    {
      first = pc_timeline_date_at (pc_timeline_axis_get_begin (self->axis));
      set_date (self, first);
      day = first;
    }

  self->position = pc_timeline_position (day);
  self->last_time = 0;
  self->tick_id = gtk_widget_add_tick_callback (self->widget, tick_cb, self, NULL);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_PLAYING]);
}

/**
 * pc_timeline_player_stop:
 * @self: a player
 *
 * Stops at the last day of change.
 */
void
pc_timeline_player_stop (PcTimelinePlayer *self)
{
  const PcDate *day;

  g_return_if_fail (PC_IS_TIMELINE_PLAYER (self));

  if (self->tick_id == 0)
    return;

  gtk_widget_remove_tick_callback (self->widget, self->tick_id);
  self->tick_id = 0;

  day = pc_as_of_get_date (get_as_of (self));
  pc_timeline_axis_set_day (self->axis,
                            pc_timeline_position (day != NULL ? day : pc_timeline_get_today (self->timeline)));
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_PLAYING]);
}
