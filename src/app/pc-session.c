/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-app"

#include "config.h"

#include "pc-session.h"

#include "pc-dataset-loader.h"

#include <glib/gi18n.h>

/**
 * PcSession:
 *
 * A file and the window it is open in.
 *
 * The session is where reading files and showing them meet: it starts loads,
 * waits for them, and hands the window a dataset or the reasons why there is
 * none. Until a load has ended the window keeps what it shows.
 */
struct _PcSession
{
  GObject parent_instance;

  PcWindow *window;
  GFile *file;
  GFile *loading_file;
  GCancellable *cancellable;
  char *encoding;
  char *wanted_city;
  guint patience_id;
};

G_DEFINE_FINAL_TYPE (PcSession, pc_session, G_TYPE_OBJECT)

typedef enum
{
  PROP_WINDOW = 1,
  PROP_ENCODING,
  PROP_FILE,
  PROP_LOADING,
} PcSessionProps;

static GParamSpec *properties[PROP_LOADING + 1];

enum
{
  OPENED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

/* A load that is over sooner is better off without a spinner. */
#define PATIENCE_MS 500

static gboolean
is_editable (GFile *file)
{
  return file != NULL && !g_file_has_uri_scheme (file, "resource");
}

static char *
dup_file_name (GFile *file)
{
  g_autofree char *name = g_file_get_basename (file);

  return name != NULL ? g_filename_display_name (name) : NULL;
}

static void
show_file (PcSession *self,
           GFile     *file)
{
  g_autofree char *name = file != NULL ? dup_file_name (file) : NULL;

  g_object_set (self->window,
                "file-name", name,
                "editable", is_editable (file),
                NULL);
}

static gboolean
patience_over_cb (gpointer data)
{
  PcSession *self = data;

  self->patience_id = 0;
  show_file (self, self->loading_file);
  g_object_set (self->window,
                "progress", 0.0,
                "state", PC_WINDOW_STATE_LOADING,
                NULL);

  return G_SOURCE_REMOVE;
}

static void
progress_cb (double   fraction,
             gpointer data)
{
  PcSession *self = data;

  /* Before patience is over, the window does not tell that anything goes on. */
  if (self->patience_id == 0 && self->cancellable != NULL)
    g_object_set (self->window, "progress", fraction, NULL);
}

static void
end_load (PcSession *self)
{
  g_clear_handle_id (&self->patience_id, g_source_remove);
  g_clear_object (&self->cancellable);
  g_clear_object (&self->loading_file);
  g_object_set (self->window, "progress", -1.0, NULL);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_LOADING]);
}

static void
set_file (PcSession *self,
          GFile     *file)
{
  if (g_set_object (&self->file, file))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_FILE]);
}

static void
set_encoding (PcSession  *self,
              const char *encoding)
{
  if (!g_set_str (&self->encoding, encoding))
    return;

  g_object_set (self->window, "encoding", encoding, NULL);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_ENCODING]);
}

static void
select_wanted (PcSession *self)
{
  PcDataset *dataset = pc_window_get_dataset (self->window);
  PcCity *city;

  if (dataset == NULL || self->wanted_city == NULL)
    return;

  city = pc_dataset_lookup_city (dataset, self->wanted_city);
  if (city != NULL)
    pc_window_show_city (self->window, city);

  g_clear_pointer (&self->wanted_city, g_free);
}

/* Another version of a file, or the same file again, opens at the city that is selected. */
static void
want_selected (PcSession *self)
{
  PcCity *city = pc_window_get_selected (self->window);

  if (self->wanted_city == NULL && city != NULL)
    self->wanted_city = g_strdup (pc_place_get_id (PC_PLACE (city)));
}

