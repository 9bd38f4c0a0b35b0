/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-view"

#include "config.h"

#include "pc-finding-row.h"

#include "pc-fact-pill.h"
#include "pc-fact-text.h"
#include "pc-finding-tile.h"
#include "pc-kind-mark.h"

#include <glib/gi18n-lib.h>

/**
 * PcFindingRow:
 *
 * A contradiction, a question or an explanation: a sentence, both sides of it, and
 * the way to the city, through the action `overview.show-city`.
 */
typedef struct
{
  PcFinding *item;
  gboolean brief;

  AdwWrapBox *tile_box;
  GtkWidget *pill;
} PcFindingRowPrivate;

G_DEFINE_TYPE_WITH_PRIVATE (PcFindingRow, pc_finding_row, GTK_TYPE_LIST_BOX_ROW)

typedef enum
{
  PROP_ITEM = 1,
  PROP_BRIEF,
} PcFindingRowProps;

static GParamSpec *properties[PROP_BRIEF + 1];

static char *
dup_title (PcFindingRow *self,
           PcFinding    *item)
{
  return item != NULL ? g_strdup (pc_finding_get_title (item)) : NULL;
}

static char *
dup_sentence (PcFindingRow *self,
              PcFinding    *item)
{
  return item != NULL ? g_strdup (pc_finding_get_sentence (item)) : NULL;
}

static gboolean
has_sentence (PcFindingRow *self,
              PcFinding    *item,
              gboolean      brief)
{
  if (item == NULL || !brief)
    return TRUE;

  return g_list_model_get_n_items (pc_finding_get_sides (item)) < 2 ||
         pc_finding_get_weight (item) != PC_FINDING_CONTRADICTION;
}

static gboolean
has_city (PcFindingRow *self,
          PcFinding    *item)
{
  return item != NULL && pc_finding_get_city (item) != NULL;
}

static PcCity *
dup_city (PcFindingRow *self,
          PcFinding    *item)
{
  return has_city (self, item) ? g_object_ref (pc_finding_get_city (item)) : NULL;
}

static char *
dup_city_name (PcFindingRow *self,
               PcFinding    *item)
{
  return has_city (self, item) ? g_strdup (pc_place_get_name (PC_PLACE (pc_finding_get_city (item)))) : NULL;
}

static char *
dup_weight (PcFindingRow *self,
            PcFinding    *item)
{
  switch (item != NULL ? pc_finding_get_weight (item) : PC_FINDING_CONTRADICTION)
    {
    case PC_FINDING_QUESTION:
      return g_strdup (C_("finding", "Question"));

    case PC_FINDING_EXPLANATION:
      return g_strdup (C_("finding", "Explained"));

    case PC_FINDING_CONTRADICTION:
    default:
      return g_strdup (C_("finding", "Contradiction"));
    }
}

static char *
dup_weight_icon (PcFindingRow *self,
                 PcFinding    *item)
{
  switch (item != NULL ? pc_finding_get_weight (item) : PC_FINDING_CONTRADICTION)
    {
    case PC_FINDING_QUESTION:
      return g_strdup ("pc-unknown-symbolic");

    case PC_FINDING_EXPLANATION:
      return g_strdup ("object-select-symbolic");

    case PC_FINDING_CONTRADICTION:
    default:
      return g_strdup ("pc-differ-symbolic");
    }
}

static void
show_city_cb (PcFindingRow *self)
{
  PcFindingRowPrivate *priv = pc_finding_row_get_instance_private (self);

  gtk_widget_activate_action (GTK_WIDGET (self), "overview.show-city",
                              "s", pc_place_get_id (PC_PLACE (pc_finding_get_city (priv->item))));
}

static PcDataset *
get_dataset (PcFindingRow *self)
{
  PcFindingRowPrivate *priv = pc_finding_row_get_instance_private (self);
  PcRecord *record = pc_finding_get_record (priv->item);

  if (record == NULL)
    record = (PcRecord *) pc_finding_get_city (priv->item);

  return record != NULL ? pc_record_get_dataset (record) : NULL;
}

static void
add_tiles (PcFindingRow *self)
{
  PcFindingRowPrivate *priv = pc_finding_row_get_instance_private (self);
  GListModel *sides = pc_finding_get_sides (priv->item);
  PcDataset *dataset = get_dataset (self);

  for (guint i = 0; i < g_list_model_get_n_items (sides); i++)
    {
      g_autoptr (PcFindingSide) side = g_list_model_get_item (sides, i);

      adw_wrap_box_append (priv->tile_box, pc_finding_tile_new (side, dataset));
    }

  gtk_widget_set_visible (GTK_WIDGET (priv->tile_box), g_list_model_get_n_items (sides) > 0);
}

