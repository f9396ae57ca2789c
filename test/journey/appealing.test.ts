/** An appeal under way: how long it may take, who is told what meanwhile, and that silence decides nothing. */
import { type AppealCode, appealing, appeals, appealUntil } from '../../journey/appeals.js';
import { explain } from '../../journey/explain.js';
import { aSale, known, only, settled } from './small.js';
import {
  actsSent,
  agrees,
  appeals as appealsTo,
  applies,
  decides,
  effectsOf,
  ended,
  errand,
  given,
  hearsOf,
  on,
  openTasks,
  play,
  type Story,
  says,
  shown,
  state,
  tell,
} from './tell.js';

const codes = Object.keys(appeals) as AppealCode[];
const wintering = { ...known, boat: { ...known.boat, winter: true } };
const told = (story: Story, says: string) => effectsOf(story, 'inform').filter((it) => it.says === says);

describe('the law', () => {
  test.each(codes)('says of every appeal %s that it is answered in four weeks', (code) => {
    for (const day of ['2026-11-25', '2027-01-01', '2031-05-01'])
      expect(appealing(code, day)).toMatchObject({ on: day, replyBy: appealing('K3S', day).replyBy });
    expect(appealing(code, '2026-11-25').replyBy).toBe('2026-12-23');
  });

  test.each(codes)('has versions of %s in order, each with its law and source', (code) => {
    const days = appeals[code].times.map(({ from }) => from);
    expect(days).toEqual([...new Set(days)].sort());
    for (const it of appeals[code].times) expect([it.law, it.source]).not.toContain('');
    for (const it of appeals[code].times) if (it.source === 'GK') expect(it.verified).toBe(false);
  });

  test('sends appeals to Nav straight to Trygderetten from 2027, by the day they are made', () => {
    expect(appealing('K6N', '2026-12-31')).toMatchObject({ hears: 'nav-klageinstans', ruleBy: '2027-04-15' });
    expect(appealing('K6N', '2027-01-01')).toMatchObject({ hears: 'trygderetten', ruleBy: '2027-07-01' });
    expect(appealUntil('K6N', '2026-12-31').body).toBe('nav-klageinstans');
    expect(appealUntil('K6N', '2027-01-01').body).toBe('trygderetten');
  });
});

describe('where nobody has said how long it takes', () => {
  const refused = tell(
    only('berth'),
    aSale,
    given(wintering),
    on(settled),
    agrees('ada', 'berth'),
    agrees('ben', 'berth'),
    decides('berth', 'refused'),
    appealsTo('ada', 'berth'),
    ended('berth', 'acknowledged'),
  );

  test('the body that decided has four weeks, and is then asked', () => {
    expect(shown(refused, 'berth').appealing).toEqual({
      ...{ hears: 'statsforvalter', on: settled, replyBy: '2026-12-30' },
      law: 'forvaltningsloven § 11 a',
    });
    expect(actsSent(play(refused, on('2026-12-29')), 'berth')).toEqual(['submit', 'appeal']);
    const silent = play(refused, on('2026-12-30'));
    expect(actsSent(silent, 'berth')).toEqual(['submit', 'appeal', 'nudge']);
    expect(told(silent, 'appealAsked').map(({ to }) => to)).toEqual(['ada', 'ben']);
  });

  test('its four weeks count from the appeal, however long it took to arrive', () => {
    const slow = play(
      refused,
      says('berth', { type: 'more.asked' }),
      on('2026-12-20'),
      agrees('ada', 'berth'),
      ended('berth', 'acknowledged'),
    );
    expect(state(slow, 'berth')).toBe('withBody');
    expect(actsSent(play(slow, on('2026-12-30')), 'berth').at(-1)).toBe('nudge');
  });

  test('somebody looks after twelve weeks', () => {
    expect(state(play(refused, on('2027-02-24')), 'berth')).toBe('withBody');
    expect(openTasks(play(refused, on('2027-02-25')))).toEqual(['berth: appeal-unanswered (caseworker)']);
  });
});

describe('where the law says how long it takes', () => {
  const refused = tell(
    only('buoy'),
    aSale,
    given(known),
    on(settled),
    says('buoy', { type: 'applied.anyway', by: 'ada' }),
    applies('ada', 'buoy'),
    decides('buoy', 'refused'),
  );
  const late = play(refused, on('2027-01-04'), appealsTo('ada', 'buoy'));

  test('it has a day on which it is due', () => {
    expect(shown(late, 'buoy')).toMatchObject({ state: 'withBody', appealing: { ruleBy: '2027-07-04' } });
    const { due } = explain(only('buoy'), late.journey, errand(late, 'buoy').id)!;
    expect(due).toEqual({ on: '2027-07-04', kind: 'bodysLimit', law: 'folketrygdloven § 21-12' });
  });

  test('whoever follows it is told where no machine may ask, and nothing is sent', () => {
    const silent = play(late, on('2027-02-01'));
    expect(told(silent, 'appealSilent').map(({ to }) => to)).toEqual(['ada', 'ben']);
    expect(told(play(late, on('2027-01-31')), 'appealSilent')).toEqual([]);
    expect(actsSent(silent, 'buoy')).toEqual([]);
  });

  test('a caseworker looks when the day has passed, and silence is never a no', () => {
    expect(state(play(late, on('2027-07-04')), 'buoy')).toBe('withBody');
    const passed = play(late, on('2027-07-05'));
    expect(shown(passed, 'buoy')).toMatchObject({ state: 'stalled', cause: 'appeal-unanswered', appealed: true });
    const years = play(passed, on('2031-01-01'));
    expect([state(years, 'buoy'), errand(years, 'buoy').decisions]).toEqual([
      'stalled',
      errand(late, 'buoy').decisions,
    ]);
    expect(told(years, 'refused')).toEqual(told(refused, 'refused'));
    expect(state(play(years, hearsOf('buoy', { outcome: 'granted', on: '2031-01-01' })), 'buoy')).toBe('granted');
  });

  test('what is asked about again has days of its own', () => {
    const again = play(late, on('2027-07-05'), says('buoy', { type: 'errand.retried', by: 'caseworker' }));
    expect(state(again, 'buoy')).toBe('withBody');
    expect(state(play(again, on('2027-09-27')), 'buoy')).toBe('withBody');
    expect(state(play(again, on('2027-09-28')), 'buoy')).toBe('stalled');
  });

  test('an appeal that was told without its day waits as the application did', () => {
    const old = play(refused, says('buoy', { type: 'decision.appealed', by: 'ada' }));
    expect(errand(old, 'buoy')).not.toHaveProperty('appealing');
    expect(errand(play(old, on('2027-01-14')), 'buoy')).toMatchObject({ state: 'stalled', cause: 'no-answer' });
  });

  test('what has been decided waits no more', () => {
    const won = play(late, hearsOf('buoy', { outcome: 'granted', on: '2027-03-01' }));
    expect(explain(only('buoy'), won.journey, errand(won, 'buoy').id)?.due).toBeUndefined();
    const anew = play(
      late,
      says('buoy', { type: 'application.withdrawn', by: 'ada' }),
      says('buoy', { type: 'applied.anyway', by: 'ada' }),
    );
    expect(errand(anew, 'buoy')).not.toHaveProperty('appealing');
  });
});
