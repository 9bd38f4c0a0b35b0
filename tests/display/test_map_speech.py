#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Partner Cities contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The map without eyes: what is announced while keys are pressed, and how the map describes itself."""

import unittest

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402

import pc_case  # noqa: E402
from pc_case import wait_until  # noqa: E402


class MapSpeech(pc_case.Case):
    def start_listening(self, *arguments, **options):
        program = self.start(*arguments, **options)
        program.wait_drawn()
        program.wait_still()
        self.heard = []
        listener = Atspi.EventListener.new(lambda event: self.heard.append(event.any_data))
        listener.register("object:announcement")
        self.addCleanup(listener.deregister, "object:announcement")
        self.tab_to_map(program)
        return program

    def tab_to_map(self, program):
        """The map is one stop of the Tab key."""

        def there():
            if program.map.has("focused"):
                return True
            program.press("Tab")
            return None

        wait_until(there, "the keyboard on the map")

    def hear(self, program, key):
        """Presses a key and returns what is said."""
        self.heard.clear()
        program.press(key)
        wait_until(lambda: self.heard, f"an announcement after {key}")
        program.wait_still()
        return list(self.heard)

    def test_from_city_to_city(self):
        program = self.start_listening()
        self.assertEqual(self.hear(program, "ctrl+Right"), ["Lviv, Ukraine, Partner city, east, 293 km; 1 more nearby"])
        program.wait_detail("Lviv")
        self.assertTrue(program.map.has("focused"))
        self.assertEqual(self.hear(program, "ctrl+Right"), ["Kyiv, Ukraine, Twin city, east, 753 km"])
        self.assertEqual(self.hear(program, "ctrl+Up"), ["Vilnius, Lithuania, Partner city, north-east, 629 km"])
        program.wait_detail("Vilnius")
        for _ in range(9):
            words = self.hear(program, "ctrl+Up")
            if words == ["No more cities: north"]:
                break
        else:
            self.fail("the north has no end")
        program.press("Escape")
        program.wait_no_detail()

    def test_what_is_in_view(self):
        program = self.start_listening("--select=nuremberg")
        self.assertRegex("\n".join(self.hear(program, "plus")), r"^Zoom level 5\. \d+ cities in view, in the middle [^,]+, [^,]+, [^,]+$")
        self.assertRegex("\n".join(self.hear(program, "Left")), r"^\d+ cities in view, in the middle ")
        self.assertRegex("\n".join(self.hear(program, "0")), r"^Zoom level [12]\. 39 cities in view, in the middle ")
        self.assertRegex("\n".join(self.hear(program, "Home")), r"^Kraków(\nZoom level 4\. \d+ cities in view, .*)?$")

    def test_silent_elsewhere(self):
        """What the keyboard does in the list the list tells."""
        program = self.start_listening()
        self.heard.clear()
        program.press("ctrl+f")
        wait_until(lambda: program.search_entry.has("focused"), "the keyboard in the search entry")
        program.wait_for("button", "Zoom In")
        program.click(program.city_row("Kyiv"))
        program.wait_detail("Kyiv")
        program.wait_still()
        self.assertFalse([words for words in self.heard if "in view" in words or "km" in words], self.heard)

    def test_description(self):
        program = self.start()
        program.wait_drawn()
        program.wait_still()
        self.assertEqual(program.map.name, "Map of partner cities")
        self.assertRegex(
            program.map.description,
            r"^The map shows 39 cities\. The relations with 37 of them go on\. Those are in 26 countries\. "
            r"Zoom level [12]\. 39 cities in view, in the middle .*Control and arrow keys go from city to city",
        )
        program.search_entry.set_text("włochy")
        count = sum(city["country"] == "IT" for city in self.cities)
        wait_until(
            lambda: program.map.description.startswith(f"The map shows {count} cities. Those are in 1 country."),
            "the description to follow the search",
        )

    @unittest.skipUnless(pc_case.has_locale("pl_PL.UTF-8"), "no Polish locale here")
    def test_polish(self):
        program = self.start_listening(locale="pl_PL.UTF-8")
        self.assertEqual(self.hear(program, "ctrl+Right"), ["Lwów, Ukraina, Miasto partnerskie, wschód, 293 km; w pobliżu jeszcze 1"])
        self.assertIn("Leżą one w 26 krajach.", program.map.description)


class MapKey(pc_case.Case):
    def test_key_narrows_list_and_map(self):
        program = self.start()
        program.wait_drawn()
        program.wait_for("toggle button", "Map Key").activate()
        row = program.wait_for("check box", "Honorary twin city")
        self.assertFalse(row.has("checked"))
        program.click(row)
        program.wait_for(name="4 of 39 cities")
        self.assertEqual(program.wait_rows(4), ["Curitiba", "Kyoto", "La Serena", "Quito"])
        wait_until(lambda: row.has("checked"), "the row checked")
        program.wait_still()
        pins = [node.name.split(",")[0] for node in program.map.children for node in [node, *node.children] if node.role == "button"]
        self.assertEqual(sorted(pins), ["Curitiba", "Kyoto", "La Serena", "Quito"])
        program.click(row)
        program.wait_rows()
        wait_until(lambda: not row.has("checked"), "the row not checked")


if __name__ == "__main__":
    pc_case.main()
