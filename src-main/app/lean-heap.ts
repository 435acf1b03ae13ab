import { setFlagsFromString } from 'node:v8';

/**
 * A page of transactions is a few megabytes for a few milliseconds, page after page. Left to itself, V8 lets such
 * rubbish grow to several times what is in use before it clears it away: a first sync of 60,000 then takes 300 MB, and
 * so 100, for a tenth more of the processor's time. Threads that are started later follow.
 */
export function keepHeapLean(): void {
  setFlagsFromString('--heap-growing-percent=20');
  setFlagsFromString('--max-semi-space-size=4');
  setFlagsFromString(restBeforeClearing);
}

/** V8 clears away unasked only after a long rest: half a minute in a page, eight seconds elsewhere. */
const restBeforeClearing = '--gc-memory-reducer-start-delay-ms=3000';

/**
 * For the window's pages. They have to be smooth while they are used, so they are lean at rest only: what ten seconds
 * of fast scrolling leave behind is 100 to 200 MB, and is gone three to five seconds later.
 */
export const flagsOfLeanPages = `${restBeforeClearing} --memory-reducer-delay-ms=2000`;
