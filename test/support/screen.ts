import { render } from '@testing-library/svelte';
import type { Component } from 'svelte';
import type { Advisor } from '../../src/advisor/index.ts';
import type { Language } from '../../src/domain/dialogue/index.ts';
import { noRecords, type KeptRecords } from '../../src/domain/records/index.ts';
import type { KeepResult, KeyValue, Loaded, Ports, RecordsPort } from '../../src/platform/index.ts';
import { AdvisorStore } from '../../src/stores/advisor.ts';
import type { Content } from '../../src/stores/content.ts';
import { LanguageStore } from '../../src/stores/language.svelte.ts';
import { OfflineStore } from '../../src/stores/offline.svelte.ts';
import { RecordsStore } from '../../src/stores/records.svelte.ts';
import { SettingsStore } from '../../src/stores/settings.svelte.ts';
import { sampleContent } from './sample-content.ts';
import Stage from './Stage.svelte';

/** All that a screen finds around it. */
export interface Surroundings {
  readonly ports: Ports;
  readonly settings: SettingsStore;
  readonly language: LanguageStore;
  readonly records: RecordsStore;
  readonly offline: OfflineStore;
  readonly content: Content;
  readonly advisor: AdvisorStore;
}

export interface Scene extends Partial<KeptRecords> {
  readonly language?: Language;
  readonly content?: Content;
  readonly storage?: Loaded['storage'];
  readonly setAside?: number;
  readonly keeps?: KeepResult;
  readonly settings?: KeyValue;
  readonly files?: Partial<Ports['files']>;
  /** What advises: by default one that knows nothing, so that screens do without. */
  readonly advisor?: Advisor;
}

/** A device with a steady clock, a loaded die and records in memory. */
export async function surroundings(scene: Scene = {}): Promise<Surroundings> {
  const ports: Ports = {
    clock: { now: () => new Date('2026-11-22T02:00:00Z'), elapsedMs: () => 0 },
    dice: { seed: () => 4321, id: () => 'id-1' },
    records: recordsInMemory(scene),
    tabLock: { acquire: () => Promise.resolve(true), release: () => undefined, onTaken: () => () => undefined },
    settings: scene.settings ?? keyValue(),
    files: { save: () => undefined, read: async (file) => ({ text: await file.text() }), ...scene.files },
    workings: { get: () => Promise.resolve(undefined), set: () => Promise.resolve() },
  };
  const settings = new SettingsStore(ports.settings, [scene.language ?? 'en']);
  const records = new RecordsStore(ports);
  await records.load();
  return {
    ports,
    settings,
    records,
    language: new LanguageStore(settings),
    offline: new OfflineStore(),
    content: scene.content ?? sampleContent(),
    advisor: new AdvisorStore(scene.advisor ?? knowsNothing, ports.workings),
  };
}

/** Shows one screen or component as the app would. */
export async function show<Props extends Record<string, unknown>>(
  screen: Component<Props>,
  props: Props,
  scene: Scene = {},
): Promise<Surroundings> {
  const around = await surroundings(scene);
  render(Stage as unknown as Component<Record<string, unknown>>, { props: { screen, props, surroundings: around } });
  return around;
}

const knowsNothing: Advisor = {
  prepare: () => Promise.resolve(),
  deal: () => Promise.resolve(undefined),
  advise: () => Promise.resolve(undefined),
  prove: () => Promise.resolve(undefined),
};

export function keyValue(kept: Record<string, string> = {}): KeyValue {
  const map = new Map(Object.entries(kept));
  return { get: (key) => map.get(key), set: (key, value) => void map.set(key, value) };
}

function recordsInMemory({ storage = 'kept', setAside = 0, keeps = 'kept', ...kept }: Scene): RecordsPort {
  return {
    load: () => Promise.resolve({ ...noRecords, ...kept, storage, setAside }),
    keep: () => Promise.resolve(keeps),
    remove: () => Promise.resolve(keeps),
    clear: () => Promise.resolve(keeps),
    importAll: (added) => Promise.resolve(keeps === 'kept' ? { result: keeps, added, same: 0, different: 0 } : { result: keeps }),
  };
}
