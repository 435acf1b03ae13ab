// @vitest-environment jsdom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';

import { failed } from '#contract/failures.ts';
import { FailurePanel } from '../../../../src-renderer/ui/failure-panel.tsx';
import { renderWithCoffer } from '../../../support/render-with-coffer.tsx';

afterEach(cleanup);

describe('the button of a failure', () => {
  it.each([
    ['keys-missing', 'Check your keys', '/settings'],
    ['reconnect-needed', 'Sign in again', '/connections'],
  ] as const)('of the kind %s leads to where it can be ended', async (kind, label, place) => {
    const { path } = await renderWithCoffer(<FailurePanel failure={failed(kind, 'Why.').failure} onRetry={() => undefined} />);

    fireEvent.click(screen.getByRole('button', { name: label }));

    await waitFor(() => expect(path()).toBe(place));
  });

  it('tries again where trying again may help', async () => {
    let retries = 0;
    await renderWithCoffer(<FailurePanel failure={failed('offline', 'No network.').failure} onRetry={() => (retries += 1)} />);

    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));

    expect(retries).toBe(1);
  });

  it('is not there where nothing that is pressed here could help', async () => {
    await renderWithCoffer(<FailurePanel failure={failed('ledger-newer', 'Update.').failure} onRetry={() => undefined} />);

    expect(screen.queryByRole('button')).toBeNull();
  });
});
