import { describe, expect, it } from 'vitest';

import { failed } from '#contract/failures.ts';
import type { LinkSessionReport } from '#ports/bank-gateway.ts';
import { inMemoryItem } from '../../support/bank-rows.ts';
import {
  complete,
  connectorWorld,
  item1,
  linkedWorld,
  nothing,
  platypus,
  type ConnectorWorld,
} from '../../support/connector-world.ts';
import { settle } from '../../support/fake-clock.ts';
import { aNewBank, hostedRequest, hostedWorld, type HostedWorld } from '../../support/hosted-world.ts';
import { plaidSays } from '../../support/in-memory-bank.ts';
import type { HostedLinks } from '../../../src-main/sync/hosted-links.ts';

const minutes = 60_000;
const started: LinkSessionReport = { isFinished: false, exit: null, results: [] };
const left: LinkSessionReport = { isFinished: true, exit: { status: 'requires_oauth', errorCode: null }, results: [] };
const emptyHanded: LinkSessionReport = { isFinished: true, exit: null, results: [] };
const finished = (publicToken: string): LinkSessionReport => ({
  isFinished: true,
  exit: null,
  results: [{ publicToken, metadata: platypus }],
});

interface Started extends HostedWorld {
  readonly made: ConnectorWorld;
  readonly links: HostedLinks;
  readonly id: string;
  readonly states: () => readonly string[];
}

async function waitingFor(made = connectorWorld(), about = aNewBank): Promise<Started> {
  const world = hostedWorld(made);
  await world.clock.advance(60 * minutes);
  const links = world.start();
  const { id } = await links.start(hostedRequest, about);
  await settle();
  return { ...world, made, links, id, states: () => links.list().map(({ state }) => state) };
}

describe('a link in the browser', () => {
  it('is waited for with growing pauses, and its bank is connected when it is done there', async () => {
    const { made, clock, connected, states, returnPagesOpen } = await waitingFor();
    await clock.advance(1 * minutes);
    const before = states();
    made.bank.linkSessions = [finished(made.bank.issuePublicToken(inMemoryItem('item1')))];

    await clock.advance(1 * minutes);

    expect([before, connected, states(), clock.sleeps.slice(0, 5), returnPagesOpen()]).toEqual([
      ['waiting'],
      ['item1'],
      [],
      [1500, 3000, 6000, 7500, 7500],
      0,
    ]);
    expect(await made.state()).toEqual(complete);
  });

  it('keeps its token and address in the vault only, until it has come to something', async () => {
    const { made, links, id } = await waitingFor();

    expect(await made.state()).toEqual({ ...nothing, secrets: [`hosted/${id}/link`] });
    expect(JSON.stringify(await made.ledger.queries.hostedLinks())).not.toMatch(/link-sandbox|secure\.plaid/u);
    expect(await links.address(id)).toBe('https://secure.plaid.com/hl/1');
  });

  it('is looked at, at once, when the browser comes back, and nothing is believed of that', async () => {
    const { clock, comeBack, connected, states } = await waitingFor();
    await clock.advance(1 * minutes);
    const looks = clock.sleeps.length;

    comeBack();
    await settle();

    expect([clock.sleeps.length, connected, states()]).toEqual([looks + 1, [], ['waiting']]);
  });

  it.each([
    ['left before its end', left, 'left'],
    ['finished without a bank', emptyHanded, 'nothing'],
  ])('%s is said to be so, and can still be gone on with', async (_how, report, state) => {
    const { made, clock, connected, states, links, id } = await waitingFor();
    made.bank.linkSessions = [report];
    await clock.advance(1 * minutes);
    const whenLeft = [states(), (await links.ended(id)).link?.state];
    made.bank.linkSessions = [report, started];
    await clock.advance(1 * minutes);
    const whenBack = states();

    made.bank.linkSessions = [report, finished(made.bank.issuePublicToken(inMemoryItem('item1')))];
    await clock.advance(1 * minutes);

    expect([whenLeft, whenBack, connected]).toEqual([[[state], state], ['waiting'], ['item1']]);
  });

  it.each([
    ['nobody opened it', [], 31],
    ['it was left', [left], 31],
    ['somebody began and never came back', [started], 61],
  ])('is over when its time is: %s', async (_how, sessions, after) => {
    const { made, clock, links, states, id } = await waitingFor();
    made.bank.linkSessions = sessions;

    await clock.advance(29 * minutes);
    const before = states();
    await clock.advance((after - 29) * minutes);

    expect([before.includes('expired'), states(), (await links.ended(id)).link?.message]).toEqual([
      false,
      ['expired'],
      expect.stringContaining('start again'),
    ]);
    expect(await made.state()).toEqual(nothing);
  });

  it('of which Plaid knows nothing any more is over', async () => {
    const { made, clock, states } = await waitingFor();
    made.bank.outage = plaidSays('INVALID_LINK_TOKEN', 'plaid-error');

    await clock.advance(1 * minutes);

    expect(states()).toEqual(['expired']);
  });

  it('is waited for through a network that is gone for a while', async () => {
    const { made, clock, connected } = await waitingFor();
    made.bank.outage = failed('offline', 'Plaid cannot be reached.');
    await clock.advance(5 * minutes);
    made.bank.outage = null;
    made.bank.linkSessions = [finished(made.bank.issuePublicToken(inMemoryItem('item1')))];

    await clock.advance(1 * minutes);

    expect(connected).toEqual(['item1']);
  });

  it('may bring several banks', async () => {
    const { made, clock, connected } = await waitingFor();
    const gingham = { ...platypus, institutionId: 'ins_109509', institutionName: 'First Gingham Credit Union' };
    const [first, second] = ['item1', 'item2'].map((id) => made.bank.issuePublicToken(inMemoryItem(id)));
    made.bank.linkSessions = [
      {
        ...emptyHanded,
        results: [
          { publicToken: first ?? '', metadata: platypus },
          { publicToken: second ?? '', metadata: gingham },
        ],
      },
    ];

    await clock.advance(1 * minutes);

    expect([connected, (await made.state()).items]).toEqual([
      ['item1', 'item2'],
      ['item1', 'item2'],
    ]);
  });

  it('that repairs a connection exchanges nothing', async () => {
    const { made, clock, connected } = await waitingFor(await linkedWorld(), {
      itemId: item1,
      institutionName: 'First Platypus Bank',
    });
    made.bank.linkSessions = [finished('public-sandbox-of-an-item-that-must-not-be-made')];

    await clock.advance(1 * minutes);

    expect(connected).toEqual(['item1 again']);
    expect(await made.state()).toEqual(complete);
  });

  it('whose accounts are connected already waits for the user to say what is meant', async () => {
    const { made, clock, links, states, connected, id } = await waitingFor(await linkedWorld());
    made.bank.linkSessions = [finished(made.bank.issuePublicToken(inMemoryItem('item2')))];
    await clock.advance(1 * minutes);
    const before = [states(), [...connected]];

    await links.connectAnyway(id);

    expect([before, connected, states()]).toEqual([[['duplicate'], []], ['item2'], []]);
    expect((await made.state()).secrets).toEqual(['item/item1/access-token', 'item/item2/access-token']);
  });

  it('that was finished too long ago says so, and leaves nothing behind (E12)', async () => {
    const { made, clock, links, states, id } = await waitingFor();
    made.bank.linkSessions = [finished('public-sandbox-unknown')];

    await clock.advance(1 * minutes);

    expect([states(), (await links.ended(id)).link?.message]).toEqual([['failed'], 'Plaid says INVALID_PUBLIC_TOKEN.']);
    expect(await made.state()).toEqual(nothing);
  });

  it('refuses a page that is not Plaid’s own, and leaves nothing behind', async () => {
    const made = connectorWorld();
    const world = hostedWorld(made);
    const { createLinkToken } = made.bank.gateway;
    Object.assign(made.bank.gateway, {
      createLinkToken: async (request: typeof hostedRequest) => ({
        ...(await createLinkToken({ ...request, hosted: { completionUri: null } })),
        hostedUrl: 'https://secure.plaid.com.evil.example/hl/1',
      }),
    });

    await expect(world.start().start(hostedRequest, aNewBank)).rejects.toThrow('no page for your browser');

    expect([await made.state(), await made.ledger.queries.hostedLinks(), world.returnPagesOpen()]).toEqual([nothing, [], 0]);
  });
});

