/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-view"

#include "config.h"

#include "pc-filter-chips.h"

#include "pc-filter-option.h"

#include <glib/gi18n-lib.h>

/**
 * PcFilterChips:
 *
 * The active filters, each a button that takes it away again.
 */
struct _PcFilterChips
{
  AdwBin parent_instance;

  AdwWrapBox *wrap_box;

  PcFilterOptions *options;
  GListModel *active;
  GSignalGroup *active_signals;
};

G_DEFINE_FINAL_TYPE (PcFilterChips, pc_filter_chips, ADW_TYPE_BIN)

typedef enum
{
  PROP_OPTIONS = 1,
} PcFilterChipsProps;

static GParamSpec *properties[PROP_OPTIONS + 1];

static void
chip_clicked_cb (PcFilterOption *option)
{
  pc_filter_option_set_active (option, FALSE);
}

static GtkWidget *
create_chip (PcFilterOption *option)
{
  const char *label = pc_filter_option_get_label (option);
  GtkWidget *content = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *text = gtk_label_new (label);
  GtkWidget *icon = gtk_image_new_from_icon_name ("window-close-symbolic");
  GtkWidget *chip = gtk_button_new ();
  g_autofree char *tooltip = NULL;

  /* Translators: %s is what the list is narrowed by, such as “Twin cities”. */
  tooltip = g_strdup_printf (_("Remove the filter “%s”"), label);

  gtk_label_set_ellipsize (GTK_LABEL (text), PANGO_ELLIPSIZE_END);
  gtk_image_set_pixel_size (GTK_IMAGE (icon), 12);
  gtk_box_append (GTK_BOX (content), text);
  gtk_box_append (GTK_BOX (content), icon);
  gtk_button_set_child (GTK_BUTTON (chip), content);
  gtk_widget_add_css_class (chip, "chip");
  gtk_widget_set_tooltip_text (chip, tooltip);
  gtk_accessible_update_property (GTK_ACCESSIBLE (chip),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, tooltip,
                                  -1);
  g_signal_connect_object (chip, "clicked",
                           G_CALLBACK (chip_clicked_cb), option,
                           G_CONNECT_SWAPPED);

  return chip;
}

static GtkWidget *
get_nth_chip (PcFilterChips *self,
              guint          position)
{
  GtkWidget *chip = gtk_widget_get_first_child (GTK_WIDGET (self->wrap_box));

  while (chip != NULL && position-- > 0)
    chip = gtk_widget_get_next_sibling (chip);

  return chip;
}

/* The focus must not fall out of the row of chips when the one that has it goes. */
static void
remove_chip (PcFilterChips *self,
             GtkWidget     *chip)
{
  if (gtk_widget_has_focus (chip))
    {
      GtkWidget *next = gtk_widget_get_next_sibling (chip);

      if (next == NULL)
        next = gtk_widget_get_prev_sibling (chip);

      if (next != NULL)
        gtk_widget_grab_focus (next);
      else
        gtk_widget_child_focus (GTK_WIDGET (gtk_widget_get_root (chip)), GTK_DIR_TAB_BACKWARD);
    }

  adw_wrap_box_remove (self->wrap_box, chip);
}

static void
active_changed_cb (PcFilterChips *self,
                   guint          position,
                   guint          removed,
                   guint          added)
{
  GtkWidget *previous = position > 0 ? get_nth_chip (self, position - 1) : NULL;

  for (guint i = 0; i < added; i++)
    {
      g_autoptr (PcFilterOption) option = g_list_model_get_item (self->active, position + i);
      GtkWidget *chip = create_chip (option);

      adw_wrap_box_insert_child_after (self->wrap_box, chip, previous);
      previous = chip;
    }

  for (guint i = 0; i < removed; i++)
    remove_chip (self, get_nth_chip (self, position + added));

  gtk_widget_set_visible (GTK_WIDGET (self), g_list_model_get_n_items (self->active) > 0);
}

static void
set_options (PcFilterChips   *self,
             PcFilterOptions *options)
{
  GListModel *active = options != NULL ? pc_filter_options_get_active (options) : NULL;
  GtkWidget *chip;

  if (!g_set_object (&self->options, options))
    return;

  while ((chip = gtk_widget_get_first_child (GTK_WIDGET (self->wrap_box))) != NULL)
    adw_wrap_box_remove (self->wrap_box, chip);

  g_set_object (&self->active, active);
  g_signal_group_set_target (self->active_signals, self->active);

  if (self->active != NULL)
    active_changed_cb (self, 0, 0, g_list_model_get_n_items (self->active));

  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_OPTIONS]);
}

static void
pc_filter_chips_get_property (GObject    *object,
                              guint       prop_id,
                              GValue     *value,
                              GParamSpec *pspec)
{
  PcFilterChips *self = PC_FILTER_CHIPS (object);

  switch ((PcFilterChipsProps) prop_id)
    {
    case PROP_OPTIONS:
      g_value_set_object (value, self->options);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pc_filter_chips_set_property (GObject      *object,
                              guint         prop_id,
                              const GValue *value,
                              GParamSpec   *pspec)
{
  PcFilterChips *self = PC_FILTER_CHIPS (object);

  switch ((PcFilterChipsProps) prop_id)
    {
    case PROP_OPTIONS:
      set_options (self, g_value_get_object (value));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pc_filter_chips_dispose (GObject *object)
{
  PcFilterChips *self = PC_FILTER_CHIPS (object);

  gtk_widget_dispose_template (GTK_WIDGET (object), PC_TYPE_FILTER_CHIPS);
  g_clear_object (&self->active_signals);
  g_clear_object (&self->active);
  g_clear_object (&self->options);

  G_OBJECT_CLASS (pc_filter_chips_parent_class)->dispose (object);
}

static void
pc_filter_chips_class_init (PcFilterChipsClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = pc_filter_chips_get_property;
  object_class->set_property = pc_filter_chips_set_property;
  object_class->dispose = pc_filter_chips_dispose;

  properties[PROP_OPTIONS] =
    g_param_spec_object ("options", NULL, NULL,
                         PC_TYPE_FILTER_OPTIONS,
                         G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  gtk_widget_class_set_css_name (widget_class, "filter-chips");
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/pl/krakow/PartnerCities/pc-filter-chips.ui");
}

static void
pc_filter_chips_init (PcFilterChips *self)
{
  self->active_signals = g_signal_group_new (G_TYPE_LIST_MODEL);
  g_signal_group_connect_object (self->active_signals, "items-changed",
                                 G_CALLBACK (active_changed_cb), self,
                                 G_CONNECT_SWAPPED);

  gtk_widget_init_template (GTK_WIDGET (self));

  /* Bound to the template, the child of a bin would be let go of twice. */
  self->wrap_box = ADW_WRAP_BOX (adw_bin_get_child (ADW_BIN (self)));
}
