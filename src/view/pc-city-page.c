/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-view"

#include "config.h"

#include "pc-city-page.h"

#include "pc-agreement-row.h"
#include "pc-area-chips-row.h"
#include "pc-area-row.h"
#include "pc-call-card.h"
#include "pc-call-zone.h"
#include "pc-city-hero.h"
#include "pc-claim-row.h"
#include "pc-contact-row.h"
#include "pc-event-row.h"
#include "pc-fact-heading.h"
#include "pc-fact-list.h"
#include "pc-fact-number.h"
#include "pc-fact-pill.h"
#include "pc-fact-text.h"
#include "pc-language-name.h"
#include "pc-missing-row.h"
#include "pc-model.h"
#include "pc-names-row.h"
#include "pc-source-list.h"
#include "pc-source-row.h"

#include <glib/gi18n-lib.h>
#include <math.h>

/**
 * PcCityPage:
 *
 * Everything that is known of a city, in groups that are there only when they
 * have something to say.
 *
 * `city` is the only state; every group follows it. As `narrow` the page stands
 * alone in the window, so its header bar carries the name of the city.
 *
 * While the dataset is seen as of a past day, what came later is left out, and so
 * is what is about today: the status and when to call.
 *
 * # Actions
 *
 * `city-page.show-claim` (`s`) leads to what sources say about the fact at a
 * path, `city-page.show-sources` to the list of all sources.
 */
struct _PcCityPage
{
  AdwBin parent_instance;

  PcCity *city;
  gboolean narrow;

  GtkScrolledWindow *scroller;
  GtkWidget *content;
  PcCallCard *call_card;

  GtkFilter *by_day;
  GtkFilterListModel *agreements;
  GtkSortListModel *sorted_agreements;
  GtkSortListModel *areas;
  GtkFilterListModel *area_texts;
  GtkFilterListModel *area_names;
  GtkFilterListModel *events;
  GtkSortListModel *sorted_events;

  GtkWidget *agreement_group;
  PcFactList *agreement_list;
  PcFactList *event_list;
  GtkWidget *claim_group;
  PcFactList *claim_list;
  PcFactList *missing_list;
  PcFactList *contact_list;
  GtkWidget *source_group;
  PcFactList *source_list;
};

G_DEFINE_FINAL_TYPE (PcCityPage, pc_city_page, ADW_TYPE_BIN)

typedef enum
{
  PROP_CITY = 1,
  PROP_NARROW,
} PcCityPageProps;

static GParamSpec *properties[PROP_NARROW + 1];

#define GROUP_MARGIN 18

static gboolean
is_filled (PcCityPage *self,
           guint       n_items)
{
  return n_items > 0;
}

static guint
add (PcCityPage *self,
     guint       first,
     guint       second)
{
  return first + second;
}

static char *
dup_all_events_label (PcCityPage *self,
                      guint       n_events)
{
  return g_strdup_printf (ngettext ("Show All %u Event", "Show All %u Events", n_events), n_events);
}

static char *
dup_all_sources_label (PcCityPage *self,
                       guint       n_sources)
{
  return g_strdup_printf (ngettext ("Show All %u Source", "Show All %u Sources", n_sources), n_sources);
}

static gboolean
can_call (PcCityPage   *self,
          PcCity       *city,
          gboolean      ended,
          const PcDate *as_of)
{
  return !ended && as_of == NULL && pc_call_zone_is_known (city);
}

static gboolean
has_text (PcCityPage *self,
          const char *text)
{
  return text != NULL && text[0] != '\0';
}

static gboolean
has_any_text (PcCityPage *self,
              const char *first,
              const char *second,
              const char *third,
              const char *fourth)
{
  return has_text (self, first) || has_text (self, second) ||
         has_text (self, third) || has_text (self, fourth);
}

static char *
dup_distance (PcCityPage *self,
              double      distance)
{
  return pc_fact_number_format_distance (distance);
}

static char *
dup_population (PcCityPage   *self,
                PcPopulation *population,
                gint64        value,
                const PcDate *as_of)
{
  g_autofree char *number = NULL;
  g_autofree char *date = NULL;

  if (population == NULL || value <= 0)
    return NULL;

  number = pc_fact_number_format (value);
  if (as_of == NULL)
    return g_steal_pointer (&number);

  date = pc_date_format (as_of);

  /* Translators: a number of inhabitants and its date. */
  return g_strdup_printf (C_("population", "%s (%s)"), number, date);
}

