/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-view"

#include "config.h"

#include "pc-proof-dialog.h"

#include "pc-fact-list.h"
#include "pc-proof-row.h"

/**
 * PcProofDialog:
 *
 * Every fact of the dataset that no source supports, that is not sure, or on which
 * sources differ.
 *
 * Whoever wants to see a city gets the signal `city-activated`, and the dialog closes.
 */
struct _PcProofDialog
{
  AdwDialog parent_instance;

  PcProofList *proofs;

  AdwToggleGroup *choice;
};

G_DEFINE_FINAL_TYPE (PcProofDialog, pc_proof_dialog, ADW_TYPE_DIALOG)

typedef enum
{
  PROP_PROOFS = 1,
} PcProofDialogProps;

static GParamSpec *properties[PROP_PROOFS + 1];

enum
{
  CITY_ACTIVATED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

/* The toggles in their order. */
static const PcProofFlags choices[] = {
  PC_PROOF_ALL, PC_PROOF_UNSOURCED, PC_PROOF_LOW_CONFIDENCE, PC_PROOF_DISPUTED
};

static void
choice_changed_cb (PcProofDialog *self)
{
  guint choice;

  if (self->proofs == NULL || self->choice == NULL)
    return;

  choice = adw_toggle_group_get_active (self->choice);
  if (choice < G_N_ELEMENTS (choices))
    pc_proof_list_set_flags (self->proofs, choices[choice]);
}

static void
show_city_action (GtkWidget  *widget,
                  const char *action_name,
                  GVariant   *parameter)
{
  g_autoptr (PcProofDialog) self = g_object_ref (PC_PROOF_DIALOG (widget));
  PcDataset *dataset = pc_derived_list_get_dataset (PC_DERIVED_LIST (self->proofs));
  PcCity *city = pc_dataset_lookup_city (dataset, g_variant_get_string (parameter, NULL));

  if (city == NULL)
    return;

  adw_dialog_close (ADW_DIALOG (self));
  g_signal_emit (self, signals[CITY_ACTIVATED], 0, city);
}

static void
pc_proof_dialog_get_property (GObject    *object,
                              guint       prop_id,
                              GValue     *value,
                              GParamSpec *pspec)
{
  PcProofDialog *self = PC_PROOF_DIALOG (object);

  switch ((PcProofDialogProps) prop_id)
    {
    case PROP_PROOFS:
      g_value_set_object (value, self->proofs);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pc_proof_dialog_set_property (GObject      *object,
                              guint         prop_id,
                              const GValue *value,
                              GParamSpec   *pspec)
{
  PcProofDialog *self = PC_PROOF_DIALOG (object);

  switch ((PcProofDialogProps) prop_id)
    {
    case PROP_PROOFS:
      self->proofs = g_value_dup_object (value);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pc_proof_dialog_constructed (GObject *object)
{
  PcProofDialog *self = PC_PROOF_DIALOG (object);

  G_OBJECT_CLASS (pc_proof_dialog_parent_class)->constructed (object);

  for (guint i = 0; self->proofs != NULL && i < G_N_ELEMENTS (choices); i++)
    {
      adw_toggle_set_enabled (adw_toggle_group_get_toggle (self->choice, i),
                              pc_proof_list_count (self->proofs, choices[i]) > 0);
      if (choices[i] == pc_proof_list_get_flags (self->proofs))
        adw_toggle_group_set_active (self->choice, i);
    }
}

static void
pc_proof_dialog_dispose (GObject *object)
{
  PcProofDialog *self = PC_PROOF_DIALOG (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), PC_TYPE_PROOF_DIALOG);
  g_clear_object (&self->proofs);

  G_OBJECT_CLASS (pc_proof_dialog_parent_class)->dispose (object);
}

static void
pc_proof_dialog_class_init (PcProofDialogClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = pc_proof_dialog_get_property;
  object_class->set_property = pc_proof_dialog_set_property;
  object_class->constructed = pc_proof_dialog_constructed;
  object_class->dispose = pc_proof_dialog_dispose;

  properties[PROP_PROOFS] =
    g_param_spec_object ("proofs", NULL, NULL,
                         PC_TYPE_PROOF_LIST,
                         G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  /**
   * PcProofDialog::city-activated:
   * @self: the dialog
   * @city: a city
   *
   * A city is to be shown.
   */
  signals[CITY_ACTIVATED] =
    g_signal_new ("city-activated", PC_TYPE_PROOF_DIALOG, G_SIGNAL_RUN_LAST,
                  0, NULL, NULL, NULL,
                  G_TYPE_NONE, 1, PC_TYPE_CITY);

  g_type_ensure (PC_TYPE_FACT_LIST);
  g_type_ensure (PC_TYPE_PROOF_ROW);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/pl/krakow/PartnerCities/pc-proof-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, PcProofDialog, choice);
  gtk_widget_class_bind_template_callback (widget_class, choice_changed_cb);

  gtk_widget_class_install_action (widget_class, "overview.show-city", "s", show_city_action);
}

static void
pc_proof_dialog_init (PcProofDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * pc_proof_dialog_new:
 * @dataset: a dataset
 * @flags: which facts to begin with
 *
 * Returns: (transfer floating): a dialog
 */
AdwDialog *
pc_proof_dialog_new (PcDataset    *dataset,
                     PcProofFlags  flags)
{
  g_autoptr (PcProofList) proofs = NULL;

  g_return_val_if_fail (PC_IS_DATASET (dataset), NULL);

  proofs = pc_proof_list_new (dataset);
  pc_proof_list_set_flags (proofs, flags);

  return g_object_new (PC_TYPE_PROOF_DIALOG, "proofs", proofs, NULL);
}
