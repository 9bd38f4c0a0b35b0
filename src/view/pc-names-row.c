/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-view"

#include "config.h"

#include "pc-names-row.h"

#include "pc-endonym.h"
#include "pc-fact-row.h"
#include "pc-fact-text.h"
#include "pc-language-name.h"
#include "pc-localized-text.h"
#include "pc-source-map.h"

#include <glib/gi18n-lib.h>

/**
 * PcNamesRow:
 *
 * The names of a city in all languages, folded into one row: those of the file's
 * languages, the city's own, and older or variant spellings. A city without names
 * leaves it without a title.
 */
struct _PcNamesRow
{
  AdwExpanderRow parent_instance;

  PcCity *city;
  GPtrArray *rows;
};

G_DEFINE_FINAL_TYPE (PcNamesRow, pc_names_row, ADW_TYPE_EXPANDER_ROW)

typedef enum
{
  PROP_CITY = 1,
} PcNamesRowProps;

static GParamSpec *properties[PROP_CITY + 1];

static const char * const *
lookup_sources (PcCity     *city,
                const char *member,
                const char *language)
{
  const PcSourceMap *provenance = pc_place_get_provenance (PC_PLACE (city));
  g_autofree char *key = g_strdup_printf ("%s/%s", member, language);
  const char *const *sources;

  if (provenance == NULL)
    return NULL;

  sources = pc_source_map_lookup (provenance, key);

  return sources != NULL ? sources : pc_source_map_lookup (provenance, "names");
}

static void
add_row (PcNamesRow         *self,
         const char         *title,
         const char         *name,
         const char         *about,
         const char * const *sources)
{
  GtkWidget *row = g_object_new (PC_TYPE_FACT_ROW,
                                 "title", title,
                                 "subtitle", name,
                                 "about", about,
                                 "sources", sources,
                                 "city", self->city,
                                 NULL);

  gtk_widget_add_css_class (row, "property");
  adw_expander_row_add_row (ADW_EXPANDER_ROW (self), row);
  g_ptr_array_add (self->rows, row);
}

static void
add_name (PcNamesRow *self,
          const char *member,
          const char *language,
          const char *name)
{
  g_autofree char *title = pc_language_name_dup (language);
  g_autofree char *about = g_strdup_printf ("/%s/%s", member, language);

  add_row (self, title, name, about, lookup_sources (self->city, member, language));
}

static void
remember (GPtrArray  *names,
          const char *name)
{
  if (!g_ptr_array_find_with_equal_func (names, name, g_str_equal, NULL))
    g_ptr_array_add (names, (gpointer) name);
}

static guint
add_names (PcNamesRow *self,
           GPtrArray  *distinct)
{
  const PcLocalizedText *names = pc_place_get_names (PC_PLACE (self->city));
  guint n_names = names != NULL ? pc_localized_text_get_size (names) : 0;

  for (guint i = 0; i < n_names; i++)
    {
      const char *name = pc_localized_text_get_text (names, i);

      add_name (self, "names", pc_localized_text_get_language (names, i), name);
      remember (distinct, name);
    }

  return n_names;
}

/* The city's own names, unless they stand among the others in the same language. */
static guint
add_endonyms (PcNamesRow *self,
              GPtrArray  *distinct)
{
  const PcLocalizedText *names = pc_place_get_names (PC_PLACE (self->city));
  GListModel *endonyms = pc_place_get_endonyms (PC_PLACE (self->city));
  guint n_added = 0;

  for (guint i = 0; i < g_list_model_get_n_items (endonyms); i++)
    {
      g_autoptr (PcEndonym) endonym = g_list_model_get_item (endonyms, i);
      const char *language = pc_endonym_get_lang (endonym);
      const char *name = pc_endonym_get_name (endonym);
      const char *other;

      if (language == NULL || name == NULL)
        continue;

      other = names != NULL ? pc_localized_text_lookup (names, language) : NULL;
      if (g_strcmp0 (other, name) == 0)
        continue;

      add_name (self, "endonyms", language, name);
      remember (distinct, name);
      n_added += other == NULL;
    }

  return n_added;
}

static void
add_aliases (PcNamesRow *self)
{
  const char *const *aliases = pc_place_get_aliases (PC_PLACE (self->city));
  const PcSourceMap *provenance = pc_place_get_provenance (PC_PLACE (self->city));
  g_autofree char *joined = NULL;

  if (aliases == NULL || aliases[0] == NULL)
    return;

  joined = g_strjoinv (C_("list", ", "), (char **) aliases);
  add_row (self, _("Older or Variant Spellings"), joined, "/aliases",
           provenance != NULL ? pc_source_map_lookup (provenance, "aliases") : NULL);
}

