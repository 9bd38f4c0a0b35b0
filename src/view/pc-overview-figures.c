/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-view"

#include "config.h"

#include "pc-overview-figures.h"

#include "pc-agreement.h"
#include "pc-overview-figure.h"

#include <glib/gi18n-lib.h>

/**
 * PcOverviewFigures:
 *
 * How many cities, countries, continents and agreements there are on the day that
 * is shown, and how many relations are active. While a filter is set, the numbers
 * are of what it leaves, and each caption says of how many.
 */
struct _PcOverviewFigures
{
  AdwBin parent_instance;

  PcOverviewFigure *cities;
  PcOverviewFigure *countries;
  PcOverviewFigure *continents;
  PcOverviewFigure *agreements;
  PcOverviewFigure *active;
};

G_DEFINE_FINAL_TYPE (PcOverviewFigures, pc_overview_figures, ADW_TYPE_BIN)

typedef struct
{
  guint n_cities;
  guint n_countries;
  guint n_continents;
  guint n_agreements;
  guint n_active;
} PcFigures;

static guint
count_agreements (PcCity       *city,
                  const PcDate *day)
{
  GListModel *agreements = pc_city_get_agreements (city);
  guint n = 0;

  for (guint i = 0; i < g_list_model_get_n_items (agreements); i++)
    {
      g_autoptr (PcAgreement) agreement = g_list_model_get_item (agreements, i);
      const PcDate *date = pc_agreement_get_date (agreement);

      if (day == NULL || (date != NULL && !pc_date_is_after (date, day)))
        n++;
    }

  return n;
}

static void
count_matches (PcFigures    *figures,
               PcBarCounter *counter,
               const PcDate *day)
{
  GPtrArray *cities = pc_bar_counter_get_matches (counter);
  g_autoptr (GHashTable) countries = g_hash_table_new (NULL, NULL);
  g_autoptr (GHashTable) continents = g_hash_table_new (NULL, NULL);

  for (guint i = 0; i < cities->len; i++)
    {
      PcCity *city = g_ptr_array_index (cities, i);
      PcCountry *country = pc_place_lookup_country (PC_PLACE (city));
      PcContinent *continent = country != NULL ? pc_country_lookup_continent (country) : NULL;

      if (country != NULL)
        g_hash_table_add (countries, country);
      if (continent != NULL)
        g_hash_table_add (continents, continent);

      figures->n_agreements += count_agreements (city, day);
      figures->n_active += pc_city_get_status_value (city) == PC_STATUS_ACTIVE ? 1 : 0;
    }

  figures->n_cities = cities->len;
  figures->n_countries = g_hash_table_size (countries);
  figures->n_continents = g_hash_table_size (continents);
}

static void
count_all (PcFigures    *figures,
           PcStatistics *statistics)
{
  figures->n_cities = pc_statistics_get_n_cities (statistics);
  figures->n_countries = pc_statistics_get_n_countries (statistics);
  figures->n_continents = pc_statistics_get_n_continents (statistics);
  figures->n_agreements = pc_statistics_get_n_agreements (statistics);
  figures->n_active = pc_statistics_get_n_active (statistics);
}

static void
set_figure (PcOverviewFigure *figure,
            guint             number,
            const char       *caption,
            guint             total,
            char             *part_caption)
{
  g_autofree char *part = part_caption;

  pc_overview_figure_set (figure, number, number == total ? caption : part);
}

static void
pc_overview_figures_dispose (GObject *object)
{
  adw_bin_set_child (ADW_BIN (object), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (object), PC_TYPE_OVERVIEW_FIGURES);

  G_OBJECT_CLASS (pc_overview_figures_parent_class)->dispose (object);
}

static void
pc_overview_figures_class_init (PcOverviewFiguresClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = pc_overview_figures_dispose;

  g_type_ensure (PC_TYPE_OVERVIEW_FIGURE);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/pl/krakow/PartnerCities/pc-overview-figures.ui");
  gtk_widget_class_bind_template_child (widget_class, PcOverviewFigures, cities);
  gtk_widget_class_bind_template_child (widget_class, PcOverviewFigures, countries);
  gtk_widget_class_bind_template_child (widget_class, PcOverviewFigures, continents);
  gtk_widget_class_bind_template_child (widget_class, PcOverviewFigures, agreements);
  gtk_widget_class_bind_template_child (widget_class, PcOverviewFigures, active);
}

static void
pc_overview_figures_init (PcOverviewFigures *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * pc_overview_figures_new:
 *
 * Returns: (transfer floating): figures without numbers
 */
GtkWidget *
pc_overview_figures_new (void)
{
  return g_object_new (PC_TYPE_OVERVIEW_FIGURES, NULL);
}

/**
 * pc_overview_figures_update:
 * @self: a `PcOverviewFigures`
 * @statistics: the numbers of the day
 * @counter: what the filter leaves of them
 *
 * Shows the numbers. What the file says of activity is of today, so a past day has
 * no number for it.
 */
void
pc_overview_figures_update (PcOverviewFigures *self,
                            PcStatistics      *statistics,
                            PcBarCounter      *counter)
{
  PcFigures all = { 0 }, shown = { 0 };
  PcAsOf *as_of;

  g_return_if_fail (PC_IS_OVERVIEW_FIGURES (self));
  g_return_if_fail (PC_IS_STATISTICS (statistics));
  g_return_if_fail (PC_IS_BAR_COUNTER (counter));

  as_of = pc_statistics_get_as_of (statistics);
  count_all (&all, statistics);
  if (pc_bar_counter_is_narrowed (counter))
    count_matches (&shown, counter, pc_as_of_get_date (as_of));
  else
    shown = all;

  /* Translators: captions below a large number. The second ones stand below the number of what a filter leaves. */
  set_figure (self->cities, shown.n_cities, ngettext ("city", "cities", shown.n_cities),
              all.n_cities, g_strdup_printf (ngettext ("of %u city", "of %u cities", all.n_cities), all.n_cities));
  set_figure (self->countries, shown.n_countries, ngettext ("country", "countries", shown.n_countries),
              all.n_countries, g_strdup_printf (ngettext ("of %u country", "of %u countries", all.n_countries), all.n_countries));
  set_figure (self->continents, shown.n_continents, ngettext ("continent", "continents", shown.n_continents),
              all.n_continents, g_strdup_printf (ngettext ("of %u continent", "of %u continents", all.n_continents), all.n_continents));
  set_figure (self->agreements, shown.n_agreements, ngettext ("agreement", "agreements", shown.n_agreements),
              all.n_agreements, g_strdup_printf (ngettext ("of %u agreement", "of %u agreements", all.n_agreements), all.n_agreements));
  set_figure (self->active, shown.n_active, ngettext ("active", "active", shown.n_active),
              all.n_active, g_strdup_printf (ngettext ("of %u active", "of %u active", all.n_active), all.n_active));
  gtk_widget_set_visible (GTK_WIDGET (self->active), pc_as_of_is_today (as_of));
}
