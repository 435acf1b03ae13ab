import { beginWholeFile } from './whole-file.ts';

/** Writes a text or document that is in memory to `path`, whole or not at all. Rejects as `beginWholeFile` does. */
export async function exportInMemory(path: string, content: string | Uint8Array): Promise<void> {
  const file = await beginWholeFile(path);
  try {
    await file.append(content);
    await file.finish();
  } finally {
    await file.discard();
  }
}
