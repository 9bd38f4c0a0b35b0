#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Partner Cities contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the map costs with many cities: processor time for an index, a query and a frame of panning, and memory.

Times depend on the machine; their ratios to an empty map, and to a plain layer of libshumate with 1,000 markers, do so
much less, because all run in turns on the same display.
"""

import argparse
import pathlib
import statistics
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "display"))
import pc_ui  # noqa: E402

NETWORK = HERE.parents[2] / "shared/data/scale/world_twin_towns_wikipedia_2026.json"

EMPTY, PLAIN, MANY = "empty map", "1,000 plain markers", "100,000 cities"
MAX_RATIO_TO_EMPTY, MAX_INDEX_MS = 1.5, 500


def measure(desktop, program, arguments, zoom):
    """Runs one map, and returns its numbers by name."""
    command = [program, f"--zoom={zoom}", *arguments]
    environment = {
        **desktop.environment,
        "GTK_A11Y": "none",
        "PARTNER_CITIES_DATADIR": str(HERE.parents[1] / "data"),
    }
    process = subprocess.run(command, env=environment, text=True, stdout=subprocess.PIPE, check=True)
    pairs = (line.split() for line in process.stdout.splitlines())
    return {name: float(value) for name, value in pairs}


def show(name, numbers, empty, plain):
    print(
        f"{name:<22} {numbers['index-ms']:8.1f} ms {numbers['query-us']:7.1f} µs "
        f"{numbers['frame-ms']:8.2f} ms {numbers['frame-ms'] / empty['frame-ms']:6.2f} "
        f"{numbers['frame-ms'] / plain['frame-ms']:6.2f} {numbers['memory-mb']:7.0f} MB {numbers['memory-mb'] - empty['memory-mb']:+7.0f}"
    )


def judge(many, empty, plain):
    checks = {
        f"a frame of {MANY} is at most {MAX_RATIO_TO_EMPTY} × that of the {EMPTY}": many["frame-ms"]
        <= MAX_RATIO_TO_EMPTY * empty["frame-ms"],
        f"and at most that of {PLAIN}": many["frame-ms"] <= plain["frame-ms"],
        f"their index takes at most {MAX_INDEX_MS} ms": many["index-ms"] <= MAX_INDEX_MS,
    }
    for text, holds in checks.items():
        print(f"{'reached' if holds else 'missed':<8} {text}")


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=3, help="how many of each (default: 3)")
    parser.add_argument("--zoom", type=float, default=4, help="zoom level (default: 4)")
    parser.add_argument("--program", required=True, help="the program that measures one map")
    options = parser.parse_args()

    cases = {
        EMPTY: ["--cities=0"],
        PLAIN: ["--markers=1000"],
        "Kraków": [f"--file={HERE.parents[1] / 'data/krakow.partners.json'}"],
        "1,000 cities": ["--cities=1000"],
        MANY: ["--cities=100000"],
    }
    with tempfile.TemporaryDirectory() as folder, pc_ui.Desktop() as desktop:
        if NETWORK.exists():
            world = pathlib.Path(folder) / "world.partners.json"
            subprocess.run([sys.executable, HERE / "scale.py", NETWORK, world], check=True)
            cases["17,194 twin towns"] = [f"--file={world}"]
        else:
            print(f"There are no twin towns of the world to measure: {NETWORK} is not there.")

        results = {name: [] for name in cases}
        for _ in range(options.runs):
            for name, arguments in cases.items():
                results[name].append(measure(desktop, options.program, arguments, options.zoom))

    medians = {
        name: {key: statistics.median(run[key] for run in runs) for key in runs[0]} for name, runs in results.items()
    }
    print(f"{'':<22} {'index':>11} {'query':>10} {'frame':>11} {'/empty':>6} {'/plain':>6} {'memory':>10} {'more':>7}")
    for name, numbers in medians.items():
        show(name, numbers, medians[EMPTY], medians[PLAIN])
    judge(medians[MANY], medians[EMPTY], medians[PLAIN])


if __name__ == "__main__":
    main()
