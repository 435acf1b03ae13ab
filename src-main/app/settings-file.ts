import { randomUUID } from 'node:crypto';
import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

import { profileSchema } from '#contract/ids.ts';
import { settingsSchema, type Settings } from '#contract/shapes/app.ts';
import type { Log } from '#ports/log.ts';
import { readText, writeJson } from './small-files.ts';

const defaultSettings: Settings = {
  theme: 'system',
  density: 'comfortable',
  language: 'en',
  countryCodes: ['US'],
  products: ['transactions'],
  daysRequested: 730,
  redirectUri: null,
  itemLimit: 10,
};

/** What all profiles share: how the app looks and asks, and which profile was open last. Never a secret. */
const documentSchema = z.object({
  settings: settingsSchema,
  lastProfile: profileSchema.nullable(),
  /** Plaid wants one for every user of its Link; random, so that it says nothing about the person. */
  clientUserId: z.uuid(),
  /** What was taken over from Plaid's walkthrough variables, so that it is taken over once. */
  takenOver: z.array(z.enum(['settings', 'sandbox-keys', 'production-keys'])),
});
export type SettingsDocument = z.infer<typeof documentSchema>;

export interface SettingsFile {
  readonly current: () => SettingsDocument;
  readonly update: (change: Partial<SettingsDocument>) => Promise<SettingsDocument>;
  /** The fields of the file, as it stands there, that were no good and are at their defaults; written whole by any `update`. */
  readonly damaged: () => readonly string[];
}

/**
 * Reads settings.json. What is damaged in it is put back to its default, and the damaged file kept
 * beside it: nobody should be locked out of their money by a comma.
 */
export async function openSettingsFile(dataFolder: string, log: Log): Promise<SettingsFile> {
  const file = join(dataFolder, 'settings.json');
  let document = repaired(undefined).document;
  let damaged: readonly string[] = [];
  const text = await readText(file, 'read its settings');
  if (text !== null) {
    const reading = repaired(parseJson(text));
    document = reading.document;
    damaged = reading.damaged;
    if (reading.damaged.length > 0) {
      await copyFile(file, `${file}.damaged`).catch(() => undefined);
      log.warn('settings.json was damaged: a copy is kept beside it, and these are back to their defaults.', {
        fields: reading.damaged.join(', '),
      });
    }
  }

  if (text === null) await writeJson(file, document, 'save its settings');

  let previous: Promise<unknown> = Promise.resolve();
  return {
    current: () => document,
    damaged: () => damaged,
    update: (change) => {
      const turn = previous.then(async () => {
        const next = { ...document, ...change };
        await writeJson(file, next, 'save its settings');
        document = next;
        damaged = [];
        return next;
      });
      previous = turn.catch(() => undefined);
      return turn;
    },
  };
}

/** A whole document from whatever was found, field by field, and the names of the fields that were no good. */
export function repaired(found: unknown): { readonly document: SettingsDocument; readonly damaged: readonly string[] } {
  const defaults: SettingsDocument = {
    settings: defaultSettings,
    lastProfile: null,
    clientUserId: randomUUID(),
    takenOver: [],
  };
  if (found === undefined) return { document: defaults, damaged: [] };
  if (!isRecord(found)) return { document: defaults, damaged: ['everything'] };

  const outer = keepGoodFields(documentSchema.omit({ settings: true }).shape, defaults, found);
  const inner = keepGoodFields(settingsSchema.shape, defaultSettings, isRecord(found['settings']) ? found['settings'] : {});
  const document = documentSchema.parse({ ...outer.fields, settings: inner.fields });
  return { document, damaged: [...outer.damaged, ...inner.damaged.map((name) => `settings.${name}`)] };
}

function keepGoodFields(
  shape: Readonly<Record<string, z.ZodType>>,
  defaults: Readonly<Record<string, unknown>>,
  found: Readonly<Record<string, unknown>>,
): { readonly fields: Record<string, unknown>; readonly damaged: string[] } {
  const fields: Record<string, unknown> = {};
  const damaged: string[] = [];
  for (const [name, schema] of Object.entries(shape)) {
    // Written by a Coffer that did not know it yet.
    if (!Object.hasOwn(found, name)) {
      fields[name] = defaults[name];
      continue;
    }
    const parsed = schema.safeParse(found[name]);
    fields[name] = parsed.success ? parsed.data : defaults[name];
    if (!parsed.success) damaged.push(name);
  }
  return { fields, damaged };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
