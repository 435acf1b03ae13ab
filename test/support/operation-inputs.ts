/** Inputs as a page could make them up: of the right shape mostly, with names of things that exist and of things that don't. */
import fc from 'fast-check';
import { z } from 'zod';

import { operationNames } from '#contract/channels.ts';
import { operations, type OperationName } from '#contract/operations.ts';

export interface MadeUpCall {
  readonly name: OperationName;
  readonly input: unknown;
}

interface JsonSchema {
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly items?: JsonSchema;
  readonly pattern?: string;
  readonly maxLength?: number;
}

const hostileTexts = [
  "' OR 1=1 --",
  '%',
  '_',
  '\\',
  '../../etc/passwd',
  '__proto__',
  '\u202Egnp.exe',
  '',
  ' ',
  '\0',
  '2026-02-30',
  '🙂',
];

/** `known` are ids and names that mean something to the app under test. */
export function madeUpCalls(known: readonly string[], but: readonly OperationName[]): fc.Arbitrary<MadeUpCall> {
  const names = operationNames.filter((name) => !but.includes(name));
  return fc.constantFrom(...names).chain((name) => {
    const schema = z.toJSONSchema(operations[name].input, { io: 'input', unrepresentable: 'any' }) as JsonSchema;
    return fc.record({ name: fc.constant(name), input: inputOf(schema, known) });
  });
}

function inputOf(schema: JsonSchema, known: readonly string[]): fc.Arbitrary<unknown> {
  const { anyOf, oneOf, properties, required = [], items } = schema;
  const choices = anyOf ?? oneOf;
  if (choices !== undefined) return fc.oneof(...choices.map((each) => inputOf(each, known)));
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum !== undefined) return fc.constantFrom(...schema.enum);
  switch (schema.type) {
    case 'object': {
      const parts = Object.entries(properties ?? {}).map(([key, value]) => [key, inputOf(value, known)] as const);
      return fc.record(Object.fromEntries(parts), { requiredKeys: [...required] });
    }
    case 'array':
      return fc.array(inputOf(items ?? {}, known), { maxLength: 4 });
    case 'integer':
      return fc.oneof({ weight: 8, arbitrary: fc.integer({ min: 0, max: 1000 }) }, fc.maxSafeInteger());
    case 'number':
      return fc.double({ noNaN: true });
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    case 'string':
      return textOf(schema, known);
    case undefined:
    default:
      return fc.jsonValue();
  }
}

/** The schema's own pattern mostly, a date where there is room for nothing longer, else something that exists. */
function textOf({ pattern, maxLength = 1000 }: JsonSchema, known: readonly string[]): fc.Arbitrary<string> {
  const date = fc
    .date({ min: new Date('2024-01-01'), max: new Date('2027-01-01'), noInvalidDate: true })
    .map((instant) => instant.toISOString().slice(0, 10));
  const existing = maxLength <= 10 ? date : fc.constantFrom(...known);
  const usual = pattern === undefined ? existing : fc.stringMatching(new RegExp(pattern));
  return fc.oneof({ weight: 12, arbitrary: usual }, fc.constantFrom(...hostileTexts), fc.string());
}
