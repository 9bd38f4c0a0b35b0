/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "pc-model-testing.h"

#include <math.h>

typedef struct
{
  const char *city;
  const char *day;
  PcHolds     holds;
  const char *kind;
} Holds;

static const Holds holds[] = {
  /* Two periods, the second from the day the first one ends. */
  { "kyiv", "1976-12-11", PC_HOLDS_NO, NULL },
  { "kyiv", "1976-12-12", PC_HOLDS_YES, "partner" },
  { "kyiv", "1993-02-18", PC_HOLDS_YES, "partner" },
  { "kyiv", "1993-02-19", PC_HOLDS_YES, "twin" },
  { "kyiv", "2007-12-22", PC_HOLDS_YES, "twin" },
  { "kyiv", "9999", PC_HOLDS_YES, "twin" },
  /* The start is not known, but the baseline document names the city. */
  { "milan", "1900", PC_HOLDS_UNKNOWN, "partner" },
  { "milan", "2007-12-21", PC_HOLDS_UNKNOWN, "partner" },
  { "milan", "2007-12-22", PC_HOLDS_YES, "partner" },
  { "milan", "2026", PC_HOLDS_YES, "partner" },
  /* The document does not name it, so that it began later. */
  { "lviv", "2007-12-22", PC_HOLDS_NO, NULL },
  { "lviv", "2007-12-23", PC_HOLDS_UNKNOWN, "no-agreement" },
  { "lviv", "2022-09-15", PC_HOLDS_UNKNOWN, "no-agreement" },
  { "lviv", "2022-09-16", PC_HOLDS_NO, NULL },
};

static void
check_holds (PcDataset   *dataset,
             const Holds *expected)
{
  g_autoptr (PcDate) day = pc_date_new_from_string (expected->day, NULL);
  PcCity *city = pc_test_get_city (dataset, expected->city);
  PcKind *kind = NULL;

  g_test_message ("%s on %s", expected->city, expected->day);
  g_assert_cmpint (pc_city_holds_on (city, day, &kind), ==, expected->holds);
  g_assert_cmpstr (kind ? pc_kind_get_id (kind) : NULL, ==, expected->kind);
  g_assert_cmpint (pc_city_holds_on (city, day, NULL), ==, expected->holds);
}

static void
test_holds (void)
{
  g_autoptr (PcDataset) dataset = pc_test_dataset_new ();

  for (guint i = 0; i < G_N_ELEMENTS (holds); i++)
    check_holds (dataset, &holds[i]);
}

/* A start that is not known lies before the first agreement at the latest. */
static void
test_holds_by_agreement (void)
{
  g_autoptr (PcDataset) dataset = pc_test_dataset_new ();
  PcCity *city = pc_test_get_city (dataset, "milan");

  pc_test_set_date (pc_test_append (city, "agreements", "id", "milan-2003", NULL), "date", "2003-05");
  check_holds (dataset, &(Holds) { "milan", "2003-04-30", PC_HOLDS_UNKNOWN, "partner" });
  check_holds (dataset, &(Holds) { "milan", "2003-05-01", PC_HOLDS_YES, "partner" });
}

/* Coarse dates: from the first day on, and until before the last. */
static void
test_holds_coarsely (void)
{
  g_autoptr (PcDataset) dataset = pc_test_dataset_new ();
  PcRelation *relation = pc_test_get (pc_test_get_city (dataset, "milan"), "relations", 0);

  pc_test_set_date (relation, "from", "1990");
  pc_test_set_date (relation, "until", "1995-02");
  check_holds (dataset, &(Holds) { "milan", "1989-12-31", PC_HOLDS_NO, NULL });
  check_holds (dataset, &(Holds) { "milan", "1990-01-01", PC_HOLDS_YES, "partner" });
  check_holds (dataset, &(Holds) { "milan", "1995-02-27", PC_HOLDS_YES, "partner" });
  check_holds (dataset, &(Holds) { "milan", "1995-02-28", PC_HOLDS_NO, NULL });
}

static void
test_holds_without_baseline (void)
{
  g_autoptr (PcDataset) dataset = pc_test_dataset_new ();

  g_object_set (dataset, "baseline", NULL, NULL);
  check_holds (dataset, &(Holds) { "milan", "1900", PC_HOLDS_UNKNOWN, "partner" });
  check_holds (dataset, &(Holds) { "milan", "2026", PC_HOLDS_UNKNOWN, "partner" });
}

