/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#define G_LOG_DOMAIN "pc-map"

#include "config.h"

#include "pc-backdrop.h"

#include "pc-base-map-source.h"

/* How long the map must have been still before it is given a push; see wake_cb (). */
#define SETTLE_MS 120

/* A libshumate that was built without sysprof never says that a map is loaded. After so many pushes, twelve seconds,
 * all that will come has come, and nothing may go on ticking.
 */
#define MAX_PUSHES 100

/**
 * PcBackdrop:
 *
 * Keeps the base map under everything else on a [class@Shumate.Map].
 *
 * A renderer's style cannot be changed. So a change of theme, language or tint puts a second layer above the
 * first, which is dropped once the new one has drawn all that is seen: the map never goes blank in between.
 */
struct _PcBackdrop
{
  GObject parent_instance;

  ShumateMap            *map;
  ShumateLayer          *above;
  PcBaseMap             *base_map;

  ShumateMapLayer       *layer;
  ShumateMapLayer       *old_layer;
  ShumateVectorRenderer *renderer;
  char                  *json;
  PcScheme               scheme;
  guint                  settle_id;
  guint                  pushes;
  gboolean               loaded;
  gboolean               layer_loaded;
};

G_DEFINE_FINAL_TYPE (PcBackdrop, pc_backdrop, G_TYPE_OBJECT)

typedef enum {
  PROP_LOADED = 1,
} PcBackdropProps;

typedef enum {
  SIGNAL_SETTLED,
} PcBackdropSignals;

static GParamSpec *props[PROP_LOADED + 1];
static guint signals[SIGNAL_SETTLED + 1];

static void wake_later (PcBackdrop *self);
static void map_loaded_cb (PcBackdrop      *self,
                           gboolean         errors,
                           ShumateMapLayer *layer);

/* libshumate 1.4 to 1.7 puts off loading tiles while the map moves fast, and can then lose the wake-up: after a jump,
 * and the first zoom level is one, the map stays blank until someone touches it. An allocation makes the layer
 * look again. So whenever the map has come to rest each layer gets two of them, the second because
 * the first may fall into the frame of the jump, and more until the first map is there. */
static gboolean
wake_cb (gpointer data)
{
  PcBackdrop *self = data;

  self->settle_id = 0;
  self->pushes++;

  if (self->layer != NULL)
    gtk_widget_queue_allocate (GTK_WIDGET (self->layer));

  if (self->pushes == MAX_PUSHES && self->layer != NULL && !self->layer_loaded)
    map_loaded_cb (self, FALSE, self->layer);

  if (self->pushes < 2 || (self->layer != NULL && !self->layer_loaded))
    wake_later (self);
  else
    g_signal_emit (self, signals[SIGNAL_SETTLED], 0);

  return G_SOURCE_REMOVE;
}

static void
wake_later (PcBackdrop *self)
{
  g_clear_handle_id (&self->settle_id, g_source_remove);
  self->settle_id = g_timeout_add (SETTLE_MS, wake_cb, self);
}

static void
viewport_changed_cb (PcBackdrop *self)
{
  self->pushes = 0;
  wake_later (self);
}

static void
drop_layer (PcBackdrop       *self,
            ShumateMapLayer **layer)
{
  ShumateMapLayer *dropped = g_steal_pointer (layer);
  g_autoptr(PcBaseMapSource) source = NULL;

  if (dropped == NULL)
    return;

  g_object_get (dropped, "map-source", &source, NULL);
  g_signal_handlers_disconnect_by_data (dropped, self);
  if (self->map != NULL)
    shumate_map_remove_layer (self->map, SHUMATE_LAYER (dropped));
  if (source != NULL)
    pc_base_map_source_close (source);
}

static void
map_loaded_cb (PcBackdrop      *self,
               gboolean         errors,
               ShumateMapLayer *layer)
{
  if (layer != self->layer)
    return;

  self->layer_loaded = TRUE;
  drop_layer (self, &self->old_layer);

  if (self->loaded)
    return;

  g_debug ("The base map is drawn");
  self->loaded = TRUE;
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_LOADED]);
}

/* A label of the base map is no use to a screen reader: there are hundreds of them, in no order. */
static gboolean
hide_from_accessibility_cb (GtkWidget     *layer,
                            GdkFrameClock *clock,
                            gpointer       data)
{
  gtk_accessible_update_state (GTK_ACCESSIBLE (layer), GTK_ACCESSIBLE_STATE_HIDDEN, TRUE, -1);

  return G_SOURCE_REMOVE;
}

/* GTK declares a widget that it has mapped not hidden, after all handlers: ours must come a frame later. */
static void
layer_mapped_cb (GtkWidget *layer)
{
  gtk_widget_add_tick_callback (layer, hide_from_accessibility_cb, NULL, NULL);
}

static void
add_layer (PcBackdrop *self)
{
  ShumateViewport *viewport = shumate_map_get_viewport (self->map);
  g_autoptr(PcBaseMapSource) source = pc_base_map_source_new (self->renderer);
  ShumateMapLayer *layer = shumate_map_layer_new (SHUMATE_MAP_SOURCE (source), viewport);

  g_signal_connect (layer, "map", G_CALLBACK (layer_mapped_cb), NULL);
  g_signal_connect_object (layer, "map-loaded", G_CALLBACK (map_loaded_cb), self, G_CONNECT_SWAPPED);

  shumate_viewport_set_reference_map_source (viewport, SHUMATE_MAP_SOURCE (source));
  shumate_map_set_map_source (self->map, SHUMATE_MAP_SOURCE (source));
  shumate_map_insert_layer_behind (self->map, SHUMATE_LAYER (layer), self->above);

  /* What has been drawn stays until the new layer is complete; one that has not been is of no use. */
  if (self->layer_loaded)
    {
      drop_layer (self, &self->old_layer);
      self->old_layer = g_steal_pointer (&self->layer);
    }
  else
    {
      drop_layer (self, &self->layer);
    }

  self->layer = layer;
  self->layer_loaded = FALSE;
  viewport_changed_cb (self);
}

