/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-view"

#include "config.h"

#include "pc-filter-check.h"

#include "pc-fact-number.h"
#include "pc-kind-mark.h"

#include <glib/gi18n-lib.h>

/**
 * PcFilterCheck:
 *
 * A check button for one [class@FilterOption], with the mark of its kind if it has one,
 * and the number of cities that it would show.
 */
struct _PcFilterCheck
{
  GtkCheckButton parent_instance;

  PcFilterOption *option;
};

G_DEFINE_FINAL_TYPE (PcFilterCheck, pc_filter_check, GTK_TYPE_CHECK_BUTTON)

typedef enum
{
  PROP_OPTION = 1,
} PcFilterCheckProps;

static GParamSpec *properties[PROP_OPTION + 1];

static gboolean
has_mark (PcFilterCheck *self,
          PcKind        *kind,
          gboolean       ended)
{
  return kind != NULL || ended;
}

static char *
dup_count (PcFilterCheck *self,
           int            count)
{
  return count >= 0 ? pc_fact_number_format (count) : NULL;
}

static void
update_count (PcFilterCheck *self)
{
  const char *label = pc_filter_option_get_label (self->option);
  int count = pc_filter_option_get_count (self->option);
  g_autofree char *spoken = NULL;

  if (count < 0)
    spoken = g_strdup (label);
  else
    /* Translators: what a screen reader speaks for a choice of the filter: “Twin cities, 4 cities”. */
    spoken = g_strdup_printf (ngettext ("%1$s, %2$d city", "%1$s, %2$d cities", count), label, count);

  gtk_accessible_update_property (GTK_ACCESSIBLE (self),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, spoken,
                                  -1);

  if (count == 0)
    gtk_widget_add_css_class (GTK_WIDGET (self), "none");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), "none");
}

static void
pc_filter_check_get_property (GObject    *object,
                              guint       prop_id,
                              GValue     *value,
                              GParamSpec *pspec)
{
  PcFilterCheck *self = PC_FILTER_CHECK (object);

  switch ((PcFilterCheckProps) prop_id)
    {
    case PROP_OPTION:
      g_value_set_object (value, self->option);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pc_filter_check_set_property (GObject      *object,
                              guint         prop_id,
                              const GValue *value,
                              GParamSpec   *pspec)
{
  PcFilterCheck *self = PC_FILTER_CHECK (object);

  switch ((PcFilterCheckProps) prop_id)
    {
    case PROP_OPTION:
      self->option = g_value_dup_object (value);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pc_filter_check_constructed (GObject *object)
{
  PcFilterCheck *self = PC_FILTER_CHECK (object);

  G_OBJECT_CLASS (pc_filter_check_parent_class)->constructed (object);

  g_object_bind_property (self->option, "active", self, "active",
                          G_BINDING_SYNC_CREATE | G_BINDING_BIDIRECTIONAL);
  g_signal_connect_object (self->option, "notify::count",
                           G_CALLBACK (update_count), self,
                           G_CONNECT_SWAPPED);
  update_count (self);
}

static void
pc_filter_check_dispose (GObject *object)
{
  PcFilterCheck *self = PC_FILTER_CHECK (object);

  gtk_widget_dispose_template (GTK_WIDGET (object), PC_TYPE_FILTER_CHECK);
  g_clear_object (&self->option);

  G_OBJECT_CLASS (pc_filter_check_parent_class)->dispose (object);
}

static void
pc_filter_check_class_init (PcFilterCheckClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->constructed = pc_filter_check_constructed;
  object_class->get_property = pc_filter_check_get_property;
  object_class->set_property = pc_filter_check_set_property;
  object_class->dispose = pc_filter_check_dispose;

  properties[PROP_OPTION] =
    g_param_spec_object ("option", NULL, NULL,
                         PC_TYPE_FILTER_OPTION,
                         G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  g_type_ensure (PC_TYPE_KIND_MARK);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/pl/krakow/PartnerCities/pc-filter-check.ui");
  gtk_widget_class_bind_template_callback (widget_class, has_mark);
  gtk_widget_class_bind_template_callback (widget_class, dup_count);
}

static void
pc_filter_check_init (PcFilterCheck *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * pc_filter_check_new:
 * @option: the option to switch
 *
 * Returns: (transfer full): a new check button
 */
GtkWidget *
pc_filter_check_new (PcFilterOption *option)
{
  g_return_val_if_fail (PC_IS_FILTER_OPTION (option), NULL);

  return g_object_new (PC_TYPE_FILTER_CHECK, "option", option, NULL);
}

/**
 * pc_filter_check_get_option:
 * @self: a check button
 *
 * Returns: (transfer none): the option it switches
 */
PcFilterOption *
pc_filter_check_get_option (PcFilterCheck *self)
{
  g_return_val_if_fail (PC_IS_FILTER_CHECK (self), NULL);

  return self->option;
}
