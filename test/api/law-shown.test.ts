import { lawShown } from '../../api/views/law-shown.js';
import { lifeEvents } from '../../life-events/index.js';
import type { LifeEvent } from '../../life-events/life-event.js';

const lovdata = 'https://lovdata.no';

test.each([
  ['folketrygdloven § 14-17 første ledd', `${lovdata}/lov/1997-02-28-19/%C2%A714-17`],
  ['barnelova §§ 3 – 4 a', `${lovdata}/lov/1981-04-08-7/%C2%A73`],
  ['pasient- og brukerrettighetsloven § 2-1 c', `${lovdata}/lov/1999-07-02-63/%C2%A72-1c`],
  ['aksjeloven kap. 16, konkursloven § 60', `${lovdata}/lov/1997-06-13-44`],
  ['utlendingsforskriften § 19-22', `${lovdata}/forskrift/2009-10-15-1286/%C2%A719-22`],
  ['forskrift 1982-10-25-1524', `${lovdata}/forskrift/1982-10-25-1524`],
  ['forordning (EF) nr. 883/2004', 'https://eur-lex.europa.eu/eli/reg/2004/883/oj'],
])('%s is where it can be read', (law, href) => {
  expect(lawShown(law, 'nb')).toMatchObject({ href });
});

test('what is no law has no address, and is said to be a body’s own', () => {
  const shown = lawShown('NAV’s own rule', 'nb');
  expect(shown).not.toHaveProperty('href');
  expect(shown.says).toContain('Nav');
});

const unwritten =
  /’s own rule$|eget regelverk$|vedtekter|^ulovfestet|^statsstøtteregelverket|^økonomireglementet|^forskrift (om utdanningsstøtte|2018 nr\. 1600)/;

test.each(Object.values<LifeEvent>(lifeEvents))('every law of $id has an address, or is no act', (it) => {
  const { steps, links = {} } = it.leaflets[it.current]!;
  const laws = [
    ...Object.values(steps).flatMap(({ onlyIf = [], filters = [], doneWhen, due }) => [
      ...[...onlyIf, ...filters, ...(doneWhen ? [doneWhen] : [])].map(({ law }) => law),
      ...(due?.law === undefined ? [] : [due.law]),
    ]),
    ...Object.values(links).map(({ law }) => law),
  ];
  const without = laws.filter((law) => lawShown(law, 'nb').href === undefined);
  expect([...new Set(without)].filter((law) => !unwritten.test(law))).toEqual([]);
});
