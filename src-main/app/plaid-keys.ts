import { failed } from '#contract/failures.ts';

export interface PlaidKeys {
  readonly clientId: string;
  readonly secret: string;
}

export interface KeysReading extends PlaidKeys {
  /** Set when the keys do not look like Plaid's usual ones, but could be: Plaid documents no form for them. */
  readonly doubt: string | null;
}

/** Plaid's client ids are 24 hexadecimal digits and its secrets 30, in all of its dashboards so far. */
const usualClientId = /^[0-9a-f]{24}$/i;
const usualSecret = /^[0-9a-f]{30}$/i;
const token = /^(access|public|link|processor|asset)s?-[a-z]+-/i;

type KeyName = 'clientId' | 'secret';
const fieldWords: Readonly<Record<KeyName, string>> = { clientId: 'client ID', secret: 'secret' };

/**
 * Reads what someone pasted as Plaid keys: whole lines of an .env file, quotes and stray spaces are
 * cleaned away. What is certainly something else is refused in words that say what it is; what
 * merely looks unusual is kept, with a doubt, for Plaid to judge.
 */
export function readPlaidKeys(pasted: PlaidKeys): KeysReading {
  const clientId = clean('clientId', pasted.clientId);
  const secret = clean('secret', pasted.secret);

  if (usualSecret.test(clientId) && usualClientId.test(secret)) {
    throw failed('invalid-input', 'These two look swapped: the client ID has 24 characters, the secret has 30.', {
      field: 'clientId',
    });
  }
  if (clientId === secret) {
    throw failed('invalid-input', 'The client ID and the secret are two different keys; the same text was given for both.', {
      field: 'secret',
    });
  }
  return { clientId, secret, doubt: doubtAbout(clientId, secret) };
}

function clean(field: KeyName, pasted: string): string {
  const word = fieldWords[field];
  const line = /^(?:export\s+)?["']?([A-Za-z_-]+)["']?\s*[:=]\s*(.*)$/s.exec(pasted.trim());
  const labelledAs = keyNamed(line?.[1] ?? '');
  if (labelledAs === 'public') {
    throw failed('invalid-input', `This is a public key. Plaid stopped using those in 2025: paste the ${word} instead.`, {
      field,
    });
  }
  if (labelledAs !== null && labelledAs !== field) {
    throw failed('invalid-input', `This line holds the ${fieldWords[labelledAs]}: paste the ${word} here.`, { field });
  }

  const text = (labelledAs === null ? pasted : (line?.[2] ?? '')).trim().replace(/[,;]$/, '').trim();
  const bare = /^(["'`])(.*)\1$/.exec(text)?.[2]?.trim() ?? text;
  if (bare === '')
    throw failed('invalid-input', `The ${word} is empty: copy it from Plaid’s dashboard, under Developers, Keys.`, { field });
  if (token.test(bare)) {
    throw failed(
      'invalid-input',
      `This is a token, not the ${word}: copy the ${word} from Plaid’s dashboard, under Developers, Keys.`,
      {
        field,
      },
    );
  }
  if (!/^[\x21-\x7e]+$/.test(bare)) {
    throw failed(
      'invalid-input',
      `The ${word} must be one word of plain letters and digits: copy it again from Plaid’s dashboard.`,
      {
        field,
      },
    );
  }
  if (bare.length > 200)
    throw failed('invalid-input', `This is too long for the ${word}: copy it again from Plaid’s dashboard.`, { field });
  return bare;
}

function keyNamed(label: string): KeyName | 'public' | null {
  const name = label.toLowerCase().replaceAll(/[-_]/g, '');
  if (name.includes('publickey')) return 'public';
  if (name.includes('clientid')) return 'clientId';
  return name.includes('secret') ? 'secret' : null;
}

function doubtAbout(clientId: string, secret: string): string | null {
  const odd = [usualClientId.test(clientId) ? null : 'client ID', usualSecret.test(secret) ? null : 'secret'].filter(
    (word) => word !== null,
  );
  if (odd.length === 0) return null;
  return `The ${odd.join(' and the ')} ${odd.length === 1 ? 'does' : 'do'} not look like Plaid’s usual ones (24 and 30 hexadecimal digits). Check the keys to be sure.`;
}

/** The last four characters, the rest hidden. */
export function maskKey(key: string): string {
  return `••••${key.length >= 12 ? key.slice(-4) : ''}`;
}
