import type { z } from 'zod';

import type { Failure } from '#contract/failures.ts';

/** The first thing wrong with an input, as a sentence and the name of its field: `failed('invalid-input', ...describeIssues(error))`. */
export function describeIssues(error: z.ZodError): [message: string, details: Pick<Failure, 'field'>] {
  const [issue] = error.issues;
  if (issue === undefined) return ['The request is malformed.', {}];

  const path = issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0] ?? ''] : issue.path;
  const field = path.map(String).join('.').slice(0, longestField);
  if (field === '') return [`The request is malformed: ${reason(issue)}.`, {}];
  return [`“${field}” is not right: ${reason(issue)}.`, { field }];
}

const longestField = 100;

function reason(issue: z.core.$ZodIssue): string {
  if (issue.code === 'unrecognized_keys') return 'there is no such field';
  const sentence = issue.message.replace(/\.$/, '');
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}
