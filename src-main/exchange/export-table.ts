import { beginWholeFile } from './whole-file.ts';

/** Writes a text that is in memory to `path`, whole or not at all. Rejects as `beginWholeFile` does. */
export async function exportTable(path: string, text: string): Promise<void> {
  const file = await beginWholeFile(path);
  try {
    await file.append(text);
    await file.finish();
  } finally {
    await file.discard();
  }
}
