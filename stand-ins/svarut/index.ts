import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { standIn } from '../open-door.js';
import { organisations } from '../organisations.js';
import { type Answer, type Bench, type Call, Refusal, type Route } from '../stand-in.js';
import { look, Manners, Message, type Sending, type SvarUt, send } from './sendings.js';

const StatusSearch = z.object({ forsendelseIds: z.array(z.uuid()) });

const reference = ({ content }: Call) => Message.safeParse(content).data?.forsendelse.eksternReferanse;

function named({ sendings }: SvarUt, { params, query }: Call): Sending[] {
  const wanted = query.get('eksternRef');
  if (wanted === null) throw new Refusal(400, 'eksternRef is required');
  return Object.values(sendings).filter(
    ({ account, forsendelse }) => account === params.account && forsendelse.eksternReferanse === wanted,
  );
}

const answers: Record<string, (call: Call, bench: Bench<SvarUt>) => Answer> = {
  'POST /v2/kontoer/:account/forsendelser': (call, { state, commit }) => {
    const { id, forsendelse } = send(state, call.params.account!, call.content);
    const { eksternReferanse, tittel, mottaker } = forsendelse;
    commit({
      key: eksternReferanse ?? id,
      verb: 'send',
      what: { tittel, mottaker: mottaker.digitalId ?? mottaker.navn },
    });
    return { status: 200, body: { id } };
  },
  'POST /v2/kontoer/:account/forsendelser/status-sok': ({ content }, { state }) => {
    const { forsendelseIds } = StatusSearch.parse(content);
    const statuser = forsendelseIds.flatMap((id) => (state.sendings[id] ? [look(state, state.sendings[id])] : []));
    return { status: 200, body: { statuser } };
  },
  'GET /v2/kontoer/:account/forsendelser': (call, { state }) => ({
    status: 200,
    body: { forsendelseIds: named(state, call).map(({ id }) => id) },
  }),
  'GET /v2/kontoer/:account/forsendelser/metadata': (call, { state }) => ({
    status: 200,
    body: {
      forsendelser: named(state, call).map(({ id, sent, forsendelse: { avgivendeSystem } }) => ({
        id,
        dato: sent,
        avgivendeSystem,
      })),
    },
  }),
  'GET /v2/forsendelser/:id/hendelser': ({ params }, { state }) => {
    const sending = state.sendings[params.id!];
    if (!sending) throw new Refusal(404, 'Forsendelsen finnes ikke');
    return { status: 200, body: { hendelser: sending.passed } };
  },
};

const Account = z.object({ account: z.uuid().optional() });

const withIntegration = (call: Call): void => {
  if (!call.headers.integrasjonid || !call.headers.integrasjonpassord)
    throw new Refusal(401, 'IntegrasjonId and IntegrasjonPassord are required');
  Account.parse(call.params);
};

/** The published server address ends in /api; both forms are served. */
const routes: Route<SvarUt>[] = ['', '/api'].flatMap((base) =>
  Object.entries(answers).map(([route, answer]) => {
    const [verb, path] = route.split(' ') as ['GET' | 'POST', string];
    return {
      verb,
      path: base + path,
      key: reference,
      answer: (call: Call, bench: Bench<SvarUt>) => {
        withIntegration(call);
        return answer(call, bench);
      },
    };
  }),
);

/** KS SvarUt, version 2. It knows no repeats: look up by eksternRef first. */
export const svarut = standIn<SvarUt>({
  id: 'svarut',
  org: organisations.svarut,
  scope: 'ks:fiks',
  seed: () => ({ sendings: {}, manners: { progress: 'at once', polls: 1, chain: null } }),
  manners: Manners.partial(),
  routes: [
    ...routes,
    {
      verb: 'GET',
      path: '/_control/sendings',
      answer: (_, { state }) => ({ status: 200, body: Object.values(state.sendings) }),
    },
  ],
  refuse: ({ status, message }, { path }) => ({
    status,
    body: { timestamp: Date.now(), status, error: message, errorId: randomUUID(), path, originalPath: path, message },
  }),
});
