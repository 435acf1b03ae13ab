/** `npm run soak`: a thousand syncs of ten Items in any weather, and their faults counted as `npm run faults` counts. */
process.env['COFFER_KILLS'] ??= '1000';
process.argv.splice(2, Infinity, 'soak');
await import('./faults.ts');

export {};
