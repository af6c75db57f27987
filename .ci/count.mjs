// Prints the closing line of .ci/run from vitest's JSON results and the counts of the checks before it:
// node count.mjs RESULTS.json PASSED FAILED VITEST_STATUS
import { readFileSync } from 'node:fs';

const [file, passedBefore, failedBefore, status] = process.argv.slice(2);
let results;
try {
  results = JSON.parse(readFileSync(file, 'utf8'));
} catch {
  console.error('The tests ended without results.');
  results = { numPassedTests: 0, numFailedTests: 1, numPendingTests: 0, testResults: [] };
}
// A file that cannot be loaded has no failed test of its own: it counts as one.
const brokenFiles = results.testResults.filter(
  (one) =>
    one.status === 'failed' && one.assertionResults.every((test) => test.status !== 'failed'),
).length;
const passed = Number(passedBefore) + results.numPassedTests;
let failed = Number(failedBefore) + results.numFailedTests + brokenFiles;
if (failed === 0 && status !== '0') failed = 1; // an unhandled error outside any test
console.log(`${passed} passed, ${failed} failed, ${results.numPendingTests} skipped`);
process.exitCode = failed > 0 ? 1 : 0;
