import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Provider } from 'oidc-provider';
import { type Bench, Refusal } from '../stand-in.js';
import type { Account, Issuer, IssuerState } from './issuer.js';
import { loginPage } from './login-page.js';
import { headers, page } from './page.js';
import { leastOf } from './policy.js';

type Form = Readonly<Record<string, string>>;
type Interaction = Awaited<ReturnType<Provider['interactionDetails']>>;

interface Login<State extends IssuerState> {
  issuer: Issuer<State>;
  bench: Bench<State>;
  provider: Provider;
}

/** The login page, and what is answered on it. */
export async function login<State extends IssuerState>(
  its: Login<State>,
  req: IncomingMessage,
  res: ServerResponse,
): Promise<void> {
  const interaction = await its.provider.interactionDetails(req, res).catch(() => undefined);
  if (!interaction) {
    res.writeHead(400, headers).end(page('Det gikk ikke', '<h1>Innloggingen er for gammel</h1><p>Begynn på nytt.</p>'));
  } else if (req.method !== 'POST') ask(its, interaction, res);
  else await answer(its, interaction, { req, res });
}

function ask<State extends IssuerState>(
  { issuer, bench }: Login<State>,
  { uid, params }: Interaction,
  res: ServerResponse,
  wrong?: string,
): void {
  const least = leastOf(Object.keys(issuer.levels), params.acr_values);
  const client = bench.state.clients[String(params.client_id)]?.name ?? '';
  const shown = loginPage(issuer, {
    ...{ action: `/login/${uid}`, client, least, choices: issuer.choices(bench) },
    ...(wrong !== undefined && { wrong }),
  });
  res.writeHead(wrong === undefined ? 200 : 422, headers).end(shown);
}

async function answer<State extends IssuerState>(
  its: Login<State>,
  interaction: Interaction,
  { req, res }: { req: IncomingMessage; res: ServerResponse },
): Promise<void> {
  const form = await formOf(req);
  if (form.as === 'nobody')
    return finish(its, { req, res }, { error: 'access_denied', error_description: 'The person broke off' });
  const levels = Object.keys(its.issuer.levels);
  const acr = form.level ?? '';
  const account = recognise(its, form);
  if (account instanceof Refusal) return ask(its, interaction, res, account.message);
  if (levels.indexOf(acr) < levels.indexOf(leastOf(levels, interaction.params.acr_values)))
    return ask(its, interaction, res, 'Velg et høyere sikkerhetsnivå.');
  const result = { login: { accountId: account.id, acr, amr: [its.issuer.amr], remember: false } };
  await finish(its, { req, res }, result, () => forgetAnother(its.provider, interaction, account));
}

function recognise<State extends IssuerState>({ issuer, bench }: Login<State>, form: Form): Account | Refusal {
  try {
    return issuer.recognise(form, bench);
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
}

/** Somebody else signs in where another did: the other's session ends here. */
async function forgetAnother(provider: Provider, { session }: Interaction, account: Account): Promise<void> {
  if (!session?.uid || session.accountId === undefined || session.accountId === account.id) return;
  const other = await provider.Session.findByUid(session.uid);
  if (!other) return;
  delete other.accountId;
  delete other.authorizations;
  await other.save(3_600);
}

/** What was answered is kept, and the browser goes on to where the library waits for it. */
async function finish<State extends IssuerState>(
  { provider }: Login<State>,
  { req, res }: { req: IncomingMessage; res: ServerResponse },
  result: Parameters<Provider['interactionResult']>[2],
  before: () => Promise<void> = async () => undefined,
): Promise<void> {
  const Location = await provider.interactionResult(req, res, result, { mergeWithLastSubmission: false });
  await before();
  res.writeHead(303, { Location }).end();
}

async function formOf(req: IncomingMessage): Promise<Form> {
  const bytes = Buffer.concat(await req.toArray());
  return Object.fromEntries(new URLSearchParams(bytes.subarray(0, 20_000).toString('utf8')));
}
