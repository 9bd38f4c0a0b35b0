#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Partner Cities contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What an installation puts where, and that it can be taken away again."""

import contextlib
import json
import os
import pathlib
import re
import shutil
import subprocess
import tarfile
import tempfile
import unittest
import unittest.mock

import pc_tap

ROOT = pathlib.Path(os.environ["PC_SOURCE_ROOT"])
BUILD = pathlib.Path(os.environ["PC_BUILD_ROOT"])
PREFIX = os.environ["PC_PREFIX"]
APPLICATION_ID = os.environ["PC_APPLICATION_ID"]
EXPECTED = pathlib.Path(__file__).with_name("files.txt")


def run(*command, **variables):
    result = subprocess.run(
        list(map(str, command)), check=False, text=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
        env={**os.environ, **variables},
    )
    if result.returncode != 0:
        raise AssertionError(f"{command[0]} failed:\n{result.stdout[-4000:]}")
    return result.stdout


def tree(folder):
    return sorted(str(path.relative_to(folder)) for path in folder.rglob("*"))


class Install(unittest.TestCase):
    maxDiff = None

    @classmethod
    def setUpClass(cls):
        cls.stack = contextlib.ExitStack()
        cls.addClassCleanup(cls.stack.close)
        cls.destination = pathlib.Path(cls.stack.enter_context(tempfile.TemporaryDirectory(prefix="pc-install-")))
        # Where meson notes what “ninja uninstall” removes: left as it was for whoever installed before.
        cls.keep(BUILD / "meson-logs" / "install-log.txt")
        cls.destdir = cls.destination / "root"
        run("meson", "install", "-C", BUILD, "--no-rebuild", "--strip", "--destdir", cls.destdir)
        cls.installed = cls.destdir / PREFIX.lstrip("/")

    @classmethod
    def keep(cls, path):
        content = path.read_bytes() if path.exists() else None
        cls.stack.callback(lambda: path.write_bytes(content) if content is not None else path.unlink(missing_ok=True))

    def files(self):
        return [path for path in sorted(self.installed.rglob("*")) if path.is_file()]

    def test_1_exactly_these_files(self):
        """A file that is new or gone is looked at by a human, who then changes the list."""
        expected = [
            line.replace("@APPLICATION_ID@", APPLICATION_ID)
            for line in EXPECTED.read_text(encoding="utf-8").splitlines()
            if line and not line.startswith("#")
        ]
        found = [str(path.relative_to(self.installed)) for path in self.files()]
        self.assertEqual(found, sorted(expected))

    def test_2_nothing_beside_the_prefix(self):
        outside = [path for path in self.destdir.rglob("*")
                   if path.is_file() and not path.is_relative_to(self.installed)]
        self.assertEqual(outside, [])

    def test_3_nothing_of_the_place_it_was_built_in(self):
        """Neither text nor program knows where it was compiled, so that two builds are the same."""
        places = {str(ROOT).encode(), str(BUILD).encode(), str(self.destination).encode()}
        bad = []
        for path in self.files():
            content = path.read_bytes().replace(PREFIX.encode(), b"")
            bad += [f"{path.relative_to(self.installed)} names {place.decode()}" for place in places if place in content]
        self.assertEqual(bad, [])

    def test_4_templates_are_filled_in(self):
        bad = []
        for path in self.files():
            content = path.read_bytes()
            if b"\0" not in content:
                bad += [f"{path.relative_to(self.installed)}: {mark.decode()}"
                        for mark in re.findall(rb"@[A-Z_]{3,}@", content)]
        self.assertEqual(bad, [])

    def test_5_modes(self):
        """Everyone may read, only the program runs, nobody else may write."""
        bad = []
        for path in self.files():
            expected = 0o755 if path.parent.name == "bin" else 0o644
            mode = path.stat().st_mode & 0o7777
            if mode != expected:
                bad.append(f"{path.relative_to(self.installed)}: {mode:o}, not {expected:o}")
        self.assertEqual(bad, [])

    def test_6_names_agree(self):
        """What starts the program and what is started are called the same everywhere."""
        share = self.installed / "share"
        service = (share / "dbus-1" / "services" / f"{APPLICATION_ID}.service").read_text(encoding="utf-8")
        self.assertIn(f"\nName={APPLICATION_ID}\n", service)
        self.assertIn(f"\nExec={PREFIX}/bin/partner-cities --gapplication-service\n", service)

        provider = share / "gnome-shell" / "search-providers" / f"{APPLICATION_ID}.search-provider.ini"
        provider = provider.read_text(encoding="utf-8")
        self.assertIn(f"\nDesktopId={APPLICATION_ID}.desktop\n", provider)
        self.assertIn(f"\nBusName={APPLICATION_ID}\n", provider)
        self.assertIn(f"\nObjectPath=/{APPLICATION_ID.replace('.', '/')}\n", provider)

        desktop = (share / "applications" / f"{APPLICATION_ID}.desktop").read_text(encoding="utf-8")
        self.assertIn(f"\nIcon={APPLICATION_ID}\n", desktop)
        self.assertIn("\nDBusActivatable=true\n", desktop)
        self.assertIn("\nMimeType=application/vnd.pl.krakow.partner-cities+json;\n", desktop)

    def test_7_mime_type(self):
        """The type has its name, its icon and its files, also in Polish."""
        if shutil.which("update-mime-database") is None:
            self.skipTest("no shared-mime-info here")
        mime = self.destination / "mime"
        shutil.copytree(self.installed / "share" / "mime", mime)
        run("update-mime-database", mime)
        kind = "application/vnd.pl.krakow.partner-cities+json"
        self.assertIn(f"60:{kind}:*.partners.json", (mime / "globs2").read_text(encoding="utf-8"))
        self.assertIn(f"{kind}:{APPLICATION_ID}.Document", (mime / "icons").read_text(encoding="utf-8"))
        self.assertIn(f"{kind} application/json", (mime / "subclasses").read_text(encoding="utf-8"))
        self.assertIn('xml:lang="pl"', (mime / f"{kind}.xml").read_text(encoding="utf-8"))

    def test_8_man_pages(self):
        """The manual can be formatted and names every option that the program has, in each language."""
        said = run(self.installed / "bin" / "partner-cities", "--help",
                   LC_ALL="C.UTF-8", DISPLAY="", WAYLAND_DISPLAY="", GSETTINGS_SCHEMA_DIR=str(BUILD / "data"))
        options = set(re.findall(r"(--[a-z-]+)", said))
        self.assertIn("--validate", options)
        for folder in ("man1", "pl/man1"):
            page = self.installed / "share" / "man" / folder / "partner-cities.1"
            text = page.read_text(encoding="utf-8").replace("\\-", "-")
            with self.subTest(folder):
                self.assertEqual(sorted(option for option in options if option not in text), [])
                if shutil.which("groff"):
                    # In wide lines, since the prefix may be a long one.
                    warnings = run("groff", "-man", "-ww", "-z", "-Kutf8", "-Tutf8", "-rLL=200n", page)
                    self.assertEqual(warnings, "")

    def test_9_uninstall_leaves_nothing(self):
        run("ninja", "-C", BUILD, "uninstall")
        self.assertEqual(tree(self.destdir) if self.destdir.exists() else [], [])


