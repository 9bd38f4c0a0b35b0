/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-model"

#include "config.h"

#include "pc-city-private.h"

#include "pc-dataset.h"
#include "pc-place-private.h"
#include "pc-record-private.h"

#include <math.h>

/**
 * PcCity:
 *
 * A place with its relation to the home city.
 */
struct _PcCity
{
  PcPlace parent_instance;

  /* Made of several fields, and kept until one of them changes. */
  char *first_agreement_label;
  char *accessible_label;
};

G_DEFINE_FINAL_TYPE (PcCity, pc_city, PC_TYPE_PLACE)

typedef enum
{
  PROP_KIND = 1,
  PROP_ENDED,
  PROP_HOLDS,
  PROP_STATUS_VALUE,
  PROP_FIRST_AGREEMENT,
  PROP_FIRST_AGREEMENT_LABEL,
  PROP_DISTANCE,
  PROP_DISPUTED,
  PROP_ACCESSIBLE_LABEL,
  N_PROPS
} PcCityProps;

static GParamSpec *properties[N_PROPS];

enum
{
  FIELD_IN_BASELINE = PC_PLACE_N_FIELDS,
  FIELD_RELATIONS,
  FIELD_STATUS,
  FIELD_AGREEMENTS,
  FIELD_COOPERATION,
  FIELD_EVENTS,
  FIELD_CONTACTS,
  FIELD_CLAIMS,
  FIELD_MISSING,
};

static const PcFieldInfo fields[] = {
  { "inBaseline", PC_FIELD_BOOLEAN },
  { "relations", PC_FIELD_RECORDS, PC_FIELD_FLAGS_NONE, pc_relation_get_type },
  { "status", PC_FIELD_RECORD, PC_FIELD_FLAGS_NONE, pc_status_get_type },
  { "agreements", PC_FIELD_RECORDS, PC_FIELD_FLAGS_NONE, pc_agreement_get_type },
  { "cooperation", PC_FIELD_RECORDS, PC_FIELD_FLAGS_NONE, pc_cooperation_get_type },
  { "events", PC_FIELD_RECORDS, PC_FIELD_FLAGS_NONE, pc_event_get_type },
  { "contacts", PC_FIELD_RECORDS, PC_FIELD_FLAGS_NONE, pc_contact_get_type },
  { "claims", PC_FIELD_RECORDS, PC_FIELD_FLAGS_NONE, pc_claim_get_type },
  { "missing", PC_FIELD_STRINGS },
};

G_STATIC_ASSERT (G_N_ELEMENTS (fields) == FIELD_MISSING - FIELD_IN_BASELINE + 1);

static void
pc_city_notify (PcCity      *self,
                PcCityProps  prop)
{
  g_object_notify_by_pspec (G_OBJECT (self), properties[prop]);
}

static void
pc_city_labels_changed (PcCity *self)
{
  g_clear_pointer (&self->first_agreement_label, g_free);
  g_clear_pointer (&self->accessible_label, g_free);

  pc_city_notify (self, PROP_FIRST_AGREEMENT_LABEL);
  pc_city_notify (self, PROP_ACCESSIBLE_LABEL);
}

static void
pc_city_changed (PcRecord      *record,
                 const PcField *field)
{
  PcCity *self = PC_CITY (record);

  switch (field->index)
    {
    case PC_PLACE_FIELD_LOCATION:
      pc_city_notify (self, PROP_DISTANCE);
      break;

    case FIELD_RELATIONS:
      pc_city_day_changed (self);
      break;

    case FIELD_STATUS:
      pc_city_notify (self, PROP_STATUS_VALUE);
      pc_city_day_changed (self);
      break;

    case FIELD_AGREEMENTS:
      pc_city_notify (self, PROP_FIRST_AGREEMENT);
      pc_city_labels_changed (self);
      break;

    case FIELD_CLAIMS:
      pc_city_notify (self, PROP_DISPUTED);
      break;

    case PC_PLACE_FIELD_ID:
    case PC_PLACE_FIELD_NAMES:
    case PC_PLACE_FIELD_COUNTRY:
      pc_city_labels_changed (self);
      break;

    default:
      break;
    }

  PC_RECORD_CLASS (pc_city_parent_class)->changed (record, field);
}

