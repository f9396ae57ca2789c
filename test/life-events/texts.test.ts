import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { lifeEvents } from '../../life-events/index.js';
import { type Catalogue, declaredBy, type LifeEvent } from '../../life-events/life-event.js';
import { type Language, languages, spokenIn, type Tree, text } from '../../life-events/texts/text.js';

type Sentences = ReadonlyMap<string, string>;

function flat(tree: Tree, path = ''): [string, string][] {
  return Object.entries(tree).flatMap(([key, it]) =>
    typeof it === 'string' ? [[`${path}${key}`, it] as [string, string]] : flat(it, `${path}${key}.`),
  );
}

const spoken = Object.entries(languages).map(([language, tree]): [Language, Sentences] => [
  language as Language,
  new Map(flat(tree)),
]);
const nb = spoken.find(([language]) => language === 'nb')![1];
const paramsOf = (sentence: string): string[] => [...sentence.matchAll(/\{(\w+)\}/g)].map((it) => it[1]!).sort();

const all = Object.values(lifeEvents as Catalogue);
const steps = all.flatMap((it) =>
  Object.values(it.leaflets).flatMap((leaflet) =>
    Object.entries(leaflet.steps).map(([id, step]) => ({ lifeEvent: it.id, id, step })),
  ),
);
const links = all.flatMap((it) =>
  Object.entries(it.leaflets[it.current]?.links ?? {}).map(([id, link]) => ({ lifeEvent: it.id, id, link })),
);
const rules = steps.flatMap(({ lifeEvent, step }) =>
  [...(step.onlyIf ?? []), ...(step.filters ?? []), ...(step.doneWhen ? [step.doneWhen] : [])].map(
    (it) => `${lifeEvent}.rule.${it.name}`,
  ),
);

/** Where the body may be one that no machine reaches; whose municipality it is, may. */
function isPersons(lifeEvent: string, { with: named }: (typeof steps)[number]['step']): boolean {
  const leaflet = all.find(({ id }) => id === lifeEvent)!;
  const { bodies } = leaflet.leaflets[leaflet.current]!;
  return typeof named === 'function' || [named].flat().some((it) => bodies[it]?.reach === 'person');
}

const weDo =
  /\b(vi (sender|ber|søker|melder)|(sender|ber|søker|melder) vi|we (send|ask|apply|report))\b(?! (ikke|nothing|noe|you))|^(si ja|say yes)/i;

