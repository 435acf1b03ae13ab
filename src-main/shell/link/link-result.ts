/** Reads what the Link page hands over. It is a claim by a page that runs Plaid's script: every part is checked. */
import { z } from 'zod';

import { failed } from '#contract/failures.ts';
import { publicTokenPattern } from '#domain/public-token.ts';
import type { LinkMetadata, LinkResult } from '#ports/user-interface.ts';

const shortText = z.string().max(500);
const optionalText = shortText.nullish().transform((text) => text ?? null);

/** Unknown fields are dropped; Plaid adds some now and then. */
const metadataSchema = z.object({
  institution: z.object({ institution_id: optionalText, name: optionalText }).nullish(),
  accounts: z
    .array(z.object({ id: shortText, name: shortText, mask: optionalText, type: shortText, subtype: optionalText }))
    .max(1000)
    .nullish(),
});

const errorSchema = z.object({ error_code: optionalText, error_message: optionalText, display_message: optionalText });

/** Rejects with `invalid-input` for what is no public token or not Link's metadata. */
export function readSuccess(publicToken: unknown, metadata: unknown): LinkResult {
  if (typeof publicToken !== 'string' || !publicTokenPattern.test(publicToken)) {
    throw failed('invalid-input', 'Link did not hand over a public token.', { field: 'publicToken' });
  }
  const parsed = metadataSchema.safeParse(metadata);
  if (!parsed.success) throw failed('invalid-input', 'Link handed over malformed details.', { field: 'metadata' });
  return { kind: 'succeeded', publicToken, metadata: toLinkMetadata(parsed.data) };
}

const statusSchema = z.object({ status: z.string().max(100) });

/** An exit counts whatever it carries: what can't be read is left out. */
export function readExit(error: unknown, metadata: unknown): LinkResult {
  const parsed = errorSchema.safeParse(error);
  const { data: left } = statusSchema.safeParse(metadata);
  const status = left?.status ?? null;
  if (!parsed.success) return { ...exited, status };
  return {
    kind: 'exited',
    status,
    errorCode: parsed.data.error_code,
    errorMessage: parsed.data.display_message ?? parsed.data.error_message,
  };
}

export const exited = { kind: 'exited', errorCode: null, errorMessage: null, status: null } as const satisfies LinkResult;

function toLinkMetadata({ institution, accounts }: z.output<typeof metadataSchema>): LinkMetadata {
  return {
    institutionId: institution?.institution_id ?? null,
    institutionName: institution?.name ?? null,
    accounts: accounts ?? [],
  };
}
