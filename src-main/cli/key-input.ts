import { failed } from '#contract/failures.ts';
import { parseJsonObject } from './json-object.ts';

/** Both keys as they were given; the key ring cleans and checks them. */
export interface GivenKeys {
  readonly clientId: string;
  readonly secret: string;
  /** The environment that they are said to be for, where the input names one of Plaid's. */
  readonly environment: PlaidEnvironment | null;
}

type PlaidEnvironment = 'sandbox' | 'production';

const whatIsWanted =
  'Give the client ID and the secret: on two lines, as PLAID_CLIENT_ID=… and PLAID_SECRET=… lines, or as JSON with client_id and secret.';

/** Reads both keys from what was piped in or written to a file. Says never what it read. */
export function readGivenKeys(text: string): GivenKeys {
  const trimmed = text.replace(/^\uFEFF/, '').trim();
  if (trimmed.startsWith('{')) return fromJson(trimmed);

  const lines = trimmed
    .split(/\r\n|\r|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
  const assignments = lines
    .map((line) => /^(?:export\s+)?([A-Za-z_][A-Za-z0-9_]*)\s*=\s*(.*)$/.exec(line))
    .filter((match) => match !== null);
  if (assignments.length > 0) return fromNamedValues(assignments.map(([, name = '', value = '']) => [name, value]));

  const [clientId, secret, ...more] = lines;
  if (clientId === undefined || secret === undefined || more.length > 0) throw failed('invalid-input', whatIsWanted);
  return { clientId, secret, environment: null };
}

function fromJson(text: string): GivenKeys {
  const fields = Object.entries(parseJsonObject(text, { name: 'The input', advice: whatIsWanted })).flatMap(
    ([name, field]): [string, string][] => (typeof field === 'string' ? [[name, field]] : []),
  );
  return fromNamedValues(fields);
}

/** Takes the names that Plaid's dashboard, its client and its quickstart use. */
function fromNamedValues(values: readonly (readonly [name: string, value: string])[]): GivenKeys {
  const named = (pattern: RegExp): string => {
    const [found, ...others] = values.filter(([name]) => pattern.test(name)).map(([, value]) => value);
    if (found === undefined) throw failed('invalid-input', whatIsWanted);
    if (others.length > 0)
      throw failed('invalid-input', `There are several values for one key, and only one can be right. ${whatIsWanted}`);
    return found;
  };
  return {
    clientId: named(/^(plaid_?)?client_?id$/i),
    secret: named(/^(plaid_?)?(client_?)?secret$/i),
    environment: environmentIn(values.find(([name]) => /^(plaid_?)?env(ironment)?$/i.test(name))?.[1] ?? ''),
  };
}

function environmentIn(text: string): PlaidEnvironment | null {
  const word = text.replaceAll(/["']/g, '').trim().toLowerCase();
  return word === 'sandbox' || word === 'production' ? word : null;
}
