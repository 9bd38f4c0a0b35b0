/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-view"

#include "config.h"

#include "pc-call-strip.h"

#include <adwaita.h>

/**
 * PcCallStrip:
 *
 * A day of the home city from 0 to 24 hours, with the office hours of one of
 * two cities on it, the time in which both are open, and, if the day is `today`,
 * the present moment.
 *
 * It is a picture: what it shows must also be said in words beside it.
 *
 * # CSS nodes
 *
 * ```
 * callstrip
 * ├── track
 * ├── [office]
 * ├── [office]
 * ├── [overlap]
 * ╰── [now]
 * ```
 */
struct _PcCallStrip
{
  GtkWidget parent_instance;

  PcOfficeHours *hours;
  GDateTime *now;
  gboolean home;
  gboolean today;

  GtkWidget *track;
  GtkWidget *offices[2];
  GtkWidget *overlap;
  GtkWidget *now_line;
};

G_DEFINE_FINAL_TYPE (PcCallStrip, pc_call_strip, GTK_TYPE_WIDGET)

typedef enum
{
  PROP_HOURS = 1,
  PROP_NOW,
  PROP_HOME,
  PROP_TODAY,
} PcCallStripProps;

static GParamSpec *properties[PROP_TODAY + 1];

#define BAR_HEIGHT 12
#define LINE_OVERHANG 3
#define LINE_WIDTH 4
#define MINIMUM_WIDTH 72

/* Hours on the wall clock since midnight of the day of @now, both in home time. */
static double
get_hour (PcCallStrip *self,
          GDateTime   *time)
{
  GDate day, today;

  g_date_set_dmy (&day,
                  (GDateDay) g_date_time_get_day_of_month (time),
                  (GDateMonth) g_date_time_get_month (time),
                  (GDateYear) g_date_time_get_year (time));
  g_date_set_dmy (&today,
                  (GDateDay) g_date_time_get_day_of_month (self->now),
                  (GDateMonth) g_date_time_get_month (self->now),
                  (GDateYear) g_date_time_get_year (self->now));

  return g_date_days_between (&today, &day) * 24.0 +
         g_date_time_get_hour (time) +
         g_date_time_get_minute (time) / 60.0;
}

static void
allocate_at (PcCallStrip *self,
             GtkWidget   *child,
             double       x,
             double       width,
             int          overhang)
{
  int total = gtk_widget_get_width (GTK_WIDGET (self));
  int height = BAR_HEIGHT + 2 * overhang;
  int y = (gtk_widget_get_height (GTK_WIDGET (self)) - height) / 2;
  GtkAllocation allocation;

  /* Time runs the way the text runs. */
  if (gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL)
    x = total - x - width;

  allocation.x = (int) (x + 0.5);
  allocation.y = y;
  allocation.width = MAX ((int) (width + 0.5), 1);
  allocation.height = height;
  gtk_widget_size_allocate (child, &allocation, -1);
}

static void
allocate_span (PcCallStrip *self,
               GtkWidget   *child,
               GDateTime   *begins,
               GDateTime   *ends)
{
  int total = gtk_widget_get_width (GTK_WIDGET (self));
  double from = CLAMP (get_hour (self, begins), 0.0, 24.0);
  double to = CLAMP (get_hour (self, ends), 0.0, 24.0);

  gtk_widget_set_child_visible (child, to > from);
  if (to > from)
    allocate_at (self, child, total * from / 24.0, total * (to - from) / 24.0, 0);
}

static void
allocate_offices (PcCallStrip *self)
{
  guint n_offices = self->home ? 1 : pc_office_hours_get_n_there (self->hours);

  for (guint i = 0; i < G_N_ELEMENTS (self->offices); i++)
    {
      g_autoptr (GDateTime) opens = NULL;
      g_autoptr (GDateTime) closes = NULL;

      if (i >= n_offices)
        {
          gtk_widget_set_child_visible (self->offices[i], FALSE);
          continue;
        }

      if (self->home)
        pc_office_hours_get_home (self->hours, &opens, &closes);
      else
        pc_office_hours_get_there (self->hours, i, &opens, &closes);

      allocate_span (self, self->offices[i], opens, closes);
    }
}

static void
allocate_overlap (PcCallStrip *self)
{
  g_autoptr (GDateTime) begins = NULL;
  g_autoptr (GDateTime) ends = NULL;

  if (pc_office_hours_get_overlap (self->hours, &begins, &ends))
    allocate_span (self, self->overlap, begins, ends);
  else
    gtk_widget_set_child_visible (self->overlap, FALSE);
}

static void
pc_call_strip_measure (GtkWidget      *widget,
                       GtkOrientation  orientation,
                       int             for_size,
                       int            *minimum,
                       int            *natural,
                       int            *minimum_baseline,
                       int            *natural_baseline)
{
  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    *minimum = *natural = MINIMUM_WIDTH;
  else
    *minimum = *natural = BAR_HEIGHT + 2 * LINE_OVERHANG;
}

