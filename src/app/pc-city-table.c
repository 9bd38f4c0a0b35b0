/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-app"

#include "config.h"

#include "pc-city-table.h"

#include "pc-enums.h"

#include <glib/gi18n.h>

#define N_COLUMNS 5
#define GAP 2

/* “Since” stands before the status, which may be empty at the end of a line. */
typedef struct
{
  PcCity *city;
  PcKind *kind;
  guint kind_position;
  char *sort_key;
  char *cells[N_COLUMNS];
} Row;

static void
row_free (gpointer data)
{
  Row *row = data;

  g_free (row->sort_key);
  for (guint i = 0; i < N_COLUMNS; i++)
    g_free (row->cells[i]);
  g_free (row);
}

static int
compare_rows (gconstpointer a,
              gconstpointer b)
{
  const Row *first = a;
  const Row *second = b;

  if (first->kind_position != second->kind_position)
    return first->kind_position < second->kind_position ? -1 : 1;

  return g_strcmp0 (first->sort_key, second->sort_key);
}

/* How many cells of a terminal a text takes up. */
static guint
measure (const char *text)
{
  guint width = 0;

  for (const char *at = text; *at != '\0'; at = g_utf8_next_char (at))
    {
      gunichar character = g_utf8_get_char (at);

      if (!g_unichar_iszerowidth (character))
        width += g_unichar_iswide (character) ? 2 : 1;
    }

  return width;
}

static const char *
get_status_name (PcStatusValue status)
{
  switch (status)
    {
    case PC_STATUS_ACTIVE:
      return C_("status", "Active");
    case PC_STATUS_LISTED:
      return C_("status", "Listed");
    case PC_STATUS_DORMANT:
      return C_("status", "Dormant");
    case PC_STATUS_ENDED:
      return C_("status", "Ended");
    case PC_STATUS_UNKNOWN:
    default:
      return C_("status", "Not known");
    }
}

static guint
find_position (GListModel *list,
               gpointer    object)
{
  for (guint i = 0; i < g_list_model_get_n_items (list); i++)
    {
      g_autoptr (GObject) item = g_list_model_get_item (list, i);

      if (item == object)
        return i;
    }

  return G_MAXUINT;
}

static gboolean
covers (PcRelation   *relation,
        const PcDate *day)
{
  const PcDate *from = pc_relation_get_from (relation);
  const PcDate *until = pc_relation_get_until (relation);
  GDate today, first, last;

  pc_date_first_day (day, &today);
  if (from != NULL)
    {
      pc_date_first_day (from, &first);
      if (g_date_compare (&first, &today) > 0)
        return FALSE;
    }
  if (until != NULL)
    {
      pc_date_last_day (until, &last);
      if (g_date_compare (&last, &today) <= 0)
        return FALSE;
    }

  return TRUE;
}

/* The start of the period that held on @day, or of the last one. */
static char *
dup_since (PcCity       *city,
           const PcDate *day)
{
  GListModel *relations = pc_city_get_relations (city);

  for (guint i = g_list_model_get_n_items (relations); i > 0; i--)
    {
      g_autoptr (PcRelation) relation = g_list_model_get_item (relations, i - 1);

      if (day != NULL && !covers (relation, day))
        continue;
      if (pc_relation_get_from (relation) == NULL)
        break;
      return pc_date_to_string (pc_relation_get_from (relation));
    }

  return g_strdup ("–");
}

static char *
dup_kind_name (PcKind *kind)
{
  return g_strdup (kind != NULL ? pc_record_get_display (PC_RECORD (kind), "name") : "");
}

static Row *
make_row (PcDataset    *dataset,
          PcCity       *city,
          PcKind       *kind,
          const PcDate *day)
{
  PcPlace *place = PC_PLACE (city);
  Row *row = g_new0 (Row, 1);

  row->city = city;
  row->kind = kind;
  row->kind_position = find_position (pc_dataset_get_kinds (dataset), kind);
  row->sort_key = g_utf8_collate_key (pc_place_get_name (place), -1);
  row->cells[0] = dup_kind_name (kind);
  row->cells[1] = g_strdup (pc_place_get_name (place));
  row->cells[2] = g_strdup (pc_place_get_country_name (place));
  row->cells[3] = dup_since (city, day);
  row->cells[4] = g_strdup (get_status_name (pc_city_get_status_value (city)));

  return row;
}

static void
measure_columns (GPtrArray          *rows,
                 const char * const *headers,
                 guint              *widths)
{
  for (guint column = 0; column < N_COLUMNS; column++)
    {
      widths[column] = measure (headers[column]);
      for (guint i = 0; i < rows->len; i++)
        {
          const Row *row = g_ptr_array_index (rows, i);

          widths[column] = MAX (widths[column], measure (row->cells[column]));
        }
    }
}

static void
print_line (const char * const *cells,
            const guint        *widths)
{
  for (guint column = 0; column < N_COLUMNS; column++)
    {
      gboolean is_last = column + 1 == N_COLUMNS;

      g_print ("%s%*s", cells[column], is_last ? 0 : (int) (widths[column] - measure (cells[column]) + GAP), "");
    }
  g_print ("\n");
}

static void
print_rows (GPtrArray    *rows,
            const PcDate *day)
{
  const char *headers[N_COLUMNS] = {
    C_("column of a table", "Kind"), C_("column of a table", "City"), C_("column of a table", "Country"),
    C_("column of a table", "Since"),
    /* The file tells of the status today and of no other day. */
    day != NULL ? C_("column of a table", "Status today") : C_("column of a table", "Status"),
  };
  guint widths[N_COLUMNS];

  measure_columns (rows, headers, widths);
  print_line (headers, widths);
  for (guint i = 0; i < rows->len; i++)
    {
      const Row *row = g_ptr_array_index (rows, i);

      print_line ((const char * const *) row->cells, widths);
    }
}

/* How the relation stood on @day, or stands today. */
static PcHolds
find_kind (PcCity        *city,
           const PcDate  *day,
           PcKind       **kind)
{
  if (day != NULL)
    return pc_city_holds_on (city, day, kind);

  *kind = pc_city_get_kind (city);
  return PC_HOLDS_YES;
}

/**
 * pc_city_table_print:
 * @dataset: a dataset
 * @day: (nullable): the day whose relations are shown, or %NULL for all cities
 *
 * Prints the cities as a table, in the language of the locale.
 */
void
pc_city_table_print (PcDataset    *dataset,
                     const PcDate *day)
{
  g_autoptr (GPtrArray) rows = g_ptr_array_new_with_free_func (row_free);
  GListModel *cities = pc_dataset_get_cities (dataset);
  guint n_unknown = 0;

  for (guint i = 0; i < g_list_model_get_n_items (cities); i++)
    {
      g_autoptr (PcCity) city = g_list_model_get_item (cities, i);
      PcKind *kind = NULL;
      PcHolds holds = find_kind (city, day, &kind);

      if (holds == PC_HOLDS_YES)
        g_ptr_array_add (rows, make_row (dataset, city, kind, day));
      n_unknown += holds == PC_HOLDS_UNKNOWN;
    }

  g_ptr_array_sort_values (rows, compare_rows);
  print_rows (rows, day);

  if (n_unknown > 0)
    {
      g_print ("\n");
      g_print (ngettext ("Of %u city it is not known whether the relation had begun on that day.",
                         "Of %u cities it is not known whether the relation had begun on that day.",
                         n_unknown),
               n_unknown);
      g_print ("\n");
    }
}
