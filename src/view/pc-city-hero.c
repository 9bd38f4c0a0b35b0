/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-view"

#include "config.h"

#include "pc-city-hero.h"

#include "pc-claim-path.h"
#include "pc-dataset.h"
#include "pc-date.h"
#include "pc-fact-confidence.h"
#include "pc-fact-pill.h"
#include "pc-kind-mark.h"
#include "pc-relation-button.h"
#include "pc-relation.h"
#include "pc-source-popover.h"
#include "pc-status-pill.h"
#include "pc-status.h"

#include <glib/gi18n-lib.h>

/**
 * PcCityHero:
 *
 * Who the city is and how the relation with it stands: names, kind and since
 * when, earlier periods, and, unless a past day is seen, the status with its
 * evidence.
 */
struct _PcCityHero
{
  AdwBin parent_instance;

  PcCity *city;
  PcRelation *relation;

  GtkBox *period_box;
};

G_DEFINE_FINAL_TYPE (PcCityHero, pc_city_hero, ADW_TYPE_BIN)

typedef enum
{
  PROP_CITY = 1,
  PROP_RELATION,
} PcCityHeroProps;

static GParamSpec *properties[PROP_RELATION + 1];

static gboolean
has_text (PcCityHero *self,
          const char *text)
{
  return text != NULL && text[0] != '\0';
}

static gboolean
is_relation (PcCityHero *self,
             PcRelation *relation)
{
  return relation != NULL;
}

static gboolean
is_yet_to_come (PcCityHero *self,
                PcCity     *city,
                PcRelation *relation)
{
  return city != NULL && relation == NULL && pc_dataset_get_as_of (pc_record_get_dataset (PC_RECORD (city))) != NULL;
}

static gboolean
is_today (PcCityHero   *self,
          const PcDate *as_of)
{
  return as_of == NULL;
}

static gboolean
is_said_of_today (PcCityHero   *self,
                  const PcDate *as_of,
                  const char   *text)
{
  return is_today (self, as_of) && has_text (self, text);
}

static char *
dup_evidence (PcCityHero   *self,
              const PcDate *as_of)
{
  g_autofree char *date = NULL;

  if (as_of == NULL)
    return NULL;

  date = pc_date_format (as_of);

  /* Translators: stands beside a status such as “Active”; %s is the date of its newest evidence. */
  return g_strdup_printf (C_("status", "evidence of %s"), date);
}

static PcClaim *
find_claim (PcCityHero *self)
{
  g_autofree char *path = NULL;

  if (self->city == NULL || self->relation == NULL)
    return NULL;

  path = pc_claim_path_for_record (self->city, PC_RECORD (self->relation));

  return pc_claim_path_find (self->city, path);
}

static gboolean
is_disputed (PcCityHero *self,
             PcRelation *relation)
{
  return find_claim (self) != NULL;
}

static gboolean
is_doubtful (PcCityHero *self,
             PcRelation *relation)
{
  return relation != NULL &&
         find_claim (self) == NULL &&
         pc_relation_get_confidence (relation) == PC_CONFIDENCE_LOW;
}

static void
show_claim_cb (PcCityHero *self)
{
  PcClaim *claim = find_claim (self);

  if (claim != NULL)
    gtk_widget_activate_action (GTK_WIDGET (self), "city-page.show-claim",
                                "s", pc_claim_get_about (claim));
}

static void
show_evidence_cb (PcCityHero *self,
                  GtkWidget  *button)
{
  PcStatus *status = pc_city_get_status (self->city);
  PcSourcePopover *popover = pc_source_popover_new (pc_record_get_dataset (PC_RECORD (self->city)));

  pc_source_popover_set_fact (popover, NULL,
                              status != NULL ? pc_status_get_confidence (status) : PC_CONFIDENCE_UNSTATED,
                              status != NULL ? pc_status_get_sources (status) : NULL);
  pc_source_popover_show_at (popover, button);
}

static void
clear_periods (PcCityHero *self)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->period_box))) != NULL)
    gtk_box_remove (self->period_box, child);
}

static void
relations_changed_cb (PcCityHero *self)
{
  GListModel *relations = self->city != NULL ? pc_city_get_relations (self->city) : NULL;
  guint n_relations = relations != NULL ? g_list_model_get_n_items (relations) : 0;
  PcRelation *relation = self->city != NULL ? pc_city_get_relation (self->city) : NULL;

  clear_periods (self);
  g_set_object (&self->relation, relation);

  for (guint i = 0; i < n_relations; i++)
    {
      g_autoptr (PcRelation) period = g_list_model_get_item (relations, i);

      if (pc_relation_get_over (period))
        gtk_box_append (self->period_box, pc_relation_button_new (period, TRUE));
    }

  gtk_widget_set_visible (GTK_WIDGET (self->period_box),
                          gtk_widget_get_first_child (GTK_WIDGET (self->period_box)) != NULL);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_RELATION]);
}

