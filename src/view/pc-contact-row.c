/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-view"

#include "config.h"

#include "pc-contact-row.h"

#include "pc-contact.h"
#include "pc-date.h"
#include "pc-fact-copy.h"
#include "pc-fact-pill.h"
#include "pc-fact-text.h"
#include "pc-source-link.h"

#include <glib/gi18n-lib.h>

/**
 * PcContactRow:
 *
 * An office to write to or to call.
 */
struct _PcContactRow
{
  PcFactRow parent_instance;
};

G_DEFINE_FINAL_TYPE (PcContactRow, pc_contact_row, PC_TYPE_FACT_ROW)

static PcContact *
get_contact (PcContactRow *self)
{
  return PC_CONTACT (pc_fact_row_get_item (PC_FACT_ROW (self)));
}

static char *
dup_details (PcContactRow *self,
             const char   *address,
             const char   *phone)
{
  g_autofree char *where = pc_fact_text_isolate (address);
  g_autofree char *number = pc_fact_text_isolate (phone);

  if (where[0] == '\0' || number[0] == '\0')
    return g_strconcat (where, number, NULL);

  return g_strconcat (where, "\n", number, NULL);
}

static char *
dup_note (PcContactRow *self,
          const PcDate *checked_on)
{
  g_autofree char *date = NULL;

  if (checked_on == NULL)
    return NULL;

  date = pc_date_format (checked_on);

  /* Translators: %s is the date on which a contact was known to be right. */
  return g_strdup_printf (_("Last checked: %s"), date);
}

/* Where all contacts are internal, the heading above them says so. */
static gboolean
stands_out (PcContactRow *self,
            PcVisibility  visibility,
            PcCity       *city)
{
  GListModel *contacts;

  if (visibility != PC_VISIBILITY_INTERNAL || city == NULL)
    return FALSE;

  contacts = pc_city_get_contacts (city);
  for (guint i = 0; i < g_list_model_get_n_items (contacts); i++)
    {
      g_autoptr (PcContact) contact = g_list_model_get_item (contacts, i);

      if (pc_contact_get_visibility (contact) != PC_VISIBILITY_INTERNAL)
        return TRUE;
    }

  return FALSE;
}

static gboolean
has_mail (PcContactRow *self,
          const char   *email)
{
  g_autofree char *uri = pc_source_link_from_mail (email);

  return pc_source_link_is_safe (uri);
}

static char *
dup_mail_tooltip (PcContactRow *self,
                  const char   *email)
{
  g_autofree char *address = pc_fact_text_isolate (email);

  /* Translators: %s is a mail address. */
  return g_strdup_printf (_("Write to %s"), address);
}

static void
mail_cb (PcContactRow *self)
{
  g_autofree char *uri = pc_source_link_from_mail (pc_contact_get_email (get_contact (self)));

  pc_source_link_open (GTK_WIDGET (self), uri);
}

static gboolean
has_web (PcContactRow *self,
         const char   *url)
{
  return pc_source_link_is_safe (url);
}

static char *
dup_web_tooltip (PcContactRow *self,
                 const char   *url)
{
  g_autofree char *target = pc_source_link_dup_target (url);

  /* Translators: %s is the name of a host on the web. */
  return g_strdup_printf (_("Open %s"), target != NULL ? target : "");
}

static void
web_cb (PcContactRow *self)
{
  pc_source_link_open (GTK_WIDGET (self), pc_contact_get_url (get_contact (self)));
}

static char *
dup_block (PcContact *contact)
{
  const char *lines[] = {
    pc_contact_get_organisation (contact),
    pc_contact_get_address (contact),
    pc_contact_get_phone (contact),
    pc_contact_get_email (contact),
    pc_contact_get_url (contact),
  };
  g_autoptr (GString) block = g_string_new (NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (lines); i++)
    if (lines[i] != NULL)
      g_string_append_printf (block, "%s%s", block->len > 0 ? "\n" : "", lines[i]);

  return g_string_free_and_steal (g_steal_pointer (&block));
}

static void
copy_cb (PcContactRow *self)
{
  g_autofree char *block = dup_block (get_contact (self));

  pc_fact_copy (GTK_WIDGET (self), block, _("Contact copied"));
}

static void
pc_contact_row_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), PC_TYPE_CONTACT_ROW);

  G_OBJECT_CLASS (pc_contact_row_parent_class)->dispose (object);
}

static void
pc_contact_row_class_init (PcContactRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = pc_contact_row_dispose;

  g_type_ensure (PC_TYPE_CONTACT);
  g_type_ensure (PC_TYPE_FACT_PILL);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/pl/krakow/PartnerCities/pc-contact-row.ui");
  gtk_widget_class_bind_template_callback (widget_class, dup_details);
  gtk_widget_class_bind_template_callback (widget_class, dup_note);
  gtk_widget_class_bind_template_callback (widget_class, dup_mail_tooltip);
  gtk_widget_class_bind_template_callback (widget_class, has_mail);
  gtk_widget_class_bind_template_callback (widget_class, stands_out);
  gtk_widget_class_bind_template_callback (widget_class, mail_cb);
  gtk_widget_class_bind_template_callback (widget_class, copy_cb);
  gtk_widget_class_bind_template_callback (widget_class, dup_web_tooltip);
  gtk_widget_class_bind_template_callback (widget_class, has_web);
  gtk_widget_class_bind_template_callback (widget_class, web_cb);
}

static void
pc_contact_row_init (PcContactRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
