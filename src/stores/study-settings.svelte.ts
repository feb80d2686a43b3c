import { studyLanguages, type StudyLanguages } from '../domain/quiz/index.ts';
import type { Dice, KeyValue } from '../platform/index.ts';
import { storedChoices } from './stored-choices.ts';

export const mostNewPerDay = 100;

interface Chosen {
  readonly languages: StudyLanguages;
  readonly newPerDay: number;
  /** Orders the cards; the same as long as it is kept. */
  readonly seed: number;
}

const key = 'study';

/** How cards are studied on this device, kept between visits. */
export class StudySettings {
  readonly #storage: KeyValue;
  #chosen: Chosen = $state.raw({ languages: 'zh', newPerDay: 10, seed: 0 });

  constructor({ settings, dice }: { readonly settings: KeyValue; readonly dice: Dice }, usual: StudyLanguages) {
    this.#storage = settings;
    const stored = parse(settings.get(key));
    this.#chosen = { ...this.#chosen, languages: usual, seed: dice.seed(), ...stored };
    if (stored.seed === undefined) this.change({});
  }

  get languages(): StudyLanguages {
    return this.#chosen.languages;
  }
  get newPerDay(): number {
    return this.#chosen.newPerDay;
  }
  get seed(): number {
    return this.#chosen.seed;
  }

  change(changed: Partial<Pick<Chosen, 'languages' | 'newPerDay'>>): void {
    this.#chosen = { ...this.#chosen, ...changed };
    this.#storage.set(key, JSON.stringify(this.#chosen));
  }
}

/** Only what is understood is taken. */
function parse(text: string | undefined): Partial<Chosen> {
  const { languages, newPerDay, seed } = storedChoices(text);
  const known = studyLanguages.find((each) => each === languages);
  return {
    ...(known === undefined ? {} : { languages: known }),
    ...(isWithin(newPerDay, mostNewPerDay) ? { newPerDay } : {}),
    ...(isWithin(seed, 0xffff_ffff) ? { seed } : {}),
  };
}

const isWithin = (value: unknown, most: number): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= most;