static char *
dup_languages (PcCityPage         *self,
               const char * const *languages)
{
  return pc_language_name_dup_list (languages);
}

static char *
dup_coordinates (PcCityPage *self,
                 PcCity     *city,
                 PcLocation *location)
{
  PcCoordinate coordinate;

  if (city == NULL || !pc_place_get_coordinate (PC_PLACE (city), &coordinate))
    return NULL;

  return pc_fact_number_format_coordinate (&coordinate);
}

static char **
dup_provenance (PcCityPage        *self,
                const PcSourceMap *provenance,
                const char        *key)
{
  const char *const *sources = NULL;

  if (provenance != NULL)
    sources = pc_source_map_lookup (provenance, key);

  return g_strdupv ((char **) sources);
}

static gboolean
is_internal (PcCityPage *self,
             PcCity     *city,
             guint       n_contacts)
{
  GListModel *contacts;

  if (city == NULL || n_contacts == 0)
    return FALSE;

  contacts = pc_city_get_contacts (city);
  for (guint i = 0; i < g_list_model_get_n_items (contacts); i++)
    {
      g_autoptr (PcContact) contact = g_list_model_get_item (contacts, i);

      if (pc_contact_get_visibility (contact) != PC_VISIBILITY_INTERNAL)
        return FALSE;
    }

  return TRUE;
}

static int
compare_agreements (gconstpointer a,
                    gconstpointer b,
                    gpointer      user_data)
{
  return pc_date_compare (pc_agreement_get_date (PC_AGREEMENT ((gpointer) a)),
                          pc_agreement_get_date (PC_AGREEMENT ((gpointer) b)));
}

static int
compare_events (gconstpointer a,
                gconstpointer b,
                gpointer      user_data)
{
  return pc_date_compare (pc_event_get_date (PC_EVENT ((gpointer) b)),
                          pc_event_get_date (PC_EVENT ((gpointer) a)));
}

/* The core fields come first; a sort is stable, so the order is else that of the file. */
static int
compare_areas (gconstpointer a,
               gconstpointer b,
               gpointer      user_data)
{
  PcArea *area_a = pc_cooperation_lookup_area (PC_COOPERATION ((gpointer) a));
  PcArea *area_b = pc_cooperation_lookup_area (PC_COOPERATION ((gpointer) b));
  gboolean core_a = area_a != NULL && pc_area_get_core (area_a);
  gboolean core_b = area_b != NULL && pc_area_get_core (area_b);

  return (core_b ? 1 : 0) - (core_a ? 1 : 0);
}

static gboolean
has_area_text (gpointer item,
               gpointer user_data)
{
  return pc_cooperation_get_text (item) != NULL;
}

static gboolean
has_no_area_text (gpointer item,
                  gpointer user_data)
{
  return pc_cooperation_get_text (item) == NULL;
}

static const PcDate *
get_date (gpointer record)
{
  return PC_IS_AGREEMENT (record) ? pc_agreement_get_date (record) : pc_event_get_date (record);
}

/* What has no date is seen on every day. */
static gboolean
is_seen (gpointer record,
         gpointer user_data)
{
  const PcDate *as_of = pc_dataset_get_as_of (pc_record_get_dataset (record));
  const PcDate *date = get_date (record);
  GDate day, first;

  if (as_of == NULL || date == NULL)
    return TRUE;

  pc_date_first_day (as_of, &day);
  pc_date_first_day (date, &first);

  return g_date_compare (&first, &day) <= 0;
}

static void
day_changed_cb (PcCityPage *self)
{
  gtk_filter_changed (self->by_day, GTK_FILTER_CHANGE_DIFFERENT);
}

static void
set_up_models (PcCityPage *self)
{
  g_autoptr (GtkSorter) by_date = GTK_SORTER (gtk_custom_sorter_new (compare_agreements, NULL, NULL));
  g_autoptr (GtkSorter) newest = GTK_SORTER (gtk_custom_sorter_new (compare_events, NULL, NULL));
  g_autoptr (GtkSorter) by_area = GTK_SORTER (gtk_custom_sorter_new (compare_areas, NULL, NULL));
  g_autoptr (GtkFilter) with_text = GTK_FILTER (gtk_custom_filter_new (has_area_text, NULL, NULL));
  g_autoptr (GtkFilter) without_text = GTK_FILTER (gtk_custom_filter_new (has_no_area_text, NULL, NULL));

  self->by_day = GTK_FILTER (gtk_custom_filter_new (is_seen, NULL, NULL));
  gtk_filter_list_model_set_filter (self->agreements, self->by_day);
  gtk_filter_list_model_set_filter (self->events, self->by_day);
  gtk_sort_list_model_set_sorter (self->sorted_agreements, by_date);
  gtk_sort_list_model_set_sorter (self->sorted_events, newest);
  gtk_sort_list_model_set_sorter (self->areas, by_area);
  gtk_filter_list_model_set_filter (self->area_texts, with_text);
  gtk_filter_list_model_set_filter (self->area_names, without_text);
}

