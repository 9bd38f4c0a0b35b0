/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-view"

#include "config.h"

#include "pc-filter-years-page.h"

#include "pc-filter-checks.h"

/**
 * PcFilterYearsPage:
 *
 * The years of the filter, on a page of the filter popover: what they are about, the
 * first and the last one.
 *
 * The years that can be chosen are the whole decades of the data, so that each decade
 * of the overview is among them. All of them together are no limit.
 */
struct _PcFilterYearsPage
{
  AdwNavigationPage parent_instance;

  GtkAdjustment *first_adjustment;
  GtkAdjustment *last_adjustment;
  GtkWidget *years_box;

  PcFilterOptions *options;
  gboolean showing;
};

G_DEFINE_FINAL_TYPE (PcFilterYearsPage, pc_filter_years_page, ADW_TYPE_NAVIGATION_PAGE)

typedef enum
{
  PROP_OPTIONS = 1,
} PcFilterYearsPageProps;

static GParamSpec *properties[PROP_OPTIONS + 1];

static void
configure (GtkAdjustment *adjustment,
           int            year,
           int            first_year,
           int            last_year)
{
  gtk_adjustment_configure (adjustment, year, first_year, last_year, 1, 10, 0);
}

/* A filter may come from another file and have years that this one has not. */
static void
show_years (PcFilterYearsPage *self)
{
  PcCityFilter *filter = pc_filter_options_get_filter (self->options);
  int first_year;
  int last_year;
  int lower;
  int upper;
  PcPeriodBasis basis = pc_city_filter_get_period (filter, &first_year, &last_year);
  gboolean has_years = pc_filter_options_get_years (self->options, &lower, &upper);

  if (first_year != 0)
    lower = MIN (lower, first_year);
  else
    first_year = lower;
  upper = MAX (upper, MAX (first_year, last_year));
  if (last_year == 0)
    last_year = upper;

  self->showing = TRUE;
  configure (self->first_adjustment, first_year, lower, upper);
  configure (self->last_adjustment, last_year, lower, upper);
  self->showing = FALSE;

  gtk_widget_set_sensitive (self->years_box,
                            has_years && (basis == PC_PERIOD_FIRST_AGREEMENT || basis == PC_PERIOD_RELATION));
}

static void
choose_years (PcFilterYearsPage *self,
              int                first_year,
              int                last_year)
{
  PcCityFilter *filter = pc_filter_options_get_filter (self->options);
  PcPeriodBasis basis = pc_city_filter_get_period (filter, NULL, NULL);

  if (first_year == (int) gtk_adjustment_get_lower (self->first_adjustment) &&
      last_year == (int) gtk_adjustment_get_upper (self->last_adjustment))
    pc_city_filter_set_period (filter, basis, 0, 0);
  else
    pc_city_filter_set_period (filter, basis, first_year, last_year);
}

/* The years push each other, for none can be the last before the first. */
static void
first_year_changed_cb (PcFilterYearsPage *self)
{
  int first_year = (int) gtk_adjustment_get_value (self->first_adjustment);
  int last_year = (int) gtk_adjustment_get_value (self->last_adjustment);

  if (!self->showing)
    choose_years (self, first_year, MAX (first_year, last_year));
}

static void
last_year_changed_cb (PcFilterYearsPage *self)
{
  int first_year = (int) gtk_adjustment_get_value (self->first_adjustment);
  int last_year = (int) gtk_adjustment_get_value (self->last_adjustment);

  if (!self->showing)
    choose_years (self, MIN (first_year, last_year), last_year);
}

static void
pc_filter_years_page_get_property (GObject    *object,
                                   guint       prop_id,
                                   GValue     *value,
                                   GParamSpec *pspec)
{
  PcFilterYearsPage *self = PC_FILTER_YEARS_PAGE (object);

  switch ((PcFilterYearsPageProps) prop_id)
    {
    case PROP_OPTIONS:
      g_value_set_object (value, self->options);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pc_filter_years_page_set_property (GObject      *object,
                                   guint         prop_id,
                                   const GValue *value,
                                   GParamSpec   *pspec)
{
  PcFilterYearsPage *self = PC_FILTER_YEARS_PAGE (object);

  switch ((PcFilterYearsPageProps) prop_id)
    {
    case PROP_OPTIONS:
      self->options = g_value_dup_object (value);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pc_filter_years_page_constructed (GObject *object)
{
  PcFilterYearsPage *self = PC_FILTER_YEARS_PAGE (object);

  G_OBJECT_CLASS (pc_filter_years_page_parent_class)->constructed (object);

  g_signal_connect_object (pc_filter_options_get_filter (self->options), "changed",
                           G_CALLBACK (show_years), self,
                           G_CONNECT_SWAPPED);
  show_years (self);
}

static void
pc_filter_years_page_dispose (GObject *object)
{
  PcFilterYearsPage *self = PC_FILTER_YEARS_PAGE (object);

  gtk_widget_dispose_template (GTK_WIDGET (object), PC_TYPE_FILTER_YEARS_PAGE);
  g_clear_object (&self->options);

  G_OBJECT_CLASS (pc_filter_years_page_parent_class)->dispose (object);
}

static void
pc_filter_years_page_class_init (PcFilterYearsPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->constructed = pc_filter_years_page_constructed;
  object_class->get_property = pc_filter_years_page_get_property;
  object_class->set_property = pc_filter_years_page_set_property;
  object_class->dispose = pc_filter_years_page_dispose;

  properties[PROP_OPTIONS] =
    g_param_spec_object ("options", NULL, NULL,
                         PC_TYPE_FILTER_OPTIONS,
                         G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  g_type_ensure (PC_TYPE_FILTER_CHECKS);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/pl/krakow/PartnerCities/pc-filter-years-page.ui");
  gtk_widget_class_bind_template_child (widget_class, PcFilterYearsPage, first_adjustment);
  gtk_widget_class_bind_template_child (widget_class, PcFilterYearsPage, last_adjustment);
  gtk_widget_class_bind_template_child (widget_class, PcFilterYearsPage, years_box);
  gtk_widget_class_bind_template_callback (widget_class, first_year_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, last_year_changed_cb);
}

static void
pc_filter_years_page_init (PcFilterYearsPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * pc_filter_years_page_new:
 * @title: the name of the page
 * @options: the options of a filter
 *
 * Returns: (transfer full): a new page
 */
AdwNavigationPage *
pc_filter_years_page_new (const char      *title,
                          PcFilterOptions *options)
{
  g_return_val_if_fail (title != NULL, NULL);
  g_return_val_if_fail (PC_IS_FILTER_OPTIONS (options), NULL);

  return g_object_new (PC_TYPE_FILTER_YEARS_PAGE,
                       "title", title,
                       "options", options,
                       NULL);
}
