#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Partner Cities contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Starts the program on a display of its own, waits until the map is drawn, and saves a picture."""

import argparse
import os
import pathlib
import signal
import sys

import pc_ui


def give_up_after(seconds):
    """Lets whatever is waited for end in an error by then."""

    def give_up(_number, _frame):
        raise pc_ui.Timeout(f"after {seconds:g} s the map is not drawn")

    signal.signal(signal.SIGALRM, give_up)
    signal.setitimer(signal.ITIMER_REAL, seconds)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--output", required=True, type=pathlib.Path, help="the PNG file to write")
    parser.add_argument("--limit", default=pc_ui.LIMIT, type=float, help="how many seconds it may take")
    parser.add_argument("arguments", nargs="*", help="what to give to the program, after --")
    options = parser.parse_args()

    try:
        with pc_ui.Desktop(1440, 900) as desktop:
            locale = os.environ.get("LC_ALL", "C.UTF-8")
            with pc_ui.Program(desktop, *options.arguments, locale=locale) as program:
                give_up_after(options.limit)
                program.window
                program.wait_drawn()
                signal.setitimer(signal.ITIMER_REAL, 0)
                desktop.screenshot(options.output)
    except (AssertionError, RuntimeError) as error:
        sys.exit(f"dev: no picture: {error}")
    print(options.output)


if __name__ == "__main__":
    main()
