import { z } from 'zod';
import { Actor, Id, Link, Localizations, Moment } from './values.js';

const types = [
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
] as const;

/** One more happening on a dialog; only information is told in words, and only an opening names a transmission. */
export const Activity = z
  .strictObject({
    id: Id.nullish(),
    createdAt: Moment.nullish(),
    extendedType: Link.nullish(),
    type: z.enum(types),
    performedBy: Actor,
    description: Localizations.nullish(),
    transmissionId: Id.nullish(),
  })
  .refine(({ type, description }) => (type === 'Information') === Boolean(description), {
    path: ['description'],
    message: 'Description is required when the type is Information, and not allowed otherwise',
  })
  .refine(({ type, transmissionId }) => (type === 'TransmissionOpened') === Boolean(transmissionId), {
    path: ['transmissionId'],
    message: 'TransmissionId is required when the type is TransmissionOpened, and not allowed otherwise',
  });
