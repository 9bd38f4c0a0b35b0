#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Partner Cities contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Starts the program on a display of its own, waits until the map is drawn, and saves a picture."""

import argparse
import os
import pathlib
import sys

import pc_ui


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--output", required=True, type=pathlib.Path, help="the PNG file to write")
    parser.add_argument("arguments", nargs="*", help="what to give to the program, after --")
    options = parser.parse_args()

    try:
        with pc_ui.Desktop(1440, 900) as desktop:
            locale = os.environ.get("LC_ALL", "C.UTF-8")
            with pc_ui.Program(desktop, *options.arguments, locale=locale) as program:
                program.window
                program.wait_drawn()
                desktop.screenshot(options.output)
    except (AssertionError, RuntimeError) as error:
        sys.exit(f"dev: no picture: {error}")
    print(options.output)


if __name__ == "__main__":
    main()
