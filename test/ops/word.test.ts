import { randomUUID } from 'node:crypto';
import { manifests } from '../../agencies/manifests.js';
import { operations } from '../../api/access/operations.js';
import { lifeEvents } from '../../life-events/index.js';
import { word } from '../../ops/labels/word.js';

const leaflets = Object.values(lifeEvents);
const words = [
  ...Object.keys(lifeEvents),
  ...Object.keys(operations),
  ...Object.keys(manifests),
  ...leaflets.flatMap(({ triggers }) => triggers.map(({ kind }) => kind)),
  ...leaflets.flatMap((it) => Object.values(it.leaflets).flatMap(({ steps }) => Object.keys(steps))),
];

test('every word of ours is a label as it stands', () => {
  expect(words.length).toBeGreaterThan(250);
  expect(words.filter((it) => word(it) !== it)).toEqual([]);
});

test('no reference is one, whatever letter it begins with', () => {
  const references = Array.from({ length: 20_000 }, () => randomUUID());
  expect(references.filter((it) => word(it) !== 'other')).toEqual([]);
});
