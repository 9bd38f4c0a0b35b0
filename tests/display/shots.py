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
sys.path.insert(0, str(ROOT / "tests" / "bench"))

import scale_dataset  # noqa: E402

SIZE = (1440, 900)
DARK = {"ADW_DEBUG_COLOR_SCHEME": "prefer-dark"}
HIGH_CONTRAST = {"ADW_DEBUG_HIGH_CONTRAST": "1"}
POLISH = {"locale": "pl_PL.UTF-8"}

SHOTS = {}

# Pictures that are only made when their group is asked for.
GROUPS = {"map": {}}


class Skipped(Exception):
    """A picture that cannot be made here, and why; no failure."""


def shot(function):
    """Every function with this mark is one picture, named like it; it gets a studio and takes the picture."""
    SHOTS[function.__name__.replace("_", "-")] = function
    return function


class Studio:
    """A desktop with the means to start the program on it and to photograph it."""

    def __init__(self, desktop, folder):
        self.desktop, self.folder = desktop, folder

    @contextlib.contextmanager
    def program(self, *arguments, drawn=True, text_scale=1.0, size=SIZE, limit=pc_ui.LIMIT, **options):
        self.desktop.scale_text(text_scale)
        with pc_ui.Program(self.desktop, *arguments, size=size, **options) as program:
            program.window
            if drawn:
                program.wait_drawn(limit)
            yield program

    def take(self, program, name):
        program.wait_still()
        path = self.desktop.screenshot(self.folder / f"{name}.png", program.size)
        print(path)

    def simple(self, name, *arguments, **options):
        with self.program(*arguments, **options) as program:
            self.take(program, name)

    def map(self, name, latitude, longitude, zoom, path=None, environment=None, **options):
        """The window with the map at a place, as if it had been left there with a file."""
        file = f"last-file='{path.as_uri()}'\n" if path else ""
        settings = self.desktop.folder / "config" / "glib-2.0" / "settings" / "keyfile"
        settings.parent.mkdir(parents=True, exist_ok=True)
        settings.write_text(
            f"[pl/krakow/PartnerCities]\n{file}map-position=({latitude}, {longitude}, {float(zoom)})\n", encoding="utf-8")
        environment = {"GSETTINGS_BACKEND": "keyfile", **(environment or {})}
        try:
            self.simple(name, environment=environment, **options)
        finally:
            settings.unlink()


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


def page_shot(name, key, **options):
    """A picture of the page that Alt and this key show."""

    def take(studio):
        with studio.program(**options) as program:
            program.press(f"alt+{key}")
            studio.take(program, name)

    SHOTS[name] = take


page_shot("timeline", 2)
page_shot("overview", 3)
page_shot("overview-dark", 3, environment=DARK)


def narrow_page_shot(name, page):
    """A picture of a page on a phone."""

    def take(studio):
        with studio.program(size=(360, 720), drawn=False) as program:
            pc_ui.wait_until(lambda: program.city_rows(showing=True), "the list")
            program.show_page(page)
            pc_ui.wait_until(lambda: not program.city_rows(showing=True), f"the page {page}")
            studio.take(program, name)

    SHOTS[name] = take


narrow_page_shot("narrow-timeline", "Timeline")
narrow_page_shot("narrow-overview", "Overview")


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


def map_shot(name, *place, **options):
    """A picture of the group “map”: latitude, longitude and zoom level, what to give the program, and how."""
    GROUPS["map"][f"map-{name}"] = lambda studio: studio.map(f"map-{name}", *place, **options)


KRAKOW = (50.06, 19.94)
CENTRAL_EUROPE = (49.5, 14)

map_shot("2", 32, 10, 2)
map_shot("3", 45, 12, 3)
map_shot("4", *CENTRAL_EUROPE, 4)
map_shot("5", *CENTRAL_EUROPE, 5)
map_shot("6", *KRAKOW, 6)
map_shot("7", *KRAKOW, 7)
for _zoom in (3, 5, 7):
    map_shot(f"{_zoom}-dark", *CENTRAL_EUROPE, _zoom, environment=DARK)
map_shot("4-dark", *CENTRAL_EUROPE, 4, environment=DARK)
map_shot("4-high-contrast", *CENTRAL_EUROPE, 4, environment=HIGH_CONTRAST)
map_shot("4-high-contrast-dark", *CENTRAL_EUROPE, 4, environment={**DARK, **HIGH_CONTRAST})
map_shot("4-german", *CENTRAL_EUROPE, 4, locale="de_DE.UTF-8")
map_shot("4-ukrainian", *CENTRAL_EUROPE, 4, locale="uk_UA.UTF-8")
map_shot("5-ukrainian", 49, 31, 5, locale="uk_UA.UTF-8")
map_shot("4-asia", 30, 78, 4)
map_shot("5-levant", 33, 37, 5)
map_shot("3-america", 38, -95, 3)
map_shot("4-2x", *CENTRAL_EUROPE, 4, environment={"GDK_SCALE": "2"}, size=(2880, 1800))


def large_map_shot(name, *place):
    """The same with the 17,194 places of the load-test set, where it is at hand."""

    def take(studio):
        path = studio.desktop.folder / "large.partners.json"
        try:
            path.write_text(json.dumps(scale_dataset.convert(), ensure_ascii=False), encoding="utf-8")
        except scale_dataset.Missing as reason:
            raise Skipped(reason) from None
        studio.map(f"map-{name}", *place, path, limit=4 * pc_ui.LIMIT)

    GROUPS["map"][f"map-{name}"] = take


large_map_shot("large-2", 32, 10, 2)
large_map_shot("large-4", *CENTRAL_EUROPE, 4)
large_map_shot("large-6", 51, 8, 6)


def map_arc(studio):
    """The selected city on the other side of the world, with its arc."""
    studio.simple("map-arc", "--select=san-francisco")


GROUPS["map"]["map-arc"] = map_arc


def choose(names):
    """The pictures of these names or groups by name; the main states when there are no names."""
    everything = {**SHOTS, **{name: function for group in GROUPS.values() for name, function in group.items()}}
    unknown = [name for name in names if name not in everything and name not in GROUPS]
    if unknown:
        groups = ", ".join(f"{name} (a group)" for name in GROUPS)
        sys.exit(f"dev: there is no picture {', '.join(unknown)}; there are: {', '.join(everything)}, {groups}")
    chosen = {} if names else SHOTS
    for name in names:
        chosen |= GROUPS.get(name) or {name: everything[name]}
    return chosen


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--output-dir", required=True, type=pathlib.Path)
    parser.add_argument("names", nargs="*", metavar="NAME",
                        help=f"which ones: {', '.join((*SHOTS, *GROUPS))} (default: the main states)")
    options = parser.parse_args()
    shots = choose(options.names)

    failed = 0
    with pc_ui.Desktop(2 * SIZE[0], 2 * SIZE[1]) as desktop:
        studio = Studio(desktop, options.output_dir)
        for name, function in shots.items():
            try:
                function(studio)
            except Skipped as reason:
                print(f"dev: skipped {name}: {reason}", file=sys.stderr)
            except (AssertionError, RuntimeError) as problem:
                print(f"dev: no picture {name}: {problem}", file=sys.stderr)
                failed += 1
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
