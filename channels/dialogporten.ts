import { createHash } from 'node:crypto';
import { v7 } from 'uuid';
import { z } from 'zod';
import { bearer, type Token } from './bearer.js';
import type { Answer } from './call.js';
import type { DialogAction, Dialogporten, NewActivity, NewDialog, Texts } from './dialog.js';
import { Failure } from './failure.js';
import { parse, textOf } from './parse.js';

/** Where Dialogporten is, and the resource in Altinn's register that our dialogs belong to. */
export interface DialogportenClient {
  readonly base: string;
  readonly token: Token;
  readonly serviceResource: string;
}

const Made = z.guid();
const Revised = z.object({ revision: z.guid(), status: z.string() });

const localized = (texts: Texts) => Object.entries(texts).map(([languageCode, value]) => ({ languageCode, value }));
const plain = (texts: Texts) => ({ value: localized(texts), mediaType: 'text/plain' });

const guiAction = ({ action, title, url, priority = 'Primary' }: DialogAction) => ({
  action,
  title: localized(title),
  url,
  priority,
  httpMethod: 'GET',
});

const createDialog = (serviceResource: string, { title, summary, actions = [], ...dialog }: NewDialog) => ({
  ...dialog,
  serviceResource,
  content: { title: plain(title), summary: plain(summary) },
  guiActions: actions.map(guiAction),
});

const activityId = ({ idempotentKey, at }: NewActivity): string =>
  v7({ msecs: at, random: createHash('sha256').update(idempotentKey).digest() });

const createActivity = (id: string, { type, description }: NewActivity) => ({
  id,
  type,
  performedBy: { actorType: 'ServiceOwner' },
  ...(description && { description: localized(description) }),
});

const uuid = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi;

/** Dialogporten names the dialog that already has the key in the text of its conflict. */
const existingId = (answer: Answer, idempotentKey: string): string => {
  const id = textOf(answer).replaceAll(idempotentKey, '').match(uuid)?.at(-1);
  if (id) return id.toLowerCase();
  throw new Failure('Unreadable', `${answer.origin} answered 409 without naming the existing dialog`, { status: 409 });
};

/** Dialogs in the inbox that a person already has; each write can be repeated. */
export function createDialogporten({ base, token, serviceResource }: DialogportenClient): Dialogporten {
  const ask = bearer(base, token);
  const dialogs = '/api/v1/serviceowner/dialogs';
  const at = (dialogId: string) => `${dialogs}/${encodeURIComponent(dialogId)}`;
  const write = { effect: 'write', repeatable: true } as const;

  const revise = async (dialogId: string, status: string, signal?: AbortSignal): Promise<boolean> => {
    const current = parse(await ask({ path: at(dialogId), effect: 'read', signal }), Revised);
    if (current.status === status) return true;
    const { status: answered } = await ask({
      ...write,
      method: 'PATCH',
      path: at(dialogId),
      headers: { 'content-type': 'application/json-patch+json', 'if-match': current.revision },
      json: [
        { op: 'replace', path: '/status', value: status },
        { op: 'replace', path: '/progress', value: 100 },
      ],
      accept: [412],
      signal,
    });
    return answered !== 412;
  };

  return {
    async open(dialog, signal) {
      const json = createDialog(serviceResource, dialog);
      const answer = await ask({ ...write, method: 'POST', path: dialogs, json, accept: [409], signal });
      if (answer.status === 409) return { id: dialog.id ?? existingId(answer, dialog.idempotentKey), existed: true };
      return { id: parse(answer, Made), existed: false };
    },

    async activity(dialogId, activity, signal) {
      const id = activityId(activity);
      const path = `${at(dialogId)}/activities`;
      const json = createActivity(id, activity);
      const answer = await ask({ ...write, method: 'POST', path, json, accept: [409, 422], signal });
      if (answer.status < 300) return { id };
      const there = await ask({ path: `${path}/${id}`, effect: 'read', accept: [404], signal });
      if (there.status !== 404) return { id };
      const { status, origin } = answer;
      throw new Failure(status === 409 ? 'Unavailable' : 'Refused', `${origin} answered ${status}`, { status });
    },

    async close(dialogId, status, signal) {
      if ((await revise(dialogId, status, signal)) || (await revise(dialogId, status, signal))) return;
      throw new Failure('Unavailable', 'The dialog changed twice while it was being closed', { status: 412 });
    },
  };
}
