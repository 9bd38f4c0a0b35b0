#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Partner Cities contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The timeline, the overview and past days: from page to page, from a page to a city, and back to today."""

import re
import unittest

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402

import pc_case  # noqa: E402
from pc_case import wait_until  # noqa: E402

ON_THE_BASE_PAGE = [("Twin cities", 4), ("Honorary twin cities", 2), ("Partner cities", 20), ("Without an agreement", 6)]


class Pages(pc_case.Case):
    def show(self, program, number):
        """Goes to a page by its key: 1 is the map, 2 the timeline, 3 the overview."""
        program.press(f"alt+{number}")
        wanted = {1: program_map, 2: program_lanes, 3: program_figures}[number]
        return wait_until(lambda: program.check_alive() or wanted(program), f"the page of Alt+{number}")

    def see(self, program, day):
        """Types a day into the entry of the timeline."""
        entry = program.wait_for("text", "Seen Day")
        program.click(entry)
        wait_until(lambda: entry.has("focused"), "the keyboard in the entry of the day")
        program.press("ctrl+a")
        program.type(day)
        wait_until(lambda: entry.text == day, f"“{day}” typed")
        program.press("Return")
        return entry

    def wait_sections(self, program, expected):
        wait_until(lambda: program.check_alive() or program.sections() == expected, f"the sections {expected}")

    def listen(self, event):
        """What happens from now on of this kind."""
        heard = []
        listener = Atspi.EventListener.new(heard.append)
        listener.register(event)
        self.addCleanup(listener.deregister, event)
        return heard

    def tab_to(self, program, node):
        """Presses Tab until the keyboard is there; each time it waits until the keyboard has gone somewhere."""
        moved = self.listen("object:state-changed:focused")
        for _ in range(60):
            if node.has("focused"):
                return
            moved.clear()
            program.press("Tab")
            wait_until(lambda: any(event.detail1 for event in moved), "the keyboard somewhere else")
        self.fail(f"the keyboard does not reach {node!r}")


def program_map(program):
    return program.map


def program_lanes(program):
    return program.find("list", "Timeline")


def program_figures(program):
    return program.find("list", "By Kind")


class PastDays(Pages):
    def start_on_timeline(self, **options):
        program = self.start(size=self.TALL, **options)
        program.wait_rows(39)
        self.show(program, 2)
        return program

    def test_the_base_page_and_back(self):
        program = self.start_on_timeline()
        self.see(program, "2007-12-22")
        program.wait_for(name="Showing 22 December 2007: 32 cities in 23 countries")
        self.wait_sections(program, ON_THE_BASE_PAGE)
        program.wait_rows(32)

        self.show(program, 3)
        banner = "Showing 22 December 2007: 32 cities in 23 countries"
        program.wait_for(name=banner)
        program.wait_for("grouping", "cities", lambda node: "32" in node.words)

        program.wait_for("button", "Return to Today").activate()
        program.wait_rows(39)
        self.wait_sections(program, self.expected_sections())
        program.window.wait_gone("label", banner)
        program.wait_for("grouping", "cities", lambda node: "39" in node.words)
        self.show(program, 2)
        self.assertNotEqual(program.wait_for("text", "Seen Day").text, "2007-12-22")

    def test_what_is_no_day_changes_nothing(self):
        program = self.start_on_timeline()
        self.see(program, "2007-12-22")
        self.wait_sections(program, ON_THE_BASE_PAGE)
        for typed, problem in (("christmas", "“christmas” is not a day. Write it like 2007-12-22"),
                               ("2007-02-30", "“2007-02-30” is not a day. Write it like 2007-12-22"),
                               ("2999-01-01", "This day is yet to come. The last one to be seen is today")):
            with self.subTest(typed):
                entry = self.see(program, typed)
                program.wait_for("label", problem)
                self.assertTrue(entry.has("invalid_entry"))
                self.assertEqual(entry.text, typed)
                self.assertEqual(program.sections(), ON_THE_BASE_PAGE)
        program.press("Escape")
        wait_until(lambda: entry.text == "2007-12-22", "the seen day in the entry again")
        program.window.wait_gone("label", re.compile("yet to come"))
        self.assertFalse(entry.has("invalid_entry"))
        self.assertEqual(program.sections(), ON_THE_BASE_PAGE)

    def test_an_unknown_start_is_said_to_be_unknown(self):
        program = self.start_on_timeline()
        self.see(program, "1995-06-01")
        wait_until(lambda: ("Start not known", 10) in program.sections(), "the section “Start not known” with 10")
        self.assertEqual(program.sections()[-1], ("Start not known", 10))

    def test_what_had_ended_had_ended(self):
        program = self.start_on_timeline()
        self.see(program, "2022-09-15")
        wait_until(lambda: not any(title == "Ended" for title, _ in program.sections()), "none ended yet")
        self.see(program, "2022-09-17")
        wait_until(lambda: ("Ended", 2) in program.sections(), "two ended")


