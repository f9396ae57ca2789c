import { z } from 'zod';
import { ApiAction, GuiActions } from './action.js';
import { Activity } from './activity.js';
import { Attachment } from './attachment.js';
import { Transmission } from './transmission.js';
import { ContentValue, Id, Key, Link, Moment, Word } from './values.js';

const statuses = [
  'New',
  'InProgress',
  'Draft',
  'Sent',
  'RequiresAttention',
  'Completed',
  'NotApplicable',
  'Awaiting',
] as const;

/** Two statuses that can be sent and are never shown. */
const renamed: Readonly<Record<string, string>> = { New: 'NotApplicable', Sent: 'Awaiting' };

const Status = z.enum(statuses).transform((status) => renamed[status] ?? status);
const Tags = z.array(z.strictObject({ value: z.string().min(1).max(63) }));

const Content = z.strictObject({
  title: ContentValue,
  summary: ContentValue.nullish(),
  nonSensitiveTitle: ContentValue.nullish(),
  nonSensitiveSummary: ContentValue.nullish(),
  senderName: ContentValue.nullish(),
  additionalInfo: ContentValue.nullish(),
  extendedStatus: ContentValue.nullish(),
  mainContentReference: ContentValue.nullish(),
});

/** What of a dialog can be changed afterwards. */
export const ChangeableDialog = z.strictObject({
  status: Status.nullish(),
  progress: z.number().int().min(0).max(100).nullish(),
  extendedStatus: Word.nullish(),
  externalReference: Word.nullish(),
  isApiOnly: z.boolean().optional(),
  process: Link.nullish(),
  precedingProcess: Link.nullish(),
  dueAt: Moment.nullish(),
  expiresAt: Moment.nullish(),
  content: Content,
  searchTags: Tags.nullish(),
  attachments: z.array(Attachment).nullish(),
  guiActions: GuiActions.nullish(),
  apiActions: z.array(ApiAction).nullish(),
});
export type ChangeableDialog = z.infer<typeof ChangeableDialog>;

export const NewDialog = ChangeableDialog.extend({
  id: Id.nullish(),
  idempotentKey: Key.nullish(),
  serviceResource: Link.regex(/^urn:altinn:resource:.+/),
  party: z.string().regex(/^urn:altinn:(person:identifier-no:\d{11}|organization:identifier-no:\d{9})$/),
  createdAt: Moment.nullish(),
  updatedAt: Moment.nullish(),
  visibleFrom: Moment.nullish(),
  systemLabel: z.enum(['Default', 'Bin', 'Archive', 'MarkedAsUnopened', 'Sent']).nullish(),
  serviceOwnerContext: z.strictObject({ serviceOwnerLabels: Tags.nullish() }).nullish(),
  transmissions: z.array(Transmission).nullish(),
  activities: z.array(Activity).nullish(),
}).refine(({ process, precedingProcess }) => !precedingProcess || process, {
  path: ['process'],
  message: 'Process must not be empty when PrecedingProcess is set',
});
export type NewDialog = z.infer<typeof NewDialog>;
