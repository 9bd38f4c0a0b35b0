#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Partner Cities contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Everything without a pointer."""

import re

import pc_case
from pc_ui import wait_until


class Keyboard(pc_case.Case):
    def focused(self, program):
        return next((node for node in program.window.walk() if node.has("focused")), None)

    def tab_to(self, program, role):
        """Presses Tab until the focus is on something of this role."""

        def there():
            node = self.focused(program)
            if node is not None and node.role == role:
                return node
            program.press("Tab")
            return None

        return wait_until(there, f"the focus on a {role}")

    def test_ctrl_f_goes_to_the_search(self):
        program = self.start()
        program.wait_drawn()
        program.press("ctrl+f")
        wait_until(lambda: program.search_entry.has("focused"), "the focus in the search entry")

    def test_arrows_walk_the_list_and_choose(self):
        program = self.start()
        program.wait_drawn()
        program.press("ctrl+f", "Return")
        program.wait_detail("Kyiv")
        wait_until(lambda: program.city_row("Kyiv").has("selected"), "Kyiv selected")
        self.tab_to(program, "list item")
        program.press("Down", "Return")
        program.wait_detail("Leuven")

    def test_f1_opens_the_help(self):
        """Topics by the keyboard alone, each one step deep."""
        program = self.start()
        program.wait_rows()
        program.press("F1")
        dialog = program.wait_for("dialog", "Help")
        for topic, words in (("Finding a City", "begins a search"), ("Opening and Checking a File", "Check Again")):
            row = dialog.wait_for("list item", topic)

            def reached(row=row):
                if row.has("focused"):
                    return True
                program.press("Down")
                return False

            wait_until(reached, f"the focus on {topic}")
            program.press("Return")
            dialog.wait_for(name=re.compile(words))
            program.press("alt+Left")
        program.press("Escape")
        program.window.wait_gone("dialog", "Help")

    def test_escape_closes_the_detail(self):
        program = self.start("--select=nuremberg")
        program.wait_detail("Nuremberg")
        program.press("Escape")
        program.wait_no_detail()
        wait_until(lambda: not any(r.has("selected") for r in program.city_rows()), "nothing selected")

    def test_tab_comes_round(self):
        """Tab reaches search, filter, list, map and menu, never stops anywhere, and comes back."""
        program = self.start()
        program.wait_drawn()
        program.press("ctrl+f")
        wait_until(lambda: program.search_entry.has("focused"), "the focus in the search entry")
        seen = []
        for _ in range(60):
            program.press("Tab")
            node = self.focused(program)
            if node is None:
                continue
            place = (node.role, node.name, node.extents.x, node.extents.y)
            if seen and place == seen[0]:
                break
            seen.append(place)
        else:
            self.fail(f"no way round: {seen}")
        roles = {role for role, *_ in seen}
        names = " ".join(name for _, name, *_ in seen)
        self.assertGreaterEqual(len(seen), 6, seen)
        self.assertTrue({"list item", "list"} & roles, seen)
        self.assertIn("Main Menu", names)

    def test_menu_and_shortcuts(self):
        program = self.start()
        program.wait_drawn()
        program.press("F10")
        program.wait_anywhere("menu", "Main Menu")
        program.press("Escape")
        program.window.wait_gone("menu", "Main Menu")
        program.press("ctrl+question")
        program.wait_anywhere(name="Keyboard Shortcuts")

    def test_about(self):
        program = self.start()
        program.wait_drawn()
        program.act("about")
        program.wait_anywhere(name="Partner Cities contributors")
        program.wait_anywhere(name="0.1.0")

    def test_f9_hides_the_list(self):
        program = self.start()
        program.wait_drawn()
        program.press("F9")
        wait_until(lambda: not program.city_rows(showing=True), "the list hidden")
        program.press("F9")
        wait_until(lambda: program.city_rows(showing=True), "the list shown")


if __name__ == "__main__":
    pc_case.main()
