/** One page of docs/life-events, as Markdown. */
export function lifeEventPage(from: {
  lifeEvent: object;
  leaflet: object;
  /** A text of the life event by its key; nothing where there is none. */
  said: (key: string, language: 'nb' | 'en') => string | undefined;
  law: (quoted: string) => { says: string; href?: string };
  /** What a rule looks at, and who holds it. */
  looks: (rule: string) => string;
  appeals: object;
  machineOf: (round: never) => object;
  parameters: readonly object[];
  /** Each edge case, with how the titles of the tests begin that show it. */
  edges: Readonly<Record<string, readonly string[]>>;
  stories: readonly { file: string; titles: readonly string[] }[];
  rows: readonly {
    says: string;
    given: readonly string[];
    hoped: readonly string[];
    removed: readonly string[];
    judged: readonly {
      step: string;
      about: string;
      answer: 'yes' | 'no' | 'unknown' | 'done' | 'unmet';
      rule?: string;
      law?: string;
      due?: string;
    }[];
  }[];
}): string;
