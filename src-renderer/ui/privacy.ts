import { storedFlag } from './stored-flag.ts';

/** On: no amount can be read on screen. `Money` and the charts' axes obey it; nothing else shows an amount. */
export const privacy = storedFlag('amounts-hidden', false);
