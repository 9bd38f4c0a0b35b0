/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-app"

#include "config.h"

#include "pc-application.h"

#include "pc-about-dialog.h"
#include "pc-command-line-help.h"
#include "pc-help-dialog.h"
#include "pc-io-resources.h"
#include "pc-preferences-dialog.h"
#include "pc-recent-files.h"
#include "pc-search-provider.h"
#include "pc-session.h"
#include "pc-shortcuts-dialog.h"
#include "pc-utf8-dialog.h"

#include <glib/gi18n.h>

/**
 * PcApplication:
 *
 * The program: its windows, each with the session of a file, and what is
 * common to them.
 */
struct _PcApplication
{
  AdwApplication parent_instance;

  GSettings *settings;
  PcRecentFiles *recent_files;
  PcSearchProvider *search_provider;
};

G_DEFINE_FINAL_TYPE (PcApplication, pc_application, ADW_TYPE_APPLICATION)

static const struct
{
  const char *action;
  const char *accels[4];
} accels[] = {
  { "app.open", { "<Control>o" } },
  { "app.reload", { "<Control>r" } },
  { "app.preferences", { "<Control>comma" } },
  { "app.help", { "F1" } },
  { "app.shortcuts", { "<Control>question", "<Control>slash" } },
  { "app.quit", { "<Control>q" } },
  { "win.search", { "<Control>f" } },
  { "win.previous-city", { "<Alt>Up" } },
  { "win.next-city", { "<Alt>Down" } },
  { "win.copy-city", { "<Control><Shift>c" } },
  { "win.show-on-map", { "<Control>m" } },
  { "win.page::map", { "<Alt>1" } },
  { "win.page::timeline", { "<Alt>2" } },
  { "win.page::overview", { "<Alt>3" } },
  { "win.toggle-sidebar", { "F9" } },
  { "win.toggle-fullscreen", { "F11" } },
  { "window.close", { "<Control>w" } },
};

static GFile *
create_krakow_file (void)
{
  return g_file_new_for_uri (PC_IO_KRAKOW_URI);
}

static PcSession *
get_session (GtkWindow *window)
{
  return g_object_get_data (G_OBJECT (window), "pc-session");
}

static PcSession *
get_active_session (PcApplication *self)
{
  GtkWindow *window = gtk_application_get_active_window (GTK_APPLICATION (self));

  return window != NULL ? get_session (window) : NULL;
}

static void
update_actions (PcApplication *self)
{
  PcSession *session = get_active_session (self);
  GFile *file = session != NULL ? pc_session_get_file (session) : NULL;
  gboolean editable = file != NULL && !g_file_has_uri_scheme (file, "resource");
  const struct
  {
    const char *name;
    gboolean enabled;
  } states[] = {
    { "reload", file != NULL },
    { "edit-as-text", editable },
    { "save-utf8-copy", session != NULL && pc_session_get_encoding (session) != NULL },
    { "cancel-loading", session != NULL && pc_session_is_loading (session) },
  };

  for (guint i = 0; i < G_N_ELEMENTS (states); i++)
    {
      GAction *action = g_action_map_lookup_action (G_ACTION_MAP (self), states[i].name);

      g_simple_action_set_enabled (G_SIMPLE_ACTION (action), states[i].enabled);
    }
}

static void
opened_cb (PcApplication *self,
           PcSession     *session)
{
  GFile *file = pc_session_get_file (session);
  g_autofree char *uri = g_file_get_uri (file);
  gboolean bundled = g_file_has_uri_scheme (file, "resource");

  g_settings_set_string (self->settings, "last-file", bundled ? "" : uri);
  pc_recent_files_add (self->recent_files, file);
}

static GFile *
create_last_file (PcApplication *self)
{
  g_autofree char *uri = g_settings_get_string (self->settings, "last-file");

  return uri[0] != '\0' ? g_file_new_for_uri (uri) : create_krakow_file ();
}

/* The desktop searches what the window shows; without one, what the next window would show. */
static void
update_search (PcApplication *self)
{
  GtkWindow *window = gtk_application_get_active_window (GTK_APPLICATION (self));
  g_autoptr (GFile) file = create_last_file (self);

  pc_search_provider_set_dataset (self->search_provider,
                                  window != NULL ? pc_window_get_dataset (PC_WINDOW (window)) : NULL);
  pc_search_provider_set_file (self->search_provider, file);
}

