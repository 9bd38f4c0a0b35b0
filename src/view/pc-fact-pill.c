/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-view"

#include "config.h"

#include "pc-fact-pill.h"

/**
 * PcFactPill:
 *
 * A word or two with an icon on a tinted ground, said about a fact.
 *
 * # CSS nodes
 *
 * `PcFactPill` has a single CSS node with name `factpill`. The style classes
 * `.success` and `.warning` tint it.
 */
struct _PcFactPill
{
  GtkWidget parent_instance;

  char *label;
  char *icon_name;
};

G_DEFINE_FINAL_TYPE (PcFactPill, pc_fact_pill, GTK_TYPE_WIDGET)

typedef enum
{
  PROP_LABEL = 1,
  PROP_ICON_NAME,
} PcFactPillProps;

static GParamSpec *properties[PROP_ICON_NAME + 1];

static gboolean
has_icon (PcFactPill *self,
          const char *icon_name)
{
  return icon_name != NULL;
}

static void
pc_fact_pill_get_property (GObject    *object,
                           guint       prop_id,
                           GValue     *value,
                           GParamSpec *pspec)
{
  PcFactPill *self = PC_FACT_PILL (object);

  switch ((PcFactPillProps) prop_id)
    {
    case PROP_LABEL:
      g_value_set_string (value, self->label);
      break;

    case PROP_ICON_NAME:
      g_value_set_string (value, self->icon_name);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pc_fact_pill_set_property (GObject      *object,
                           guint         prop_id,
                           const GValue *value,
                           GParamSpec   *pspec)
{
  PcFactPill *self = PC_FACT_PILL (object);

  switch ((PcFactPillProps) prop_id)
    {
    case PROP_LABEL:
      pc_fact_pill_set_label (self, g_value_get_string (value));
      break;

    case PROP_ICON_NAME:
      pc_fact_pill_set_icon_name (self, g_value_get_string (value));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pc_fact_pill_dispose (GObject *object)
{
  GtkWidget *child;

  gtk_widget_dispose_template (GTK_WIDGET (object), PC_TYPE_FACT_PILL);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (object))) != NULL)
    gtk_widget_unparent (child);

  G_OBJECT_CLASS (pc_fact_pill_parent_class)->dispose (object);
}

static void
pc_fact_pill_finalize (GObject *object)
{
  PcFactPill *self = PC_FACT_PILL (object);

  g_free (self->label);
  g_free (self->icon_name);

  G_OBJECT_CLASS (pc_fact_pill_parent_class)->finalize (object);
}

static void
pc_fact_pill_class_init (PcFactPillClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = pc_fact_pill_get_property;
  object_class->set_property = pc_fact_pill_set_property;
  object_class->dispose = pc_fact_pill_dispose;
  object_class->finalize = pc_fact_pill_finalize;

  properties[PROP_LABEL] =
    g_param_spec_string ("label", NULL, NULL,
                         NULL,
                         G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  properties[PROP_ICON_NAME] =
    g_param_spec_string ("icon-name", NULL, NULL,
                         NULL,
                         G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/pl/krakow/PartnerCities/pc-fact-pill.ui");
  gtk_widget_class_bind_template_callback (widget_class, has_icon);

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "factpill");
}

static void
pc_fact_pill_init (PcFactPill *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * pc_fact_pill_new:
 * @label: (nullable): the words
 * @icon_name: (nullable): the icon before them
 *
 * Returns: (transfer floating): a pill
 */
GtkWidget *
pc_fact_pill_new (const char *label,
                  const char *icon_name)
{
  return g_object_new (PC_TYPE_FACT_PILL,
                       "label", label,
                       "icon-name", icon_name,
                       NULL);
}

/**
 * pc_fact_pill_get_label:
 * @self: a `PcFactPill`
 *
 * Returns: (nullable): the words on it
 */
const char *
pc_fact_pill_get_label (PcFactPill *self)
{
  g_return_val_if_fail (PC_IS_FACT_PILL (self), NULL);

  return self->label;
}

/**
 * pc_fact_pill_set_label:
 * @self: a `PcFactPill`
 * @label: (nullable): the words
 *
 * Sets the words on it.
 */
void
pc_fact_pill_set_label (PcFactPill *self,
                        const char *label)
{
  g_return_if_fail (PC_IS_FACT_PILL (self));

  if (g_set_str (&self->label, label))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_LABEL]);
}

/**
 * pc_fact_pill_get_icon_name:
 * @self: a `PcFactPill`
 *
 * Returns: (nullable): the icon before the words
 */
const char *
pc_fact_pill_get_icon_name (PcFactPill *self)
{
  g_return_val_if_fail (PC_IS_FACT_PILL (self), NULL);

  return self->icon_name;
}

/**
 * pc_fact_pill_set_icon_name:
 * @self: a `PcFactPill`
 * @icon_name: (nullable): the name of an icon
 *
 * Sets the icon before the words.
 */
void
pc_fact_pill_set_icon_name (PcFactPill *self,
                            const char *icon_name)
{
  g_return_if_fail (PC_IS_FACT_PILL (self));

  if (g_set_str (&self->icon_name, icon_name))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_ICON_NAME]);
}
