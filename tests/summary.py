#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Partner Cities contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Counts what the logs of `meson test` named say, and ends with “N passed, N failed”.

A test program that speaks TAP counts once for each test in it. One that dies, hangs or breaks off
counts as a failure even if none of its tests had failed before.
"""

import json
import pathlib
import re
import sys

TAP_PLAN = re.compile(r"^1\.\.\d+", re.MULTILINE)
TAP_LINE = re.compile(r"^(not )?ok\b(.*)", re.MULTILINE)
TAP_SKIP = re.compile(r"#\s*skip", re.IGNORECASE)


def count(test):
    """How many tests of one program passed, failed and were skipped."""
    output = test.get("stdout", "")
    result = test["result"]
    passed = failed = skipped = 0
    if TAP_PLAN.search(output) and TAP_LINE.search(output):
        for line in TAP_LINE.finditer(output):
            if line[1]:
                failed += 1
            elif TAP_SKIP.search(line[2]):
                skipped += 1
            else:
                passed += 1
    elif result == "OK":
        passed = 1
    if result == "SKIP" and not passed:
        skipped = max(skipped, 1)
    elif result not in ("OK", "SKIP", "EXPECTEDFAIL"):
        failed = max(failed, 1)
    return passed, failed, skipped


def main():
    totals = [0, 0, 0]
    for log in map(pathlib.Path, sys.argv[1:]):
        folder = log.parent.parent
        tests = [json.loads(line) for line in log.read_text(encoding="utf-8").splitlines()] if log.exists() else []
        if not tests:
            print(f"{folder.name}: no test ran")
            totals[1] += 1
        for test in tests:
            counts = count(test)
            totals = [total + more for total, more in zip(totals, counts)]
            if counts[1]:
                print(f"{folder.name}: {test['name']}: {test['result']}, {counts[1]} failed")
            elif counts[2]:
                print(f"{folder.name}: {test['name']}: {counts[2]} skipped")
    passed, failed, skipped = totals
    if skipped:
        print(f"{skipped} skipped")
    print(f"{passed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
