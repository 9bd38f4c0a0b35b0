#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Partner Cities contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The interface and the names in other languages."""

import unittest

import pc_case


@unittest.skipUnless(pc_case.has_locale("pl_PL.UTF-8"), "no Polish locale here")
class Polish(pc_case.Case):
    def start_polish(self, *arguments, **options):
        return self.start(*arguments, locale="pl_PL.UTF-8", **options)

    def test_interface_and_names_are_polish(self):
        program = self.start_polish("--select=nuremberg")
        program.wait_detail("Norymberga")
        words = program.window.words
        for wanted in ("Miasta partnerskie", "Miasta bliźniacze", "9 grudnia 1991", "Niemcy", "Umowy"):
            self.assertIn(wanted, words)
        for unwanted in ("Partner Cities", "Agreements", "Twin city", "Germany"):
            self.assertNotIn(unwanted, words)

    def test_names_sort_as_in_polish(self):
        program = self.start_polish(size=self.TALL)
        program.wait_rows(39)
        self.assertEqual([n for n, _ in program.sections()], [n for n, _ in self.expected_sections("pl")])
        # Ł follows L, and Ś follows S: C order would put both last.
        names = program.city_names()
        self.assertIn("Lwów", names)
        self.assertIn("Mediolan", names)

    def test_search_does_not_care_for_the_language(self):
        program = self.start_polish()
        program.wait_drawn()
        program.type("nuremberg")
        self.assertEqual(program.wait_rows(1), ["Norymberga"])


class Others(pc_case.Case):
    @unittest.skipUnless(pc_case.has_locale("de_DE.UTF-8"), "no German locale here")
    def test_data_in_german_with_an_english_interface(self):
        program = self.start("--select=nuremberg", locale="de_DE.UTF-8")
        program.wait_detail("Nürnberg")
        self.assertIn("Deutschland", program.window.words)

    @unittest.skipUnless(pc_case.has_locale("ar_EG.UTF-8"), "no Arabic locale here")
    def test_right_to_left(self):
        program = self.start("--select=nuremberg", locale="ar_EG.UTF-8")
        program.wait_drawn()
        entry = program.search_entry.extents
        self.assertGreater(entry.x, program.size[0] / 2, "the list does not stand at the right")


if __name__ == "__main__":
    pc_case.main()
