import { expect, type Page } from '@playwright/test';
import { locales } from '../../src/locales/index.ts';
import { callWords } from '../../src/routes/call/words.ts';
import { debriefWords } from '../../src/routes/debrief/words.ts';
import type { Language } from '../../src/domain/dialogue/index.ts';
import { choiceWords } from '../../src/engine/index.ts';
import type { ChoiceGrade, Scenario } from '../../src/domain/scenario/index.ts';
import { builtInScenarios } from '../support/built-in.ts';

/** A person at the keyboard: does what a trainee does, by what is on the screen. */
export class Caller {
  readonly page: Page;
  readonly language: Language;

  constructor(page: Page, language: Language) {
    this.page = page;
    this.language = language;
  }

  get words() {
    return { ...locales[this.language], call: callWords[this.language], debrief: debriefWords[this.language] };
  }

  scenario(id: string): Scenario {
    const found = builtInScenarios.find((scenario) => scenario.id === id);
    if (found === undefined) throw new Error(`no built-in scenario is called ${id}`);
    return found;
  }

  async open(path = '#/'): Promise<void> {
    await this.page.goto(`./${path}`);
    await this.page.getByRole('main').getByRole('heading', { level: 1 }).waitFor({ state: 'attached' });
  }

  async dial(id: string, mode: 'guided' | 'practice' | 'exam', seed = 1): Promise<void> {
    await this.page.goto(`./#/call/${id}?mode=${mode}&seed=${seed}`);
    const connect = this.page.getByRole('button', { name: this.words.call.ring.connect });
    await connect.or(this.choices().first()).first().waitFor();
    // On a slow machine the ringing may be over by itself before a finger is on the key.
    await connect.evaluateAll((buttons) => buttons.forEach((button) => (button as HTMLElement).click()));
    await this.choices().first().waitFor();
  }

  choices() {
    return this.page.getByRole('region', { name: this.words.call.choices }).getByRole('button');
  }

  /** Reads the sentences on offer and presses the number key of the first of the wanted grade, else of the first. */
  async say(scenario: Scenario, grades: readonly ChoiceGrade[], avoid: ReadonlySet<string> = new Set()): Promise<string> {
    await this.choices().first().waitFor();
    const shown = await this.choices().evaluateAll((buttons) =>
      buttons.map((button) => button.querySelector('.text-lead')?.textContent?.trim() ?? ''),
    );
    const byWords = new Map(scenario.choices.map((choice) => [choiceWords(scenario, choice, this.language), choice]));
    const ranked = shown
      .map((words, index) => ({ index, choice: byWords.get(words) }))
      .map(({ index, choice }) => ({
        index,
        id: choice?.id ?? '',
        rank:
          (avoid.has(choice?.id ?? '') ? 10 : 0) +
          (choice === undefined ? 9 : grades.indexOf(choice.grade) >= 0 ? grades.indexOf(choice.grade) : 5),
      }))
      .sort((a, b) => a.rank - b.rank);
    const [best] = ranked;
    if (best === undefined) throw new Error('nothing is on offer');
    await this.page.keyboard.press(String(best.index + 1));
    return best.id;
  }

  /** Talks until the line is dead, by number keys alone. */
  async talkToTheEnd(scenario: Scenario, grades: readonly ChoiceGrade[]): Promise<void> {
    const over = this.page.getByRole('heading', { name: this.words.call.wrapUp.heading });
    const said = new Set<string>();
    for (let turn = 0; turn < 60; turn += 1) {
      await expect(over.or(this.choices().first())).toBeVisible();
      if (await over.isVisible()) return;
      const before = await this.page.getByRole('log').textContent();
      said.add(await this.say(scenario, grades, said));
      await expect.poll(async () => (await over.isVisible()) || (await this.page.getByRole('log').textContent()) !== before).toBe(true);
    }
    throw new Error('sixty turns, and still on the phone');
  }
}
