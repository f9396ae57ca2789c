/** Who hears an appeal, how long one has to make it, and how long it may take to be answered. */
import { type Day, isBefore } from './calendar.js';
import { after, type Duration, months, weeks } from './deadlines.js';
import { nextWorkingDay } from './working-days.js';

export type AppealCode = 'K6N' | 'K3S' | 'K4S' | 'K6' | 'K3U' | 'K3' | 'A1';
export type AppealBody =
  | 'nav-klageinstans'
  | 'trygderetten'
  | 'statsforvalter'
  | 'superior-body'
  | 'une'
  | 'tax-appeals'
  | 'court';

/** How long an appeal that is made from a day on may take. A version is never edited; a new one takes its place. */
export interface AppealTimes {
  readonly from: Day;
  /** By then the body that decided has answered, if only with why it takes longer. */
  readonly reply: Duration;
  /** By then whoever hears the appeal has ruled; left out where nobody has said how long they have. */
  readonly ruling?: Duration;
  /** Who hears it, where that is another than the rule's. */
  readonly hears?: AppealBody;
  readonly law: string;
  /** A tag of the handbook's list of sources, or 'GK' for general knowledge. */
  readonly source: string;
  /** Whether somebody has checked it against that source. */
  readonly verified: boolean;
}

/** Who hears an appeal, how long the recipient has from being notified, and the law that says so. */
export interface AppealRule {
  readonly body: AppealBody;
  readonly weeks?: number;
  readonly months?: number;
  readonly law: string;
}

const always = '2000-01-01';

/** The body that decided answers within a month, and where it cannot, says why and when. */
const replied = (law: string): readonly AppealTimes[] => [
  { from: always, reply: weeks(4), law, source: 'GK', verified: false },
];
const provisional = replied('forvaltningsloven § 11 a');

export const appeals: Readonly<Record<AppealCode, AppealRule & { readonly times: readonly AppealTimes[] }>> = {
  K6N: {
    ...{ body: 'nav-klageinstans', ...weeks(6), law: 'folketrygdloven § 21-12' },
    times: [
      {
        from: always,
        reply: weeks(4),
        ruling: weeks(15),
        law: 'forvaltningsloven § 11 a',
        source: 'N6',
        verified: false,
      },
      {
        ...{ from: '2027-01-01', reply: weeks(4), ruling: months(6), hears: 'trygderetten' },
        ...{ law: 'folketrygdloven § 21-12', source: 'L8', verified: true },
      },
    ],
  },
  K3S: { body: 'statsforvalter', ...weeks(3), law: 'forvaltningsloven §§ 28, 29', times: provisional },
  K4S: {
    body: 'statsforvalter',
    ...weeks(4),
    law: 'pasient- og brukerrettighetsloven §§ 7-2, 7-5',
    times: provisional,
  },
  K6: {
    body: 'tax-appeals',
    ...weeks(6),
    law: 'skatteforvaltningsloven § 13-4',
    times: replied('skatteforvaltningsloven kap. 5'),
  },
  K3U: { body: 'une', ...weeks(3), law: 'utlendingsloven § 76, forvaltningsloven § 29', times: provisional },
  K3: { body: 'superior-body', ...weeks(3), law: 'forvaltningsloven §§ 28, 29', times: provisional },
  A1: { body: 'court', ...months(1), law: 'tvisteloven § 29-5', times: replied('tvisteloven § 11-6') },
};

/** What holds of an appeal that is made on a day. */
function timesOf(code: AppealCode, on: Day): AppealTimes {
  const found = appeals[code].times.findLast(({ from }) => !isBefore(on, from));
  if (!found) throw new Error(`nothing says how long an appeal ${code} of ${on} takes`);
  return found;
}

/** Until when, and to whom, a decision can be appealed by somebody who was notified on a day. */
export interface Appeal extends AppealRule {
  readonly until: Day;
}

/** A last day that falls on a Saturday, Sunday or holiday moves on (forvaltningsloven § 30, domstolloven § 149). */
export function appealUntil(code: AppealCode, notified: Day): Appeal {
  const { body, law, times: _, ...within } = appeals[code];
  const until = nextWorkingDay(after(notified, within));
  return { ...within, body: timesOf(code, notified).hears ?? body, law, until };
}

/** An appeal under way: who hears it, by when the body that decided is to have answered, and by when it is to be ruled on. */
export interface Appealing {
  readonly hears: AppealBody;
  readonly on: Day;
  readonly replyBy: Day;
  readonly ruleBy?: Day;
  readonly law: string;
}

/** An appeal that is made on a day. */
export function appealing(code: AppealCode, on: Day): Appealing {
  const { hears = appeals[code].body, reply, ruling, law } = timesOf(code, on);
  return { hears, on, replyBy: after(on, reply), ...(ruling && { ruleBy: after(on, ruling) }), law };
}

/** The last day that somebody has said. */
export const awaitedBy = ({ replyBy, ruleBy = replyBy }: Appealing): Day => ruleBy;
