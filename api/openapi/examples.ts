import type { oas31 } from 'zod-openapi';

const one = (summary: string, value: unknown): oas31.ExampleObject => ({ summary, value });

/** What may be sent, by operation: examples of our own, each of which fits. */
export const examples: Readonly<Record<string, oas31.ExamplesObject>> = {
  postLifeEventJourneys: {
    pregnancy: one('A child is expected', { kind: 'pregnancy.declared', on: '2027-03-14' }),
  },
  postJourneyActs: {
    notOurs: one('The register has somebody else’s child', {
      type: 'error.reported',
      about: 'trigger',
      why: 'not-ours',
    }),
    leftAlone: one('Nothing more from here, please', { type: 'following.stopped' }),
  },
  postJourneyErrandActs: {
    consent: one('Yes to a kindergarten place, from August', { type: 'consent.given', choice: 'august' }),
    applied: one('I have applied myself', { type: 'word.given', says: 'applied', on: '2027-01-11' }),
    resolved: one('A caseworker’s decision', {
      type: 'errand.resolved',
      outcome: 'granted',
      grounds: 'The family moved within the quarter.',
      on: '2027-01-11',
    }),
  },
  postEvents: {
    decided: one('A municipality has decided', {
      specversion: '1.0',
      id: '5a0f3c1e-6b0c-4a0c-8d5e-0f5f6e1f2a33',
      source: 'urn:no:orgnr:312831279',
      type: 'no.livsferd.body.decided.v1',
      subject: '5f1c9c50-6d47-4b52-a8a0-6c2f8a1d9e10.1',
      data: { outcome: 'granted', decidedOn: '2027-01-11', text: 'The child has a place from 1 August.' },
    }),
  },
  postCalendarLeap: {
    aMonth: one('Thirty days on', { days: 30 }),
    aDay: one('To a day', { to: '2027-08-01' }),
  },
};
