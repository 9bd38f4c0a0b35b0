#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Partner Cities contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What stands in the window after a start, and what choosing a city does."""

import re

import pc_case


class Start(pc_case.Case):
    def test_all_cities_stand_in_sections(self):
        program = self.start(size=self.TALL)
        program.wait_rows(39)
        shown = program.sections()
        self.assertEqual(shown, self.expected_sections())
        self.assertEqual(sum(count for _, count in shown), 32 + 7)

    def test_every_city_has_a_row(self):
        program = self.start(size=self.TALL)
        self.assertEqual(sorted(program.wait_rows(39)), sorted(city["names"]["en"] for city in self.cities))

    def test_a_row_says_all_it_shows(self):
        program = self.start()
        row = program.city_row("Nuremberg")
        self.assertRegex(row.name, r"(?i)^Nuremberg, Germany, twin city, first agreement 1979, active$")

    def test_nothing_is_selected_at_first(self):
        program = self.start()
        program.wait_drawn()
        self.assertEqual([row.name for row in program.city_rows() if row.has("selected")], [])
        self.assertEqual(program.detail, (None, None))

    def test_title_and_home(self):
        program = self.start()
        program.wait_for("label", "Partner Cities")
        program.wait_for("label", "Kraków")


class Choosing(pc_case.Case):
    def test_select_by_command_line(self):
        program = self.start("--select=nuremberg")
        program.wait_detail("Nuremberg")
        self.assertTrue(program.city_row("Nuremberg").has("selected"))
        words = program.window.words
        for wanted in ("Nürnberg", "9 December 1991", "XLIII/298/92", "640\N{NO-BREAK SPACE}km"):
            self.assertIn(wanted, words)

    def test_select_by_row(self):
        program = self.start()
        program.click(program.city_row("Leuven"))
        program.wait_detail("Leuven")

    def test_next_and_previous(self):
        program = self.start("--select=kyiv")
        program.wait_detail("Kyiv")
        program.wait_for("button", re.compile("^Next City")).activate()
        program.wait_detail("Leuven")
        program.wait_for("button", re.compile("^Previous City")).activate()
        program.wait_detail("Kyiv")

    def test_ended_relation_says_so(self):
        program = self.start("--select=saint-petersburg", size=self.TALL)
        page = program.wait_detail("Saint Petersburg")
        self.assertIn("Ended on 16 September 2022", page.words)
        self.assertIn("2006–2022", program.city_row("Saint Petersburg").words)


if __name__ == "__main__":
    pc_case.main()
