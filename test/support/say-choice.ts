import type { CallEvent } from '../../src/domain/dialogue/index.ts';
import type { Choice } from '../../src/domain/scenario/index.ts';

/** What picking a choice puts into the log. */
export const sayChoice = ({ id, text, acts, misconduct, posesAs, offer }: Choice): CallEvent => ({
  type: 'collector.spoke',
  text: text.zh,
  acts,
  misconduct,
  choice: id,
  ...(posesAs === undefined ? {} : { posesAs }),
  ...(offer === undefined ? {} : { offer }),
});
