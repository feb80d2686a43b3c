/**
 * Workers — long work away from the screen: the advisor behind messages.
 *
 * May touch: nothing.
 */
export { workerAdvisor, type Line } from './worker-advisor.ts';
