/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-view"

#include "config.h"

#include "pc-timeline-key.h"

#include "pc-map-style.h"

#include <math.h>

/**
 * PcTimelineKey:
 *
 * One of the marks on the lanes, in the key of the timeline.
 */
struct _PcTimelineKey
{
  GtkWidget parent_instance;

  PcTimelineMark mark;
};

G_DEFINE_FINAL_TYPE (PcTimelineKey, pc_timeline_key, GTK_TYPE_WIDGET)

typedef enum
{
  PROP_MARK = 1,
} PcTimelineKeyProps;

static GParamSpec *properties[PROP_MARK + 1];

#define SIZE 12
#define LENGTH 18

static void
pc_timeline_key_measure (GtkWidget      *widget,
                         GtkOrientation  orientation,
                         int             for_size,
                         int            *minimum,
                         int            *natural,
                         int            *minimum_baseline,
                         int            *natural_baseline)
{
  PcTimelineKey *self = PC_TIMELINE_KEY (widget);
  gboolean wide = orientation == GTK_ORIENTATION_HORIZONTAL && self->mark == PC_TIMELINE_MARK_UNKNOWN;

  *minimum = *natural = (int) ceil ((wide ? LENGTH : SIZE) * pc_map_style_get_mark_scale (widget));
}

static void
pc_timeline_key_snapshot (GtkWidget   *widget,
                          GtkSnapshot *snapshot)
{
  PcTimelineKey *self = PC_TIMELINE_KEY (widget);
  float width = (float) gtk_widget_get_width (widget);
  float x = self->mark == PC_TIMELINE_MARK_UNKNOWN ? 0 : width / 2;
  GdkRGBA color;

  gtk_widget_get_color (widget, &color);
  pc_timeline_painter_draw_mark (snapshot, self->mark, (float) pc_map_style_get_mark_scale (widget),
                                 x, (float) gtk_widget_get_height (widget) / 2, width, &color);
}

static void
pc_timeline_key_get_property (GObject    *object,
                              guint       prop_id,
                              GValue     *value,
                              GParamSpec *pspec)
{
  PcTimelineKey *self = PC_TIMELINE_KEY (object);

  switch ((PcTimelineKeyProps) prop_id)
    {
    case PROP_MARK:
      g_value_set_enum (value, self->mark);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pc_timeline_key_set_property (GObject      *object,
                              guint         prop_id,
                              const GValue *value,
                              GParamSpec   *pspec)
{
  PcTimelineKey *self = PC_TIMELINE_KEY (object);

  switch ((PcTimelineKeyProps) prop_id)
    {
    case PROP_MARK:
      self->mark = (PcTimelineMark) g_value_get_enum (value);
      gtk_widget_queue_resize (GTK_WIDGET (self));
      g_object_notify_by_pspec (object, pspec);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pc_timeline_key_class_init (PcTimelineKeyClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = pc_timeline_key_get_property;
  object_class->set_property = pc_timeline_key_set_property;
  widget_class->measure = pc_timeline_key_measure;
  widget_class->snapshot = pc_timeline_key_snapshot;

  /**
   * PcTimelineKey:mark:
   *
   * Which mark.
   */
  properties[PROP_MARK] =
    g_param_spec_enum ("mark", NULL, NULL,
                       PC_TYPE_TIMELINE_MARK, PC_TIMELINE_MARK_AGREEMENT,
                       G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  gtk_widget_class_set_css_name (widget_class, "timeline-key");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_PRESENTATION);
}

static void
pc_timeline_key_init (PcTimelineKey *self)
{
  pc_map_style_follow (GTK_WIDGET (self));
}