class Completion(unittest.TestCase):
    """The shells offer what the program takes."""

    FOLDER = ROOT / "data" / "completions"

    def test_bash(self):
        if shutil.which("bash") is None:
            self.skipTest("no bash here")
        with tempfile.TemporaryDirectory() as folder:
            for name in ("krakow.partners.json", "notes.txt"):
                (pathlib.Path(folder) / name).touch()
            script = (
                f"source '{self.FOLDER}/partner-cities.bash'; cd '{folder}'\n"
                "offer () { COMP_WORDS=(partner-cities \"$@\"); COMP_CWORD=$#; _partner_cities 2>/dev/null\n"
                "           echo \"${COMPREPLY[*]}\"; }\n"
                "offer --v; offer --sel; offer k; offer n; offer --select =; offer --as-of k\n"
            )
            offered = run("bash", "-c", script).splitlines()
        self.assertEqual(offered, ["--validate --version", "--select=", "krakow.partners.json", "", "", ""])

    def test_every_shell_knows_every_option(self):
        """As many as the program has, and no other."""
        source = (ROOT / "src" / "app" / "pc-command-line-help.c").read_text(encoding="utf-8")
        options = set(re.findall(r'^  \{ "([a-z-]+)", ', source, re.M))
        self.assertLessEqual({"help", "select"}, options)
        for name, mark in (("partner-cities.bash", "--"), ("_partner-cities", "--"), ("partner-cities.fish", "-l ")):
            text = (self.FOLDER / name).read_text(encoding="utf-8")
            with self.subTest(shell=name):
                self.assertEqual(set(re.findall(rf"(?<!\w){mark}([a-z][a-z-]+)", text)), options)

    def test_syntax(self):
        for shell, name in (("zsh", "_partner-cities"), ("fish", "partner-cities.fish")):
            if shutil.which(shell):
                run(shell, "-n", self.FOLDER / name)


