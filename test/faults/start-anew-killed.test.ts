import { existsSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

import { CofferError } from '#contract/failures.ts';
import type { LedgerLocation } from '#ports/ledger.ts';
import { backUp } from '../../src-main/ledger/backups.ts';
import { newestVersion } from '../../src-main/ledger/migrations/all-migrations.ts';
import { openReadableDatabase } from '../../src-main/ledger/open-database.ts';
import { aFault } from '../support/faults/a-fault.ts';
import { killSomewhere } from '../support/faults/kill-somewhere.ts';
import { editSomeRows, expectTrueAfterStart } from '../support/faults/true-after-start.ts';
import { aWorldToLose, churn } from '../support/faults/world-to-lose.ts';
import { openOnBank } from '../support/whole-app.ts';

const fault = aFault('killed while a new ledger is begun in a damaged one’s place');

const damages: readonly [(file: string) => void, ...((file: string) => void)[]] = [
  (file) => truncateSync(file, 0),
  (file) => truncateSync(file, 5000),
  (file) => writeFileSync(file, 'not what it was, '.repeat(1000)),
  (file) => rmSync(file),
];

/** As Coffer makes one before it changes the file's form. */
function makeBackup(location: LedgerLocation): void {
  const database = openReadableDatabase(location);
  backUp(database, location, newestVersion);
  database.close();
}

const contentOf = (file: string): string | null => (existsSync(file) ? readFileSync(file).toString('base64') : null);

it(`has the damaged file as it was, or set aside once with the backup and its edits in its place: ${fault.title} (D1)`, async () => {
  const world = await aWorldToLose();
  const { bank, folder, itemId } = world;
  const profile = join(folder, 'profiles/sandbox');
  const file = join(profile, 'ledger.db');
  const setAside = (): string[] => readdirSync(profile).filter((name) => name.startsWith('ledger-set-aside-'));
  const ends = new Set<string>();

  await fault.tried(async (random, time) => {
    churn(world, itemId, random, 5);
    const edited = await openOnBank(bank, { folder });
    await editSomeRows(world, edited, (count) => random.between(0, count - 1), String(time));
    const key = Buffer.from((await (await edited.app.session()).vault.read('ledger/key')) ?? '', 'hex');
    await edited.app.close();
    makeBackup({ file, key, mustExist: true });
    random.pick(damages)(file);
    const damaged = contentOf(file);

    const { said } = await killSomewhere({ name: 'start-anew', folder, bank }, random);
    ends.add(said.at(-1) ?? '');
    const begun = await openOnBank(bank, { folder });
    const isAsBefore = await isDamaged(begun);
    const untouched = { content: contentOf(file), setAside: setAside() };
    if (isAsBefore) await begun.ask('ledger.startAnew', {});
    const [aside = '', ...more] = setAside();
    await begun.app.close();

    if (isAsBefore) expect(untouched).toEqual({ content: damaged, setAside: [] });
    expect({ kept: contentOf(join(profile, aside, 'ledger.db')), more }).toEqual({ kept: damaged, more: [] });
    rmSync(join(profile, aside), { recursive: true });
    const whole = await expectTrueAfterStart(world, `killed after “${said.at(-1) ?? ''}”`);
    await whole.app.close();
  });

  // Something was cut off, or nothing was tried; a few times may all come too late on a busy machine.
  if (fault.times >= 50) expect([...ends]).not.toEqual(['closed']);
});

/** Whether the ledger is still refused as damaged; where it was being replaced, opening it ends that. */
async function isDamaged({ app }: Awaited<ReturnType<typeof openOnBank>>): Promise<boolean> {
  try {
    await (await app.session()).ledger();
    return false;
  } catch (error) {
    if (error instanceof CofferError && error.failure.kind === 'ledger-damaged') return true;
    throw error;
  }
}
