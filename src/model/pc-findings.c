/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-model"

#include "config.h"

#include "pc-findings.h"

#include "pc-find-private.h"

/**
 * PcFindings:
 *
 * The contradiction finder: all in which a dataset seems to contradict itself, the weightiest first.
 *
 * It looks at what the statements of the baseline document say against the lists, at the claims, and at
 * relations, agreements, events, countries and statuses against each other. The day does not matter.
 */
struct _PcFindings
{
  PcDerivedList parent_instance;
};

G_DEFINE_FINAL_TYPE (PcFindings, pc_findings, PC_TYPE_DERIVED_LIST)

/* By weight, then by rule; within a rule in the order of the file, which the sort keeps. */
static int
compare_findings (gconstpointer a,
                  gconstpointer b)
{
  PcFinding *finding_a = (PcFinding *) a;
  PcFinding *finding_b = (PcFinding *) b;
  int order = (int) pc_finding_get_weight (finding_a) - (int) pc_finding_get_weight (finding_b);

  return order ? order : (int) pc_finding_get_rule (finding_a) - (int) pc_finding_get_rule (finding_b);
}

static void
pc_findings_build (PcDerivedList *list,
                   GPtrArray     *items)
{
  PcDataset *dataset = pc_derived_list_get_dataset (list);

  pc_find_in_statements (dataset, items);
  pc_find_in_claims (dataset, items);
  pc_find_in_relations (dataset, items);
  pc_find_in_countries (dataset, items);
  pc_find_in_statuses (dataset, items);

  g_ptr_array_sort_values (items, compare_findings);
}

static void
pc_findings_class_init (PcFindingsClass *klass)
{
  PC_DERIVED_LIST_CLASS (klass)->build = pc_findings_build;
}

static void
pc_findings_init (PcFindings *self)
{
}

/**
 * pc_findings_new:
 * @dataset: a dataset
 *
 * Looks for contradictions in a dataset.
 *
 * Returns: (transfer full): a new list of [class@Finding]
 */
PcFindings *
pc_findings_new (PcDataset *dataset)
{
  g_return_val_if_fail (PC_IS_DATASET (dataset), NULL);

  return g_object_new (PC_TYPE_FINDINGS, "dataset", dataset, NULL);
}

/**
 * pc_findings_count_weight:
 * @self: a `PcFindings`
 * @weight: a weight
 *
 * Counts the findings of a weight.
 *
 * Returns: the number of findings
 */
guint
pc_findings_count_weight (PcFindings      *self,
                          PcFindingWeight  weight)
{
  guint n_items, n = 0;

  g_return_val_if_fail (PC_IS_FINDINGS (self), 0);

  n_items = g_list_model_get_n_items (G_LIST_MODEL (self));
  for (guint i = 0; i < n_items; i++)
    n += pc_finding_get_weight (pc_derived_list_peek (PC_DERIVED_LIST (self), i)) == weight ? 1 : 0;

  return n;
}