static PcSession *
create_session (PcApplication *self)
{
  GtkApplication *application = GTK_APPLICATION (self);
  GMenu *menu = gtk_application_get_menu_by_id (application, "primary-menu");
  PcWindow *window = pc_window_new (application, self->settings, G_MENU_MODEL (menu));
  PcSession *session = pc_session_new (window);

  g_object_set_data_full (G_OBJECT (window), "pc-session", session, g_object_unref);
  g_signal_connect_object (session, "opened",
                           G_CALLBACK (opened_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (session, "notify",
                           G_CALLBACK (update_actions), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (window, "notify::dataset",
                           G_CALLBACK (update_search), self,
                           G_CONNECT_SWAPPED);

  return session;
}

static PcSession *
ensure_session (PcApplication *self)
{
  PcSession *session = get_active_session (self);

  return session != NULL ? session : create_session (self);
}

static void
present (PcSession *session)
{
  gtk_window_present (GTK_WINDOW (pc_session_get_window (session)));
}

/* A session that has nothing yet gets what was open last. */
static void
start_session (PcApplication *self,
               PcSession     *session)
{
  if (pc_session_get_file (session) == NULL && !pc_session_is_loading (session))
    {
      g_autoptr (GFile) file = create_last_file (self);

      pc_window_restore_map_position (pc_session_get_window (session));
      pc_session_open (session, file);
    }

  present (session);
}

static void
opened_with_dialog_cb (GObject      *source,
                       GAsyncResult *result,
                       gpointer      data)
{
  g_autoptr (PcSession) session = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GFile) file = NULL;

  file = gtk_file_dialog_open_finish (GTK_FILE_DIALOG (source), result, &error);

  if (file != NULL)
    pc_session_open (session, file);
  else if (!g_error_matches (error, GTK_DIALOG_ERROR, GTK_DIALOG_ERROR_DISMISSED) &&
           !g_error_matches (error, GTK_DIALOG_ERROR, GTK_DIALOG_ERROR_CANCELLED))
    pc_window_add_toast (pc_session_get_window (session), error->message);
}

static GListModel *
create_file_filters (void)
{
  GListStore *filters = g_list_store_new (GTK_TYPE_FILE_FILTER);
  static const struct
  {
    const char *name;
    const char *pattern;
  } kinds[] = {
    { N_("Partner Cities Files"), "*.partners.json" },
    { N_("JSON Files"), "*.json" },
    { N_("All Files"), "*" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      g_autoptr (GtkFileFilter) filter = gtk_file_filter_new ();

      gtk_file_filter_set_name (filter, _(kinds[i].name));
      gtk_file_filter_add_pattern (filter, kinds[i].pattern);
      g_list_store_append (filters, filter);
    }

  return G_LIST_MODEL (filters);
}

static void
open_action (GSimpleAction *action,
             GVariant      *parameter,
             gpointer       data)
{
  PcApplication *self = PC_APPLICATION (data);
  PcSession *session = ensure_session (self);
  g_autoptr (GtkFileDialog) dialog = gtk_file_dialog_new ();
  g_autoptr (GListModel) filters = create_file_filters ();
  GFile *file = pc_session_get_file (session);

  /* The desktop can ask for this before there is a window. */
  start_session (self, session);

  gtk_file_dialog_set_title (dialog, _("Open File"));
  gtk_file_dialog_set_filters (dialog, filters);
  if (file != NULL && !g_file_has_uri_scheme (file, "resource"))
    gtk_file_dialog_set_initial_file (dialog, file);

  gtk_file_dialog_open (dialog, GTK_WINDOW (pc_session_get_window (session)), NULL,
                        opened_with_dialog_cb, g_object_ref (session));
}

static void
open_recent_action (GSimpleAction *action,
                    GVariant      *parameter,
                    gpointer       data)
{
  PcSession *session = ensure_session (PC_APPLICATION (data));
  g_autoptr (GFile) file = g_file_new_for_uri (g_variant_get_string (parameter, NULL));

  pc_session_open (session, file);
  present (session);
}

static void
open_krakow_action (GSimpleAction *action,
                    GVariant      *parameter,
                    gpointer       data)
{
  PcSession *session = ensure_session (PC_APPLICATION (data));
  g_autoptr (GFile) file = create_krakow_file ();

  pc_session_open (session, file);
  present (session);
}

static void
reload_action (GSimpleAction *action,
               GVariant      *parameter,
               gpointer       data)
{
  PcSession *session = get_active_session (PC_APPLICATION (data));

  if (session != NULL)
    pc_session_reload (session);
}

static void
cancel_loading_action (GSimpleAction *action,
                       GVariant      *parameter,
                       gpointer       data)
{
  PcSession *session = get_active_session (PC_APPLICATION (data));

  if (session != NULL)
    pc_session_cancel (session);
}

static void
select_action (GSimpleAction *action,
               GVariant      *parameter,
               gpointer       data)
{
  pc_session_select (ensure_session (PC_APPLICATION (data)), g_variant_get_string (parameter, NULL));
}

static void
edit_as_text_action (GSimpleAction *action,
                     GVariant      *parameter,
                     gpointer       data)
{
  PcSession *session = get_active_session (PC_APPLICATION (data));

  if (session != NULL)
    pc_session_edit_as_text (session);
}

static void
save_utf8_copy_action (GSimpleAction *action,
                       GVariant      *parameter,
                       gpointer       data)
{
  PcSession *session = get_active_session (PC_APPLICATION (data));

  if (session != NULL)
    pc_utf8_dialog_present (session);
}

static void
about_action (GSimpleAction *action,
              GVariant      *parameter,
              gpointer       data)
{
  GtkWindow *window = gtk_application_get_active_window (GTK_APPLICATION (data));

  if (window != NULL)
    adw_dialog_present (pc_about_dialog_new (pc_window_get_dataset (PC_WINDOW (window))),
                        GTK_WIDGET (window));
}

static void
preferences_action (GSimpleAction *action,
                    GVariant      *parameter,
                    gpointer       data)
{
  PcApplication *self = PC_APPLICATION (data);
  GtkWindow *window = gtk_application_get_active_window (GTK_APPLICATION (self));

  if (window != NULL)
    adw_dialog_present (pc_preferences_dialog_new (self->settings), GTK_WIDGET (window));
}

static void
help_action (GSimpleAction *action,
             GVariant      *parameter,
             gpointer       data)
{
  GtkWindow *window = gtk_application_get_active_window (GTK_APPLICATION (data));

  if (window != NULL)
    adw_dialog_present (pc_help_dialog_new (), GTK_WIDGET (window));
}

static void
shortcuts_action (GSimpleAction *action,
                  GVariant      *parameter,
                  gpointer       data)
{
  GtkWindow *window = gtk_application_get_active_window (GTK_APPLICATION (data));

  if (window != NULL)
    adw_dialog_present (pc_shortcuts_dialog_new (), GTK_WIDGET (window));
}

/* A window does not close while a dialog is open in it. */
static void
close_dialogs (AdwApplicationWindow *window)
{
  AdwDialog *dialog;

  while ((dialog = adw_application_window_get_visible_dialog (window)) != NULL)
    adw_dialog_force_close (dialog);
}

static void
quit_action (GSimpleAction *action,
             GVariant      *parameter,
             gpointer       data)
{
  GtkApplication *application = GTK_APPLICATION (data);
  GtkWindow *window;

  /* Closing the windows one by one lets each keep its state. */
  while ((window = gtk_application_get_active_window (application)) != NULL)
    {
      close_dialogs (ADW_APPLICATION_WINDOW (window));
      gtk_window_close (window);
      if (gtk_application_get_active_window (application) == window)
        gtk_window_destroy (window);
    }

  /* Nobody waits for a search that may come. */
  g_application_quit (G_APPLICATION (application));
}

static const GActionEntry actions[] = {
  { .name = "open", .activate = open_action },
  { .name = "open-recent", .activate = open_recent_action, .parameter_type = "s" },
  { .name = "open-krakow", .activate = open_krakow_action },
  { .name = "reload", .activate = reload_action },
  { .name = "cancel-loading", .activate = cancel_loading_action },
  { .name = "select", .activate = select_action, .parameter_type = "s" },
  { .name = "edit-as-text", .activate = edit_as_text_action, .parameter_type = "u" },
  { .name = "save-utf8-copy", .activate = save_utf8_copy_action },
  { .name = "about", .activate = about_action },
  { .name = "preferences", .activate = preferences_action },
  { .name = "help", .activate = help_action },
  { .name = "shortcuts", .activate = shortcuts_action },
  { .name = "quit", .activate = quit_action },
};

static void
city_found_cb (PcApplication *self,
               const char    *city_id)
{
  PcSession *session = ensure_session (self);

  pc_session_select (session, city_id);
  start_session (self, session);
}

static void
search_launched_cb (PcApplication *self,
                    const char    *text)
{
  PcSession *session = ensure_session (self);

  pc_city_filter_set_text (pc_window_get_filter (pc_session_get_window (session)), text);
  start_session (self, session);
}

static void
pc_application_startup (GApplication *application)
{
  PcApplication *self = PC_APPLICATION (application);

  G_APPLICATION_CLASS (pc_application_parent_class)->startup (application);

  gtk_window_set_default_icon_name (APPLICATION_ID);

  for (guint i = 0; i < G_N_ELEMENTS (accels); i++)
    gtk_application_set_accels_for_action (GTK_APPLICATION (self), accels[i].action,
                                           (const char * const *) accels[i].accels);

  self->recent_files =
    pc_recent_files_new (gtk_application_get_menu_by_id (GTK_APPLICATION (self), "recent-files"));
  update_actions (self);
}

static void
pc_application_activate (GApplication *application)
{
  PcApplication *self = PC_APPLICATION (application);

  start_session (self, ensure_session (self));
}

static void
pc_application_open (GApplication  *application,
                     GFile        **files,
                     int            n_files,
                     const char    *hint)
{
  PcApplication *self = PC_APPLICATION (application);

  /* The first file goes into the window there is; each further one gets its own. */
  for (int i = 0; i < n_files; i++)
    {
      PcSession *session = i == 0 ? ensure_session (self) : create_session (self);

      pc_session_open (session, files[i]);
      present (session);
    }
}

static int
pc_application_handle_local_options (GApplication *application,
                                     GVariantDict *options)
{
  const char *city_id;
  g_autoptr (GError) error = NULL;

  if (!g_variant_dict_lookup (options, "select", "&s", &city_id))
    return -1;

  /* The program that is running already, or this one: either knows the action from now on. */
  if (!g_application_register (application, NULL, &error))
    {
      g_printerr ("%s\n", error->message);
      return 1;
    }

  g_action_group_activate_action (G_ACTION_GROUP (application), "select",
                                  g_variant_new_string (city_id));
  return -1;
}

static gboolean
pc_application_dbus_register (GApplication     *application,
                              GDBusConnection  *connection,
                              const char       *object_path,
                              GError          **error)
{
  PcApplication *self = PC_APPLICATION (application);

  if (!G_APPLICATION_CLASS (pc_application_parent_class)->dbus_register (application, connection, object_path, error))
    return FALSE;

  update_search (self);

  return pc_search_provider_export (self->search_provider, connection, object_path, error);
}

static void
pc_application_dbus_unregister (GApplication    *application,
                                GDBusConnection *connection,
                                const char      *object_path)
{
  PcApplication *self = PC_APPLICATION (application);

  if (self->search_provider != NULL)
    pc_search_provider_unexport (self->search_provider);

  G_APPLICATION_CLASS (pc_application_parent_class)->dbus_unregister (application, connection, object_path);
}

static void
pc_application_window_removed (GtkApplication *application,
                               GtkWindow      *window)
{
  GTK_APPLICATION_CLASS (pc_application_parent_class)->window_removed (application, window);

  update_search (PC_APPLICATION (application));
}

static void
pc_application_dispose (GObject *object)
{
  PcApplication *self = PC_APPLICATION (object);

  g_clear_object (&self->recent_files);
  g_clear_object (&self->search_provider);
  g_clear_object (&self->settings);

  G_OBJECT_CLASS (pc_application_parent_class)->dispose (object);
}

static void
pc_application_class_init (PcApplicationClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GApplicationClass *application_class = G_APPLICATION_CLASS (klass);
  GtkApplicationClass *gtk_application_class = GTK_APPLICATION_CLASS (klass);

  object_class->dispose = pc_application_dispose;
  application_class->startup = pc_application_startup;
  application_class->activate = pc_application_activate;
  application_class->open = pc_application_open;
  application_class->handle_local_options = pc_application_handle_local_options;
  application_class->dbus_register = pc_application_dbus_register;
  application_class->dbus_unregister = pc_application_dbus_unregister;
  gtk_application_class->window_removed = pc_application_window_removed;
}

static void
pc_application_init (PcApplication *self)
{
  self->settings = g_settings_new ("pl.krakow.PartnerCities");
  self->search_provider = pc_search_provider_new (G_APPLICATION (self));

  g_signal_connect_object (self->search_provider, "city-activated",
                           G_CALLBACK (city_found_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->search_provider, "search-launched",
                           G_CALLBACK (search_launched_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect (self, "notify::active-window", G_CALLBACK (update_actions), NULL);

  pc_command_line_help_add_to (G_APPLICATION (self));
  g_action_map_add_action_entries (G_ACTION_MAP (self), actions, G_N_ELEMENTS (actions), self);
}

/**
 * pc_application_new:
 *
 * Returns: (transfer full): the program
 */
PcApplication *
pc_application_new (void)
{
  return g_object_new (PC_TYPE_APPLICATION,
                       "application-id", APPLICATION_ID,
                       "flags", G_APPLICATION_HANDLES_OPEN,
                       "resource-base-path", "/pl/krakow/PartnerCities",
                       "version", PACKAGE_VERSION,
                       NULL);
}