static void
pc_finding_row_get_property (GObject    *object,
                             guint       prop_id,
                             GValue     *value,
                             GParamSpec *pspec)
{
  PcFindingRow *self = PC_FINDING_ROW (object);
  PcFindingRowPrivate *priv = pc_finding_row_get_instance_private (self);

  switch ((PcFindingRowProps) prop_id)
    {
    case PROP_ITEM:
      g_value_set_object (value, priv->item);
      break;

    case PROP_BRIEF:
      g_value_set_boolean (value, priv->brief);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pc_finding_row_set_property (GObject      *object,
                             guint         prop_id,
                             const GValue *value,
                             GParamSpec   *pspec)
{
  PcFindingRow *self = PC_FINDING_ROW (object);
  PcFindingRowPrivate *priv = pc_finding_row_get_instance_private (self);

  switch ((PcFindingRowProps) prop_id)
    {
    case PROP_ITEM:
      priv->item = g_value_dup_object (value);
      break;

    case PROP_BRIEF:
      pc_finding_row_set_brief (self, g_value_get_boolean (value));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pc_finding_row_constructed (GObject *object)
{
  PcFindingRow *self = PC_FINDING_ROW (object);
  PcFindingRowPrivate *priv = pc_finding_row_get_instance_private (self);

  G_OBJECT_CLASS (pc_finding_row_parent_class)->constructed (object);

  if (priv->item == NULL)
    return;

  add_tiles (self);
  if (pc_finding_get_weight (priv->item) == PC_FINDING_CONTRADICTION)
    gtk_widget_add_css_class (priv->pill, "warning");
}

static void
pc_finding_row_dispose (GObject *object)
{
  PcFindingRow *self = PC_FINDING_ROW (object);
  PcFindingRowPrivate *priv = pc_finding_row_get_instance_private (self);

  gtk_widget_dispose_template (GTK_WIDGET (self), PC_TYPE_FINDING_ROW);
  g_clear_object (&priv->item);

  G_OBJECT_CLASS (pc_finding_row_parent_class)->dispose (object);
}

static void
pc_finding_row_class_init (PcFindingRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = pc_finding_row_get_property;
  object_class->set_property = pc_finding_row_set_property;
  object_class->constructed = pc_finding_row_constructed;
  object_class->dispose = pc_finding_row_dispose;

  properties[PROP_ITEM] =
    g_param_spec_object ("item", NULL, NULL,
                         PC_TYPE_FINDING,
                         G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  properties[PROP_BRIEF] =
    g_param_spec_boolean ("brief", NULL, NULL,
                          FALSE,
                          G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  g_type_ensure (PC_TYPE_FACT_PILL);
  g_type_ensure (PC_TYPE_KIND_MARK);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/pl/krakow/PartnerCities/pc-finding-row.ui");
  gtk_widget_class_bind_template_child_private (widget_class, PcFindingRow, tile_box);
  gtk_widget_class_bind_template_child_private (widget_class, PcFindingRow, pill);
  gtk_widget_class_bind_template_callback (widget_class, dup_title);
  gtk_widget_class_bind_template_callback (widget_class, dup_sentence);
  gtk_widget_class_bind_template_callback (widget_class, has_city);
  gtk_widget_class_bind_template_callback (widget_class, has_sentence);
  gtk_widget_class_bind_template_callback (widget_class, dup_city);
  gtk_widget_class_bind_template_callback (widget_class, dup_city_name);
  gtk_widget_class_bind_template_callback (widget_class, dup_weight);
  gtk_widget_class_bind_template_callback (widget_class, dup_weight_icon);
  gtk_widget_class_bind_template_callback (widget_class, show_city_cb);
}

static void
pc_finding_row_init (PcFindingRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * pc_finding_row_new:
 * @item: a finding
 *
 * Returns: (transfer floating): a row
 */
GtkWidget *
pc_finding_row_new (PcFinding *item)
{
  g_return_val_if_fail (PC_IS_FINDING (item), NULL);

  return g_object_new (PC_TYPE_FINDING_ROW, "item", item, NULL);
}

/**
 * pc_finding_row_set_brief:
 * @self: a `PcFindingRow`
 * @brief: whether the title and the sides are enough to see
 *
 * Sets whether the sentence is only told to those who cannot see the sides beside each
 * other. What has no two sides keeps its sentence.
 */
void
pc_finding_row_set_brief (PcFindingRow *self,
                          gboolean      brief)
{
  PcFindingRowPrivate *priv = pc_finding_row_get_instance_private (self);

  g_return_if_fail (PC_IS_FINDING_ROW (self));

  if (priv->brief == !!brief)
    return;

  priv->brief = !!brief;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_BRIEF]);
}
