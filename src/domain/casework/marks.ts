import * as v from 'valibot';
import { consequences, deciders, figures, manners, particulars } from '../dialogue/index.ts';

const list = <const Item extends v.GenericSchema>(item: Item, most: number) => v.optional(v.pipe(v.array(item), v.maxLength(most)));

/** The finer marks that may stand beside acts and misconduct; authors write them and programs read them alike. */
export const marks = {
  claims: list(v.strictObject({ of: v.picklist(consequences), as: v.picklist(manners), by: v.optional(v.picklist(deciders)) }), 16),
  amounts: list(
    v.strictObject({ of: v.picklist(figures), amount: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100_000_000_00)) }),
    8,
  ),
  particulars: list(v.picklist(particulars), particulars.length),
};
