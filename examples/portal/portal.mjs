/** A citizen's portal that shows a journey: node examples/portal/portal.mjs [address of the API]. Its browser page is page.html. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { ask, beginSignIn, findIssuers, finishSignIn, machineToken, random } from './issuers.mjs';

const [api = 'http://127.0.0.1:3000'] = process.argv.slice(2);
const port = Number(process.env.PORT ?? 4100);
const home = `http://127.0.0.1:${port}`;
const issuers = await findIssuers(api, home);
const page = (await readFile(new URL('page.html', import.meta.url), 'utf8')).replace('THE-API', api);

/** The portal's own sessions, by what is in its cookie: a sign-in on its way, then the citizen's token, which never leaves this process. */
const sessions = new Map();

const routes = {
  'GET /': ({ session }) => (session.token ? { html: page } : { to: '/sign-in' }),
  'GET /sign-in': ({ session, url }) => {
    const { address, flow } = beginSignIn(issuers, url.searchParams.has('fresh') ? 0 : 900);
    session.flow = flow;
    return { to: address };
  },
  'GET /callback': async ({ session, url }) => {
    session.token = await finishSignIn(issuers, url, session.flow ?? {});
    session.flow = undefined;
    return { to: '/' };
  },
  /** Starts a journey. The form brings the key: sent twice, it is one journey. */
  'POST /journeys': async ({ session, form: { key, dueOn } }) => {
    const json = { kind: 'pregnancy.declared', on: dueOn };
    const begun = await ask(`${api}/life-events/having-children/journeys`, { token: session.token, key, json });
    session.journey = begun.journey;
    return { to: '/' };
  },
  /** What the page reads with: a journey that is not over, and a token for it. Nothing where there is none. */
  'GET /journey-token': async ({ session }) => {
    session.journey ??= (await ask(`${api}/journeys?state=open`, { token: session.token })).journeys[0]?.journey;
    const { journey, token: subjectToken } = session;
    if (!journey) return { json: {} };
    const json = { journey, subjectToken };
    const { token } = await ask(`${api}/journey-tokens`, { token: await machineToken(issuers), json });
    return { json: { journey, token } };
  },
};

const server = createServer(async (req, res) => {
  const url = new URL(req.url, home);
  const known = /(?:^|; )portal=([^;]+)/.exec(req.headers.cookie ?? '')?.[1];
  const id = sessions.has(known) ? known : random();
  const session = sessions.get(id) ?? sessions.set(id, {}).get(id);
  const form = Object.fromEntries(new URLSearchParams(Buffer.concat(await req.toArray()).toString()));
  const route = routes[`${req.method} ${url.pathname}`] ?? (() => ({ status: 404, html: 'There is nothing here.' }));
  const {
    status = 200,
    to,
    html,
    json,
  } = await Promise.resolve({ session, url, form }).then(route).catch(instead(session));
  res.setHeader('Set-Cookie', `portal=${id}; HttpOnly; SameSite=Lax; Path=/`);
  if (to) res.writeHead(303, { Location: to }).end();
  else if (html) res.writeHead(status, { 'Content-Type': 'text/html; charset=utf-8' }).end(html);
  else res.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(json));
});

/** What to do when the API says no: sign in again, show the journey that is there, or tell the page what was said. */
const instead =
  (session) =>
  ({ message, problem: { type, detail, errors } = {} }) => {
    const kind = String(type).replace('urn:livsferd:problem:', '');
    const isOver = kind === 'unauthenticated' || errors?.[0].pointer === '/subjectToken';
    if (isOver) session.token = undefined;
    if (isOver || kind === 'sign-in-too-weak') return { to: isOver ? '/sign-in' : '/sign-in?fresh' };
    if (kind === 'already-followed') return { to: '/' };
    console.error(message);
    return { status: 502, json: { kind, detail } };
  };

server.listen(port, '127.0.0.1', () => console.log(`The portal is at ${home}, and asks ${api}`));