describe.each(spoken)('in %s', (_, sentences) => {
  test('there is a sentence for every key, and for no other', () => {
    expect([...sentences.keys()].sort()).toEqual([...nb.keys()].sort());
  });

  test('every sentence takes the same parameters', () => {
    const different = [...nb].filter(
      ([key, it]) => String(paramsOf(it)) !== String(paramsOf(sentences.get(key) ?? '')),
    );
    expect(different.map(([key]) => key)).toEqual([]);
  });

  test('no sentence is empty, and none cries out', () => {
    expect([...sentences].filter(([, it]) => it.trim() === '' || it.includes('!')).map(([key]) => key)).toEqual([]);
  });

  test('nobody is congratulated, and nothing is regretted by rote', () => {
    expect(
      [...sentences].filter(([, it]) => /gratul|congrat|dessverre|unfortunately/i.test(it)).map(([key]) => key),
    ).toEqual([]);
  });

  test('every step says what it is, what you do, what happens by itself, and what is lost if it is late', () => {
    const wanted = steps.flatMap(({ lifeEvent, id }) =>
      ['title', 'what', 'you', 'itself', 'late'].map((part) => `${lifeEvent}.${id}.${part}`),
    );
    expect(wanted.filter((key) => !sentences.has(key))).toEqual([]);
  });

  test('who must do it themselves is not told that we do', () => {
    const own = steps.flatMap(({ lifeEvent, id, step }) => {
      const said = ['yourself', 'you'].map((part) => `${lifeEvent}.${id}.${part}`).find((key) => sentences.has(key))!;
      return isPersons(lifeEvent, step) ? [said, `${lifeEvent}.${id}.itself`] : [];
    });
    expect(own.filter((key) => weDo.test(sentences.get(key) ?? ''))).toEqual([]);
  });

  test('every rule has a sentence for each of its answers', () => {
    const wanted = rules.flatMap((rule) => ['met', 'unmet', 'unknown'].map((answer) => `${rule}.${answer}`));
    expect(wanted.filter((key) => !sentences.has(key))).toEqual([]);
  });

  test('every link says what it leads to and why, and each of its rules when it is met', () => {
    const wanted = links.flatMap(({ lifeEvent, id, link }) => [
      ...['title', 'why'].map((part) => `${lifeEvent}.link.${id}.${part}`),
      ...link.onlyIf.map((rule) => `${lifeEvent}.rule.${rule.name}.met`),
    ]);
    expect(wanted.filter((key) => !sentences.has(key))).toEqual([]);
  });

  test('every finding that a person may be asked for has its question', () => {
    const wanted = all.flatMap((it) =>
      Object.entries(it.leaflets[it.current]?.findings ?? {})
        .filter(([, source]) => source.asked)
        .map(([name]) => `${it.id}.finding.${name}`),
    );
    expect(wanted.filter((key) => !sentences.get(key)?.includes('?'))).toEqual([]);
  });

  test('every life event has a title, what happened in words, and a question for its day', () => {
    const wanted = all.flatMap((it) => [`${it.id}.title`, `${it.id}.about`, ...toldOf(it), ...askedOf(it)]);
    expect([...new Set(wanted)].filter((key) => !sentences.has(key))).toEqual([]);
  });

  test('what a person may tell a journey there is has words, or it is not offered', () => {
    expect(all.flatMap(offeredOf).filter((key) => !sentences.has(key))).toEqual([]);
  });

  test('every code that somebody may choose has its word', () => {
    const wanted = all.flatMap(({ id, answers = {} }) =>
      Object.entries(answers).flatMap(([name, codes]) =>
        typeof codes === 'string' || !sentences.has(`${id}.finding.${name}`)
          ? []
          : codes.map((code) => `${id}.value.${name}.${code}`),
      ),
    );
    expect(wanted.filter((key) => !sentences.has(key))).toEqual([]);
  });

  test('every state, everybody waited for, and every way to end has its words', () => {
    const states = ['waiting', 'asking', 'preparing', 'submitting', 'withBody', 'stalled'];
    const ends = [
      'granted',
      'refused',
      'acknowledged',
      'done',
      'lapsed',
      'declined',
      'withdrawn',
      'notRelevant',
      'superseded',
    ];
    const waits = ['nobody', 'person', 'body', 'caseworker', 'operator', 'errand', 'date', 'unknown', 'settling'];
    const wanted = [
      ...[...states, ...ends].map((it) => `state.${it}`),
      ...ends.map((it) => `end.${it}`),
      ...waits.map((it) => `waits.${it}`),
      ...['rightLost', 'sanction', 'bodysLimit', 'nudge'].map((it) => `deadline.${it}`),
      ...['person', 'body', 'register', 'caseworker'].map((it) => `word.${it}`),
    ];
    expect(wanted.filter((key) => !sentences.has(key))).toEqual([]);
  });

  test('every cause that an errand can have is told', () => {
    const found = [...(sourceOf('journey') + sourceOf('workflows')).matchAll(causes)].map((it) => it[1] ?? it[2]);
    expect(found).toEqual(expect.arrayContaining(['no-answer', 'trigger-annulled', 'outcome-unknown', 'human-asked']));
    expect([...new Set(found)].filter((it) => !sentences.has(`cause.${it}`))).toEqual([]);
  });

  test('every repair that a manifest may name is told', () => {
    const repairs = ['cancel', 'withdraw', 'stop', 'ask', 'tell', 'appeal'].map((it) => `repair.${it}`);
    expect(repairs.filter((key) => !sentences.has(key))).toEqual([]);
  });

  test('every message in a dialog has its words, also in grief', () => {
    const asks = ['consent', 'apply', 'do', 'finding', 'more'].map((it) => `dialog.ask.${it}`);
    const informs = ['granted', 'refused', 'expired', 'lapsed', 'annulled', 'silent', 'looked', 'opened', 'task'].map(
      (it) => `dialog.inform.${it}`,
    );
    const wanted = [...asks, ...informs, 'dialog.remind', 'dialog.close'].flatMap((it) => [it, `grief.${it}`]);
    expect(wanted.filter((key) => !sentences.has(key))).toEqual([]);
  });

  test('in grief no word speaks of a birth, a newborn or haste', () => {
    const quiet = [...sentences].filter(([key]) => key.startsWith('grief.'));
    expect(quiet.length).toBeGreaterThan(30);
    expect(
      quiet.filter(([, it]) => /født|fødsel|nyfødt|born\b|birth|straks|hurry|at once/i.test(it)).map(([key]) => key),
    ).toEqual([]);
  });

  test('what follows a loss says nothing of a birth in the words that are shown', () => {
    const quiet = (key: string) => sentences.get(`grief.${key}`) ?? sentences.get(key) ?? '';
    const shown = [
      'stillborn-parentage',
      'stillborn-name',
      'funeral-grant',
      'parental-benefit',
      'lump-sum-grant',
      'birth-notification',
    ];
    const words = shown.flatMap((id) =>
      ['title', 'what', 'you', 'itself', 'late'].map((part) => quiet(`having-children.${id}.${part}`)),
    );
    expect(words.filter((it) => /født|fødsel|born\b|birth/i.test(it))).toEqual([]);
  });

  test('no sentence is longer than 25 words', () => {
    const long = [...sentences].filter(([, it]) => sentencesIn(it).some((one) => wordsIn(one).length > 25));
    expect(long.map(([key]) => key)).toEqual([]);
  });

  test('every page can be read by most people', () => {
    const hard = pagesOf(sentences).map(([page, all]) => [page, Math.round(lix(all))] as const);
    expect(hard.filter(([, score]) => score > 45)).toEqual([]);
  });
});

