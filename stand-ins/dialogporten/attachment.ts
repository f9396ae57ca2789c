import { z } from 'zod';
import { Id, Link, Localizations, Moment, Word } from './values.js';

const Url = z.strictObject({
  id: Id.nullish(),
  url: Link,
  mediaType: z.string().nullish(),
  consumerType: z.enum(['Gui', 'Api']),
});

/** A file that is fetched elsewhere, on a dialog. */
export const Attachment = z.strictObject({
  id: Id.nullish(),
  name: Word.nullish(),
  displayName: Localizations.nullish(),
  urls: z.array(Url).min(1),
  expiresAt: Moment.nullish(),
});

/** The same on a transmission, where its addresses have no ids. */
export const TransmissionAttachment = Attachment.extend({ urls: z.array(Url.omit({ id: true })).min(1) });
