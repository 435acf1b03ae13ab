import { describe, expect, it } from 'vitest';
import { planInstallation } from '../../../scripts/set-up/system-packages.mjs';

const packages = ['chromium', 'xvfb'];
const person = { hasApt: true, isRoot: false, maySudo: false };

describe('missing system packages', () => {
  it('are installed at once for root', () => {
    expect(planInstallation(packages, { ...person, isRoot: true }).command).toEqual([
      'sh',
      '-c',
      'apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install --yes --no-install-recommends chromium xvfb -qq',
    ]);
  });

  it('are installed through sudo where it asks for no password', () => {
    expect(planInstallation(packages, { ...person, maySudo: true }).command?.slice(0, 3)).toEqual(['sudo', '-n', 'sh']);
  });

  it('are left to the person otherwise, in one line to run', () => {
    expect(planInstallation(packages, person)).toEqual({
      command: null,
      byHand: [
        'these system packages are missing: chromium xvfb. Please run this line, then start again:',
        '',
        "  sudo sh -c 'apt-get update && apt-get install --yes --no-install-recommends chromium xvfb'",
        '',
      ].join('\n'),
    });
  });

  it('are named where there is no apt', () => {
    expect(planInstallation(packages, { ...person, hasApt: false })).toEqual({
      command: null,
      byHand: 'please install chromium, xvfb with your system’s own tools, then run this again.',
    });
  });
});
