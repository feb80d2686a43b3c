import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Language } from '../domain/dialogue/index.ts';
import { outcomeOf } from '../domain/scoring/index.ts';
import type { Scenario } from '../domain/scenario/index.ts';
import { assess, toLog, type Assessment } from '../prover/index.ts';
import { BadUsage } from './bad-usage.ts';
import { openLibrary } from './library.ts';
import { scenarioCalled, standardsOf } from './named.ts';
import { readScript } from './read-script.ts';
import { largestSeed, wholeNumber } from './whole-number.ts';

/** `play <scenario> --script <file|->`: plays a call and scores it. */
export async function play(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: {
      script: { type: 'string' },
      seed: { type: 'string', default: '1' },
      lang: { type: 'string', default: 'zh' },
      json: { type: 'boolean', default: false },
    },
    allowPositionals: true,
  });
  const content = openLibrary();
  const scenario = scenarioCalled(positionals[0], content);
  if (values.script === undefined)
    throw new BadUsage('请用 --script 给出脚本文件，或 - 从标准输入读。', 'Give the script with --script <file>, or - for standard input.');
  const seed = wholeNumber('--seed', values.seed, 0, largestSeed);
  if (values.lang !== 'zh' && values.lang !== 'en')
    throw new BadUsage(`--lang 只能是 zh 或 en，这里是“${values.lang}”。`, `--lang is zh or en, not “${values.lang}”.`);
  const standards = standardsOf(scenario, content);
  const language: Language = values.lang;
  const script = readScript(open(values.script), values.script === '-' ? 'stdin' : values.script, scenario);
  const played = assess(scenario, seed, toLog(scenario, script, language), standards, language);
  const result = asJson(played, scenario);
  process.stdout.write(values.json ? `${JSON.stringify(result, null, 2)}\n` : inWords(result));
  return 0;
}

function open(path: string): string {
  try {
    return readFileSync(path === '-' ? 0 : path, 'utf8');
  } catch (error) {
    throw new BadUsage(
      `读不了脚本“${path}”。`,
      `The script “${path}” cannot be read: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}

/** The contract of `play --json`. */
function asJson({ turns, transcript, findings, scorecard, ending }: Assessment, scenario: Scenario) {
  const last = turns.at(-1);
  const end = scenario.endings.find(({ id }) => id === ending);
  const textOf = (turn: number, collector: boolean) =>
    transcript.turns.find((spoken) => spoken.turn === turn && (spoken.speaker === 'collector') === collector)?.text ?? '';
  return {
    turns: turns.map(({ turn, collector, debtor, meters, states }) => ({
      turn,
      collector: {
        text: textOf(turn, true),
        acts: collector?.acts ?? [],
        misconduct: collector?.misconduct ?? [],
        ...(collector?.offer === undefined ? {} : { offer: collector.offer }),
      },
      debtor: { acts: debtor.acts, text: textOf(turn, false) },
      meters,
      state: states,
    })),
    ending: end?.id ?? null,
    findings: findings.map(({ rule, verdict, severity, turn, quote, clause, alsoBreaches }) => ({
      rule,
      verdict,
      severity,
      turn: turn ?? null,
      quote: quote ?? null,
      clause,
      alsoBreaches,
    })),
    legality: { passed: scorecard.legality.passed, score: scorecard.legality.score },
    professionalism: { score: scorecard.professionalism.score, sections: scorecard.professionalism.sections },
    passed: scorecard.passed,
    outcome:
      end === undefined
        ? null
        : {
            kind: end.kind,
            good: end.good,
            ...outcomeOf({
              recovery: end.recovery,
              health: end.health,
              turns: turns.length - 1,
              finalTrust: last?.meters.trust ?? 0,
              finalTension: last?.meters.tension ?? 0,
            }),
          },
  };
}

function inWords(result: ReturnType<typeof asJson>): string {
  const lines = result.turns.flatMap(({ turn, collector, debtor, meters }) => [
    ...(turn === 0
      ? []
      : [
          `${String(turn).padStart(2)} ▸ ${collector.text}   [${[...collector.acts, ...collector.misconduct.map((kind) => `!${kind}`)].join(' ')}]`,
        ]),
    `   ◂ ${debtor.text}   [${debtor.acts.join(' ')}]  trust ${meters.trust} tension ${meters.tension} willingness ${meters.willingness}`,
  ]);
  const breaches = result.findings
    .filter(({ verdict }) => verdict === 'breached')
    .map(({ rule, severity, turn, quote }) => `  ◆ ${rule} (${severity}) turn ${turn ?? '—'}: ${quote ?? ''}`);
  const sections = result.professionalism.sections.map(({ id, score, of }) => `${id} ${score}/${of}`).join(' · ');
  return `${[
    ...lines,
    '',
    `ending: ${result.ending ?? '—'}`,
    ...breaches,
    `legality: ${result.legality.passed ? 'passed' : 'failed'} ${result.legality.score}`,
    `professionalism: ${result.professionalism.score}   ${sections}`,
  ].join('\n')}\n`;
}
