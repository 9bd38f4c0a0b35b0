#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Partner Cities contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The map is there after every start: two faults of the map library could leave it blank."""

import shutil
import subprocess
import unittest

import pc_case


class Map(pc_case.Case):
    def colours(self, program):
        """How many colours the middle of the map has on the screen: a blank one has one or two."""
        box = program.wait_drawn().extents
        picture = self.desktop.screenshot(self.desktop.folder / "map.png")
        area = f"{box.width // 2}x{box.height // 2}+{box.x + box.width // 4}+{box.y + box.height // 4}"
        result = subprocess.run(
            ["identify", "-format", "%k", f"{picture}[{area}]"], check=True, capture_output=True, text=True
        )
        return int(result.stdout)

    def test_drawn_at_start_twenty_times(self):
        for number in range(20):
            with self.subTest(number):
                with self.program_run() as program:
                    program.window
                    self.assertGreater(self.colours(program), 50)

    @unittest.skipIf(shutil.which("taskset") is None, "no taskset here")
    def test_drawn_on_one_processor(self):
        program = self.start(wrapper=("taskset", "-c", "0"))
        program.window
        self.assertGreater(self.colours(program), 50)

    def test_attribution_is_always_there(self):
        program = self.start()
        program.wait_drawn()
        self.assertIn("Natural Earth", program.window.words)

    def test_keys_zoom(self):
        program = self.start("--select=nuremberg")
        program.wait_drawn()
        before = self.desktop.screenshot(self.desktop.folder / "before.png").read_bytes()
        program.wait_for("button", "Zoom In").activate()
        pc_case.wait_until(
            lambda: self.desktop.screenshot(self.desktop.folder / "after.png").read_bytes() != before, "another picture"
        )


if __name__ == "__main__":
    pc_case.main()
