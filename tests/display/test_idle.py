#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Partner Cities contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Nothing ticks when nobody does anything."""

import time

import pc_case
from pc_ui import wait_until

# That nothing happens can only be seen over a span of time, so here, and only here, a span is measured: long
# enough to catch what runs once a second, short enough to fall between two minutes of the clock in the detail.
SPAN = 3.0
WAKEUPS = 6
CPU = 0.02


class Idle(pc_case.Case):
    def quiet_span(self, program):
        """What one span cost, in wake-ups and processor time. Only /proc is read: questions would wake it."""
        wakeups, cpu, start = program.wakeups(), program.cpu_seconds(), time.monotonic()
        wait_until(lambda: time.monotonic() - start >= SPAN, "the end of the span", limit=SPAN + 5)
        return program.wakeups() - wakeups, program.cpu_seconds() - cpu

    def assert_quiet(self, program):
        # The last tiles and the accessibility bus may still be at work after “drawn”: the best of ten spans counts.
        spans = []
        for _ in range(10):
            spans.append(self.quiet_span(program))
            if spans[-1][0] <= WAKEUPS and spans[-1][1] <= CPU:
                return
        self.fail(f"(wake-ups, CPU seconds) in spans of {SPAN:g} s: {spans}")

    def test_world(self):
        program = self.start()
        program.wait_drawn()
        self.assert_quiet(program)

    def test_with_a_city_open(self):
        program = self.start("--select=nuremberg")
        program.wait_drawn()
        program.wait_detail("Nuremberg")
        self.assert_quiet(program)


if __name__ == "__main__":
    pc_case.main()
