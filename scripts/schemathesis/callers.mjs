import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../clone.mjs';
import { waitUntil } from '../wait-until.mjs';
import { machineToken } from './machine-token.mjs';

const built = (file) => import(pathToFileURL(join(root, 'dist', file)).href);
const solvik = '312831279';
const day = (ahead) => new Date(Date.now() + ahead * 86_400_000).toISOString().slice(0, 10);

/** One caller of each kind, signed in as they really are, and the names of what is there for them to find. */
export async function findCallers({ api, addresses }) {
  const { signInTokens } = await built('cli/sign-in.js');
  const [{ number }] = await (await fetch(`${addresses.idporten}/_control/people`)).json();
  const person = await signInTokens(api, { person: number });
  const caseworker = await signInTokens(api, { caseworker: { name: 'Kari Saksbehandler', body: 'nav' } });
  const operator = await signInTokens(api, { operator: { name: 'Ola Operatør' } });
  const body = await machineToken(addresses.maskinporten, { organisation: solvik, scope: 'livsferd:bodies' });
  const names = await begin(api, person, caseworker);
  return {
    names,
    callers: [
      { who: 'person', scheme: 'idporten', token: person, isOpenToo: true },
      { who: 'caseworker', scheme: 'ansattporten', token: caseworker },
      { who: 'operator', scheme: 'ansattporten', token: operator },
      { who: 'body', scheme: 'maskinporten', token: body },
    ],
  };
}

/** The person expects a child, and asks that a human looks at what NAV's rules came to: a journey, an errand and a task. */
async function begin(api, person, caseworker) {
  const ask = asking(api);
  const declared = { kind: 'pregnancy.declared', on: day(60) };
  const { journey } = await ask(person, '/life-events/having-children/journeys', declared);
  const offering = async (act) => {
    const { errands } = await ask(person, `/journeys/${journey}`);
    return errands.find((it) => it.can?.includes(act));
  };
  const offered = async (act) => {
    await waitUntil(async () => (await offering(act)) !== undefined, { patience: 60_000 });
    return offering(act);
  };
  const judged = await offered('human.asked');
  const asked = await offered('consent.given');
  await ask(person, `/journeys/${journey}/errands/${judged.id}/acts`, { type: 'human.asked' });
  const tasks = async () => (await ask(caseworker, '/tasks')).tasks;
  await waitUntil(async () => (await tasks()).length > 0, { patience: 60_000 });
  const [{ task }] = await tasks();
  return { journey, errand: asked.id, task, lifeEvent: 'having-children', step: 'kindergarten-place' };
}

const asking = (api) => async (token, path, content) => {
  const answer = await fetch(`${api}${path}`, {
    method: content ? 'POST' : 'GET',
    headers: {
      authorization: `Bearer ${token}`,
      'idempotency-key': randomUUID(),
      ...(content && { 'content-type': 'application/json' }),
    },
    ...(content && { body: JSON.stringify(content) }),
  });
  if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${await answer.text()}`);
  return answer.json();
};
