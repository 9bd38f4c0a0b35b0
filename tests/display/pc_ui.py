# SPDX-FileCopyrightText: 2026 Partner Cities contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Drives the real program from outside: as a user sees it, through AT-SPI, keys and pointer.

A `Desktop` is a private X server and session bus, so that a run neither sees nor disturbs the
desktop it happens on. A `Program` is one run of partner-cities there. A `Node` is one accessible
object of it. Nothing here waits a fixed time: `wait_until` polls a condition up to a limit.
"""

import contextlib
import os
import pathlib
import re
import shutil
import subprocess
import tempfile
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, Gio, GLib  # noqa: E402

APPLICATION_ID = "pl.krakow.PartnerCities"

# How long a condition may take. Generous, because it costs nothing where things go well.
LIMIT = 30.0
POLL_MS = 20

# What other people's libraries say on a machine without a GPU or a desktop.
FOREIGN_WARNINGS = re.compile(
    r"dconf|Unable to acquire|MESA|libEGL|vulkan|Vulkan|xdg-desktop-portal|org\.freedesktop\.portal"
)
# What the map is called in the languages that are tested. It holds hundreds of labels nobody looks for.
MAP = re.compile(r"^Map of partner cities$|^Mapa miast partnerskich$")
# The list of cities, beside other lists such as that of the timeline.
CITY_LIST = re.compile(r"^Partner Cities$|^Miasta partnerskie$")

WARNING = re.compile(r"(CRITICAL|WARNING|ERROR) \*\*|-(CRITICAL|WARNING|ERROR)\b|^\(.*\): .*(CRITICAL|WARNING)")


class Timeout(AssertionError):
    """A condition did not come true in time."""


def pump(milliseconds):
    """Lets messages from the accessibility bus in for a moment."""
    context = GLib.MainContext.default()
    done = []
    GLib.timeout_add(milliseconds, lambda: done.append(True))
    while not done:
        context.iteration(True)


def wait_until(condition, what, limit=LIMIT):
    """Polls `condition` until it gives something true, and returns that."""
    deadline = time.monotonic() + limit
    while True:
        with contextlib.suppress(GLib.Error):  # an object that went away meanwhile
            value = condition()
            if value:
                return value
        if time.monotonic() > deadline:
            raise Timeout(f"not within {limit:g} s: {what}")
        pump(POLL_MS)


class Desktop:
    """A private X server and session bus, with accessibility and a home of its own."""

    def __init__(self, width=1440, height=900):
        self.width, self.height = width, height
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="pc-ui-"))
        self._processes = []
        self.environment = {
            "PATH": os.environ["PATH"],
            "HOME": str(self.folder),
            "XDG_RUNTIME_DIR": str(self._subfolder("run", 0o700)),
            "XDG_CONFIG_HOME": str(self._subfolder("config")),
            "XDG_CACHE_HOME": str(self._subfolder("cache")),
            "XDG_DATA_HOME": str(self._subfolder("data")),
            "XDG_STATE_HOME": str(self._subfolder("state")),
            "XDG_DATA_DIRS": os.environ.get("XDG_DATA_DIRS", "/usr/local/share:/usr/share"),
            "TZ": os.environ.get("PC_TIME_ZONE", "Europe/Warsaw"),
            "GDK_BACKEND": "x11",
            "GTK_A11Y": "atspi",
            "GSETTINGS_BACKEND": "memory",
            "GDK_DEBUG": "no-portals",
            "ADW_DISABLE_PORTAL": "1",
            "GIO_USE_VFS": "local",
            "G_DEBUG": "fatal-criticals",
            "LC_ALL": "C.UTF-8",
            "NO_AT_BRIDGE": "0",
        }
        self._write_settings()

    def _subfolder(self, name, mode=0o755):
        folder = self.folder / name
        folder.mkdir(mode=mode)
        return folder

    def _write_settings(self):
        """What programs take for the user's settings: the same type everywhere, nothing that moves by itself."""
        folder = self.folder / "config" / "gtk-4.0"
        folder.mkdir(parents=True)
        (folder / "settings.ini").write_text(
            "[Settings]\n"
            "gtk-font-name=Inter 11\n"
            "gtk-enable-animations=false\n"
            "gtk-xft-antialias=1\ngtk-xft-hinting=1\ngtk-xft-hintstyle=hintslight\ngtk-xft-rgba=none\n"
            "gtk-cursor-blink=false\n"
            "gtk-decoration-layout=:close\n",
            encoding="utf-8",
        )
        # Without a window manager GTK draws a thick frame to drag; no user ever sees that.
        (folder / "gtk.css").write_text(
            "window.solid-csd { padding: 0; margin: 0; border: none; box-shadow: none; }\n", encoding="utf-8"
        )

    def __enter__(self):
        try:
            self._start_display()
            self._start_bus()
        except BaseException:
            self.__exit__(None, None, None)
            raise
        return self

    def __exit__(self, *_exception):
        for process in reversed(self._processes):
            process.terminate()
        for process in reversed(self._processes):
            process.wait()
        shutil.rmtree(self.folder, ignore_errors=True)

    def _start_display(self):
        read_end, write_end = os.pipe()
        self._processes.append(
            subprocess.Popen(
                ["Xvfb", "-displayfd", str(write_end), "-screen", "0",
                 f"{self.width}x{self.height}x24", "-nolisten", "tcp", "-noreset"],
                pass_fds=[write_end],
                stderr=subprocess.DEVNULL,
            )
        )
        os.close(write_end)
        with os.fdopen(read_end) as pipe:  # one line once it takes connections, or nothing if it died
            number = pipe.readline().strip()
        if not number:
            raise RuntimeError("Xvfb did not start")
        self.environment["DISPLAY"] = f":{number}"
        # The pointer starts in the middle, where it would bring up a tooltip.
        self.run("xdotool", "mousemove", str(self.width), str(self.height))

    def _start_bus(self):
        bus = subprocess.Popen(
            ["dbus-daemon", "--session", "--nofork", "--nopidfile", "--print-address=1"],
            env=self.environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        self._processes.append(bus)
        address = bus.stdout.readline().strip()
        if not address:
            raise RuntimeError("dbus-daemon did not start")
        self.environment["DBUS_SESSION_BUS_ADDRESS"] = address

        # libatspi reads its address from the environment of this process, once.
        os.environ["DISPLAY"] = self.environment["DISPLAY"]
        os.environ["DBUS_SESSION_BUS_ADDRESS"] = address
        os.environ["XDG_RUNTIME_DIR"] = self.environment["XDG_RUNTIME_DIR"]
        self.bus = Gio.DBusConnection.new_for_address_sync(
            address,
            Gio.DBusConnectionFlags.AUTHENTICATION_CLIENT | Gio.DBusConnectionFlags.MESSAGE_BUS_CONNECTION,
            None, None,
        )
        Atspi.init()
        Atspi.get_desktop(0).set_cache_mask(Atspi.Cache.NONE)

    def scale_text(self, factor):
        """Sets how large the programs started from now on write."""
        resources = f"Xft.dpi:\t{round(96 * factor)}\n"
        self.run("xprop", "-root", "-f", "RESOURCE_MANAGER", "8s", "-set", "RESOURCE_MANAGER", resources)

    def run(self, *command, check=True):
        """Runs a helper on this display."""
        return subprocess.run(command, env=self.environment, check=check, capture_output=True, text=True)

    def screenshot(self, path, size=None):
        """Saves a picture of the screen, or of its top left corner of this size."""
        path = pathlib.Path(path)
        path.parent.mkdir(parents=True, exist_ok=True)
        width, height = size or (self.width, self.height)
        self.run("import", "-window", "root", "-strip", "-crop", f"{width}x{height}+0+0", "+repage", str(path))
        return path


class Node:
    """One accessible object: what a screen reader knows of a widget."""

    def __init__(self, accessible):
        self.accessible = accessible

    def __repr__(self):
        return f"<{self.role} “{self.name}”>"

    @property
    def role(self):
        return self.accessible.get_role_name()

    @property
    def name(self):
        return self.accessible.get_name() or ""

    @property
    def description(self):
        return self.accessible.get_description() or ""

    @property
    def text(self):
        """The text it holds (a label, an entry), else its name."""
        interface = self.accessible.get_text_iface()
        if interface is None:
            return self.name
        return Atspi.Text.get_text(interface, 0, Atspi.Text.get_character_count(interface))

    @property
    def child_count(self):
        return self.accessible.get_child_count()

    @property
    def children(self):
        for index in range(self.accessible.get_child_count()):
            with contextlib.suppress(GLib.Error):
                child = self.accessible.get_child_at_index(index)
                if child is not None:
                    yield Node(child)

    @property
    def parent(self):
        return Node(self.accessible.get_parent())

    def has(self, state):
        """Whether a state such as "showing", "busy", "selected" or "focused" is set."""
        return self.accessible.get_state_set().contains(getattr(Atspi.StateType, state.upper()))

    @property
    def showing(self):
        return self.has("showing")

    @property
    def extents(self):
        """Its place in the window: x, y, width, height."""
        return self.accessible.get_component_iface().get_extents(Atspi.CoordType.WINDOW)

    def walk(self, everything=False):
        """Itself and all below it that shows, in reading order."""
        with contextlib.suppress(GLib.Error):
            if not everything and not self.showing and self.role not in ("application",):
                return
            yield self
            if not MAP.match(self.name):
                for child in self.children:
                    yield from child.walk(everything)

    def find_all(self, role=None, name=None, where=None):
        """Everything showing below it with this role and name (a string, a pattern or nothing)."""
        for node in self.walk():
            with contextlib.suppress(GLib.Error):
                if role is not None and node.role != role:
                    continue
                if isinstance(name, re.Pattern) and not name.search(node.name):
                    continue
                if isinstance(name, str) and node.name != name:
                    continue
                if where is None or where(node):
                    yield node

    def find(self, role=None, name=None, where=None):
        return next(self.find_all(role, name, where), None)

    def wait_for(self, role=None, name=None, where=None, limit=LIMIT):
        wanted = " ".join(str(part) for part in (role, getattr(name, "pattern", name)) if part)
        return wait_until(lambda: self.find(role, name, where), f"a {wanted} in {self!r}", limit)

    def wait_gone(self, role=None, name=None, where=None, limit=LIMIT):
        wanted = " ".join(str(part) for part in (role, getattr(name, "pattern", name)) if part)
        wait_until(lambda: self.find(role, name, where) is None, f"no more {wanted} in {self!r}", limit)

    @property
    def words(self):
        """All that can be read in it, one piece a line."""
        pieces = []
        for node in self.walk():
            with contextlib.suppress(GLib.Error):
                text = node.text if node.role in ("label", "text", "heading") else node.name
                if text and (not pieces or pieces[-1] != text):
                    pieces.append(text)
        return "\n".join(pieces)

    @property
    def actions(self):
        interface = self.accessible.get_action_iface()
        if interface is None:
            return []
        return [Atspi.Action.get_action_name(interface, i) for i in range(Atspi.Action.get_n_actions(interface))]

    def activate(self):
        """Does what it is there for: presses a button, opens a row."""
        interface = self.accessible.get_action_iface()
        if interface is None or Atspi.Action.get_n_actions(interface) == 0:
            raise AssertionError(f"{self!r} cannot be activated")
        Atspi.Action.do_action(interface, 0)

    def focus(self):
        self.accessible.get_component_iface().grab_focus()

    def set_text(self, text):
        interface = self.accessible.get_editable_text_iface()
        if interface is None:
            raise AssertionError(f"{self!r} cannot be written into")
        Atspi.EditableText.set_text_contents(interface, text)

    def dump(self, everything=False):
        """The whole tree as text, for a report of a failure."""
        lines = []

        def visit(node, depth):
            with contextlib.suppress(GLib.Error):
                states = [s for s in ("focused", "selected", "busy", "checked", "expanded", "sensitive") if node.has(s)]
                text = node.text
                line = f"{'  ' * depth}{node.role} “{node.name}”"
                if text and text != node.name:
                    line += f" text “{text}”"
                lines.append(f"{line} {' '.join(states)}")
                if MAP.match(node.name):
                    return
                for child in node.children:
                    if everything or child.showing:
                        visit(child, depth + 1)

        visit(self, 0)
        return "\n".join(lines)


def program_path():
    """The program to test: the one named in PC_PROGRAM, else the one on PATH."""
    path = os.environ.get("PC_PROGRAM") or shutil.which("partner-cities")
    if path is None or not os.access(path, os.X_OK):
        return None
    return path


class Program:
    """One run of the program on a desktop."""

    def __init__(self, desktop, *arguments, locale="C.UTF-8", environment=None, wrapper=(),
                 size=None, command=None):
        self.desktop = desktop
        self.size = size or (desktop.width, desktop.height)
        self.environment = {**desktop.environment, "LC_ALL": locale, **(environment or {})}
        self.command = [*wrapper, *(command or [program_path()]), *map(str, arguments)]
        self._log = tempfile.TemporaryFile(mode="w+", encoding="utf-8")
        self._xid = None

    def __enter__(self):
        self.process = subprocess.Popen(
            self.command, env=self.environment, stdin=subprocess.DEVNULL, stdout=self._log, stderr=self._log
        )
        return self

    def __exit__(self, exception_type, *_exception):
        try:
            if exception_type is None:
                self.quit()
                self.check_log()
        finally:
            if self.process.poll() is None:
                self.process.kill()
            self.process.wait()
            self._log.close()

    @property
    def log(self):
        self._log.flush()
        return pathlib.Path(f"/proc/self/fd/{self._log.fileno()}").read_text(encoding="utf-8", errors="replace")

    def check_alive(self):
        status = self.process.poll()
        if status is not None:
            raise AssertionError(f"the program ended with status {status}; it said:\n{self.log}")

    def check_log(self):
        """A warning nobody looks at is a fault nobody mends: any line of that kind fails the test."""
        bad = [line for line in self.log.splitlines() if WARNING.search(line) and not FOREIGN_WARNINGS.search(line)]
        if bad:
            raise AssertionError("the program complained:\n" + "\n".join(bad))

    # --- The window -------------------------------------------------------------------------------

    @property
    def application(self):
        desktop = Atspi.get_desktop(0)
        for index in range(desktop.get_child_count()):
            child = desktop.get_child_at_index(index)
            if child is not None and child.get_process_id() == self.process.pid:
                return Node(child)
        return None

    @property
    def window(self):
        """The first window, waited for; it has the size asked for and the keyboard."""

        def first_window():
            self.check_alive()
            application = self.application
            return application and next(iter(application.children), None)

        node = wait_until(first_window, "a window of the program on the accessibility bus")
        if self._xid is None:
            self._place_window()
        return node

    def _place_window(self):
        """There is no window manager: the place, size and focus it would give are given here."""

        def visible_window():
            self.check_alive()
            found = self.desktop.run("xdotool", "search", "--onlyvisible", "--pid", str(self.process.pid), check=False)
            return found.stdout.split()[:1]

        xid = wait_until(visible_window, "a window of the program on the screen")[0]
        self.desktop.run("xdotool", "windowmove", xid, "0", "0", "windowsize", xid, *map(str, self.size))
        self.desktop.run("xdotool", "windowfocus", "--sync", xid)
        # Assistive technology says nothing of a window's size; X does.
        wait_until(lambda: self.geometry(xid) == self.size, f"a window of {self.size}")
        self._xid = xid

    def geometry(self, xid=None):
        shell = self.desktop.run("xdotool", "getwindowgeometry", "--shell", xid or self._xid).stdout
        values = dict(line.split("=", 1) for line in shell.splitlines())
        return int(values["WIDTH"]), int(values["HEIGHT"])

    def resize(self, width, height):
        self.desktop.run("xdotool", "windowsize", self._xid, str(width), str(height))
        wait_until(lambda: self.geometry() == (width, height), f"a window of {width}×{height}")
        self.size = (width, height)

    def find(self, *args, **kwargs):
        return self.window.find(*args, **kwargs)

    def wait_for(self, *args, **kwargs):
        return self.window.wait_for(*args, **kwargs)

    # --- Input ------------------------------------------------------------------------------------

    def press(self, *keys):
        """Presses keys as on a keyboard: "ctrl+f", "Return", "Escape"…"""
        self.window
        self.desktop.run("xdotool", "key", "--clearmodifiers", *keys)

    def type(self, text):
        self.window
        self.desktop.run("xdotool", "type", "--clearmodifiers", "--delay", "1", text)

    def click(self, node, x=0.5, y=0.5):
        """Clicks into a node, by default into its middle."""
        box = node.extents
        self.desktop.run(
            "xdotool", "mousemove", "--sync", str(round(box.x + box.width * x)), str(round(box.y + box.height * y)),
            "click", "1",
        )

    def act(self, action, parameter=None):
        """Activates an action of the application, "open" for app.open, as a launcher would."""
        self.desktop.bus.call_sync(
            APPLICATION_ID, "/" + APPLICATION_ID.replace(".", "/"), "org.gtk.Actions", "Activate",
            GLib.Variant("(sava{sv})", (action, [] if parameter is None else [parameter], {})),
            None, Gio.DBusCallFlags.NONE, 10_000, None,
        )

    def quit(self):
        """Ends the program as a user does, and expects it to go without a crash."""
        if self.process.poll() is None:
            with contextlib.suppress(GLib.Error):  # it may be gone before it can answer
                self.act("quit")
            try:
                self.process.wait(LIMIT)
            except subprocess.TimeoutExpired:
                raise Timeout(f"the program does not end; it said:\n{self.log}") from None
        if self.process.returncode not in (0,):
            raise AssertionError(f"the program ended with status {self.process.returncode}; it said:\n{self.log}")

    # --- This program's own parts -----------------------------------------------------------------

    def open(self, path):
        """Opens a file in the running program, as a file manager does."""
        uri = pathlib.Path(path).as_uri()
        self.desktop.bus.call_sync(
            APPLICATION_ID, "/" + APPLICATION_ID.replace(".", "/"), "org.freedesktop.Application", "Open",
            GLib.Variant("(asa{sv})", ([uri], {})), None, Gio.DBusCallFlags.NONE, 10_000, None,
        )

    @property
    def search_entry(self):
        return self.wait_for("entry")

    @property
    def city_list(self):
        """The list of cities, shown or not; None where no file is open."""
        for node in self.window.walk(everything=True):
            if node.role == "list" and CITY_LIST.match(node.name):
                return node
        return None

    def city_rows(self, showing=False):
        """The rows of the list from top to bottom; those scrolled out of sight as well, unless asked otherwise."""
        view = self.city_list
        if view is None or (showing and not view.showing):
            return []
        return [node for node in view.children if node.role == "list item"]

    def city_names(self):
        """The names in the rows of the list."""
        return [row.name.split(",")[0] for row in self.city_rows()]

    def city_row(self, name):
        """The row of one city, by the name shown."""
        return wait_until(
            lambda: next((row for row in self.city_rows() if row.name.split(",")[0] == name), None), f"a row for {name}"
        )

    def wait_rows(self, count=None):
        """Waits until the list has so many rows, or as many as only the whole list has, and returns their names.

        The list makes rows only for what is near its visible part: a window must be tall to have all of them.
        """
        wait_until(
            lambda: self.check_alive() or (len(self.city_rows()) > 10 if count is None else len(self.city_rows()) == count),
            f"{count or 'all'} rows in the list",
        )
        return self.city_names()

    def sections(self):
        """The section headers of the list: (title, count)…"""

        def read():
            headers = [node.name.rpartition(" ") for node in self.city_list.children if node.role == "row header"]
            return [(title, int(count)) for title, _, count in headers]

        return wait_until(read, "section headers in the list")

    @property
    def detail(self):
        """The page of a city, if one is to be seen, and the name in its title."""
        for node in self.window.find_all("scroll pane"):
            heading = node.find("heading")
            if heading is not None:
                return node, heading.name
        return None, None

    def wait_detail(self, name):
        """Waits for the page of a city, known by its title, and returns the whole of it."""

        def shown():
            self.check_alive()
            page, title = self.detail
            return page if title == name else None

        return wait_until(shown, f"the page of {name}")

    def wait_no_detail(self):
        wait_until(lambda: self.check_alive() or self.detail[0] is None, "no page of a city")

    def wait_anywhere(self, role=None, name=None):
        """Waits for something in any window of the program, popovers and dialogs included."""

        def found():
            self.check_alive()
            for window in self.application.children:
                node = window.find(role, name)
                if node is not None:
                    return node
            return None

        return wait_until(found, f"{role or 'something'} “{name}” in any window")

    @property
    def map(self):
        """The map, if one is to be seen."""
        return self.find("grouping", MAP)

    def wait_drawn(self, limit=LIMIT):
        """Waits until the map is on the screen: it is “busy” to assistive technology until then."""

        def there():
            self.check_alive()
            return self.map

        view = wait_until(there, "a map", limit)
        wait_until(lambda: self.check_alive() or not view.has("busy"), "the map drawn", limit)
        return view

    def wait_still(self, limit=LIMIT):
        """Waits until two pictures in a row are the same and the program has done nothing in between."""
        path = self.desktop.folder / "still.png"

        def now():
            return self.cpu_seconds(), self.desktop.screenshot(path, self.size).read_bytes()

        last = [now()]

        def unchanged():
            self.check_alive()
            before, last[0] = last[0], now()
            return last[0] == before

        wait_until(unchanged, "the window standing still", limit)

    def show_page(self, name):
        """Switches the view switcher, at the top or at the bottom, to a page."""
        button = wait_until(
            lambda: next((n for n in self.window.walk() if n.role in ("radio button", "toggle button", "page tab")
                          and n.name == name), None), f"a switch to {name}")
        button.activate()

    def wakeups(self):
        """How often the program has been woken so far, all threads together."""
        total = 0
        for status in pathlib.Path(f"/proc/{self.process.pid}/task").glob("*/status"):
            with contextlib.suppress(OSError):  # a thread that ended
                match = re.search(r"^voluntary_ctxt_switches:\s*(\d+)", status.read_text(), re.MULTILINE)
                total += int(match[1])
        return total

    def cpu_seconds(self):
        """The processor time the program has used so far."""
        fields = pathlib.Path(f"/proc/{self.process.pid}/stat").read_text().rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")
