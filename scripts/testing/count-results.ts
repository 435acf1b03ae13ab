/** Reads how many tests passed and failed from what the test runners wrote for machines. */
import { z } from 'zod';
import { readReport } from './read-report.ts';

export interface Count {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** Of a check that either holds or doesn't. */
export function countOne(exitCode: number | null): Count {
  return exitCode === 0 ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 };
}

const vitestReport = z.object({
  numPassedTests: z.int(),
  numFailedTests: z.int(),
  numPendingTests: z.int(),
  numTodoTests: z.int(),
  testResults: z.array(z.object({ status: z.string(), assertionResults: z.array(z.unknown()) })),
});

/** A file that could not even be loaded has no tests in the report and counts as one that failed. */
export function countVitest(reportFile: string, exitCode: number | null): Count {
  const report = readReport(reportFile, vitestReport);
  if (report === null) return countOne(exitCode === 0 ? 1 : exitCode);
  const unloaded = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  return settle(
    {
      passed: report.numPassedTests,
      failed: report.numFailedTests + unloaded.length,
      skipped: report.numPendingTests + report.numTodoTests,
    },
    exitCode,
  );
}

const playwrightReport = z.object({
  stats: z.object({ expected: z.int(), unexpected: z.int(), flaky: z.int(), skipped: z.int() }),
});

/** A test that needed a second try counts as failed: people would have seen the first. */
export function countPlaywright(reportFile: string, exitCode: number | null): Count {
  const report = readReport(reportFile, playwrightReport);
  if (report === null) return countOne(exitCode === 0 ? 1 : exitCode);
  const { expected, unexpected, flaky, skipped } = report.stats;
  return settle({ passed: expected, failed: unexpected + flaky, skipped }, exitCode);
}

/** The runner's own verdict has the last word: no test, or an error outside of every test, is a failure. */
function settle(count: Count, exitCode: number | null): Count {
  const isFailure = exitCode !== 0 || count.passed === 0;
  return isFailure && count.failed === 0 ? { ...count, failed: 1 } : count;
}
