#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Partner Cities contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Everything the focus can stop at says what it is, in each state of the window."""

import json
import re

import pc_case

# The focus goes on to what is in them, which has a name. The items of menus are GTK's own, and have none in 4.18.
CONTAINERS = ("application", "dialog", "frame", "list", "menu item", "panel", "scroll pane", "window")


class Names(pc_case.Case):
    @staticmethod
    def is_container(node):
        if node.role == "list item":
            # An AdwExpanderRow is a row around a row, and an AdwComboRow holds the row that is chosen.
            return node.find("list item", where=lambda inner: inner.name) or node.parent.parent.role == "panel"
        return node.role in CONTAINERS

    def nameless(self, top):
        """Where the focus stops and a screen reader has nothing to say."""
        found = []
        for node in top.walk():
            if (node.has("focusable") and not node.name.strip() and not node.text.strip()
                    and not self.is_container(node)):
                found.append(f"{node.role} in {node.parent.role} “{node.parent.name}”:\n{node.dump()}")
        return found

    def assert_all_named(self, top, state):
        found = self.nameless(top)
        self.assertEqual(found, [], f"without a name while {state}:\n" + "\n".join(found))

    def broken_file(self, name="names.partners.json"):
        data = json.loads(self.krakow_text)
        data["cities"][1]["location"]["latitude"] = 412
        data["cities"][2]["country"] = "XX"
        path = self.desktop.folder / name
        path.write_text(json.dumps(data, ensure_ascii=False, indent=2), encoding="utf-8")
        return path

    def test_list_detail_and_popovers(self):
        program = self.start("--select=nuremberg", size=(1440, 1400))
        program.wait_drawn()
        program.wait_detail("Nuremberg")
        self.assert_all_named(program.window, "the details are open")

        program.click(program.wait_for(name=re.compile("^Filter")))
        country = program.wait_anywhere("button", re.compile("^Country"))
        self.assert_all_named(country.parent.parent, "the filter is open")

    def test_dialogs(self):
        program = self.start()
        program.wait_rows()
        for action, title in (("preferences", "Preferences"), ("shortcuts", "Keyboard Shortcuts")):
            program.act(action)
            dialog = program.wait_for("dialog", title)
            self.assert_all_named(dialog, f"{title} is open")
            program.press("Escape")
            program.window.wait_gone("dialog", title)

    def test_error_page(self):
        program = self.start(self.broken_file())
        program.wait_for(name="This File Cannot Be Opened")
        self.assert_all_named(program.window, "errors are shown")
        rows = [node for node in program.window.walk() if node.role == "list item"]
        self.assertGreaterEqual(len(rows), 2)
        for row in rows:
            self.assertRegex(row.name, r"/cities/\d+/.*Line \d+")

    def test_sheet_and_narrow(self):
        for size in ((700, 800), (360, 720)):
            with self.subTest(size), self.program_run("--select=nuremberg", size=size) as program:
                program.wait_for(name="Nuremberg")
                self.assert_all_named(program.window, f"the window has {size}")

    def test_first_run(self):
        program = self.start(self.desktop.folder / "missing.partners.json")
        program.wait_for(name="This File Cannot Be Opened")
        self.assert_all_named(program.window, "a file cannot be read")


if __name__ == "__main__":
    pc_case.main()
