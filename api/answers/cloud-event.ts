import { z } from 'zod';
import { Day, Kind, line, lines, Slug, Told } from '../words.js';

/** A body's own text: lines, without control characters but line breaks. */
const Letter = lines(100_000);
const Number11 = z.string().regex(/^[0-9]{11}$/);
/** Of a person or an organisation. */
const AnyNumber = z.string().regex(/^(?:[0-9]{9}|[0-9]{11})$/);

/** Which errand it is about, where the body has no reference of ours. */
const about = {
  person: Number11.exactOptional(),
  about: Number11.exactOptional(),
  step: Slug.exactOptional(),
  /** Of what recurs, the name of the period as the journey shows it; without it, the one that the body has before it. */
  period: line(40).exactOptional(),
};
const decision = {
  outcome: z.enum(['granted', 'refused']),
  decidedOn: Day,
  text: Letter.exactOptional(),
  automatic: z.boolean().exactOptional(),
  appeal: z.strictObject({ body: line(200), until: Day }).exactOptional(),
  contact: line(200).exactOptional(),
};
const corrected = z.boolean().exactOptional();

const eventTypes = {
  'no.livsferd.body.acknowledged.v1': z.strictObject(about),
  'no.livsferd.body.decided.v1': z.strictObject({ ...about, ...decision }),
  'no.livsferd.body.asked-for-more.v1': z.strictObject({ ...about, question: Letter.exactOptional() }),
  /** Sent on, for it is another body's: `to` is that body's organisation number. */
  'no.livsferd.body.forwarded.v1': z.strictObject({ ...about, to: z.string().regex(/^[0-9]{9}$/) }),
  'no.livsferd.body.reversed.v1': z.strictObject({ ...about, ...decision }),
  'no.livsferd.body.corrected.v1': z.strictObject({ ...about, corrected }),
  'no.livsferd.body.done.v1': z.strictObject(about),
} as const;

/** Extension attributes are allowed, and are not looked at. */
const Extension = z.union([line(500), z.number(), z.boolean()]);
const names = /^[a-z0-9]{1,20}$/;

const attributes = {
  specversion: z.literal('1.0'),
  id: line(200),
  source: z.string().regex(/^urn:no:orgnr:[0-9]{9}(?:[:/][A-Za-z0-9:/._-]{0,150})?$/),
  time: z.iso
    .datetime({ offset: true })
    .refine((it) => it >= '2000' && it < '2200', { error: 'Must lie between 2000 and 2200.' })
    .exactOptional(),
  subject: z
    .string()
    .regex(/^[A-Za-z0-9-]{1,64}(?:\.[1-9][0-9]{0,3})?$/)
    .exactOptional(),
  datacontenttype: z.literal('application/json').exactOptional(),
  dataschema: line(500).exactOptional(),
};

/** An event of one type. */
const event = <Type extends string, Data extends z.ZodType>(type: Type, data: Data) =>
  z
    .object({ ...attributes, type: z.literal(type), data })
    .catchall(Extension)
    .meta({ override: { propertyNames: { pattern: names.source } } });

const forms = Object.entries(eventTypes).map(([type, data]) => event(type, data));

/** What bodies answer: it says which errand it is about, by our reference or by person and step. */
const AnswerEvent = z
  .discriminatedUnion('type', forms as [(typeof forms)[number], ...(typeof forms)[number][]])
  .refine(({ subject, data }) => subject !== undefined || (data.step !== undefined && data.person !== undefined), {
    error: 'Say which errand it is about: `subject`, or `data.person` and `data.step`.',
  });
export type AnswerEvent = z.output<typeof AnswerEvent>;

const happened = 'no.livsferd.life-event.happened.v1';

/** Something has happened in somebody's life, who has agreed that we are told. */
const HappenedEvent = event(
  happened,
  z.strictObject({
    ...{ lifeEvent: Slug, kind: Kind, person: Number11, on: Day },
    ...{ concerns: AnyNumber.exactOptional(), told: Told.exactOptional() },
  }),
);
export type HappenedEvent = z.output<typeof HappenedEvent>;

/** What bodies send us: CloudEvents 1.0, structured. */
export const BodyEvent = z
  .discriminatedUnion('type', [AnswerEvent, HappenedEvent])
  .refine((it) => Object.keys(it).every((name) => names.test(name)), {
    error: 'Extension attributes have short lower-case names.',
  });
export type BodyEvent = z.output<typeof BodyEvent>;

export const hasHappened = (event: BodyEvent): event is HappenedEvent => event.type === happened;