static void
pc_city_retranslate (PcRecord *record)
{
  pc_city_labels_changed (PC_CITY (record));

  PC_RECORD_CLASS (pc_city_parent_class)->retranslate (record);
}

static void
pc_city_finalize (GObject *object)
{
  PcCity *self = PC_CITY (object);

  g_clear_pointer (&self->first_agreement_label, g_free);
  g_clear_pointer (&self->accessible_label, g_free);

  G_OBJECT_CLASS (pc_city_parent_class)->finalize (object);
}

static void
pc_city_get_property (GObject    *object,
                      guint       prop_id,
                      GValue     *value,
                      GParamSpec *pspec)
{
  PcCity *self = PC_CITY (object);

  switch (prop_id)
    {
    case PROP_KIND:
      g_value_set_object (value, pc_city_get_kind (self));
      break;

    case PROP_ENDED:
      g_value_set_boolean (value, pc_city_get_ended (self));
      break;

    case PROP_HOLDS:
      g_value_set_enum (value, pc_city_get_holds (self));
      break;

    case PROP_STATUS_VALUE:
      g_value_set_enum (value, pc_city_get_status_value (self));
      break;

    case PROP_FIRST_AGREEMENT:
      g_value_set_boxed (value, pc_city_get_first_agreement (self));
      break;

    case PROP_FIRST_AGREEMENT_LABEL:
      g_value_set_string (value, pc_city_get_first_agreement_label (self));
      break;

    case PROP_DISTANCE:
      g_value_set_double (value, pc_city_get_distance (self));
      break;

    case PROP_DISPUTED:
      g_value_set_boolean (value, pc_city_get_disputed (self));
      break;

    case PROP_ACCESSIBLE_LABEL:
      g_value_set_string (value, pc_city_get_accessible_label (self));
      break;

    default:
      G_OBJECT_CLASS (pc_city_parent_class)->get_property (object, prop_id, value, pspec);
    }
}

