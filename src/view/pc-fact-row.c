/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-view"

#include "config.h"

#include "pc-fact-row.h"

#include "pc-bidi-text.h"
#include "pc-claim-path.h"
#include "pc-fact-confidence.h"
#include "pc-fact-copy.h"
#include "pc-fact-pill.h"
#include "pc-fact-text.h"
#include "pc-source-list.h"
#include "pc-source-popover.h"

#include <glib/gi18n-lib.h>

/**
 * PcFactRow:
 *
 * A row that states a fact and knows where it comes from.
 *
 * Activating the row, or Ctrl+I on it, shows its sources; Ctrl+C copies it as a
 * line of text, with the titles of its sources. A fact that is not
 * sure carries a word that says so; one that sources differ about carries a
 * button that leads to the claims, through the action `city-page.show-claim`.
 * Which claim that is follows from the record in `item`, or, where a fact is no
 * record, from the path in `about`.
 */
typedef struct
{
  PcCity *city;
  GObject *item;
  char *about;
  char **sources;
  PcConfidence confidence;
  PcClaim *claim;
  char *note;
} PcFactRowPrivate;

G_DEFINE_TYPE_WITH_PRIVATE (PcFactRow, pc_fact_row, ADW_TYPE_ACTION_ROW)

typedef enum
{
  PROP_CITY = 1,
  PROP_ITEM,
  PROP_ABOUT,
  PROP_SOURCES,
  PROP_CONFIDENCE,
  PROP_CLAIM,
  PROP_NOTE,
} PcFactRowProps;

static GParamSpec *properties[PROP_NOTE + 1];

static gboolean
is_doubtful (PcFactRow    *self,
             PcConfidence  confidence,
             PcClaim      *claim)
{
  return claim == NULL && pc_fact_confidence_get_word (confidence) != NULL;
}

static char *
dup_confidence_word (PcFactRow    *self,
                     PcConfidence  confidence)
{
  return g_strdup (pc_fact_confidence_get_word (confidence));
}

static char *
dup_confidence_icon (PcFactRow    *self,
                     PcConfidence  confidence)
{
  return g_strdup (pc_fact_confidence_get_icon_name (confidence));
}

static gboolean
is_disputed (PcFactRow *self,
             PcClaim   *claim)
{
  return claim != NULL;
}

static const char *
get_remark (PcFactRow *self)
{
  PcFactRowPrivate *priv = pc_fact_row_get_instance_private (self);

  if (priv->claim != NULL)
    return _("Sources differ");

  return pc_fact_confidence_get_word (priv->confidence);
}

static void
update_accessible_name_cb (PcFactRow *self)
{
  g_autofree char *name =
    pc_fact_text_dup_spoken (adw_preferences_row_get_title (ADW_PREFERENCES_ROW (self)),
                             adw_action_row_get_subtitle (ADW_ACTION_ROW (self)),
                             get_remark (self));

  gtk_accessible_update_property (GTK_ACCESSIBLE (self),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, name,
                                  -1);
}

static void
show_claim_cb (PcFactRow *self)
{
  PcFactRowPrivate *priv = pc_fact_row_get_instance_private (self);

  gtk_widget_activate_action (GTK_WIDGET (self), "city-page.show-claim",
                              "s", pc_claim_get_about (priv->claim));
}

static void
set_claim (PcFactRow *self,
           PcClaim   *claim)
{
  PcFactRowPrivate *priv = pc_fact_row_get_instance_private (self);

  if (!g_set_object (&priv->claim, claim))
    return;

  update_accessible_name_cb (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_CLAIM]);
}

static void
update_claim (PcFactRow *self)
{
  PcFactRowPrivate *priv = pc_fact_row_get_instance_private (self);
  g_autofree char *path = g_strdup (priv->about);

  if (priv->city == NULL)
    {
      set_claim (self, NULL);
      return;
    }

  if (path == NULL && PC_IS_RECORD (priv->item))
    path = pc_claim_path_for_record (priv->city, PC_RECORD (priv->item));

  set_claim (self, pc_claim_path_find (priv->city, path));
}

static void
append_sources (PcFactRow *self,
                GString   *text)
{
  PcFactRowPrivate *priv = pc_fact_row_get_instance_private (self);
  g_autoptr (GListModel) sources = NULL;

  if (priv->city == NULL)
    return;

  sources = pc_source_list_new (pc_record_get_dataset (PC_RECORD (priv->city)),
                                (const char * const *) priv->sources);
  for (guint i = 0; i < g_list_model_get_n_items (sources); i++)
    {
      g_autoptr (PcSource) source = g_list_model_get_item (sources, i);

      /* Translators: names the title of a source (data) in plain text */
      g_string_append_printf (text, C_("plain text", "Source: %s"), pc_source_get_title (source));
      g_string_append_c (text, '\n');
    }
}

