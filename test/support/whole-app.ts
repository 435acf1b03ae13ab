/**
 * The whole app as its window drives it: every call goes through the operations' guard, and the
 * ledger's threads, the vault's file and the HTTP to the demo bank are real. Only the person is played.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

import { operationChannel } from '#contract/channels.ts';
import { CofferError } from '#contract/failures.ts';
import { operations, type OperationInput, type OperationName, type OperationOutput } from '#contract/operations.ts';
import { readOutcome, type OutcomeText } from '#contract/outcome-text.ts';
import type { Clock } from '#ports/clock.ts';
import type { LinkResult, LinkSession, UserInterface } from '#ports/user-interface.ts';
import type { App, AppOptions } from '../../src-main/app/app.ts';
import { createApp } from '../../src-main/app/create-app.ts';
import { systemClock } from '../../src-main/app/system-clock.ts';
import { threadUrls } from '../../src-main/app/thread-urls.ts';
import { demoKeys, type DemoBank } from '../../src-main/demo-bank/demo-bank.ts';
import { createSessionClient } from '../../src-main/demo-bank/link-stand-in/session-client.ts';
import { registerOperations } from '../../src-main/shell/ipc/register-operations.ts';

export interface Person {
  /** Whom they sign in as in Link, next; null closes Link instead. */
  signsInAs: { readonly institutionId: string; readonly username: string; readonly password: string } | null;
  /** The accounts that they tick in Link, by name; null: all. */
  sharesOnly: readonly string[] | null;
  /** Where they save what they export; null: they change their mind. */
  savesTo: string | null;
  /** The pages that were opened in their browser. */
  readonly browser: string[];
}

export interface WholeApp {
  readonly app: App;
  /** The data folder. */
  readonly folder: string;
  readonly person: Person;
  /** Calls an operation as the page does. Rejects with the failure that the page would get. */
  readonly ask: <Name extends OperationName>(name: Name, input: OperationInput<Name>) => Promise<OperationOutput<Name>>;
  /** Everything that main let out to the page, as JSON: answers, failures and events. */
  readonly letOut: readonly string[];
  /** The link tokens and public tokens that passed between main and Link. */
  readonly linkSecrets: readonly string[];
}

export interface WholeAppOptions extends Partial<
  Pick<AppOptions, 'profile' | 'plaidUrl' | 'vault' | 'passphrase' | 'environment'>
> {
  readonly folder: string;
  readonly clock?: Clock;
}

export const passphrase = 'correct horse battery staple';
export const userGood = { institutionId: 'ins_109508', username: 'user_good', password: 'pass_good' };

/** A data folder that goes when the test ends. */
export function newDataFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'coffer-whole-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export async function openWholeApp({ folder, clock = systemClock, ...options }: WholeAppOptions): Promise<WholeApp> {
  const person: Person = { signsInAs: userGood, sharesOnly: null, savesTo: null, browser: [] };
  const letOut: string[] = [];
  const linkSecrets: string[] = [];
  const userInterface: UserInterface = {
    hostName: 'test',
    openLink: async (session) => {
      const result = await goThroughLink(session, person);
      linkSecrets.push(session.linkToken, ...(result.kind === 'succeeded' ? [result.publicToken] : []));
      return result;
    },
    chooseSaveFile: () => Promise.resolve(person.savesTo),
    openHelp: () => Promise.resolve(),
    openHostedLink: async (address) => {
      person.browser.push(address);
      linkSecrets.push(await linkTokenOfPage(address));
    },
  };
  const app = await createApp({
    dataFolder: folder,
    threads: threadUrls(new URL('../../src-main/main.ts', import.meta.url).href),
    environment: {},
    vault: 'passphrase',
    passphrase: () => Promise.resolve(passphrase),
    scryptCost: 2 ** 10,
    userInterface,
    announce: (...event) => void letOut.push(JSON.stringify(event)),
    clock,
    version: '0.0.0-test',
    ...options,
  });
  onTestFinished(() => app.close());
  return { app, folder, person, ask: asThePage(app, letOut), letOut, linkSecrets };
}

