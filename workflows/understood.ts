/** What news from outside must look like to be heard. It was parsed at the door; here nothing is trusted, for what a journey cannot read would stop it for ever. */
import type { News } from '../journey/news.js';

/** News from outside has an id; the rest is the journey's own. */
export type OutsideNews = Extract<News, { id: string }>;

/** Whether somebody outside said something that a journey can hear. */
export function isUnderstood(it: unknown): it is OutsideNews {
  if (!isObject(it) || !isText(it.id) || !isText(it.type) || !Object.hasOwn(shapes, it.type)) return false;
  return has(shapes[it.type as keyof typeof shapes])(it);
}

type Shape = (it: unknown) => boolean;
type Fields = Readonly<Record<string, Shape>>;

const isObject = (it: unknown): it is Record<string, unknown> =>
  typeof it === 'object' && it !== null && !Array.isArray(it);
const isText = (it: unknown): it is string => typeof it === 'string';
const isCount: Shape = (it) => Number.isSafeInteger(it);
const isValue: Shape = (it) => isText(it) || typeof it === 'boolean' || Number.isFinite(it);
const isFlag: Shape = (it) => typeof it === 'boolean';

/** A calendar date that exists, of the years that people live in. */
const isDay: Shape = (it) =>
  isText(it) && /^(19|20|21)\d\d-\d\d-\d\d$/.test(it) && new Date(`${it}T00:00Z`).toJSON()?.startsWith(it) === true;

/** A hundred years, in milliseconds: further no calendar leaps. */
const isLeap: Shape = (it) => isCount(it) && Math.abs(it as number) < 100 * 366 * 86_400_000;

const oneOf =
  (...words: readonly string[]): Shape =>
  (it) =>
    isText(it) && words.includes(it);
const maybe =
  (shape: Shape): Shape =>
  (it) =>
    it === undefined || shape(it);
const listOf =
  (shape: Shape): Shape =>
  (it) =>
    Array.isArray(it) && it.every(shape);
const tableOf =
  (shape: Shape): Shape =>
  (it) =>
    isObject(it) && Object.values(it).every(shape);
const has =
  (fields: Fields): Shape =>
  (it) =>
    isObject(it) && Object.entries(fields).every(([name, shape]) => shape(it[name]));

const party = has({
  ref: isText,
  is: oneOf('person', 'stillborn', 'organisation', 'estate'),
  roles: listOf(isText),
  since: maybe(isDay),
  settlesOn: maybe(isDay),
  left: maybe(oneOf('annulled', 'merged')),
});
const participant = has({ ref: isText, role: isText, from: isCount, until: maybe(isCount), away: maybe(isCount) });
const finding = has({ value: isValue, source: isText, asOf: isDay });
const decision = has({
  outcome: oneOf('granted', 'refused'),
  on: isDay,
  by: maybe(isText),
  letter: maybe(isText),
  automatic: maybe(isFlag),
  appeal: maybe(has({ body: isText, until: isDay })),
  contact: maybe(isText),
});

const answer = { errand: isText, round: maybe(isCount) };
const act = { by: isText, errand: maybe(isText) };
const doubt = { about: isText, why: isText };

const shapes: Readonly<Record<OutsideNews['type'], Fields>> = {
  'party.joined': {
    party,
    participants: maybe(listOf(participant)),
    on: maybe(isDay),
    trigger: maybe(isText),
  },
  'party.annulled': { party: isText },
  'party.changed': { party: isText, roles: listOf(isText) },
  'register.changed': { parties: listOf(isText), parts: listOf(isText) },
  'event.told': { told: tableOf(tableOf(isValue)), from: maybe(isText) },
  'trigger.doubted': doubt,
  'trigger.confirmed': doubt,
  'trigger.annulled': {},
  'receipt.received': answer,
  'decision.received': { ...answer, decision },
  'decision.reversed': { ...answer, decision },
  'more.asked': { ...answer, letter: maybe(isText) },
  'application.forwarded': { ...answer, to: isText },
  'message.lost': answer,
  'correction.received': answer,
  'body.acted': answer,
  'body.tookBack': { with: isText, of: isText, step: maybe(isText) },
  'consent.given': { ...act, choice: maybe(isText), answer: maybe(isText) },
  'consent.withdrawn': act,
  'errand.declined': act,
  'application.withdrawn': act,
  'word.given': {
    ...act,
    says: oneOf('applied', 'granted', 'refused', 'done', 'received', 'notReceived'),
    on: maybe(isDay),
  },
  'finding.told': { ...act, name: isText, of: isText, value: isValue },
  'fact.corrected': { ...act, of: isText, part: isText, found: maybe(tableOf(finding)) },
  'field.withheld': { ...act, field: isText },
  'field.included': { ...act, field: isText },
  'applied.anyway': act,
  'decision.appealed': { ...act, on: maybe(isDay) },
  'human.asked': act,
  'error.reported': { ...act, ...doubt },
  'following.stopped': act,
  'following.resumed': act,
  'errand.retried': act,
  'errand.resolved': {
    ...act,
    outcome: oneOf('granted', 'refused', 'acknowledged', 'done', 'withdrawn'),
    grounds: isText,
    on: maybe(isDay),
  },
  'citizen.asked': { ...act, to: isText, letter: isText },
  'value.fixed': { ...act, of: isText, name: isText, value: isValue, grounds: isText },
  'round.opened': { ...act, grounds: isText },
  'rules.released': { leaflet: isText },
  'calendar.moved': { offset: isLeap },
};
