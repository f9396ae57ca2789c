import type { z } from 'zod';
import { bearer } from '../../channels/bearer.js';
import { call } from '../../channels/call.js';
import { parse } from '../../channels/parse.js';
import type { Adapter, Read, ReadAnswer } from '../adapter.js';
import type { Reach } from '../reach.js';
import { findingsOfNoUnit, findingsOfRoles, findingsOfUnit, findingsOfVoluntary, relationsOf } from './findings.js';
import { brreg as manifest } from './manifest.js';
import { DeletedUnit, GoneUnit, Roles, Unit, Voluntary } from './wire.js';

const unitType = 'application/vnd.brreg.enhetsregisteret.enhet.v2+json';

type Asked = Pick<Read, 'number' | 'signal'>;
type Part = { facts: unknown; findings: ReadAnswer['findings']; relations?: ReadAnswer['relations'] };

/** One unit by its number: in force, deleted, gone for legal reasons, or none. */
async function readUnit(base: string, { number, signal }: Asked): Promise<Part> {
  const path = `/enhetsregisteret/api/enheter/${encodeURIComponent(number)}`;
  const answer = await call({ base, path, headers: { accept: unitType }, effect: 'read', accept: [404, 410], signal });
  if (answer.status === 404) return { facts: [], findings: findingsOfNoUnit(false) };
  const shape: z.ZodType<Unit | { slettedato?: string | undefined }> =
    answer.status === 410 ? GoneUnit : DeletedUnit.or(Unit);
  const unit = parse(answer, shape);
  return { facts: unit, findings: 'konkurs' in unit ? findingsOfUnit(unit) : findingsOfNoUnit(true) };
}

/** What the voluntary register has of a unit, where it stands there. The number of its account is not kept: that there is one is enough. */
async function readVoluntary(base: string, { number, signal }: Asked): Promise<Part> {
  const path = `/frivillighetsregisteret/api/frivillige-organisasjoner/${encodeURIComponent(number)}`;
  const answer = await call({ base, path, effect: 'read', accept: [404, 410], signal });
  const findings = answer.status === 200 ? findingsOfVoluntary(parse(answer, Voluntary)) : {};
  return { facts: findings, findings };
}

/** Brønnøysund: one unit at a time, and who has a role in it. Roles with numbers need a token. */
export function createBrreg({ base, token }: Reach): Adapter {
  const ask = bearer(base, token);
  const readRoles = async ({ number, signal }: Asked): Promise<Part> => {
    const path = `/enhetsregisteret/autorisert-api/enheter/${encodeURIComponent(number)}/roller`;
    const answer = await ask({ path, effect: 'read', accept: [404, 410], signal });
    const roles = answer.status === 200 ? parse(answer, Roles) : Roles.parse({});
    return { facts: roles.rollegrupper, findings: findingsOfRoles(roles), relations: relationsOf(roles) };
  };
  const readers = new Map<string, (it: Asked) => Promise<Part>>([
    ['enhet', (it) => readUnit(base, it)],
    ['frivillig', (it) => readVoluntary(base, it)],
    ['roller', readRoles],
  ]);
  return {
    manifest,
    async read(it) {
      const answer: ReadAnswer = { facts: {}, findings: {} };
      for (const part of it.parts) {
        const read = await readers.get(part)?.(it);
        if (!read) continue;
        answer.facts[part] = read.facts;
        Object.assign(answer.findings, read.findings);
        if (read.relations) answer.relations = read.relations;
      }
      return answer;
    },
  };
}
