import { bodiesPage } from './bodies.mjs';
import { parametersPage } from './parameters.mjs';
import { roundsPage } from './rounds.mjs';
import { stepsPage } from './steps.mjs';
import { undoPage } from './undo.mjs';

/** The generated pages by their file, from what leaflets, manifests, parameters and machines say. */
export function referencePages({ lifeEvents, ...given }) {
  const leaflets = Object.values(lifeEvents).map(({ leaflets, current }) => leaflets[current]);
  const from = { ...given, leaflets };
  return {
    'bodies.md': bodiesPage(from),
    'parameters.md': parametersPage(from),
    'rounds.md': roundsPage(from),
    'steps.md': stepsPage(from),
    'undo.md': undoPage(from),
  };
}
