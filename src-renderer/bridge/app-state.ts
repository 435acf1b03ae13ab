import type { AppState, Settings } from '#contract/shapes/app.ts';
import { useMutationOf } from './mutations.ts';
import { useOperation } from './queries.ts';

/** What main says about itself. Only for parts that the shell shows once it is known. */
export function useAppState(): AppState {
  const { data } = useOperation('app.state', {});
  if (data === undefined) throw new Error('useAppState is for parts inside the shell');
  return data;
}

/** Whether its data can be asked for. The demo has no vault that could be closed. */
export function hasOpenProfile({ profile, vault }: AppState): boolean {
  return profile !== null && (profile === 'demo' || vault.status === 'ok');
}

/** Changes some settings; the rest stay. */
export function useUpdateSettings(): (changes: Partial<Settings>) => void {
  const { mutate } = useMutationOf('app.updateSettings');
  return mutate;
}
