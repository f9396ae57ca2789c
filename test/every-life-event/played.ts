/** Every life event that has a table of the law, as it is played through: its leaflet, what its findings may be, and who may join. */
import { leafletOf, lifeEvents } from '../../life-events/index.js';
import { tables } from '../case-tables.js';
import type { Dice } from './dice.js';
import type { Around } from './happenings.js';
import { valuesOf } from './values.js';
import { beginWalk, type Walk } from './walk.js';

export const played = Object.values(lifeEvents).flatMap((lifeEvent) => {
  const table = tables.find((it) => it.lifeEvent === lifeEvent.id);
  if (!table) return [];
  const leaflet = leafletOf(lifeEvents, lifeEvent.current);
  const values = valuesOf(lifeEvent, table);
  const others = table.rows.flatMap(({ parties }) => parties?.added ?? []);
  const around = (dice: Dice): Around => ({ dice, values, others });
  const beginAt = (n: number): Walk => beginWalk(leaflet, table, table.rows[n % table.rows.length]!);
  return [{ id: lifeEvent.id, lifeEvent, table, leaflet, values, around, beginAt }];
});