describe('a sentence', () => {
  test('is said with what it needs, and not without', () => {
    expect(text('nb', 'state.withBody', { body: 'Nav' })).toBe('Nav har det');
    expect(text('en', 'state.withBody', { body: 'Nav' })).toBe('With Nav');
    const key: string = 'state.withBody';
    expect(() => text('nb', key)).toThrow('state.withBody needs body');
  });

  test('that a language lacks is said in bokmål, and a page can say so', () => {
    expect(text('se', 'having-children.child-benefit.title')).toBe('Barnetrygd');
    expect(spokenIn('se', 'having-children.child-benefit.title')).toBe('nb');
    expect(spokenIn('en', 'having-children.child-benefit.title')).toBe('en');
  });

  test('there is none of is an error, never an empty page', () => {
    const key: string = 'having-children.nothing.title';
    expect(() => text('nb', key)).toThrow('no sentence having-children.nothing.title');
    expect(spokenIn('nb', key)).toBeUndefined();
  });

  test('is the quiet one in grief, and the usual one where there is no other', () => {
    expect(text('nb', 'having-children.parental-benefit.what', {}, 'grief')).toBe(
      'Du kan ha rett til foreldrepenger i inntil seks uker.',
    );
    expect(text('en', 'dialog.remind', { step: 'Funeral grant' }, 'grief')).toContain('a right may be lost');
    expect(text('nb', 'having-children.parental-benefit.title', {}, 'grief')).toBe('Foreldrepenger');
  });

  test('with parameters from outside is not filled twice', () => {
    expect(text('nb', 'state.withBody', { body: '{body}' })).toBe('{body} har det');
  });
});

