/** Link's tokens: what one is asked for, and what came of its sessions. */
import { z } from 'zod';

import { publicTokenPattern } from '#domain/public-token.ts';
import type { CreatedLinkToken, LinkSessionReport } from '#ports/bank-gateway.ts';
import type { LinkMetadata } from '#ports/user-interface.ts';
import { momentSchema } from './money-and-time.ts';

export const createdLinkTokenSchema = z
  .object({ link_token: z.string().min(1), expiration: momentSchema, hosted_link_url: z.string().nullish() })
  .transform((answer): CreatedLinkToken => ({
    linkToken: answer.link_token,
    expiresAt: answer.expiration,
    hostedUrl: answer.hosted_link_url ?? null,
  }));

const optionalText = z
  .string()
  .nullish()
  .transform((text) => text ?? null);

const itemAddResultSchema = z.object({
  public_token: z.string().regex(publicTokenPattern),
  accounts: z
    .array(z.object({ id: z.string(), name: z.string(), mask: optionalText, type: z.string(), subtype: optionalText }))
    .nullish(),
  institution: z.object({ institution_id: optionalText, name: optionalText }).nullish(),
});

const sessionSchema = z.object({
  started_at: momentSchema,
  finished_at: momentSchema,
  exit: z
    .object({
      error: z.object({ error_code: optionalText, error_message: optionalText, display_message: optionalText }).nullish(),
      metadata: z.object({ status: optionalText }).nullish(),
    })
    .nullish(),
  results: z.object({ item_add_results: z.array(itemAddResultSchema).nullish() }).nullish(),
});

/** One report for each session, in Plaid's order. */
export const linkSessionsSchema = z
  .object({ link_sessions: z.array(sessionSchema).nullish() })
  .transform(({ link_sessions: sessions }): readonly LinkSessionReport[] => (sessions ?? []).map(reportOf));

function reportOf({ finished_at: finishedAt, exit, results }: z.output<typeof sessionSchema>): LinkSessionReport {
  return {
    isFinished: finishedAt !== null,
    exit:
      exit === null || exit === undefined
        ? null
        : { status: exit.metadata?.status ?? null, errorCode: exit.error?.error_code ?? null },
    results: (results?.item_add_results ?? []).map((result) => ({
      publicToken: result.public_token,
      metadata: metadataOf(result),
    })),
  };
}

function metadataOf({ institution, accounts }: z.output<typeof itemAddResultSchema>): LinkMetadata {
  return {
    institutionId: institution?.institution_id ?? null,
    institutionName: institution?.name ?? null,
    accounts: accounts ?? [],
  };
}
