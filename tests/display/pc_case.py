# SPDX-FileCopyrightText: 2026 Partner Cities contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the end-to-end tests have in common: a desktop, a program that is ended, evidence of failures."""

import contextlib
import json
import os
import pathlib
import subprocess
import unittest

import pc_tap
import pc_ui
from pc_ui import wait_until

__all__ = ["Case", "has_locale", "main", "wait_until"]

ROOT = pathlib.Path(os.environ["PC_SOURCE_ROOT"])


class Case(unittest.TestCase):
    """A test on a desktop that all tests of one file share; libatspi knows only one bus in its life."""

    SIZE = (1440, 900)
    TALL = (1440, 2600)  # all cities without scrolling
    desktop = None
    _stack = contextlib.ExitStack()

    def setUp(self):
        if Case.desktop is None:
            Case.desktop = Case._stack.enter_context(pc_ui.Desktop(1920, 2600))
        self.program = None

    def start(self, *arguments, **options):
        """Starts the program; it is ended, and its words are read, when the test ends."""
        program = self.program = pc_ui.Program(self.desktop, *arguments, **{"size": self.SIZE, **options})
        program.__enter__()
        self.addCleanup(lambda: program.__exit__(AssertionError if self._failed() else None, None, None))
        return program

    @contextlib.contextmanager
    def program_run(self, *arguments, **options):
        """One of several runs within a test."""
        with pc_ui.Program(self.desktop, *arguments, **{"size": self.SIZE, **options}) as self.program:
            yield self.program

    # --- The file that is shown, read without the program's help ----------------------------------

    krakow_text = (ROOT / "data" / "krakow.partners.json").read_text(encoding="utf-8")
    data = json.loads(krakow_text)
    cities = data["cities"]

    def expected_sections(self, language="en"):
        """The titles and counts of the list's sections: kinds in the file's order, what has ended last."""
        short = {
            "letter-of-intent": {"en": "Letter of intent", "pl": "List intencyjny"},
            "no-agreement": {"en": "Without an agreement", "pl": "Bez umowy"},
        }
        ended = {"en": "Ended", "pl": "Zakończone"}
        relations = [city["relations"][-1] for city in self.cities]
        sections = []
        for kind in self.data["kinds"]:
            count = sum(r["kind"] == kind["id"] and r["until"] is None for r in relations)
            if count:
                sections.append((short.get(kind["id"], kind["plural"])[language], count))
        sections.append((ended[language], sum(r["until"] is not None for r in relations)))
        return sections

    def _failed(self):
        result = self._outcome.result
        return any(test is self for test, _ in result.failures + result.errors)

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
