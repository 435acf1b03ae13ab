/**
 * Names what failed, from what the test runners wrote for machines: a long log loses its middle
 * in many a place that keeps it, and a failure that nobody can read must be waited for again.
 */
import { relative } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { z } from 'zod';
import { readReport } from './read-report.ts';

export interface FailedTest {
  readonly title: string;
  /** What was expected and where, without colours, cut to what fits a screen. */
  readonly message: string;
}

const longestMessage = 30;

const vitestFailures = z.object({
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      message: z.string().optional(),
      assertionResults: z.array(
        z.object({ status: z.string(), fullName: z.string(), failureMessages: z.array(z.string()).nullish() }),
      ),
    }),
  ),
});

/** Of a file that could not be loaded the file is named. */
export function failuresOfVitest(reportFile: string): readonly FailedTest[] {
  const files = readReport(reportFile, vitestFailures)?.testResults ?? [];
  return files.flatMap(({ name, status, message, assertionResults }) => {
    const file = relative(process.cwd(), name);
    if (status === 'failed' && assertionResults.length === 0) return [failedTest(file, [message ?? ''])];
    return assertionResults
      .filter((test) => test.status === 'failed')
      .map(({ fullName, failureMessages }) => failedTest(`${file} › ${fullName}`, failureMessages ?? []));
  });
}

const playwrightSpec = z.object({
  title: z.string(),
  file: z.string(),
  line: z.int(),
  tests: z.array(
    z.object({
      status: z.string(),
      results: z.array(z.object({ errors: z.array(z.object({ message: z.string().optional() })) })),
    }),
  ),
});

const playwrightSuite = z.object({
  specs: z.array(playwrightSpec),
  get suites() {
    return z.array(playwrightSuite).optional();
  },
});

const playwrightFailures = z.object({ suites: z.array(playwrightSuite) });

/** A test that needed a second try is among them. */
export function failuresOfPlaywright(reportFile: string): readonly FailedTest[] {
  const suites = readReport(reportFile, playwrightFailures)?.suites ?? [];
  return suites.flatMap(specsOf).flatMap(({ title, file, line, tests }) =>
    tests
      .filter(({ status }) => status === 'unexpected' || status === 'flaky')
      .map(({ results }) =>
        failedTest(
          `${file}:${line} › ${title}`,
          results.flatMap(({ errors }) => errors.map((error) => error.message ?? '')),
        ),
      ),
  );
}

function specsOf(suite: z.output<typeof playwrightSuite>): readonly z.output<typeof playwrightSpec>[] {
  return [...suite.specs, ...(suite.suites ?? []).flatMap(specsOf)];
}

function failedTest(title: string, messages: readonly string[]): FailedTest {
  const lines = stripVTControlCharacters(messages.join('\n')).split('\n');
  const ours = lines.filter((line) => !line.includes('node_modules'));
  return { title, message: ours.slice(0, longestMessage).join('\n') };
}
