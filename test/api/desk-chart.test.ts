import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { lifeEvents } from '../../life-events/index.js';
import { type FrontDoor, openFrontDoor } from './front-door.js';

let door: FrontDoor;
beforeAll(async () => {
  door = await openFrontDoor();
});
afterAll(() => door.stop());

const steps = Object.keys(lifeEvents['having-children'].leaflets['having-children@1'].steps);
const chart = (step: string, query = '') =>
  door.call('GET', `/life-events/having-children/steps/${step}/chart${query}`);

test.each(steps)('the round of %s is drawn from its own machine', async (step) => {
  const { status, headers, text } = await chart(step);
  expect([status, headers.get('content-type')?.split(';')[0]]).toEqual([200, 'image/svg+xml']);
  expect(XMLValidator.validate(text)).toBe(true);
});

test('the state is marked by more than colour, and said in words', async () => {
  const [plain, marked] = await Promise.all([chart('child-benefit'), chart('child-benefit', '?state=stalled')]);
  expect(plain.text).not.toContain('fill-opacity="0.12"');
  expect(marked.text).toContain('fill-opacity="0.12"');
  expect(marked.text).toContain('Nå: Står fast.');
  expect(plain.text).not.toContain('Nå:');
});

test('a chart has a title and a text, in the language that is asked for', async () => {
  const { text } = await chart('child-benefit', '?state=withBody&language=en');
  const { svg } = new XMLParser({ ignoreAttributes: false }).parse(text);
  expect(svg.title['#text']).toBe('Child benefit: all states');
  expect(svg.desc['#text']).toContain('Now: With ');
  expect(text).not.toContain('Venter');
});

test('no style, script, identifier or colour of its own stands in a chart', async () => {
  const { text } = await chart('kindergarten-place', '?state=asking');
  expect(text).not.toMatch(
    / style=|<style|<script|#[0-9a-f]{6}|black|white|withBody|http:\/\/(?!www\.w3\.org\/2000\/svg)/,
  );
  expect(text.match(/ id="/g)).toHaveLength(2);
});

test('a repair has a round of its own', async () => {
  const [own, repair] = await Promise.all([chart('kindergarten-place'), chart('kindergarten-place', '?round=repair')]);
  expect(repair.text).not.toContain('Innvilget');
  expect(own.text).toContain('Innvilget');
});

test.each([
  ['/life-events/having-children/steps/nothing/chart', 404],
  ['/life-events/nothing/steps/child-benefit/chart', 404],
  ['/life-events/having-children/steps/constructor/chart', 404],
  ['/life-events/having-children/steps/child-benefit/chart?state=asleep', 400],
])('there is no chart at %s', async (path, status) => {
  expect((await door.call('GET', path)).status).toBe(status);
});
