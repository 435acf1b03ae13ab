/** A clock for the demo bank that stands still until the test moves it. */
export interface FakeTime {
  readonly now: () => number;
  readonly advance: (milliseconds: number) => void;
}

/** @param localMoment on this machine's calendar, for example '2026-11-23T10:00:00' */
export function fakeTime(localMoment: string): FakeTime {
  let moment = Date.parse(localMoment);
  return {
    now: () => moment,
    advance: (milliseconds) => {
      moment += milliseconds;
    },
  };
}
