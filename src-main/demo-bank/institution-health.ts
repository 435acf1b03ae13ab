/** How the institutions are doing: as their names say, until told otherwise. */
import { institutionById, type InstitutionHealth } from './institutions.ts';

export interface InstitutionHealths {
  readonly of: (institutionId: string) => InstitutionHealth;
  /** Null: as the institution's name says again. */
  readonly set: (institutionId: string, health: InstitutionHealth | null) => void;
  /** All are as their names say again. */
  readonly reset: () => void;
  /** Whether it answers this live question of `asker`'s: a degraded institution leaves every first one open. */
  readonly answers: (institutionId: string, asker: string) => boolean;
}

export function createInstitutionHealths(): InstitutionHealths {
  const told = new Map<string, InstitutionHealth>();
  const questions = new Map<string, number>();
  const of = (institutionId: string): InstitutionHealth =>
    told.get(institutionId) ?? institutionById(institutionId)?.health ?? 'HEALTHY';
  return {
    of,
    set: (institutionId, health) => {
      if (health === null) told.delete(institutionId);
      else told.set(institutionId, health);
    },
    reset: () => told.clear(),
    answers: (institutionId, asker) => {
      const health = of(institutionId);
      if (health !== 'DEGRADED') return health === 'HEALTHY';
      const asked = (questions.get(asker) ?? 0) + 1;
      questions.set(asker, asked);
      return asked % 2 === 0;
    },
  };
}
