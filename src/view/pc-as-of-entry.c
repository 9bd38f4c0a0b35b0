/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-view"

#include "config.h"

#include "pc-as-of-entry.h"

#include "pc-announcement.h"

#include <glib/gi18n-lib.h>

/**
 * PcAsOfEntry:
 *
 * The seen day as YYYY-MM-DD, to be typed or to be picked from a calendar.
 *
 * What is no day, or has not come yet, changes nothing: the entry takes the error style, and `error-text` says
 * what is wrong.
 */
struct _PcAsOfEntry
{
  AdwBin parent_instance;

  GtkEntry *entry;
  GtkCalendar *calendar;

  PcAsOf *as_of;
  GSignalGroup *as_of_signals;
  char *error_text;
  gboolean showing;
};

G_DEFINE_FINAL_TYPE (PcAsOfEntry, pc_as_of_entry, ADW_TYPE_BIN)

typedef enum
{
  PROP_AS_OF = 1,
  PROP_ERROR_TEXT,
} PcAsOfEntryProps;

static GParamSpec *properties[PROP_ERROR_TEXT + 1];

static PcDate *
dup_day (PcAsOfEntry *self)
{
  const PcDate *date = self->as_of != NULL ? pc_as_of_get_date (self->as_of) : NULL;

  return date != NULL ? pc_date_copy (date) : pc_date_new_today ();
}

static void
set_error_text (PcAsOfEntry *self,
                const char  *text)
{
  if (!g_set_str (&self->error_text, text))
    return;

  if (text != NULL)
    {
      gtk_widget_add_css_class (GTK_WIDGET (self->entry), "error");
      gtk_accessible_update_state (GTK_ACCESSIBLE (self->entry),
                                   GTK_ACCESSIBLE_STATE_INVALID, GTK_ACCESSIBLE_INVALID_TRUE,
                                   -1);
      pc_announce (GTK_WIDGET (self->entry), text, GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_HIGH);
    }
  else
    {
      gtk_widget_remove_css_class (GTK_WIDGET (self->entry), "error");
      gtk_accessible_reset_state (GTK_ACCESSIBLE (self->entry), GTK_ACCESSIBLE_STATE_INVALID);
    }

  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_ERROR_TEXT]);
}

static void
show_day (PcAsOfEntry *self)
{
  g_autoptr (PcDate) day = dup_day (self);
  g_autofree char *text = pc_date_to_string (day);
  g_autoptr (GDateTime) time = g_date_time_new_local (pc_date_get_year (day), pc_date_get_month (day),
                                                      pc_date_get_day (day), 12, 0, 0);

  self->showing = TRUE;
  if (!g_str_equal (text, gtk_editable_get_text (GTK_EDITABLE (self->entry))))
    gtk_editable_set_text (GTK_EDITABLE (self->entry), text);
  gtk_calendar_select_day (self->calendar, time);
  self->showing = FALSE;

  set_error_text (self, NULL);
}

/* Today is no past day, so it is said as there being none. */
static void
see (PcAsOfEntry  *self,
     const PcDate *day)
{
  g_autoptr (PcDate) today = pc_date_new_today ();

  if (self->as_of != NULL)
    pc_as_of_set_date (self->as_of, pc_date_compare (day, today) < 0 ? day : NULL);

  show_day (self);
}

static void
activate_cb (PcAsOfEntry *self)
{
  g_autofree char *text = g_strstrip (g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->entry))));
  g_autoptr (PcDate) day = pc_date_new_from_string (text, NULL);
  g_autoptr (PcDate) today = pc_date_new_today ();
  g_autofree char *error_text = NULL;

  if (day == NULL || pc_date_get_precision (day) != PC_DATE_PRECISION_DAY)
    /* Translators: %s is what was typed */
    error_text = g_strdup_printf (_("“%s” is not a day. Write it like 2007-12-22"), text);
  else if (pc_date_compare (day, today) > 0)
    error_text = g_strdup (_("This day is yet to come. The last one to be seen is today"));

  set_error_text (self, error_text);
  if (error_text == NULL)
    see (self, day);
}

static void
changed_cb (PcAsOfEntry *self)
{
  if (!self->showing)
    set_error_text (self, NULL);
}

/* Whoever leaves the entry has finished typing; what was left half done says so. */
static void
leave_cb (PcAsOfEntry *self)
{
  g_autoptr (PcDate) day = dup_day (self);
  g_autofree char *text = pc_date_to_string (day);

  if (self->error_text == NULL && !g_str_equal (text, gtk_editable_get_text (GTK_EDITABLE (self->entry))))
    activate_cb (self);
}

static gboolean
key_pressed_cb (PcAsOfEntry *self,
                guint        keyval)
{
  g_autoptr (PcDate) day = dup_day (self);
  g_autofree char *text = pc_date_to_string (day);

  if (keyval != GDK_KEY_Escape || g_str_equal (text, gtk_editable_get_text (GTK_EDITABLE (self->entry))))
    return GDK_EVENT_PROPAGATE;

  show_day (self);
  return GDK_EVENT_STOP;
}

static void
day_selected_cb (PcAsOfEntry *self)
{
  g_autoptr (GDateTime) time = gtk_calendar_get_date (self->calendar);
  g_autoptr (PcDate) day = pc_date_new (g_date_time_get_year (time), g_date_time_get_month (time),
                                        g_date_time_get_day_of_month (time));

  if (!self->showing && day != NULL)
    see (self, day);
}

