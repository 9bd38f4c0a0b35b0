/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-view"

#include "config.h"

#include "pc-finding-dialog.h"

#include "pc-fact-list.h"
#include "pc-finding-row.h"

/**
 * PcFindingDialog:
 *
 * All that does not fit together in the dataset.
 *
 * Whoever wants to see a city gets the signal `city-activated`, and the dialog closes.
 */
struct _PcFindingDialog
{
  AdwDialog parent_instance;

  PcFindings *findings;
};

G_DEFINE_FINAL_TYPE (PcFindingDialog, pc_finding_dialog, ADW_TYPE_DIALOG)

typedef enum
{
  PROP_FINDINGS = 1,
} PcFindingDialogProps;

static GParamSpec *properties[PROP_FINDINGS + 1];

enum
{
  CITY_ACTIVATED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static void
show_city_action (GtkWidget  *widget,
                  const char *action_name,
                  GVariant   *parameter)
{
  g_autoptr (PcFindingDialog) self = g_object_ref (PC_FINDING_DIALOG (widget));
  PcDataset *dataset = pc_derived_list_get_dataset (PC_DERIVED_LIST (self->findings));
  PcCity *city = pc_dataset_lookup_city (dataset, g_variant_get_string (parameter, NULL));

  if (city == NULL)
    return;

  adw_dialog_close (ADW_DIALOG (self));
  g_signal_emit (self, signals[CITY_ACTIVATED], 0, city);
}

static void
pc_finding_dialog_get_property (GObject    *object,
                                guint       prop_id,
                                GValue     *value,
                                GParamSpec *pspec)
{
  PcFindingDialog *self = PC_FINDING_DIALOG (object);

  switch ((PcFindingDialogProps) prop_id)
    {
    case PROP_FINDINGS:
      g_value_set_object (value, self->findings);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pc_finding_dialog_set_property (GObject      *object,
                                guint         prop_id,
                                const GValue *value,
                                GParamSpec   *pspec)
{
  PcFindingDialog *self = PC_FINDING_DIALOG (object);

  switch ((PcFindingDialogProps) prop_id)
    {
    case PROP_FINDINGS:
      self->findings = g_value_dup_object (value);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pc_finding_dialog_dispose (GObject *object)
{
  PcFindingDialog *self = PC_FINDING_DIALOG (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), PC_TYPE_FINDING_DIALOG);
  g_clear_object (&self->findings);

  G_OBJECT_CLASS (pc_finding_dialog_parent_class)->dispose (object);
}

static void
pc_finding_dialog_class_init (PcFindingDialogClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = pc_finding_dialog_get_property;
  object_class->set_property = pc_finding_dialog_set_property;
  object_class->dispose = pc_finding_dialog_dispose;

  properties[PROP_FINDINGS] =
    g_param_spec_object ("findings", NULL, NULL,
                         PC_TYPE_FINDINGS,
                         G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  /**
   * PcFindingDialog::city-activated:
   * @self: the dialog
   * @city: a city
   *
   * A city is to be shown.
   */
  signals[CITY_ACTIVATED] =
    g_signal_new ("city-activated", PC_TYPE_FINDING_DIALOG, G_SIGNAL_RUN_LAST,
                  0, NULL, NULL, NULL,
                  G_TYPE_NONE, 1, PC_TYPE_CITY);

  g_type_ensure (PC_TYPE_FACT_LIST);
  g_type_ensure (PC_TYPE_FINDING_ROW);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/pl/krakow/PartnerCities/pc-finding-dialog.ui");

  gtk_widget_class_install_action (widget_class, "overview.show-city", "s", show_city_action);
}

static void
pc_finding_dialog_init (PcFindingDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * pc_finding_dialog_new:
 * @findings: what was found
 *
 * Returns: (transfer floating): a dialog
 */
AdwDialog *
pc_finding_dialog_new (PcFindings *findings)
{
  g_return_val_if_fail (PC_IS_FINDINGS (findings), NULL);

  return g_object_new (PC_TYPE_FINDING_DIALOG, "findings", findings, NULL);
}
