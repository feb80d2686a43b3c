import { modes, type Mode } from '../../domain/records/index.ts';

/** How a case is taken, as its address says. */
export interface How {
  readonly mode: Mode;
  /** The exam it belongs to. */
  readonly sitting?: string;
  /** The jurisdiction that the exam keeps to. */
  readonly place?: string;
  /** A decision to look back on. */
  readonly decision?: string;
}

/** Whatever else stands in the address is ignored. */
export function readHow(query: string): How {
  const params = new URLSearchParams(query);
  const named = (name: string): string | undefined => params.get(name)?.slice(0, 100) || undefined;
  const [sitting, place, decision] = [named('sitting'), named('place'), named('decision')];
  return {
    mode: modes.find((mode) => mode === params.get('mode')) ?? 'practice',
    ...(sitting === undefined ? {} : { sitting }),
    ...(place === undefined ? {} : { place }),
    ...(decision === undefined ? {} : { decision }),
  };
}
