/** What a person may correct, and what follows from it. What decides who may see whom is corrected in the register alone. */
import { findingsOf } from '../../agencies/folkeregisteret/findings.js';
import { PersonDocument } from '../../agencies/folkeregisteret/wire.js';
import type { Day as JourneyDay } from '../../journey/calendar.js';
import type { Leaflet } from '../../journey/define.js';
import type { Finding } from '../../journey/findings.js';
import { unprocessable } from '../problem.js';
import { Day, text } from '../words.js';

const correctable = ['navn', 'foedsel', 'sivilstand'] as const;
type Correctable = (typeof correctable)[number];

/** Civil statuses that a person may say they have, in the register's words. */
export const statuses = ['ugift', 'gift', 'separert', 'skilt', 'enkeEllerEnkemann', 'registrertPartner'] as const;

/** What no register holds is said in a line of text. */
const Told = text(200);

export interface Correction {
  value: unknown;
  /** What the rules will now find. */
  found: Readonly<Record<string, Finding>>;
}

export function correctionOf(
  leaflet: Leaflet,
  { part, value }: { part: string; value: unknown },
  today: JourneyDay,
): Correction {
  if (isCorrectable(part)) return ofRegister(leaflet, part, value, today);
  if (isTold(leaflet, part)) return ofPerson(value);
  throw unprocessable('/part', 'Only the register can correct this. Report the error instead: `error.reported`.');
}

function ofRegister(leaflet: Leaflet, part: Correctable, value: unknown, today: JourneyDay): Correction {
  const read = PersonDocument.shape[part].safeParse(typeof value === 'string' ? saidOf(part, value) : value);
  if (!read.success || read.data === undefined || read.data.length === 0)
    throw unprocessable('/value', 'Must have the form in which the register gives this part.');
  const names = Object.entries(findingsOf({ [part]: read.data }, [part], '')).filter(
    ([name]) => leaflet.findings[name],
  );
  const found = names.map(([name, it]): [string, Finding] => [name, { value: it, source: 'person', asOf: today }]);
  return { value: read.data, found: Object.fromEntries(found) };
}

function ofPerson(value: unknown): Correction {
  const read = typeof value === 'string' ? Told.safeParse(value) : undefined;
  if (!read?.success) throw unprocessable('/value', 'Must be a line of text.');
  return { value: read.data, found: {} };
}

const saidOf = (part: Correctable, value: string): unknown => {
  const said = Told.safeParse(value);
  return said.success ? inItsForm[part](said.data) : undefined;
};

/** One line, or one day, in the form in which the register gives it; the last word of a name is the surname. */
const inItsForm: Readonly<Record<Correctable, (said: string) => unknown>> = {
  navn: (said) => {
    const words = said.trim().split(/\s+/);
    return [{ fornavn: words.slice(0, -1).join(' '), etternavn: words.at(-1) }];
  },
  foedsel: (said) => (Day.safeParse(said).success ? [{ foedselsdato: said }] : undefined),
  sivilstand: (said) => (statuses.some((it) => it === said) ? [{ sivilstand: said }] : undefined),
};

export const isCorrectable = (part: string): part is Correctable => correctable.some((it) => it === part);

const isTold = (leaflet: Leaflet, part: string): boolean =>
  Object.values(leaflet.steps).some((step) =>
    (step.fields ?? []).some((it) => it.from === 'person' && it.part === part),
  );
