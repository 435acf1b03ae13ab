import { createCipheriv, createDecipheriv, randomBytes, scrypt } from 'node:crypto';
import { promisify } from 'node:util';
import { z } from 'zod';

import { failed } from '#contract/failures.ts';

/**
 * The passphrase vault's file: one JSON object whose header says how it was sealed, and whose
 * payload is AES-256-GCM under a scrypt key. The header is authenticated with the payload, so
 * neither can be changed without the passphrase.
 */
const base64 = z.base64();
const headerSchema = z.strictObject({
  format: z.literal('coffer-vault'),
  version: z.literal(1),
  kdf: z.strictObject({
    name: z.literal('scrypt'),
    // Above 2^20 a changed file could make the machine swap before the passphrase is even checked.
    cost: z
      .int()
      .min(2 ** 10)
      .max(2 ** 20),
    blockSize: z.literal(8),
    parallelization: z.literal(1),
    salt: base64,
  }),
  cipher: z.literal('aes-256-gcm'),
});
const sealedSchema = z.strictObject({ header: headerSchema, nonce: base64, tag: base64, payload: base64 });

type Header = z.infer<typeof headerSchema>;

/** The key of one vault file, and the header that it was made by. */
export interface SealKey {
  readonly header: Header;
  readonly bytes: Buffer;
}

const deriveBytes = promisify<string, Buffer, number, { N: number; r: number; p: number; maxmem: number }, Buffer>(scrypt);
const keyLength = 32;
const nonceLength = 12;

/** A key for a new file. `cost` is scrypt's N: 2^17 takes about half a second and 128 MB. */
export async function newSealKey(passphrase: string, cost: number): Promise<SealKey> {
  const salt = randomBytes(16).toString('base64');
  return deriveKey(passphrase, {
    format: 'coffer-vault',
    version: 1,
    kdf: { name: 'scrypt', cost, blockSize: 8, parallelization: 1, salt },
    cipher: 'aes-256-gcm',
  });
}

/** The key that `passphrase` gives for the file with this text. `unseal` tells whether it is the right one. */
export async function sealKeyOf(fileText: string, passphrase: string): Promise<SealKey> {
  return deriveKey(passphrase, parse(fileText).header);
}

async function deriveKey(passphrase: string, header: Header): Promise<SealKey> {
  const { cost: N, blockSize: r, parallelization: p, salt } = header.kdf;
  // NFKC, so that one passphrase typed on two systems is one passphrase.
  const bytes = await deriveBytes(passphrase.normalize('NFKC'), Buffer.from(salt, 'base64'), keyLength, {
    N,
    r,
    p,
    maxmem: 256 * N * r,
  });
  return { header, bytes };
}

/** Seals `secrets` under a nonce that was never used before. */
export function seal(secrets: Readonly<Record<string, string>>, key: SealKey): string {
  const nonce = randomBytes(nonceLength);
  const cipher = createCipheriv('aes-256-gcm', key.bytes, nonce).setAAD(authenticated(key.header));
  const plaintext = Buffer.from(JSON.stringify(secrets));
  const payload = Buffer.concat([cipher.update(plaintext), cipher.final()]);
  plaintext.fill(0);
  return JSON.stringify({
    header: key.header,
    nonce: nonce.toString('base64'),
    tag: cipher.getAuthTag().toString('base64'),
    payload: payload.toString('base64'),
  });
}

/** Rejects with `vault-locked` when the key does not fit, `vault-unavailable` when the file is not a vault. */
export function unseal(fileText: string, key: SealKey): Record<string, string> {
  const { header, nonce, tag, payload } = parse(fileText);
  const decipher = createDecipheriv('aes-256-gcm', key.bytes, Buffer.from(nonce, 'base64'), { authTagLength: 16 })
    .setAAD(authenticated(header))
    .setAuthTag(Buffer.from(tag, 'base64'));
  let plaintext: Buffer;
  try {
    plaintext = Buffer.concat([decipher.update(payload, 'base64'), decipher.final()]);
  } catch (error) {
    throw failed('vault-locked', 'That passphrase does not open the vault. Check it and try again.', {}, { cause: error });
  }
  const secrets = z.record(z.string(), z.string()).parse(JSON.parse(plaintext.toString()));
  plaintext.fill(0);
  return secrets;
}

function parse(fileText: string): z.infer<typeof sealedSchema> {
  try {
    return sealedSchema.parse(JSON.parse(fileText));
  } catch (error) {
    throw failed(
      'vault-unavailable',
      'The vault file is damaged or comes from a newer Coffer. Nothing was changed; restore it from a backup.',
      {},
      { cause: error },
    );
  }
}

function authenticated(header: Header): Buffer {
  const { format, version, kdf, cipher } = header;
  return Buffer.from(JSON.stringify([format, version, kdf.name, kdf.cost, kdf.blockSize, kdf.parallelization, kdf.salt, cipher]));
}