static void
pc_call_strip_size_allocate (GtkWidget *widget,
                             int        width,
                             int        height,
                             int        baseline)
{
  PcCallStrip *self = PC_CALL_STRIP (widget);
  gboolean filled = self->hours != NULL && self->now != NULL;

  allocate_at (self, self->track, 0, width, 0);
  gtk_widget_set_child_visible (self->now_line, filled && self->today);

  if (!filled)
    {
      gtk_widget_set_child_visible (self->offices[0], FALSE);
      gtk_widget_set_child_visible (self->offices[1], FALSE);
      gtk_widget_set_child_visible (self->overlap, FALSE);
      return;
    }

  allocate_offices (self);
  allocate_overlap (self);
  if (!self->today)
    return;

  allocate_at (self, self->now_line,
               width * get_hour (self, self->now) / 24.0 - LINE_WIDTH / 2.0,
               LINE_WIDTH, LINE_OVERHANG);
}

static void
pc_call_strip_get_property (GObject    *object,
                            guint       prop_id,
                            GValue     *value,
                            GParamSpec *pspec)
{
  PcCallStrip *self = PC_CALL_STRIP (object);

  switch ((PcCallStripProps) prop_id)
    {
    case PROP_HOURS:
      g_value_set_boxed (value, self->hours);
      break;

    case PROP_NOW:
      g_value_set_boxed (value, self->now);
      break;

    case PROP_HOME:
      g_value_set_boolean (value, self->home);
      break;

    case PROP_TODAY:
      g_value_set_boolean (value, self->today);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pc_call_strip_set_property (GObject      *object,
                            guint         prop_id,
                            const GValue *value,
                            GParamSpec   *pspec)
{
  PcCallStrip *self = PC_CALL_STRIP (object);

  switch ((PcCallStripProps) prop_id)
    {
    case PROP_HOURS:
      g_clear_pointer (&self->hours, pc_office_hours_free);
      self->hours = g_value_dup_boxed (value);
      break;

    case PROP_NOW:
      g_clear_pointer (&self->now, g_date_time_unref);
      self->now = g_value_dup_boxed (value);
      break;

    case PROP_HOME:
      self->home = g_value_get_boolean (value);
      break;

    case PROP_TODAY:
      self->today = g_value_get_boolean (value);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
      return;
    }

  gtk_widget_queue_allocate (GTK_WIDGET (self));
  g_object_notify_by_pspec (object, pspec);
}

static void
pc_call_strip_dispose (GObject *object)
{
  PcCallStrip *self = PC_CALL_STRIP (object);
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);

  G_OBJECT_CLASS (pc_call_strip_parent_class)->dispose (object);
}

static void
pc_call_strip_finalize (GObject *object)
{
  PcCallStrip *self = PC_CALL_STRIP (object);

  g_clear_pointer (&self->hours, pc_office_hours_free);
  g_clear_pointer (&self->now, g_date_time_unref);

  G_OBJECT_CLASS (pc_call_strip_parent_class)->finalize (object);
}

static void
pc_call_strip_class_init (PcCallStripClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = pc_call_strip_get_property;
  object_class->set_property = pc_call_strip_set_property;
  object_class->dispose = pc_call_strip_dispose;
  object_class->finalize = pc_call_strip_finalize;
  widget_class->measure = pc_call_strip_measure;
  widget_class->size_allocate = pc_call_strip_size_allocate;

  properties[PROP_HOURS] =
    g_param_spec_boxed ("hours", NULL, NULL,
                        PC_TYPE_OFFICE_HOURS,
                        G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  properties[PROP_NOW] =
    g_param_spec_boxed ("now", NULL, NULL,
                        G_TYPE_DATE_TIME,
                        G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  properties[PROP_HOME] =
    g_param_spec_boolean ("home", NULL, NULL,
                          FALSE,
                          G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  properties[PROP_TODAY] =
    g_param_spec_boolean ("today", NULL, NULL,
                          TRUE,
                          G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  gtk_widget_class_set_css_name (widget_class, "callstrip");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_PRESENTATION);
}

static GtkWidget *
add_node (PcCallStrip *self,
          const char  *name)
{
  GtkWidget *node = g_object_new (ADW_TYPE_BIN,
                                  "css-name", name,
                                  "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION,
                                  NULL);

  gtk_widget_set_parent (node, GTK_WIDGET (self));

  return node;
}

static void
pc_call_strip_init (PcCallStrip *self)
{
  self->today = TRUE;
  self->track = add_node (self, "track");
  self->offices[0] = add_node (self, "office");
  self->offices[1] = add_node (self, "office");
  self->overlap = add_node (self, "overlap");
  self->now_line = add_node (self, "now");
}

/**
 * pc_call_strip_new:
 *
 * Returns: (transfer floating): an empty strip
 */
GtkWidget *
pc_call_strip_new (void)
{
  return g_object_new (PC_TYPE_CALL_STRIP, NULL);
}
