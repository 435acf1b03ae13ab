// @vitest-environment jsdom
import { cleanup, render } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';

import { Money } from '../../../../src-renderer/ui/money.tsx';
import { privacy } from '../../../../src-renderer/ui/privacy.ts';

afterEach(() => {
  cleanup();
  privacy.set(false);
});

describe('an amount while amounts are hidden', () => {
  it('is not in the page at all, however large', () => {
    privacy.set(true);

    const { container } = render(<Money minorUnits={123_456_789} currency="USD" />);

    expect(container.textContent).not.toMatch(/1,234,567|89/);
  });

  it('looks the same as any other of its sign', () => {
    privacy.set(true);
    const textOf = (minorUnits: number): string => render(<Money minorUnits={minorUnits} currency="USD" />).container.textContent;

    expect([textOf(5), textOf(-999_999)]).toEqual([textOf(777), textOf(-1)]);
  });

  it('is told to a screen reader as hidden', () => {
    privacy.set(true);

    const { getByText } = render(<Money minorUnits={5} currency="USD" />);

    expect(getByText('amount hidden')).toBeDefined();
  });
});
