#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Partner Cities contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the desktop does with the program: starts it, searches it, hands it files."""

import os
import pathlib
import re
import signal
import subprocess
import unittest

import pc_case
from gi.repository import Gio, GLib
from pc_case import wait_until
from pc_ui import APPLICATION_ID, program_path

PATH = "/" + APPLICATION_ID.replace(".", "/")
SEARCH = "org.gnome.Shell.SearchProvider2"


class Desktop(pc_case.Case):
    """A desktop's side of the conversation."""

    def setUp(self):
        super().setUp()
        # Each test begins with the file that comes with the program.
        settings = self.desktop.folder / "config" / "glib-2.0" / "settings" / "keyfile"
        settings.unlink(missing_ok=True)

    def call(self, interface, method, signature, *arguments, path=PATH):
        """Calls the program; the bus starts it when it does not run."""
        reply = self.desktop.bus.call_sync(
            APPLICATION_ID, path, interface, method, GLib.Variant(signature, arguments),
            None, Gio.DBusCallFlags.NONE, 30_000, None,
        )
        return reply.unpack()

    def bus_call(self, method, signature, *arguments):
        return self.desktop.bus.call_sync(
            "org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus", method,
            GLib.Variant(signature, arguments), None, Gio.DBusCallFlags.NONE, 30_000, None,
        ).unpack()[0]

    def runs(self):
        return self.bus_call("NameHasOwner", "(s)", APPLICATION_ID)

    def start_service(self, **options):
        program = self.start("--gapplication-service", **options)
        wait_until(lambda: program.check_alive() or self.runs(), "the program on the bus")
        return program

    def windows(self, pid):
        found = self.desktop.run("xdotool", "search", "--onlyvisible", "--pid", str(pid), check=False)
        return found.stdout.split()

    def cpu_seconds(self, pid):
        fields = pathlib.Path(f"/proc/{pid}/stat").read_text(encoding="utf-8").rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    def search(self, *terms):
        return self.call(SEARCH, "GetInitialResultSet", "(as)", list(terms))[0]

    def metas(self, *ids):
        return self.call(SEARCH, "GetResultMetas", "(as)", list(ids))[0]


class Search(Desktop):
    def test_the_bus_starts_the_program(self):
        """Nothing runs; someone types into the desktop's search."""
        share = pathlib.Path(program_path()).parents[1] / "share"
        if not (share / "dbus-1" / "services" / f"{APPLICATION_ID}.service").exists():
            self.skipTest("the service is not installed beside the program")
        self.assertFalse(self.runs())

        self.assertEqual(self.search("kijow"), ["kyiv"])

        pid = self.bus_call("GetConnectionUnixProcessID", "(s)", APPLICATION_ID)
        self.addCleanup(lambda: wait_until(lambda: not self.runs(), "the end of the program"))
        self.addCleanup(os.kill, pid, signal.SIGTERM)
        # Work done rather than time gone by, which depends on what else the machine does.
        self.assertLess(self.cpu_seconds(pid), 1.5)
        self.assertEqual(self.windows(pid), [])
        self.assertNotIn("world.gresource", pathlib.Path(f"/proc/{pid}/maps").read_text(encoding="utf-8"))

    def test_every_letter(self):
        self.start_service()
        found = self.search("k")
        self.assertGreater(len(found), 3)
        self.assertEqual(found[0], "kyiv")
        narrowed = self.call(SEARCH, "GetSubsearchResultSet", "(asas)", found, ["ki", "ukr"])[0]
        self.assertEqual(narrowed, ["kyiv"])

    def test_what_a_result_says(self):
        self.start_service()
        (meta,) = self.metas("kyiv")
        self.assertEqual((meta["id"], meta["name"], meta["description"]), ("kyiv", "Kyiv", "Twin city · Ukraine"))
        kind, drawing = meta["icon"]
        self.assertEqual(kind, "bytes")
        self.assertTrue(bytes(drawing).startswith(b"<svg "))

    @unittest.skipUnless(pc_case.has_locale("pl_PL.UTF-8"), "no Polish locale here")
    def test_polish(self):
        self.start_service(locale="pl_PL.UTF-8")
        (meta,) = self.metas("kyiv")
        self.assertEqual(meta["name"], "Kijów")
        self.assertRegex(meta["description"], "^Miasto bliźniacze · Ukraina$")

    def test_choosing_opens_the_window_on_the_city(self):
        program = self.start_service()
        self.search("kijow")
        self.assertEqual(self.windows(program.process.pid), [])
        self.call(SEARCH, "ActivateResult", "(sasu)", "kyiv", ["kijow"], 0)
        program.wait_detail("Kyiv")
        self.assertTrue(program.city_row("Kyiv").has("selected"))

        # The same window, when there is one.
        self.call(SEARCH, "ActivateResult", "(sasu)", "leuven", ["leuven"], 0)
        program.wait_detail("Leuven")
        self.assertEqual(len(self.windows(program.process.pid)), 1)

    def test_choosing_what_the_filter_hides(self):
        program = self.start()
        program.type("leuven")
        program.wait_for(name="1 of 39 cities")
        self.call(SEARCH, "ActivateResult", "(sasu)", "kyiv", ["kijow"], 0)
        program.wait_detail("Kyiv")

    def test_searching_on_in_the_program(self):
        program = self.start_service()
        self.call(SEARCH, "LaunchSearch", "(asu)", ["kijow"], 0)
        program.wait_for(name="1 of 39 cities")
        self.assertEqual(program.city_names(), ["Kyiv"])
        self.assertEqual(program.search_entry.text, "kijow")

    def test_the_file_that_is_open_is_searched(self):
        path = self.desktop.folder / "renamed.partners.json"
        path.write_text(self.krakow_text.replace('"Mediolan"', '"Zażółć"'), encoding="utf-8")
        program = self.start(path)
        program.wait_rows()
        wait_until(lambda: self.search("zażółć") == ["milan"], "the city of the open file")


