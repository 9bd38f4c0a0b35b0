/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-view"

#include "config.h"

#include "pc-timeline-page.h"

#include "pc-as-of-entry.h"
#include "pc-timeline-chart.h"
#include "pc-timeline-key.h"

#include <glib/gi18n-lib.h>

/**
 * PcTimelinePage:
 *
 * Agreements, events and periods of all relations in the course of time, and the way to another day.
 *
 * The day itself is that of `as-of`, which the whole program follows: the slider, the buttons, the date entry and
 * the player of the page change nothing else.
 */
struct _PcTimelinePage
{
  AdwBin parent_instance;

  PcTimelineChart *chart;
  PcAsOfEntry *entry;

  PcAsOf *as_of;
  GListModel *cities;
  PcTimeline *timeline;
  PcTimelinePlayer *player;
  PcCity *selected;
  GSignalGroup *as_of_signals;
  gboolean narrow;
};

G_DEFINE_FINAL_TYPE (PcTimelinePage, pc_timeline_page, ADW_TYPE_BIN)

typedef enum
{
  PROP_AS_OF = 1,
  PROP_CITIES,
  PROP_NARROW,
  PROP_PLAYING,
  PROP_SELECTED,
} PcTimelinePageProps;

static GParamSpec *properties[PROP_SELECTED + 1];

enum
{
  CITY_ACTIVATED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static const PcDate *
get_next_change (PcTimelinePage *self)
{
  const PcDate *date = pc_as_of_get_date (self->as_of);

  return date != NULL ? pc_timeline_next_change (self->timeline, date) : NULL;
}

static const PcDate *
get_previous_change (PcTimelinePage *self)
{
  const PcDate *date = pc_as_of_get_date (self->as_of);

  return pc_timeline_prev_change (self->timeline, date != NULL ? date : pc_timeline_get_today (self->timeline));
}

static void
update_actions (PcTimelinePage *self)
{
  GtkWidget *widget = GTK_WIDGET (self);
  gboolean past = self->timeline != NULL && !pc_as_of_is_today (self->as_of);

  gtk_widget_action_set_enabled (widget, "timeline.play", self->timeline != NULL);
  gtk_widget_action_set_enabled (widget, "timeline.today", past);
  gtk_widget_action_set_enabled (widget, "timeline.next-change", past);
  gtk_widget_action_set_enabled (widget, "timeline.previous-change",
                                 self->timeline != NULL && get_previous_change (self) != NULL);
}

/* The cities come after the page is made. Which of them changed, and when, is not asked for out of sight. */
static void
lanes_changed_cb (PcTimelinePage *self)
{
  if (gtk_widget_get_mapped (GTK_WIDGET (self)))
    update_actions (self);
}

/* After the last change there is only today. */
static void
next_change_action (GtkWidget  *widget,
                    const char *name,
                    GVariant   *parameter)
{
  PcTimelinePage *self = PC_TIMELINE_PAGE (widget);
  const PcDate *next = get_next_change (self);
  g_autoptr (PcDate) day = NULL;

  if (next != NULL && pc_date_compare (next, pc_timeline_get_today (self->timeline)) < 0)
    day = pc_date_copy (next);

  pc_as_of_set_date (self->as_of, day);
}

static void
previous_change_action (GtkWidget  *widget,
                        const char *name,
                        GVariant   *parameter)
{
  PcTimelinePage *self = PC_TIMELINE_PAGE (widget);
  g_autoptr (PcDate) day = pc_date_copy (get_previous_change (self));

  pc_as_of_set_date (self->as_of, day);
}

static void
today_action (GtkWidget  *widget,
              const char *name,
              GVariant   *parameter)
{
  pc_as_of_set_date (PC_TIMELINE_PAGE (widget)->as_of, NULL);
}

static void
play_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  PcTimelinePage *self = PC_TIMELINE_PAGE (widget);

  if (pc_timeline_player_get_playing (self->player))
    pc_timeline_player_stop (self->player);
  else
    pc_timeline_player_play (self->player);
}

