/** What was taken back begins anew where it is said, or registered, again: nobody is told that it is followed already. */
import { lifeEvents } from '../../life-events/index.js';
import type { OpenJourney, Recognisable } from '../../life-events/recognised.js';

type Journey = Pick<OpenJourney, 'trigger' | 'parties'>;
const today = '2026-11-25';
const party = (ref: string, ...roles: string[]) => ({ ref, roles });
const by = 'person' as const;

const again: readonly [keyof typeof lifeEvents, string, Recognisable, Journey][] = [
  [
    ...(['having-children', 'a birth that is entered anew, under another number'] as const),
    { type: 'freg.birth.registered', about: 'new', mother: 'mother', born: '2026-11-20', today },
    {
      trigger: { kind: 'freg.birth.registered', on: '2026-11-20' },
      parties: [party('mother', 'mother'), party('old', 'child')],
    },
  ],
  [
    ...(['having-children', 'a pregnancy'] as const),
    { type: 'pregnancy.declared', about: 'mother', on: '2027-03-01', today, by },
    { trigger: { kind: 'pregnancy.declared', on: '2027-03-01' }, parties: [party('mother', 'mother')] },
  ],
  [
    ...(['having-children', 'a birth after a pregnancy that was taken back'] as const),
    { type: 'freg.birth.registered', about: 'child', mother: 'mother', born: '2026-11-20', today },
    { trigger: { kind: 'pregnancy.declared', on: '2026-11-28' }, parties: [party('mother', 'mother')] },
  ],
  [
    ...(['having-children', 'a child that is here'] as const),
    { type: 'child.declared', about: 'mother', concerns: 'child', on: today, today, by },
    { trigger: { kind: 'child.declared', on: today }, parties: [party('mother', 'mother'), party('child', 'child')] },
  ],
  [
    ...(['seriously-ill-child', 'an illness of the same child'] as const),
    { type: 'child.ill.declared', about: 'mother', concerns: 'child', on: today, today, by },
    {
      trigger: { kind: 'child.ill.declared', on: today },
      parties: [party('mother', 'carer', 'declarant'), party('child', 'child')],
    },
  ],
  [
    ...(['seriously-ill-child', 'an illness that is expected'] as const),
    { type: 'illness.expected', about: 'mother', on: '2027-03-01', today, by },
    { trigger: { kind: 'illness.expected', on: '2027-03-01' }, parties: [party('mother', 'expecting')] },
  ],
  [
    ...(['job-loss', 'the same dismissal'] as const),
    { type: 'job.lost.declared', about: 'anna', on: today, today, by },
    { trigger: { kind: 'job.lost.declared', on: today }, parties: [party('anna', 'jobseeker')] },
  ],
  [
    ...(['new-in-norway', 'an arrival'] as const),
    { type: 'arrival.declared', about: 'anna', on: today, today, by },
    { trigger: { kind: 'arrival.declared', on: today }, parties: [party('anna', 'newcomer')] },
  ],
  [
    ...(['new-in-norway', 'a move that the register enters anew'] as const),
    { type: 'freg.immigration.registered', about: 'anna', on: today, today },
    { trigger: { kind: 'freg.immigration.registered', on: '2026-11-20' }, parties: [party('anna', 'newcomer')] },
  ],
  [
    ...(['new-in-norway', 'a move that the register enters after somebody had said it by mistake'] as const),
    { type: 'freg.immigration.registered', about: 'anna', on: today, today },
    { trigger: { kind: 'arrival.declared', on: today }, parties: [party('anna', 'newcomer')] },
  ],
  [
    ...(['new-in-norway', 'a permit after one that was withdrawn'] as const),
    { type: 'udi.permit.granted', about: 'anna', on: today, today },
    { trigger: { kind: 'udi.permit.granted', on: '2026-11-20' }, parties: [party('anna', 'newcomer')] },
  ],
  [
    ...(['death-and-inheritance', 'the death of somebody who had been reported dead wrongly'] as const),
    { type: 'freg.death.registered', about: 'anna', on: today, today },
    {
      trigger: { kind: 'freg.death.registered', on: '2026-02-01' },
      parties: [party('anna', 'deceased', 'restored'), party('ben', 'child')],
    },
  ],
  [
    ...(['death-and-inheritance', 'the death of somebody missing who had come home'] as const),
    { type: 'death.declared', about: 'ben', concerns: 'anna', on: today, today, by, told: { declaredAs: 'child' } },
    {
      trigger: { kind: 'death.declared', on: '2026-02-01' },
      parties: [party('ben', 'declarant', 'child'), party('anna', 'reported')],
    },
  ],
  [
    ...(['voluntary-organisation', 'a founding on the same day'] as const),
    { type: 'association.founded.declared', about: 'anna', concerns: 'choir', on: today, today, by },
    {
      trigger: { kind: 'association.founded.declared', on: today },
      parties: [party('anna', 'founder', 'chair'), party('band', 'organisation')],
    },
  ],
  [
    ...(['business', 'a start on the same day'] as const),
    { type: 'business.start.declared', about: 'anna', concerns: 'shop', on: today, today, by },
    {
      trigger: { kind: 'business.start.declared', on: today },
      parties: [party('anna', 'owner'), party('kiosk', 'business')],
    },
  ],
];

const found = (id: keyof typeof lifeEvents, event: Recognisable, it: Journey, more: Partial<OpenJourney> = {}) =>
  lifeEvents[id].recognise(event, [{ journey: 'journey', lifeEvent: id, ...it, ...more }]).map(({ do: what }) => what);

test.each(again)('%s: %s', (id, _, event, journey) => {
  expect(found(id, event, journey, { isAnnulled: true })).toContain('start');
  expect(found(id, event, journey)).not.toContain('start');
});

test.each([
  ['a birth', 'having-children', { about: 'old' }],
  ['a move', 'new-in-norway', { on: '2026-11-20' }],
  ['a permit', 'new-in-norway', { on: '2026-11-20' }],
  ['a death', 'death-and-inheritance', { on: '2026-02-01' }],
] as const)('%s that is told once more, late, after it was taken back begins nothing', (what, id, repeated) => {
  const types = {
    'a birth': 'freg.birth',
    'a move': 'freg.immigration',
    'a permit': 'udi.permit',
    'a death': 'freg.death',
  };
  const [, , event, journey] = again.find(([, , it]) => it.type.startsWith(types[what]))!;
  expect(found(id, { ...event, ...repeated }, journey, { isAnnulled: true })).not.toContain('start');
});
