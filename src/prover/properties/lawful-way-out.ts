import { outOfReach } from '../worth.ts';
import { wayTo } from '../product.ts';
import type { Property } from './flaw.ts';

/** Wherever a call has come to, it can be brought to an end without breaking another rule. */
export const lawfulWayOut: Property = {
  code: 'SCN340',
  flaws: ({ product, byAnything }) => {
    const trapped = byAnything.rank.findIndex((rank, node) => rank === outOfReach && !product.ended(node));
    return trapped < 0 ? [] : [{ path: ['endings'], args: {}, way: wayTo(product, trapped) }];
  },
};
