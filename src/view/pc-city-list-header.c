/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-view"

#include "config.h"

#include "pc-city-list-header.h"

#include "pc-ellipsis.h"
#include "pc-kind-label.h"

#include <glib/gi18n-lib.h>

/**
 * PcCityListHeader:
 *
 * The title of a section of the list of cities: a kind of relation, and how many there are.
 *
 * `city` is any city of the section, `model` the list it is a section of. The
 * count is taken from the list, because GtkListHeader forgets to adjust its own
 * range when a filter takes items away (GTK 4.18).
 */
struct _PcCityListHeader
{
  GtkBox parent_instance;

  PcCity *city;
  GListModel *model;
  GSignalGroup *model_signals;
  guint count;
};

G_DEFINE_FINAL_TYPE (PcCityListHeader, pc_city_list_header, GTK_TYPE_BOX)

typedef enum
{
  PROP_CITY = 1,
  PROP_COUNT,
  PROP_MODEL,
} PcCityListHeaderProps;

static GParamSpec *properties[PROP_MODEL + 1];

/* What it follows from is passed, so that the title does as well. */
static char *
dup_title (PcCityListHeader *self,
           PcCity           *city,
           PcKind           *kind,
           gboolean          ended,
           PcHolds           holds)
{
  if (city == NULL)
    return NULL;

  if (holds == PC_HOLDS_UNKNOWN)
    /* Translators: the title of a section of the list: relations of which nobody knows whether they had begun on the day seen. */
    return g_strdup (C_("section", "Start not known"));

  if (ended)
    /* Translators: the title of a section of the list: relations that have ended. */
    return g_strdup (C_("section", "Ended"));

  if (kind == NULL)
    /* Translators: the title of a section of the list: cities whose kind of relation is not known. */
    return g_strdup (C_("section", "Other"));

  return pc_kind_label_dup_section (kind);
}

static char *
dup_count (PcCityListHeader *self,
           guint             count)
{
  return g_strdup_printf ("%u", count);
}

static char *
dup_count_text (PcCityListHeader *self,
                guint             count)
{
  return g_strdup_printf (ngettext ("%u city", "%u cities", count), count);
}

static gboolean
is_same_section (PcCity *a,
                 PcCity *b)
{
  if (pc_city_get_holds (a) == PC_HOLDS_UNKNOWN || pc_city_get_holds (b) == PC_HOLDS_UNKNOWN)
    return pc_city_get_holds (a) == pc_city_get_holds (b);

  if (pc_city_get_ended (a) || pc_city_get_ended (b))
    return pc_city_get_ended (a) && pc_city_get_ended (b);

  return pc_city_get_kind (a) == pc_city_get_kind (b);
}

static guint
count_section (PcCityListHeader *self)
{
  guint n_items = self->model != NULL ? g_list_model_get_n_items (self->model) : 0;
  guint start = 0;
  guint end;

  for (guint i = 0; i < n_items; i = end)
    {
      g_autoptr (PcCity) first = g_list_model_get_item (self->model, i);

      gtk_section_model_get_section (GTK_SECTION_MODEL (self->model), i, &start, &end);
      if (is_same_section (first, self->city))
        return end - start;
    }

  return 0;
}

static void
update_count (PcCityListHeader *self)
{
  guint count = self->city != NULL ? count_section (self) : 0;

  if (self->count == count)
    return;

  self->count = count;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_COUNT]);
}

static void
set_model (PcCityListHeader *self,
           GListModel       *model)
{
  if (!g_set_object (&self->model, model))
    return;

  g_signal_group_set_target (self->model_signals, model);
  update_count (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_MODEL]);
}

static void
pc_city_list_header_get_property (GObject    *object,
                                  guint       prop_id,
                                  GValue     *value,
                                  GParamSpec *pspec)
{
  PcCityListHeader *self = PC_CITY_LIST_HEADER (object);

  switch ((PcCityListHeaderProps) prop_id)
    {
    case PROP_CITY:
      g_value_set_object (value, self->city);
      break;

    case PROP_COUNT:
      g_value_set_uint (value, self->count);
      break;

    case PROP_MODEL:
      g_value_set_object (value, self->model);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pc_city_list_header_set_property (GObject      *object,
                                  guint         prop_id,
                                  const GValue *value,
                                  GParamSpec   *pspec)
{
  PcCityListHeader *self = PC_CITY_LIST_HEADER (object);

  switch ((PcCityListHeaderProps) prop_id)
    {
    case PROP_CITY:
      if (g_set_object (&self->city, g_value_get_object (value)))
        {
          update_count (self);
          g_object_notify_by_pspec (object, pspec);
        }
      break;

    case PROP_MODEL:
      set_model (self, g_value_get_object (value));
      break;

    case PROP_COUNT:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pc_city_list_header_dispose (GObject *object)
{
  PcCityListHeader *self = PC_CITY_LIST_HEADER (object);

  gtk_widget_dispose_template (GTK_WIDGET (object), PC_TYPE_CITY_LIST_HEADER);
  g_clear_object (&self->model_signals);
  g_clear_object (&self->model);
  g_clear_object (&self->city);

  G_OBJECT_CLASS (pc_city_list_header_parent_class)->dispose (object);
}

static void
pc_city_list_header_class_init (PcCityListHeaderClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = pc_city_list_header_get_property;
  object_class->set_property = pc_city_list_header_set_property;
  object_class->dispose = pc_city_list_header_dispose;

  properties[PROP_CITY] =
    g_param_spec_object ("city", NULL, NULL,
                         PC_TYPE_CITY,
                         G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  properties[PROP_COUNT] =
    g_param_spec_uint ("count", NULL, NULL,
                       0, G_MAXUINT, 0,
                       G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  properties[PROP_MODEL] =
    g_param_spec_object ("model", NULL, NULL,
                         GTK_TYPE_SINGLE_SELECTION,
                         G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/pl/krakow/PartnerCities/pc-city-list-header.ui");
  gtk_widget_class_bind_template_callback (widget_class, dup_title);
  gtk_widget_class_bind_template_callback (widget_class, dup_count);
  gtk_widget_class_bind_template_callback (widget_class, dup_count_text);
  gtk_widget_class_bind_template_callback (widget_class, pc_ellipsis_query_tooltip);

  gtk_widget_class_set_css_name (widget_class, "city-list-header");
}

static void
pc_city_list_header_init (PcCityListHeader *self)
{
  self->model_signals = g_signal_group_new (GTK_TYPE_SINGLE_SELECTION);
  g_signal_group_connect_object (self->model_signals, "items-changed",
                                 G_CALLBACK (update_count), self,
                                 G_CONNECT_SWAPPED);
  g_signal_group_connect_object (self->model_signals, "sections-changed",
                                 G_CALLBACK (update_count), self,
                                 G_CONNECT_SWAPPED);

  gtk_widget_init_template (GTK_WIDGET (self));
}
