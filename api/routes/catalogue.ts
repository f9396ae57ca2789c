import type { Leaflet, Step } from '../../journey/define.js';
import { undoTable } from '../../journey/undo-table.js';
import { linkRows, stepRows, triggerRows } from '../../life-events/catalogue-rows.js';
import { allow } from '../access/decide.js';
import { defineRoute } from '../route.js';
import { CatalogueShown } from '../shapes/catalogue-shown.js';

/** The life events: what begins them and takes them back, their steps, with whom, by which rules and laws, and what is done at each stage when one was wrong. */
export const catalogue = defineRoute({
  method: 'GET',
  path: '/catalogue',
  operation: 'catalogue.read',
  open: true,
  summary: 'Show the life events: what begins them, their steps, rules and laws, and what is done when one was wrong.',
  answers: { 200: { says: 'The life events.', schema: CatalogueShown } },
  async answer(on, it) {
    await allow(on, it, 'catalogue.read');
    const shown = Object.values(on.catalogue).flatMap((lifeEvent) => {
      const { id, current, leaflets } = lifeEvent;
      const leaflet = leaflets[current];
      if (!leaflet) return [];
      const rows = { triggers: triggerRows(lifeEvent), steps: stepsOf(leaflet), links: linkRows(leaflet) };
      return [{ id, leaflet: current, ...rows, undo: undoTable(leaflet) }];
    });
    return { status: 200, body: { lifeEvents: shown } };
  },
});

const stepsOf = (leaflet: Leaflet) => stepRows(leaflet).map((row) => ({ ...row, ...more(leaflet.steps[row.id]!) }));

/** What a body's developer asks beside the rules. */
const more = ({ fields = [], undo, appeal, urgent, inForce }: Step) => ({
  fields: fields.map(({ name, from, basis, flows }) => ({ name, from, basis, flows })),
  undo,
  ...(appeal !== undefined && { appeal }),
  ...(urgent && { urgent }),
  ...(inForce !== undefined && { inForce }),
});
