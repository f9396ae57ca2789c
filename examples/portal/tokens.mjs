/** Prints the two tokens that docs/how-to/integrate-a-portal.md works with: signs a citizen in at the stand-in, as their browser would. */
import { ask, beginSignIn, findIssuers, finishSignIn, machineToken } from './issuers.mjs';

const [api = 'http://127.0.0.1:3000', wanted] = process.argv.slice(2);
const issuers = await findIssuers(api, `http://127.0.0.1:${process.env.PORT ?? 4100}`);
const number = wanted ?? (await ask(`${issuers.people}/_control/people`))[0].number;

const { address, flow } = beginSignIn(issuers);
const login = await walk(address);
const form = { as: 'typed', number, level: 'idporten-loa-high' };
const back = await walk(login, new URLSearchParams(form));
console.log(`CITIZEN=${await finishSignIn(issuers, new URL(back), flow)}`);
console.log(`PORTAL=${await machineToken(issuers)}`);

/** Goes where a browser would be sent, with its cookies: to a page, or to the portal. */
async function walk(to, body) {
  walk.cookies ??= new Map();
  if (to.startsWith(issuers.redirect)) return to;
  const cookie = [...walk.cookies].map((it) => it.join('=')).join('; ');
  const answer = await fetch(to, { redirect: 'manual', headers: { cookie }, ...(body && { method: 'POST', body }) });
  for (const [, name, value] of answer.headers.getSetCookie().map((it) => /^([^=]+)=([^;]*)/.exec(it)))
    walk.cookies.set(name, value);
  const next = answer.headers.get('location');
  return next ? walk(new URL(next, to).href) : to;
}