class Files(Desktop):
    def copy(self, name, old, new):
        path = self.desktop.folder / name
        path.write_text(self.krakow_text.replace(old, new), encoding="utf-8")
        return path

    def test_a_second_start_hands_over(self):
        program = self.start()
        program.wait_rows()
        path = self.copy("other.partners.json", '"en": "Nuremberg"', '"en": "Nurembergh"')
        second = subprocess.run([program_path(), "--select=nuremberg", str(path)], env=program.environment,
                                check=False, capture_output=True, text=True, timeout=60)
        self.assertEqual((second.returncode, second.stdout), (0, ""))
        program.wait_detail("Nurembergh")

    def test_opened_by_the_desktop(self):
        program = self.start_service()
        path = self.copy("desktop.partners.json", '"en": "Leuven"', '"en": "Leuvenn"')
        self.call("org.freedesktop.Application", "Open", "(asa{sv})", [path.as_uri()], {})
        program.wait_rows()
        self.assertIn("Leuvenn", program.city_names())

    def test_opened_while_it_runs(self):
        """The file goes into the window that is there; each further one gets its own."""
        program = self.start()
        program.wait_rows()
        files = [self.copy("first.partners.json", '"en": "Leuven"', '"en": "Leuvenn"'),
                 self.copy("second.partners.json", '"en": "Milan"', '"en": "Milann"')]
        self.call("org.freedesktop.Application", "Open", "(asa{sv})", [path.as_uri() for path in files[:1]], {})
        program.wait_for(name=re.compile("^Leuvenn"))
        self.assertEqual(len(self.windows(program.process.pid)), 1)
        self.call("org.freedesktop.Application", "Open", "(asa{sv})", [path.as_uri() for path in files], {})
        wait_until(lambda: len(self.windows(program.process.pid)) == 2, "a window for each file")

    def test_activated_by_the_desktop(self):
        program = self.start_service()
        self.call("org.freedesktop.Application", "Activate", "(a{sv})", {})
        program.wait_rows()

    def test_the_action_open(self):
        """“Open…” in the menu of the program's icon, while nothing runs: a window, and the dialog over it."""
        program = self.start_service()
        self.call("org.freedesktop.Application", "ActivateAction", "(sava{sv})", "open", [], {})
        program.wait_rows()
        program.wait_anywhere("button", "Cancel")
        wait_until(lambda: len(self.windows(program.process.pid)) == 2, "the window and the dialog")


