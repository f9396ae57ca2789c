/** The made-up life event that both sides carry: ten steps, nine notices and one application that a body decides. */
import { plus } from '../journey/calendar.js';
import { days, months, rightLost } from '../journey/deadlines.js';
import { defineLeaflet, type Step } from '../journey/define.js';
import type { Leaflets } from '../journey/draft.js';
import type { Manifest, Repair } from '../journey/manifest.js';
import { application, body } from './names.js';

const cancel: Repair = { act: 'cancel', by: 'us' };
const withdraw: Repair = { act: 'withdraw', by: 'adapter' };

const agency: Manifest = {
  id: body,
  name: { nb: 'Målestokk', en: 'Yardstick' },
  level: 'state',
  rung: 'two-way',
  reach: 'interface',
  channels: [],
  onceOnly: { submit: 'byKey' },
  limits: { inFlight: 20 },
  retryAfter: 's',
  receives: {},
  undo: { unsent: cancel, undecided: withdraw, decided: withdraw, done: withdraw, irreversible: withdraw },
  appeals: [],
  signals: [],
  locates: false,
  today: 'simulated',
  source: 'made up for the measures',
};

const notice = { each: 'person', with: body, round: 'notice', undo: 'U1' } as const satisfies Step;

export const yardstick = defineLeaflet({
  lifeEvent: 'yardstick',
  version: 'yardstick@1',
  settling: {},
  findings: {},
  bodies: { [body]: agency },
  triggeredBy: 'person',
  steps: {
    one: notice,
    two: { ...notice, after: ['one'] },
    three: { ...notice, after: ['one'] },
    four: { ...notice, after: ['one'] },
    five: { ...notice, after: ['one'] },
    six: { ...notice, after: ['two', 'three'] },
    seven: { ...notice, after: ['four'] },
    [application]: { ...notice, round: 'application', after: ['five', 'six'], answersWithin: days(60), appeal: 'K3S' },
    nine: { ...notice, after: [application] },
    ten: {
      ...notice,
      after: ['seven', 'nine'],
      due: rightLost('made up', ({ triggered }) => plus(triggered, months(9))),
    },
  },
});

export const leaflets: Leaflets = { [yardstick.version]: yardstick };

/** The same body and notices in a graph of any size: rows of five, each step after two of the row before. */
export function widened(steps: number): Leaflets {
  const names = Array.from({ length: steps }, (_, i) => `step-${i}`);
  const before = (i: number): string[] => (i < 5 ? [] : [names[i - 5]!, names[i % 5 === 0 ? i - 1 : i - 6]!]);
  return {
    [yardstick.version]: {
      ...yardstick,
      steps: Object.fromEntries(names.map((name, i) => [name, { ...notice, after: before(i) }])),
    },
  };
}
