// Prints what a run of the tests came to, as `N passed, N failed` alone on the last line (before
// it, how many were skipped), from the JSON report of vitest. Fails when there is no report or no
// test ran.
//
// Usage: node scripts/test_counts.mjs build/test-results.json

import { readFileSync } from "node:fs";

function countsOf(file) {
  try {
    const report = JSON.parse(readFileSync(file, "utf8"));
    // A file that does not load has no tests of its own to count.
    const broken = report.testResults.filter(
      ({ status, assertionResults }) => status === "failed" && assertionResults.length === 0,
    );
    return {
      passed: report.numPassedTests,
      failed: report.numFailedTests + broken.length,
      skipped: report.numPendingTests + report.numTodoTests,
    };
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

const { passed, failed, skipped } = countsOf(process.argv[2]);
if (skipped > 0) console.log(`${skipped} skipped`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
