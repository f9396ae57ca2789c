import { z } from 'zod';
import { TransmissionAttachment } from './attachment.js';
import { Actor, ContentValue, Id, Key, Link, Localizations, Moment, Word } from './values.js';

/** A message inside a dialog; it cannot be changed. */
export const Transmission = z.strictObject({
  id: Id.nullish(),
  idempotentKey: Key.nullish(),
  createdAt: Moment.optional(),
  type: z.enum(['Information', 'Acceptance', 'Rejection', 'Request', 'Alert', 'Decision', 'Submission', 'Correction']),
  extendedType: Link.nullish(),
  externalReference: Word.nullish(),
  authorizationAttribute: Word.nullish(),
  relatedTransmissionId: Id.nullish(),
  sender: Actor,
  content: z.strictObject({
    title: ContentValue,
    summary: ContentValue.nullish(),
    contentReference: ContentValue.nullish(),
  }),
  attachments: z.array(TransmissionAttachment).nullish(),
  navigationalActions: z
    .array(z.strictObject({ url: Link, title: Localizations, expiresAt: Moment.nullish() }))
    .nullish(),
});
