/** Where every errand should be at the end of the demo. An errand that the table does not name should be over, and not by a lapse. */
import type { ErrandStanding, Standing } from '../../journey/standing.js';
import type { Variant } from './variant.js';

const well = ['granted', 'acknowledged', 'done', 'notRelevant', 'superseded'] as const;

type Ends = readonly ErrandStanding['state'][];

export interface Astray {
  step: string;
  state: string;
  cause?: string;
  expected: Ends;
}

export function astray({ errands, trigger }: Standing, variant: Variant): Astray[] {
  const wanted = (step: string): Ends =>
    variant.annul ? ['withdrawn', 'done', 'notRelevant', 'declined'] : (named(variant)[step] ?? well);
  const wrong = errands
    .filter((it) => !wanted(it.step).includes(it.state))
    .map(({ step, state, cause }) => ({ step, state, expected: wanted(step), ...(cause !== undefined && { cause }) }));
  const missing = Object.keys(variant.annul ? {} : named(variant)).filter(
    (step) => !errands.some((it) => it.step === step),
  );
  return [
    ...wrong,
    ...missing.map((step) => ({ step, state: 'missing', expected: wanted(step) })),
    ...(variant.annul && trigger.status !== 'annulled'
      ? [{ step: 'trigger', state: trigger.status, expected: [] }]
      : []),
  ];
}

function named({ stillborn, twins, protected: isProtected }: Variant): Readonly<Record<string, Ends>> {
  if (stillborn && !twins) return { 'funeral-grant': ['granted'], 'stillborn-name': well };
  return {
    'assign-national-id': ['done'],
    'name-choice': ['done'],
    'child-benefit': ['granted'],
    'kindergarten-place': ['granted'],
    'child-gp': ['done', 'granted'],
    ...(!isProtected && { 'parental-benefit': ['granted', 'notRelevant'] }),
    ...(stillborn && { 'funeral-grant': ['granted'] }),
  };
}
