/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "pc-model-testing.h"

typedef struct
{
  const char *text;
  const char *folded;
} Fold;

static const Fold folds[] = {
  { "", "" },
  { " – ", "" },
  { "Kyiv", "kyiv" },
  { "KIJÓW", "kijow" },
  { "Łódź", "lodz" },
  { "Włochy", "wlochy" },
  { "Göteborg", "goteborg" },
  { "Tromsø", "tromso" },
  { "Đakovo", "dakovo" },
  { "Straße", "strasse" },
  { "Ærø", "aero" },
  { "Œuvre", "oeuvre" },
  { "Þingvellir", "thingvellir" },
  { "Diyarbakır", "diyarbakir" },
  { "İzmir", "izmir" },
  { "Київ", "киів" },
  { "ЛЬВІВ", "львів" },
  { "Ґорлиці", "горлиці" },
  { "Кам’янець", "кам янець" },
  { "Frankfurt nad Menem", "frankfurt nad menem" },
  { "  Saint-Étienne,  (Loire) ", "saint etienne loire" },
  { "Ho\u0301w", "how" },
  { "ﬁord", "fiord" },
  { "Ⅳ", "iv" },
  { "京都市", "京 都 市" },
  { "თბილისი", "თბილისი" },
  { "فَاس", "فاس" },
  { "a\u200db", "ab" },
  { "11 Listopada", "11 listopada" },
};

static void
test_fold (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (folds); i++)
    {
      g_autofree char *folded = pc_search_fold (folds[i].text);

      g_assert_cmpstr (folded, ==, folds[i].folded);
    }
}

typedef struct
{
  const char  *query;
  PcMatchRank  rank;
  const char  *reason;
} Match;

/* Against: Frankfurt am Main (shown), Germany (shown), Frankfurt nad Menem, Francfort-sur-le-Main, Niemcy. */
static const Match matches[] = {
  { "", PC_MATCH_NAME_PREFIX, NULL },
  { "fr", PC_MATCH_NAME_PREFIX, NULL },
  { "FRANKFURT AM", PC_MATCH_NAME_PREFIX, NULL },
  { "germ", PC_MATCH_OTHER_PREFIX, NULL },
  { "frankfurt na", PC_MATCH_OTHER_PREFIX, "Frankfurt nad Menem" },
  { "francfort-sur", PC_MATCH_OTHER_PREFIX, "Francfort-sur-le-Main" },
  { "niem", PC_MATCH_OTHER_PREFIX, "Niemcy" },
  { "main", PC_MATCH_WORDS, NULL },
  { "main frank", PC_MATCH_WORDS, NULL },
  { "menem", PC_MATCH_WORDS, "Frankfurt nad Menem" },
  { "germany frankfurt", PC_MATCH_WORDS, NULL },
  { "niemcy main", PC_MATCH_WORDS, "Niemcy" },
  { "ankfurt", PC_MATCH_NONE, NULL },
  { "frankfurt oder", PC_MATCH_NONE, NULL },
  { "frankfurts", PC_MATCH_NONE, NULL },
};

static PcSearchText *
create_text (void)
{
  PcSearchText *text = pc_search_text_new ();
  g_autoptr (PcSearchText) country = pc_search_text_new ();

  pc_search_text_add (text, "Frankfurt am Main");
  pc_search_text_add (text, "Germany");
  pc_search_text_add (text, "Frankfurt am Main");
  pc_search_text_add (text, "Frankfurt nad Menem");
  pc_search_text_add (text, "Francfort-sur-le-Main");
  pc_search_text_add (country, "Niemcy");
  pc_search_text_add_all (text, country);

  return text;
}

static void
test_match (void)
{
  g_autoptr (PcSearchText) text = create_text ();

  g_assert_cmpuint (pc_search_text_get_size (text), ==, 5);

  for (guint i = 0; i < G_N_ELEMENTS (matches); i++)
    {
      g_autoptr (PcSearchQuery) query = pc_search_query_new (matches[i].query);

      g_assert_cmpint (pc_search_text_match (text, query), ==, matches[i].rank);
      g_assert_cmpstr (pc_search_text_explain (text, query, 2), ==, matches[i].reason);
    }
}

static void
test_empty (void)
{
  g_autoptr (PcSearchQuery) nothing = pc_search_query_new (NULL);
  g_autoptr (PcSearchQuery) marks = pc_search_query_new (" -, ");
  g_autoptr (PcSearchQuery) query = pc_search_query_new ("ł");
  g_autoptr (PcSearchText) text = pc_search_text_new ();

  g_assert_true (pc_search_query_is_empty (nothing));
  g_assert_true (pc_search_query_is_empty (marks));
  g_assert_false (pc_search_query_is_empty (query));
  g_assert_cmpint (pc_search_text_match (text, query), ==, PC_MATCH_NONE);
}

typedef struct
{
  const char *query;
  const char *other;
  gboolean    narrows;
} Narrowing;

static const Narrowing narrowings[] = {
  { "ki", "k", TRUE },
  { "Kí", "k", TRUE },
  { "k", "ki", FALSE },
  { "k", "", TRUE },
  { "san f", "san", TRUE },
  { "san", "san", TRUE },
  { "lviv", "k", FALSE },
};

static void
test_narrows (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (narrowings); i++)
    {
      g_autoptr (PcSearchQuery) query = pc_search_query_new (narrowings[i].query);
      g_autoptr (PcSearchQuery) other = pc_search_query_new (narrowings[i].other);

      g_assert_cmpint (pc_search_query_narrows (query, other), ==, narrowings[i].narrows);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/model/search-text/fold", test_fold);
  g_test_add_func ("/model/search-text/match", test_match);
  g_test_add_func ("/model/search-text/empty", test_empty);
  g_test_add_func ("/model/search-text/narrows", test_narrows);

  return g_test_run ();
}
