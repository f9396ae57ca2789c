import { type Language, text } from '../../life-events/texts/text.js';
import type { RuleShown } from '../shapes/rule-shown.js';
import { acts } from './acts.js';

const quoted = /^([\p{L} -]+?) §§?\s*(\d+(?:-\d+)?(?: [a-z](?![\p{L}]))?)/u;

/** An act without a paragraph, or with a chapter. */
const whole = /^([\p{L} -]+?)(?: kap\. [\d, -]+)?(?:,|$)/u;

/** A law as a rule names it, kept together where lines break, with the address of its first paragraph where it is an act we know. What a body has laid down itself is said as that. */
export function lawShown(law: string, language: Language): NonNullable<RuleShown['law']> {
  const [, own] = ownRule.exec(law) ?? [];
  if (own !== undefined) return { says: text(language, 'timeline.ownRule', { body: capitalised(own) }) };
  const href = actAt(law) ?? regulationAt(law);
  return { says: law.replace(/(§§?) /g, '$1\u00a0'), ...(href !== undefined && { href }) };
}

/** The paragraph where one is named; the whole of it where a chapter is, or nothing. */
function actAt(law: string): string | undefined {
  const [, name = '', paragraph] = quoted.exec(law) ?? whole.exec(law) ?? [];
  const at = paragraph === undefined ? '' : `/%C2%A7${paragraph.replace(' ', '')}`;
  if (acts[name] !== undefined) return `https://lovdata.no/lov/${acts[name]}${at}`;
  return regulations[name] && `https://lovdata.no/forskrift/${regulations[name]}${at}`;
}

/** A regulation is quoted by its date and number, an EU regulation by its number and year. */
function regulationAt(law: string): string | undefined {
  const [, union, year] = /^forordning \(E[CFU]+\) nr\. (\d+)\/(\d{4})/.exec(law) ?? [];
  if (union !== undefined) return `https://eur-lex.europa.eu/eli/reg/${year}/${union}/oj`;
  const number = /^forskrift (\d{4}-\d{2}-\d{2}-\d+)/.exec(law)?.[1];
  return number && `https://lovdata.no/forskrift/${number}`;
}

const regulations: Readonly<Record<string, string>> = {
  eForvaltningsforskriften: '2004-06-25-988',
  folkeregisterforskriften: '2017-07-14-1201',
  førerkortforskriften: '2004-01-19-298',
  tiltaksforskriften: '2015-12-11-1598',
  tiltakspengeforskriften: '2013-11-04-1286',
  tuberkuloseforskriften: '2009-02-13-205',
  utlendingsforskriften: '2009-10-15-1286',
  fastlegeforskriften: '2012-08-29-842',
  'forskrift om foreldrebetaling': '2005-12-16-1478',
  'forskrift om foreldrebetaling i barnehager': '2005-12-16-1478',
  skattebetalingsforskriften: '2007-12-21-1766',
};

const ownRule = /^(.+)’s own rule$/;

const capitalised = (name: string): string => name.slice(0, 1).toUpperCase() + name.slice(1).toLowerCase();
