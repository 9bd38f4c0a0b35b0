#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Partner Cities contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""One window from a phone to a wall."""

import pc_case
from pc_ui import wait_until


class Sizes(pc_case.Case):
    def test_wide_shows_three_panes(self):
        program = self.start("--select=nuremberg")
        program.wait_detail("Nuremberg")
        program.wait_drawn()
        self.assertTrue(program.city_rows(showing=True))

    def test_medium_slides_the_detail_over(self):
        program = self.start("--select=nuremberg", size=(1000, 700))
        program.wait_detail("Nuremberg")
        self.assertTrue(program.city_rows(showing=True))

    def test_narrow_shows_one_page_at_a_time(self):
        program = self.start(size=(360, 720))
        wait_until(lambda: program.city_rows(showing=True), "the list")
        self.assertFalse(program.map and program.map.showing, "list and map at once")
        program.click(program.city_row("Leuven"))
        program.wait_detail("Leuven")

    def test_from_narrow_to_wide_and_back(self):
        program = self.start(size=(360, 720))
        wait_until(lambda: program.city_rows(showing=True), "the list")
        program.resize(1920, 1080)
        program.wait_drawn()
        program.resize(360, 294)
        program.resize(1280, 800)
        program.wait_drawn()
        self.assertTrue(program.city_rows(showing=True))


if __name__ == "__main__":
    pc_case.main()
