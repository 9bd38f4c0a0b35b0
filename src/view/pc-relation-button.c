/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-view"

#include "config.h"

#include "pc-relation-button.h"

#include "pc-dataset.h"
#include "pc-date.h"
#include "pc-kind.h"
#include "pc-relation-text.h"
#include "pc-source-popover.h"

/**
 * PcRelationButton:
 *
 * A line about a period of a relation. Pressed, it explains what the kind of
 * relation means and says where the period is known from.
 *
 * As `past` it names kind, start and end of a period; otherwise it says how the
 * relation stands, and of what year the first agreement is if that is earlier.
 */
struct _PcRelationButton
{
  GtkButton parent_instance;

  PcRelation *relation;
  PcDate *first_agreement;
  gboolean past;
};

G_DEFINE_FINAL_TYPE (PcRelationButton, pc_relation_button, GTK_TYPE_BUTTON)

typedef enum
{
  PROP_RELATION = 1,
  PROP_FIRST_AGREEMENT,
  PROP_PAST,
} PcRelationButtonProps;

static GParamSpec *properties[PROP_PAST + 1];

/* The fields are passed so that the text follows them. */
static char *
dup_text (PcRelationButton *self,
          PcRelation       *relation,
          gboolean          past,
          const char       *kind,
          const PcDate     *from,
          const PcDate     *until,
          const PcDate     *first_agreement,
          const PcDate     *as_of)
{
  if (relation == NULL)
    return NULL;

  return past ? pc_relation_text_dup_period (relation)
              : pc_relation_text_dup_summary (relation, first_agreement);
}

static void
clicked_cb (PcRelationButton *self)
{
  PcSourcePopover *popover = pc_source_popover_new (pc_record_get_dataset (PC_RECORD (self->relation)));
  PcKind *kind = pc_relation_lookup_kind (self->relation);

  if (kind != NULL)
    pc_source_popover_set_meaning (popover,
                                   pc_record_get_display (PC_RECORD (kind), "name"),
                                   pc_record_get_display (PC_RECORD (kind), "definition"),
                                   pc_kind_get_sources (kind));

  pc_source_popover_set_fact (popover, NULL,
                              pc_relation_get_confidence (self->relation),
                              pc_relation_get_sources (self->relation));
  pc_source_popover_show_at (popover, GTK_WIDGET (self));
}

static void
pc_relation_button_get_property (GObject    *object,
                                 guint       prop_id,
                                 GValue     *value,
                                 GParamSpec *pspec)
{
  PcRelationButton *self = PC_RELATION_BUTTON (object);

  switch ((PcRelationButtonProps) prop_id)
    {
    case PROP_RELATION:
      g_value_set_object (value, self->relation);
      break;

    case PROP_FIRST_AGREEMENT:
      g_value_set_boxed (value, self->first_agreement);
      break;

    case PROP_PAST:
      g_value_set_boolean (value, self->past);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pc_relation_button_set_property (GObject      *object,
                                 guint         prop_id,
                                 const GValue *value,
                                 GParamSpec   *pspec)
{
  PcRelationButton *self = PC_RELATION_BUTTON (object);

  switch ((PcRelationButtonProps) prop_id)
    {
    case PROP_RELATION:
      pc_relation_button_set_relation (self, g_value_get_object (value));
      break;

    case PROP_FIRST_AGREEMENT:
      g_clear_pointer (&self->first_agreement, pc_date_free);
      self->first_agreement = g_value_dup_boxed (value);
      g_object_notify_by_pspec (object, pspec);
      break;

    case PROP_PAST:
      self->past = g_value_get_boolean (value);
      gtk_widget_add_css_class (GTK_WIDGET (self), self->past ? "past" : "heading");
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pc_relation_button_dispose (GObject *object)
{
  PcRelationButton *self = PC_RELATION_BUTTON (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), PC_TYPE_RELATION_BUTTON);
  g_clear_object (&self->relation);

  G_OBJECT_CLASS (pc_relation_button_parent_class)->dispose (object);
}

static void
pc_relation_button_finalize (GObject *object)
{
  PcRelationButton *self = PC_RELATION_BUTTON (object);

  g_clear_pointer (&self->first_agreement, pc_date_free);

  G_OBJECT_CLASS (pc_relation_button_parent_class)->finalize (object);
}

static void
pc_relation_button_class_init (PcRelationButtonClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = pc_relation_button_get_property;
  object_class->set_property = pc_relation_button_set_property;
  object_class->dispose = pc_relation_button_dispose;
  object_class->finalize = pc_relation_button_finalize;

  properties[PROP_RELATION] =
    g_param_spec_object ("relation", NULL, NULL,
                         PC_TYPE_RELATION,
                         G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  properties[PROP_FIRST_AGREEMENT] =
    g_param_spec_boxed ("first-agreement", NULL, NULL,
                        PC_TYPE_DATE,
                        G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  properties[PROP_PAST] =
    g_param_spec_boolean ("past", NULL, NULL,
                          FALSE,
                          G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/pl/krakow/PartnerCities/pc-relation-button.ui");
  gtk_widget_class_bind_template_callback (widget_class, dup_text);
  gtk_widget_class_bind_template_callback (widget_class, clicked_cb);
}

static void
pc_relation_button_init (PcRelationButton *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * pc_relation_button_new:
 * @relation: (nullable): a period of a relation
 * @past: whether to speak of it as over
 *
 * Returns: (transfer floating): a button
 */
GtkWidget *
pc_relation_button_new (PcRelation *relation,
                        gboolean    past)
{
  return g_object_new (PC_TYPE_RELATION_BUTTON,
                       "relation", relation,
                       "past", past,
                       NULL);
}

/**
 * pc_relation_button_get_relation:
 * @self: a `PcRelationButton`
 *
 * Returns: (transfer none) (nullable): the period
 */
PcRelation *
pc_relation_button_get_relation (PcRelationButton *self)
{
  g_return_val_if_fail (PC_IS_RELATION_BUTTON (self), NULL);

  return self->relation;
}

/**
 * pc_relation_button_set_relation:
 * @self: a `PcRelationButton`
 * @relation: (nullable): a period of a relation
 *
 * Sets the period to speak of.
 */
void
pc_relation_button_set_relation (PcRelationButton *self,
                                 PcRelation       *relation)
{
  g_return_if_fail (PC_IS_RELATION_BUTTON (self));

  if (!g_set_object (&self->relation, relation))
    return;

  gtk_widget_set_sensitive (GTK_WIDGET (self), relation != NULL);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_RELATION]);
}
