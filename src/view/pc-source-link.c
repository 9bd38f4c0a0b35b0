/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-view"

#include "config.h"

#include "pc-source-link.h"

#include "pc-bidi-text.h"

static gboolean
is_web (GUri *uri)
{
  const char *scheme = g_uri_get_scheme (uri);
  const char *host = g_uri_get_host (uri);

  return (g_strcmp0 (scheme, "https") == 0 || g_strcmp0 (scheme, "http") == 0) &&
         host != NULL && host[0] != '\0';
}

static gboolean
is_mail (GUri *uri)
{
  return g_strcmp0 (g_uri_get_scheme (uri), "mailto") == 0 &&
         strchr (g_uri_get_path (uri), '@') != NULL;
}

static GUri *
parse (const char *uri)
{
  g_autoptr (GUri) parsed = NULL;

  if (uri == NULL)
    return NULL;

  parsed = g_uri_parse (uri, G_URI_FLAGS_NONE, NULL);
  if (parsed == NULL || !(is_web (parsed) || is_mail (parsed)))
    return NULL;

  return g_steal_pointer (&parsed);
}

/**
 * pc_source_link_is_safe:
 * @uri: (nullable): an address from the data
 *
 * Tells whether an address may be opened: only `https`, `http` and `mailto` may.
 *
 * Returns: %TRUE if it may
 */
gboolean
pc_source_link_is_safe (const char *uri)
{
  g_autoptr (GUri) parsed = parse (uri);

  return parsed != NULL;
}

/**
 * pc_source_link_dup_target:
 * @uri: (nullable): an address from the data
 *
 * Gets the part of an address that says where it leads to: the host of a web
 * page, the address of a mail.
 *
 * Returns: (transfer full) (nullable): the target, or %NULL if the address is
 *   not one to be opened
 */
char *
pc_source_link_dup_target (const char *uri)
{
  g_autoptr (GUri) parsed = parse (uri);
  const char *target;

  if (parsed == NULL)
    return NULL;

  target = is_web (parsed) ? g_uri_get_host (parsed) : g_uri_get_path (parsed);
  if (g_str_has_prefix (target, "www."))
    target += strlen ("www.");

  return pc_strip_bidi (target);
}

/**
 * pc_source_link_from_mail:
 * @address: (nullable): a mail address from the data
 *
 * Makes a `mailto` address that names a recipient and nothing else.
 *
 * Returns: (transfer full) (nullable): the address
 */
char *
pc_source_link_from_mail (const char *address)
{
  g_autofree char *escaped = NULL;

  if (address == NULL || strchr (address, '@') == NULL)
    return NULL;

  escaped = g_uri_escape_string (address, "@", FALSE);

  return g_strconcat ("mailto:", escaped, NULL);
}

static void
launched_cb (GObject      *source,
             GAsyncResult *result,
             gpointer      user_data)
{
  g_autoptr (GError) error = NULL;

  if (!gtk_uri_launcher_launch_finish (GTK_URI_LAUNCHER (source), result, &error) &&
      !g_error_matches (error, GTK_DIALOG_ERROR, GTK_DIALOG_ERROR_DISMISSED))
    g_message ("Cannot open a link: %s", error->message);
}

/**
 * pc_source_link_open:
 * @widget: the widget that was activated
 * @uri: (nullable): an address from the data
 *
 * Opens an address in the program that the desktop has for it, if it is safe.
 */
void
pc_source_link_open (GtkWidget  *widget,
                     const char *uri)
{
  g_autoptr (GtkUriLauncher) launcher = NULL;
  GtkRoot *root;

  g_return_if_fail (GTK_IS_WIDGET (widget));

  if (!pc_source_link_is_safe (uri))
    return;

  root = gtk_widget_get_root (widget);
  launcher = gtk_uri_launcher_new (uri);
  gtk_uri_launcher_launch (launcher,
                           GTK_IS_WINDOW (root) ? GTK_WINDOW (root) : NULL,
                           NULL, launched_cb, NULL);
}