typedef struct
{
  const char *city;
  const char *day;
  PcHolds     holds;
  gboolean    ended;
  const char *kind;
  const char *label;
  int         relation;
} Seen;

static const Seen seen[] = {
  { "kyiv", "1970", PC_HOLDS_NO, FALSE, "partner", "–", -1 },
  { "kyiv", "1976-12-12", PC_HOLDS_YES, FALSE, "partner", "1976", 0 },
  { "kyiv", "1993-02-19", PC_HOLDS_YES, FALSE, "twin", "1976", 1 },
  { "milan", "1990", PC_HOLDS_UNKNOWN, FALSE, "partner", "–", 0 },
  { "lviv", "2007-12-22", PC_HOLDS_NO, FALSE, "no-agreement", "–", -1 },
  { "lviv", "2010", PC_HOLDS_UNKNOWN, FALSE, "no-agreement", "–", 0 },
  { "lviv", "2022-09-16", PC_HOLDS_NO, TRUE, "no-agreement", "–2022", 0 },
};

/* The relations as they were on a day, and today's again when it is over. */
static void
test_as_of (void)
{
  g_autoptr (PcDataset) dataset = pc_test_dataset_new ();

  for (guint i = 0; i < G_N_ELEMENTS (seen); i++)
    {
      g_autoptr (PcDate) day = pc_date_new_from_string (seen[i].day, NULL);
      PcCity *city = pc_test_get_city (dataset, seen[i].city);

      g_test_message ("%s on %s", seen[i].city, seen[i].day);
      pc_dataset_set_as_of (dataset, day);
      g_assert_cmpint (pc_city_get_holds (city), ==, seen[i].holds);
      g_assert_cmpint (pc_city_get_ended (city), ==, seen[i].ended);
      g_assert_cmpstr (pc_kind_get_id (pc_city_get_kind (city)), ==, seen[i].kind);
      g_assert_cmpstr (pc_city_get_first_agreement_label (city), ==, seen[i].label);
      g_assert_null (strstr (pc_city_get_accessible_label (city), "active"));
      g_assert_true (pc_city_get_relation (city) ==
                     (seen[i].relation >= 0 ? pc_test_get (city, "relations", (guint) seen[i].relation) : NULL));
    }

  pc_dataset_set_as_of (dataset, NULL);
  g_assert_cmpint (pc_city_get_holds (pc_test_get_city (dataset, "kyiv")), ==, PC_HOLDS_YES);
  g_assert_cmpint (pc_city_get_holds (pc_test_get_city (dataset, "lviv")), ==, PC_HOLDS_NO);
  g_assert_true (pc_city_get_ended (pc_test_get_city (dataset, "lviv")));
}

/* Who shows a city or the dataset is told, once, and only if the day is another. */
static void
test_as_of_notifies (void)
{
  g_autoptr (PcDataset) dataset = pc_test_dataset_new ();
  g_autoptr (PcDate) day = pc_date_new (2007, 12, 22);
  PcCity *kyiv = pc_test_get_city (dataset, "kyiv");
  guint *as_of = pc_test_count_notify (dataset, "as-of");
  guint *kind = pc_test_count_notify (kyiv, "kind");
  guint *ended = pc_test_count_notify (kyiv, "ended");
  guint *state = pc_test_count_notify (kyiv, "holds");
  guint *label = pc_test_count_notify (kyiv, "first-agreement-label");

  pc_dataset_set_as_of (dataset, NULL);
  g_assert_cmpuint (*as_of, ==, 0);

  g_object_set (dataset, "as-of", day, NULL);
  pc_dataset_set_as_of (dataset, day);
  g_assert_cmpuint (*as_of, ==, 1);
  g_assert_cmpuint (*kind, ==, 1);
  g_assert_cmpuint (*ended, ==, 1);
  g_assert_cmpuint (*state, ==, 1);
  g_assert_cmpuint (*label, ==, 1);

  pc_dataset_set_as_of (dataset, NULL);
  g_assert_null (pc_dataset_get_as_of (dataset));
  g_assert_cmpuint (*as_of, ==, 2);
  g_assert_cmpuint (*kind, ==, 2);
}