class Timeline(Pages):
    def lane(self, program, name):
        return wait_until(lambda: program_lanes(program).find("list item", re.compile(rf"^\W?{name}\W")), f"a lane of {name}")

    def hear(self, program, heard, key, words):
        heard.clear()
        program.press(key)
        wait_until(lambda: any(re.search(words, event.any_data) for event in heard), f"“{words}” said after {key}")

    def test_by_the_keyboard_from_item_to_item_to_the_city(self):
        program = self.start()
        program.wait_rows()
        self.show(program, 2)
        kyiv, nuremberg = self.lane(program, "Kyiv"), self.lane(program, "Nuremberg")
        self.tab_to(program, kyiv)
        heard = self.listen("object:announcement")
        self.hear(program, heard, "Right", r"Kyiv.*12 December 1976")
        self.hear(program, heard, "Right", r"12 December 1976.*Kyiv|Kyiv.*12 December 1976")
        program.press("Down")
        wait_until(lambda: kyiv.has("selected") or nuremberg.has("focused"), "a lane chosen")
        if not nuremberg.has("focused"):
            program.press("Down")
        wait_until(lambda: nuremberg.has("focused"), "the keyboard on the next lane")
        self.hear(program, heard, "Left", "Nuremberg")
        program.press("Return")
        program.wait_detail("Nuremberg")
        wait_until(lambda: program.city_row("Nuremberg").has("selected"), "Nuremberg selected in the list")
        self.assertTrue(self.lane(program, "Nuremberg").has("selected"))

    def test_from_change_to_change(self):
        program = self.start()
        program.wait_rows()
        self.show(program, 2)
        entry = program.wait_for("text", "Seen Day")
        today = entry.text
        program.wait_for("button", "Previous Change", lambda node: node.has("sensitive")).activate()
        wait_until(lambda: entry.text < today, "an earlier day")
        program.wait_for("label", re.compile("^Showing "))
        program.wait_for("button", "Today", lambda node: node.has("sensitive")).activate()
        wait_until(lambda: entry.text == today, "today again")