/** Opens the Sandbox profile on a bank that stands in Plaid's place, with its keys saved. */
export async function openOnBank(bank: Pick<DemoBank, 'url'>, options: Partial<WholeAppOptions> = {}): Promise<WholeApp> {
  const whole = await openWholeApp({
    folder: options.folder ?? newDataFolder(),
    profile: 'sandbox',
    plaidUrl: bank.url,
    ...options,
  });
  const { saved } = await whole.ask('keys.state', { environment: 'sandbox' });
  if (!saved) await whole.ask('keys.save', { environment: 'sandbox', ...demoKeys });
  return whole;
}

/** Connects a bank and waits until its whole history is here. Answers the Item's id. */
export async function connectAndSync({ ask, app }: WholeApp): Promise<string> {
  const outcome = await ask('connections.connect', {});
  if (outcome.kind !== 'connected') throw new Error(`The bank was not connected but ${outcome.kind}.`);
  const engine = await (await app.session()).sync();
  const { failure } = await engine.syncItem(outcome.itemId, { untilComplete: true });
  if (failure !== null) throw new CofferError(failure);
  return outcome.itemId;
}

function asThePage(app: App, letOut: string[]): WholeApp['ask'] {
  type Listener = (event: { sender: { id: number }; senderFrame: null }, ...inputs: unknown[]) => Promise<unknown>;
  const listeners = new Map<string, Listener>();
  registerOperations(
    { handle: (channel, listener) => void listeners.set(channel, listener) },
    { handlers: app.handlers, isTrusted: () => true, log: app.log },
  );
  return async (name, input) => {
    const answer = await listeners.get(operationChannel(name))?.(
      { sender: { id: 1 }, senderFrame: null },
      structuredClone(input),
    );
    const text = answer as OutcomeText<unknown>;
    letOut.push(text);
    const outcome = readOutcome(text);
    if (!outcome.ok) throw new CofferError(outcome.failure);
    // The page believes the table, so every answer must be what the table says.
    return operations[name].output.parse(outcome.value) as OperationOutput<typeof name>;
  };
}

/** The token that a hosted page of the demo bank works with. */
export async function linkTokenOfPage(address: string): Promise<string> {
  const page = await (await fetch(address)).text();
  return /link-sandbox-[0-9a-f-]{36}/.exec(page)?.[0] ?? '';
}

/** Every step that Link's panes take, at the bank that the session names. */
async function goThroughLink({ linkToken, origin }: LinkSession, { signsInAs, sharesOnly }: Person): Promise<LinkResult> {
  if (origin.kind !== 'stand-in') throw new Error('Tests never open the real Link.');
  const link = createSessionClient(origin.url, linkToken);
  const { link_session_id: sessionId } = await link.start();
  if (signsInAs === null) {
    await link.exit(sessionId, null, 'requires_credentials');
    return { kind: 'exited', errorCode: null, errorMessage: null, status: 'requires_credentials' };
  }
  const credentials = {
    institution_id: signsInAs.institutionId,
    username: signsInAs.username,
    password: signsInAs.password,
    answers: [],
  };
  const offered = await link.signIn(sessionId, credentials);
  const { public_token: publicToken, accounts } = await link.finish(
    sessionId,
    credentials,
    offered.accounts.filter(({ name }) => sharesOnly?.includes(name) !== false).map(({ key }) => key),
  );
  const institution = (await link.institutions('')).find((found) => found.institution_id === signsInAs.institutionId);
  const metadata = {
    institutionId: signsInAs.institutionId,
    institutionName: institution?.name ?? null,
    accounts: accounts.map(({ id, name, mask, type, subtype }) => ({ id, name, mask, type, subtype })),
  };
  return { kind: 'succeeded', publicToken, metadata };
}
