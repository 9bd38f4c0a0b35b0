/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-app"

#include "config.h"

#include "pc-recent-files.h"

#include <gtk/gtk.h>

/**
 * PcRecentFiles:
 *
 * Keeps a menu of the files that were open lately.
 *
 * The list is the desktop's own, which it shares with other programs; only what
 * this program has added to it is shown.
 */
struct _PcRecentFiles
{
  GObject parent_instance;

  GtkRecentManager *manager;
  GMenu *menu;
};

G_DEFINE_FINAL_TYPE (PcRecentFiles, pc_recent_files, G_TYPE_OBJECT)

#define MAX_FILES 8
#define MIME_TYPE "application/vnd.pl.krakow.partner-cities+json"

static int
compare_infos (gconstpointer a,
               gconstpointer b)
{
  GDateTime *time_a = gtk_recent_info_get_modified ((GtkRecentInfo *) a);
  GDateTime *time_b = gtk_recent_info_get_modified ((GtkRecentInfo *) b);

  return g_date_time_compare (time_b, time_a);
}

static void
append_file (GMenu         *menu,
             GtkRecentInfo *info)
{
  g_autoptr (GMenuItem) item = NULL;
  g_autoptr (GString) label = g_string_new (gtk_recent_info_get_display_name (info));

  /* An underscore in a name is not a mnemonic. */
  g_string_replace (label, "_", "__", 0);
  item = g_menu_item_new (label->str, NULL);
  g_menu_item_set_action_and_target (item, "app.open-recent", "s", gtk_recent_info_get_uri (info));
  g_menu_append_item (menu, item);
}

static void
changed_cb (PcRecentFiles *self)
{
  GList *infos = gtk_recent_manager_get_items (self->manager);
  guint n_files = 0;

  g_menu_remove_all (self->menu);
  infos = g_list_sort (infos, compare_infos);

  for (GList *l = infos; l != NULL && n_files < MAX_FILES; l = l->next)
    {
      if (!gtk_recent_info_has_application (l->data, APPLICATION_ID) || !gtk_recent_info_exists (l->data))
        continue;

      append_file (self->menu, l->data);
      n_files++;
    }

  g_list_free_full (infos, (GDestroyNotify) gtk_recent_info_unref);
}

static void
pc_recent_files_dispose (GObject *object)
{
  PcRecentFiles *self = PC_RECENT_FILES (object);

  g_clear_object (&self->menu);

  G_OBJECT_CLASS (pc_recent_files_parent_class)->dispose (object);
}

static void
pc_recent_files_class_init (PcRecentFilesClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = pc_recent_files_dispose;
}

static void
pc_recent_files_init (PcRecentFiles *self)
{
  self->manager = gtk_recent_manager_get_default ();
  g_signal_connect_object (self->manager, "changed",
                           G_CALLBACK (changed_cb), self,
                           G_CONNECT_SWAPPED);
}

/**
 * pc_recent_files_new:
 * @menu: the menu to keep
 *
 * Returns: (transfer full): a new keeper of the menu
 */
PcRecentFiles *
pc_recent_files_new (GMenu *menu)
{
  PcRecentFiles *self;

  g_return_val_if_fail (G_IS_MENU (menu), NULL);

  self = g_object_new (PC_TYPE_RECENT_FILES, NULL);
  self->menu = g_object_ref (menu);
  changed_cb (self);

  return self;
}

/**
 * pc_recent_files_add:
 * @self: the recent files
 * @file: a file that has been opened
 *
 * Puts a file at the top. The one that comes with the program is not a recent file.
 */
void
pc_recent_files_add (PcRecentFiles *self,
                     GFile         *file)
{
  GtkRecentData data = { 0, };
  g_autofree char *name = NULL;
  g_autofree char *display_name = NULL;
  g_autofree char *uri = NULL;

  g_return_if_fail (PC_IS_RECENT_FILES (self));
  g_return_if_fail (G_IS_FILE (file));

  if (g_file_has_uri_scheme (file, "resource"))
    return;

  name = g_file_get_basename (file);
  display_name = g_filename_display_name (name);
  uri = g_file_get_uri (file);

  data.display_name = display_name;
  data.mime_type = (char *) MIME_TYPE;
  data.app_name = (char *) APPLICATION_ID;
  data.app_exec = (char *) "partner-cities %u";

  gtk_recent_manager_add_full (self->manager, uri, &data);
}