static void
playing_changed_cb (PcTimelinePage *self)
{
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_PLAYING]);
}

static void
city_activated_cb (PcTimelinePage *self,
                   PcCity         *city)
{
  g_signal_emit (self, signals[CITY_ACTIVATED], 0, city);
}

static char *
dup_play_icon (PcTimelinePage *self,
               gboolean        playing)
{
  return g_strdup (playing ? "media-playback-pause-symbolic" : "media-playback-start-symbolic");
}

static char *
dup_play_text (PcTimelinePage *self,
               gboolean        playing)
{
  return g_strdup (playing ? _("Pause") : _("Play the Changes"));
}

static gboolean
has_text (PcTimelinePage *self,
          const char     *text)
{
  return text != NULL && text[0] != '\0';
}

/* A timeline is of one day and one list, so another of either makes another timeline. */
static void
update_timeline (PcTimelinePage *self)
{
  g_autoptr (PcDate) today = pc_date_new_today ();

  g_clear_object (&self->timeline);
  if (self->as_of != NULL && self->cities != NULL)
    {
      self->timeline = pc_timeline_new (self->as_of, self->cities, today);
      g_signal_connect_object (self->timeline, "items-changed",
                               G_CALLBACK (lanes_changed_cb), self, G_CONNECT_SWAPPED);
    }

  pc_timeline_chart_set_timeline (self->chart, self->timeline);
  pc_timeline_player_set_timeline (self->player, self->timeline);
  update_actions (self);
}

