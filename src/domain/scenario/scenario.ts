import type {
  CaseFile,
  DebtorAct,
  Disposition,
  Heard,
  IsoDate,
  IsoDateTime,
  Jurisdiction,
  Means,
  Offer,
  Words,
} from '../dialogue/index.ts';
import type { Condition, Line, LineId, PersonaProgram, RegionId, StateId } from '../persona/index.ts';

/** Where a call may end, and what became of it. */
export interface Ending {
  readonly id: StateId;
  readonly kind: Disposition;
  /** What counts as good is the scenario's to say. */
  readonly good: boolean;
  readonly title: Words;
  /** What happened afterwards, told in the debrief. */
  readonly aftermath: Words;
  /** 0–100: how much of what is owed will really come in. */
  readonly recovery: number;
  /** 0–100: how the debtor's life stands after it. */
  readonly health: number;
}

/** How good a sentence is to say when it is on offer: fit, a plausible weaker one, or a temptation that breaks a rule. */
export type ChoiceGrade = 'good' | 'weaker' | 'tempting';

/** A performance of acts in words, offered to the trainee while its condition holds. */
export interface Choice extends Heard {
  readonly id: string;
  readonly grade: ChoiceGrade;
  readonly when?: Condition;
  readonly text: Words;
  readonly offer?: Offer;
  /** What the coach says of these words in guided mode. */
  readonly coach?: Words;
}

/** Something true about the debtor that must be found out. */
export interface Fact {
  readonly id: RegionId;
  readonly words: Words;
}

/** A question or objection of the debtor's own. */
export interface AgendaItem {
  readonly id: RegionId;
  readonly words: Words;
}

/** One turn of a script: what `play` reads. */
export interface ScriptTurn extends Heard {
  readonly choice?: string;
  readonly say?: Words | string;
  readonly offer?: Offer;
  readonly at?: IsoDateTime;
  /** The collector puts the phone down, without a word. */
  readonly hungUp?: boolean;
  /** Debtor acts that must be among the answer's. */
  readonly answers?: readonly DebtorAct[];
  /** How the debtor stands after it, as far as it is expected. */
  readonly leaves?: Condition;
}

/** A call written down beforehand, with what must come of it: every rehearsal is a test. */
export interface Rehearsal {
  readonly id: string;
  readonly kind: 'model' | 'clumsy' | 'unlawful' | 'other';
  readonly title: Words;
  readonly seed: number;
  readonly turns: readonly ScriptTurn[];
  readonly expect: {
    readonly ending?: StateId;
    /** Rules breached, in any order, complete. */
    readonly breached: readonly string[];
    readonly legality: { readonly passed: boolean; readonly least?: number; readonly most?: number };
    readonly professionalism: { readonly least?: number; readonly most?: number };
  };
}

export type Difficulty = 1 | 2 | 3 | 4 | 5;

/** What a library card needs. */
export interface ScenarioCard {
  readonly id: string;
  readonly jurisdiction: Jurisdiction;
  readonly difficulty: Difficulty;
  readonly tutorial: boolean;
  readonly channel: 'phone';
  readonly title: Words;
  readonly summary: Words;
  readonly persona: { readonly id: string; readonly name: Words };
  readonly debtor: Words;
  readonly portrait: Portrait;
  /** Inventory ids of what it practises. */
  readonly covers: readonly string[];
  /** A digest of everything that can change a replay. */
  readonly hash: string;
}

export interface Portrait {
  readonly hair: 'short' | 'long' | 'bun' | 'bald' | 'curly' | 'cap';
  readonly glasses: boolean;
  readonly beard: boolean;
  readonly age: 'young' | 'middle' | 'old';
}

/** A scenario, whole: what is shown, what is hidden, and how the debtor behaves. */
export interface Scenario extends ScenarioCard {
  readonly date: IsoDate;
  /** When the call is placed, in the debtor's local time. */
  readonly callAt: IsoDateTime;
  readonly caseFile: CaseFile;
  readonly means: Means;
  /** What to aim at, for the briefing. */
  readonly goals: readonly Words[];
  readonly facts: readonly Fact[];
  readonly agenda: readonly AgendaItem[];
  readonly program: PersonaProgram;
  readonly lines: Readonly<Record<LineId, Line>>;
  readonly choices: readonly Choice[];
  readonly endings: readonly Ending[];
  readonly rehearsals: readonly Rehearsal[];
  /** Words for the states of authored regions, for the debrief. */
  readonly stateWords: Readonly<Record<RegionId, Readonly<Record<StateId, Words>>>>;
}
