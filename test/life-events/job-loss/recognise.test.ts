/** Which events begin a journey of a lost job, and which are told to one. */
import { jobLoss } from '../../../life-events/job-loss/life-event.js';
import { recognise } from '../../../life-events/job-loss/recognise.js';
import type { OpenJourney, Recognisable } from '../../../life-events/recognised.js';

const today = '2026-11-25';
const lost: Recognisable = {
  type: 'job.lost.declared',
  about: 'worker',
  on: '2026-12-01',
  today,
  told: { howItEnded: 'dismissed' },
};
const ours: OpenJourney = {
  journey: 'j-1',
  lifeEvent: 'job-loss',
  parties: [
    { ref: 'worker', roles: ['jobseeker'] },
    { ref: 'firm', roles: ['employer'] },
  ],
  trigger: { kind: 'job.lost.declared', on: '2026-12-01' },
  open: true,
};

test('somebody who loses their work begins a journey, with how it ended', () => {
  expect(recognise(lost, [])).toMatchObject([
    {
      do: 'start',
      parties: [{ ref: 'worker', roles: ['jobseeker'] }],
      participants: [{ ref: 'worker', role: 'jobseeker' }],
      trigger: { kind: 'job.lost.declared', on: '2026-12-01', by: 'person' },
      told: { worker: { howItEnded: 'dismissed' } },
    },
  ]);
});

test('said twice it is one', () => {
  expect(recognise(lost, [ours])).toEqual([{ do: 'ignore', reason: 'known' }]);
});

test('lost again it is told to the journey there is', () => {
  expect(recognise({ ...lost, on: '2027-03-01' }, [ours])).toEqual([
    {
      do: 'tell',
      journey: 'j-1',
      news: { type: 'event.told', told: { worker: { howItEnded: 'dismissed', lostAgainOn: '2027-03-01' } } },
    },
  ]);
});

test.each([
  ['that is over', { open: false }],
  ['that was taken back', { isAnnulled: true as const }],
  ['of four years ago', { trigger: { kind: 'job.lost.declared', on: '2022-11-01' } }],
  ['of somebody else', { parties: [{ ref: 'another', roles: ['jobseeker'] }] }],
  ['of another kind', { lifeEvent: 'business' }],
])('a journey %s is not it', (_, differs) => {
  expect(recognise(lost, [{ ...ours, ...differs }])).toMatchObject([{ do: 'start' }]);
});

test('a job that is found is told, with what kind it is', () => {
  const found: Recognisable = { type: 'job.found.declared', about: 'worker', on: '2027-01-11', today };
  const told = (kind: string) => [
    {
      do: 'tell',
      journey: 'j-1',
      news: { type: 'event.told', told: { worker: { jobFoundOn: '2027-01-11', jobFoundIs: kind } } },
    },
  ];
  expect(recognise(found, [ours])).toEqual(told('full-time'));
  expect(recognise({ ...found, told: { jobFoundIs: 'part-time' } }, [ours])).toEqual(told('part-time'));
  expect(recognise(found, [])).toEqual([{ do: 'ignore', reason: 'not-followed' }]);
});

test('a dismissal that is withdrawn takes the trigger with it, and doubt is raised first', () => {
  const withdrawn: Recognisable = { type: 'job.loss.withdrawn', about: 'worker', on: today, today };
  const newer = { ...ours, journey: 'j-2', trigger: { ...ours.trigger, on: '2027-02-01' } };
  expect(recognise(withdrawn, [ours, newer])).toEqual([
    {
      do: 'tell',
      journey: 'j-2',
      news: { type: 'trigger.annulled' },
      stop: { about: 'trigger', why: 'job.loss.withdrawn' },
    },
  ]);
  expect(recognise(withdrawn, [{ ...ours, isAnnulled: true }])).toEqual([{ do: 'ignore', reason: 'not-followed' }]);
});

test('a mass redundancy begins nothing: it only informs', () => {
  const noticed: Recognisable = { type: 'redundancy.notified', about: 'worker', on: today, today, by: 'body' };
  expect(recognise(noticed, [])).toEqual([{ do: 'ignore', reason: 'only-informs' }]);
  expect(recognise(noticed, [ours])).toMatchObject([
    { do: 'tell', news: { told: { worker: { massRedundancy: true } } } },
  ]);
});

test('an employer who goes bankrupt is read anew in every journey it is in, and begins none', () => {
  const opened: Recognisable = { type: 'brreg.bankruptcy.opened', about: 'firm', today };
  expect(recognise(opened, [ours])).toEqual([
    { do: 'tell', journey: 'j-1', news: { type: 'register.changed', parties: ['firm'], parts: ['enhet'] } },
  ]);
  expect(recognise(opened, [])).toEqual([{ do: 'ignore', reason: 'not-followed' }]);
});

test.each([
  ['freg.death.registered', ['doedsfall', 'status'], ['worker']],
  ['freg.address.changed', ['bostedsadresse', 'status'], ['worker', 'firm']],
  ['freg.protection.changed', ['adressebeskyttelse', 'bostedsadresse'], ['worker', 'firm']],
])('%s is read anew', (type, parts, parties) => {
  expect(recognise({ type, about: 'worker', today }, [ours])).toMatchObject([
    { do: 'tell', news: { type: 'register.changed', parts, parties } },
  ]);
});

test('an employer comes with the jobseeker, and nobody of their family does', () => {
  const { rolesOf } = jobLoss;
  expect(rolesOf(['jobseeker'], { ref: 'firm', relation: 'employer', isConcerned: false })).toEqual(['employer']);
  expect(rolesOf(['jobseeker'], { ref: 'child', relation: 'child', isConcerned: false })).toBeUndefined();
  expect(rolesOf(['employer'], { ref: 'boss', relation: 'manager', isConcerned: false })).toBeUndefined();
});
