# SPDX-FileCopyrightText: 2026 Partner Cities contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs Python's unittest cases and reports them in the Test Anything Protocol, which meson counts."""

import signal
import sys
import unittest


class TapResult(unittest.TestResult):
    """Speaks the Test Anything Protocol: one line a test, whatever went wrong in it and in its clean-up."""

    def startTest(self, test):
        super().startTest(test)
        self._errors = []
        self._skipped = None

    def addFailure(self, test, err):
        super().addFailure(test, err)
        self._errors.append(err)

    def addError(self, test, err):
        super().addError(test, err)
        self._errors.append(err)

    def addSubTest(self, test, subtest, err):
        super().addSubTest(test, subtest, err)
        if err is not None:
            self._errors.append(err)

    def addSkip(self, test, reason):
        super().addSkip(test, reason)
        self._skipped = reason

    def stopTest(self, test):
        super().stopTest(test)
        word = "not ok" if self._errors else "ok"
        note = f" # SKIP {self._skipped}" if self._skipped and not self._errors else ""
        print(f"{word} {self.testsRun} - {test.id().replace('__main__.', '')}{note}")
        sys.stdout.flush()
        for error in self._errors:
            print(f"{test.id()}:\n{self._exc_info_to_string(error, test)}", file=sys.stderr, flush=True)


def main(skip=None):
    """Runs the tests of the calling file, or those named as arguments; none when there is a reason to skip."""
    if skip:
        print(f"1..0 # SKIP {skip}")
        return
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))  # meson's time limit: clean up all the same
    loader = unittest.TestLoader()
    module = sys.modules["__main__"]
    names = sys.argv[1:]
    suite = loader.loadTestsFromNames(names, module) if names else loader.loadTestsFromModule(module)
    print(f"1..{suite.countTestCases()}", flush=True)
    result = TapResult()
    suite.run(result)
    sys.exit(0 if result.wasSuccessful() else 1)
