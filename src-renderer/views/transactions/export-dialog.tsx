import { useState, type ReactElement } from 'react';

import type { TransactionFilterInput } from '#contract/shapes/transactions.ts';
import { useMutationOf } from '../../bridge/mutations.ts';
import { useExportProgress } from '../../bridge/progress.ts';
import { countOf, formatCount } from '../../format/money.ts';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Notice } from '../../ui/notice.tsx';
import { ProgressLine } from '../../ui/progress-line.tsx';
import { announceDone } from '../../ui/toast.tsx';
import { isFiltering } from './filter-search.ts';

interface ExportDialogProps {
  readonly filter: TransactionFilterInput;
  readonly rowCount: number;
  readonly onClose: () => void;
}

/** What will be written, the two choices, then the writing itself, which can be stopped. */
export function ExportDialog({ filter, rowCount, onClose }: ExportDialogProps): ReactElement {
  const [byteOrderMark, setByteOrderMark] = useState(true);
  const [formulaGuard, setFormulaGuard] = useState(true);
  const exporting = useMutationOf('export.transactions');
  const { mutate: cancel } = useMutationOf('export.cancel');
  const progress = useExportProgress();
  const failure = exporting.error?.failure;

  const start = (): void =>
    exporting.mutate(
      { filter, options: { byteOrderMark, formulaGuard } },
      {
        onSuccess: (result) => {
          if (result.kind === 'saved') announceDone(`Saved ${countOf(result.rows, 'row')} to ${result.fileName}`);
          if (result.kind === 'saved') onClose();
        },
      },
    );

  if (exporting.isPending) {
    const rows = progress?.rows ?? 0;
    return (
      <Dialog
        title="Exporting to CSV"
        isOpen
        onClose={() => undefined}
        mustAnswer
        footer={<Button onPress={() => cancel({})}>Cancel</Button>}
      >
        <p role="status">
          {rows === 0 ? 'Choose where to save…' : `${formatCount(rows)} of ${countOf(progress?.totalRows ?? rowCount, 'row')}`}
        </p>
        <ProgressLine label="Export" value={rows} maximum={progress?.totalRows ?? rowCount} />
      </Dialog>
    );
  }
  return (
    <Dialog
      title="Export to CSV"
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button variant="primary" onPress={start} isDisabled={rowCount === 0} autoFocus>
            {failure === undefined || failure.kind === 'cancelled' ? 'Export…' : 'Try again…'}
          </Button>
        </>
      }
    >
      {failure !== undefined && <Notice tone={failure.kind === 'cancelled' ? 'calm' : 'warning'}>{failure.message}</Notice>}
      <p>{whatIsWritten(filter, rowCount)}</p>
      <Checkbox
        label="Mark as UTF-8 for Excel"
        hint="Adds a byte order mark, so that Excel shows é and € right. Other programs ignore it."
        isSelected={byteOrderMark}
        onChange={setByteOrderMark}
      />
      <Checkbox
        label="Keep texts from running as formulas"
        hint="Puts an apostrophe before a bank’s text that begins like a formula. Amounts are never touched."
        isSelected={formulaGuard}
        onChange={setFormulaGuard}
      />
    </Dialog>
  );
}

function whatIsWritten(filter: TransactionFilterInput, rowCount: number): string {
  const isPart = isFiltering(filter);
  if (rowCount === 0)
    return isPart ? 'Nothing matches the filter, so there is nothing to export.' : 'There is nothing to export yet.';
  const count = countOf(rowCount, 'transaction');
  const which = isPart ? `The ${count} that match the filter` : `All ${count}`;
  return `${which}, newest first. Money that leaves is negative; dates are written 2026-11-23.`;
}
