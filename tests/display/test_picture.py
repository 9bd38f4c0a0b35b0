#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Partner Cities contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What “./dev run” does without a display: a picture when the map is drawn, and else a sentence and status 1."""

import os
import pathlib
import shutil
import signal
import subprocess
import sys
import tempfile
import unittest

import pc_tap

PICTURE = pathlib.Path(__file__).with_name("picture.py")
PROGRAM = os.environ["PC_PROGRAM"]


class Picture(unittest.TestCase):
    def setUp(self):
        self.folder = pathlib.Path(self.enterContext(tempfile.TemporaryDirectory(prefix="pc-picture-")))
        self.output = self.folder / "picture.png"

    def take(self, program, *options):
        return subprocess.run(
            [sys.executable, PICTURE, "--output", self.output, *options], env={**os.environ, "PC_PROGRAM": program},
            check=False, capture_output=True, text=True, timeout=100,
        )

    def write_program(self, text):
        path = self.folder / "program"
        path.write_text(f"#!/bin/sh\n{text}\n", encoding="utf-8")
        path.chmod(0o755)
        return str(path)

    @unittest.skipUnless(os.access(PROGRAM, os.X_OK), "the program is not installed")
    def test_drawn(self):
        result = self.take(PROGRAM)
        self.assertEqual((result.returncode, result.stdout), (0, f"{self.output}\n"), result.stderr)
        self.assertTrue(self.output.read_bytes().startswith(b"\x89PNG"))

    @unittest.skipUnless(os.access(PROGRAM, os.X_OK), "the program is not installed")
    @unittest.skipUnless(shutil.which("pgrep"), "no pgrep here")
    def test_not_drawn(self):
        """The program is there, and then does nothing at all any more."""
        taking = subprocess.Popen([sys.executable, PICTURE, "--output", self.output, "--limit", "4"],
                                  env={**os.environ, "PC_PROGRAM": PROGRAM}, stderr=subprocess.PIPE, text=True)
        self.addCleanup(taking.kill)
        os.kill(self.wait_child(taking), signal.SIGSTOP)
        _output, said = taking.communicate(timeout=100)
        self.assertEqual(taking.returncode, 1)
        self.assertIn("dev: no picture: after 4 s the map is not drawn", said)
        self.assertFalse(self.output.exists())

    def wait_child(self, process):
        """The program, once it is running."""
        while process.poll() is None:
            found = subprocess.run(["pgrep", "-P", str(process.pid), "-x", pathlib.Path(PROGRAM).name[:15]],
                                   check=False, capture_output=True, text=True)
            if found.returncode == 0:
                return int(found.stdout)
        self.fail("the program was not started")

    def test_no_window(self):
        result = self.take(self.write_program("exec tail -f /dev/null"), "--limit", "2")
        self.assertEqual(result.returncode, 1)
        self.assertIn("dev: no picture: after 2 s the map is not drawn", result.stderr)
        self.assertFalse(self.output.exists())

    def test_ends_at_once(self):
        result = self.take(self.write_program("echo out of luck >&2; exit 7"))
        self.assertEqual(result.returncode, 1)
        self.assertIn("dev: no picture: the program ended with status 7; it said:\nout of luck", result.stderr)


if __name__ == "__main__":
    pc_tap.main()
