import type { Step } from '../../journey/define.js';
import type { Connections } from '../connections.js';

/** Whether a step is, or may turn out to be, with this body, or with one whose decisions it may change. */
export function mayConcern(
  { catalogue, manifests }: Pick<Connections, 'catalogue' | 'manifests'>,
  step: string,
  body: string,
): boolean {
  const steps = Object.values(catalogue).flatMap((it) => it.leaflets[it.current]?.steps[step] ?? []);
  return steps.some(
    (it) => isWith(it, body, manifests) || fixed(it).some((other) => manifests[other]?.appeals.includes(body)),
  );
}

const fixed = ({ with: bodies }: Step): readonly string[] =>
  typeof bodies === 'string' ? [bodies] : typeof bodies === 'function' ? [] : bodies;

/** A body that is found from where somebody lives is a municipality. */
const isWith = (step: Step, body: string, manifests: Connections['manifests']): boolean =>
  typeof step.with === 'function' ? manifests[body]?.level === 'municipality' : fixed(step).includes(body);