static void
pc_timeline_page_get_property (GObject    *object,
                               guint       prop_id,
                               GValue     *value,
                               GParamSpec *pspec)
{
  PcTimelinePage *self = PC_TIMELINE_PAGE (object);

  switch ((PcTimelinePageProps) prop_id)
    {
    case PROP_AS_OF:
      g_value_set_object (value, self->as_of);
      break;

    case PROP_CITIES:
      g_value_set_object (value, self->cities);
      break;

    case PROP_NARROW:
      g_value_set_boolean (value, self->narrow);
      break;

    case PROP_PLAYING:
      g_value_set_boolean (value, self->player != NULL && pc_timeline_player_get_playing (self->player));
      break;

    case PROP_SELECTED:
      g_value_set_object (value, self->selected);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pc_timeline_page_set_property (GObject      *object,
                               guint         prop_id,
                               const GValue *value,
                               GParamSpec   *pspec)
{
  PcTimelinePage *self = PC_TIMELINE_PAGE (object);

  switch ((PcTimelinePageProps) prop_id)
    {
    case PROP_AS_OF:
      pc_timeline_page_set_as_of (self, g_value_get_object (value));
      break;

    case PROP_CITIES:
      pc_timeline_page_set_cities (self, g_value_get_object (value));
      break;

    case PROP_NARROW:
      pc_timeline_page_set_narrow (self, g_value_get_boolean (value));
      break;

    case PROP_SELECTED:
      pc_timeline_page_set_selected (self, g_value_get_object (value));
      break;

    case PROP_PLAYING:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pc_timeline_page_map (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (pc_timeline_page_parent_class)->map (widget);

  update_actions (PC_TIMELINE_PAGE (widget));
}

static gboolean
pc_timeline_page_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (GTK_WIDGET (PC_TIMELINE_PAGE (widget)->chart));
}

static void
pc_timeline_page_dispose (GObject *object)
{
  PcTimelinePage *self = PC_TIMELINE_PAGE (object);

  if (self->player != NULL)
    g_object_run_dispose (G_OBJECT (self->player));
  g_clear_object (&self->player);
  g_clear_object (&self->as_of_signals);
  gtk_widget_dispose_template (GTK_WIDGET (object), PC_TYPE_TIMELINE_PAGE);
  g_clear_object (&self->timeline);
  g_clear_object (&self->cities);
  g_clear_object (&self->as_of);
  g_clear_object (&self->selected);

  G_OBJECT_CLASS (pc_timeline_page_parent_class)->dispose (object);
}

static void
install_properties (GObjectClass *object_class)
{
  /**
   * PcTimelinePage:as-of: (getter get_as_of) (setter set_as_of)
   *
   * The day that is seen.
   */
  properties[PROP_AS_OF] =
    g_param_spec_object ("as-of", NULL, NULL,
                         PC_TYPE_AS_OF,
                         G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);

  /**
   * PcTimelinePage:cities: (setter set_cities)
   *
   * The cities that have lanes, in the order of the lanes.
   */
  properties[PROP_CITIES] =
    g_param_spec_object ("cities", NULL, NULL,
                         G_TYPE_LIST_MODEL,
                         G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);

  /**
   * PcTimelinePage:narrow: (getter get_narrow) (setter set_narrow)
   *
   * Whether there is no room for names beside the lanes.
   */
  properties[PROP_NARROW] =
    g_param_spec_boolean ("narrow", NULL, NULL,
                          FALSE,
                          G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);

  /**
   * PcTimelinePage:playing:
   *
   * Whether the changes are being played.
   */
  properties[PROP_PLAYING] =
    g_param_spec_boolean ("playing", NULL, NULL,
                          FALSE,
                          G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  /**
   * PcTimelinePage:selected: (getter get_selected) (setter set_selected)
   *
   * The selected city. It stays selected while it has no lane.
   */
  properties[PROP_SELECTED] =
    g_param_spec_object ("selected", NULL, NULL,
                         PC_TYPE_CITY,
                         G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);
}

static void
pc_timeline_page_class_init (PcTimelinePageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = pc_timeline_page_get_property;
  object_class->set_property = pc_timeline_page_set_property;
  object_class->dispose = pc_timeline_page_dispose;
  widget_class->map = pc_timeline_page_map;
  widget_class->grab_focus = pc_timeline_page_grab_focus;
  install_properties (object_class);

  /**
   * PcTimelinePage::city-activated:
   * @self: a page
   * @city: the city, which is selected by then
   *
   * Emitted when a city is activated or clicked.
   */
  signals[CITY_ACTIVATED] =
    g_signal_new ("city-activated",
                  G_TYPE_FROM_CLASS (klass),
                  G_SIGNAL_RUN_LAST,
                  0,
                  NULL, NULL,
                  NULL,
                  G_TYPE_NONE, 1, PC_TYPE_CITY);

  g_type_ensure (PC_TYPE_AS_OF_ENTRY);
  g_type_ensure (PC_TYPE_TIMELINE_CHART);
  g_type_ensure (PC_TYPE_TIMELINE_KEY);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/pl/krakow/PartnerCities/pc-timeline-page.ui");
  gtk_widget_class_bind_template_child (widget_class, PcTimelinePage, chart);
  gtk_widget_class_bind_template_child (widget_class, PcTimelinePage, entry);
  gtk_widget_class_bind_template_callback (widget_class, city_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, dup_play_icon);
  gtk_widget_class_bind_template_callback (widget_class, dup_play_text);
  gtk_widget_class_bind_template_callback (widget_class, has_text);

  gtk_widget_class_install_action (widget_class, "timeline.previous-change", NULL, previous_change_action);
  gtk_widget_class_install_action (widget_class, "timeline.next-change", NULL, next_change_action);
  gtk_widget_class_install_action (widget_class, "timeline.play", NULL, play_action);
  gtk_widget_class_install_action (widget_class, "timeline.today", NULL, today_action);
  gtk_widget_class_set_css_name (widget_class, "timeline-page");
}

static void
pc_timeline_page_init (PcTimelinePage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));

  self->player = pc_timeline_player_new (GTK_WIDGET (self), pc_timeline_chart_get_axis (self->chart));
  g_signal_connect_object (self->player, "notify::playing", G_CALLBACK (playing_changed_cb), self, G_CONNECT_SWAPPED);

  self->as_of_signals = g_signal_group_new (PC_TYPE_AS_OF);
  g_signal_group_connect_object (self->as_of_signals, "notify::date",
                                 G_CALLBACK (update_actions), self, G_CONNECT_SWAPPED);
  update_actions (self);
}

/**
 * pc_timeline_page_new:
 *
 * Returns: (transfer floating): an empty page
 */
GtkWidget *
pc_timeline_page_new (void)
{
  return g_object_new (PC_TYPE_TIMELINE_PAGE, NULL);
}

/**
 * pc_timeline_page_get_as_of: (get-property as-of)
 * @self: a page
 *
 * Returns: (transfer none) (nullable): the day that is seen
 */
PcAsOf *
pc_timeline_page_get_as_of (PcTimelinePage *self)
{
  g_return_val_if_fail (PC_IS_TIMELINE_PAGE (self), NULL);

  return self->as_of;
}

/**
 * pc_timeline_page_set_as_of: (set-property as-of)
 * @self: a page
 * @as_of: (nullable): the day that is seen
 *
 * Sets which day the page shows and changes.
 */
void
pc_timeline_page_set_as_of (PcTimelinePage *self,
                            PcAsOf         *as_of)
{
  g_return_if_fail (PC_IS_TIMELINE_PAGE (self));
  g_return_if_fail (as_of == NULL || PC_IS_AS_OF (as_of));

  if (!g_set_object (&self->as_of, as_of))
    return;

  update_timeline (self);
  g_signal_group_set_target (self->as_of_signals, as_of);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_AS_OF]);
}

