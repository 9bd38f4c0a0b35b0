/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-view"

#include "config.h"

#include "pc-timeline-grid.h"

#include "pc-map-style.h"
#include "pc-palette.h"

#include <math.h>

#define TICK_ROOM 26
#define PILL_PADDING 9
#define PILL_INSET 3
#define DAY_LINE 2
#define LINE_ALPHA 0.09f
#define MAJOR_LINE_ALPHA 0.2f
#define LABEL_ALPHA 0.74f
#define CONTRAST_GAIN 2.2f

static float
get_x (const PcTimelineGrid *self,
       double                position)
{
  return (float) (pc_timeline_axis_to_x (self->axis, position) + self->offset);
}

static PangoLayout *
create_layout (const PcTimelineGrid *self,
               const char           *text,
               gboolean              bold)
{
  PangoLayout *layout = gtk_widget_create_pango_layout (self->widget, text);
  PangoContext *context = gtk_widget_get_pango_context (self->widget);
  PangoFontDescription *description = pango_font_description_copy (pango_context_get_font_description (context));

  /* The size of captions. */
  if (pango_font_description_get_size_is_absolute (description))
    pango_font_description_set_absolute_size (description, pango_font_description_get_size (description) * 0.82);
  else
    pango_font_description_set_size (description, (int) (pango_font_description_get_size (description) * 0.82));

  if (bold)
    pango_font_description_set_weight (description, PANGO_WEIGHT_BOLD);

  pango_layout_set_font_description (layout, description);
  pango_font_description_free (description);

  return layout;
}

static void
draw_layout (const PcTimelineGrid *self,
             GtkSnapshot          *snapshot,
             PangoLayout          *layout,
             float                 x,
             const GdkRGBA        *color)
{
  int width, height;

  pango_layout_get_pixel_size (layout, &width, &height);
  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot,
                          &GRAPHENE_POINT_INIT (roundf (x - (float) width / 2),
                                                roundf ((float) (self->head_top + self->top - height) / 2)));
  gtk_snapshot_append_layout (snapshot, layout, color);
  gtk_snapshot_restore (snapshot);
}

/* The pill stays within the widget, even where the day is at the end of the axis. */
static graphene_rect_t
get_pill (const PcTimelineGrid *self,
          PangoLayout          *layout)
{
  float x = get_x (self, pc_timeline_axis_get_day (self->axis));
  float total = (float) gtk_widget_get_width (self->widget);
  int width, height;
  float w, h;

  pango_layout_get_pixel_size (layout, &width, &height);
  w = (float) width + 2 * PILL_PADDING;
  h = MIN ((float) height + 6, (float) (self->top - self->head_top));

  return GRAPHENE_RECT_INIT (CLAMP (roundf (x - w / 2), PILL_INSET, MAX (total - w - PILL_INSET, PILL_INSET)),
                             roundf ((float) (self->head_top + self->top) / 2 - h / 2),
                             w, h);
}

static gboolean
is_day_seen (const PcTimelineGrid *self)
{
  double day = pc_timeline_axis_get_day (self->axis);

  return day >= pc_timeline_axis_get_from (self->axis) && day <= pc_timeline_axis_get_until (self->axis);
}

static char *
dup_year (int year)
{
  g_autoptr (PcDate) date = pc_date_new (CLAMP (year, 1, 9999), 0, 0);

  return pc_date_format (date);
}

static guint
get_max_ticks (const PcTimelineGrid *self)
{
  g_autoptr (PangoLayout) layout = create_layout (self, "0000", TRUE);
  int width;

  pango_layout_get_pixel_size (layout, &width, NULL);

  return (guint) MAX (pc_timeline_axis_get_width (self->axis) / (width + TICK_ROOM), 2);
}

