/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-view"

#include "config.h"

#include "pc-agreement-row.h"

#include "pc-agreement.h"
#include "pc-date.h"
#include "pc-fact-text.h"

#include <glib/gi18n-lib.h>

/**
 * PcAgreementRow:
 *
 * A document between the cities: what it is, its date, and the resolution behind it.
 *
 * From a renewal a button leads to the agreement above it, which it goes on with.
 */
struct _PcAgreementRow
{
  PcFactRow parent_instance;
};

G_DEFINE_FINAL_TYPE (PcAgreementRow, pc_agreement_row, PC_TYPE_FACT_ROW)

static char *
dup_details (PcAgreementRow *self,
             const PcDate   *date,
             const char     *document)
{
  g_autofree char *when = date != NULL ? pc_date_format (date) : NULL;
  g_autofree char *what = pc_fact_text_isolate (document);

  return pc_fact_text_join (when, what);
}

static char *
dup_valid_until (const PcDate *valid_until)
{
  g_autofree char *date = NULL;

  if (valid_until == NULL)
    return NULL;

  date = pc_date_format (valid_until);

  /* Translators: %s is the date up to which a document is valid. */
  return g_strdup_printf (_("Valid until: %s"), date);
}

static char *
dup_signatories (char **signatories)
{
  g_autofree char *names = NULL;
  g_autofree char *isolated = NULL;

  if (signatories == NULL || signatories[0] == NULL)
    return NULL;

  names = g_strjoinv (C_("list", ", "), signatories);
  isolated = pc_fact_text_isolate (names);

  /* Translators: %s is the names of those who signed a document (data). */
  return g_strdup_printf (_("Signed by: %s"), isolated);
}

static char *
dup_note (PcAgreementRow  *self,
          const char      *note,
          const PcDate    *valid_until,
          char           **signatories)
{
  g_autofree char *validity = dup_valid_until (valid_until);
  g_autofree char *signed_by = dup_signatories (signatories);
  const char *lines[] = { note, validity, signed_by };
  g_autoptr (GString) text = g_string_new (NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (lines); i++)
    if (lines[i] != NULL)
      g_string_append_printf (text, "%s%s", text->len > 0 ? "\n" : "", lines[i]);

  return text->len > 0 ? g_string_free_and_steal (g_steal_pointer (&text)) : NULL;
}

static gboolean
is_renewal (PcAgreementRow *self,
            const char     *kind)
{
  return g_strcmp0 (kind, "renewal") == 0;
}

/* The file does not say what is renewed; what it says is the order in time. A lease is another matter. */
static gboolean
can_be_renewed (GtkWidget *row)
{
  PcAgreement *agreement = PC_AGREEMENT (pc_fact_row_get_item (PC_FACT_ROW (row)));

  return g_strcmp0 (pc_agreement_get_kind (agreement), "lease") != 0;
}

static void
show_renewed_cb (PcAgreementRow *self)
{
  GtkWidget *row = gtk_widget_get_prev_sibling (GTK_WIDGET (self));

  while (row != NULL && (!PC_IS_AGREEMENT_ROW (row) || !can_be_renewed (row)))
    row = gtk_widget_get_prev_sibling (row);

  if (row != NULL)
    gtk_widget_grab_focus (row);
}

static void
pc_agreement_row_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), PC_TYPE_AGREEMENT_ROW);

  G_OBJECT_CLASS (pc_agreement_row_parent_class)->dispose (object);
}

static void
pc_agreement_row_class_init (PcAgreementRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = pc_agreement_row_dispose;

  g_type_ensure (PC_TYPE_AGREEMENT);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/pl/krakow/PartnerCities/pc-agreement-row.ui");
  gtk_widget_class_bind_template_callback (widget_class, dup_details);
  gtk_widget_class_bind_template_callback (widget_class, dup_note);
  gtk_widget_class_bind_template_callback (widget_class, is_renewal);
  gtk_widget_class_bind_template_callback (widget_class, show_renewed_cb);
}

static void
pc_agreement_row_init (PcAgreementRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
