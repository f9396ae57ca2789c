import { z } from 'zod';
import { Id, Link, Localizations, Moment, Word } from './values.js';

const verbs = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS', 'TRACE', 'CONNECT'] as const;

/** A button, for people. The real one wants https. */
export const GuiAction = z.strictObject({
  id: Id.nullish(),
  action: Word.min(1),
  url: Link,
  authorizationAttribute: Word.nullish(),
  isDeleteDialogAction: z.boolean().optional(),
  httpMethod: z.enum(['GET', 'POST', 'DELETE']).nullish(),
  priority: z.enum(['Primary', 'Secondary', 'Tertiary']),
  title: Localizations,
  prompt: Localizations.nullish(),
});

const Endpoint = z.strictObject({
  id: Id.nullish(),
  version: Word.nullish(),
  url: Link,
  httpMethod: z.enum(verbs),
  documentationUrl: Link.nullish(),
  requestSchema: Link.nullish(),
  responseSchema: Link.nullish(),
  deprecated: z.boolean().optional(),
  sunsetAt: Moment.nullish(),
});

/** A call, for machines. */
export const ApiAction = z.strictObject({
  id: Id.nullish(),
  action: Word.min(1),
  name: Word.nullish(),
  authorizationAttribute: Word.nullish(),
  endpoints: z.array(Endpoint).min(1),
});

const most = { Primary: 1, Secondary: 1, Tertiary: 5 };

/** The buttons of a dialog: one of the first rank, one of the second, five of the third. */
export const GuiActions = z
  .array(GuiAction)
  .refine(
    (actions) =>
      Object.entries(most).every(
        ([rank, limit]) => actions.filter(({ priority }) => priority === rank).length <= limit,
      ),
    'Only one primary, one secondary and five tertiary GUI actions are allowed',
  );
