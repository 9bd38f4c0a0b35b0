#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Partner Cities contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes a picture of each main state of the window, always of the same size and in the same type."""

import argparse
import contextlib
import json
import pathlib
import sys

import pc_ui

ROOT = pathlib.Path(__file__).resolve().parents[2]
DARK = {"ADW_DEBUG_COLOR_SCHEME": "prefer-dark"}
HIGH_CONTRAST = {"ADW_DEBUG_HIGH_CONTRAST": "1"}
POLISH = {"locale": "pl_PL.UTF-8"}

SHOTS = {}


def shot(function):
    """Every function with this mark is one picture, named like it; it gets a studio and takes the picture."""
    SHOTS[function.__name__.replace("_", "-")] = function
    return function


class Studio:
    """A desktop with the means to start the program on it and to photograph it."""

    def __init__(self, desktop, folder):
        self.desktop, self.folder = desktop, folder

    @contextlib.contextmanager
    def program(self, *arguments, drawn=True, text_scale=1.0, **options):
        self.desktop.scale_text(text_scale)
        with pc_ui.Program(self.desktop, *arguments, **options) as program:
            program.window
            if drawn:
                program.wait_drawn()
            yield program

    def take(self, program, name):
        program.wait_still()
        path = self.desktop.screenshot(self.folder / f"{name}.png", program.size)
        print(path)

    def simple(self, name, *arguments, **options):
        with self.program(*arguments, **options) as program:
            self.take(program, name)


@shot
def light(studio):
    studio.simple("light", "--select=nuremberg")


@shot
def dark(studio):
    studio.simple("dark", "--select=nuremberg", environment=DARK)


@shot
def high_contrast(studio):
    studio.simple("high-contrast", "--select=nuremberg", environment=HIGH_CONTRAST)


@shot
def high_contrast_dark(studio):
    studio.simple("high-contrast-dark", "--select=nuremberg", environment={**DARK, **HIGH_CONTRAST})


@shot
def polish(studio):
    studio.simple("polish", "--select=nuremberg", **POLISH)


@shot
def world(studio):
    studio.simple("world")


@shot
def medium(studio):
    studio.simple("medium", "--select=nuremberg", size=(1000, 700))


@shot
def text_200(studio):
    studio.simple("text-200", "--select=nuremberg", text_scale=2.0)


@shot
def right_to_left(studio):
    studio.simple("right-to-left", "--select=fez", locale="ar_EG.UTF-8")


@shot
def narrow(studio):
    """The three faces of a phone: the list, the map with a sheet, the detail."""
    with studio.program(size=(360, 720), drawn=False) as program:
        pc_ui.wait_until(lambda: program.city_rows(showing=True), "the list")
        studio.take(program, "narrow-list")
        program.click(program.city_row("Leuven"))
        program.wait_detail("Leuven")
        studio.take(program, "narrow-detail")
    with studio.program("--select=nuremberg", size=(360, 720), drawn=False) as program:
        program.wait_for("button", "Show on Map").activate()
        program.wait_drawn()
        studio.take(program, "narrow-map")


@shot
def search(studio):
    with studio.program() as program:
        program.type("kijow")
        program.wait_for(name="1 of 39 cities")
        studio.take(program, "search")


@shot
def no_result(studio):
    with studio.program() as program:
        program.type("atlantis")
        program.wait_for("button", "Clear Search")
        studio.take(program, "no-result")


@shot
def error(studio):
    data = json.loads((ROOT / "data" / "krakow.partners.json").read_text(encoding="utf-8"))
    data["cities"][3]["location"]["latitude"] = 412
    data["cities"][5]["agreements"] = [{"id": "x", "date": "1991-13"}]
    data["cities"][9]["country"] = "Italy"
    data["cities"][12]["relations"][0]["kind"] = "friend"
    path = studio.desktop.folder / "example.partners.json"
    path.write_text(json.dumps(data, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")
    with studio.program(path, drawn=False) as program:
        program.wait_for(name="This File Cannot Be Opened")
        studio.take(program, "error")


@shot
def first_run(studio):
    """What is there while no file is open: the reading of a long one is broken off."""
    path = studio.desktop.folder / "long.partners.json"
    path.write_text('{"long": [' + '"word", ' * 4_000_000 + "0]}", encoding="utf-8")
    with studio.program(path, drawn=False, size=(900, 700)) as program:
        program.wait_for("button", "Cancel").activate()
        program.wait_for("button", "Open File…")
        studio.take(program, "first-run")


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--output-dir", required=True, type=pathlib.Path)
    parser.add_argument("names", nargs="*", metavar="NAME", help=f"which ones: {', '.join(SHOTS)} (default: all)")
    options = parser.parse_args()
    unknown = [name for name in options.names if name not in SHOTS]
    if unknown:
        sys.exit(f"dev: there is no picture {', '.join(unknown)}; there are: {', '.join(SHOTS)}")

    failed = 0
    with pc_ui.Desktop(1440, 900) as desktop:
        studio = Studio(desktop, options.output_dir)
        for name in options.names or SHOTS:
            try:
                SHOTS[name](studio)
            except (AssertionError, RuntimeError) as problem:
                print(f"dev: no picture {name}: {problem}", file=sys.stderr)
                failed += 1
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