static void
show_dataset (PcSession  *self,
              GFile      *file,
              PcDataset  *dataset,
              GListModel *problems)
{
  set_file (self, file);
  set_encoding (self, NULL);
  show_file (self, file);
  pc_window_set_dataset (self->window, dataset);
  g_object_set (self->window,
                "problems", problems,
                "error-message", NULL,
                "state", PC_WINDOW_STATE_READY,
                NULL);
  select_wanted (self);
  g_signal_emit (self, signals[OPENED], 0);
}

static void
show_failure (PcSession    *self,
              GFile        *file,
              GListModel   *problems,
              const char   *encoding,
              const GError *error)
{
  gboolean has_problems = problems != NULL && g_list_model_get_n_items (problems) > 0;

  set_file (self, file);
  set_encoding (self, encoding);
  show_file (self, file);
  pc_window_set_dataset (self->window, NULL);
  g_object_set (self->window,
                "problems", has_problems ? problems : NULL,
                "error-message", has_problems ? NULL : error->message,
                "state", PC_WINDOW_STATE_ERROR,
                NULL);
}

static void
show_cancelled (PcSession *self)
{
  gboolean has_dataset = pc_window_get_dataset (self->window) != NULL;

  show_file (self, has_dataset ? self->file : NULL);
  if (pc_window_get_state (self->window) == PC_WINDOW_STATE_LOADING)
    pc_window_set_state (self->window, has_dataset ? PC_WINDOW_STATE_READY : PC_WINDOW_STATE_EMPTY);
}

static void
loaded_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      data)
{
  g_autoptr (PcSession) self = data;
  g_autoptr (PcDataset) dataset = NULL;
  g_autoptr (GListModel) problems = NULL;
  g_autoptr (GFile) file = NULL;
  g_autoptr (GError) error = NULL;

  dataset = pc_dataset_load_finish (result, &problems, &error);

  /* Another load has taken over, or the window is gone. */
  if (self->window == NULL || self->cancellable != g_task_get_cancellable (G_TASK (result)))
    return;

  file = g_object_ref (self->loading_file);
  end_load (self);

  if (dataset != NULL)
    show_dataset (self, file, dataset, problems);
  else if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    show_cancelled (self);
  else
    show_failure (self, file, problems, pc_dataset_load_get_encoding (result), error);
}

static void
stop_load (PcSession *self)
{
  if (self->cancellable == NULL)
    return;

  g_cancellable_cancel (self->cancellable);
  end_load (self);
}

