import { Option } from 'commander';
import { z } from 'zod';

import { decimalFromMinorUnits } from '#contract/money.ts';
import { receiptLineKindSchema, type BankForm, type Receipt, type ReceiptLine } from '#contract/shapes/receipts.ts';
import type { App } from '../../app/app.ts';
import { defineCommand, wholeNumber } from '../command.ts';
import { textTable } from '../text-table.ts';
import { momentText } from '../words.ts';

const mostLines = 1000;

export const receipts = defineCommand({
  name: 'receipts',
  summary: 'List what each sync did; with a number, each transaction of that one.',
  argument: '[receipt]',
  options: [new Option('--limit <count>', 'how many syncs, newest first (20)')],
  examples: ['coffer receipts', 'coffer receipts 7 --json'],
  input: z.object({ receipt: wholeNumber(1, 999_999_999).optional(), limit: wholeNumber(1, 1000).optional() }),

  run: async ({ open }, { receipt, limit = 20 }) => {
    const { app } = await open();
    if (receipt === undefined) {
      const { receipts: found, total } = await app.handlers['receipts.list']({ offset: 0, limit });
      const text = receiptsTable(found);
      return {
        document: { count: total, receipts: found.map(receiptDocument) },
        text: text === '' ? 'No sync has changed anything yet.\n' : text,
      };
    }
    const lines = await linesOf(app, receipt);
    return { document: { lines: lines.map(lineDocument) }, text: linesTable(lines) };
  },
});

async function linesOf(app: App, receiptId: number): Promise<readonly ReceiptLine[]> {
  const lines: ReceiptLine[] = [];
  for (const kind of receiptLineKindSchema.options) {
    for (let offset = 0; ; offset += mostLines) {
      const page = await app.handlers['receipts.lines']({ receiptId, kind, offset, limit: mostLines });
      lines.push(...page.lines);
      if (page.lines.length < mostLines) break;
    }
  }
  return lines;
}

function receiptsTable(found: readonly Receipt[]): string {
  return textTable(found, [
    { title: 'Receipt', cell: ({ receiptId }) => String(receiptId), align: 'right' },
    { title: 'When', cell: ({ at }) => momentText(at) },
    { title: 'Bank', cell: ({ institutionName }) => institutionName, maximumWidth: 30 },
    { title: 'Added', cell: ({ added }) => String(added), align: 'right' },
    { title: 'Changed', cell: ({ changed }) => String(changed), align: 'right' },
    { title: 'Removed', cell: ({ removed }) => String(removed), align: 'right' },
    { title: 'Settled', cell: ({ settled }) => String(settled), align: 'right' },
  ]);
}

function linesTable(lines: readonly ReceiptLine[]): string {
  return textTable(lines, [
    { title: 'What', cell: ({ kind }) => kind },
    { title: 'Transaction', cell: ({ after, before }) => nameOf(after ?? before), maximumWidth: 40 },
    { title: 'Before', cell: ({ before }) => formText(before), align: 'right' },
    { title: 'After', cell: ({ after }) => formText(after), align: 'right' },
  ]);
}

function nameOf(form: BankForm | null): string {
  return form === null ? '–' : (form.merchant ?? form.description);
}

function formText(form: BankForm | null): string {
  return form === null ? '–' : `${form.date} ${decimalFromMinorUnits(form.amount, form.currency)} ${form.currency}`;
}

function receiptDocument({ at, ...receipt }: Receipt): object {
  return { ...receipt, at: new Date(at).toISOString() };
}

function lineDocument({ transaction, ...line }: ReceiptLine): object {
  return { ...line, isThere: transaction !== null };
}