static void
update_missing (PcCityPage *self)
{
  g_autoptr (GtkStringList) missing = NULL;

  if (self->city != NULL)
    missing = gtk_string_list_new (pc_city_get_missing (self->city));

  pc_fact_list_set_model (self->missing_list, G_LIST_MODEL (missing));
}

static void
update_models (PcCityPage *self)
{
  PcCity *city = self->city;
  g_autoptr (GListModel) sources = city != NULL ? pc_source_list_new_for_city (city) : NULL;

  gtk_sort_list_model_set_model (self->sorted_agreements, city ? pc_city_get_agreements (city) : NULL);
  gtk_sort_list_model_set_model (self->areas, city ? pc_city_get_cooperation (city) : NULL);
  gtk_sort_list_model_set_model (self->sorted_events, city ? pc_city_get_events (city) : NULL);
  pc_fact_list_set_model (self->claim_list, city ? pc_city_get_claims (city) : NULL);
  pc_fact_list_set_model (self->contact_list, city ? pc_city_get_contacts (city) : NULL);
  pc_fact_list_set_model (self->source_list, sources);
  pc_fact_list_set_expanded (self->event_list, FALSE);
  update_missing (self);
}

static void
scroll_to (PcCityPage *self,
           GtkWidget  *group)
{
  GtkAdjustment *adjustment = gtk_scrolled_window_get_vadjustment (self->scroller);
  graphene_point_t top;

  if (gtk_widget_compute_point (group, self->content, &GRAPHENE_POINT_INIT (0, 0), &top))
    gtk_adjustment_set_value (adjustment, top.y - GROUP_MARGIN);
}

/* The focus scrolls as well, just as far as it must, and from where the page is: so it goes first. */
static void
show_row (PcCityPage    *self,
          GtkWidget     *group,
          GtkListBoxRow *row)
{
  if (row == NULL)
    return;

  gtk_widget_grab_focus (GTK_WIDGET (row));
  scroll_to (self, gtk_list_box_row_get_index (row) == 0 ? group : GTK_WIDGET (row));
}

static void
show_claim_action (GtkWidget  *widget,
                   const char *action_name,
                   GVariant   *parameter)
{
  pc_city_page_show_claim (PC_CITY_PAGE (widget), g_variant_get_string (parameter, NULL));
}

static void
show_sources_action (GtkWidget  *widget,
                     const char *action_name,
                     GVariant   *parameter)
{
  pc_city_page_show_sources (PC_CITY_PAGE (widget));
}