/* The fact as it stands in the row, its note, and where it is from, in lines of plain text. */
static char *
dup_plain_text (PcFactRow *self)
{
  PcFactRowPrivate *priv = pc_fact_row_get_instance_private (self);
  const char *lines[] = {
    adw_preferences_row_get_title (ADW_PREFERENCES_ROW (self)),
    adw_action_row_get_subtitle (ADW_ACTION_ROW (self)),
    get_remark (self),
    priv->note,
  };
  g_autoptr (GString) text = g_string_new (NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (lines); i++)
    if (lines[i] != NULL && lines[i][0] != '\0')
      g_string_append_printf (text, "%s\n", lines[i]);
  append_sources (self, text);

  return pc_strip_bidi (text->str);
}

static void
copy_action (GtkWidget  *widget,
             const char *action_name,
             GVariant   *parameter)
{
  g_autofree char *text = dup_plain_text (PC_FACT_ROW (widget));

  pc_fact_copy (widget, text, _("Fact copied"));
}

static void
show_sources_action (GtkWidget  *widget,
                     const char *action_name,
                     GVariant   *parameter)
{
  pc_fact_row_show_sources (PC_FACT_ROW (widget));
}

static void
pc_fact_row_get_property (GObject    *object,
                          guint       prop_id,
                          GValue     *value,
                          GParamSpec *pspec)
{
  PcFactRow *self = PC_FACT_ROW (object);
  PcFactRowPrivate *priv = pc_fact_row_get_instance_private (self);

  switch ((PcFactRowProps) prop_id)
    {
    case PROP_CITY:
      g_value_set_object (value, priv->city);
      break;

    case PROP_ITEM:
      g_value_set_object (value, priv->item);
      break;

    case PROP_ABOUT:
      g_value_set_string (value, priv->about);
      break;

    case PROP_SOURCES:
      g_value_set_boxed (value, priv->sources);
      break;

    case PROP_CONFIDENCE:
      g_value_set_enum (value, priv->confidence);
      break;

    case PROP_CLAIM:
      g_value_set_object (value, priv->claim);
      break;

    case PROP_NOTE:
      g_value_set_string (value, priv->note);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
set_confidence (PcFactRow    *self,
                PcConfidence  confidence)
{
  PcFactRowPrivate *priv = pc_fact_row_get_instance_private (self);

  if (priv->confidence == confidence)
    return;

  priv->confidence = confidence;
  update_accessible_name_cb (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_CONFIDENCE]);
}

static void
set_sources (PcFactRow  *self,
             char      **sources)
{
  PcFactRowPrivate *priv = pc_fact_row_get_instance_private (self);

  g_strfreev (priv->sources);
  priv->sources = sources;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SOURCES]);
}