describe('cancelling a link in the browser', () => {
  it('forgets it', async () => {
    const { made, links, id } = await waitingFor();

    await links.cancel(id);

    expect([links.list(), await made.state(), await made.ledger.queries.hostedLinks()]).toEqual([[], nothing, []]);
    await expect(links.address(id)).rejects.toThrow('not open any more');
  });

  it('takes what was finished a moment before', async () => {
    const { made, links, connected, id } = await waitingFor();
    made.bank.linkSessions = [finished(made.bank.issuePublicToken(inMemoryItem('item1')))];

    await links.cancel(id);

    expect([connected, await made.state()]).toEqual([['item1'], complete]);
  });
});

describe('a link that was open when Coffer was closed', () => {
  it('is gone on with', async () => {
    const { made, links, clock, connected, start } = await waitingFor();
    await links.close();
    made.bank.linkSessions = [finished(made.bank.issuePublicToken(inMemoryItem('item1')))];

    await start().resume();
    await clock.advance(1 * minutes);

    expect([connected, await made.state(), await made.ledger.queries.hostedLinks()]).toEqual([['item1'], complete, []]);
  });

  it('is not connected twice where the end of its connecting was lost', async () => {
    const { made, links, id, clock, connected, start } = await waitingFor();
    const [stored] = await made.ledger.queries.hostedLinks();
    const secret = (await made.vault.read(`hosted/${id}/link`)) ?? '';
    made.bank.linkSessions = [finished(made.bank.issuePublicToken(inMemoryItem('item1')))];
    await clock.advance(1 * minutes);
    await links.close();
    if (stored !== undefined) await made.ledger.commands.saveHostedLink({ ...stored, startedAt: 0 });
    await made.vault.write(`hosted/${id}/link`, secret);

    const again = start();
    await again.resume();
    await clock.advance(1 * minutes);

    expect([connected, again.list(), await made.state()]).toEqual([['item1', 'item1'], [], complete]);
  });

  it('whose secret is gone is forgotten, and so is a secret whose link is', async () => {
    const { made, links, id, start } = await waitingFor();
    await links.close();
    await made.vault.remove(`hosted/${id}/link`);
    await made.vault.write('hosted/unknown/link', '{}');

    const again = start();
    await again.resume();

    expect([again.list(), await made.state(), await made.ledger.queries.hostedLinks()]).toEqual([[], nothing, []]);
  });
});
