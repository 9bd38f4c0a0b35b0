#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Partner Cities contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether every text of the interface can be translated, and whether it is."""

import os
import pathlib
import re
import subprocess
import tempfile
import unittest

import pc_tap

ROOT = pathlib.Path(os.environ["PC_SOURCE_ROOT"])
PO = ROOT / "po"

# A call or a Blueprint string that gettext knows of.
MARKED = re.compile(r'(?<![\w"])(?:_|N_|C_|NC_|ngettext|dngettext|g_dngettext|g_dpgettext2) ?\(\s*(?:GETTEXT_PACKAGE,\s*)?"')
KEYWORDS = ("_", "N_", "C_:1c,2", "NC_:1c,2", "ngettext:1,2", "g_dngettext:2,3", "g_dpgettext2:2c,3")


def run(*command, **options):
    return subprocess.run(
        list(map(str, command)), check=False, text=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, **options
    )


def listed(file_name):
    lines = (PO / file_name).read_text(encoding="utf-8").splitlines()
    return [line.strip() for line in lines if line.strip() and not line.startswith("#")]


def extract(target):
    """Writes the template of all texts, as “meson compile partner-cities-pot” does."""
    result = run("xgettext", "--from-code=UTF-8", "--add-comments=Translators", f"--files-from={PO / 'POTFILES'}",
                 f"--directory={ROOT}", f"--output={target}", *(f"--keyword={word}" for word in KEYWORDS),
                 cwd=ROOT)
    if result.returncode != 0:
        raise AssertionError(result.stdout)


class Potfiles(unittest.TestCase):
    maxDiff = None

    def test_every_file_with_texts_is_listed(self):
        marked = {
            str(path.relative_to(ROOT))
            for folder in ("src", "ui")
            for path in (ROOT / folder).rglob("*")
            if path.suffix in (".c", ".h", ".blp") and MARKED.search(path.read_text(encoding="utf-8"))
        }
        marked |= {
            str(path.relative_to(ROOT))
            for path in (ROOT / "data").rglob("*.in")
            if path.name.endswith((".desktop.in", ".metainfo.xml.in")) or "<comment>" in path.read_text(encoding="utf-8")
        }
        marked |= {
            str(path.relative_to(ROOT))
            for path in (ROOT / "data").glob("*.gschema.xml*")
            if "gettext-domain" in path.read_text(encoding="utf-8")
        }
        self.assertEqual(sorted(marked), sorted(listed("POTFILES")))

    def test_the_list_is_sorted_and_real(self):
        names = listed("POTFILES")
        self.assertEqual(names, sorted(names))
        self.assertEqual([name for name in names if not (ROOT / name).exists()], [])


class Languages(unittest.TestCase):
    def test_polish_is_there(self):
        self.assertIn("pl", listed("LINGUAS"))

    def test_catalogues_are_sound(self):
        for language in listed("LINGUAS"):
            with self.subTest(language):
                result = run("msgfmt", "--check", "--output-file=/dev/null", PO / f"{language}.po")
                self.assertEqual(result.returncode, 0, result.stdout)

    def test_catalogues_are_complete(self):
        for language in listed("LINGUAS"):
            with self.subTest(language), tempfile.TemporaryDirectory() as folder:
                template = pathlib.Path(folder) / "template.pot"
                extract(template)
                result = run("msgcmp", PO / f"{language}.po", template)
                self.assertEqual(result.returncode, 0, result.stdout)
                for kind in ("--only-fuzzy", "--untranslated"):
                    rest = run("msgattrib", kind, "--no-obsolete", PO / f"{language}.po").stdout
                    self.assertNotIn("msgid", rest, f"{kind}:\n{rest}")


class Texts(unittest.TestCase):
    """The typography of the interface."""

    @classmethod
    def setUpClass(cls):
        with tempfile.TemporaryDirectory() as folder:
            template = pathlib.Path(folder) / "template.pot"
            extract(template)
            text = template.read_text(encoding="utf-8")
        cls.texts = []
        for entry in re.findall(r'^msgid(?:_plural)? ((?:".*"\n)+)', text, re.M)[1:]:
            cls.texts.append("".join(re.findall(r'"(.*)"', entry)))

    # What has to be written as the file or a standard writes it: markup, JSON, dates and standards.
    QUOTED = re.compile(r'''<[^>]*>|\\"[^"\\]*\\"|\d{4}-\d{2}(-\d{2})?|ISO \d+-\d+''')

    def assert_none(self, pattern):
        self.assertEqual([t for t in self.texts if re.search(pattern, self.QUOTED.sub("", t))], [])

    def test_ellipsis_is_one_character(self):
        self.assert_none(r"\.\.\.")

    def test_quotes_are_typographic(self):
        self.assert_none(r"""\\"|\w'\w|'\w+'""")

    def test_ranges_have_a_dash(self):
        self.assert_none(r"\d-\d|%\w-%\w| - ")


if __name__ == "__main__":
    pc_tap.main()
