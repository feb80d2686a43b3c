import type { CoachWords } from '../../domain/debrief/index.ts';
import { moves } from './reasons.ts';

const gravity = {
  critical: 'A serious breach. On a real call this ends it.',
  major: 'That broke a rule that matters.',
  minor: 'A small slip against the rules.',
} as const;

export const coach: CoachWords = {
  'effect.warmed': () => 'They trust you a little more after that.',
  'effect.calmed': () => 'Hear how they calmed down? That was your doing.',
  'effect.hardened': () => 'That left them tenser than before.',
  'effect.lost-trust': () => 'They believe you a little less now.',
  'effect.mixed': () => 'Fair enough to say, but it stung. Give it a moment.',
  'effect.nothing': () => 'Neither trust nor tension moved.',
  'effect.at-worst': () => 'They were past listening already. It could not get any worse.',
  'effect.entered': () => 'Where they stand now:',
  'effect.told': () => 'They told you something they had kept back. Keep it in mind.',
  'effect.raised': () => 'They asked you something. Answer that first.',
  'effect.left-unanswered': () => 'They asked and you went past it. They noticed.',
  'effect.settled': () => 'You answered that. It is off their mind now.',
  'effect.agreed': () => 'That was a yes. Say it back to them.',
  'effect.confirmed': () => 'Said back and agreed. Now you both know what it is.',
  'effect.over-means': () => 'They said yes, but they cannot pay that. It will break.',
  'effect.ended': () => 'The call is over.',
  'rule.broken': (p) => gravity[p.severity],
  'cost.ending': () => 'There were better words on offer. After these, the best ending is out of reach:',
  'cost.criterion': () => 'There were better words on offer. After these, you can no longer earn all of this:',
  'next.try': (p) => `Next: ${moves[p.act].next}.`,
  'next.answer-first': (p) => `Their question is still open: ${moves[p.act].next}.`,
  'next.calm-first': (p) => `Not the money yet. They are too hot to hear it: ${moves[p.act].next}.`,
};
