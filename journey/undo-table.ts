/** What is done about what has gone wrong, body by body and stage by stage, as their manifests say it. */
import type { Leaflet } from './define.js';
import { type Repair, type Stage, stages } from './manifest.js';

export interface UndoRow {
  body: string;
  stage: Stage;
  /** Nobody has said what to do: the build fails. */
  repair: Repair | 'empty';
}

export const undoTable = ({ bodies }: Pick<Leaflet, 'bodies'>): UndoRow[] =>
  Object.entries(bodies).flatMap(([body, { undo }]) =>
    stages.map((stage) => ({ body, stage, repair: (undo as Partial<typeof undo>)[stage] ?? 'empty' })),
  );

export const emptyCells = (rows: readonly UndoRow[]): UndoRow[] => rows.filter((it) => it.repair === 'empty');
