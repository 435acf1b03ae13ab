import { Option } from 'commander';
import { z } from 'zod';

import { CofferError } from '#contract/failures.ts';
import type { Finding } from '#contract/shapes/findings.ts';
import { dataFolderFindings } from '../../app/doctor/examine.ts';
import { defineCommand, type CommandContext } from '../command.ts';
import { Interrupted } from '../terminal.ts';
import { textTable } from '../text-table.ts';

export const doctor = defineCommand({
  name: 'doctor',
  summary: 'Look at settings, vault, keys, ledger and banks, and say what to do where something is wrong.',
  options: [new Option('--repair', 'first mend what can be mended safely, and say what was done')],
  examples: ['coffer doctor --profile sandbox', 'coffer doctor --repair'],
  input: z.object({ repair: z.boolean().default(false) }),

  run: async (context, { repair }) => {
    const version = `Coffer ${context.version} on Node ${process.versions.node}.`;
    const { profile, repaired } = await profileFindings(context, repair);
    const findings: readonly Finding[] = [
      { name: 'version', status: 'ok', message: version },
      ...repaired.map((message): Finding => ({ name: 'repair', status: 'ok', message })),
      ...profile,
    ];
    return {
      document: { findings, repaired },
      text: textTable(findings, [
        { title: 'Status', cell: ({ status }) => status },
        { title: 'What', cell: ({ name }) => name },
        { title: 'How it is', cell: ({ message }) => message },
      ]),
      failed: findings.some(({ status }) => status === 'problem'),
    };
  },
});

/** A profile that does not open is a finding too, and the folder may say why. */
async function profileFindings(
  { open, dataFolder }: CommandContext,
  repair: boolean,
): Promise<{ readonly profile: readonly Finding[]; readonly repaired: readonly string[] }> {
  const opened = await open().catch((error: unknown) => {
    if (error instanceof Interrupted || !(error instanceof CofferError)) throw error;
    return error;
  });
  if (opened instanceof CofferError) {
    const folder = await dataFolderFindings(dataFolder).catch(() => []);
    return { profile: [{ name: 'profile', status: 'problem', message: opened.message }, ...folder], repaired: [] };
  }
  const { app, session } = opened;
  const repaired = repair ? await app.handlers['doctor.repair']({}) : [];
  const findings = await app.handlers['doctor.examine']({});
  return { profile: [{ name: 'profile', status: 'ok', message: `${session.profile} is open.` }, ...findings], repaired };
}