static void
test_derived (void)
{
  g_autoptr (PcDataset) dataset = pc_test_dataset_new ();
  PcCity *kyiv = pc_test_get_city (dataset, "kyiv");
  PcCity *milan = pc_test_get_city (dataset, "milan");
  PcCity *lviv = pc_test_get_city (dataset, "lviv");

  g_assert_cmpstr (pc_kind_get_id (pc_city_get_kind (kyiv)), ==, "twin");
  g_assert_false (pc_city_get_ended (kyiv));
  g_assert_true (pc_city_get_ended (lviv));
  g_assert_cmpint (pc_city_get_status_value (kyiv), ==, PC_STATUS_ACTIVE);
  g_assert_true (pc_city_get_disputed (kyiv));
  g_assert_false (pc_city_get_disputed (milan));
  g_assert_cmpint (pc_date_get_year (pc_city_get_first_agreement (kyiv)), ==, 1976);
  g_assert_null (pc_city_get_first_agreement (milan));
  g_assert_cmpfloat_with_epsilon (pc_city_get_distance (kyiv), 753.278, 0.001);
  g_assert_nonnull (pc_city_find_agreement (kyiv, "kyiv-1993"));
  g_assert_null (pc_city_find_agreement (kyiv, "kyiv-1994"));
}

static void
test_nothing_known (void)
{
  g_autoptr (PcDataset) dataset = pc_dataset_new ();
  PcCity *city = pc_test_append (dataset, "cities", "id", "nowhere", NULL);

  g_assert_null (pc_city_get_kind (city));
  g_assert_false (pc_city_get_ended (city));
  g_assert_cmpint (pc_city_get_status_value (city), ==, PC_STATUS_UNKNOWN);
  g_assert_cmpstr (pc_city_get_first_agreement_label (city), ==, "–");
  g_assert_true (isnan (pc_city_get_distance (city)));
  g_assert_cmpstr (pc_city_get_accessible_label (city), ==,
                   "nowhere, , kind not known, first agreement not known, status not known");
}

static void
test_labels (void)
{
  g_autoptr (PcDataset) dataset = pc_test_dataset_new ();
  PcCity *kyiv = pc_test_get_city (dataset, "kyiv");
  PcCity *lviv = pc_test_get_city (dataset, "lviv");

  g_assert_cmpstr (pc_city_get_first_agreement_label (kyiv), ==, "1976");
  g_assert_cmpstr (pc_city_get_first_agreement_label (pc_test_get_city (dataset, "milan")), ==, "–");
  g_assert_cmpstr (pc_city_get_first_agreement_label (lviv), ==, "–2022");
  g_assert_cmpstr (pc_city_get_accessible_label (kyiv), ==, "Kyiv, Ukraine, Twin city, first agreement 1976, active");
  g_assert_cmpstr (pc_city_get_accessible_label (lviv), ==, "Lviv, Ukraine, City without an agreement, –2022, ended");

  pc_test_set_date (pc_test_append (lviv, "agreements", "id", "lviv-1995", NULL), "date", "1995-08-05");
  g_assert_cmpstr (pc_city_get_first_agreement_label (lviv), ==, "1995–2022");
  pc_test_set_date (pc_test_get (lviv, "relations", 0), "from", "1992");
  g_assert_cmpstr (pc_city_get_first_agreement_label (lviv), ==, "1992–2022");
  pc_test_set_date (pc_test_get (lviv, "relations", 0), "from", "2022-01");
  g_assert_cmpstr (pc_city_get_first_agreement_label (lviv), ==, "2022");
}

/* The earliest agreement is not always the first of the list. */
static void
test_first_agreement (void)
{
  g_autoptr (PcDataset) dataset = pc_test_dataset_new ();
  PcCity *city = pc_test_get_city (dataset, "kyiv");
  guint *count = pc_test_count_notify (city, "first-agreement");

  pc_test_set_date (pc_test_append (city, "agreements", "id", "kyiv-1973", NULL), "date", "1973");
  g_assert_cmpuint (*count, ==, 2);
  g_assert_cmpint (pc_date_get_year (pc_city_get_first_agreement (city)), ==, 1973);
  g_assert_cmpstr (pc_city_get_first_agreement_label (city), ==, "1973");
}

typedef struct
{
  const char *property;
  void      (*change) (PcDataset *dataset, PcCity *city);
} Notification;

static void
end_relation (PcDataset *dataset,
              PcCity    *city)
{
  pc_test_set_date (pc_test_get (city, "relations", 1), "until", "2020");
}

static void
change_status (PcDataset *dataset,
               PcCity    *city)
{
  g_object_set (pc_city_get_status (city), "value", PC_STATUS_DORMANT, NULL);
}

static void
drop_claims (PcDataset *dataset,
             PcCity    *city)
{
  g_list_store_remove_all (G_LIST_STORE (pc_city_get_claims (city)));
}

