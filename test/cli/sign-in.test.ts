import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { decodeJwt, decodeProtectedHeader } from 'jose';
import { signInTokens } from '../../cli/sign-in.js';
import { type OpenTown, openTown } from '../stand-ins/town.js';

let town: OpenTown;
let api: Server;
let base: string;

/** As much of the API as says who signs its people in. */
beforeAll(async () => {
  town = await openTown();
  const { idporten: people, ansattporten: employees } = town.addresses;
  const scopes = { people: 'livsferd:citizens', employees: 'livsferd:desk' };
  const livsferd = { audience: 'urn:livsferd:api', scopes, issuers: { people, employees } };
  api = createServer((_, res) => res.end(JSON.stringify({ livsferd })));
  await new Promise<void>((resolve) => api.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(api.address() as AddressInfo).port}`;
});
afterAll(async () => {
  await town.stop();
  await new Promise((resolve) => api.close(resolve));
});

test('a person is signed in through the login page, at the level they choose', async () => {
  const [{ number }] = (await town.control('idporten', 'GET', '/people')).json;
  const token = await signInTokens(base, { person: number, level: 'substantial' });
  expect(decodeProtectedHeader(token)).toMatchObject({ alg: 'RS256', typ: 'at+jwt' });
  expect(decodeJwt(token)).toMatchObject({
    iss: town.addresses.idporten,
    aud: 'urn:livsferd:api',
    scope: 'livsferd:citizens',
    pid: number,
    acr: 'idporten-loa-substantial',
    client_id: 'livsferd-cli',
    client_orgno: '312730012',
  });
  expect(decodeJwt(token).sub).not.toContain(number);
});

test('a caseworker is somebody who works at that body, and an operator at Livsferd', async () => {
  const nav = decodeJwt(await signInTokens(base, { caseworker: { name: 'nobody in particular', body: 'nav' } }));
  expect(nav.authorization_details).toMatchObject([
    {
      type: 'ansattporten:altinn:resource',
      resource: 'urn:altinn:resource:livsferd-caseworker',
      authorized_parties: [{ orgno: { authority: 'iso6523-actorid-upis', ID: '0192:312790750' } }],
    },
  ]);
  expect(nav).not.toHaveProperty('pid');
  const operator = decodeJwt(await signInTokens(base, { operator: { name: 'whoever' } }));
  expect(operator.authorization_details).toMatchObject([{ resource: 'urn:altinn:resource:livsferd-operator' }]);
});

test('somebody who cannot exist is not signed in', async () => {
  await expect(signInTokens(base, { person: '12345678901' })).rejects.toThrow('did not take the answer');
});
