#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Partner Cities contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Searching as a user does: type anywhere, Enter, Escape."""

import pc_case


class Search(pc_case.Case):
    def find(self, program, text, count):
        program.search_entry.set_text(text)
        program.wait_for(name=f"{count} of 39 cities")
        return sorted(program.wait_rows(count))

    def test_from_the_first_letter_to_the_detail_and_back(self):
        program = self.start()
        program.wait_drawn()
        program.type("kijow")
        program.wait_for(name="1 of 39 cities")
        self.assertEqual(program.wait_rows(1), ["Kyiv"])
        self.assertIn("Kijów", program.window.words)  # why it was found, for its name does not say
        program.press("Return")
        detail = program.wait_detail("Kyiv")
        self.assertIn("19 February 1993", detail.words)
        program.press("Escape")
        program.wait_rows()
        self.assertEqual(program.search_entry.text, "")

    def test_every_language_with_and_without_accents(self):
        program = self.start()
        program.wait_drawn()
        for text, names in {
            "Київ": ["Kyiv"],
            "Kiew": ["Kyiv"],
            "KIJÓW": ["Kyiv"],
            "mediolan": ["Milan"],
            "nurnberg": ["Nuremberg"],
            "lodz": [],
        }.items():
            with self.subTest(text):
                if names:
                    self.assertEqual(self.find(program, text, len(names)), names)
                else:
                    program.search_entry.set_text(text)
                    program.wait_for(name="0 of 39 cities")

    def test_by_country(self):
        program = self.start()
        program.wait_drawn()
        italian = sorted(city["names"]["en"] for city in self.cities if city["country"] == "IT")
        self.assertEqual(self.find(program, "włochy", len(italian)), italian)
        self.assertEqual(self.find(program, "Italien", len(italian)), italian)

    def test_nothing_found(self):
        program = self.start()
        program.wait_drawn()
        program.search_entry.set_text("zzz")
        program.wait_for("button", "Clear Search").activate()
        program.wait_rows()


if __name__ == "__main__":
    pc_case.main()
