import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { vi } from 'vitest';
import { main } from '../../src/cli/main.ts';

export interface Ran {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A command in a process of its own, as a person runs it. Slow to start: for what only a process shows. */
export function spawnCli(args: readonly string[], input = ''): Ran {
  const { status, stdout, stderr } = spawnSync('node', ['src/cli/bin.mjs', ...args], {
    cwd: fileURLToPath(new URL('../../', import.meta.url)),
    input,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  return { status, stdout, stderr };
}

/** The same command in this process, with what it printed. */
export async function runCli(args: readonly string[]): Promise<Ran> {
  const printed = { stdout: '', stderr: '' };
  const spies = (['stdout', 'stderr'] as const).map((stream) =>
    vi.spyOn(process[stream], 'write').mockImplementation((text) => {
      printed[stream] += String(text);
      return true;
    }),
  );
  try {
    return { status: await main(args), ...printed };
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}