static void
drop_agreements (PcDataset *dataset,
                 PcCity    *city)
{
  g_list_store_remove_all (G_LIST_STORE (pc_city_get_agreements (city)));
}

static void
move_city (PcDataset *dataset,
           PcCity    *city)
{
  g_object_set (pc_place_get_location (PC_PLACE (city)), "latitude", 51.0, NULL);
}

static void
move_home (PcDataset *dataset,
           PcCity    *city)
{
  g_object_set (pc_place_get_location (pc_dataset_get_home (dataset)), "latitude", 51.0, NULL);
}

static void
rename_kind (PcDataset *dataset,
             PcCity    *city)
{
  pc_test_set_text (pc_dataset_lookup_kind (dataset, "twin"), "name", "Sister city", "Miasto siostrzane");
}

static void
rename_city (PcDataset *dataset,
             PcCity    *city)
{
  pc_test_set_text (city, "names", "Kiev", "Kijów");
}

static const Notification notifications[] = {
  { "kind", end_relation },
  { "ended", end_relation },
  { "first-agreement-label", end_relation },
  { "accessible-label", end_relation },
  { "status-value", change_status },
  { "ended", change_status },
  { "accessible-label", change_status },
  { "disputed", drop_claims },
  { "first-agreement", drop_agreements },
  { "first-agreement-label", drop_agreements },
  { "distance", move_city },
  { "distance", move_home },
  { "kind", rename_kind },
  { "accessible-label", rename_kind },
  { "name", rename_city },
  { "subtitle", rename_city },
  { "accessible-label", rename_city },
};

static void
test_notifications (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (notifications); i++)
    {
      g_autoptr (PcDataset) dataset = pc_test_dataset_new ();
      PcCity *city = pc_test_get_city (dataset, "kyiv");
      guint *count = pc_test_count_notify (city, notifications[i].property);
      g_autofree char *before = g_strdup (pc_city_get_accessible_label (city));

      notifications[i].change (dataset, city);
      g_test_message ("%s, case %u", notifications[i].property, i);
      g_assert_cmpuint (*count, >, 0);
      if (g_str_equal (notifications[i].property, "accessible-label"))
        g_assert_cmpstr (pc_city_get_accessible_label (city), !=, before);
    }
}

/* All derived properties can be read as properties. */
static void
test_properties (void)
{
  g_autoptr (PcDataset) dataset = pc_test_dataset_new ();
  PcCity *city = pc_test_get_city (dataset, "kyiv");
  g_autoptr (PcKind) kind = NULL;
  g_autoptr (PcDate) first = NULL;
  g_autofree char *label = NULL;
  g_autofree char *accessible_label = NULL;
  g_autofree char *names = NULL;
  gboolean ended = TRUE, disputed = FALSE;
  PcStatusValue status;
  double distance;

  g_object_get (city, "kind", &kind, "ended", &ended, "status-value", &status, "first-agreement", &first,
                "first-agreement-label", &label, "distance", &distance, "disputed", &disputed,
                "accessible-label", &accessible_label, "display-names", &names, NULL);

  g_assert_true (kind == pc_city_get_kind (city));
  g_assert_false (ended);
  g_assert_cmpint (status, ==, PC_STATUS_ACTIVE);
  g_assert_true (pc_date_equal (first, pc_city_get_first_agreement (city)));
  g_assert_cmpstr (label, ==, "1976");
  g_assert_cmpfloat (distance, ==, pc_city_get_distance (city));
  g_assert_true (disputed);
  g_assert_cmpstr (accessible_label, ==, pc_city_get_accessible_label (city));
  g_assert_cmpstr (names, ==, "Kyiv");
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/model/city/holds", test_holds);
  g_test_add_func ("/model/city/holds-by-agreement", test_holds_by_agreement);
  g_test_add_func ("/model/city/holds-coarsely", test_holds_coarsely);
  g_test_add_func ("/model/city/holds-without-baseline", test_holds_without_baseline);
  g_test_add_func ("/model/city/as-of", test_as_of);
  g_test_add_func ("/model/city/as-of-notifies", test_as_of_notifies);
  g_test_add_func ("/model/city/derived", test_derived);
  g_test_add_func ("/model/city/nothing-known", test_nothing_known);
  g_test_add_func ("/model/city/labels", test_labels);
  g_test_add_func ("/model/city/first-agreement", test_first_agreement);
  g_test_add_func ("/model/city/notifications", test_notifications);
  g_test_add_func ("/model/city/properties", test_properties);

  return g_test_run ();
}
