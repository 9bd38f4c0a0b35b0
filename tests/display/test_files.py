#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Partner Cities contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Files: another one, a broken one, one that is mended while its errors are shown."""

import json
import re

import pc_case
from pc_ui import wait_until


class Files(pc_case.Case):
    def setUp(self):
        super().setUp()
        self.folder = self.desktop.folder / self.id().rpartition(".")[2]
        self.folder.mkdir()

    def small_file(self, name="small.partners.json", change=None):
        """Kraków’s file with only the first three cities and nothing that speaks of others, changed by a function."""
        data = json.loads(self.krakow_text)
        data["cities"] = data["cities"][:3]
        data["statements"] = []
        if change:
            change(data)
        path = self.folder / name
        path.write_text(json.dumps(data, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")
        return path

    @staticmethod
    def break_latitude(data):
        data["cities"][1]["location"]["latitude"] = 412

    def test_file_on_the_command_line(self):
        program = self.start(self.small_file())
        program.wait_drawn()
        self.assertEqual(len(program.city_rows()), 3)

    def test_second_file_replaces_the_first(self):
        program = self.start()
        program.wait_drawn()
        program.wait_rows()
        program.open(self.small_file())
        program.wait_rows(3)

    def test_last_file_opens_again(self):
        lasting = {"GSETTINGS_BACKEND": "keyfile"}
        with self.program_run(self.small_file(), environment=lasting) as program:
            program.wait_drawn()
        with self.program_run(environment=lasting) as program:
            program.wait_drawn()
            self.assertEqual(len(program.city_rows()), 3)
            program.act("open-krakow")
            program.wait_rows()

    def test_broken_file_shows_its_errors_in_the_window(self):
        program = self.start(self.small_file(change=self.break_latitude))
        program.wait_for(name="This File Cannot Be Opened")
        words = program.window.words
        self.assertIn("/cities/1/location/latitude", words)
        self.assertRegex(words, r"412")
        self.assertRegex(words, r"Line \d+")
        self.assertIsNone(program.map, "a map is drawn behind the errors")

    def test_reading_a_long_file_can_be_broken_off(self):
        path = self.folder / "long.partners.json"
        path.write_text('{"long": [' + '"word", ' * 4_000_000 + "0]}", encoding="utf-8")
        program = self.start(path)
        program.wait_for("button", "Cancel").activate()
        program.wait_for("button", "Open File…")
        self.assertIsNone(program.map)
        program.wait_for("button", "Show Kraków’s Partner Cities").activate()
        program.wait_rows()

    def test_not_even_json(self):
        path = self.folder / "notes.json"
        path.write_text("{ this is no JSON\n", encoding="utf-8")
        program = self.start(path)
        program.wait_for(name="This File Cannot Be Opened")
        self.assertRegex(program.window.words, r"Line 1")

    def test_another_encoding(self):
        """The way out is offered: a copy in UTF-8 beside the file, which stays as it is, and is opened."""
        path = self.small_file("old.partners.json")
        text = path.read_text(encoding="utf-8")
        old = text.encode("utf-16")
        path.write_bytes(old)
        program = self.start(path)
        program.wait_for(name=re.compile("looks like UTF-16, and only UTF-8 can be read"))
        program.wait_for("button", "Save a UTF-8 Copy…").activate()
        program.wait_anywhere("button", "Save").activate()
        program.wait_rows(3)
        self.assertEqual((self.folder / "old-utf8.partners.json").read_text(encoding="utf-8"), text)
        self.assertEqual(path.read_bytes(), old)
        self.assertEqual(sorted(p.name for p in self.folder.iterdir()),
                         ["old-utf8.partners.json", "old.partners.json"])

    def test_mended_file_opens_on_check_again(self):
        path = self.small_file(change=self.break_latitude)
        program = self.start(path)
        program.wait_for("button", re.compile("Check Again"))
        self.small_file()
        program.wait_for("button", re.compile("Check Again")).activate()
        program.wait_drawn()
        self.assertEqual(len(program.city_rows()), 3)

    def test_broken_second_file_leaves_the_first_one(self):
        program = self.start()
        program.wait_drawn()
        program.open(self.small_file(change=self.break_latitude))
        program.wait_for(name="This File Cannot Be Opened")
        program.act("open-krakow")
        program.wait_rows()


if __name__ == "__main__":
    pc_case.main()
