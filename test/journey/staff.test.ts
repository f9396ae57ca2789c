/** What a caseworker of the body may do about an errand, with grounds that the person may read. */
import type { Leaflet } from '../../journey/define.js';
import type { Rule } from '../../journey/eligibility.js';
import type { Value } from '../../journey/findings.js';
import { aSale, fits, harbour, known, only, settled } from './small.js';
import {
  agrees,
  answers,
  appliesAnyway,
  decides,
  effectsOf,
  ended,
  errand,
  fails,
  given,
  hears,
  on,
  openTasks,
  play,
  type Story,
  says,
  sends,
  shown,
  state,
  tell,
} from './tell.js';

const fitsToo = { ...fits, name: 'fitsToo' };
const looksAt = (name: string): Rule => ({
  ...{ name, law: 'havneloven § 1' },
  judge: (view) => (view.finding(name) === true ? 'yes' : 'unknown'),
});
const wintering = { ...known, boat: { ...known.boat, winter: true } };
const wrecked = { ...wintering, boat: { ...wintering.boat, wreck: true } };
const fixes = (step: string, name: string, value: Value, of = 'boat') =>
  says(step, { type: 'value.fixed', by: 'caseworker', of, name, value, grounds: 'letter-1' });
const opens = (step: string) => says(step, { type: 'round.opened', by: 'caseworker', grounds: 'letter-1' });
const resolves = (outcome: string) =>
  says('berth', { type: 'errand.resolved', by: 'caseworker', outcome, grounds: 'letter-1' });
const reads = (boat: Record<string, Value>, asOf: string, of = 'boat') =>
  hears({
    type: 'findings.gathered',
    read: { from: 'registry' },
    found: {
      [of]: Object.fromEntries(
        Object.entries(boat).map(([name, value]) => [name, { value, source: 'registry', asOf }]),
      ),
    },
  });
const stopped = tell(only('register'), aSale, given(wrecked), on(settled));
const berth = tell(only('berth'), aSale, given(wintering), on(settled));
const sent = play(berth, agrees('ada', 'berth'), agrees('ben', 'berth'), ended('berth', 'sent'));
const finding = (story: Story, name: string) => story.journey.findings.boat?.[name];
const unchanged = (a: Story, b: Story): void => expect(a.journey.seq).toBe(b.journey.seq);

describe('a value that a caseworker puts right', () => {
  test('lets a round go on that a filter had stalled', () => {
    const story = play(stopped, fixes('register', 'wreck', false));
    expect([state(story, 'register'), openTasks(story)]).toEqual(['withBody', []]);
    expect(errand(story, 'register').grounds).toBe('letter-1');
  });

  test('is shown as the word of the caseworker’s body', () => {
    const story = play(stopped, fixes('register', 'wreck', false));
    expect(errand(story, 'register').verdicts[0]?.looked).toEqual([
      { of: 'boat', at: 'wreck', value: false, source: 'registry', asOf: settled },
    ]);
  });

  test('leaves it stalled where it still is not met, by the filter that now is not', () => {
    const leaflet: Leaflet = {
      ...only('register'),
      steps: { register: { ...harbour.steps.register, filters: [...(harbour.steps.register.filters ?? []), fitsToo] } },
    };
    const both = { ...wrecked, boat: { ...wrecked.boat, fits: false } };
    const story = play(tell(leaflet, aSale, given(both), on(settled)), fixes('register', 'wreck', false));
    expect(shown(story, 'register')).toMatchObject({ state: 'stalled', cause: 'filter:fitsToo' });
    expect(openTasks(story)).toEqual(['register: filter:fitsToo (person)']);
    expect(state(play(stopped, fixes('register', 'wreck', true)), 'register')).toBe('stalled');
  });

  test('answers what nobody knew', () => {
    const unmeasured = { ...wintering, boat: { port: 'north', winter: true } };
    const story = tell(only('berth'), aSale, given(unmeasured), on(settled));
    expect(shown(story, 'berth').waitsFor).toBe('unknown');
    expect(state(play(story, fixes('berth', 'fits', true)), 'berth')).toBe('asking');
    expect(state(play(story, fixes('berth', 'fits', false)), 'berth')).toBe('notRelevant');
  });

  test('turns back what a rule had ruled out', () => {
    const small = tell(only('berth'), aSale, given({ ...wintering, boat: { ...wintering.boat, fits: false } }));
    const story = play(small, on(settled), fixes('berth', 'fits', true));
    expect(state(story, 'berth')).toBe('asking');
    expect(errand(story, 'berth')).toMatchObject({ round: 2, grounds: 'letter-1' });
  });

  test('is something that the rules of this errand look at', () => {
    unchanged(play(stopped, fixes('register', 'fits', false)), stopped);
    unchanged(play(stopped, fixes('register', 'wreck', false, 'ada')), stopped);
    unchanged(play(stopped, fixes('register', 'nothing', false)), stopped);
  });

  test('is nothing by which it is decided who sees what', () => {
    const nosy: Leaflet = {
      ...only('berth'),
      findings: { ...harbour.findings, fits: { ...harbour.findings.fits!, registerAlone: true } },
      steps: { berth: { ...harbour.steps.berth, after: [], onlyIf: [looksAt('addressProtected'), looksAt('fits')] } },
    };
    const story = tell(nosy, aSale, given({ ...wintering, boat: { ...wintering.boat, addressProtected: false } }));
    unchanged(play(story, fixes('berth', 'addressProtected', true)), story);
    unchanged(play(story, fixes('berth', 'fits', false)), story);
  });

  test('is not for what has been decided', () => {
    const story = play(sent, decides('berth', 'granted'));
    unchanged(play(story, fixes('berth', 'fits', false)), story);
  });
});

