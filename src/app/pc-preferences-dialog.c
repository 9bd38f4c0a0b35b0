/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-app"

#include "config.h"

#include "pc-preferences-dialog.h"

#include "pc-enums.h"
#include "pc-language-name.h"

#include <glib/gi18n.h>

/**
 * PcPreferencesDialog:
 *
 * What may be chosen once and for all.
 *
 * Every row is bound to a key of the settings: what is chosen here holds at once in every window, and what is chosen
 * in a window shows here.
 */
struct _PcPreferencesDialog
{
  AdwPreferencesDialog parent_instance;

  GSettings *settings;
  GPtrArray *languages;

  AdwSwitchRow *arcs_row;
  AdwSwitchRow *tint_row;
  AdwComboRow *language_row;
  AdwComboRow *sort_row;
  AdwSwitchRow *reverse_row;
};

G_DEFINE_FINAL_TYPE (PcPreferencesDialog, pc_preferences_dialog, ADW_TYPE_PREFERENCES_DIALOG)

typedef enum
{
  PROP_SETTINGS = 1,
} PcPreferencesDialogProps;

static GParamSpec *properties[PROP_SETTINGS + 1];

/* A language of the base map by its tag, and what it is called here. */
typedef struct
{
  char *tag;
  char *name;
} Language;

static void
language_free (gpointer data)
{
  Language *language = data;

  g_free (language->tag);
  g_free (language->name);
  g_free (language);
}

static int
compare_languages (gconstpointer a,
                   gconstpointer b)
{
  const Language *language_a = a;
  const Language *language_b = b;

  /* Whatever it is called, that of the interface comes first. */
  if (language_a->tag[0] == '\0' || language_b->tag[0] == '\0')
    return (language_a->tag[0] != '\0') - (language_b->tag[0] != '\0');

  return g_utf8_collate (language_a->name, language_b->name);
}

static Language *
language_new (const char *tag)
{
  Language *language = g_new0 (Language, 1);

  language->tag = g_strdup (tag);
  language->name = tag[0] != '\0' ? pc_language_name_dup (tag) : g_strdup (_("Interface Language"));

  return language;
}

/* The schema knows which languages there are. */
static GPtrArray *
list_languages (GSettings *settings)
{
  g_autoptr (GSettingsSchema) schema = NULL;
  g_autoptr (GSettingsSchemaKey) key = NULL;
  g_autoptr (GVariant) range = NULL;
  g_autoptr (GVariant) choices = NULL;
  g_autofree const char **tags = NULL;
  GPtrArray *languages = g_ptr_array_new_with_free_func (language_free);

  g_object_get (settings, "settings-schema", &schema, NULL);
  key = g_settings_schema_get_key (schema, "map-language");
  range = g_settings_schema_key_get_range (key);
  g_variant_get (range, "(&sv)", NULL, &choices);
  tags = g_variant_get_strv (choices, NULL);

  for (guint i = 0; tags[i] != NULL; i++)
    g_ptr_array_add (languages, language_new (tags[i]));
  g_ptr_array_sort_values (languages, compare_languages);

  return languages;
}

static void
fill_languages (PcPreferencesDialog *self)
{
  g_autoptr (GtkStringList) names = gtk_string_list_new (NULL);

  self->languages = list_languages (self->settings);
  for (guint i = 0; i < self->languages->len; i++)
    {
      const Language *language = g_ptr_array_index (self->languages, i);

      gtk_string_list_append (names, language->name);
    }

  adw_combo_row_set_model (self->language_row, G_LIST_MODEL (names));
}

static gboolean
get_language_mapping (GValue   *value,
                      GVariant *variant,
                      gpointer  data)
{
  PcPreferencesDialog *self = data;
  const char *tag = g_variant_get_string (variant, NULL);

  for (guint i = 0; i < self->languages->len; i++)
    {
      const Language *language = g_ptr_array_index (self->languages, i);

      if (g_str_equal (language->tag, tag))
        {
          g_value_set_uint (value, i);
          return TRUE;
        }
    }

  return FALSE;
}

static GVariant *
set_language_mapping (const GValue       *value,
                      const GVariantType *type,
                      gpointer            data)
{
  PcPreferencesDialog *self = data;
  guint position = g_value_get_uint (value);

  if (position >= self->languages->len)
    return NULL;

  return g_variant_new_string (((const Language *) g_ptr_array_index (self->languages, position))->tag);
}

/* The rows stand in the order of the enumeration. */
static gboolean
get_sort_mapping (GValue   *value,
                  GVariant *variant,
                  gpointer  data)
{
  int key;

  if (!pc_enum_from_nick (PC_TYPE_CITY_SORT_KEY, g_variant_get_string (variant, NULL), &key))
    return FALSE;

  g_value_set_uint (value, (guint) key);
  return TRUE;
}

