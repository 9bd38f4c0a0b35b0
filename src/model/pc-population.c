/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-model"

#include "config.h"

#include "pc-population.h"

#include "pc-record-private.h"

/**
 * PcPopulation:
 *
 * The number of residents of a city proper.
 */
struct _PcPopulation
{
  PcRecord parent_instance;
};

G_DEFINE_FINAL_TYPE (PcPopulation, pc_population, PC_TYPE_RECORD)

enum
{
  FIELD_VALUE,
  FIELD_AS_OF,
};

static const PcFieldInfo fields[] = {
  [FIELD_VALUE] = { "value", PC_FIELD_INTEGER },
  [FIELD_AS_OF] = { "asOf", PC_FIELD_DATE },
};

static void
pc_population_class_init (PcPopulationClass *klass)
{
  pc_record_class_install_fields (PC_RECORD_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
pc_population_init (PcPopulation *self)
{
}

/**
 * pc_population_get_value:
 * @self: a `PcPopulation`
 *
 * Gets the number.
 *
 * Returns: the value
 */
gint64
pc_population_get_value (PcPopulation *self)
{
  g_return_val_if_fail (PC_IS_POPULATION (self), 0);

  return pc_record_get_integer (PC_RECORD (self), FIELD_VALUE);
}

/**
 * pc_population_get_as_of:
 * @self: a `PcPopulation`
 *
 * Gets the date it stands for.
 *
 * Returns: (transfer none) (nullable): the as of
 */
const PcDate *
pc_population_get_as_of (PcPopulation *self)
{
  g_return_val_if_fail (PC_IS_POPULATION (self), NULL);

  return pc_record_get_date (PC_RECORD (self), FIELD_AS_OF);
}
