import { type Answer, type Call, call } from './call.js';

/** Gives a bearer token that is valid now. */
export type Token = () => Promise<string>;

/** Calls one base address with a fresh token, and with headers that never change. */
export const bearer =
  (base: string, token: Token, fixed: Readonly<Record<string, string>> = {}) =>
  async (request: Omit<Call, 'base'>): Promise<Answer> => {
    const authorization = `Bearer ${await token()}`;
    return call({ ...request, base, headers: { ...fixed, ...request.headers, authorization } });
  };
