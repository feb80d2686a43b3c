import * as v from 'valibot';
import { collectorActs, heardIn, misconductKinds, posedAs, type MinorUnits, type Offer } from '../domain/dialogue/index.ts';
import type { Scenario, ScriptTurn } from '../domain/scenario/index.ts';
import { BadUsage } from './bad-usage.ts';

/** Money in a script is in whole currency units with at most two decimals; inside it is minor units. */
const money = v.pipe(
  v.number(),
  v.minValue(0),
  v.maxValue(1e9),
  v.check((amount) => Math.abs(amount * 100 - Math.round(amount * 100)) < 1e-6, 'at most two decimals'),
  v.transform((amount): MinorUnits => Math.round(amount * 100)),
);

const offer = v.strictObject({
  kind: v.picklist(['full-payment', 'instalment', 'extension', 'waiver', 'channel']),
  down: v.optional(money),
  monthly: v.optional(money),
  months: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(600))),
  first: v.optional(v.pipe(v.string(), v.isoDate())),
  waiver: v.optional(money),
  channel: v.optional(v.picklist(['bank-app', 'online-bank', 'counter', 'atm', 'third-party-pay', 'auto-debit'])),
});

const turn = v.strictObject({
  say: v.optional(v.pipe(v.string(), v.maxLength(5000))),
  acts: v.optional(v.pipe(v.array(v.picklist(collectorActs)), v.maxLength(20))),
  misconduct: v.optional(v.pipe(v.array(v.picklist(misconductKinds)), v.maxLength(20))),
  posesAs: v.optional(v.picklist(posedAs)),
  choice: v.optional(v.string()),
  offer: v.optional(offer),
  at: v.optional(v.pipe(v.string(), v.maxLength(40))),
  hungUp: v.optional(v.boolean()),
});

/** Reads a script: JSON Lines, one collector turn a line. A line that cannot be read is named by its number and field. */
export function readScript(text: string, name: string, scenario: Scenario): readonly ScriptTurn[] {
  const lines = text
    .replace(/^\uFEFF/, '')
    .split('\n')
    .map((line, index) => ({ line: line.trim(), number: index + 1 }));
  const turns = lines.filter(({ line }) => line !== '').map(({ line, number }) => readTurn(line, `${name}:${number}`, scenario));
  if (turns.length > 500)
    throw new BadUsage(
      `${name}：脚本最多 500 轮，这里有 ${turns.length} 轮。`,
      `${name}: a script has at most 500 turns; this one has ${turns.length}.`,
    );
  return turns;
}

function readTurn(line: string, place: string, scenario: Scenario): ScriptTurn {
  const parsed = v.safeParse(turn, parseJson(line, place));
  if (!parsed.success) {
    const issue = parsed.issues[0];
    const field = issue.path?.map(({ key }) => String(key)).join('.') ?? '';
    const found = JSON.stringify(issue.input) ?? 'undefined';
    throw new BadUsage(
      `${place}：“${field}”写成了 ${found.slice(0, 60)}，应为 ${issue.expected ?? issue.message}。`,
      `${place}: “${field}” is ${found.slice(0, 60)}; expected ${issue.expected ?? issue.message}.`,
    );
  }
  const { say, acts, misconduct, posesAs, choice: id, offer: offered, at, hungUp } = parsed.output;
  const choice = id === undefined ? undefined : scenario.choices.find((candidate) => candidate.id === id);
  if (id !== undefined && choice === undefined)
    throw new BadUsage(`${place}：剧本里没有叫“${id}”的选项。`, `${place}: the scenario has no choice called “${id}”.`);
  const terms = (offered as Offer | undefined) ?? choice?.offer;
  return {
    ...heardIn({
      ...choice,
      acts: acts ?? choice?.acts ?? [],
      misconduct: misconduct ?? choice?.misconduct ?? [],
      posesAs: posesAs ?? choice?.posesAs,
    }),
    ...(choice === undefined ? {} : { choice: choice.id, say: choice.text }),
    ...(say === undefined ? {} : { say }),
    ...(terms === undefined ? {} : { offer: terms }),
    ...(at === undefined ? {} : { at }),
    ...(hungUp === true ? { hungUp } : {}),
  };
}

function parseJson(line: string, place: string): unknown {
  try {
    return JSON.parse(line) as unknown;
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error);
    throw new BadUsage(
      `${place}：不是合法的 JSON（${problem}）。每行写一个 JSON 对象。`,
      `${place}: not valid JSON (${problem}). Write one JSON object a line.`,
    );
  }
}
