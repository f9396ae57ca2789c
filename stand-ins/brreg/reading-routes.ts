import { checkToken } from '../check-token.js';
import { type Answer, Refusal, type Route } from '../stand-in.js';
import { showDeleted, showGone, showRoles, showUnit, showVoluntary } from './show-unit.js';
import { type Brreg, unitOf } from './units.js';

const api = '/enhetsregisteret/api';
const scopes = ['brreg:data:enhetsregisteret:auto:roller', 'brreg:data:enhetsregisteret:roller'] as const;

const ok = (body: unknown, headers = {}): Answer => ({ status: 200, body, headers });

const count = (query: URLSearchParams, name: string, otherwise: number): number => {
  const value = Number(query.get(name) ?? otherwise);
  if (!Number.isSafeInteger(value) || value < 0) throw new Refusal(400, `Parameteren ${name} er ikke et tall`);
  return value;
};

/** Updates from an id or a time on, a page at a time. */
function updates({ updates: all }: Brreg, query: URLSearchParams, base: string): Answer {
  const [size, page] = [count(query, 'size', 20), count(query, 'page', 0)];
  if ((page + 1) * size > 10_000) throw new Refusal(400, 'Antall elementer kan ikke overskride 10 000');
  const from = count(query, 'oppdateringsid', 0);
  const since = query.get('dato') ?? '';
  const found = all.filter(({ id, at }) => id >= from && at >= since);
  if (query.get('sort') === 'id,DESC') found.reverse();
  const shown = found.slice(page * size, (page + 1) * size).map(({ id, at, unit, change }) => ({
    oppdateringsid: id,
    dato: at,
    organisasjonsnummer: unit,
    endringstype: change,
    _links: { enhet: { href: `${base}${api}/enheter/${unit}` } },
  }));
  return ok({
    ...(shown.length > 0 && { _embedded: { oppdaterteEnheter: shown } }),
    _links: { self: { href: `${base}${api}/oppdateringer/enheter` } },
    page: { number: page, size, totalElements: found.length, totalPages: Math.ceil(found.length / Math.max(1, size)) },
  });
}

/** CloudEvents that say whose roles have changed, never how. */
function roleUpdates({ roleUpdates: all }: Brreg, query: URLSearchParams): Answer {
  const after = count(query, 'afterId', 0);
  const since = query.get('afterTime') ?? '';
  const found = all
    .filter(({ id, at }) => id > after && at > since)
    .slice(0, Math.min(10_000, count(query, 'size', 100)));
  const events = found.map(({ id, at, unit }) => ({
    specversion: '1.0',
    id: String(id),
    source: 'https://data.brreg.no/enhetsregisteret/api/oppdateringer/roller',
    type: 'no.brreg.enhetsregisteret.roller.oppdatert',
    time: at,
    datacontenttype: 'application/json',
    data: { organisasjonsnummer: unit },
  }));
  return ok(events, { 'content-type': 'application/cloudevents-batch+json' });
}

export const readingRoutes: readonly Route<Brreg>[] = [
  {
    verb: 'GET',
    path: `${api}/enheter/:number`,
    answer({ params }, { state, address }) {
      const unit = state.units[params.number!];
      if (!unit) return { status: 404 };
      if (unit.gone) return { status: 410, body: showGone(address, unit) };
      return ok(unit.deleted ? showDeleted(address, unit) : showUnit(address, unit));
    },
  },
  {
    verb: 'GET',
    path: '/frivillighetsregisteret/api/frivillige-organisasjoner/:number',
    answer({ params }, { state }) {
      const unit = state.units[params.number!];
      return unit?.voluntary && !unit.deleted ? ok(showVoluntary(unit)) : { status: 404 };
    },
  },
  {
    verb: 'GET',
    path: `${api}/enheter/:number/roller`,
    answer: ({ params }, { state, town }) =>
      ok(showRoles(unitOf(state, params.number!), { people: town.population.people, withNumbers: false })),
  },
  {
    verb: 'GET',
    path: '/enhetsregisteret/autorisert-api/enheter/:number/roller',
    async answer(call, { state, town }) {
      const { authorization } = call.headers;
      call.consumer = await checkToken(town.mint, authorization, scopes[0]).catch(() =>
        checkToken(town.mint, authorization, scopes[1]),
      );
      return ok(showRoles(unitOf(state, call.params.number!), { people: town.population.people, withNumbers: true }));
    },
  },
  {
    verb: 'GET',
    path: `${api}/oppdateringer/enheter`,
    answer: ({ query }, { state, address }) => updates(state, query, address),
  },
  {
    verb: 'GET',
    path: `${api}/oppdateringer/roller`,
    answer: ({ query }, { state }) => roleUpdates(state, query),
  },
];
