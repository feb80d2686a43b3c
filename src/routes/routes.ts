import type { AsyncSvelteComponent } from 'svelte-spa-router';
import { wrap } from 'svelte-spa-router/wrap';
import Library from './library/Library.svelte';
import NotFound from './not-found/NotFound.svelte';
import type * as glossaryScreens from './glossary/screens.ts';
import type * as rulebookScreens from './rules/screens.ts';
import LoadFailed from './shell/LoadFailed.svelte';
import Loading from './shell/Loading.svelte';
import type * as studyScreens from './study/screens.ts';

/** A folder per screen; all but the first are fetched when opened. */
export const routes = {
  '/': Library,
  '/brief/:id': lazily(() => import('./briefing/Briefing.svelte')),
  '/call/:id': lazily(() => import('./call/Call.svelte')),
  '/proof/:id': lazily(() => import('./proof/ScenarioProof.svelte')),
  '/debrief/:attemptId': lazily(() => import('./debrief/Debrief.svelte')),
  '/compare/:first/:second': lazily(() => import('./compare/Compare.svelte')),
  '/rules': rulebooks('Rules'),
  '/rules/:jurisdiction/whole': rulebooks('WholeBook'),
  '/rules/:jurisdiction/to-check': rulebooks('ToCheck'),
  '/rules/:jurisdiction/:rule': rulebooks('RulePage'),
  '/desk': lazily(() => import('./desk/Desk.svelte')),
  '/desk/:id': lazily(() => import('./desk/Decide.svelte')),
  '/history': lazily(() => import('./history/History.svelte')),
  '/drill': lazily(() => import('./drill/Drill.svelte')),
  '/glossary': readings('Glossary'),
  '/glossary/whole': readings('WholeGlossary'),
  '/glossary/:term': readings('TermPage'),
  '/lists': readings('Lists'),
  '/lists/:id': readings('ListPage'),
  '/workflow': readings('Workflow'),
  '/study/exchange': lazily(() => import('./exchange/Exchange.svelte')),
  '/study': studying('Study'),
  '/study/today': studying('Today'),
  '/study/progress': studying('Progress'),
  '/quiz': lazily(() => import('./quiz/Quiz.svelte')),
  '/quiz/:id': lazily(() => import('./quiz/QuizSitting.svelte')),
  '/exam': lazily(() => import('./exam/Exam.svelte')),
  '/exam/:id': lazily(() => import('./exam/ExamSitting.svelte')),
  '/settings': lazily(() => import('./settings/Settings.svelte')),
  '*': NotFound,
};

function rulebooks(screen: keyof typeof rulebookScreens) {
  return lazily(async () => ({ default: (await import('./rules/screens.ts'))[screen] }));
}

function readings(screen: keyof typeof glossaryScreens) {
  return lazily(async () => ({ default: (await import('./glossary/screens.ts'))[screen] }));
}

function studying(screen: keyof typeof studyScreens) {
  return lazily(async () => ({ default: (await import('./study/screens.ts'))[screen] }));
}

/** A chunk that cannot be fetched becomes a page that says so. */
function lazily(load: AsyncSvelteComponent) {
  return wrap({ asyncComponent: () => load().catch(() => LoadFailed), loadingComponent: Loading });
}
