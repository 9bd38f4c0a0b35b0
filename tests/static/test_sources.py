#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Partner Cities contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What can be said of the source tree without running the program."""

import json
import os
import pathlib
import re
import shutil
import subprocess
import tempfile
import unittest
import xml.etree.ElementTree as ElementTree

import pc_tap

ROOT = pathlib.Path(os.environ["PC_SOURCE_ROOT"])
BUILD = pathlib.Path(os.environ["PC_BUILD_ROOT"])
APPLICATION_ID = "pl.krakow.PartnerCities"
RESOURCE_PREFIX = "/pl/krakow/PartnerCities"

NOT_OURS = {".git", "__pycache__", "builddir", ".flatpak-builder"}
CODE = {".c", ".h", ".blp", ".py", ".build", ".css", ".options", ".sh"}
TEXT = CODE | {".md", ".in", ".xml", ".svg", ".json", ".po", ".supp", ".fish", ".bash", ".doap", ""}


def files(*suffixes, under="."):
    """Every file of the project with one of these endings."""
    for folder, folders, names in os.walk(ROOT / under):
        folders[:] = [f for f in folders if f not in NOT_OURS and not f.startswith("_build")]
        for name in sorted(names):
            path = pathlib.Path(folder) / name
            if not suffixes or path.suffix in suffixes:
                yield path


def name(path):
    return str(path.relative_to(ROOT))


def run(*command, **options):
    return subprocess.run(
        list(map(str, command)), check=False, text=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, **options
    )


class Sources(unittest.TestCase):
    maxDiff = None

    def test_every_source_names_its_licence(self):
        bad = []
        for path in files(*CODE):
            head = path.read_text(encoding="utf-8")[:400]
            if "SPDX-FileCopyrightText: " not in head or "SPDX-License-Identifier: " not in head:
                bad.append(name(path))
        self.assertEqual(bad, [])

    def test_lines_are_tidy(self):
        bad = []
        for path in files(*CODE):
            text = path.read_text(encoding="utf-8")
            if text and not text.endswith("\n"):
                bad.append(f"{name(path)}: no end of line at its end")
            bad += [
                f"{name(path)}:{number}: {fault}"
                for number, line in enumerate(text.splitlines(), 1)
                for fault in (["blank at the end"] if line != line.rstrip() else []) + (["tab"] if "\t" in line else [])
            ]
        self.assertEqual(bad, [])

    def test_no_path_of_one_machine(self):
        # Anna is the one whose home the tests may name.
        pattern = re.compile(r"(?<![\w.$}~])/(?:root|work|home|tmp)/(?!anna/)\w")
        bad = []
        for path in files(*TEXT):
            if path.name == "COPYING" or "data/fonts" in name(path):
                continue
            for number, line in enumerate(path.read_text(encoding="utf-8", errors="replace").splitlines(), 1):
                if pattern.search(line):
                    bad.append(f"{name(path)}:{number}: {line.strip()[:80]}")
        self.assertEqual(bad, [])

    def test_no_host_name_in_the_build(self):
        """The build fetches nothing: the distribution's own tools know where packages come from."""
        bad = [name(path) for path in (ROOT / "dev", ROOT / ".ci" / "run", *files(".build", ".options"))
               if "://" in path.read_text(encoding="utf-8")]
        self.assertEqual(bad, [])

    def test_shell_scripts(self):
        if shutil.which("shellcheck") is None:
            self.skipTest("no shellcheck here")
        result = run("shellcheck", ROOT / "dev", ROOT / ".ci" / "run", *files(".sh"))
        self.assertEqual(result.returncode, 0, result.stdout)

    def test_blueprints_are_formatted(self):
        blueprints = list(files(".blp", under="ui"))
        if not blueprints:
            self.skipTest("no blueprints")
        result = run("blueprint-compiler", "format", *blueprints)
        self.assertEqual(result.returncode, 0, result.stdout)

    def test_svg_and_xml_are_well_formed(self):
        for path in files(".svg", ".xml"):
            with self.subTest(name(path)):
                ElementTree.parse(path)


