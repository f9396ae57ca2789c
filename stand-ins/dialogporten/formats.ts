import { version } from 'uuid';
import { z } from 'zod';

const Id = z.uuid().refine((id) => version(id) === 7, 'Must be a UUIDv7');
const Text = z.array(z.object({ languageCode: z.string().min(2).max(3), value: z.string().min(1) })).min(1);
const ContentValue = z.object({
  value: Text,
  mediaType: z.string().default('text/plain'),
  isAuthorized: z.boolean().nullish(),
});
const Actor = z.object({
  actorType: z.enum(['ServiceOwner', 'PartyRepresentative']),
  actorName: z.string().nullish(),
  actorId: z.string().nullish(),
});
const Link = z.url();

const GuiAction = z.looseObject({
  id: Id.nullish(),
  action: z.string().min(1),
  url: Link,
  priority: z.enum(['Primary', 'Secondary', 'Tertiary']),
  httpMethod: z.enum(['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS', 'TRACE', 'CONNECT']).nullish(),
  title: Text.nullish(),
});

/** One more happening on a dialog. */
export const Activity = z.looseObject({
  id: Id.nullish(),
  createdAt: z.iso.datetime({ offset: true }).nullish(),
  type: z.enum([
    'DialogCreated',
    'DialogClosed',
    'Information',
    'TransmissionOpened',
    'PaymentMade',
    'SignatureProvided',
    'DialogOpened',
    'DialogDeleted',
    'DialogRestored',
    'SentToSigning',
    'SentToFormFill',
    'SentToSendIn',
    'SentToPayment',
    'FormSubmitted',
    'FormSaved',
    'CorrespondenceOpened',
    'CorrespondenceConfirmed',
  ]),
  performedBy: Actor,
  description: Text.nullish(),
  transmissionId: Id.nullish(),
});

/** A message inside a dialog; it cannot be changed. */
export const Transmission = z.looseObject({
  id: Id.nullish(),
  idempotentKey: z.string().max(36).nullish(),
  type: z.enum(['Information', 'Acceptance', 'Rejection', 'Request', 'Alert', 'Decision', 'Submission', 'Correction']),
  sender: Actor,
  content: z.looseObject({ title: ContentValue, summary: ContentValue.nullish() }),
  relatedTransmissionId: Id.nullish(),
});

export const NewDialog = z.looseObject({
  id: Id.nullish(),
  idempotentKey: z.string().max(36).nullish(),
  serviceResource: z.string().regex(/^urn:altinn:resource:.+/),
  party: z.string().regex(/^urn:altinn:(person:identifier-no:\d{11}|organization:identifier-no:\d{9})$/),
  status: z
    .enum(['New', 'InProgress', 'Draft', 'Sent', 'RequiresAttention', 'Completed', 'NotApplicable', 'Awaiting'])
    .nullish(),
  progress: z.number().int().min(0).max(100).nullish(),
  externalReference: z.string().max(1024).nullish(),
  process: z.string().max(1024).nullish(),
  precedingProcess: z.string().max(1024).nullish(),
  dueAt: z.iso.datetime({ offset: true }).nullish(),
  content: z.looseObject({ title: ContentValue, summary: ContentValue.nullish() }),
  guiActions: z.array(GuiAction).nullish(),
  transmissions: z.array(Transmission).nullish(),
  activities: z.array(Activity).nullish(),
});
export type NewDialog = z.infer<typeof NewDialog>;

export const Patch = z
  .array(
    z.object({
      op: z.enum(['add', 'replace', 'remove', 'test']),
      path: z.string().regex(/^(\/[^/]+)+$/),
      value: z.unknown().optional(),
    }),
  )
  .min(1);
export type Patch = z.infer<typeof Patch>;