static void
draw_year (const PcTimelineGrid *self,
           GtkSnapshot          *snapshot,
           const PcTimelineTick *tick,
           const graphene_rect_t *pill)
{
  g_autofree char *text = dup_year (tick->year);
  g_autoptr (PangoLayout) layout = create_layout (self, text, tick->major);
  float gain = pc_scheme_is_contrast (pc_palette_get_scheme ()) ? CONTRAST_GAIN : 1;
  float x = get_x (self, tick->year);
  GdkRGBA ink, color;
  int width;

  gtk_widget_get_color (self->widget, &ink);
  pango_layout_get_pixel_size (layout, &width, NULL);

  color = ink;
  color.alpha *= (tick->major ? MAJOR_LINE_ALPHA : LINE_ALPHA) * gain;
  gtk_snapshot_append_color (snapshot, &color,
                             &GRAPHENE_RECT_INIT (floorf (x), (float) self->top,
                                                  1, (float) (self->bottom - self->top)));

  if (x + (float) width / 2 + 3 > pill->origin.x && x - (float) width / 2 - 3 < pill->origin.x + pill->size.width)
    return;
  if (x < (float) width / 2 || x > (float) (gtk_widget_get_width (self->widget) - width / 2))
    return;

  if (!tick->major)
    ink.alpha *= MIN (LABEL_ALPHA * gain, 1);
  draw_layout (self, snapshot, layout, x, &ink);
}

/**
 * pc_timeline_grid_draw_years:
 * @self: a grid
 * @snapshot: a snapshot
 * @day: the date that [func@timeline_grid_draw_day] will write
 *
 * Draws the lines of the years and their names, but none where the day will stand.
 */
void
pc_timeline_grid_draw_years (const PcTimelineGrid *self,
                             GtkSnapshot          *snapshot,
                             const char           *day)
{
  g_autofree PcTimelineTick *ticks = NULL;
  graphene_rect_t pill = GRAPHENE_RECT_INIT (-1, -1, 0, 0);
  guint n_ticks = 0;

  g_return_if_fail (self != NULL);
  g_return_if_fail (day != NULL);

  if (is_day_seen (self))
    {
      g_autoptr (PangoLayout) layout = create_layout (self, day, TRUE);

      pill = get_pill (self, layout);
    }

  ticks = pc_timeline_dup_ticks (self->timeline,
                                 pc_timeline_axis_get_from (self->axis), pc_timeline_axis_get_until (self->axis),
                                 get_max_ticks (self), &n_ticks);

  for (guint i = 0; i < n_ticks; i++)
    draw_year (self, snapshot, &ticks[i], &pill);
}

/**
 * pc_timeline_grid_draw_day:
 * @self: a grid
 * @snapshot: a snapshot
 * @day: its date
 *
 * Draws the line of the seen day and the pill with its date.
 */
void
pc_timeline_grid_draw_day (const PcTimelineGrid *self,
                           GtkSnapshot          *snapshot,
                           const char           *day)
{
  g_autoptr (PangoLayout) layout = NULL;
  graphene_rect_t pill;
  GskRoundedRect outline;
  GdkRGBA accent, on_accent;
  float x;

  g_return_if_fail (self != NULL);
  g_return_if_fail (day != NULL);

  if (!is_day_seen (self))
    return;

  layout = create_layout (self, day, TRUE);
  pill = get_pill (self, layout);
  x = get_x (self, pc_timeline_axis_get_day (self->axis));
  pc_map_style_get_accent (&accent, &on_accent);

  gtk_snapshot_append_color (snapshot, &accent,
                             &GRAPHENE_RECT_INIT (x - DAY_LINE / 2.0f, pill.origin.y + pill.size.height - 1, DAY_LINE,
                                                  (float) self->bottom - pill.origin.y - pill.size.height + 1));

  gsk_rounded_rect_init_from_rect (&outline, &pill, pill.size.height / 2);
  gtk_snapshot_push_rounded_clip (snapshot, &outline);
  gtk_snapshot_append_color (snapshot, &accent, &pill);
  gtk_snapshot_pop (snapshot);
  draw_layout (self, snapshot, layout, pill.origin.x + pill.size.width / 2, &on_accent);
}