static GVariant *
set_sort_mapping (const GValue       *value,
                  const GVariantType *type,
                  gpointer            data)
{
  const char *nick = pc_enum_get_nick (PC_TYPE_CITY_SORT_KEY, (int) g_value_get_uint (value));

  return nick != NULL ? g_variant_new_string (nick) : NULL;
}

static void
pc_preferences_dialog_constructed (GObject *object)
{
  PcPreferencesDialog *self = PC_PREFERENCES_DIALOG (object);

  G_OBJECT_CLASS (pc_preferences_dialog_parent_class)->constructed (object);

  fill_languages (self);

  g_settings_bind (self->settings, "map-arcs", self->arcs_row, "active", G_SETTINGS_BIND_DEFAULT);
  g_settings_bind (self->settings, "map-tint", self->tint_row, "active", G_SETTINGS_BIND_DEFAULT);
  g_settings_bind (self->settings, "sort-reversed", self->reverse_row, "active", G_SETTINGS_BIND_DEFAULT);
  g_settings_bind_with_mapping (self->settings, "map-language",
                                self->language_row, "selected",
                                G_SETTINGS_BIND_DEFAULT,
                                get_language_mapping, set_language_mapping,
                                self, NULL);
  g_settings_bind_with_mapping (self->settings, "sort-by",
                                self->sort_row, "selected",
                                G_SETTINGS_BIND_DEFAULT,
                                get_sort_mapping, set_sort_mapping,
                                NULL, NULL);
}

static void
pc_preferences_dialog_get_property (GObject    *object,
                                    guint       prop_id,
                                    GValue     *value,
                                    GParamSpec *pspec)
{
  PcPreferencesDialog *self = PC_PREFERENCES_DIALOG (object);

  switch ((PcPreferencesDialogProps) prop_id)
    {
    case PROP_SETTINGS:
      g_value_set_object (value, self->settings);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pc_preferences_dialog_set_property (GObject      *object,
                                    guint         prop_id,
                                    const GValue *value,
                                    GParamSpec   *pspec)
{
  PcPreferencesDialog *self = PC_PREFERENCES_DIALOG (object);

  switch ((PcPreferencesDialogProps) prop_id)
    {
    case PROP_SETTINGS:
      self->settings = g_value_dup_object (value);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pc_preferences_dialog_dispose (GObject *object)
{
  PcPreferencesDialog *self = PC_PREFERENCES_DIALOG (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), PC_TYPE_PREFERENCES_DIALOG);
  g_clear_object (&self->settings);

  G_OBJECT_CLASS (pc_preferences_dialog_parent_class)->dispose (object);
}

static void
pc_preferences_dialog_finalize (GObject *object)
{
  PcPreferencesDialog *self = PC_PREFERENCES_DIALOG (object);

  g_clear_pointer (&self->languages, g_ptr_array_unref);

  G_OBJECT_CLASS (pc_preferences_dialog_parent_class)->finalize (object);
}

static void
pc_preferences_dialog_class_init (PcPreferencesDialogClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->constructed = pc_preferences_dialog_constructed;
  object_class->get_property = pc_preferences_dialog_get_property;
  object_class->set_property = pc_preferences_dialog_set_property;
  object_class->dispose = pc_preferences_dialog_dispose;
  object_class->finalize = pc_preferences_dialog_finalize;

  /**
   * PcPreferencesDialog:settings:
   *
   * The settings of the program.
   */
  properties[PROP_SETTINGS] =
    g_param_spec_object ("settings", NULL, NULL,
                         G_TYPE_SETTINGS,
                         G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  gtk_widget_class_set_template_from_resource (widget_class, "/pl/krakow/PartnerCities/pc-preferences-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, PcPreferencesDialog, arcs_row);
  gtk_widget_class_bind_template_child (widget_class, PcPreferencesDialog, tint_row);
  gtk_widget_class_bind_template_child (widget_class, PcPreferencesDialog, language_row);
  gtk_widget_class_bind_template_child (widget_class, PcPreferencesDialog, sort_row);
  gtk_widget_class_bind_template_child (widget_class, PcPreferencesDialog, reverse_row);
}

static void
pc_preferences_dialog_init (PcPreferencesDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * pc_preferences_dialog_new:
 * @settings: the settings of the program
 *
 * Returns: (transfer full): a new dialog
 */
AdwDialog *
pc_preferences_dialog_new (GSettings *settings)
{
  g_return_val_if_fail (G_IS_SETTINGS (settings), NULL);

  return g_object_new (PC_TYPE_PREFERENCES_DIALOG, "settings", settings, NULL);
}
