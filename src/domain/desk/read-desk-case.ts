import { conform, diagnose, nearest, readYaml, type Diagnostic, type SourceDocument, type SourceFile } from '../authoring/index.ts';
import { wrongScripts } from '../casework/index.ts';
import type { Channel, ContactPoint } from '../dialogue/index.ts';
import { checkCaseFile, toCaseFile } from '../scenario/index.ts';
import type { DeskCase, RehearsedDecision, Way } from './desk-case.ts';
import { deskCaseFile, type DeskCaseEntry, type WayEntry } from './desk-case.schema.ts';

/**
 * One case file → the case, or every mistake in it. Beside the shape: SCN102 no zone, SCN106 the age of the debt, SCN108 a
 * channel that does not lead to that point, SCN109 a later moment that is none, SCN213 a contact point, and SCN214 a way or
 * moment, that nobody knows, SCN403 the wrong script, SCN521 two ways of one id.
 */
export function readDeskCase(source: SourceFile): { deskCase?: DeskCase; document?: SourceDocument; diagnostics: readonly Diagnostic[] } {
  const { document, diagnostics } = readYaml(source);
  if (document === undefined) return { diagnostics };
  const { value: entry, diagnostics: departures } = conform(document, deskCaseFile);
  if (entry === undefined) return { document, diagnostics: departures };
  const zone = entry['case-file'].zone;
  const mistakes = [
    ...(zone === undefined ? [diagnose(document, ['case-file'], 'SCN102', { key: 'zone', in: 'case-file' })] : []),
    ...checkCaseFile(entry['case-file'], entry.now.slice(0, 10), { document, path: ['case-file'] }),
    ...checkWays(entry, document),
    ...checkLater(entry, document),
    ...checkNames(entry, document),
    ...wrongScripts(document, document.value),
  ];
  return { document, diagnostics: mistakes, ...(mistakes.length === 0 && zone !== undefined && { deskCase: toDeskCase(entry, zone) }) };
}

function toDeskCase(entry: DeskCaseEntry, zone: string): DeskCase {
  const caseFile = toCaseFile(entry['case-file']);
  const deskZone = entry['desk-zone'];
  return {
    id: entry.desk,
    jurisdiction: entry.jurisdiction,
    difficulty: entry.difficulty,
    title: entry.title,
    summary: entry.summary,
    debtor: caseFile.debtor.name,
    now: entry.now,
    zone,
    ...(deskZone === undefined ? {} : { deskZone }),
    aim: entry.aim,
    caseFile,
    ways: entry.ways.map((way) => toWay(way, caseFile.contactPoints ?? [])),
    later: entry.later,
    explanation: entry.explanation,
    rehearsals: entry.rehearsals.map(({ expect, breaks, ...decision }): RehearsedDecision => ({ decision, expect, breaks })),
  };
}

const toWay = ({ channel, ...way }: WayEntry, points: readonly ContactPoint[]): Way => ({
  ...way,
  channel: channel ?? points.find(({ id }) => id === way.point)?.channel ?? 'phone',
});

function checkWays({ ways, 'case-file': file }: DeskCaseEntry, document: SourceDocument): readonly Diagnostic[] {
  const points = file['contact-points'] ?? [];
  const known = points.map(({ id }) => id);
  return ways.flatMap(({ id, point, channel }, at): readonly Diagnostic[] => {
    if (ways.findIndex((other) => other.id === id) < at) return [diagnose(document, ['ways', at, 'id'], 'SCN521', { found: id })];
    const found = points.find((one) => one.id === point);
    if (found === undefined) return [diagnose(document, ['ways', at, 'point'], 'SCN213', named(point, known))];
    return channel === undefined || leadsTo[found.channel].includes(channel)
      ? []
      : [diagnose(document, ['ways', at, 'channel'], 'SCN108', { found: channel, point, allowed: leadsTo[found.channel].join(' · ') })];
  });
}

/** A number can be rung and texted; where letters go, people can go. */
const leadsTo: Readonly<Record<Channel, readonly Channel[]>> = {
  phone: ['phone', 'sms', 'messenger'],
  sms: ['sms'],
  email: ['email'],
  letter: ['letter', 'visit'],
  visit: ['visit', 'letter'],
  messenger: ['messenger'],
};

const checkLater = ({ now, later }: DeskCaseEntry, document: SourceDocument): readonly Diagnostic[] =>
  later.flatMap((moment, at) => {
    const before = later[at - 1] ?? now;
    return moment > before ? [] : [diagnose(document, ['later', at], 'SCN109', { found: moment, before })];
  });

function checkNames({ ways, later, rehearsals }: DeskCaseEntry, document: SourceDocument): readonly Diagnostic[] {
  const ids = ways.map(({ id }) => id);
  return rehearsals.flatMap((one, at) => [
    ...('way' in one && !ids.includes(one.way) ? [diagnose(document, ['rehearsals', at, 'way'], 'SCN214', named(one.way, ids))] : []),
    ...('until' in one && !later.includes(one.until)
      ? [diagnose(document, ['rehearsals', at, 'until'], 'SCN214', named(one.until, later))]
      : []),
  ]);
}

function named(found: string, known: readonly string[]): Diagnostic['args'] {
  const meant = nearest(found, known);
  return { found, known: known.join(', '), ...(meant === undefined ? {} : { meant }) };
}
