/** Banks' own words, which are open sets, made readable without knowing them all. */

const spelled: Readonly<Record<string, string>> = {
  apr: 'APR',
  etf: 'ETF',
  ira: 'IRA',
  cd: 'CD',
  cryptocurrency: 'Crypto',
};

/** 'purchase_apr' as `Purchase APR`, 'fixed income' as `Fixed income`. */
export function bankWords(words: string): string {
  const text = words
    .split(/[_\s]+/)
    .map((word) => spelled[word.toLowerCase()] ?? word)
    .join(' ');
  return text.slice(0, 1).toLocaleUpperCase() + text.slice(1);
}
