/** What somebody can say of a child that is ill, where life events begin and in a journey there is. */
import { lifeEventsListed } from '../../../api/views/life-events-listed.js';
import { tellOffers } from '../../../api/views/timeline/offers/tell.js';
import { sayingIn } from '../../../api/views/timeline/saying.js';
import type { Seeing } from '../../../api/views/timeline/seeing.js';
import { standingOf } from '../../../journey/standing.js';
import { lifeEvents } from '../../../life-events/index.js';
import { expecting, told } from './family.js';

const seeing = { standing: standingOf(told().journey), say: sayingIn('nb') } as Seeing;
const offered = () =>
  tellOffers(seeing).map(({ content, says, wants }) => [content.kind, says, wants.map((it) => it.name)]);

test('whoever follows the journey can say that it was wrong, that the child is well, and whom to keep out', () => {
  expect(offered()).toEqual([
    ['child.ill.withdrawn', 'Det var feil at barnet er alvorlig sykt', ['on', 'concerns']],
    ['child.recovered.declared', 'Barnet er friskt igjen', ['on', 'concerns']],
    ['child.apart.declared', 'Noen må holdes utenfor', ['on', 'told.keepApart']],
  ]);
});

test('who expects a child that will be ill can say that it is well, or that it is lost; nobody else is offered that', () => {
  const awaited = { ...seeing, standing: standingOf(expecting().journey) } as Seeing;
  const kinds = tellOffers(awaited).map(({ content }) => content.kind);
  expect(kinds).toEqual(expect.arrayContaining(['illness.expected.withdrawn', 'pregnancy.lost.declared']));
  expect(kinds).not.toContain('child.ill.withdrawn');
});

test('a number by which somebody is known goes as it was written', () => {
  const wants = tellOffers(seeing).flatMap((it) => it.wants);
  expect(wants.filter(({ name }) => name === 'concerns').every(({ as }) => as === 'digits')).toBe(true);
});

test('the child itself, who sees no journey yet, can say it where life events begin', () => {
  const offers = lifeEventsListed(lifeEvents, 'nb').lifeEvents.find(({ id }) => id === 'seriously-ill-child')!.offers;
  const declared = offers.filter(({ act }) => act === 'life-event.declared');
  expect(declared.map(({ content }) => content.kind)).toEqual([
    'child.ill.declared',
    'illness.expected',
    'child.follows.declared',
  ]);
  expect(declared[2]).toMatchObject({
    says: 'Jeg er barnet, og vil følge dette selv',
    wants: [{ name: 'on' }, { name: 'told.carersMaySee', as: 'yesNo' }],
  });
  expect(declared[2]).not.toHaveProperty('follows');
});

test('what a hospital alone may say is offered to no person', () => {
  expect(JSON.stringify(lifeEventsListed(lifeEvents, 'nb'))).not.toContain('child.capacity.assessed');
});
