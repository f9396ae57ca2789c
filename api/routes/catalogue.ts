import type { Leaflet, Step } from '../../journey/define.js';
import type { Rule } from '../../journey/eligibility.js';
import { undoTable } from '../../journey/undo-table.js';
import { allow } from '../access/decide.js';
import { defineRoute } from '../route.js';
import { CatalogueShown } from '../shapes/catalogue-shown.js';

/** The life events: their steps, with whom, by which rules and laws, and what is done at each stage when one was wrong. */
export const catalogue = defineRoute({
  method: 'GET',
  path: '/catalogue',
  operation: 'catalogue.read',
  open: true,
  summary: 'Show the life events: their steps, rules and laws, and what is done when one was wrong.',
  answers: { 200: { says: 'The life events.', schema: CatalogueShown } },
  async answer(on, it) {
    await allow(on, it, 'catalogue.read');
    const shown = Object.values(on.catalogue).flatMap(({ id, current, leaflets }) => {
      const leaflet = leaflets[current];
      return leaflet ? [{ id, leaflet: current, steps: stepsOf(leaflet), undo: undoTable(leaflet) }] : [];
    });
    return { status: 200, body: { lifeEvents: shown } };
  },
});

const stepsOf = ({ steps }: Leaflet) =>
  Object.entries(steps).map(([id, step]) => ({
    id,
    each: step.each,
    with: bodiesOf(step),
    round: typeof step.round === 'string' ? step.round : ('own' as const),
    after: (step.after ?? []).map((it) => (typeof it === 'string' ? it : it.step)),
    onlyIf: (step.onlyIf ?? []).map(shown),
    filters: (step.filters ?? []).map(shown),
    fields: (step.fields ?? []).map(({ name, from, basis, flows }) => ({ name, from, basis, flows })),
    undo: step.undo,
    ...(step.appeal !== undefined && { appeal: step.appeal }),
    ...(step.urgent && { urgent: step.urgent }),
    ...(step.inForce !== undefined && { inForce: step.inForce }),
  }));

const shown = ({ name, law }: Rule) => ({ name, law });

/** A body that follows from where somebody lives has no name here. */
const bodiesOf = ({ with: bodies }: Step): readonly string[] | 'by-findings' =>
  typeof bodies === 'string' ? [bodies] : typeof bodies === 'function' ? 'by-findings' : bodies;
