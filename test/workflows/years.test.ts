/** Years of the real life events, on Temporal's server that skips time: everybody does their part on the day, and no run grows too long. */
import type { Gather } from '../../activities/gather.js';
import { manifests } from '../../agencies/manifests.js';
import { nextDue } from '../../journey/alarms.js';
import { type Day, dayOf, daysBetween, plus } from '../../journey/calendar.js';
import type { Journey } from '../../journey/journey.js';
import { isOver } from '../../journey/over.js';
import { isEnd } from '../../journey/rounds/index.js';
import { type Bundle, bundle } from '../../workers/bundle.js';
import { openingOf, type Row } from '../case-table.js';
import { movesOf } from '../every-life-event/finish.js';
import { played } from '../every-life-event/played.js';
import { answerOf, toldOf } from '../registers.js';
import { today as tablesToday } from '../stories.js';
import type { Told } from './carrying.js';
import { endRuntime } from './runtime.js';
import { openSkipping, type Skipping, whereTimeSkips } from './skipping.js';
import { againIfWedged, unwedged } from './wedged.js';

/** What Temporal warns at. */
const mostEvents = 10_240;
const year = 365 * 86_400_000;
const longest = 4 * year;
const minutes = 900_000;

whereTimeSkips('where time skips', () => {
  let made: Promise<Bundle>;
  let skipping: Skipping;

  beforeAll(() => {
    made = bundle();
  });

  const open = async (): Promise<void> => {
    skipping = await openSkipping({ bundle: made, bodies: Object.values(manifests) });
  };
  const renew = async (): Promise<void> => {
    await skipping.close();
    await open();
  };
  beforeEach(open, minutes);

  afterEach(() => skipping.close(), minutes);

  afterAll(endRuntime);

  const lifeOf = (id: string) => played.find((it) => it.id === id)!;

  /** Begins as the ordinary row of a table does, with what differs here, as if today were the table's day. */
  async function begin(id: string, differs: Partial<Row> = {}): Promise<Told> {
    const { table, leaflet } = lifeOf(id);
    const apart = daysBetween(tablesToday, dayOf(await skipping.now()));
    const { begin: beginning, known } = moved(openingOf(table, { ...table.rows[0]!, ...differs }), apart);
    const asOf = plus(tablesToday, { days: apart });
    const gather = async (it: Gather) => answerOf(leaflet, known, it, asOf);
    const told = toldOf(leaflet, known);
    return skipping.world.beginAs(id, { ...beginning, told }, { gather, send: async () => ({ outcome: 'sent' }) });
  }

  /** The same, so many days later. */
  function moved<T>(it: T, days: number): T {
    return JSON.parse(
      JSON.stringify(it).replaceAll(/"(\d{4}-\d\d-\d\d)"/g, (_, day: Day) => `"${plus(day, { days })}"`),
    );
  }

  /** Everybody does their part on the day it is due, but for what they leave, for some years or until it is over. */
  async function live(id: string, journey: Told, years: number, leaves: readonly string[] = []): Promise<Journey> {
    const until = (await skipping.now()) + years * year;
    const tried = new Set<string>();
    for (;;) {
      await unwedged(journey, 'rest', () => journey.rests());
      const state = await unwedged(journey, 'a look', () => journey.look());
      const now = await skipping.now();
      const news = state.errands
        .filter(({ step }) => !leaves.includes(step))
        .flatMap((it) => movesOf({ journey: state, now }, it, lifeOf(id).values))
        .find((it) => !tried.has(`${state.seq} ${JSON.stringify(it)}`));
      if (news) {
        tried.add(`${state.seq} ${JSON.stringify(news)}`);
        if ('by' in news) await unwedged(journey, news.type, () => journey.acts(news));
        else await journey.hears(news);
      } else {
        const due = Math.min(nextDue(state), until);
        if (isOver(state) || now >= until) return state;
        if (due - now > longest) await moveHouse(journey, state, now + longest);
        else await unwedged(journey, 'a sleep', () => skipping.sleepUntil(due + 1_000));
      }
    }
  }

  /** Now and then a register tells something: this server ends by itself a run that nothing wakes for ten years. */
  async function moveHouse(journey: Told, { parties }: Journey, on: number): Promise<void> {
    await skipping.sleepUntil(on);
    await journey.hears({ type: 'register.changed', parties: Object.keys(parties), parts: ['bostedsadresse'] });
  }

  /** No run too long, and all of them the same when they are read again; how many events there are. */
  async function weigh(what: string, journey: Told): Promise<number> {
    const events = await skipping.world.eventsARun(journey);
    const sum = events.reduce((a, b) => a + b);
    console.log(`${what}: ${events.length} runs, ${sum} events, ${Math.max(...events)} in the longest`);
    expect(Math.max(...events)).toBeLessThan(mostEvents);
    expect(await skipping.world.replayAll()).toBe(events.length);
    return sum;
  }

  /** Events of a whole ordinary journey, everybody doing their part for two years: the most that was counted, and a tenth. How many answers come at once differs. */
  const mostOf: Readonly<Record<string, number>> = {
    'having-children': 470,
    'seriously-ill-child': 2520,
    'job-loss': 2970,
    'new-in-norway': 220,
    'death-and-inheritance': 1540,
    'voluntary-organisation': 485,
    business: 740,
  };

  test.each(played.map(({ id }) => id))(
    'an ordinary journey of %s leaves so many events and no more',
    (id) =>
      againIfWedged(async () => {
        const journey = await begin(id, {});
        const { errands } = await live(id, journey, 2);
        const sum = await weigh(`two years of ${id}, ${errands.length} errands`, journey);
        const most =
          mostOf[id] ?? `nothing yet: write down what was counted (${sum}), and a tenth, under ${id} in mostOf`;
        expect({ id, sum, most }).toEqual({ id, sum, most: expect.any(Number) });
        expect(sum).toBeLessThanOrEqual(Number(most));
      }, renew),
    minutes,
  );

  test(
    'child benefit is paid for eighteen years, and ends by itself',
    () =>
      againIfWedged(async () => {
        const journey = await begin('having-children');
        const { errands } = await live('having-children', journey, 19);
        expect(errands.find((it) => it.step === 'child-benefit')).toMatchObject({ state: 'granted', expired: true });
        expect(errands.filter((it) => !isEnd(it.state)).map((it) => it.step)).toEqual([]);
        await weigh('eighteen years of child benefit', journey);
      }, renew),
    minutes,
  );

  test(
    'an estate with a farm is carried for three years, past the day by which somebody must have taken it over',
    () =>
      againIfWedged(async () => {
        const settles = { chosenSettlement: 'private', assumesDebt: true };
        const given = {
          deceased: { home: 'farm', debtsUnsure: false },
          spouse: settles,
          daughter: settles,
          son: settles,
        };
        const journey = await begin('death-and-inheritance', { given });
        const { errands } = await live('death-and-inheritance', journey, 3.2, ['property-transfer']);
        const stateOf = (step: string) => errands.filter((it) => it.step === step).map((it) => it.state);
        expect(stateOf('probate-certificate')).toEqual(['granted']);
        expect(stateOf('property-transfer')).toEqual(['asking']);
        expect(stateOf('estate-tax-return').filter((it) => it === 'granted').length).toBeGreaterThanOrEqual(3);
        expect(errands.find((it) => it.step === 'survivor-benefits')).toMatchObject({
          state: 'granted',
          expired: true,
        });
        await weigh('three years of an estate', journey);
      }, renew),
    minutes,
  );
});
