/** Which findings and fields somebody can say something about, from where one errand stands. */
import { type Errand, hasLeft } from './errand.js';
import type { Ground } from './ground.js';
import { isParticipant, type Ref } from './parties.js';
import { isEnd } from './rounds/index.js';
import { protectedAddress, sharesHome } from './sight.js';

/** What a person may tell, each as `ref:name`: what the rules have looked at or the field card carries, of themselves or of whoever cannot speak. */
export function findingsToTell(it: Ground, by: Ref): string[] {
  const speaks = (ref: Ref): boolean => isParticipant(it.participants, ref);
  return [...new Set([...lookedAt(it), ...carried(it)])].filter((named) => {
    const [ref, name] = partsOf(named);
    return it.findings[name]?.asked === true && (ref === by || !speaks(ref));
  });
}

/** What a caseworker may put right, each as `ref:name`: what the rules have looked at, but what only the register puts right. */
export function findingsToFix(it: Ground): string[] {
  if (!isJudged(it)) return [];
  return lookedAt(it).filter((named) => {
    const source = it.findings[partsOf(named)[1]];
    return source !== undefined && source.registerAlone !== true && !kernels.has(partsOf(named)[1]);
  });
}

export const fieldsToWithhold = (it: Ground): string[] =>
  fieldsOf(it).filter((name) => !it.errand.withheld?.includes(name));
export const fieldsToInclude = (it: Ground): string[] =>
  fieldsOf(it).filter((name) => it.errand.withheld?.includes(name));

/** Party and name of a finding that was named as one. */
function partsOf(named: string): [of: Ref, name: string] {
  const at = named.lastIndexOf(':');
  return [named.slice(0, at), named.slice(at + 1)];
}

/** Findings by which the kernel itself decides who sees what. */
const kernels = new Set<string>([protectedAddress, sharesHome]);

const lookedAt = ({ errand }: Ground): string[] => [
  ...new Set(
    errand.verdicts.flatMap(({ looked = [] }) =>
      looked.filter(({ at }) => !at.startsWith('outcome:')).map(({ of, at }) => `${of}:${at}`),
    ),
  ),
];

/** What no register holds and the body is to be sent. */
const carried = ({ errand, step, findings, parties }: Ground): string[] =>
  (step?.fields ?? [])
    .filter((field) => field.from === 'person')
    .flatMap((field) => {
      const names = Object.keys(findings).filter((name) => findings[name]!.part === field.part);
      const refs = field.of === 'about' ? [errand.about] : withRole(parties, field.of);
      return refs.flatMap((ref) => names.map((name) => `${ref}:${name}`));
    });

const withRole = (parties: Ground['parties'], role: string): Ref[] =>
  parties.filter((it) => it.left === undefined && it.roles.includes(role)).map((it) => it.ref);

/** What is sent can still be chosen. */
const fieldsOf = ({ errand, step }: Ground): string[] =>
  hasLeft(errand) || isEnd(errand.state) || errand.kind === 'repair' ? [] : (step?.fields ?? []).map((it) => it.name);

const isJudged = ({ errand, stands }: Ground): boolean =>
  stands && errand.kind !== 'repair' && (!isEnd(errand.state) || reconsidered.has(errand.state));

/** Ends that the next plan may take back. */
const reconsidered = new Set<Errand['state']>(['notRelevant', 'lapsed']);