static void
pc_as_of_entry_get_property (GObject    *object,
                             guint       prop_id,
                             GValue     *value,
                             GParamSpec *pspec)
{
  PcAsOfEntry *self = PC_AS_OF_ENTRY (object);

  switch ((PcAsOfEntryProps) prop_id)
    {
    case PROP_AS_OF:
      g_value_set_object (value, self->as_of);
      break;

    case PROP_ERROR_TEXT:
      g_value_set_string (value, self->error_text);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pc_as_of_entry_set_property (GObject      *object,
                             guint         prop_id,
                             const GValue *value,
                             GParamSpec   *pspec)
{
  PcAsOfEntry *self = PC_AS_OF_ENTRY (object);

  switch ((PcAsOfEntryProps) prop_id)
    {
    case PROP_AS_OF:
      pc_as_of_entry_set_as_of (self, g_value_get_object (value));
      break;

    case PROP_ERROR_TEXT:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static gboolean
pc_as_of_entry_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (GTK_WIDGET (PC_AS_OF_ENTRY (widget)->entry));
}

static void
pc_as_of_entry_dispose (GObject *object)
{
  PcAsOfEntry *self = PC_AS_OF_ENTRY (object);

  g_clear_object (&self->as_of_signals);
  gtk_widget_dispose_template (GTK_WIDGET (object), PC_TYPE_AS_OF_ENTRY);
  g_clear_object (&self->as_of);

  G_OBJECT_CLASS (pc_as_of_entry_parent_class)->dispose (object);
}

static void
pc_as_of_entry_finalize (GObject *object)
{
  PcAsOfEntry *self = PC_AS_OF_ENTRY (object);

  g_free (self->error_text);

  G_OBJECT_CLASS (pc_as_of_entry_parent_class)->finalize (object);
}

static void
pc_as_of_entry_class_init (PcAsOfEntryClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = pc_as_of_entry_get_property;
  object_class->set_property = pc_as_of_entry_set_property;
  object_class->dispose = pc_as_of_entry_dispose;
  object_class->finalize = pc_as_of_entry_finalize;
  widget_class->grab_focus = pc_as_of_entry_grab_focus;

  /**
   * PcAsOfEntry:as-of: (getter get_as_of) (setter set_as_of)
   *
   * The day that is seen.
   */
  properties[PROP_AS_OF] =
    g_param_spec_object ("as-of", NULL, NULL,
                         PC_TYPE_AS_OF,
                         G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);

  /**
   * PcAsOfEntry:error-text: (getter get_error_text)
   *
   * What is wrong with what was typed, or %NULL.
   */
  properties[PROP_ERROR_TEXT] =
    g_param_spec_string ("error-text", NULL, NULL,
                         NULL,
                         G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/pl/krakow/PartnerCities/pc-as-of-entry.ui");
  gtk_widget_class_bind_template_child (widget_class, PcAsOfEntry, entry);
  gtk_widget_class_bind_template_child (widget_class, PcAsOfEntry, calendar);
  gtk_widget_class_bind_template_callback (widget_class, activate_cb);
  gtk_widget_class_bind_template_callback (widget_class, changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, leave_cb);
  gtk_widget_class_bind_template_callback (widget_class, key_pressed_cb);
  gtk_widget_class_bind_template_callback (widget_class, day_selected_cb);
  gtk_widget_class_set_css_name (widget_class, "as-of-entry");
}

static void
pc_as_of_entry_init (PcAsOfEntry *self)
{
  self->showing = TRUE;
  gtk_widget_init_template (GTK_WIDGET (self));

  self->as_of_signals = g_signal_group_new (PC_TYPE_AS_OF);
  g_signal_group_connect_object (self->as_of_signals, "notify::date",
                                 G_CALLBACK (show_day), self, G_CONNECT_SWAPPED);
  show_day (self);
}

/**
 * pc_as_of_entry_get_as_of: (get-property as-of)
 * @self: an entry
 *
 * Returns: (transfer none) (nullable): the day that is seen
 */
PcAsOf *
pc_as_of_entry_get_as_of (PcAsOfEntry *self)
{
  g_return_val_if_fail (PC_IS_AS_OF_ENTRY (self), NULL);

  return self->as_of;
}

/**
 * pc_as_of_entry_set_as_of: (set-property as-of)
 * @self: an entry
 * @as_of: (nullable): the day that is seen
 *
 * Sets which day the entry shows and changes.
 */
void
pc_as_of_entry_set_as_of (PcAsOfEntry *self,
                          PcAsOf      *as_of)
{
  g_return_if_fail (PC_IS_AS_OF_ENTRY (self));
  g_return_if_fail (as_of == NULL || PC_IS_AS_OF (as_of));

  if (!g_set_object (&self->as_of, as_of))
    return;

  g_signal_group_set_target (self->as_of_signals, as_of);
  show_day (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_AS_OF]);
}

/**
 * pc_as_of_entry_get_error_text: (get-property error-text)
 * @self: an entry
 *
 * Returns: (transfer none) (nullable): what is wrong with what was typed
 */
const char *
pc_as_of_entry_get_error_text (PcAsOfEntry *self)
{
  g_return_val_if_fail (PC_IS_AS_OF_ENTRY (self), NULL);

  return self->error_text;
}
