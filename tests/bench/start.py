#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Partner Cities contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a start costs: processor time until the map is drawn, beside that of an empty window.

Seconds depend on the machine; their ratio does so much less, because both run in turns on the same display.
"""

import argparse
import os
import pathlib
import statistics
import subprocess
import sys
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "display"))
import pc_ui  # noqa: E402

# What each of the two says when it has drawn all it draws at a start.
DRAWN = {"program": "Base map and pins are on the screen", "empty window": "drawn"}


def measure(desktop, command, line_wanted):
    """Starts a program, waits for its words, and returns processor time and wall time until then."""
    environment = {**desktop.environment, "GSETTINGS_BACKEND": "memory", "G_MESSAGES_DEBUG": "pc-map", "GTK_A11Y": "none"}
    start = time.monotonic()
    process = subprocess.Popen(
        command, env=environment, text=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT
    )
    try:
        for line in process.stdout:
            if line_wanted in line:
                fields = pathlib.Path(f"/proc/{process.pid}/stat").read_text().rpartition(")")[2].split()
                cpu = (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")
                return cpu, time.monotonic() - start
        raise RuntimeError(f"{command[0]} ended without saying “{line_wanted}”")
    finally:
        process.kill()
        process.wait()
        process.stdout.close()


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=7, help="how many starts of each (default: 7)")
    parser.add_argument("--empty-window", required=True, help="the program to compare with")
    options = parser.parse_args()

    commands = {"program": [pc_ui.program_path()], "empty window": [options.empty_window]}
    results = {name: [] for name in commands}
    with pc_ui.Desktop() as desktop:
        for run in range(options.runs + 1):
            for name, command in commands.items():
                result = measure(desktop, command, DRAWN[name])
                if run:  # the first of each fills the caches of the disk
                    results[name].append(result)

    medians = {}
    for name, values in results.items():
        cpu, wall = (statistics.median(column) for column in zip(*values))
        medians[name] = cpu
        print(f"{name:<14} {cpu:5.2f} s processor time, {wall:5.2f} s until drawn (median of {len(values)})")
    print(f"{'ratio':<14} {medians['program'] / max(medians['empty window'], 0.01):5.2f}")


if __name__ == "__main__":
    main()
