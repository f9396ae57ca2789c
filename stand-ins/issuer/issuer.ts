import type { z } from 'zod';
import type { Bench, Route, StandIn } from '../stand-in.js';
import type { Client } from './client.js';

/** What an issuer remembers beside its sessions. `lifetime`: seconds of an access token. */
export interface IssuerState {
  clients: Record<string, Client>;
  manners: { lifetime: number };
}

/** Somebody who signs in, and what both tokens say of them. */
export interface Account {
  id: string;
  claims: Readonly<Record<string, unknown>>;
}

/** One line of the login page's list. */
export interface Choice {
  value: string;
  name: string;
  who: string;
}

/** A field that is filled in by somebody who is not in the list. */
export interface Field {
  name: string;
  label: string;
  hint?: string;
  type?: 'text' | 'number';
  options?: readonly (readonly [value: string, label: string])[];
}

/** An issuer of tokens: who can sign in, how surely, and what is said of them. The protocol is a library's. */
export interface Issuer<State extends IssuerState> {
  id: StandIn<State>['id'];
  org: string;
  /** In the page's own words. */
  title: string;
  what: string;
  /** What an API of ours is asked for with. */
  scope: string;
  /** Levels, the weakest first, and how each is named on the page. */
  levels: Readonly<Record<string, string>>;
  amr: string;
  /** Whether each client knows people by a subject of its own. */
  pairwise: boolean;
  /** Claims of an account, by name. */
  claims: readonly string[];
  fields: readonly Field[];
  /** What the button under the fields says. */
  button: string;
  seed: StandIn<State>['seed'];
  manners: z.ZodType<{ [Manner in keyof State['manners']]?: State['manners'][Manner] | undefined }>;
  routes: readonly Route<State>[];
  choices(bench: Bench<State>): readonly Choice[];
  /** Who a choice or filled-in fields stand for; a Refusal says what is wrong with them. */
  recognise(form: Readonly<Record<string, string>>, bench: Bench<State>): Account;
  find(id: string, bench: Bench<State>): Account | undefined;
}
