import { mount } from 'svelte';
import App from './App.svelte';
import './app.css';
import * as content from './platform/content.ts';
import {
  fileExchange,
  recordsDatabase,
  settingsStorage,
  systemClock,
  systemDice,
  tabLock,
  workingsDatabase,
  type Ports,
} from './platform/index.ts';
import { AdvisorStore } from './stores/advisor.ts';
import { dress } from './stores/appearance.ts';
import { LanguageStore } from './stores/language.svelte.ts';
import { OfflineStore } from './stores/offline.svelte.ts';
import { RecordsStore } from './stores/records.svelte.ts';
import { SettingsStore } from './stores/settings.svelte.ts';
import { workerAdvisor } from './workers/index.ts';

const ports: Ports = {
  clock: systemClock,
  dice: systemDice,
  records: recordsDatabase(),
  tabLock: tabLock(systemDice),
  settings: settingsStorage(),
  files: fileExchange,
  workings: workingsDatabase(),
};
const settings = new SettingsStore(ports.settings, navigator.languages);
const language = new LanguageStore(settings);
const records = new RecordsStore(ports);
const offline = new OfflineStore();
const advisor = new AdvisorStore(
  workerAdvisor(() => new Worker(new URL('./workers/advisor.worker.ts', import.meta.url), { type: 'module' })),
  ports.workings,
);

dress(document.documentElement, settings, language);
void records.load();
if (import.meta.env.PROD && 'serviceWorker' in navigator) {
  void offline.keep(navigator.serviceWorker, new URL('sw.js', document.baseURI));
}

mount(App, {
  target: document.getElementById('app') ?? document.body,
  props: { ports, settings, language, records, offline, content, advisor },
});
