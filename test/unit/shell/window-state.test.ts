import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';

import { onVisibleScreen, readWindowState, writeWindowState } from '../../../src-main/shell/window-state.ts';

const folder = mkdtempSync(join(tmpdir(), 'coffer-window-'));
const note = join(folder, 'window.json');
const usual = { position: null, width: 1280, height: 800, isMaximized: false };

afterEach(() => rmSync(note, { force: true }));

describe('where the window was', () => {
  it('is remembered', () => {
    const state = { position: { x: -40, y: 20 }, width: 1000, height: 700, isMaximized: true };

    writeWindowState(note, state);

    expect(readWindowState(note)).toEqual(state);
  });

  it.each(['', 'not JSON', 'null', '{}', '{"position":null,"width":1,"height":1,"isMaximized":false}'])(
    'is forgotten when the note says nonsense: %s',
    (text) => {
      writeFileSync(note, text);

      expect(readWindowState(note)).toEqual(usual);
    },
  );

  it('is the usual place at first', () => {
    expect(readWindowState(note)).toEqual(usual);
  });

  it('does not stop anything when it cannot be written down', () => {
    expect(() => writeWindowState(join(folder, 'no/such/folder/window.json'), usual)).not.toThrow();
  });

  it.each([
    ['on the screen', { x: 100, y: 50 }, { x: 100, y: 50 }],
    ['on a second screen', { x: 2000, y: 50 }, { x: 2000, y: 50 }],
    ['on a screen that is gone', { x: 9000, y: 50 }, null],
    ['with its title bar above the screen', { x: 100, y: -700 }, null],
  ])('counts only where it can be reached: %s', (_where, position, place) => {
    const screens = [
      { x: 0, y: 0, width: 1920, height: 1080 },
      { x: 1920, y: 0, width: 1920, height: 1080 },
    ];

    expect(onVisibleScreen({ ...usual, position }, screens).position).toEqual(place);
  });
});
