/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-view"

#include "config.h"

#include "pc-source-row.h"

#include "pc-date.h"
#include "pc-fact-text.h"
#include "pc-source-link.h"

#include <glib/gi18n-lib.h>

/**
 * PcSourceRow:
 *
 * Something the facts were taken from: what it is, who published it and when,
 * and where a link to it leads.
 */
struct _PcSourceRow
{
  AdwActionRow parent_instance;

  PcSource *item;
};

G_DEFINE_FINAL_TYPE (PcSourceRow, pc_source_row, ADW_TYPE_ACTION_ROW)

typedef enum
{
  PROP_ITEM = 1,
} PcSourceRowProps;

static GParamSpec *properties[PROP_ITEM + 1];

static char *
dup_details (PcSourceRow  *self,
             const char   *publisher,
             const PcDate *date,
             const char   *url)
{
  g_autofree char *who = pc_fact_text_isolate (publisher);
  g_autofree char *when = date != NULL ? pc_date_format (date) : NULL;
  g_autofree char *target = pc_source_link_dup_target (url);
  g_autofree char *who_and_when = pc_fact_text_join (who, when);

  return pc_fact_text_join (who_and_when, target);
}

static gboolean
is_link (PcSourceRow *self,
         const char  *url)
{
  return pc_source_link_is_safe (url);
}

static char *
dup_tooltip (PcSourceRow *self,
             const char  *url)
{
  return pc_source_link_is_safe (url) ? pc_fact_text_isolate (url) : NULL;
}

static void
activated_cb (PcSourceRow *self)
{
  pc_source_link_open (GTK_WIDGET (self), pc_source_get_url (self->item));
}

static void
update_accessible_name_cb (PcSourceRow *self)
{
  g_autofree char *name =
    pc_fact_text_dup_spoken (adw_preferences_row_get_title (ADW_PREFERENCES_ROW (self)),
                             adw_action_row_get_subtitle (ADW_ACTION_ROW (self)),
                             NULL);

  gtk_accessible_update_property (GTK_ACCESSIBLE (self),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, name,
                                  -1);
}

static void
pc_source_row_get_property (GObject    *object,
                            guint       prop_id,
                            GValue     *value,
                            GParamSpec *pspec)
{
  PcSourceRow *self = PC_SOURCE_ROW (object);

  switch ((PcSourceRowProps) prop_id)
    {
    case PROP_ITEM:
      g_value_set_object (value, self->item);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pc_source_row_set_property (GObject      *object,
                            guint         prop_id,
                            const GValue *value,
                            GParamSpec   *pspec)
{
  PcSourceRow *self = PC_SOURCE_ROW (object);

  switch ((PcSourceRowProps) prop_id)
    {
    case PROP_ITEM:
      if (g_set_object (&self->item, g_value_get_object (value)))
        g_object_notify_by_pspec (object, pspec);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pc_source_row_dispose (GObject *object)
{
  PcSourceRow *self = PC_SOURCE_ROW (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), PC_TYPE_SOURCE_ROW);
  g_clear_object (&self->item);

  G_OBJECT_CLASS (pc_source_row_parent_class)->dispose (object);
}

static void
pc_source_row_class_init (PcSourceRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = pc_source_row_get_property;
  object_class->set_property = pc_source_row_set_property;
  object_class->dispose = pc_source_row_dispose;

  properties[PROP_ITEM] =
    g_param_spec_object ("item", NULL, NULL,
                         PC_TYPE_SOURCE,
                         G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/pl/krakow/PartnerCities/pc-source-row.ui");
  gtk_widget_class_bind_template_callback (widget_class, dup_details);
  gtk_widget_class_bind_template_callback (widget_class, is_link);
  gtk_widget_class_bind_template_callback (widget_class, dup_tooltip);
  gtk_widget_class_bind_template_callback (widget_class, activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, update_accessible_name_cb);
}

static void
pc_source_row_init (PcSourceRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * pc_source_row_new:
 * @source: (nullable): a source
 *
 * Returns: (transfer floating): a row for it
 */
GtkWidget *
pc_source_row_new (PcSource *source)
{
  return g_object_new (PC_TYPE_SOURCE_ROW, "item", source, NULL);
}