describe('a register that answers after a caseworker', () => {
  const fixed = play(stopped, fixes('register', 'wreck', false));

  test('and says what it said before, changes nothing', () => {
    const story = play(fixed, reads({ ...wrecked.boat }, '2026-12-20'));
    expect([finding(story, 'wreck')?.value, state(story, 'register')]).toEqual([false, 'withBody']);
    expect(finding(play(fixed, reads({ port: 'north' }, '2026-12-20')), 'wreck')?.value).toBe(false);
  });

  test('and has something new to say, is heard', () => {
    const agreesNow = play(fixed, reads({ wreck: false }, '2026-12-20'));
    expect(finding(agreesNow, 'wreck')).toEqual({ value: false, source: 'registry', asOf: '2026-12-20' });
    expect(finding(play(agreesNow, reads({ wreck: true }, '2026-12-21')), 'wreck')?.value).toBe(true);
  });

  test('is heard where it had said nothing, unless its answer is older', () => {
    const unknown = tell(
      only('register'),
      aSale,
      given({ ...wintering, boat: { port: 'north', fits: true } }),
      on(settled),
    );
    const gave = play(unknown, fixes('register', 'wreck', false));
    expect(finding(play(gave, reads({ wreck: true }, '2026-11-30')), 'wreck')?.value).toBe(false);
    expect(finding(play(gave, reads({ wreck: true }, settled)), 'wreck')?.value).toBe(true);
  });

  test('is not mistaken for what it said by a second correction', () => {
    const twice = play(fixed, fixes('register', 'wreck', true), fixes('register', 'wreck', false));
    expect(finding(play(twice, reads({ wreck: true }, '2026-12-20')), 'wreck')?.value).toBe(false);
  });
});

describe('a round that the body opens', () => {
  test('begins like one that the person asks for', () => {
    const refused = play(sent, decides('berth', 'refused'));
    const story = play(refused, opens('berth'));
    expect(errand(story, 'berth')).toMatchObject({ state: 'asking', round: 2, grounds: 'letter-1' });
    const { saidBy, ...anyway } = errand(play(refused, appliesAnyway('ada', 'berth')), 'berth');
    expect(errand(story, 'berth')).toMatchObject(anyway);
    expect(saidBy).toBe('ada');
  });

  test.each([
    ['lapsed', play(berth, on('2027-05-26'))],
    ['declined', play(berth, says('berth', { type: 'errand.declined', by: 'ada' }))],
    ['withdrawn', play(sent, says('berth', { type: 'application.withdrawn', by: 'ada' }))],
    ['notRelevant', play(berth, answers('ada', 'winter', false, 'boat'))],
  ])('may follow what is %s', (ending, story) => {
    expect(state(story, 'berth')).toBe(ending);
    expect(errand(play(story, opens('berth')), 'berth')).toMatchObject({ state: 'asking', round: 2 });
  });

  test('does not follow what was granted, or goes on', () => {
    for (const story of [sent, play(sent, decides('berth', 'granted'))]) unchanged(play(story, opens('berth')), story);
  });

  test('does not follow what the register has taken back', () => {
    const story = play(sent, decides('berth', 'refused'), hears({ type: 'trigger.annulled' }));
    unchanged(play(story, opens('berth')), story);
  });

  test('is with the body at once where it acts by itself, whatever the rules say', () => {
    const refused = play(stopped, decides('register', 'refused'));
    const story = play(refused, opens('register'), given(wrecked));
    expect(errand(story, 'register')).toMatchObject({ state: 'withBody', round: 2, word: 'caseworker' });
    expect(effectsOf(story, 'inform').at(-1)).toMatchObject({ says: 'opened' });
    expect(errand(story, 'register').alarms.map((it) => it.what)).toEqual(['silent', 'overdue']);
  });
});

describe('a caseworker’s grounds', () => {
  const stalled = play(berth, agrees('ada', 'berth'), agrees('ben', 'berth'), fails('berth', 'refused-by-body'));

  test('stand with the decision', () => {
    expect(errand(play(stalled, resolves('refused')), 'berth').decisions).toMatchObject([
      { outcome: 'refused', said: 'caseworker', letter: 'letter-1', appeal: { body: 'statsforvalter' } },
    ]);
  });

  test.each(['done', 'withdrawn'])('stand with the errand where it is %s', (outcome) => {
    expect(errand(play(stalled, resolves(outcome)), 'berth')).toMatchObject({ state: outcome, grounds: 'letter-1' });
  });

  test('are of one round', () => {
    const story = play(stalled, resolves('withdrawn'), appliesAnyway('ada', 'berth'));
    expect(errand(story, 'berth').grounds).toBeUndefined();
  });
});

test('a field that was kept out may be taken in again, and goes as something new', () => {
  const field = (type: string) => says('berth', { type, by: 'ada', field: 'engine' });
  const without = play(berth, field('field.withheld'));
  const again = play(without, field('field.included'), agrees('ada', 'berth'), agrees('ben', 'berth'));
  expect([errand(without, 'berth').withheld, errand(again, 'berth').withheld]).toEqual([['engine'], []]);
  expect(sends(again, 'berth')[0]?.withheld).toEqual([]);
  unchanged(play(berth, field('field.included')), berth);
  unchanged(play(berth, says('berth', { type: 'field.withheld', by: 'ada', field: 'nothing' })), berth);
});