/* Asks for all tiles, in a layer of their own. */
static void
rebuild (PcBackdrop *self)
{
  pc_base_map_forget_labels (self->base_map);
  if (self->renderer != NULL)
    add_layer (self);
}

static void
pc_backdrop_get_property (GObject    *object,
                          guint       prop_id,
                          GValue     *value,
                          GParamSpec *pspec)
{
  PcBackdrop *self = PC_BACKDROP (object);

  switch ((PcBackdropProps) prop_id)
    {
    case PROP_LOADED:
      g_value_set_boolean (value, self->loaded);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pc_backdrop_dispose (GObject *object)
{
  PcBackdrop *self = PC_BACKDROP (object);

  g_clear_handle_id (&self->settle_id, g_source_remove);
  drop_layer (self, &self->layer);
  drop_layer (self, &self->old_layer);
  g_clear_object (&self->renderer);
  g_clear_object (&self->base_map);
  g_clear_weak_pointer (&self->above);
  g_clear_weak_pointer (&self->map);

  G_OBJECT_CLASS (pc_backdrop_parent_class)->dispose (object);
}

static void
pc_backdrop_finalize (GObject *object)
{
  g_clear_pointer (&PC_BACKDROP (object)->json, g_free);

  G_OBJECT_CLASS (pc_backdrop_parent_class)->finalize (object);
}

static void
pc_backdrop_class_init (PcBackdropClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = pc_backdrop_get_property;
  object_class->dispose = pc_backdrop_dispose;
  object_class->finalize = pc_backdrop_finalize;

  /**
   * PcBackdrop:loaded: (getter get_loaded)
   *
   * Whether the base map has been drawn once.
   */
  props[PROP_LOADED] =
    g_param_spec_boolean ("loaded", NULL, NULL,
                          FALSE,
                          G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);

  /**
   * PcBackdrop::settled:
   *
   * Emitted when the map has come to rest after it moved.
   */
  signals[SIGNAL_SETTLED] =
    g_signal_new ("settled",
                  G_TYPE_FROM_CLASS (klass),
                  G_SIGNAL_RUN_LAST,
                  0, NULL, NULL, NULL,
                  G_TYPE_NONE, 0);
}

static void
pc_backdrop_init (PcBackdrop *self)
{
}

/**
 * pc_backdrop_new:
 * @map: a map
 * @above: the lowest layer of @map that is not the base map
 * @base_map: where tiles come from
 *
 * Creates the keeper of the base map under @above. It draws nothing until it has a style.
 *
 * Returns: (transfer full): the keeper
 */
PcBackdrop *
pc_backdrop_new (ShumateMap   *map,
                 ShumateLayer *above,
                 PcBaseMap    *base_map)
{
  PcBackdrop *self;

  g_return_val_if_fail (SHUMATE_IS_MAP (map), NULL);
  g_return_val_if_fail (SHUMATE_IS_LAYER (above), NULL);
  g_return_val_if_fail (PC_IS_BASE_MAP (base_map), NULL);

  self = g_object_new (PC_TYPE_BACKDROP, NULL);
  g_set_weak_pointer (&self->map, map);
  g_set_weak_pointer (&self->above, above);
  self->base_map = g_object_ref (base_map);
  g_signal_connect_object (shumate_map_get_viewport (map), "notify", G_CALLBACK (viewport_changed_cb), self, G_CONNECT_SWAPPED);

  return self;
}

/**
 * pc_backdrop_set_style:
 * @self: a backdrop
 * @style: how the base map should look
 *
 * Changes the look of the base map, if it differs from the one it has.
 */
void
pc_backdrop_set_style (PcBackdrop           *self,
                       const PcBaseMapStyle *style)
{
  g_autofree char *json = NULL;
  g_autoptr(ShumateVectorRenderer) renderer = NULL;
  g_autoptr(GError) error = NULL;

  g_return_if_fail (PC_IS_BACKDROP (self));
  g_return_if_fail (style != NULL);

  json = pc_base_map_style_to_json (style);
  if (self->layer != NULL && self->scheme == style->scheme && g_strcmp0 (self->json, json) == 0)
    return;

  renderer = pc_base_map_style_new_renderer (style->scheme, json, SHUMATE_DATA_SOURCE (self->base_map), &error);
  if (renderer == NULL)
    {
      g_critical ("The style of the base map is broken: %s", error->message);
      return;
    }

  g_set_object (&self->renderer, renderer);
  g_set_str (&self->json, json);
  self->scheme = style->scheme;
  rebuild (self);
}

/**
 * pc_backdrop_refresh:
 * @self: a backdrop
 *
 * Asks for all tiles anew, because what they leave room for has changed.
 */
void
pc_backdrop_refresh (PcBackdrop *self)
{
  g_return_if_fail (PC_IS_BACKDROP (self));

  rebuild (self);
}

/**
 * pc_backdrop_get_loaded: (get-property loaded)
 * @self: a backdrop
 *
 * Returns: whether the base map has been drawn once
 */
gboolean
pc_backdrop_get_loaded (PcBackdrop *self)
{
  g_return_val_if_fail (PC_IS_BACKDROP (self), FALSE);

  return self->loaded;
}
