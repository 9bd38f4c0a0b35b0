/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-view"

#include "config.h"

#include "pc-fact-heading.h"

#include "pc-fact-number.h"

/**
 * PcFactHeading:
 *
 * The heading of a group of facts, with the number of facts at its end.
 */
struct _PcFactHeading
{
  GtkWidget parent_instance;

  char *title;
  guint count;
};

G_DEFINE_FINAL_TYPE (PcFactHeading, pc_fact_heading, GTK_TYPE_WIDGET)

typedef enum
{
  PROP_TITLE = 1,
  PROP_COUNT,
} PcFactHeadingProps;

static GParamSpec *properties[PROP_COUNT + 1];

static char *
dup_number (PcFactHeading *self,
            guint          count)
{
  return pc_fact_number_format (count);
}

static gboolean
is_counted (PcFactHeading *self,
            guint          count)
{
  return count > 0;
}

static void
pc_fact_heading_get_property (GObject    *object,
                              guint       prop_id,
                              GValue     *value,
                              GParamSpec *pspec)
{
  PcFactHeading *self = PC_FACT_HEADING (object);

  switch ((PcFactHeadingProps) prop_id)
    {
    case PROP_TITLE:
      g_value_set_string (value, self->title);
      break;

    case PROP_COUNT:
      g_value_set_uint (value, self->count);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pc_fact_heading_set_property (GObject      *object,
                              guint         prop_id,
                              const GValue *value,
                              GParamSpec   *pspec)
{
  PcFactHeading *self = PC_FACT_HEADING (object);

  switch ((PcFactHeadingProps) prop_id)
    {
    case PROP_TITLE:
      pc_fact_heading_set_title (self, g_value_get_string (value));
      break;

    case PROP_COUNT:
      pc_fact_heading_set_count (self, g_value_get_uint (value));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pc_fact_heading_dispose (GObject *object)
{
  GtkWidget *child;

  gtk_widget_dispose_template (GTK_WIDGET (object), PC_TYPE_FACT_HEADING);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (object))) != NULL)
    gtk_widget_unparent (child);

  G_OBJECT_CLASS (pc_fact_heading_parent_class)->dispose (object);
}

static void
pc_fact_heading_finalize (GObject *object)
{
  PcFactHeading *self = PC_FACT_HEADING (object);

  g_free (self->title);

  G_OBJECT_CLASS (pc_fact_heading_parent_class)->finalize (object);
}

static void
pc_fact_heading_class_init (PcFactHeadingClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = pc_fact_heading_get_property;
  object_class->set_property = pc_fact_heading_set_property;
  object_class->dispose = pc_fact_heading_dispose;
  object_class->finalize = pc_fact_heading_finalize;

  properties[PROP_TITLE] =
    g_param_spec_string ("title", NULL, NULL,
                         NULL,
                         G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  properties[PROP_COUNT] =
    g_param_spec_uint ("count", NULL, NULL,
                       0, G_MAXUINT, 0,
                       G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/pl/krakow/PartnerCities/pc-fact-heading.ui");
  gtk_widget_class_bind_template_callback (widget_class, dup_number);
  gtk_widget_class_bind_template_callback (widget_class, is_counted);

  gtk_widget_class_set_css_name (widget_class, "factheading");
}

static void
pc_fact_heading_init (PcFactHeading *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * pc_fact_heading_new:
 * @title: (nullable): what the facts are about
 *
 * Returns: (transfer floating): a heading
 */
GtkWidget *
pc_fact_heading_new (const char *title)
{
  return g_object_new (PC_TYPE_FACT_HEADING, "title", title, NULL);
}

/**
 * pc_fact_heading_get_title:
 * @self: a `PcFactHeading`
 *
 * Returns: (nullable): what the facts are about
 */
const char *
pc_fact_heading_get_title (PcFactHeading *self)
{
  g_return_val_if_fail (PC_IS_FACT_HEADING (self), NULL);

  return self->title;
}

/**
 * pc_fact_heading_set_title:
 * @self: a `PcFactHeading`
 * @title: (nullable): a title
 *
 * Sets what the facts are about.
 */
void
pc_fact_heading_set_title (PcFactHeading *self,
                           const char    *title)
{
  g_return_if_fail (PC_IS_FACT_HEADING (self));

  if (g_set_str (&self->title, title))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_TITLE]);
}

/**
 * pc_fact_heading_get_count:
 * @self: a `PcFactHeading`
 *
 * Returns: the number shown at the end; 0 if there is none
 */
guint
pc_fact_heading_get_count (PcFactHeading *self)
{
  g_return_val_if_fail (PC_IS_FACT_HEADING (self), 0);

  return self->count;
}

/**
 * pc_fact_heading_set_count:
 * @self: a `PcFactHeading`
 * @count: a number, or 0 to show none
 *
 * Sets the number shown at the end.
 */
void
pc_fact_heading_set_count (PcFactHeading *self,
                           guint          count)
{
  g_return_if_fail (PC_IS_FACT_HEADING (self));

  if (self->count == count)
    return;

  self->count = count;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_COUNT]);
}
