import { readdirSync, readFileSync } from 'node:fs';

/**
 * Memory of a process and all that it started, in MB: the sum of Linux's proportional set sizes, which
 * share out what several processes have in common (proc_pid_smaps_rollup(5)).
 */
export function proportionalMegabytes(pid: number): number {
  return treeOf(pid).reduce((sum, each) => sum + kibibytesOf(each), 0) / 1024;
}

function treeOf(root: number): readonly number[] {
  const children = new Map<number, number[]>();
  for (const name of readdirSync('/proc')) {
    const pid = Number(name);
    const parent = Number.isInteger(pid) ? parentOf(pid) : null;
    if (parent !== null) children.set(parent, [...(children.get(parent) ?? []), pid]);
  }
  const tree = [root];
  for (const pid of tree) tree.push(...(children.get(pid) ?? []));
  return tree;
}

function parentOf(pid: number): number | null {
  const match = /^PPid:\s+(\d+)$/m.exec(read(`/proc/${pid}/status`));
  return match === null ? null : Number(match[1]);
}

function kibibytesOf(pid: number): number {
  return Number(/^Pss:\s+(\d+) kB$/m.exec(read(`/proc/${pid}/smaps_rollup`))?.[1] ?? 0);
}

/** Empty when the process has ended meanwhile. */
function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
