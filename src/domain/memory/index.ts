/**
 * Memory — the log of reviews + a moment → how well each card is remembered, what is due, and how study has gone.
 *
 * May touch: chance, dialogue, records.
 */
export { dayBegins, dayOf, isoOf, zoneOr } from './study-day.ts';
export { nextStates, ratings, recallChance, type CardState, type Rating } from './card-state.ts';
export { foldLog, type Memory, type Step } from './fold-log.ts';
export { dueToday, isDue, type Due, type StudyLimits } from './due-today.ts';
export { forecast, heatMap, retention, streak, type Kept, type Retention } from './figures.ts';
