// @vitest-environment jsdom
import { cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';

import { failed } from '#contract/failures.ts';
import { ExportDialog } from '../../../../src-renderer/views/transactions/export-dialog.tsx';
import { renderWithCoffer } from '../../../support/render-with-coffer.tsx';

afterEach(cleanup);

const open = (rowCount: number, scenario: Parameters<typeof renderWithCoffer>[1] = {}, onClose = (): void => undefined) =>
  renderWithCoffer(<ExportDialog filter={{}} rowCount={rowCount} onClose={onClose} />, scenario);

describe('an export', () => {
  it('tells how far it is, stops when it is cancelled, and says that nothing was written', async () => {
    await open(2177);

    fireEvent.click(screen.getByRole('button', { name: 'Export…' }));
    expect(await screen.findByText(/^[\d,]+ of 2,177 rows$/)).toBeDefined();
    fireEvent.click(screen.getByRole('button', { name: 'Cancel' }));

    expect(await screen.findByText('The export was cancelled; no file was written.')).toBeDefined();
    expect(screen.getByRole('button', { name: 'Export…' })).toBeDefined();
  });

  it('that failed says why, and can be tried again', async () => {
    const full = failed('disk-full', 'The disk is full. Free some space, then try again.').failure;
    await open(3, { failing: { 'export.transactions': full } });

    fireEvent.click(screen.getByRole('button', { name: 'Export…' }));

    expect(await screen.findByText('The disk is full. Free some space, then try again.')).toBeDefined();
    expect(screen.getByRole('button', { name: 'Try again…' })).toBeDefined();
  });

  it('of nothing is not offered', async () => {
    await open(0);

    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Export…' }).disabled).toBe(true);
    expect(screen.getByText('There is nothing to export yet.')).toBeDefined();
  });
});
