import type { PlayedTurn } from '../domain/persona/index.ts';
import { heardIn, type CallLog, type Language, type Transcript } from '../domain/dialogue/index.ts';
import { judge, type Finding, type Rulebook } from '../domain/rulebook/index.ts';
import { plannedContact, type Scenario, type ScriptTurn } from '../domain/scenario/index.ts';
import { weigh, type CallNote, type Rubric, type Scorecard } from '../domain/scoring/index.ts';
import { fill, replay, toTranscript } from '../engine/index.ts';

/** A call played out and scored: all of it derived from scenario, seed and log. */
export interface Assessment {
  readonly turns: readonly PlayedTurn[];
  readonly transcript: Transcript;
  readonly findings: readonly Finding[];
  readonly scorecard: Scorecard;
  readonly ending: string | undefined;
}

export interface Standards {
  readonly rulebook: Rulebook;
  readonly rubric: Rubric;
}

/** Plays a log, dialled as the scenario plans, judges the transcript by the rulebook and weighs it by the rubric. */
export const assess = (
  scenario: Scenario,
  seed: number,
  log: CallLog,
  standards: Standards,
  language: Language,
  note?: CallNote,
): Assessment => assessTurns(scenario, replay(scenario, seed, log), standards, language, note);

/** Judges and weighs a call that has been played out. */
export function assessTurns(
  scenario: Scenario,
  turns: readonly PlayedTurn[],
  { rulebook, rubric }: Standards,
  language: Language,
  note?: CallNote,
): Assessment {
  const transcript = toTranscript(scenario, turns, language, plannedContact(scenario));
  const findings = judge(transcript, rulebook);
  return { turns, transcript, findings, scorecard: weigh(transcript, findings, rubric, note), ending: turns.at(-1)?.ending };
}

/**
 * A script as the log it stands for. Words that are a choice's own, in either language, are that choice; other words
 * without acts are heard as `other` until hearing is built in.
 */
export function toLog(scenario: Scenario, script: readonly ScriptTurn[], language: Language): CallLog {
  return script.map((turn) => {
    if (turn.hungUp === true) return { type: 'collector.hung-up' as const };
    const bare = turn.acts.length === 0 && turn.misconduct.length === 0;
    const choice = scenario.choices.find(({ id, text }) =>
      turn.choice !== undefined ? id === turn.choice : bare && isSaid(turn.say, text),
    );
    const said = typeof turn.say === 'string' ? turn.say : turn.say?.[language];
    const offer = turn.offer ?? (bare ? choice?.offer : undefined);
    return {
      type: 'collector.spoke' as const,
      text: fill(said ?? choice?.text[language] ?? '', scenario, language, offer),
      ...heardIn(bare ? (choice ?? { acts: ['other'], misconduct: [] }) : turn),
      ...(offer === undefined ? {} : { offer }),
      ...(choice === undefined ? {} : { choice: choice.id }),
    };
  });
}

const isSaid = (say: ScriptTurn['say'], text: { readonly zh: string; readonly en: string }): boolean =>
  typeof say === 'string' ? say === text.zh || say === text.en : say !== undefined && say.zh === text.zh;
