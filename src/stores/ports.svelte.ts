import { createContext } from 'svelte';
import type { Ports } from '../platform/index.ts';

export const [usePorts, providePorts] = createContext<Ports>();