static void
pc_city_page_get_property (GObject    *object,
                           guint       prop_id,
                           GValue     *value,
                           GParamSpec *pspec)
{
  PcCityPage *self = PC_CITY_PAGE (object);

  switch ((PcCityPageProps) prop_id)
    {
    case PROP_CITY:
      g_value_set_object (value, self->city);
      break;

    case PROP_NARROW:
      g_value_set_boolean (value, self->narrow);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pc_city_page_set_property (GObject      *object,
                           guint         prop_id,
                           const GValue *value,
                           GParamSpec   *pspec)
{
  PcCityPage *self = PC_CITY_PAGE (object);

  switch ((PcCityPageProps) prop_id)
    {
    case PROP_CITY:
      pc_city_page_set_city (self, g_value_get_object (value));
      break;

    case PROP_NARROW:
      pc_city_page_set_narrow (self, g_value_get_boolean (value));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pc_city_page_dispose (GObject *object)
{
  PcCityPage *self = PC_CITY_PAGE (object);

  if (self->city != NULL)
    g_signal_handlers_disconnect_by_data (self->city, self);

  gtk_widget_dispose_template (GTK_WIDGET (self), PC_TYPE_CITY_PAGE);
  g_clear_object (&self->by_day);
  g_clear_object (&self->city);

  G_OBJECT_CLASS (pc_city_page_parent_class)->dispose (object);
}

static void
ensure_types (void)
{
  g_type_ensure (PC_TYPE_AGREEMENT_ROW);
  g_type_ensure (PC_TYPE_AREA_CHIPS_ROW);
  g_type_ensure (PC_TYPE_AREA_ROW);
  g_type_ensure (PC_TYPE_CALL_CARD);
  g_type_ensure (PC_TYPE_CITY_HERO);
  g_type_ensure (PC_TYPE_CLAIM_ROW);
  g_type_ensure (PC_TYPE_CONTACT_ROW);
  g_type_ensure (PC_TYPE_EVENT_ROW);
  g_type_ensure (PC_TYPE_FACT_HEADING);
  g_type_ensure (PC_TYPE_FACT_LIST);
  g_type_ensure (PC_TYPE_FACT_PILL);
  g_type_ensure (PC_TYPE_MISSING_ROW);
  g_type_ensure (PC_TYPE_NAMES_ROW);
  g_type_ensure (PC_TYPE_POPULATION);
  g_type_ensure (PC_TYPE_SOURCE_ROW);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/pl/krakow/PartnerCities/pc-city-page.ui");
  gtk_widget_class_bind_template_child (widget_class, PcCityPage, scroller);
  gtk_widget_class_bind_template_child (widget_class, PcCityPage, content);
  gtk_widget_class_bind_template_child (widget_class, PcCityPage, call_card);
  gtk_widget_class_bind_template_child (widget_class, PcCityPage, agreements);
  gtk_widget_class_bind_template_child (widget_class, PcCityPage, sorted_agreements);
  gtk_widget_class_bind_template_child (widget_class, PcCityPage, areas);
  gtk_widget_class_bind_template_child (widget_class, PcCityPage, area_texts);
  gtk_widget_class_bind_template_child (widget_class, PcCityPage, area_names);
  gtk_widget_class_bind_template_child (widget_class, PcCityPage, events);
  gtk_widget_class_bind_template_child (widget_class, PcCityPage, sorted_events);
  gtk_widget_class_bind_template_child (widget_class, PcCityPage, agreement_group);
  gtk_widget_class_bind_template_child (widget_class, PcCityPage, agreement_list);
  gtk_widget_class_bind_template_child (widget_class, PcCityPage, event_list);
  gtk_widget_class_bind_template_child (widget_class, PcCityPage, claim_group);
  gtk_widget_class_bind_template_child (widget_class, PcCityPage, claim_list);
  gtk_widget_class_bind_template_child (widget_class, PcCityPage, missing_list);
  gtk_widget_class_bind_template_child (widget_class, PcCityPage, contact_list);
  gtk_widget_class_bind_template_child (widget_class, PcCityPage, source_group);
  gtk_widget_class_bind_template_child (widget_class, PcCityPage, source_list);
  gtk_widget_class_bind_template_callback (widget_class, is_filled);
  gtk_widget_class_bind_template_callback (widget_class, add);
  gtk_widget_class_bind_template_callback (widget_class, dup_all_events_label);
  gtk_widget_class_bind_template_callback (widget_class, dup_all_sources_label);
  gtk_widget_class_bind_template_callback (widget_class, can_call);
  gtk_widget_class_bind_template_callback (widget_class, has_text);
  gtk_widget_class_bind_template_callback (widget_class, has_any_text);
  gtk_widget_class_bind_template_callback (widget_class, dup_distance);
  gtk_widget_class_bind_template_callback (widget_class, dup_population);
  gtk_widget_class_bind_template_callback (widget_class, dup_languages);
  gtk_widget_class_bind_template_callback (widget_class, dup_coordinates);
  gtk_widget_class_bind_template_callback (widget_class, dup_provenance);
  gtk_widget_class_bind_template_callback (widget_class, is_internal);
}

static void
pc_city_page_class_init (PcCityPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = pc_city_page_get_property;
  object_class->set_property = pc_city_page_set_property;
  object_class->dispose = pc_city_page_dispose;

  properties[PROP_CITY] =
    g_param_spec_object ("city", NULL, NULL,
                         PC_TYPE_CITY,
                         G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  properties[PROP_NARROW] =
    g_param_spec_boolean ("narrow", NULL, NULL,
                          FALSE,
                          G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  ensure_types ();
  bind_template (widget_class);

  gtk_widget_class_install_action (widget_class, "city-page.show-claim", "s", show_claim_action);
  gtk_widget_class_install_action (widget_class, "city-page.show-sources", NULL, show_sources_action);
  gtk_widget_class_set_css_name (widget_class, "citypage");
}

static void
pc_city_page_init (PcCityPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  set_up_models (self);
}

/**
 * pc_city_page_new:
 *
 * Returns: (transfer floating): a page about no city yet
 */
GtkWidget *
pc_city_page_new (void)
{
  return g_object_new (PC_TYPE_CITY_PAGE, NULL);
}

/**
 * pc_city_page_get_city:
 * @self: a `PcCityPage`
 *
 * Returns: (transfer none) (nullable): the city that the page is about
 */
PcCity *
pc_city_page_get_city (PcCityPage *self)
{
  g_return_val_if_fail (PC_IS_CITY_PAGE (self), NULL);

  return self->city;
}

/**
 * pc_city_page_set_city:
 * @self: a `PcCityPage`
 * @city: (nullable): a city
 *
 * Sets the city that the page is about, and goes to the top.
 */
void
pc_city_page_set_city (PcCityPage *self,
                       PcCity     *city)
{
  g_return_if_fail (PC_IS_CITY_PAGE (self));

  if (self->city == city)
    return;

  if (self->city != NULL)
    g_signal_handlers_disconnect_by_data (self->city, self);

  g_set_object (&self->city, city);

  if (city != NULL)
    {
      g_signal_connect_object (city, "notify::missing",
                               G_CALLBACK (update_missing), self,
                               G_CONNECT_SWAPPED);
      g_signal_connect_object (city, "notify::holds",
                               G_CALLBACK (day_changed_cb), self,
                               G_CONNECT_SWAPPED);
    }

  update_models (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_CITY]);
  gtk_adjustment_set_value (gtk_scrolled_window_get_vadjustment (self->scroller), 0);
}

/**
 * pc_city_page_get_narrow:
 * @self: a `PcCityPage`
 *
 * Returns: whether the page stands alone in the window
 */
gboolean
pc_city_page_get_narrow (PcCityPage *self)
{
  g_return_val_if_fail (PC_IS_CITY_PAGE (self), FALSE);

  return self->narrow;
}

/**
 * pc_city_page_set_narrow:
 * @self: a `PcCityPage`
 * @narrow: whether the page stands alone in the window
 *
 * Sets whether the header bar is that of a page of its own.
 */
void
pc_city_page_set_narrow (PcCityPage *self,
                         gboolean    narrow)
{
  g_return_if_fail (PC_IS_CITY_PAGE (self));

  narrow = !!narrow;
  if (self->narrow == narrow)
    return;

  self->narrow = narrow;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_NARROW]);
}

/**
 * pc_city_page_get_clock:
 * @self: a `PcCityPage`
 *
 * Returns: (transfer none): the clock that the page reads
 */
PcCallClock *
pc_city_page_get_clock (PcCityPage *self)
{
  g_return_val_if_fail (PC_IS_CITY_PAGE (self), NULL);

  return pc_call_card_get_clock (self->call_card);
}

/**
 * pc_city_page_show_agreements:
 * @self: a `PcCityPage`
 *
 * Goes to the agreements, if there are any.
 */
void
pc_city_page_show_agreements (PcCityPage *self)
{
  g_return_if_fail (PC_IS_CITY_PAGE (self));

  show_row (self, self->agreement_group, pc_fact_list_get_row (self->agreement_list, 0));
}

/**
 * pc_city_page_show_sources:
 * @self: a `PcCityPage`
 *
 * Goes to the list of all sources, and unfolds it.
 */
void
pc_city_page_show_sources (PcCityPage *self)
{
  g_return_if_fail (PC_IS_CITY_PAGE (self));

  pc_fact_list_set_expanded (self->source_list, TRUE);
  show_row (self, self->source_group, pc_fact_list_get_row (self->source_list, 0));
}

/**
 * pc_city_page_show_claim:
 * @self: a `PcCityPage`
 * @about: what a claim is about
 *
 * Goes to what sources say against each other about a fact.
 *
 * Returns: whether there is such a claim
 */
gboolean
pc_city_page_show_claim (PcCityPage *self,
                         const char *about)
{
  GListModel *claims;

  g_return_val_if_fail (PC_IS_CITY_PAGE (self), FALSE);
  g_return_val_if_fail (about != NULL, FALSE);

  claims = pc_fact_list_get_model (self->claim_list);
  for (guint i = 0; claims != NULL && i < g_list_model_get_n_items (claims); i++)
    {
      g_autoptr (PcClaim) claim = g_list_model_get_item (claims, i);

      if (g_strcmp0 (pc_claim_get_about (claim), about) == 0)
        {
          show_row (self, self->claim_group, pc_fact_list_get_row (self->claim_list, i));
          return TRUE;
        }
    }

  return FALSE;
}