class Overview(Pages):
    def start_on_overview(self, **options):
        program = self.start(**{"size": self.TALL, **options})
        program.wait_rows()
        self.show(program, 3)
        return program

    def test_a_bar_filters_and_lets_go(self):
        program = self.start_on_overview()
        bar = program_figures(program).find("list item", re.compile("Partner cities"))
        self.assertRegex(bar.name, r"^\W?Partner cities\W?: 23 cities$")
        program.click(bar)
        program.wait_for(name="23 of 39 cities")
        program.wait_rows(23)
        chip = program.wait_for("button", re.compile("Partner cities"))
        self.assertTrue(bar.has("selected"))
        self.assertIsNotNone(chip)
        program.click(bar)
        program.wait_rows(39)
        wait_until(lambda: not bar.has("selected"), "the bar let go")
        program.window.wait_gone("button", re.compile("Partner cities"))

    def test_a_bar_by_the_keyboard(self):
        """Enter is for what has the focus; a letter that nobody else wants begins a search."""
        program = self.start_on_overview()
        figures = program_figures(program)
        twins = figures.find("list item", re.compile("Twin cities"))
        honorary = figures.find("list item", re.compile("Honorary"))
        self.tab_to(program, twins)
        program.press("Down")
        wait_until(lambda: honorary.has("focused"), "the keyboard on the next bar")
        program.press("Return")
        program.wait_rows(4)
        program.press("Return")
        program.wait_rows(39)
        program.press("k")
        wait_until(lambda: program.search_entry.text == "k", "a search")

    def test_an_anniversary_leads_to_its_city(self):
        program = self.start_on_overview()
        row = program.wait_for("grouping", "Anniversaries").find("list item")
        self.assertRegex(row.name, r"\d+ years? since .*, (\d+ \w+ )?\d{4}", "the name does not say it all")
        city = next(city["names"]["en"] for city in self.cities if city["names"]["en"] in row.name)
        program.click(row)
        program.wait_for("heading", city)
        wait_until(lambda: program.city_row(city).has("selected"), f"{city} selected in the list")

    def test_last_activity_says_when(self):
        program = self.start_on_overview()
        row = program.wait_for("grouping", "Last Activity, by City").find("list item")
        self.assertRegex(row.name, r"^\W?Rochester\W.*18 July 1973")

    def test_thirty_against_thirty_two(self):
        program = self.start_on_overview()
        finding = program.wait_for("list item", "How many cities?")
        sides = [button.name for button in finding.find_all("button")]
        self.assertRegex("\n".join(sides), r"(?s)^30 cities .*\n32 cities ")

    def test_a_policy_opens_and_closes(self):
        program = self.start_on_overview()
        row = program.wait_for("grouping", "Policy").find("list item", "Twin cities")
        program.click(row)
        program.wait_for("dialog", "Twin cities")
        program.press("Escape")
        program.window.wait_gone("dialog", "Twin cities")


class Narrow(Pages):
    def test_all_four_pages(self):
        program = self.start(size=(360, 720))
        wait_until(lambda: program.city_rows(showing=True), "the list")
        for page, there in (("Timeline", program_lanes), ("Overview", program_figures), ("Map", program_map)):
            with self.subTest(page):
                program.show_page(page)
                wait_until(lambda there=there: program.check_alive() or there(program), f"the page {page}")
                self.assertFalse(program.city_rows(showing=True))
        program.show_page("List")
        wait_until(lambda: program.city_rows(showing=True), "the list again")

    def test_a_past_day_goes_along(self):
        program = self.start(size=(360, 720))
        wait_until(lambda: program.city_rows(showing=True), "the list")
        program.show_page("Timeline")
        self.see(program, "2007-12-22")
        for page in ("Overview", "Map", "List"):
            with self.subTest(page):
                program.show_page(page)
                program.wait_for(name=re.compile("^Showing 22 December 2007"))
        program.wait_for("button", "Return to Today").activate()
        program.window.wait_gone("label", re.compile("^Showing 22 December 2007"))


@unittest.skipUnless(pc_case.has_locale("pl_PL.UTF-8"), "no Polish locale here")
class Polish(Pages):
    def test_pages_are_polish(self):
        program = self.start(locale="pl_PL.UTF-8", size=self.TALL)
        program.wait_rows(39)
        program.show_page("Oś czasu")
        entry = program.wait_for("text", re.compile("."), lambda node: re.match(r"\d{4}-\d\d-\d\d$", node.text))
        program.click(entry)
        wait_until(lambda: entry.has("focused"), "the keyboard in the entry of the day")
        program.press("ctrl+a")
        program.type("2007-12-22")
        program.press("Return")
        program.wait_for(name=re.compile("22 grudnia 2007: 32 miasta w 23 krajach"))
        words = program.window.words
        for unwanted in ("Timeline", "Seen Day", "Today", "event", "By City"):
            self.assertNotIn(unwanted, words.split("\n"))

        program.show_page("Przegląd")
        program.wait_for("heading", "Według rodzaju")
        words = program.window.words.split("\n")
        for unwanted in ("Overview", "By Kind", "countries", "Organisations", "Policy", "Anniversaries"):
            self.assertNotIn(unwanted, words)


if __name__ == "__main__":
    pc_case.main()