static void
pc_session_get_property (GObject    *object,
                         guint       prop_id,
                         GValue     *value,
                         GParamSpec *pspec)
{
  PcSession *self = PC_SESSION (object);

  switch ((PcSessionProps) prop_id)
    {
    case PROP_WINDOW:
      g_value_set_object (value, self->window);
      break;

    case PROP_ENCODING:
      g_value_set_string (value, self->encoding);
      break;

    case PROP_FILE:
      g_value_set_object (value, self->file);
      break;

    case PROP_LOADING:
      g_value_set_boolean (value, pc_session_is_loading (self));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pc_session_set_property (GObject      *object,
                         guint         prop_id,
                         const GValue *value,
                         GParamSpec   *pspec)
{
  PcSession *self = PC_SESSION (object);

  switch ((PcSessionProps) prop_id)
    {
    case PROP_WINDOW:
      self->window = g_value_get_object (value);
      g_object_add_weak_pointer (G_OBJECT (self->window), (gpointer *) &self->window);
      break;

    case PROP_ENCODING:
    case PROP_FILE:
    case PROP_LOADING:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pc_session_dispose (GObject *object)
{
  PcSession *self = PC_SESSION (object);

  g_clear_handle_id (&self->patience_id, g_source_remove);
  if (self->cancellable != NULL)
    g_cancellable_cancel (self->cancellable);

  g_clear_weak_pointer (&self->window);
  g_clear_object (&self->cancellable);
  g_clear_object (&self->loading_file);
  g_clear_object (&self->file);

  G_OBJECT_CLASS (pc_session_parent_class)->dispose (object);
}

static void
pc_session_finalize (GObject *object)
{
  PcSession *self = PC_SESSION (object);

  g_free (self->encoding);
  g_free (self->wanted_city);

  G_OBJECT_CLASS (pc_session_parent_class)->finalize (object);
}

static void
pc_session_class_init (PcSessionClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = pc_session_get_property;
  object_class->set_property = pc_session_set_property;
  object_class->dispose = pc_session_dispose;
  object_class->finalize = pc_session_finalize;

  properties[PROP_WINDOW] =
    g_param_spec_object ("window", NULL, NULL,
                         PC_TYPE_WINDOW,
                         G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  properties[PROP_ENCODING] =
    g_param_spec_string ("encoding", NULL, NULL,
                         NULL,
                         G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  properties[PROP_FILE] =
    g_param_spec_object ("file", NULL, NULL,
                         G_TYPE_FILE,
                         G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  properties[PROP_LOADING] =
    g_param_spec_boolean ("loading", NULL, NULL,
                          FALSE,
                          G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  /**
   * PcSession::opened:
   * @self: a session
   *
   * Emitted when a file has been read and is shown.
   */
  signals[OPENED] =
    g_signal_new ("opened",
                  G_TYPE_FROM_CLASS (klass),
                  G_SIGNAL_RUN_LAST,
                  0,
                  NULL, NULL,
                  NULL,
                  G_TYPE_NONE, 0);
}

static void
pc_session_init (PcSession *self)
{
}

/**
 * pc_session_new:
 * @window: a window
 *
 * Returns: (transfer full): a session without a file
 */
PcSession *
pc_session_new (PcWindow *window)
{
  g_return_val_if_fail (PC_IS_WINDOW (window), NULL);

  return g_object_new (PC_TYPE_SESSION, "window", window, NULL);
}

/**
 * pc_session_get_window:
 * @self: a session
 *
 * Returns: (transfer none) (nullable): its window, while there is one
 */
PcWindow *
pc_session_get_window (PcSession *self)
{
  g_return_val_if_fail (PC_IS_SESSION (self), NULL);

  return self->window;
}

/**
 * pc_session_get_file:
 * @self: a session
 *
 * Returns: (transfer none) (nullable): the file that is shown, or that cannot be
 */
GFile *
pc_session_get_file (PcSession *self)
{
  g_return_val_if_fail (PC_IS_SESSION (self), NULL);

  return self->file;
}

/**
 * pc_session_get_encoding:
 * @self: a session
 *
 * Returns: (nullable): the name of the encoding of a file that is refused, if a copy of it in
 *   UTF-8 would help
 */
const char *
pc_session_get_encoding (PcSession *self)
{
  g_return_val_if_fail (PC_IS_SESSION (self), NULL);

  return self->encoding;
}

/**
 * pc_session_is_loading:
 * @self: a session
 *
 * Returns: whether a file is being read
 */
gboolean
pc_session_is_loading (PcSession *self)
{
  g_return_val_if_fail (PC_IS_SESSION (self), FALSE);

  return self->cancellable != NULL;
}

/**
 * pc_session_open:
 * @self: a session
 * @file: a file
 *
 * Reads a file and shows it. A file that is still being read is let go.
 */
void
pc_session_open (PcSession *self,
                 GFile     *file)
{
  g_return_if_fail (PC_IS_SESSION (self));
  g_return_if_fail (G_IS_FILE (file));

  stop_load (self);
  want_selected (self);

  self->cancellable = g_cancellable_new ();
  self->loading_file = g_object_ref (file);
  self->patience_id = g_timeout_add (PATIENCE_MS, patience_over_cb, self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_LOADING]);

  if (pc_window_get_state (self->window) == PC_WINDOW_STATE_EMPTY)
    pc_window_set_state (self->window, PC_WINDOW_STATE_LOADING);

  g_debug ("Loading %s", g_file_peek_path (file) != NULL ? g_file_peek_path (file) : "the bundled file");
  pc_dataset_load_async (file, self->cancellable, progress_cb, self, loaded_cb, g_object_ref (self));
}

/**
 * pc_session_reload:
 * @self: a session
 *
 * Reads the file again. The city that is selected stays selected if it is still there.
 */
void
pc_session_reload (PcSession *self)
{
  g_autoptr (GFile) file = NULL;

  g_return_if_fail (PC_IS_SESSION (self));

  if (self->file == NULL)
    return;

  file = g_object_ref (self->file);
  pc_session_open (self, file);
}

/**
 * pc_session_cancel:
 * @self: a session
 *
 * Lets go of a file that is being read. What the window showed before comes back.
 */
void
pc_session_cancel (PcSession *self)
{
  g_return_if_fail (PC_IS_SESSION (self));

  if (self->cancellable == NULL)
    return;

  stop_load (self);
  show_cancelled (self);
}

/**
 * pc_session_select:
 * @self: a session
 * @city_id: the id of a city
 *
 * Selects a city, now or once the file it may be in has been read.
 */
void
pc_session_select (PcSession  *self,
                   const char *city_id)
{
  g_return_if_fail (PC_IS_SESSION (self));
  g_return_if_fail (city_id != NULL);

  g_set_str (&self->wanted_city, city_id);

  if (self->cancellable == NULL)
    select_wanted (self);
}

static void
tell_no_editor (PcSession    *self,
                const GError *error)
{
  g_debug ("No editor: %s", error->message);

  if (self->window != NULL)
    pc_window_add_toast (self->window, _("No program to edit the file with was found"));
}

static void
asked_cb (GObject      *source,
          GAsyncResult *result,
          gpointer      data)
{
  g_autoptr (PcSession) self = data;
  g_autoptr (GError) error = NULL;

  if (!gtk_file_launcher_launch_finish (GTK_FILE_LAUNCHER (source), result, &error) &&
      !g_error_matches (error, GTK_DIALOG_ERROR, GTK_DIALOG_ERROR_DISMISSED))
    tell_no_editor (self, error);
}

static void
ask_for_editor (PcSession *self)
{
  g_autoptr (GtkFileLauncher) launcher = gtk_file_launcher_new (self->file);

  gtk_file_launcher_set_always_ask (launcher, TRUE);
  gtk_file_launcher_set_writable (launcher, TRUE);
  gtk_file_launcher_launch (launcher, GTK_WINDOW (self->window), NULL, asked_cb, g_object_ref (self));
}

static void
launched_cb (GObject      *source,
             GAsyncResult *result,
             gpointer      data)
{
  g_autoptr (PcSession) self = data;
  g_autoptr (GError) error = NULL;

  if (!g_app_info_launch_uris_finish (G_APP_INFO (source), result, &error))
    tell_no_editor (self, error);
}

/**
 * pc_session_edit_as_text:
 * @self: a session
 *
 * Opens the file in the user's text editor.
 *
 * The program for files of this type is this one, so the one for plain text is
 * asked for. A sandbox does not know it; there the desktop lets the user choose.
 */
void
pc_session_edit_as_text (PcSession *self)
{
  g_autoptr (GAppInfo) editor = NULL;
  g_autoptr (GdkAppLaunchContext) context = NULL;
  g_autofree char *uri = NULL;
  GList uris = { NULL, NULL, NULL };

  g_return_if_fail (PC_IS_SESSION (self));

  if (!is_editable (self->file))
    return;

  editor = g_app_info_get_default_for_type ("text/plain", FALSE);
  if (editor == NULL)
    {
      ask_for_editor (self);
      return;
    }

  uri = g_file_get_uri (self->file);
  uris.data = uri;
  context = gdk_display_get_app_launch_context (gtk_widget_get_display (GTK_WIDGET (self->window)));
  g_app_info_launch_uris_async (editor, &uris, G_APP_LAUNCH_CONTEXT (context), NULL,
                                launched_cb, g_object_ref (self));
}
