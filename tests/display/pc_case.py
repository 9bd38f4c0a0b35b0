# SPDX-FileCopyrightText: 2026 Partner Cities contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the end-to-end tests have in common: a desktop, a program that is ended, evidence of failures."""

import contextlib
import os
import pathlib
import subprocess
import unittest

import pc_tap
import pc_ui


class Case(unittest.TestCase):
    """A test on a desktop that all tests of one file share; libatspi knows only one bus in its life."""

    WIDTH, HEIGHT = 1440, 900
    desktop = None
    _stack = contextlib.ExitStack()

    def setUp(self):
        if Case.desktop is None:
            Case.desktop = Case._stack.enter_context(pc_ui.Desktop(self.WIDTH, self.HEIGHT))
        self.program = None

    def start(self, *arguments, **options):
        """Starts the program; it is ended, and its words are read, when the test ends."""
        program = self.program = pc_ui.Program(self.desktop, *arguments, **options)
        program.__enter__()
        self.addCleanup(lambda: program.__exit__(AssertionError if self._failed() else None, None, None))
        return program

    def _failed(self):
        return not self._outcome.success

    def tearDown(self):
        if self.program is not None and self._failed():
            self._keep_evidence()

    def _keep_evidence(self):
        """A picture and the tree of what was there when a test failed."""
        folder = pathlib.Path(os.environ.get("PC_EVIDENCE", "failures"))
        stem = self.id().replace("__main__.", "")
        with contextlib.suppress(Exception):
            self.desktop.screenshot(folder / f"{stem}.png")
            tree = self.program.application.dump()
            (folder / f"{stem}.txt").write_text(f"{tree}\n\n{self.program.log}", encoding="utf-8")


def has_locale(name):
    listed = subprocess.run(["locale", "-a"], check=False, capture_output=True, text=True).stdout.lower()
    return name.lower().replace("utf-8", "utf8") in listed.split()


def main():
    """Runs the tests of the calling file against the installed program."""
    try:
        pc_tap.main(
            skip=None if pc_ui.program_path()
            else "the program is not installed; ./dev test installs it into its build folder"
        )
    finally:
        Case._stack.close()
