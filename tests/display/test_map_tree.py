#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Partner Cities contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What assistive technology finds on the map: cities and controls, and nothing that is only drawn."""

import re

import pc_case
from pc_case import wait_until

# What carries no words: boxes, and the layers of the map.
FRAMES = {"panel", "grouping", "filler"}


def below(node):
    """All below a node, shown or not."""
    for child in node.children:
        yield child
        yield from below(child)


class MapTree(pc_case.Case):
    def words_on_map(self, program):
        """(role, name) of all below the map that has words."""
        return [(node.role, node.name) for node in below(program.map) if node.role not in FRAMES or node.name]

    def assert_only_cities(self, program):
        """Below the map there are buttons, one of them for each city or cluster, and the picture of home."""
        found = self.words_on_map(program)
        self.assertLessEqual({name for role, name in found if role == "image"}, {"Kraków, home city"})
        self.assertLessEqual({role for role, _ in found}, {"image", "button"}, found)
        names = [name for _, name in found]
        self.assertGreater(len(names), 0)
        self.assertEqual(len(names), len(set(names)), "two things with the same name")
        known = {city["names"]["en"] for city in self.cities}
        for role, name in found:
            if role == "button" and name.split(",")[0] not in known:
                self.assertRegex(name, r"\b\d+ cities\b")

    def test_only_cities_in_every_view(self):
        program = self.start()
        program.wait_drawn()
        program.wait_still()
        self.assert_only_cities(program)
        for button in ("Zoom In", "Zoom In", "Zoom In", "Show All Cities"):
            program.wait_for("button", button).activate()
            program.wait_still()
            self.assert_only_cities(program)
        program.click(program.city_row("Kyiv"))
        program.wait_detail("Kyiv")
        program.wait_still()
        self.assert_only_cities(program)
        self.assertIn(("image", "Kraków, home city"), self.words_on_map(program))

    def test_only_cities_after_another_layout(self):
        """A map that has been hidden and shown again does not let out the names of the base map."""
        program = self.start()
        program.wait_drawn()
        for size in ((360, 720), (700, 720), (1440, 900)):
            program.resize(*size)
            if size[0] < 640:
                program.show_page("Map")
            program.wait_drawn()
            program.wait_still()
            self.assert_only_cities(program)

    def test_controls(self):
        program = self.start()
        overlays = program.wait_drawn().parent
        for role, name in (("button", "Show All Cities"), ("toggle button", "Map Key"), ("button", "Zoom In"), ("button", "Zoom Out")):
            self.assertIsNotNone(overlays.find(role, name), name)
        self.assertIsNotNone(overlays.find("label", re.compile("GeoNames")))


class Reveal(pc_case.Case):
    def pins(self, program):
        return {node.name.split(",")[0]: node for node in below(program.map) if node.role in ("image", "button")}

    def assert_apart(self, program, name, least):
        """Home and a city are seen, well apart."""

        def apart():
            pins = self.pins(program)
            if name not in pins or "Kraków" not in pins or not pins[name].showing:
                return False
            return abs(pins[name].extents.x - pins["Kraków"].extents.x) > least

        wait_until(apart, f"Kraków and {name} well apart")
        area = program.map.extents
        for pin in (self.pins(program)[name], self.pins(program)["Kraków"]):
            self.assertGreater(pin.extents.x, area.x)
            self.assertLess(pin.extents.x + pin.extents.width, area.x + area.width)

    def test_search_flies_to_the_city(self):
        program = self.start()
        program.wait_drawn()
        program.type("kijow")
        program.wait_for(name="1 of 39 cities")
        program.press("Return")
        program.wait_detail("Kyiv")
        self.assert_apart(program, "Kyiv", 200)

    def test_narrow(self):
        program = self.start(size=(360, 720))
        program.search_entry
        program.show_page("Map")
        program.wait_drawn()
        program.show_page("List")
        program.search_entry.set_text("kijow")
        program.wait_rows(1)
        program.click(program.city_row("Kyiv"))
        program.wait_for("button", "Show on Map").activate()
        program.wait_still()
        self.assert_apart(program, "Kyiv", 100)


if __name__ == "__main__":
    pc_case.main()
