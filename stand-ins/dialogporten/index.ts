import { z } from 'zod';
import { standIn } from '../open-door.js';
import { organisations } from '../organisations.js';
import { problem } from '../problem.js';
import type { Call, Refusal, Route } from '../stand-in.js';
import { Refusal as Refused } from '../stand-in.js';
import { addActivity, addTransmission, change, create, type Dialog, type Dialogs, find, renew } from './dialogs.js';
import { Patch } from './patch.js';

const base = '/dialogporten/api/v1/serviceowner/dialogs';

const created = (id: string, location: string, revision: string) => ({
  status: 201,
  body: JSON.stringify(id),
  headers: { location, etag: revision },
});

const keyOf = ({ content }: Call) => {
  const { idempotentKey, id } = (content ?? {}) as { idempotentKey?: string; id?: string };
  return idempotentKey ?? id;
};

const ifMatch = ({ headers }: Call) => headers['if-match'];

/** The dialog of the path, still there. */
function alive(call: Call, state: Dialogs): Dialog {
  const dialog = find(state, call.params.id!, call.consumer!, ifMatch(call));
  if (dialog.deletedAt) throw new Refused(410, `Dialog with id ${dialog.id} is removed`);
  return dialog;
}

const addTo = (
  what: 'activities' | 'transmissions',
  add: (dialog: Dialog, content: unknown) => { id: string },
): Route<Dialogs> => ({
  verb: 'POST',
  path: `${base}/:id/${what}`,
  key: keyOf,
  answer: (call, { state, commit }) => {
    const dialog = alive(call, state);
    const { id } = add(dialog, call.content);
    commit({ key: keyOf(call) ?? id, verb: `add to ${what}`, what: { dialog: dialog.id, id } });
    return created(id, `${base}/${dialog.id}/${what}/${id}`, dialog.revision);
  },
});

/** One child of a dialog, as it was sent. */
const one = (what: 'activities' | 'transmissions'): Route<Dialogs> => ({
  verb: 'GET',
  path: `${base}/:id/${what}/:child`,
  answer: (call, { state }) => {
    const found = alive(call, state)[what].find(({ id }) => id === call.params.child);
    if (!found) throw new Refused(404, `Nothing with id ${call.params.child} is among the ${what}`);
    return { status: 200, body: found };
  },
});

const routes: readonly Route<Dialogs>[] = [
  {
    verb: 'POST',
    path: base,
    key: keyOf,
    answer: (call, { state, commit }) => {
      const { id, party, serviceResource, revision } = create(state, call.consumer!, call.content);
      commit({ key: keyOf(call) ?? id, verb: 'create dialog', what: { id, party, serviceResource } });
      return created(id, `${base}/${id}`, revision);
    },
  },
  {
    verb: 'GET',
    path: `${base}/:id`,
    answer: (call, { state }) => {
      const dialog = find(state, call.params.id!, call.consumer!);
      return { status: 200, body: dialog, headers: { etag: dialog.revision } };
    },
  },
  {
    verb: 'PATCH',
    path: `${base}/:id`,
    answer: (call, { state, commit }) => {
      const dialog = alive(call, state);
      const patch = Patch.parse(call.content);
      change(dialog, patch);
      const etag = renew(dialog);
      commit({ key: `${dialog.id}/${etag}`, verb: 'change dialog', what: { id: dialog.id, patch } });
      return { status: 204, headers: { etag } };
    },
  },
  {
    verb: 'DELETE',
    path: `${base}/:id`,
    answer: (call, { state, commit }) => {
      const dialog = alive(call, state);
      dialog.deletedAt = new Date().toISOString();
      commit({ key: dialog.id, verb: 'delete dialog', what: { id: dialog.id } });
      return { status: 204, headers: { etag: renew(dialog) } };
    },
  },
  {
    verb: 'POST',
    path: `${base}/:id/actions/restore`,
    answer: (call, { state, commit }) => {
      const dialog = find(state, call.params.id!, call.consumer!, ifMatch(call));
      delete dialog.deletedAt;
      commit({ key: dialog.id, verb: 'restore dialog', what: { id: dialog.id } });
      return { status: 204, headers: { etag: renew(dialog) } };
    },
  },
  one('activities'),
  one('transmissions'),
  addTo('activities', addActivity),
  addTo('transmissions', addTransmission),
  {
    verb: 'GET',
    path: '/_control/dialogs',
    answer: (_, { state }) => ({ status: 200, body: Object.values(state.dialogs) }),
  },
];

const titles: Record<number, string> = {
  400: 'Validation failed',
  409: 'Conflict',
  412: 'Precondition failed',
  422: 'Domain error',
};

function refuse({ status, message, detail }: Refusal, { path }: Call) {
  const issues = (detail.issues ?? []) as { path: PropertyKey[]; message: string }[];
  const validationErrors = issues.map((issue) => ({
    paths: [issue.path.join('.')],
    detail: issue.message,
    code: 'Validation',
  }));
  const errors = Object.fromEntries(issues.map((issue) => [issue.path.join('.'), [issue.message]]));
  return problem(status, titles[status] ?? message, {
    detail: message,
    instance: path,
    code: `DP-${status}`,
    ...(issues.length > 0 ? { validationErrors, errors } : {}),
  });
}

/** Dialogporten as a service owner sees it. */
export const dialogporten = standIn<Dialogs>({
  id: 'dialogporten',
  org: organisations.dialogporten,
  scope: 'digdir:dialogporten.serviceprovider',
  seed: () => ({ dialogs: {}, manners: {} }),
  manners: z.object({}),
  routes,
  refuse,
});
