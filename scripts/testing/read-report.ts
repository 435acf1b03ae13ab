import { readFileSync } from 'node:fs';
import type { z } from 'zod';

/** What a test runner wrote for machines; null where it wrote nothing, or not all of it. */
export function readReport<Shape extends z.ZodType>(file: string, shape: Shape): z.output<Shape> | null {
  try {
    return shape.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return null;
  }
}
