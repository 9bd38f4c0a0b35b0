#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Partner Cities contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What desktops, software centres and Flatpak read of the program."""

import datetime
import json
import os
import pathlib
import re
import struct
import subprocess
import unittest
import xml.etree.ElementTree as ElementTree

import pc_tap

ROOT = pathlib.Path(os.environ["PC_SOURCE_ROOT"])
BUILD = pathlib.Path(os.environ["PC_BUILD_ROOT"])
BUILT_ID = os.environ["PC_APPLICATION_ID"]
APPLICATION_ID = "pl.krakow.PartnerCities"
FLATPAK = ROOT / "flatpak"
SCREENSHOTS = ROOT / "data" / "screenshots"


def run(*command):
    return subprocess.run(
        list(map(str, command)), check=False, text=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT
    )


class Validators(unittest.TestCase):
    """The files as they are built, under the id of this build."""

    def test_desktop_file(self):
        result = run("desktop-file-validate", BUILD / "data" / f"{BUILT_ID}.desktop")
        self.assertEqual((result.returncode, result.stdout), (0, ""))

    def test_metainfo(self):
        result = run("appstreamcli", "validate", "--no-net", "--strict", "--explain",
                     BUILD / "data" / f"{BUILT_ID}.metainfo.xml")
        self.assertEqual(result.returncode, 0, result.stdout)

    def test_settings_schema(self):
        result = run("glib-compile-schemas", "--strict", "--dry-run", ROOT / "data")
        self.assertEqual((result.returncode, result.stdout), (0, ""))


class DesktopFile(unittest.TestCase):
    def setUp(self):
        text = (BUILD / "data" / f"{BUILT_ID}.desktop").read_text(encoding="utf-8")
        self.lines = dict(line.split("=", 1) for line in text.splitlines() if "=" in line and not line.startswith("#"))

    def test_translated(self):
        for key in ("Name", "GenericName", "Comment", "Keywords"):
            with self.subTest(key):
                self.assertNotEqual(self.lines[f"{key}[pl]"], self.lines[key])
                self.assertTrue(self.lines[f"{key}[pl]"])

    def test_keywords_are_lists(self):
        for key in ("Keywords", "Keywords[pl]"):
            words = self.lines[key].split(";")
            self.assertEqual(words.pop(), "", f"{key} ends in a semicolon")
            self.assertTrue(all(word and word == word.strip() for word in words), self.lines[key])


class Metainfo(unittest.TestCase):
    maxDiff = None

    def setUp(self):
        self.root = ElementTree.parse(ROOT / "data" / f"{APPLICATION_ID}.metainfo.xml.in").getroot()

    def text(self, path):
        return " ".join(self.root.find(path).text.split())

    def test_complete(self):
        for path in ("summary", "description/p", "developer[@id]/name", "url[@type='homepage']", "launchable",
                     "content_rating[@type='oars-1.1']", "branding/color[@scheme_preference='light']",
                     "branding/color[@scheme_preference='dark']", "requires/display_length", "supports/control",
                     "provides/mediatype", "provides/binary", "screenshots/screenshot[@type='default']",
                     "releases/release[@date]/description"):
            with self.subTest(path):
                self.assertIsNotNone(self.root.find(path))

    def test_summary_fits(self):
        """Software centres cut what is longer."""
        self.assertLessEqual(len(self.text("summary")), 35)
        self.assertFalse(self.text("summary").endswith("."))

    def test_screenshots(self):
        """Each has a caption and is there to be published, in the palette that keeps it small."""
        home = self.text("url[@type='homepage']")
        shown = set()
        for screenshot in self.root.iter("screenshot"):
            address = screenshot.find("image").text
            self.assertTrue(address.startswith(f"{home}screenshots/"), address)
            self.assertTrue(screenshot.find("caption").text)
            shown.add(address.rpartition("/")[2])
        self.assertEqual(shown, {path.name for path in SCREENSHOTS.iterdir()})

        for name in shown:
            content = (SCREENSHOTS / name).read_bytes()
            colour_type = struct.unpack(">IIBB", content[16:26])[3]
            self.assertEqual(colour_type, 3, f"{name} has no palette")
            self.assertLessEqual(len(content), 300_000, name)

    def test_releases_are_those_of_the_news(self):
        news = (ROOT / "NEWS.md").read_text(encoding="utf-8")
        headings = re.findall(r"^## ([\d.]+), (.+)$", news, re.M)
        expected = [(version, str(datetime.datetime.strptime(day, "%d %B %Y").date())) for version, day in headings]
        releases = [(release.get("version"), release.get("date")) for release in self.root.iter("release")]
        self.assertEqual(releases, expected)

        plain = " ".join(re.sub(r"[*`]", "", news).split())
        for part in self.root.find("releases").iter():
            if part.tag in ("p", "li"):
                self.assertIn(" ".join(part.text.split()), plain)


class Manifests(unittest.TestCase):
    """The sandbox is as tight in the development build as in the release, and both are built of the same libraries."""

    PERMISSIONS = ["--share=ipc", "--socket=wayland", "--socket=fallback-x11", "--device=dri"]

    @staticmethod
    def once(pairs):
        members = dict(pairs)
        if len(members) != len(pairs):
            raise ValueError(f"a member twice among {[name for name, _ in pairs]}")
        return members

    @classmethod
    def read(cls, suffix=""):
        path = FLATPAK / f"{APPLICATION_ID}{suffix}.json"
        return json.loads(path.read_text(encoding="utf-8"), object_pairs_hook=cls.once)

    def test_permissions(self):
        for suffix in ("", ".Devel"):
            manifest = self.read(suffix)
            self.assertEqual(manifest["id"], APPLICATION_ID + suffix)
            self.assertEqual(manifest["finish-args"], self.PERMISSIONS)

    def test_differences(self):
        release, devel = self.read(), self.read(".Devel")
        for member in ("runtime", "runtime-version", "sdk", "command", "finish-args", "cleanup"):
            self.assertEqual(release[member], devel[member])
        self.assertEqual(release["modules"][:-1], devel["modules"][:-1])
        self.assertEqual([module["name"] for module in release["modules"]],
                         ["protobuf-c", "libshumate", "partner-cities"])
        self.assertIn("-Dprofile=development", devel["modules"][-1]["config-opts"])

    def test_sources_are_checked(self):
        for module in self.read()["modules"][:-1]:
            for source in module["sources"]:
                self.assertRegex(source["url"], "^https://")
                self.assertRegex(source["sha256"], "^[0-9a-f]{64}$")

    def test_both_run_tests(self):
        for suffix in ("", ".Devel"):
            self.assertTrue(self.read(suffix)["modules"][-1]["run-tests"])


if __name__ == "__main__":
    pc_tap.main()
