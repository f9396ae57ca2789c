import type { Act, OnceOnly } from '../../journey/manifest.js';
import type { Reached } from '../reached.js';
import type { Member } from './member.js';

const rungs: Readonly<Record<Member['rung'], Pick<Reached, 'reach' | 'channels' | 'signals'> & { once: OnceOnly }>> = {
  events: {
    reach: 'interface',
    channels: [],
    once: 'byKey',
    signals: [
      'no.livsferd.body.acknowledged.v1',
      'no.livsferd.body.decided.v1',
      'no.livsferd.body.asked-for-more.v1',
      'no.livsferd.body.forwarded.v1',
      'no.livsferd.body.reversed.v1',
      'no.livsferd.body.corrected.v1',
      'no.livsferd.body.done.v1',
    ],
  },
  letter: { reach: 'letter', channels: ['svarut'], once: 'lookUpFirst', signals: [] },
};

const acts: readonly Act[] = ['submit', 'supplement', 'correct', 'tell', 'withdraw', 'stop', 'appeal', 'ask', 'nudge'];

/** What every municipality that has joined is to us; only the rung makes a difference. */
export function manifestOf({ id, name, rung, scope, address, link, source }: Member): Reached {
  const { once, ...way } = rungs[rung];
  return {
    id,
    name: { nb: `${name} kommune`, en: `${name} municipality` },
    level: 'municipality',
    rung,
    ...way,
    onceOnly: Object.fromEntries(acts.map((act) => [act, once])),
    limits: { inFlight: 4, perSecond: 5 },
    retryAfter: 's',
    receives: {
      businessNumber: {
        basis: 'serveringsloven § 3, plan- og bygningsloven § 21-2',
        purpose: 'which business applies',
      },
      deceasedNumber: { basis: 'gravplassloven § 9', purpose: 'who has died' },
      deceasedName: { basis: 'gravplassloven § 9', purpose: 'who has died' },
      deceasedDied: { basis: 'gravplassloven § 13', purpose: 'by when the funeral must be' },
      organisationNumber: { basis: 'kommuneloven § 14-2', purpose: 'which organisation applies for a grant' },
      applicantNumber: {
        basis: 'sosialtjenesteloven §§ 18, 43, helse- og omsorgstjenesteloven § 3-6',
        purpose: 'who applies',
      },
      applicantName: {
        basis: 'sosialtjenesteloven §§ 18, 43, helse- og omsorgstjenesteloven § 3-6',
        purpose: 'who applies',
      },
      income: { basis: 'sosialtjenesteloven §§ 18, 43', purpose: 'what the applicant has to live on' },
      childNumber: { basis: 'barnehageloven § 16, helse- og omsorgstjenesteloven § 3-2', purpose: 'which child it is' },
      childName: { basis: 'barnehageloven § 16', purpose: 'which child it is' },
      childBorn: { basis: 'barnehageloven § 16', purpose: 'whether the place is a right this year' },
      childAddress: {
        basis: 'barnehageloven § 16, helse- og omsorgstjenesteloven § 3-1',
        purpose: 'that the child lives in the municipality, and the home visit',
      },
      carerNames: { basis: 'helse- og omsorgstjenesteloven §§ 3-2, 7-2 a', purpose: 'who speaks for the child' },
      carerNumbers: {
        basis: 'helse- og omsorgstjenesteloven §§ 3-2, 7-2 a',
        purpose: 'who speaks for the child, and who is answered',
      },
      careHours: { basis: 'pasient- og brukerrettighetsloven § 2-1 d', purpose: 'how much help is needed' },
      guardianNames: { basis: 'barnehageloven § 18', purpose: 'who applies' },
      guardianNumbers: { basis: 'barnehageloven § 18', purpose: 'who applies, and who is answered' },
      responsibility: { basis: 'barnelova § 30', purpose: 'who may choose for the child' },
      siblings: {
        basis: 'barnehageloven § 20, forskrift om foreldrebetaling i barnehager § 3',
        purpose: 'the reduced fee for siblings',
      },
      startDate: { basis: 'barnehageloven § 18', purpose: 'when the place is wanted' },
    },
    undo: {
      unsent: { act: 'cancel', by: 'us' },
      undecided: { act: 'withdraw', by: 'adapter', within: { weeks: 2 } },
      decided: { act: 'stop', by: 'adapter', within: { weeks: 4 } },
      done: { act: 'tell', by: 'adapter', within: { weeks: 4 } },
      irreversible: { act: 'tell', by: 'caseworker', within: { weeks: 4 } },
    },
    appeals: ['statsforvalter'],
    readsItself: ['brreg'],
    link,
    locates: true,
    scopes: scope === undefined ? [] : [scope],
    ...(address !== undefined && { address }),
    today: 'simulated',
    source,
  };
}