static char *
dup_summary (GPtrArray *distinct)
{
  g_autoptr (GPtrArray) isolated = g_ptr_array_new_null_terminated (distinct->len, g_free, TRUE);

  for (guint i = 0; i < distinct->len; i++)
    g_ptr_array_add (isolated, pc_fact_text_isolate (g_ptr_array_index (distinct, i)));

  return g_strjoinv (" · ", (char **) isolated->pdata);
}

static void
clear_rows (PcNamesRow *self)
{
  for (guint i = 0; i < self->rows->len; i++)
    adw_expander_row_remove (ADW_EXPANDER_ROW (self), g_ptr_array_index (self->rows, i));

  g_ptr_array_set_size (self->rows, 0);
}

static void
names_changed_cb (PcNamesRow *self)
{
  g_autoptr (GPtrArray) distinct = g_ptr_array_new ();
  g_autofree char *title = NULL;
  g_autofree char *summary = NULL;
  guint n_languages = 0;

  clear_rows (self);
  if (self->city != NULL)
    {
      n_languages = add_names (self, distinct);
      n_languages += add_endonyms (self, distinct);
      add_aliases (self);
    }

  if (n_languages > 0)
    {
      /* Translators: the names of a city in several languages. */
      title = g_strdup_printf (ngettext ("Names in %u Language", "Names in %u Languages", n_languages),
                               n_languages);
      summary = dup_summary (distinct);
    }

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self), title != NULL ? title : "");
  adw_expander_row_set_subtitle (ADW_EXPANDER_ROW (self), summary != NULL ? summary : "");
}

static void
disconnect_city (PcNamesRow *self)
{
  if (self->city == NULL)
    return;

  g_signal_handlers_disconnect_by_data (self->city, self);
  g_signal_handlers_disconnect_by_data (pc_place_get_endonyms (PC_PLACE (self->city)), self);
}

static void
connect_city (PcNamesRow *self)
{
  if (self->city == NULL)
    return;

  g_signal_connect_object (self->city, "notify::names",
                           G_CALLBACK (names_changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->city, "notify::aliases",
                           G_CALLBACK (names_changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (pc_place_get_endonyms (PC_PLACE (self->city)), "items-changed",
                           G_CALLBACK (names_changed_cb), self,
                           G_CONNECT_SWAPPED);
}

static void
pc_names_row_get_property (GObject    *object,
                           guint       prop_id,
                           GValue     *value,
                           GParamSpec *pspec)
{
  PcNamesRow *self = PC_NAMES_ROW (object);

  switch ((PcNamesRowProps) prop_id)
    {
    case PROP_CITY:
      g_value_set_object (value, self->city);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pc_names_row_set_property (GObject      *object,
                           guint         prop_id,
                           const GValue *value,
                           GParamSpec   *pspec)
{
  PcNamesRow *self = PC_NAMES_ROW (object);

  switch ((PcNamesRowProps) prop_id)
    {
    case PROP_CITY:
      pc_names_row_set_city (self, g_value_get_object (value));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pc_names_row_dispose (GObject *object)
{
  PcNamesRow *self = PC_NAMES_ROW (object);

  disconnect_city (self);
  g_clear_object (&self->city);
  g_clear_pointer (&self->rows, g_ptr_array_unref);

  G_OBJECT_CLASS (pc_names_row_parent_class)->dispose (object);
}

static void
pc_names_row_class_init (PcNamesRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = pc_names_row_get_property;
  object_class->set_property = pc_names_row_set_property;
  object_class->dispose = pc_names_row_dispose;

  properties[PROP_CITY] =
    g_param_spec_object ("city", NULL, NULL,
                         PC_TYPE_CITY,
                         G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);
}

static void
pc_names_row_init (PcNamesRow *self)
{
  self->rows = g_ptr_array_new ();
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (self), FALSE);
}

/**
 * pc_names_row_new:
 *
 * Returns: (transfer floating): a row without names
 */
GtkWidget *
pc_names_row_new (void)
{
  return g_object_new (PC_TYPE_NAMES_ROW, NULL);
}

/**
 * pc_names_row_get_city:
 * @self: a `PcNamesRow`
 *
 * Returns: (transfer none) (nullable): the city
 */
PcCity *
pc_names_row_get_city (PcNamesRow *self)
{
  g_return_val_if_fail (PC_IS_NAMES_ROW (self), NULL);

  return self->city;
}

/**
 * pc_names_row_set_city:
 * @self: a `PcNamesRow`
 * @city: (nullable): a city
 *
 * Sets the city whose names are shown, and folds the row.
 */
void
pc_names_row_set_city (PcNamesRow *self,
                       PcCity     *city)
{
  g_return_if_fail (PC_IS_NAMES_ROW (self));

  if (self->city == city)
    return;

  disconnect_city (self);
  g_set_object (&self->city, city);
  connect_city (self);

  adw_expander_row_set_expanded (ADW_EXPANDER_ROW (self), FALSE);
  names_changed_cb (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_CITY]);
}
