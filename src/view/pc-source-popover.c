/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pc-view"

#include "config.h"

#include "pc-source-popover.h"

#include "pc-fact-confidence.h"
#include "pc-source-list.h"
#include "pc-source-row.h"

#include <glib/gi18n-lib.h>

/**
 * PcSourcePopover:
 *
 * Says where a fact comes from: each source with its link, how sure the fact
 * is, a note on it, and, for a kind of relation, what it means.
 *
 * A popover is made when it is asked for and goes when it is closed.
 */
struct _PcSourcePopover
{
  GtkPopover parent_instance;

  PcDataset *dataset;

  GtkWidget *meaning_box;
  GtkLabel *meaning_title;
  GtkLabel *meaning_label;
  GtkListBox *meaning_list;
  GtkLabel *note_label;
  GtkLabel *confidence_label;
  GtkWidget *nothing_label;
  GtkListBox *source_list;
};

G_DEFINE_FINAL_TYPE (PcSourcePopover, pc_source_popover, GTK_TYPE_POPOVER)

static GtkWidget *
create_row (gpointer item,
            gpointer user_data)
{
  return pc_source_row_new (item);
}

static void
set_text (GtkLabel   *label,
          const char *text)
{
  gtk_label_set_text (label, text != NULL ? text : "");
  gtk_widget_set_visible (GTK_WIDGET (label), text != NULL);
}

static guint
fill (PcSourcePopover    *self,
      GtkListBox         *list,
      const char * const *sources)
{
  g_autoptr (GListModel) model = pc_source_list_new (self->dataset, sources);
  guint n_sources = g_list_model_get_n_items (model);

  gtk_list_box_bind_model (list, model, create_row, NULL, NULL);
  gtk_widget_set_visible (GTK_WIDGET (list), n_sources > 0);

  return n_sources;
}

static void
anchor_destroyed_cb (PcSourcePopover *self)
{
  gtk_widget_unparent (GTK_WIDGET (self));
}

static gboolean
unparent_cb (gpointer user_data)
{
  PcSourcePopover *self = user_data;

  if (gtk_widget_get_parent (GTK_WIDGET (self)) != NULL)
    gtk_widget_unparent (GTK_WIDGET (self));

  return G_SOURCE_REMOVE;
}

static void
pc_source_popover_closed (GtkPopover *popover)
{
  GtkWidget *anchor = gtk_widget_get_parent (GTK_WIDGET (popover));

  if (anchor != NULL)
    gtk_widget_grab_focus (anchor);

  /* Whoever closes it may still use it. */
  g_idle_add_full (G_PRIORITY_DEFAULT_IDLE, unparent_cb, g_object_ref (popover), g_object_unref);
}

static void
pc_source_popover_dispose (GObject *object)
{
  PcSourcePopover *self = PC_SOURCE_POPOVER (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), PC_TYPE_SOURCE_POPOVER);
  g_clear_object (&self->dataset);

  G_OBJECT_CLASS (pc_source_popover_parent_class)->dispose (object);
}

static void
pc_source_popover_class_init (PcSourcePopoverClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GtkPopoverClass *popover_class = GTK_POPOVER_CLASS (klass);

  object_class->dispose = pc_source_popover_dispose;
  popover_class->closed = pc_source_popover_closed;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/pl/krakow/PartnerCities/pc-source-popover.ui");
  gtk_widget_class_bind_template_child (widget_class, PcSourcePopover, meaning_box);
  gtk_widget_class_bind_template_child (widget_class, PcSourcePopover, meaning_title);
  gtk_widget_class_bind_template_child (widget_class, PcSourcePopover, meaning_label);
  gtk_widget_class_bind_template_child (widget_class, PcSourcePopover, meaning_list);
  gtk_widget_class_bind_template_child (widget_class, PcSourcePopover, note_label);
  gtk_widget_class_bind_template_child (widget_class, PcSourcePopover, confidence_label);
  gtk_widget_class_bind_template_child (widget_class, PcSourcePopover, nothing_label);
  gtk_widget_class_bind_template_child (widget_class, PcSourcePopover, source_list);
}

static void
pc_source_popover_init (PcSourcePopover *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * pc_source_popover_new:
 * @dataset: (nullable): the dataset whose sources are shown
 *
 * Returns: (transfer floating): an empty popover
 */
PcSourcePopover *
pc_source_popover_new (PcDataset *dataset)
{
  PcSourcePopover *self;

  g_return_val_if_fail (dataset == NULL || PC_IS_DATASET (dataset), NULL);

  self = g_object_new (PC_TYPE_SOURCE_POPOVER, NULL);
  g_set_object (&self->dataset, dataset);

  return self;
}

/**
 * pc_source_popover_set_meaning:
 * @self: a `PcSourcePopover`
 * @title: (nullable): a term
 * @text: (nullable): what it means
 * @sources: (nullable) (array zero-terminated=1): who says so
 *
 * Explains a term above the sources of the fact.
 */
void
pc_source_popover_set_meaning (PcSourcePopover    *self,
                               const char         *title,
                               const char         *text,
                               const char * const *sources)
{
  g_return_if_fail (PC_IS_SOURCE_POPOVER (self));

  set_text (self->meaning_title, title);
  set_text (self->meaning_label, text);
  fill (self, self->meaning_list, sources);
  gtk_widget_set_visible (self->meaning_box, text != NULL);
}

/**
 * pc_source_popover_set_fact:
 * @self: a `PcSourcePopover`
 * @note: (nullable): a remark on the fact
 * @confidence: how sure it is
 * @sources: (nullable) (array zero-terminated=1): where it comes from
 *
 * Sets what to say of the fact.
 */
void
pc_source_popover_set_fact (PcSourcePopover    *self,
                            const char         *note,
                            PcConfidence        confidence,
                            const char * const *sources)
{
  guint n_sources;

  g_return_if_fail (PC_IS_SOURCE_POPOVER (self));

  set_text (self->note_label, note);
  set_text (self->confidence_label, pc_fact_confidence_get_sentence (confidence));
  n_sources = fill (self, self->source_list, sources);
  gtk_widget_set_visible (self->nothing_label, n_sources == 0);
}

/**
 * pc_source_popover_show_at:
 * @self: a `PcSourcePopover` that was not shown yet
 * @anchor: the widget that shows the fact
 *
 * Shows the popover. @anchor owns it from now on, and has the focus again when
 * it is closed.
 */
void
pc_source_popover_show_at (PcSourcePopover *self,
                           GtkWidget       *anchor)
{
  g_return_if_fail (PC_IS_SOURCE_POPOVER (self));
  g_return_if_fail (GTK_IS_WIDGET (anchor));
  g_return_if_fail (gtk_widget_get_parent (GTK_WIDGET (self)) == NULL);

  gtk_widget_set_parent (GTK_WIDGET (self), anchor);
  g_signal_connect_object (anchor, "destroy",
                           G_CALLBACK (anchor_destroyed_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_popover_popup (GTK_POPOVER (self));
}