test('consent is never chosen beforehand, and everybody answers for themselves', () => {
  expect(text('nb', 'consent.free')).toContain('Ingenting er valgt');
  expect(text('nb', 'consent.own', { name: 'Erik' })).toContain('Du svarer bare for deg selv');
});

test('every step has an official page, over an encrypted line', () => {
  for (const { lifeEvent, id } of steps)
    expect((lifeEvents as Catalogue)[lifeEvent]?.officialPages[id]).toMatch(/^https:\/\/[\w.-]+\.no\//);
});

/** What a timeline calls what began it. */
const toldOf = ({ id, triggers }: LifeEvent): string[] =>
  triggers
    .filter(({ tells }) => !tells)
    .flatMap(({ kind }) => ['trigger', 'happened'].map((part) => `${id}.${part}.${slugOf(kind)}`));

/** What the first page asks of somebody who looks at it, or says that it has happened. */
function askedOf(it: LifeEvent): string[] {
  const said = declaredBy(it, 'person').filter(({ tells }) => !tells);
  const kinds = [...said, ...it.thinkable].map(({ kind }) => `on.${slugOf(kind)}`);
  const roles = it.thinkable.flatMap(({ as = [] }) => (as.length > 0 ? ['as', ...as] : []));
  const others = said.some(({ concerns }) => concerns === 'person' || concerns === 'organisation') ? ['concerns'] : [];
  const asked = said.flatMap(({ asks = [] }) => asks.map((name) => `${it.id}.finding.${name}`));
  return [...[...kinds, ...roles, ...others].map((key) => `${it.id}.preview.${key}`), ...asked];
}

/** What a timeline offers to tell, and what is offered to who is not in a journey that names them. */
const offeredOf = (it: LifeEvent): string[] =>
  declaredBy(it, 'person')
    .filter(({ tells }) => tells)
    .flatMap(({ kind, joins }) =>
      (joins ? ['tell', 'preview.on'] : ['tell']).map((part) => `${it.id}.${part}.${slugOf(kind)}`),
    );

const slugOf = (kind: string): string => kind.replaceAll('.', '-');

/** A cause as the code writes it: `cause: 'no-answer'`, `cause ?? 'unknown'`, or the failure of an activity. */
const causes = /\bcause\b[^,'\n()]{0,12}'([a-z-]+)'|^ {2}[A-Z]\w+: '([a-z-]+)',$/gm;

const sourceOf = (folder: string): string =>
  readdirSync(folder)
    .map((name) => join(folder, name))
    .map((path) => (statSync(path).isDirectory() ? sourceOf(path) : readFileSync(path, 'utf8')))
    .join('\n');

const sentencesIn = (it: string): string[] => it.split(/[.?:]/).filter((one) => wordsIn(one).length > 0);
const wordsIn = (it: string): string[] => it.replace(/\{\w+\}/g, 'Nav').match(/[\p{L}\d’-]+/gu) ?? [];

/** Readability: words a sentence, and long words in a hundred (Björnsson). */
function lix(all: readonly string[]): number {
  const words = all.flatMap(wordsIn);
  const long = words.filter((it) => it.length > 6);
  return words.length / all.flatMap(sentencesIn).length + (100 * long.length) / words.length;
}

/** What is read in one go: a step of a life event, or all of one kind of word. */
function pagesOf(sentences: Sentences): [string, string[]][] {
  const pages = new Map<string, string[]>();
  for (const [key, it] of sentences) {
    const names = key.replace(/^grief\./, '').split('.');
    const page = names[0]! in lifeEvents ? names.slice(0, 2).join('.') : names[0]!;
    pages.set(page, [...(pages.get(page) ?? []), it]);
  }
  return [...pages].filter(([, all]) => all.flatMap(wordsIn).length >= 20);
}
