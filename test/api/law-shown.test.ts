import { lawShown } from '../../api/views/law-shown.js';
import { lifeEvents } from '../../life-events/index.js';

const lovdata = 'https://lovdata.no';

test.each([
  ['folketrygdloven § 14-17 første ledd', `${lovdata}/lov/1997-02-28-19/%C2%A714-17`],
  ['barnelova §§ 3 – 4 a', `${lovdata}/lov/1981-04-08-7/%C2%A73`],
  ['pasient- og brukerrettighetsloven § 2-1 c', `${lovdata}/lov/1999-07-02-63/%C2%A72-1c`],
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

test('nearly every law of a leaflet has an address', () => {
  const leaflet = lifeEvents['having-children'].leaflets['having-children@1'];
  const laws = Object.values(leaflet.steps).flatMap((step) => [
    ...('onlyIf' in step ? step.onlyIf : []).map((it) => it.law),
    ...('filters' in step ? step.filters : []).map((it) => it.law),
  ]);
  const without = laws.filter((it) => lawShown(it, 'nb').href === undefined);
  expect([...new Set(without)].sort()).toEqual(['NAV’s own rule', 'forskrift om utdanningsstøtte']);
});
