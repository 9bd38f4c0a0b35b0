/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "pc-date.h"
#include "pc-enums.h"
#include "pc-record.h"

G_BEGIN_DECLS

#define PC_TYPE_CONTACT (pc_contact_get_type ())
G_DECLARE_FINAL_TYPE (PcContact, pc_contact, PC, CONTACT, PcRecord)

const char         *pc_contact_get_role         (PcContact *self);
const char         *pc_contact_get_organisation (PcContact *self);
const char         *pc_contact_get_address      (PcContact *self);
const char         *pc_contact_get_phone        (PcContact *self);
const char         *pc_contact_get_email        (PcContact *self);
const char         *pc_contact_get_url          (PcContact *self);
const PcDate       *pc_contact_get_checked_on   (PcContact *self);
PcVisibility        pc_contact_get_visibility   (PcContact *self);
const char * const *pc_contact_get_sources      (PcContact *self);

G_END_DECLS
