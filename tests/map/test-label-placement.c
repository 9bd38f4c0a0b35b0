/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "pc-label-placement.h"

static PcLabel
make_label (double x,
            double y)
{
  return (PcLabel) { .x = x, .y = y, .radius = 8, .width = 60, .height = 16 };
}

static void
test_free (void)
{
  PcLabel label = make_label (100, 100);

  pc_label_place (&label, 1, NULL, 0, NULL);
  g_assert_cmpint (label.side, ==, PC_LABEL_SIDE_EAST);
}

static void
test_none (void)
{
  pc_label_place (NULL, 0, NULL, 0, NULL);
}

static void
test_bounds (void)
{
  PcLabel label = make_label (100, 100);

  for (PcLabelSide side = PC_LABEL_SIDE_EAST; side < PC_N_LABEL_SIDES; side++)
    {
      graphene_rect_t bounds, mark = GRAPHENE_RECT_INIT (94, 94, 12, 12);

      pc_label_get_bounds (&label, side, &bounds);
      g_assert_cmpfloat (bounds.size.width, ==, 60);
      g_assert_cmpfloat (bounds.size.height, ==, 16);
      g_assert_false (graphene_rect_intersection (&bounds, &mark, NULL));
    }
}

/* Two cities side by side: the label of each goes to the outer side. */
static void
test_neighbours (void)
{
  PcLabel labels[2] = { make_label (100, 100), make_label (120, 100) };

  pc_label_place (labels, 2, NULL, 0, NULL);
  g_assert_cmpint (labels[0].side, ==, PC_LABEL_SIDE_WEST);
  g_assert_cmpint (labels[1].side, ==, PC_LABEL_SIDE_EAST);
}

/* Cities in the same spot have one mark in common, and all its sides for their labels. */
static void
test_same_spot (void)
{
  PcLabel labels[4] = { make_label (100, 100), make_label (100, 100), make_label (100, 100), make_label (100, 100) };

  pc_label_place (labels, G_N_ELEMENTS (labels), NULL, 0, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (labels); i++)
    {
      g_assert_cmpint (labels[i].side, !=, PC_LABEL_SIDE_NONE);
      for (guint j = 0; j < i; j++)
        g_assert_cmpint (labels[i].side, !=, labels[j].side);
    }
}

static void
test_no_overlap (void)
{
  PcLabel labels[40];
  g_autoptr(GRand) rand = g_rand_new_with_seed (1257);
  guint n_shown = 0;

  for (guint i = 0; i < G_N_ELEMENTS (labels); i++)
    labels[i] = make_label (g_rand_double_range (rand, 0, 500), g_rand_double_range (rand, 0, 400));

  pc_label_place (labels, G_N_ELEMENTS (labels), NULL, 0, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (labels); i++)
    {
      graphene_rect_t bounds;

      if (labels[i].side == PC_LABEL_SIDE_NONE)
        continue;

      n_shown++;
      pc_label_get_bounds (&labels[i], labels[i].side, &bounds);

      for (guint j = 0; j < G_N_ELEMENTS (labels); j++)
        {
          graphene_rect_t mark = GRAPHENE_RECT_INIT ((float) labels[j].x - 8, (float) labels[j].y - 8, 16, 16), other;

          if (j == i)
            continue;

          g_assert_false (graphene_rect_intersection (&bounds, &mark, NULL));
          if (labels[j].side == PC_LABEL_SIDE_NONE)
            continue;

          pc_label_get_bounds (&labels[j], labels[j].side, &other);
          /* A pixel less: two lines may touch. */
          graphene_rect_inset (&other, 1, 2);
          g_assert_false (graphene_rect_intersection (&bounds, &other, NULL));
        }
    }

  g_assert_cmpuint (n_shown, >, 15);
}

static void
test_obstacle (void)
{
  graphene_rect_t east = GRAPHENE_RECT_INIT (105, 0, 400, 400);
  PcLabel label = make_label (100, 100);

  pc_label_place (&label, 1, &east, 1, NULL);
  g_assert_cmpint (label.side, ==, PC_LABEL_SIDE_WEST);
}

static void
test_nowhere (void)
{
  graphene_rect_t everywhere = GRAPHENE_RECT_INIT (0, 0, 400, 400);
  PcLabel labels[2] = { make_label (100, 100), make_label (200, 200) };

  labels[1].required = TRUE;
  pc_label_place (labels, 2, &everywhere, 1, NULL);
  g_assert_cmpint (labels[0].side, ==, PC_LABEL_SIDE_NONE);
  g_assert_cmpint (labels[1].side, !=, PC_LABEL_SIDE_NONE);
}

/* The least overlap: everything is covered but most of the south. */
static void
test_least_overlap (void)
{
  graphene_rect_t obstacles[] = { GRAPHENE_RECT_INIT (0, 0, 400, 110), GRAPHENE_RECT_INIT (0, 0, 65, 400), GRAPHENE_RECT_INIT (135, 0, 265, 400) };
  PcLabel label = make_label (100, 100);

  label.required = TRUE;
  pc_label_place (&label, 1, obstacles, G_N_ELEMENTS (obstacles), NULL);
  g_assert_cmpint (label.side, ==, PC_LABEL_SIDE_SOUTH);
}

