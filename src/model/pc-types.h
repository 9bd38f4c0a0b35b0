/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/* Types that refer to each other across headers. */
typedef struct _PcCity PcCity;
typedef struct _PcDataset PcDataset;
typedef struct _PcDate PcDate;
typedef struct _PcLocalizedText PcLocalizedText;
typedef struct _PcRecord PcRecord;
typedef struct _PcSourceMap PcSourceMap;
typedef struct _PcStringMap PcStringMap;

G_END_DECLS
