/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-app"

#include "config.h"

#include "pc-utf8-dialog.h"

#include "pc-utf8-copy.h"

#include <glib/gi18n.h>

/* One copy, from the question where to put it until it is open. */
typedef struct
{
  PcSession *session;
  GFile *source;
  GFile *target;
} Copy;

static void
copy_free (Copy *copy)
{
  g_object_unref (copy->session);
  g_object_unref (copy->source);
  g_clear_object (&copy->target);
  g_free (copy);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Copy, copy_free)

static void
show_error (PcSession    *session,
            const GError *error)
{
  PcWindow *window = pc_session_get_window (session);
  AdwDialog *dialog;

  if (window == NULL)
    return;

  dialog = adw_alert_dialog_new (_("The Copy Was Not Saved"), error->message);
  adw_alert_dialog_add_response (ADW_ALERT_DIALOG (dialog), "close", _("_Close"));
  adw_dialog_present (dialog, GTK_WIDGET (window));
}

/* Whoever has opened another file meanwhile wants to see that one. */
static gboolean
is_waiting (Copy *copy)
{
  return pc_session_get_window (copy->session) != NULL &&
         !pc_session_is_loading (copy->session) &&
         pc_session_get_file (copy->session) == copy->source;
}

static void
saved_cb (GObject      *source,
          GAsyncResult *result,
          gpointer      data)
{
  g_autoptr (Copy) copy = data;
  g_autoptr (GError) error = NULL;

  if (!pc_utf8_copy_save_finish (result, &error))
    show_error (copy->session, error);
  else if (is_waiting (copy))
    pc_session_open (copy->session, copy->target);
}

static void
chosen_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      data)
{
  g_autoptr (Copy) copy = data;
  g_autoptr (GError) error = NULL;

  copy->target = gtk_file_dialog_save_finish (GTK_FILE_DIALOG (source), result, &error);

  if (copy->target != NULL)
    {
      GFile *from = copy->source;
      GFile *to = copy->target;

      pc_utf8_copy_save_async (from, to, NULL, saved_cb, g_steal_pointer (&copy));
    }
  else if (!g_error_matches (error, GTK_DIALOG_ERROR, GTK_DIALOG_ERROR_DISMISSED) &&
           !g_error_matches (error, GTK_DIALOG_ERROR, GTK_DIALOG_ERROR_CANCELLED))
    {
      show_error (copy->session, error);
    }
}

/**
 * pc_utf8_dialog_present:
 * @session: a session with a file that is not UTF-8
 *
 * Asks where to save a copy of the file in UTF-8, saves it there and opens it. The file itself
 * is not touched.
 */
void
pc_utf8_dialog_present (PcSession *session)
{
  g_autoptr (GtkFileDialog) dialog = NULL;
  g_autoptr (GFile) folder = NULL;
  g_autofree char *base = NULL;
  g_autofree char *shown = NULL;
  g_autofree char *name = NULL;
  GFile *file;
  Copy *copy;

  g_return_if_fail (PC_IS_SESSION (session));

  file = pc_session_get_file (session);
  if (file == NULL || pc_session_get_window (session) == NULL)
    return;

  folder = g_file_get_parent (file);
  base = g_file_get_basename (file);
  shown = g_filename_display_name (base);
  name = pc_utf8_copy_dup_name (shown);

  dialog = gtk_file_dialog_new ();
  gtk_file_dialog_set_title (dialog, _("Save a UTF-8 Copy"));
  gtk_file_dialog_set_initial_folder (dialog, folder);
  gtk_file_dialog_set_initial_name (dialog, name);

  copy = g_new0 (Copy, 1);
  copy->session = g_object_ref (session);
  copy->source = g_object_ref (file);
  gtk_file_dialog_save (dialog, GTK_WINDOW (pc_session_get_window (session)), NULL, chosen_cb, copy);
}
