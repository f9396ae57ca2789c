import { type Language, text } from '../../life-events/texts/text.js';
import type { RuleShown } from '../shapes/rule-shown.js';

/** Acts by the name they are quoted by, and the number they have at Lovdata. */
const acts: Readonly<Record<string, string>> = {
  arbeidsmiljøloven: '2005-06-17-62',
  barnehageloven: '2005-06-17-64',
  barnelova: '1981-04-08-7',
  barnetrygdloven: '2002-03-08-4',
  domstolloven: '1915-08-13-5',
  folkeregisterloven: '2016-12-09-88',
  folketrygdloven: '1997-02-28-19',
  forvaltningsloven: '1967-02-10',
  'helse- og omsorgstjenesteloven': '2011-06-24-30',
  helsepersonelloven: '1999-07-02-64',
  kontantstøtteloven: '1998-06-26-41',
  navneloven: '2002-06-07-19',
  passloven: '1997-06-19-82',
  'pasient- og brukerrettighetsloven': '1999-07-02-63',
  skattebetalingsloven: '2005-06-17-67',
  skatteforvaltningsloven: '2016-05-27-14',
  tvisteloven: '2005-06-17-90',
  utdanningsstøttelova: '2005-06-03-37',
  utdanningsstøtteloven: '2005-06-03-37',
  utlendingsloven: '2008-05-15-35',
};

const quoted = /^([\p{L} -]+?) §§?\s*(\d+(?:-\d+)?(?: [a-z](?![\p{L}]))?)/u;

/** A law as a rule names it, kept together where lines break, with the address of its first paragraph where it is an act we know. What a body has laid down itself is said as that. */
export function lawShown(law: string, language: Language): NonNullable<RuleShown['law']> {
  const [, own] = ownRule.exec(law) ?? [];
  if (own !== undefined) return { says: text(language, 'timeline.ownRule', { body: capitalised(own) }) };
  const href = actAt(law) ?? regulationAt(law);
  return { says: law.replace(/(§§?) /g, '$1\u00a0'), ...(href !== undefined && { href }) };
}

function actAt(law: string): string | undefined {
  const [, act = '', paragraph = ''] = quoted.exec(law) ?? [];
  const number = acts[act];
  return number && `https://lovdata.no/lov/${number}/%C2%A7${paragraph.replace(' ', '')}`;
}

/** A regulation is quoted by its date and number, an EU regulation by its number and year; some by their name. */
function regulationAt(law: string): string | undefined {
  const [, union, year] = /^forordning \(E[CFU]+\) nr\. (\d+)\/(\d{4})/.exec(law) ?? [];
  if (union !== undefined) return `https://eur-lex.europa.eu/eli/reg/${year}/${union}/oj`;
  const number = /^forskrift (\d{4}-\d{2}-\d{2}-\d+)/.exec(law)?.[1] ?? regulations[law];
  return number && `https://lovdata.no/forskrift/${number}`;
}

const regulations: Readonly<Record<string, string>> = {
  folkeregisterforskriften: '2017-07-14-1201',
  'forskrift om foreldrebetaling': '2005-12-16-1478',
};

const ownRule = /^(.+)’s own rule$/;

const capitalised = (name: string): string => name.slice(0, 1).toUpperCase() + name.slice(1).toLowerCase();