def git(*arguments):
    return run("git", "-C", ROOT, *arguments)


@unittest.skipIf(shutil.which("git") is None or not (ROOT / ".git").exists(), "no git here, or not a checkout")
class Distribution(unittest.TestCase):
    """What is given away holds all that the build needs."""

    maxDiff = None

    @classmethod
    def setUpClass(cls):
        # A checkout may belong to someone else, as on a machine that builds for many.
        settings = {"GIT_CONFIG_COUNT": "1", "GIT_CONFIG_KEY_0": "safe.directory", "GIT_CONFIG_VALUE_0": "*"}
        patch = unittest.mock.patch.dict(os.environ, settings)
        patch.start()
        cls.addClassCleanup(patch.stop)
        cls.tracked = set(git("ls-files", "-z").split("\0")[:-1])

    def own(self, path):
        """The name of a source file, or nothing for what was built or is the system's."""
        path = pathlib.Path(os.path.normpath(BUILD / path))
        if path.is_file() and path.is_relative_to(ROOT) and not path.is_relative_to(BUILD):
            return str(path.relative_to(ROOT))
        return None

    def test_nothing_untracked_is_needed(self):
        """Every source file that meson or ninja reads is under version control."""
        needed = {self.own(path) for path in json.loads(run("meson", "introspect", "--buildsystem-files", BUILD))}
        needed |= {self.own(path) for path in json.loads(run("meson", "introspect", "--installed", BUILD))}
        needed |= {self.own(path) for path in run("ninja", "-C", BUILD, "-t", "inputs", "all").splitlines()}
        needed |= {self.own(line.strip()) for line in run("ninja", "-C", BUILD, "-t", "deps").splitlines()
                   if line.startswith(" ")}
        needed.discard(None)
        self.assertIn("src/app/meson.build", needed)
        self.assertIn("data/krakow.partners.json", needed)
        self.assertEqual(sorted(needed - self.tracked), [], "git add these")

    def test_archive(self):
        """“meson dist” gives away exactly what is committed, under one folder."""
        folder = BUILD / "meson-dist"
        if folder.exists():
            self.skipTest("there is an archive already")
        self.addCleanup(shutil.rmtree, folder, ignore_errors=True)
        run("meson", "dist", "-C", BUILD, "--no-tests", "--allow-dirty", "--formats=gztar")
        (archive,) = folder.glob("*.tar.gz")
        with tarfile.open(archive) as tar:
            names = [member.name for member in tar if not member.isdir()]
        top = archive.name.removesuffix(".tar.gz")
        committed = git("ls-tree", "-r", "--name-only", "-z", "HEAD").split("\0")[:-1]
        self.assertEqual(sorted(names), sorted(f"{top}/{name}" for name in committed))

    def test_nothing_is_too_large(self):
        """A file of many megabytes among the sources is a mistake."""
        sizes = {name: (ROOT / name).stat().st_size for name in self.tracked if (ROOT / name).is_file()}
        self.assertEqual({name: size for name, size in sizes.items() if size > 32 * 1024 * 1024}, {})


if __name__ == "__main__":
    pc_tap.main()