/**
 * pc_timeline_page_set_cities: (set-property cities)
 * @self: a page
 * @cities: (nullable): a list of `PcCity`
 *
 * Sets which cities have lanes, in their order.
 */
void
pc_timeline_page_set_cities (PcTimelinePage *self,
                             GListModel     *cities)
{
  g_return_if_fail (PC_IS_TIMELINE_PAGE (self));
  g_return_if_fail (cities == NULL || G_IS_LIST_MODEL (cities));

  if (!g_set_object (&self->cities, cities))
    return;

  update_timeline (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_CITIES]);
}

/**
 * pc_timeline_page_get_selected: (get-property selected)
 * @self: a page
 *
 * Returns: (transfer none) (nullable): the selected city
 */
PcCity *
pc_timeline_page_get_selected (PcTimelinePage *self)
{
  g_return_val_if_fail (PC_IS_TIMELINE_PAGE (self), NULL);

  return self->selected;
}

/**
 * pc_timeline_page_set_selected: (set-property selected)
 * @self: a page
 * @city: (nullable): a city
 *
 * Selects a city.
 */
void
pc_timeline_page_set_selected (PcTimelinePage *self,
                               PcCity         *city)
{
  g_return_if_fail (PC_IS_TIMELINE_PAGE (self));
  g_return_if_fail (city == NULL || PC_IS_CITY (city));

  if (g_set_object (&self->selected, city))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SELECTED]);
}

/**
 * pc_timeline_page_get_narrow: (get-property narrow)
 * @self: a page
 *
 * Returns: whether there is no room for names beside the lanes
 */
gboolean
pc_timeline_page_get_narrow (PcTimelinePage *self)
{
  g_return_val_if_fail (PC_IS_TIMELINE_PAGE (self), FALSE);

  return self->narrow;
}

/**
 * pc_timeline_page_set_narrow: (set-property narrow)
 * @self: a page
 * @narrow: whether there is no room for names beside the lanes
 *
 * Sets how the page is laid out.
 */
void
pc_timeline_page_set_narrow (PcTimelinePage *self,
                             gboolean        narrow)
{
  g_return_if_fail (PC_IS_TIMELINE_PAGE (self));

  if (self->narrow == narrow)
    return;

  self->narrow = narrow;
  if (narrow)
    gtk_widget_add_css_class (GTK_WIDGET (self), "narrow");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), "narrow");

  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_NARROW]);
}

/**
 * pc_timeline_page_get_player:
 * @self: a page
 *
 * Returns: (transfer none): what plays the changes
 */
PcTimelinePlayer *
pc_timeline_page_get_player (PcTimelinePage *self)
{
  g_return_val_if_fail (PC_IS_TIMELINE_PAGE (self), NULL);

  return self->player;
}