class Preferences(Desktop):
    def test_dialog(self):
        program = self.start()
        program.wait_rows()
        program.press("ctrl+comma")
        program.wait_for(name="Preferences")
        for row in ("Arcs from Home", "Tint Countries", "Language of Names", "Sort by", "Reverse Order"):
            program.wait_for(name=row)
        program.press("Escape")
        program.window.wait_gone(name="Tint Countries")

    def test_by_keyboard(self):
        """From the first row to the last with Tab; what is chosen holds at once."""
        program = self.start()
        program.wait_rows()
        self.assertEqual(program.city_names()[0], "Kyiv")
        program.press("ctrl+comma")
        for row in ("Arcs from Home", "Tint Countries", "Language of Names", "Sort by", "Reverse Order"):
            wait_until(lambda: program.wait_for(name=row, where=lambda node: node.has("focused")), f"{row} in focus")
            if row != "Reverse Order":
                program.press("Tab")
        program.press("space")
        wait_until(lambda: program.city_names()[0] != "Kyiv", "the list in reverse order")


class CommandLine(Desktop):
    """What needs no window works where there is no display."""

    def run_without_display(self, *arguments, **variables):
        environment = {key: value for key, value in {**self.desktop.environment, **variables}.items()
                       if key not in ("DISPLAY", "DBUS_SESSION_BUS_ADDRESS")}
        return subprocess.run([program_path(), *map(str, arguments)], env=environment, check=False,
                              capture_output=True, text=True, timeout=60)

    def test_list(self):
        result = self.run_without_display("--list", "--as-of=2007-12-22")
        self.assertEqual((result.returncode, result.stderr), (0, ""))
        lines = result.stdout.splitlines()
        kinds = [next(k for k in ("Twin", "Honorary", "Partner", "City co-operating") if line.startswith(k))
                 for line in lines if line.startswith(("Twin", "Honorary", "Partner", "City co-operating"))]
        counts = [kinds.count(kind) for kind in ("Twin", "Honorary", "Partner", "City co-operating")]
        self.assertEqual(counts, [4, 2, 20, 6])

    def test_validate(self):
        good = self.desktop.folder / "good.partners.json"
        good.write_text(self.krakow_text, encoding="utf-8")
        bad = self.desktop.folder / "bad.partners.json"
        bad.write_text(self.krakow_text.replace('"country": "DE"', '"country": "D"'), encoding="utf-8")
        self.assertEqual(self.run_without_display("--validate", good).returncode, 0)
        result = self.run_without_display("--validate", good, bad)
        self.assertEqual(result.returncode, 1)
        self.assertRegex(result.stdout, rf"(?m)^{bad}:\d+: /cities/\d+/country: ")
        self.assertEqual(self.run_without_display("--validate", bad.with_name("none")).returncode, 2)

    def test_help_and_version(self):
        result = self.run_without_display("--help")
        self.assertEqual((result.returncode, result.stderr), (0, ""))
        for option in ("--select", "--validate", "--list", "--as-of", "--version"):
            self.assertIn(option, result.stdout)
        self.assertRegex(self.run_without_display("--version").stdout, r"^Partner Cities [\d.]+\n$")

    def test_wrong_options(self):
        for arguments in (["--validate"], ["--as-of=2007-12-22"], ["--list", "--as-of=2007"], ["--nonsense"],
                          ["--select"], ["--list", "--select=kyiv"]):
            with self.subTest(arguments):
                result = self.run_without_display(*arguments)
                self.assertEqual((result.returncode, result.stdout), (2, ""))
                self.assertNotEqual(result.stderr, "")

    def test_no_display(self):
        """A window needs one, and the status says that there is none."""
        self.assertEqual(self.run_without_display().returncode, 1)

    @unittest.skipUnless(pc_case.has_locale("pl_PL.UTF-8"), "no Polish locale here")
    def test_polish(self):
        result = self.run_without_display("--help", LC_ALL="pl_PL.UTF-8")
        self.assertEqual((result.returncode, result.stderr), (0, ""))
        self.assertTrue(result.stdout.startswith("Użycie:\n  partner-cities "), result.stdout)
        self.assertIn("\nKod wyjścia:\n", result.stdout)
        result = self.run_without_display("--list", LC_ALL="pl_PL.UTF-8")
        self.assertRegex(result.stdout, r"(?m)^Miasto bliźniacze +Norymberga +Niemcy ")
        result = self.run_without_display("--validate", self.desktop.folder / "none", LC_ALL="pl_PL.UTF-8")
        self.assertEqual(result.returncode, 2)
        self.assertIn("nie istnieje", result.stderr)


if __name__ == "__main__":
    pc_case.main()