static void
pc_city_class_init (PcCityClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  PcRecordClass *record_class = PC_RECORD_CLASS (klass);

  object_class->finalize = pc_city_finalize;
  object_class->get_property = pc_city_get_property;
  record_class->changed = pc_city_changed;
  record_class->retranslate = pc_city_retranslate;

  pc_record_class_install_fields (record_class, fields, G_N_ELEMENTS (fields));

  /**
   * PcCity:kind:
   *
   * The kind of the relation on the day of [property@Dataset:as-of].
   *
   * Of an ended relation it is the kind it had at the end, of one to come the kind it begins with.
   */
  properties[PROP_KIND] =
    g_param_spec_object ("kind", NULL, NULL,
                         PC_TYPE_KIND,
                         G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  /**
   * PcCity:ended:
   *
   * Whether the relation has ended by the day of [property@Dataset:as-of].
   */
  properties[PROP_ENDED] =
    g_param_spec_boolean ("ended", NULL, NULL,
                          FALSE,
                          G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  /**
   * PcCity:holds:
   *
   * Whether there is a relation on the day of [property@Dataset:as-of].
   */
  properties[PROP_HOLDS] =
    g_param_spec_enum ("holds", NULL, NULL,
                       PC_TYPE_HOLDS,
                       PC_HOLDS_NO,
                       G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  /**
   * PcCity:status-value:
   *
   * The state of the relation today.
   */
  properties[PROP_STATUS_VALUE] =
    g_param_spec_enum ("status-value", NULL, NULL,
                       PC_TYPE_STATUS_VALUE,
                       PC_STATUS_UNKNOWN,
                       G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  /**
   * PcCity:first-agreement:
   *
   * The date of the earliest agreement.
   */
  properties[PROP_FIRST_AGREEMENT] =
    g_param_spec_boxed ("first-agreement", NULL, NULL,
                        PC_TYPE_DATE,
                        G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  /**
   * PcCity:first-agreement-label:
   *
   * The year of the first agreement for the end of a row: “1979”, “–” or, of an ended relation, “2006–2022”.
   */
  properties[PROP_FIRST_AGREEMENT_LABEL] =
    g_param_spec_string ("first-agreement-label", NULL, NULL,
                         NULL,
                         G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  /**
   * PcCity:distance:
   *
   * The distance from the home city in kilometres, NaN while it is not known.
   */
  properties[PROP_DISTANCE] =
    g_param_spec_double ("distance", NULL, NULL,
                         -G_MAXDOUBLE, G_MAXDOUBLE, 0,
                         G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  /**
   * PcCity:disputed:
   *
   * Whether sources differ on something about the city.
   */
  properties[PROP_DISPUTED] =
    g_param_spec_boolean ("disputed", NULL, NULL,
                          FALSE,
                          G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  /**
   * PcCity:accessible-label:
   *
   * The city in one line for screen readers.
   */
  properties[PROP_ACCESSIBLE_LABEL] =
    g_param_spec_string ("accessible-label", NULL, NULL,
                         NULL,
                         G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
pc_city_init (PcCity *self)
{
}

/**
 * pc_city_get_in_baseline:
 * @self: a `PcCity`
 *
 * Gets whether the baseline document names the city.
 *
 * Returns: %TRUE if so
 */
gboolean
pc_city_get_in_baseline (PcCity *self)
{
  g_return_val_if_fail (PC_IS_CITY (self), FALSE);

  return pc_record_get_boolean (PC_RECORD (self), FIELD_IN_BASELINE);
}

/**
 * pc_city_get_relations:
 * @self: a `PcCity`
 *
 * Gets the periods of the relation in time order.
 *
 * Returns: (transfer none): the live list
 */
GListModel *
pc_city_get_relations (PcCity *self)
{
  g_return_val_if_fail (PC_IS_CITY (self), NULL);

  return pc_record_get_records (PC_RECORD (self), FIELD_RELATIONS);
}

/**
 * pc_city_get_status:
 * @self: a `PcCity`
 *
 * Gets the state of the relation today.
 *
 * Returns: (transfer none) (nullable): the status
 */
PcStatus *
pc_city_get_status (PcCity *self)
{
  g_return_val_if_fail (PC_IS_CITY (self), NULL);

  return pc_record_get_record (PC_RECORD (self), FIELD_STATUS);
}

/**
 * pc_city_get_agreements:
 * @self: a `PcCity`
 *
 * Gets the documents, in date order.
 *
 * Returns: (transfer none): the live list
 */
GListModel *
pc_city_get_agreements (PcCity *self)
{
  g_return_val_if_fail (PC_IS_CITY (self), NULL);

  return pc_record_get_records (PC_RECORD (self), FIELD_AGREEMENTS);
}

/**
 * pc_city_get_cooperation:
 * @self: a `PcCity`
 *
 * Gets the fields of co-operation.
 *
 * Returns: (transfer none): the live list
 */
GListModel *
pc_city_get_cooperation (PcCity *self)
{
  g_return_val_if_fail (PC_IS_CITY (self), NULL);

  return pc_record_get_records (PC_RECORD (self), FIELD_COOPERATION);
}

/**
 * pc_city_get_events:
 * @self: a `PcCity`
 *
 * Gets the events, in date order.
 *
 * Returns: (transfer none): the live list
 */
GListModel *
pc_city_get_events (PcCity *self)
{
  g_return_val_if_fail (PC_IS_CITY (self), NULL);

  return pc_record_get_records (PC_RECORD (self), FIELD_EVENTS);
}

/**
 * pc_city_get_contacts:
 * @self: a `PcCity`
 *
 * Gets the offices to write to.
 *
 * Returns: (transfer none): the live list
 */
GListModel *
pc_city_get_contacts (PcCity *self)
{
  g_return_val_if_fail (PC_IS_CITY (self), NULL);

  return pc_record_get_records (PC_RECORD (self), FIELD_CONTACTS);
}

/**
 * pc_city_get_claims:
 * @self: a `PcCity`
 *
 * Gets the points on which sources differ.
 *
 * Returns: (transfer none): the live list
 */
GListModel *
pc_city_get_claims (PcCity *self)
{
  g_return_val_if_fail (PC_IS_CITY (self), NULL);

  return pc_record_get_records (PC_RECORD (self), FIELD_CLAIMS);
}

/**
 * pc_city_get_missing:
 * @self: a `PcCity`
 *
 * Gets what has not been found.
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): the missing
 */
const char * const *
pc_city_get_missing (PcCity *self)
{
  g_return_val_if_fail (PC_IS_CITY (self), NULL);

  return pc_record_get_strings (PC_RECORD (self), FIELD_MISSING);
}

static guint
pc_city_get_n (PcCity *self,
               guint   field)
{
  return pc_record_get_n_records (PC_RECORD (self), field);
}

/*
 * Gets the number of periods, without making a list of none.
 */
guint
pc_city_get_n_relations (PcCity *self)
{
  return pc_city_get_n (self, FIELD_RELATIONS);
}

/*
 * Lends a period, or NULL if there are not so many.
 */
PcRelation *
pc_city_peek_relation (PcCity *self,
                       guint   position)
{
  return pc_record_peek_record (PC_RECORD (self), FIELD_RELATIONS, position);
}

/*
 * Lends the last period, or NULL.
 */
PcRelation *
pc_city_peek_last_relation (PcCity *self)
{
  guint n = pc_city_get_n_relations (self);

  return n > 0 ? pc_city_peek_relation (self, n - 1) : NULL;
}

static gboolean
pc_city_has_begun (PcCity     *self,
                   PcRelation *relation)
{
  const PcDate *as_of = pc_city_get_day (self);
  const PcDate *from = pc_relation_get_from (relation);
  GDate day, first;

  if (!as_of)
    return TRUE;
  if (!from)
    return pc_city_get_holds (self) != PC_HOLDS_NO;

  pc_date_first_day (as_of, &day);
  pc_date_first_day (from, &first);

  return g_date_compare (&first, &day) <= 0;
}

/**
 * pc_city_get_relation:
 * @self: a `PcCity`
 *
 * Gets the period of the relation on the day of [property@Dataset:as-of]: the one that holds or may hold,
 * else the last that is over.
 *
 * Returns: (transfer none) (nullable): the period, or %NULL if none has begun
 */
PcRelation *
pc_city_get_relation (PcCity *self)
{
  g_return_val_if_fail (PC_IS_CITY (self), NULL);

  for (guint i = pc_city_get_n_relations (self); i > 0; i--)
    {
      PcRelation *relation = pc_city_peek_relation (self, i - 1);

      if (pc_relation_get_over (relation) || pc_city_has_begun (self, relation))
        return relation;
    }

  return NULL;
}

/**
 * pc_city_get_status_value:
 * @self: a `PcCity`
 *
 * Gets the state of the relation today.
 *
 * Returns: the state
 */
PcStatusValue
pc_city_get_status_value (PcCity *self)
{
  PcStatus *status;

  g_return_val_if_fail (PC_IS_CITY (self), PC_STATUS_UNKNOWN);

  status = pc_city_get_status (self);

  return status ? pc_status_get_value (status) : PC_STATUS_UNKNOWN;
}

/**
 * pc_city_get_first_agreement:
 * @self: a `PcCity`
 *
 * Gets the date of the earliest agreement.
 *
 * Returns: (transfer none) (nullable): the date, or %NULL if there is no agreement
 */
const PcDate *
pc_city_get_first_agreement (PcCity *self)
{
  const PcDate *first = NULL;

  g_return_val_if_fail (PC_IS_CITY (self), NULL);

  for (guint i = 0; i < pc_city_get_n (self, FIELD_AGREEMENTS); i++)
    {
      const PcDate *date = pc_agreement_get_date (pc_record_peek_record (PC_RECORD (self), FIELD_AGREEMENTS, i));

      if (date && (!first || pc_date_compare (date, first) < 0))
        first = date;
    }

  return first;
}

/**
 * pc_city_get_first_agreement_label:
 * @self: a `PcCity`
 *
 * Gets the year of the first agreement for the end of a row: “1979”, or “–” where it is not known.
 * An ended relation has its years instead: “2006–2022”.
 *
 * Returns: (transfer none): the label
 */
const char *
pc_city_get_first_agreement_label (PcCity *self)
{
  g_return_val_if_fail (PC_IS_CITY (self), NULL);

  if (!self->first_agreement_label)
    self->first_agreement_label = pc_city_create_first_agreement_label (self);

  return self->first_agreement_label;
}

/**
 * pc_city_get_distance:
 * @self: a `PcCity`
 *
 * Gets the distance from the home city.
 *
 * Returns: kilometres, or NaN if one of the positions is not known
 */
double
pc_city_get_distance (PcCity *self)
{
  PcDataset *dataset;
  PcPlace *home;
  PcCoordinate here, there;

  g_return_val_if_fail (PC_IS_CITY (self), NAN);

  dataset = pc_record_get_dataset (PC_RECORD (self));
  home = dataset ? pc_dataset_get_home (dataset) : NULL;
  if (!home || !pc_place_get_coordinate (home, &here) || !pc_place_get_coordinate (PC_PLACE (self), &there))
    return NAN;

  return pc_coordinate_distance (&here, &there);
}

/**
 * pc_city_get_disputed:
 * @self: a `PcCity`
 *
 * Gets whether sources differ on something about the city.
 *
 * Returns: %TRUE if so
 */
gboolean
pc_city_get_disputed (PcCity *self)
{
  g_return_val_if_fail (PC_IS_CITY (self), FALSE);

  return pc_city_get_n (self, FIELD_CLAIMS) > 0;
}

/**
 * pc_city_get_accessible_label:
 * @self: a `PcCity`
 *
 * Gets the city in one line for screen readers: “Nuremberg, Germany, Twin city, first agreement 1979, active”.
 *
 * Returns: (transfer none): the label
 */
const char *
pc_city_get_accessible_label (PcCity *self)
{
  g_return_val_if_fail (PC_IS_CITY (self), NULL);

  if (!self->accessible_label)
    self->accessible_label = pc_city_create_accessible_label (self);

  return self->accessible_label;
}

/**
 * pc_city_find_agreement:
 * @self: a `PcCity`
 * @id: the id of an agreement
 *
 * Finds an agreement of the city.
 *
 * Returns: (transfer none) (nullable): the agreement
 */
PcAgreement *
pc_city_find_agreement (PcCity     *self,
                        const char *id)
{
  g_return_val_if_fail (PC_IS_CITY (self), NULL);
  g_return_val_if_fail (id != NULL, NULL);

  for (guint i = 0; i < pc_city_get_n (self, FIELD_AGREEMENTS); i++)
    {
      PcAgreement *agreement = pc_record_peek_record (PC_RECORD (self), FIELD_AGREEMENTS, i);

      if (g_strcmp0 (pc_agreement_get_id (agreement), id) == 0)
        return agreement;
    }

  return NULL;
}

/*
 * Gets whether the city has a field of co-operation.
 */
gboolean
pc_city_has_area (PcCity     *self,
                  const char *area)
{
  for (guint i = 0; i < pc_city_get_n (self, FIELD_COOPERATION); i++)
    {
      PcCooperation *cooperation = pc_record_peek_record (PC_RECORD (self), FIELD_COOPERATION, i);

      if (g_strcmp0 (pc_cooperation_get_area (cooperation), area) == 0)
        return TRUE;
    }

  return FALSE;
}

/*
 * Tells that the home city has moved.
 */
void
pc_city_home_moved (PcCity *self)
{
  pc_city_notify (self, PROP_DISTANCE);
}

/*
 * Tells that the relation is seen on another day, or has other periods.
 */
void
pc_city_day_changed (PcCity *self)
{
  pc_city_notify (self, PROP_KIND);
  pc_city_notify (self, PROP_ENDED);
  pc_city_notify (self, PROP_HOLDS);
  pc_city_labels_changed (self);
}

/*
 * Tells that the kinds of the dataset are others now.
 */
void
pc_city_kinds_changed (PcCity *self)
{
  pc_city_notify (self, PROP_KIND);
  pc_city_labels_changed (self);
}
