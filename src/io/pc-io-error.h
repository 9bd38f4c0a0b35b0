/* SPDX-FileCopyrightText: 2026 Partner Cities contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * PC_IO_ERROR:
 *
 * The domain of errors of reading and writing files.
 *
 * What lies outside the program (no such file, no permission) is reported in G_IO_ERROR.
 */
#define PC_IO_ERROR (pc_io_error_quark ())

/**
 * PcIoError:
 * @PC_IO_ERROR_INVALID: the content is not a valid dataset; the problems say why
 * @PC_IO_ERROR_TOO_LARGE: the file is larger than the program reads
 * @PC_IO_ERROR_NOT_A_FILE: the place is a folder, a device or another thing without content
 * @PC_IO_ERROR_SAME_FILE: a copy would overwrite what it is a copy of
 *
 * Codes of PC_IO_ERROR.
 */
typedef enum
{
  PC_IO_ERROR_INVALID,
  PC_IO_ERROR_TOO_LARGE,
  PC_IO_ERROR_NOT_A_FILE,
  PC_IO_ERROR_SAME_FILE,
} PcIoError;

GQuark pc_io_error_quark (void);

G_END_DECLS
