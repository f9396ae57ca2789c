/** What may concern the viewer beside a journey: proposed with its reasons, or followed already. */
import { timelineOf } from '../../api/views/timeline/timeline-of.js';
import { leaflet as jobLoss } from '../../life-events/job-loss/index.js';
import { leaflet } from '../../life-events/new-in-norway/index.js';
import { leaflet as association } from '../../life-events/voluntary-organisation/index.js';
import { onBenefit } from '../life-events/job-loss/worker.js';
import { aChild, anArrival, arrives, leo } from '../life-events/new-in-norway/newcomer.js';
import { founded } from '../life-events/voluntary-organisation/association.js';
import { given } from '../stories.js';
import { seen } from './seen.js';

const withSmallChild = arrives(anArrival, given({ leo: { ...aChild, born: '2025-02-03' } }, { parties: [leo] }));
const beside = (changes: Parameters<typeof seen>[2] = {}) =>
  timelineOf(seen(withSmallChild, 'ana', { leaflet, ...changes })).beside;

test('a proposal says what it leads to, why, by which rule and law, and offers to begin it', () => {
  const family = beside().find((it) => it.id === 'came-with-a-child')!;
  expect(family).toMatchObject({
    title: 'You have a small child with you',
    law: { href: 'https://lovdata.no/lov/2002-03-08-4/%C2%A72' },
  });
  expect(family.rules.map((it) => [it.rule, it.answer, it.says])).toContainEqual([
    'hasSmallChild',
    'yes',
    'You have a small child with you.',
  ]);
  expect(family.offers).toMatchObject([
    { act: 'life-event.declared', to: '/life-events/having-children/journeys', content: { kind: 'child.declared' } },
  ]);
  expect(family.offers[0]?.wants.map((it) => it.name)).toEqual(['on', 'concerns', 'told.declaredAs']);
});

test('what the viewer follows already is shown with its journey, and offered no more', () => {
  const family = beside({ others: [{ journey: 'journey-2', lifeEvent: 'having-children' }] }).find(
    (it) => it.id === 'came-with-a-child',
  );
  expect(family).toMatchObject({ journey: 'journey-2', offers: [] });
});

test('a journey that leads here is shown too, and once', () => {
  const shown = beside({ others: [{ journey: 'journey-3', lifeEvent: 'business' }] });
  expect(shown.filter((it) => it.journey === 'journey-3')).toHaveLength(1);
});

test('a page of somebody else’s has its address', () => {
  expect(beside().find((it) => it.id === 'foreign-licence')?.page).toMatch(/^https:\/\/www\.vegvesen\.no\//);
});

test('what may have changed is offered beside reporting an error, each in its own words', () => {
  const story = founded();
  const { offers } = timelineOf(seen(story, 'ada', { leaflet: association }));
  expect(offers[0]).toMatchObject({
    act: 'life-event.declared',
    says: 'We do not found the association after all',
    content: { kind: 'founding.withdrawn' },
    wants: [{ name: 'on', as: 'date' }],
  });
  expect(offers.slice(-2).map(({ act }) => act)).toEqual(['error.reported', 'following.stopped']);
});

test('a job that is found is told with its day, and with what kind it is', () => {
  const { offers } = timelineOf(seen(onBenefit(), 'worker', { leaflet: jobLoss }));
  const told = offers.filter(({ act }) => act === 'life-event.declared');
  expect(told.map((it) => [it.says, it.content, it.wants.map(({ name, as }) => `${name} ${as}`)])).toEqual([
    ['The dismissal or layoff was taken back', { kind: 'job.loss.withdrawn' }, ['on date']],
    ['I have found a job', { kind: 'job.found.declared' }, ['on date', 'told.jobFoundIs choice']],
  ]);
});
