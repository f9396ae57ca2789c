import type { z } from 'zod';
import type { Population } from '../population.js';
import type { Route } from '../stand-in.js';
import { Annulment, annul } from './annulments.js';
import { Birth } from './birth.js';
import { bear } from './births.js';
import { Correction, correct } from './corrections.js';
import { Death, die } from './deaths.js';
import { Flood, flood } from './flood.js';
import { Arrival, arrive, Departure, depart } from './migrations.js';
import { Move, move } from './moves.js';
import { Naming, name } from './names.js';
import { NewNumber, renumber } from './numbers.js';
import { entrust, establish, Parentage, Responsibility } from './parentage.js';
import { ProtectionOrder, protect } from './protections.js';
import type { Register } from './register.js';

/** A control call that changes the register and says which sequence numbers that took. */
const change = <T>(
  path: string,
  schema: z.ZodType<T>,
  act: (register: Register, wish: T) => unknown,
): Route<Register> => ({
  verb: 'POST',
  path: `/_control/${path}`,
  answer: ({ content }, { state }) => {
    const before = state.last;
    const said = act(state, schema.parse(content));
    const sequences = Array.from({ length: Math.min(1000, state.last - before) }, (_, place) => before + 1 + place);
    return { status: 200, body: { sequences, ...(typeof said === 'object' ? said : {}) } };
  },
});

/** Who those are who belong to no household. */
const sparePeople = ({ people, spare }: Population) =>
  spare
    .flatMap((number) => people.find((it) => it.number === number) ?? [])
    .map(({ number, born, sex, address }) => ({ number, born, sex, municipality: address?.municipality }));

export const controlRoutes: readonly Route<Register>[] = [
  {
    verb: 'GET',
    path: '/_control/people',
    answer: ({ query }, { state }) => {
      const kind = query.get('kind');
      return { status: 200, body: state.households.filter((household) => !kind || household.kind === kind) };
    },
  },
  {
    verb: 'GET',
    path: '/_control/spare',
    answer: (_, { town }) => ({ status: 200, body: town.population.spare }),
  },
  {
    verb: 'GET',
    path: '/_control/spare/people',
    answer: (_, { town }) => ({ status: 200, body: sparePeople(town.population) }),
  },
  change('births', Birth, bear),
  change('annulments', Annulment, annul),
  change('deaths', Death, die),
  change('moves', Move, move),
  change('arrivals', Arrival, arrive),
  change('departures', Departure, depart),
  change('protections', ProtectionOrder, protect),
  change('names', Naming, name),
  change('parentage', Parentage, establish),
  change('responsibilities', Responsibility, entrust),
  change('numbers', NewNumber, renumber),
  change('events', Flood, flood),
  change('corrections', Correction, correct),
];
