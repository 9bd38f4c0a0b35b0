/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#define G_LOG_DOMAIN "pc-map"

#include "config.h"

#include "pc-reserved-labels.h"

#include <math.h>

/* Rounding moves clusters and the distance on the arc by less than that, in pixels. */
#define SAME_PLACE 4

/* Room that is this little too small is still enough. */
#define TEXT_TOLERANCE 1.2
#define MARK_TOLERANCE 4

static void
clear_label (gpointer data)
{
  PcReservedLabel *label = data;

  g_clear_pointer (&label->text, g_free);
}

/**
 * pc_reserved_labels_new:
 *
 * Creates an empty array of [struct@ReservedLabel] that owns their texts.
 *
 * Returns: (transfer full) (element-type PcReservedLabel): the array
 */
GArray *
pc_reserved_labels_new (void)
{
  GArray *labels = g_array_new (FALSE, TRUE, sizeof (PcReservedLabel));

  g_array_set_clear_func (labels, clear_label);

  return labels;
}

/**
 * pc_reserved_labels_add:
 * @labels: (element-type PcReservedLabel): an array
 * @coordinate: where the mark is
 * @radius: how far the mark reaches, in pixels
 * @text: (nullable): the text beside the mark
 * @size: the size of the text, in pixels
 * @side: on which side of the mark the text stands
 *
 * Adds a mark and its label.
 */
void
pc_reserved_labels_add (GArray             *labels,
                        const PcCoordinate *coordinate,
                        double              radius,
                        const char         *text,
                        double              size,
                        PcLabelSide         side)
{
  PcReservedLabel label = { *coordinate, radius, g_strdup (text), size, side };

  g_array_append_val (labels, label);
}

/* Text and place say the same of a label that the base map knows. */
static gboolean
has_room (GArray                *labels,
          const PcReservedLabel *needed,
          double                 x,
          double                 y,
          const PcMapProjection *projection)
{
  for (guint i = 0; i < labels->len; i++)
    {
      const PcReservedLabel *label = &g_array_index (labels, PcReservedLabel, i);
      double label_x, label_y;

      pc_map_projection_project (projection, &label->coordinate, &label_x, &label_y);

      if (hypot (x - label_x, y - label_y) < SAME_PLACE && g_strcmp0 (needed->text, label->text) == 0)
        return (needed->side == PC_LABEL_SIDE_NONE || needed->side == label->side)
               && needed->size < label->size * TEXT_TOLERANCE
               && needed->radius < label->radius + MARK_TOLERANCE;
    }

  return FALSE;
}

/**
 * pc_reserved_labels_have_room:
 * @labels: (element-type PcReservedLabel): what the base map has left room for
 * @needed: (element-type PcReservedLabel): what it should leave room for
 * @projection: how the map is
 *
 * Checks whether there is room for all that is needed in the view. What lies outside it does not count.
 *
 * Returns: whether there is
 */
gboolean
pc_reserved_labels_have_room (GArray                *labels,
                              GArray                *needed,
                              const PcMapProjection *projection)
{
  g_return_val_if_fail (labels != NULL, FALSE);
  g_return_val_if_fail (needed != NULL, FALSE);
  g_return_val_if_fail (projection != NULL, FALSE);

  for (guint i = 0; i < needed->len; i++)
    {
      const PcReservedLabel *label = &g_array_index (needed, PcReservedLabel, i);
      double x, y;

      pc_map_projection_project (projection, &label->coordinate, &x, &y);
      if (x > 0 && y > 0 && x < projection->width && y < projection->height
          && !has_room (labels, label, x, y, projection))
        return FALSE;
    }

  return TRUE;
}
