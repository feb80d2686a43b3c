import { BadUsage } from './bad-usage.ts';
import { check } from './check.ts';
import { exportContent } from './export.ts';
import { judgeTranscript } from './judge.ts';
import { play } from './play.ts';
import { simulate } from './simulate.ts';
import { usage } from './usage.ts';

const commands: Readonly<Record<string, (args: readonly string[]) => Promise<number>>> = {
  check,
  play,
  judge: judgeTranscript,
  simulate,
  export: exportContent,
};

/** Runs one command. Exit codes: 0 done, 1 findings of error severity, 2 bad usage. */
export async function main(args: readonly string[]): Promise<number> {
  const [name, ...rest] = args;
  if (name === undefined || name === 'help' || args.some((arg) => arg === '--help' || arg === '-h')) {
    process.stdout.write(`${usage}\n`);
    return name === undefined ? 2 : 0;
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  try {
    if (command === undefined) throw new BadUsage(`没有“${name}”这个命令。`, `There is no command called “${name}”.`);
    return await command(rest);
  } catch (error) {
    if (!(error instanceof BadUsage) && !isParseArgsError(error)) throw error;
    const lines = error instanceof BadUsage ? `${error.zh}\n${error.en}` : `看不懂这样写的参数。\n${error.message}`;
    process.stderr.write(`${lines}\n\n${usage}\n`);
    return 2;
  }
}

const isParseArgsError = (error: unknown): error is Error =>
  error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
