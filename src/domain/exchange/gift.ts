import type { BankForm, BankItem, BankOption } from './bank-items.ts';
import { shareOf } from './fractions.ts';

/**
 * A bank in Moodle's GIFT, https://docs.moodle.org/en/GIFT_format: UTF-8, a blank line between questions, categories by
 * `$CATEGORY`, every text `[plain]`, so that no sign in it is taken for HTML. `~ = # { } : \` are escaped by a backslash, a
 * line end within a text is `\n`. Cloze lines become choices with the gap left in; GIFT orders nothing, so steps are matched
 * with their places. `->` cannot be escaped and becomes `→` on the left of a match.
 */
export function toGift(items: readonly BankItem[]): string {
  const categories = new Map<string, BankItem[]>();
  for (const item of items) {
    const category = item.category.map((part) => oneLine(part).replaceAll('/', '//')).join('/');
    categories.set(category, [...(categories.get(category) ?? []), item]);
  }
  return [...categories]
    .flatMap(([category, within]) => [`$CATEGORY: $course$/top/${category}`, ...within.map(questionOf)])
    .map((part) => `${part}\n`)
    .join('\n');
}

function questionOf({ id, ask, explain, form }: BankItem): string {
  const shown = form.kind === 'gap' ? `${ask}\n${form.before}____${form.after}` : ask;
  return `::${escaped(id)}::[plain]${escaped(shown)}{${answersOf(form)}\n\t####${text(explain)}\n}`;
}

function answersOf(form: BankForm): string {
  switch (form.kind) {
    case 'one':
    case 'gap':
      return form.options.map((option) => `\n\t${option.right ? '=' : '~'}${told(option)}`).join('');
    case 'several': {
      const { right, wrong } = shareOf(form.options);
      return form.options.map((option) => `\n\t~%${option.right ? right : wrong}%${told(option)}`).join('');
    }
    case 'truth':
      return form.truth ? 'TRUE' : 'FALSE';
    case 'match':
      return form.pairs.map(({ left, right }) => `\n\t=${text(left.replaceAll('->', '→'))} -> ${escaped(right)}`).join('');
    case 'order':
      return form.steps.map((step, at) => `\n\t=${text(step.replaceAll('->', '→'))} -> ${at + 1}`).join('');
    case 'number':
      return `#\n\t=${form.answer}:${form.within}`;
  }
}

const told = ({ say, why }: BankOption): string => (why === undefined ? text(say) : `${text(say)}#${text(why)}`);

/** A text may begin with what looks like a format or a weight; told its format again, it is neither. */
const text = (words: string): string => (/^[\s]*[[%]/u.test(words) ? `[plain]${escaped(words)}` : escaped(words));

const escaped = (words: string): string =>
  words
    .replaceAll(/[\\~=#{}:]/gu, (sign) => `\\${sign}`)
    .replaceAll(/\r\n?|\n/gu, '\\n')
    .trim();

const oneLine = (words: string): string => words.replaceAll(/\s+/gu, ' ').trim();