static void
test_away (void)
{
  static const struct
  {
    double x;
    double y;
    PcLabelSide side;
  } cases[] = {
    { -10, 1, PC_LABEL_SIDE_WEST },       { 10, 1, PC_LABEL_SIDE_EAST },
    { 1, -10, PC_LABEL_SIDE_NORTH },      { 1, 10, PC_LABEL_SIDE_SOUTH },
    { -10, -10, PC_LABEL_SIDE_NORTH_WEST }, { 10, 10, PC_LABEL_SIDE_SOUTH_EAST },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      PcLabel label = make_label (100, 100);

      label.away_x = cases[i].x;
      label.away_y = cases[i].y;
      pc_label_place (&label, 1, NULL, 0, NULL);
      g_assert_cmpint (label.side, ==, cases[i].side);
    }
}

static void
test_preferred (void)
{
  PcLabel label = make_label (100, 100);
  graphene_rect_t south = GRAPHENE_RECT_INIT (0, 110, 400, 100);

  label.preferred = PC_LABEL_SIDE_SOUTH;
  pc_label_place (&label, 1, NULL, 0, NULL);
  g_assert_cmpint (label.side, ==, PC_LABEL_SIDE_SOUTH);

  pc_label_place (&label, 1, &south, 1, NULL);
  g_assert_cmpint (label.side, ==, PC_LABEL_SIDE_EAST);
}

/* A label that is shown does not leave its side because rounding has brought something a pixel closer. */
static void
test_steady (void)
{
  PcLabel label = make_label (100, 100);
  graphene_rect_t bounds, obstacle;

  pc_label_get_bounds (&label, PC_LABEL_SIDE_EAST, &bounds);
  graphene_rect_init (&obstacle, bounds.origin.x + bounds.size.width - 1, bounds.origin.y, 50, 16);

  pc_label_place (&label, 1, &obstacle, 1, NULL);
  g_assert_cmpint (label.side, !=, PC_LABEL_SIDE_EAST);

  label.preferred = PC_LABEL_SIDE_EAST;
  pc_label_place (&label, 1, &obstacle, 1, NULL);
  g_assert_cmpint (label.side, ==, PC_LABEL_SIDE_EAST);

  obstacle.origin.x -= 8;
  pc_label_place (&label, 1, &obstacle, 1, NULL);
  g_assert_cmpint (label.side, !=, PC_LABEL_SIDE_EAST);
}

static void
test_edge_of_view (void)
{
  graphene_rect_t visible = GRAPHENE_RECT_INIT (0, 0, 130, 400), narrow = GRAPHENE_RECT_INIT (70, 0, 60, 400);
  PcLabel label = make_label (100, 100);

  pc_label_place (&label, 1, NULL, 0, &visible);
  g_assert_cmpint (label.side, ==, PC_LABEL_SIDE_WEST);

  /* Cut everywhere: better than hidden. */
  label = make_label (100, 100);
  label.width = 100;
  pc_label_place (&label, 1, NULL, 0, &narrow);
  g_assert_cmpint (label.side, ==, PC_LABEL_SIDE_EAST);
}

/* What has to be read rather covers a corner of something than loses half of itself. */
static void
test_edge_or_overlap (void)
{
  graphene_rect_t visible = GRAPHENE_RECT_INIT (85, 0, 400, 400);
  graphene_rect_t obstacles[] = {
    GRAPHENE_RECT_INIT (105, 0, 400, 118), GRAPHENE_RECT_INIT (105, 120, 400, 280),
    GRAPHENE_RECT_INIT (85, 0, 400, 95), GRAPHENE_RECT_INIT (120, 105, 400, 300),
  };
  PcLabel label = make_label (100, 100);

  label.required = TRUE;
  pc_label_place (&label, 1, obstacles, G_N_ELEMENTS (obstacles), &visible);
  g_assert_cmpint (label.side, ==, PC_LABEL_SIDE_SOUTH);

  /* What may be hidden covers nothing. */
  label.required = FALSE;
  pc_label_place (&label, 1, obstacles, G_N_ELEMENTS (obstacles), &visible);
  g_assert_cmpint (label.side, ==, PC_LABEL_SIDE_SOUTH_WEST);
}

/* The first label keeps its place; the second makes do with what is left. */
static void
test_order (void)
{
  PcLabel labels[2] = { make_label (100, 100), make_label (190, 100) };

  labels[0].preferred = PC_LABEL_SIDE_SOUTH_EAST;
  labels[1].preferred = PC_LABEL_SIDE_SOUTH_WEST;
  pc_label_place (labels, 2, NULL, 0, NULL);
  g_assert_cmpint (labels[0].side, ==, PC_LABEL_SIDE_SOUTH_EAST);
  g_assert_cmpint (labels[1].side, ==, PC_LABEL_SIDE_EAST);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/label-placement/free", test_free);
  g_test_add_func ("/label-placement/none", test_none);
  g_test_add_func ("/label-placement/bounds", test_bounds);
  g_test_add_func ("/label-placement/neighbours", test_neighbours);
  g_test_add_func ("/label-placement/same-spot", test_same_spot);
  g_test_add_func ("/label-placement/no-overlap", test_no_overlap);
  g_test_add_func ("/label-placement/obstacle", test_obstacle);
  g_test_add_func ("/label-placement/nowhere", test_nowhere);
  g_test_add_func ("/label-placement/least-overlap", test_least_overlap);
  g_test_add_func ("/label-placement/away", test_away);
  g_test_add_func ("/label-placement/preferred", test_preferred);
  g_test_add_func ("/label-placement/steady", test_steady);
  g_test_add_func ("/label-placement/edge-of-view", test_edge_of_view);
  g_test_add_func ("/label-placement/edge-or-overlap", test_edge_or_overlap);
  g_test_add_func ("/label-placement/order", test_order);

  return g_test_run ();
}
