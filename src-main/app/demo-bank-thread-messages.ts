import { z } from 'zod';
import type { Failure } from '#contract/failures.ts';

/** What the thread is started with. */
export const demoBankRequestSchema = z.object({
  stateFile: z.string(),
  /** Absolute path of the built `link-stand-in.cjs`. */
  linkStandInFile: z.string(),
});

export type DemoBankRequest = z.output<typeof demoBankRequestSchema>;

export type DemoBankReply =
  | { readonly kind: 'listening'; readonly url: string; readonly clientId: string; readonly secret: string }
  | { readonly kind: 'failed'; readonly failure: Failure }
  /** A request met a defect of the bank; it was answered with an error and the bank goes on. */
  | { readonly kind: 'defect'; readonly message: string };