class Banned(unittest.TestCase):
    """Calls that the rules of the house rule out, because something better is there."""

    maxDiff = None

    RULES = {
        r"\bg_application_get_default\b": ("src/model", "src/io", "src/map", "src/view"),
        r"\bg_(?:print|printerr)\b": ("src/model", "src/io", "src/map", "src/view"),
        r"\bg_assert_not_reached \(\);\s*/\*\s*TODO": ("src",),
        r"\b(?:TODO|FIXME|XXX)\b": ("src", "ui", "tests"),
        r"\bg_usleep\b|\bsleep \(|\btime\.sleep\b": ("src", "tests"),
        r"\b(?:gchar|gint|gdouble|gfloat) ": ("src", "tests"),
        r"\b(?:GtkDialog|GtkMessageDialog|GtkFileChooserDialog|GtkTreeView|GtkInfoBar)\b": ("src", "ui"),
    }

    def test_banned_words(self):
        bad = []
        for pattern, places in self.RULES.items():
            for place in places:
                for path in files(".c", ".h", ".blp", ".py", under=place):
                    if path.name == pathlib.Path(__file__).name:
                        continue
                    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
                        if re.search(pattern, line):
                            bad.append(f"{name(path)}:{number}: {line.strip()}")
        self.assertEqual(bad, [])


class Layers(unittest.TestCase):
    """app → view → map → model and app → io → model: no include ever points the other way."""

    LAYERS = ("model", "io", "map", "view", "app")
    BELOW = {
        "model": set(),
        "io": {"model"},
        "map": {"model"},
        "view": {"map", "model"},
        "app": {"view", "map", "io", "model"},
    }
    FOREIGN = {
        "model": ("gtk/gtk.h", "adwaita.h", "shumate/shumate.h", "json-glib/json-glib.h"),
        "io": ("gtk/gtk.h", "adwaita.h", "shumate/shumate.h"),
    }

    @classmethod
    def setUpClass(cls):
        commands = json.loads((BUILD / "compile_commands.json").read_text(encoding="utf-8"))
        cls.commands = {}
        for layer in cls.LAYERS:
            mark = f"src/{layer}/"
            cls.commands[layer] = next(
                (c for c in commands if mark in c["file"] and c["file"].endswith(".c") and "gresource" not in c["file"]
                 and not c["file"].endswith("-resources.c")),
                None,
            )
        cls.headers = {
            layer: [p.name for p in files(".h", under=f"src/{layer}") if not p.name.endswith("-private.h")]
            for layer in cls.LAYERS
        }

    def compiles(self, layer, header):
        """Whether a source of the layer could include this header, by the very options it is built with."""
        entry = self.commands[layer]
        words = entry["command"].split()
        options = [w for w in words if w.startswith(("-I", "-D", "-std", "-isystem", "-pthread"))]
        with tempfile.NamedTemporaryFile("w", suffix=".c") as source:
            source.write(f'#include "config.h"\n#include <{header}>\n')
            source.flush()
            return run(words[0] if "ccache" not in words[0] else words[1], "-fsyntax-only", "-w", *options, source.name,
                       cwd=entry["directory"]).returncode == 0

    def test_includes_point_down(self):
        owner = {header: layer for layer, headers in self.headers.items() for header in headers}
        for layer in self.LAYERS:
            for path in files(".c", ".h", under=f"src/{layer}"):
                for header in re.findall(r'^#include ["<]([\w./-]+)[">]', path.read_text(encoding="utf-8"), re.M):
                    other = owner.get(pathlib.PurePath(header).name, layer)
                    self.assertIn(other, self.BELOW[layer] | {layer}, f"{name(path)} includes {header}")
                    self.assertNotIn(header, self.FOREIGN.get(layer, ()), f"{name(path)} includes {header}")

    def test_wrong_includes_do_not_compile(self):
        for layer in self.LAYERS:
            if self.commands[layer] is None:
                continue
            for other in self.LAYERS:
                if other == layer or other in self.BELOW[layer] or not self.headers[other]:
                    continue
                header = self.headers[other][0]
                with self.subTest(f"{layer} → {header}"):
                    self.assertFalse(self.compiles(layer, header), f"{layer} can include {header} of {other}")
            for header in self.FOREIGN.get(layer, ()):
                with self.subTest(f"{layer} → {header}"):
                    self.assertFalse(self.compiles(layer, header), f"{layer} can include {header}")

    def test_right_includes_compile(self):
        """The control: the same way of compiling does accept what is allowed."""
        for layer in self.LAYERS:
            if self.commands[layer] is None:
                continue
            for other in sorted(self.BELOW[layer] | {layer}):
                if self.headers[other]:
                    header = self.headers[other][0]
                    with self.subTest(f"{layer} → {header}"):
                        self.assertTrue(self.compiles(layer, header), f"{layer} cannot include {header} of {other}")