static void
pc_city_hero_get_property (GObject    *object,
                           guint       prop_id,
                           GValue     *value,
                           GParamSpec *pspec)
{
  PcCityHero *self = PC_CITY_HERO (object);

  switch ((PcCityHeroProps) prop_id)
    {
    case PROP_CITY:
      g_value_set_object (value, self->city);
      break;

    case PROP_RELATION:
      g_value_set_object (value, self->relation);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pc_city_hero_set_property (GObject      *object,
                           guint         prop_id,
                           const GValue *value,
                           GParamSpec   *pspec)
{
  PcCityHero *self = PC_CITY_HERO (object);

  switch ((PcCityHeroProps) prop_id)
    {
    case PROP_CITY:
      pc_city_hero_set_city (self, g_value_get_object (value));
      break;

    case PROP_RELATION:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pc_city_hero_dispose (GObject *object)
{
  PcCityHero *self = PC_CITY_HERO (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), PC_TYPE_CITY_HERO);
  if (self->city != NULL)
    {
      g_signal_handlers_disconnect_by_data (pc_city_get_relations (self->city), self);
      g_signal_handlers_disconnect_by_data (self->city, self);
    }
  g_clear_object (&self->relation);
  g_clear_object (&self->city);

  G_OBJECT_CLASS (pc_city_hero_parent_class)->dispose (object);
}

static void
pc_city_hero_class_init (PcCityHeroClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = pc_city_hero_get_property;
  object_class->set_property = pc_city_hero_set_property;
  object_class->dispose = pc_city_hero_dispose;

  properties[PROP_CITY] =
    g_param_spec_object ("city", NULL, NULL,
                         PC_TYPE_CITY,
                         G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  properties[PROP_RELATION] =
    g_param_spec_object ("relation", NULL, NULL,
                         PC_TYPE_RELATION,
                         G_PARAM_READABLE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  g_type_ensure (PC_TYPE_FACT_PILL);
  g_type_ensure (PC_TYPE_KIND_MARK);
  g_type_ensure (PC_TYPE_RELATION_BUTTON);
  g_type_ensure (PC_TYPE_STATUS);
  g_type_ensure (PC_TYPE_STATUS_PILL);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/pl/krakow/PartnerCities/pc-city-hero.ui");
  gtk_widget_class_bind_template_child (widget_class, PcCityHero, period_box);
  gtk_widget_class_bind_template_callback (widget_class, is_relation);
  gtk_widget_class_bind_template_callback (widget_class, is_yet_to_come);
  gtk_widget_class_bind_template_callback (widget_class, is_today);
  gtk_widget_class_bind_template_callback (widget_class, is_said_of_today);
  gtk_widget_class_bind_template_callback (widget_class, has_text);
  gtk_widget_class_bind_template_callback (widget_class, dup_evidence);
  gtk_widget_class_bind_template_callback (widget_class, is_disputed);
  gtk_widget_class_bind_template_callback (widget_class, is_doubtful);
  gtk_widget_class_bind_template_callback (widget_class, show_claim_cb);
  gtk_widget_class_bind_template_callback (widget_class, show_evidence_cb);
}

static void
pc_city_hero_init (PcCityHero *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * pc_city_hero_new:
 *
 * Returns: (transfer floating): a hero for no city yet
 */
GtkWidget *
pc_city_hero_new (void)
{
  return g_object_new (PC_TYPE_CITY_HERO, NULL);
}

/**
 * pc_city_hero_get_city:
 * @self: a `PcCityHero`
 *
 * Returns: (transfer none) (nullable): the city
 */
PcCity *
pc_city_hero_get_city (PcCityHero *self)
{
  g_return_val_if_fail (PC_IS_CITY_HERO (self), NULL);

  return self->city;
}

/**
 * pc_city_hero_set_city:
 * @self: a `PcCityHero`
 * @city: (nullable): a city
 *
 * Sets the city.
 */
void
pc_city_hero_set_city (PcCityHero *self,
                       PcCity     *city)
{
  g_return_if_fail (PC_IS_CITY_HERO (self));

  if (self->city == city)
    return;

  if (self->city != NULL)
    {
      g_signal_handlers_disconnect_by_data (pc_city_get_relations (self->city), self);
      g_signal_handlers_disconnect_by_data (self->city, self);
    }

  g_set_object (&self->city, city);

  if (city != NULL)
    {
      g_signal_connect_object (pc_city_get_relations (city), "items-changed",
                               G_CALLBACK (relations_changed_cb), self,
                               G_CONNECT_SWAPPED);
      g_signal_connect_object (city, "notify::holds",
                               G_CALLBACK (relations_changed_cb), self,
                               G_CONNECT_SWAPPED);
    }

  relations_changed_cb (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_CITY]);
}