static void
pc_fact_row_set_property (GObject      *object,
                          guint         prop_id,
                          const GValue *value,
                          GParamSpec   *pspec)
{
  PcFactRow *self = PC_FACT_ROW (object);
  PcFactRowPrivate *priv = pc_fact_row_get_instance_private (self);

  switch ((PcFactRowProps) prop_id)
    {
    case PROP_CITY:
      if (!g_set_object (&priv->city, g_value_get_object (value)))
        break;
      update_claim (self);
      g_object_notify_by_pspec (object, pspec);
      break;

    case PROP_ITEM:
      if (!g_set_object (&priv->item, g_value_get_object (value)))
        break;
      update_claim (self);
      g_object_notify_by_pspec (object, pspec);
      break;

    case PROP_ABOUT:
      if (!g_set_str (&priv->about, g_value_get_string (value)))
        break;
      update_claim (self);
      g_object_notify_by_pspec (object, pspec);
      break;

    case PROP_SOURCES:
      set_sources (self, g_value_dup_boxed (value));
      break;

    case PROP_CONFIDENCE:
      set_confidence (self, g_value_get_enum (value));
      break;

    case PROP_NOTE:
      if (g_set_str (&priv->note, g_value_get_string (value)))
        g_object_notify_by_pspec (object, pspec);
      break;

    case PROP_CLAIM:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pc_fact_row_dispose (GObject *object)
{
  PcFactRow *self = PC_FACT_ROW (object);
  PcFactRowPrivate *priv = pc_fact_row_get_instance_private (self);

  gtk_widget_dispose_template (GTK_WIDGET (self), PC_TYPE_FACT_ROW);
  g_clear_object (&priv->city);
  g_clear_object (&priv->item);
  g_clear_object (&priv->claim);

  G_OBJECT_CLASS (pc_fact_row_parent_class)->dispose (object);
}

static void
pc_fact_row_finalize (GObject *object)
{
  PcFactRow *self = PC_FACT_ROW (object);
  PcFactRowPrivate *priv = pc_fact_row_get_instance_private (self);

  g_free (priv->about);
  g_strfreev (priv->sources);
  g_free (priv->note);

  G_OBJECT_CLASS (pc_fact_row_parent_class)->finalize (object);
}

static void
install_properties (GObjectClass *object_class)
{
  properties[PROP_CITY] =
    g_param_spec_object ("city", NULL, NULL,
                         PC_TYPE_CITY,
                         G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  properties[PROP_ITEM] =
    g_param_spec_object ("item", NULL, NULL,
                         G_TYPE_OBJECT,
                         G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  properties[PROP_ABOUT] =
    g_param_spec_string ("about", NULL, NULL,
                         NULL,
                         G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  properties[PROP_SOURCES] =
    g_param_spec_boxed ("sources", NULL, NULL,
                        G_TYPE_STRV,
                        G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  properties[PROP_CONFIDENCE] =
    g_param_spec_enum ("confidence", NULL, NULL,
                       PC_TYPE_CONFIDENCE,
                       PC_CONFIDENCE_UNSTATED,
                       G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  properties[PROP_CLAIM] =
    g_param_spec_object ("claim", NULL, NULL,
                         PC_TYPE_CLAIM,
                         G_PARAM_READABLE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  properties[PROP_NOTE] =
    g_param_spec_string ("note", NULL, NULL,
                         NULL,
                         G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);
}

static void
pc_fact_row_class_init (PcFactRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = pc_fact_row_get_property;
  object_class->set_property = pc_fact_row_set_property;
  object_class->dispose = pc_fact_row_dispose;
  object_class->finalize = pc_fact_row_finalize;
  install_properties (object_class);

  g_type_ensure (PC_TYPE_FACT_PILL);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/pl/krakow/PartnerCities/pc-fact-row.ui");
  gtk_widget_class_bind_template_callback (widget_class, is_doubtful);
  gtk_widget_class_bind_template_callback (widget_class, dup_confidence_word);
  gtk_widget_class_bind_template_callback (widget_class, dup_confidence_icon);
  gtk_widget_class_bind_template_callback (widget_class, is_disputed);
  gtk_widget_class_bind_template_callback (widget_class, show_claim_cb);
  gtk_widget_class_bind_template_callback (widget_class, update_accessible_name_cb);
  gtk_widget_class_bind_template_callback (widget_class, pc_fact_row_show_sources);

  gtk_widget_class_install_action (widget_class, "fact.show-sources", NULL, show_sources_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_i, GDK_CONTROL_MASK,
                                       "fact.show-sources", NULL);
  gtk_widget_class_install_action (widget_class, "fact.copy", NULL, copy_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_c, GDK_CONTROL_MASK, "fact.copy", NULL);
}

static void
pc_fact_row_init (PcFactRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self),
                                  GTK_ACCESSIBLE_PROPERTY_KEY_SHORTCUTS, "Control+I Control+C",
                                  -1);
}

/**
 * pc_fact_row_new:
 *
 * Returns: (transfer floating): an empty row
 */
GtkWidget *
pc_fact_row_new (void)
{
  return g_object_new (PC_TYPE_FACT_ROW, NULL);
}

/**
 * pc_fact_row_get_city:
 * @self: a `PcFactRow`
 *
 * Returns: (transfer none) (nullable): the city that the fact is about
 */
PcCity *
pc_fact_row_get_city (PcFactRow *self)
{
  PcFactRowPrivate *priv = pc_fact_row_get_instance_private (self);

  g_return_val_if_fail (PC_IS_FACT_ROW (self), NULL);

  return priv->city;
}

/**
 * pc_fact_row_get_item:
 * @self: a `PcFactRow`
 *
 * Returns: (transfer none) (nullable): the record that the fact stands in
 */
GObject *
pc_fact_row_get_item (PcFactRow *self)
{
  PcFactRowPrivate *priv = pc_fact_row_get_instance_private (self);

  g_return_val_if_fail (PC_IS_FACT_ROW (self), NULL);

  return priv->item;
}

/**
 * pc_fact_row_get_claim:
 * @self: a `PcFactRow`
 *
 * Returns: (transfer none) (nullable): what sources differ about, if they do
 */
PcClaim *
pc_fact_row_get_claim (PcFactRow *self)
{
  PcFactRowPrivate *priv = pc_fact_row_get_instance_private (self);

  g_return_val_if_fail (PC_IS_FACT_ROW (self), NULL);

  return priv->claim;
}

/**
 * pc_fact_row_get_confidence:
 * @self: a `PcFactRow`
 *
 * Returns: how sure the fact is
 */
PcConfidence
pc_fact_row_get_confidence (PcFactRow *self)
{
  PcFactRowPrivate *priv = pc_fact_row_get_instance_private (self);

  g_return_val_if_fail (PC_IS_FACT_ROW (self), PC_CONFIDENCE_UNSTATED);

  return priv->confidence;
}

/**
 * pc_fact_row_show_sources:
 * @self: a `PcFactRow`
 *
 * Shows where the fact comes from.
 */
void
pc_fact_row_show_sources (PcFactRow *self)
{
  PcFactRowPrivate *priv = pc_fact_row_get_instance_private (self);
  PcSourcePopover *popover;
  GObject *record;

  g_return_if_fail (PC_IS_FACT_ROW (self));

  /* A fact of the whole dataset has no city. */
  record = priv->city != NULL ? G_OBJECT (priv->city) : priv->item;
  if (!PC_IS_RECORD (record))
    return;

  popover = pc_source_popover_new (pc_record_get_dataset (PC_RECORD (record)));
  pc_source_popover_set_fact (popover, priv->note, priv->confidence,
                              (const char * const *) priv->sources);
  pc_source_popover_show_at (popover, GTK_WIDGET (self));
}
