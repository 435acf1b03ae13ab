// @vitest-environment jsdom
import { cleanup, render } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';

import { Spent } from '../../../../src-renderer/views/overview/spent.tsx';

afterEach(cleanup);

const words = (spent: number, usual: number | null): string =>
  render(<Spent spent={spent} usual={usual} currency="USD" />).container.textContent;

describe('what was spent in a month', () => {
  it('stands beside the usual', () => {
    expect(words(-312_703, -376_743)).toBe('$3,127.03 spent of $3,767.43 usual');
  });

  it('stands alone where nothing is usual yet, or refunds are', () => {
    expect([words(-575, null), words(-575, 0), words(-575, 1200)]).toEqual(Array(3).fill('$5.75 spent'));
  });

  it('is told as money that came back when refunds came to more', () => {
    expect([words(1_000, null), words(1_000, -50_000)]).toEqual([
      '$10.00 more came back than was spent',
      '$10.00 more came back than was spent; usual is $500.00',
    ]);
  });
});
