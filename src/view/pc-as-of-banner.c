/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-view"

#include "config.h"

#include "pc-as-of-banner.h"

/**
 * PcAsOfBanner:
 *
 * Says, on every page, that what is shown is as of another day than today, and leads back.
 */
struct _PcAsOfBanner
{
  AdwBin parent_instance;

  PcAsOf *as_of;
  GSignalGroup *as_of_signals;
};

G_DEFINE_FINAL_TYPE (PcAsOfBanner, pc_as_of_banner, ADW_TYPE_BIN)

typedef enum
{
  PROP_AS_OF = 1,
} PcAsOfBannerProps;

static GParamSpec *properties[PROP_AS_OF + 1];

/* The text stays while the banner goes away. */
static void
update (PcAsOfBanner *self)
{
  AdwBanner *banner = ADW_BANNER (adw_bin_get_child (ADW_BIN (self)));
  g_autofree char *label = self->as_of != NULL ? pc_as_of_dup_label (self->as_of) : NULL;

  if (label != NULL)
    adw_banner_set_title (banner, label);

  adw_banner_set_revealed (banner, label != NULL);
}

static void
return_cb (PcAsOfBanner *self)
{
  pc_as_of_set_date (self->as_of, NULL);
}

static void
pc_as_of_banner_get_property (GObject    *object,
                              guint       prop_id,
                              GValue     *value,
                              GParamSpec *pspec)
{
  PcAsOfBanner *self = PC_AS_OF_BANNER (object);

  switch ((PcAsOfBannerProps) prop_id)
    {
    case PROP_AS_OF:
      g_value_set_object (value, self->as_of);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pc_as_of_banner_set_property (GObject      *object,
                              guint         prop_id,
                              const GValue *value,
                              GParamSpec   *pspec)
{
  PcAsOfBanner *self = PC_AS_OF_BANNER (object);

  switch ((PcAsOfBannerProps) prop_id)
    {
    case PROP_AS_OF:
      pc_as_of_banner_set_as_of (self, g_value_get_object (value));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pc_as_of_banner_dispose (GObject *object)
{
  PcAsOfBanner *self = PC_AS_OF_BANNER (object);

  g_clear_object (&self->as_of_signals);
  gtk_widget_dispose_template (GTK_WIDGET (object), PC_TYPE_AS_OF_BANNER);
  g_clear_object (&self->as_of);

  G_OBJECT_CLASS (pc_as_of_banner_parent_class)->dispose (object);
}

static void
pc_as_of_banner_class_init (PcAsOfBannerClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = pc_as_of_banner_get_property;
  object_class->set_property = pc_as_of_banner_set_property;
  object_class->dispose = pc_as_of_banner_dispose;

  /**
   * PcAsOfBanner:as-of: (getter get_as_of) (setter set_as_of)
   *
   * The day that is seen.
   */
  properties[PROP_AS_OF] =
    g_param_spec_object ("as-of", NULL, NULL,
                         PC_TYPE_AS_OF,
                         G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/pl/krakow/PartnerCities/pc-as-of-banner.ui");
  gtk_widget_class_bind_template_callback (widget_class, return_cb);
}

static void
pc_as_of_banner_init (PcAsOfBanner *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));

  self->as_of_signals = g_signal_group_new (PC_TYPE_AS_OF);
  g_signal_group_connect_object (self->as_of_signals, "changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
}

/**
 * pc_as_of_banner_new:
 *
 * Returns: (transfer floating): a hidden banner
 */
GtkWidget *
pc_as_of_banner_new (void)
{
  return g_object_new (PC_TYPE_AS_OF_BANNER, NULL);
}

/**
 * pc_as_of_banner_get_as_of: (get-property as-of)
 * @self: a banner
 *
 * Returns: (transfer none) (nullable): the day that is seen
 */
PcAsOf *
pc_as_of_banner_get_as_of (PcAsOfBanner *self)
{
  g_return_val_if_fail (PC_IS_AS_OF_BANNER (self), NULL);

  return self->as_of;
}

/**
 * pc_as_of_banner_set_as_of: (set-property as-of)
 * @self: a banner
 * @as_of: (nullable): the day that is seen
 *
 * Sets which day the banner speaks of. It is hidden while that is today.
 */
void
pc_as_of_banner_set_as_of (PcAsOfBanner *self,
                           PcAsOf       *as_of)
{
  g_return_if_fail (PC_IS_AS_OF_BANNER (self));
  g_return_if_fail (as_of == NULL || PC_IS_AS_OF (as_of));

  if (!g_set_object (&self->as_of, as_of))
    return;

  g_signal_group_set_target (self->as_of_signals, as_of);
  update (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_AS_OF]);
}
