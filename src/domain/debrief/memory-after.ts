import type { Memory, PlayedTurn } from '../persona/index.ts';

/** What the debtor remembers after a turn, as conditions ask for it. */
export const memoryAfter = ({ meters, states, echo }: PlayedTurn): Memory => ({ meters, states, ...(echo === undefined ? {} : { echo }) });
