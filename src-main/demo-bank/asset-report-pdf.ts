/** An asset report on paper: one page for each account, as plain as a PDF can be (ISO 32000-1, its standard fonts). */
import type { AssetReport } from 'plaid';
import type { Wire } from './wire.ts';

const page = { width: 595, height: 842, margin: 56, lineHeight: 16 } as const;
const linesPerPage = Math.floor((page.height - 2 * page.margin) / page.lineHeight);

export function assetReportPdf(report: Wire<AssetReport>): Buffer {
  const lines = report.items.flatMap((item) => [
    item.institution_name,
    '',
    ...item.accounts.flatMap((account) => [
      `${account.name} ${account.mask ?? ''}`,
      `  Owners: ${account.owners.flatMap(({ names }) => names).join(', ')}`,
      `  Balance: ${account.balances.current ?? 'not known'} ${account.balances.iso_currency_code ?? ''}`,
      `  Transactions: ${account.transactions.length} in ${account.days_available} days`,
      '',
    ]),
  ]);
  const all = [`Asset report ${report.asset_report_id}`, `${report.date_generated}, ${report.days_requested} days`, '', ...lines];
  const pages = Array.from({ length: Math.ceil(all.length / linesPerPage) }, (_, index) =>
    all.slice(index * linesPerPage, (index + 1) * linesPerPage),
  );
  return document(pages.map(contentOf));
}

function contentOf(lines: readonly string[]): string {
  const shown = lines.map((line) => `(${escaped(line)}) Tj T*`).join('\n');
  return `BT /F1 11 Tf ${page.lineHeight} TL ${page.margin} ${page.height - page.margin} Td\n${shown}\nET`;
}

/** The standard fonts know Latin-1 only. */
function escaped(text: string): string {
  return text.replaceAll(/[^\x20-\x7e\xa0-\xff]/g, '?').replaceAll(/[\\()]/g, String.raw`\$&`);
}

function document(contents: readonly string[]): Buffer {
  const pageNumber = (index: number): number => 4 + index * 2;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${contents.length} /Kids [${contents.map((_, index) => `${pageNumber(index)} 0 R`).join(' ')}] >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    ...contents.flatMap((content, index) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${page.width} ${page.height}] /Resources << /Font << /F1 3 0 R >> >> /Contents ${pageNumber(index) + 1} 0 R >>`,
      `<< /Length ${Buffer.byteLength(content, 'latin1')} >>\nstream\n${content}\nendstream`,
    ]),
  ];

  let text = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const offset = Buffer.byteLength(text, 'latin1');
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const tableAt = Buffer.byteLength(text, 'latin1');
  const entries = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${entries}`;
  text += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${tableAt}\n%%EOF\n`;
  return Buffer.from(text, 'latin1');
}
