import { describe, expect, it } from 'vitest';

import { failed } from '#contract/failures.ts';
import type { Profile } from '#contract/ids.ts';
import { createSessions, type Sessions } from '../../../src-main/app/sessions.ts';
import { anOpenSession } from '../../support/open-session.ts';

interface Opened {
  readonly sessions: Sessions;
  /** What was opened and closed, in order. */
  readonly log: string[];
  /** Profiles that do not open now. */
  readonly broken: Set<Profile>;
}

function openWith(first: Profile | null): Opened {
  const log: string[] = [];
  const broken = new Set<Profile>();
  const open = async (profile: Profile) => {
    await Promise.resolve();
    if (broken.has(profile)) throw failed('busy', `${profile} is open elsewhere.`);
    log.push(`open ${profile}`);
    return anOpenSession(profile, { close: () => Promise.resolve(void log.push(`close ${profile}`)) });
  };
  return { sessions: createSessions(first, open), log, broken };
}

describe('the open profile', () => {
  it('is nobody’s guess: before one was chosen there is none', async () => {
    const { sessions, log } = openWith(null);

    await expect(sessions.get()).rejects.toMatchObject({ failure: { kind: 'refused' } });

    expect([sessions.chosen(), sessions.openNow(), log]).toEqual([null, null, []]);
  });

  it('is the demo where the caller says so and nobody chose', async () => {
    const { sessions } = openWith(null);

    expect([(await sessions.get('demo')).profile, sessions.chosen()]).toEqual(['demo', 'demo']);
  });

  it('is opened once, however many ask at once', async () => {
    const { sessions, log } = openWith('sandbox');

    const [one, other] = await Promise.all([sessions.get(), sessions.get()]);

    expect([one === other, sessions.openNow() === one, log]).toEqual([true, true, ['open sandbox']]);
  });

  it('is tried again at the next need when it did not open', async () => {
    const { sessions, broken } = openWith('sandbox');
    broken.add('sandbox');
    await expect(sessions.get()).rejects.toThrow('is open elsewhere');
    broken.clear();

    expect((await sessions.get()).profile).toBe('sandbox');
  });
});

describe('switching', () => {
  it('opens the other profile before it closes this one', async () => {
    const { sessions, log } = openWith('sandbox');
    await sessions.get();

    await sessions.switchTo('production');

    expect([sessions.chosen(), log]).toEqual(['production', ['open sandbox', 'open production', 'close sandbox']]);
  });

  it('leaves all as it was when the other profile does not open', async () => {
    const { sessions, log, broken } = openWith('sandbox');
    const before = await sessions.get();
    broken.add('production');

    await expect(sessions.switchTo('production')).rejects.toThrow('is open elsewhere');

    expect([await sessions.get(), sessions.chosen(), log]).toEqual([before, 'sandbox', ['open sandbox']]);
  });

  it('to the profile that is open keeps its session', async () => {
    const { sessions, log } = openWith('sandbox');
    const before = await sessions.get();

    expect([await sessions.switchTo('sandbox'), log]).toEqual([before, ['open sandbox']]);
  });

  it('goes one after the other, so that only the last stays open', async () => {
    const { sessions, log } = openWith('demo');

    await Promise.all([sessions.get(), sessions.switchTo('sandbox'), sessions.switchTo('production'), sessions.switchTo('demo')]);

    expect([sessions.openNow()?.profile, log]).toEqual([
      'demo',
      [
        ...['open demo', 'open sandbox', 'close demo'],
        ...['open production', 'close sandbox'],
        ...['open demo', 'close production'],
      ],
    ]);
  });
});

describe('opening a profile anew', () => {
  it('closes it, does what there is to do in between, and lets whoever asks meanwhile wait for the new one', async () => {
    const { sessions, log } = openWith('sandbox');
    const before = await sessions.get();

    const reopening = sessions.reopen(before, () => Promise.resolve(void log.push('between')));
    await Promise.resolve();
    const meanwhile = await sessions.get();

    expect([meanwhile === (await reopening), meanwhile === before]).toEqual([true, false]);
    expect(log).toEqual(['open sandbox', 'close sandbox', 'between', 'open sandbox']);
  });

  it('opens what is there at the next need when the work in between failed', async () => {
    const { sessions } = openWith('sandbox');
    const before = await sessions.get();

    await expect(sessions.reopen(before, () => Promise.reject(failed('read-only', 'The folder stays.')))).rejects.toThrow(
      'stays',
    );

    expect((await sessions.get()).profile).toBe('sandbox');
  });
});

describe('closing', () => {
  it('closes the open profile, once, and opens nothing any more', async () => {
    const { sessions, log } = openWith('sandbox');
    await sessions.get();

    await Promise.all([sessions.close(), sessions.close()]);

    await expect(sessions.get()).rejects.toMatchObject({ failure: { kind: 'cancelled' } });
    await expect(sessions.switchTo('demo')).rejects.toMatchObject({ failure: { kind: 'cancelled' } });
    expect(log).toEqual(['open sandbox', 'close sandbox']);
  });

  it('waits for a switch that is under way, and closes what that opened', async () => {
    const { sessions, log } = openWith('sandbox');
    await sessions.get();
    const switching = sessions.switchTo('demo');
    await Promise.resolve();

    await sessions.close();

    expect((await switching).profile).toBe('demo');
    expect(log).toEqual(['open sandbox', 'open demo', 'close sandbox', 'close demo']);
  });
});
