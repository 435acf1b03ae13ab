/** Remembers where the window was. A lost or broken note means the usual place, never a failure. */
import { readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod';

/** In device-independent pixels, as Electron counts them. */
const windowStateSchema = z.object({
  /** Null leaves the place to the system. */
  position: z.object({ x: z.int(), y: z.int() }).nullable(),
  width: z.int().min(480).max(20_000),
  height: z.int().min(360).max(20_000),
  isMaximized: z.boolean(),
});
export type WindowState = z.infer<typeof windowStateSchema>;

export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const usualState: WindowState = { position: null, width: 1280, height: 800, isMaximized: false };

export function readWindowState(path: string): WindowState {
  try {
    return windowStateSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return usualState;
  }
}

export function writeWindowState(path: string, state: WindowState): void {
  try {
    writeFileSync(path, JSON.stringify(state), { mode: 0o600 });
  } catch {
    // Not worth a word: the window opens in its usual place next time.
  }
}

/** The state, with its place left to the system when the title bar would lie on none of the screens. */
export function onVisibleScreen(state: WindowState, screens: readonly Rectangle[]): WindowState {
  if (state.position === null) return state;
  const { x, y } = state.position;
  const isReachable = screens.some(
    (screen) =>
      x + state.width > screen.x + reachable &&
      x < screen.x + screen.width - reachable &&
      y >= screen.y &&
      y < screen.y + screen.height - reachable,
  );
  return isReachable ? state : { ...state, position: null };
}

/** As much of a title bar as a pointer needs. */
const reachable = 50;