class Identity(unittest.TestCase):
    """One application id and one version, wherever they stand."""

    def test_application_id(self):
        for path in (ROOT / "data").glob("pl.krakow.*"):
            self.assertTrue(path.name.startswith(APPLICATION_ID + "."), path.name)
        for path in (ROOT / "data" / "icons").rglob("*.svg"):
            self.assertTrue(path.name.startswith(APPLICATION_ID), path.name)
        schemas = list((ROOT / "data").glob("*.gschema.xml*"))
        self.assertTrue(schemas, "no settings schema")
        for path in schemas:
            for schema in ElementTree.parse(path).iter("schema"):
                self.assertTrue(schema.get("id").startswith(APPLICATION_ID), schema.get("id"))
                self.assertTrue(schema.get("path").startswith(RESOURCE_PREFIX + "/"), schema.get("path"))

    def test_resource_prefix(self):
        for path in files(".xml"):
            if path.name.endswith(".gresource.xml"):
                for resource in ElementTree.parse(path).iter("gresource"):
                    self.assertTrue(resource.get("prefix").startswith(RESOURCE_PREFIX), name(path))

    def test_version(self):
        version = re.search(r"version: '([\d.]+)'", (ROOT / "meson.build").read_text(encoding="utf-8"))[1]
        metainfo = ElementTree.parse(ROOT / "data" / f"{APPLICATION_ID}.metainfo.xml.in")
        self.assertEqual(metainfo.find("releases/release").get("version"), version)
        news = re.search(r"^## ([\d.]+)", (ROOT / "NEWS.md").read_text(encoding="utf-8"), re.M)
        self.assertEqual(news[1], version)

    def test_named_files_exist(self):
        """What the documents point to is there."""
        bad = []
        for path in files(".md"):
            for target in re.findall(r"\]\((?!\w+:|#)([^)#]+)", path.read_text(encoding="utf-8")):
                if not (path.parent / target).exists():
                    bad.append(f"{name(path)}: {target}")
        self.assertEqual(bad, [])


class Data(unittest.TestCase):
    def test_shipped_file_follows_its_schema(self):
        try:
            import jsonschema
        except ImportError:
            self.skipTest("no python3-jsonschema here; the program's own validator is tested elsewhere")
        schema = json.loads((ROOT / "data" / "partner-cities.schema.json").read_text(encoding="utf-8"))
        data = json.loads((ROOT / "data" / "krakow.partners.json").read_text(encoding="utf-8"))
        validator = jsonschema.validators.validator_for(schema)
        validator.check_schema(schema)
        problems = [f"{error.json_path}: {error.message}" for error in validator(schema).iter_errors(data)]
        self.assertEqual(problems, [])

    def test_shipped_file_is_in_canonical_form(self):
        text = (ROOT / "data" / "krakow.partners.json").read_text(encoding="utf-8")
        self.assertEqual(json.dumps(json.loads(text), ensure_ascii=False, indent=2) + "\n", text)

    def test_shipped_file_names_only_web_addresses(self):
        text = (ROOT / "data" / "krakow.partners.json").read_text(encoding="utf-8")
        schemes = set(re.findall(r'"url": "([a-z]+):', text))
        self.assertLessEqual(schemes, {"https", "http", "mailto"})


if __name__ == "__main__":
    pc_tap.main()
