/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "pc-window.h"

G_BEGIN_DECLS

#define PC_TYPE_SESSION (pc_session_get_type ())

G_DECLARE_FINAL_TYPE (PcSession, pc_session, PC, SESSION, GObject)

PcSession  *pc_session_new          (PcWindow   *window);

PcWindow   *pc_session_get_window   (PcSession  *self);
GFile      *pc_session_get_file     (PcSession  *self);
const char *pc_session_get_encoding (PcSession  *self);
gboolean    pc_session_is_loading   (PcSession  *self);
void        pc_session_open         (PcSession  *self,
                                     GFile      *file);
void        pc_session_reload       (PcSession  *self);
void        pc_session_cancel       (PcSession  *self);
void        pc_session_select       (PcSession  *self,
                                     const char *city_id);
void        pc_session_edit_as_text (PcSession  *self);

G_END_DECLS
