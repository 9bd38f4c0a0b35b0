/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-view"

#include "config.h"

#include "pc-status-pill.h"

#include "pc-fact-pill.h"

#include <glib/gi18n-lib.h>

/**
 * PcStatusPill:
 *
 * The state of a relation as an icon and a word.
 */
struct _PcStatusPill
{
  AdwBin parent_instance;

  PcStatusValue status;
  PcFactPill *pill;
};

G_DEFINE_FINAL_TYPE (PcStatusPill, pc_status_pill, ADW_TYPE_BIN)

typedef enum
{
  PROP_STATUS = 1,
} PcStatusPillProps;

static GParamSpec *properties[PROP_STATUS + 1];

static const struct
{
  const char *word;
  const char *icon_name;
  const char *css_class;
} looks[] = {
  [PC_STATUS_UNKNOWN] = { NC_("status", "Not known"), "pc-unknown-symbolic", NULL },
  [PC_STATUS_ACTIVE] = { NC_("status", "Active"), "object-select-symbolic", "success" },
  [PC_STATUS_LISTED] = { NC_("status", "Listed"), "view-list-symbolic", NULL },
  [PC_STATUS_DORMANT] = { NC_("status", "Dormant"), "weather-clear-night-symbolic", "warning" },
  [PC_STATUS_ENDED] = { NC_("status", "Ended"), "pc-ended-symbolic", NULL },
};

static void
update_pill (PcStatusPill *self)
{
  const char *classes[] = { "caption-heading", looks[self->status].css_class, NULL };

  pc_fact_pill_set_label (self->pill,
                          g_dpgettext2 (NULL, "status", looks[self->status].word));
  pc_fact_pill_set_icon_name (self->pill, looks[self->status].icon_name);
  gtk_widget_set_css_classes (GTK_WIDGET (self->pill), classes);
}

static void
pc_status_pill_get_property (GObject    *object,
                             guint       prop_id,
                             GValue     *value,
                             GParamSpec *pspec)
{
  PcStatusPill *self = PC_STATUS_PILL (object);

  switch ((PcStatusPillProps) prop_id)
    {
    case PROP_STATUS:
      g_value_set_enum (value, self->status);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pc_status_pill_set_property (GObject      *object,
                             guint         prop_id,
                             const GValue *value,
                             GParamSpec   *pspec)
{
  PcStatusPill *self = PC_STATUS_PILL (object);

  switch ((PcStatusPillProps) prop_id)
    {
    case PROP_STATUS:
      pc_status_pill_set_status (self, g_value_get_enum (value));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pc_status_pill_class_init (PcStatusPillClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = pc_status_pill_get_property;
  object_class->set_property = pc_status_pill_set_property;

  properties[PROP_STATUS] =
    g_param_spec_enum ("status", NULL, NULL,
                       PC_TYPE_STATUS_VALUE,
                       PC_STATUS_UNKNOWN,
                       G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);
}

static void
pc_status_pill_init (PcStatusPill *self)
{
  self->pill = PC_FACT_PILL (pc_fact_pill_new (NULL, NULL));
  adw_bin_set_child (ADW_BIN (self), GTK_WIDGET (self->pill));
  update_pill (self);
}

/**
 * pc_status_pill_new:
 *
 * Returns: (transfer floating): a pill that says “Not known”
 */
GtkWidget *
pc_status_pill_new (void)
{
  return g_object_new (PC_TYPE_STATUS_PILL, NULL);
}

/**
 * pc_status_pill_get_status:
 * @self: a `PcStatusPill`
 *
 * Returns: the status shown
 */
PcStatusValue
pc_status_pill_get_status (PcStatusPill *self)
{
  g_return_val_if_fail (PC_IS_STATUS_PILL (self), PC_STATUS_UNKNOWN);

  return self->status;
}

/**
 * pc_status_pill_set_status:
 * @self: a `PcStatusPill`
 * @status: a status
 *
 * Sets the status to show.
 */
void
pc_status_pill_set_status (PcStatusPill  *self,
                           PcStatusValue  status)
{
  g_return_if_fail (PC_IS_STATUS_PILL (self));
  g_return_if_fail ((guint) status < G_N_ELEMENTS (looks));

  if (self->status == status)
    return;

  self->status = status;
  update_pill (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_STATUS]);
}
