import { randomUUID } from 'node:crypto';
import { v7 } from 'uuid';
import { Refusal } from '../stand-in.js';
import { Activity } from './activity.js';
import { applyPatch } from './apply-patch.js';
import { ChangeableDialog, NewDialog } from './new-dialog.js';
import type { Patch } from './patch.js';
import { Transmission } from './transmission.js';

type Child = Record<string, unknown> & { id: string };

export interface Dialog extends NewDialog {
  id: string;
  org: string;
  revision: string;
  createdAt: string;
  updatedAt: string;
  deletedAt?: string | undefined;
  activities: Child[] & NewDialog['activities'];
  transmissions: Child[] & NewDialog['transmissions'];
}

export interface Dialogs {
  dialogs: Record<string, Dialog>;
  manners: object;
}

const now = () => new Date().toISOString();

const children = <T extends { id?: string | null | undefined }>(given: readonly T[] | null | undefined) =>
  (given ?? []).map((child) => ({ createdAt: now(), ...child, id: child.id ?? v7() }));

/** Creates a dialog; the same id or idempotent key a second time is a conflict that names the first. */
export function create({ dialogs }: Dialogs, org: string, content: unknown): Dialog {
  const given = NewDialog.parse(content);
  const { idempotentKey } = given;
  const byKey = Object.values(dialogs).find(
    (other) => idempotentKey && other.org === org && other.idempotentKey === idempotentKey,
  );
  if (byKey) throw new Refusal(409, `Dialog with IdempotentKey ${idempotentKey} has already been created: ${byKey.id}`);
  if (given.id && dialogs[given.id]) throw new Refusal(409, `Dialog with id ${given.id} already exists`);
  const dialog = {
    ...given,
    id: given.id ?? v7(),
    status: given.status ?? 'NotApplicable',
    org,
    revision: randomUUID(),
    createdAt: given.createdAt ?? now(),
    updatedAt: given.updatedAt ?? now(),
    activities: children(given.activities),
    transmissions: children(given.transmissions),
  } as Dialog;
  dialogs[dialog.id] = dialog;
  return dialog;
}

/** The dialog, where it is the caller's, not deleted, and the revision the caller knows is still the newest. */
export function find({ dialogs }: Dialogs, id: string, org: string, ifMatch?: string): Dialog {
  const dialog = dialogs[id];
  if (!dialog) throw new Refusal(404, `Dialog with id ${id} was not found`);
  if (dialog.org !== org) throw new Refusal(403, 'The dialog belongs to another service owner');
  if (ifMatch && ifMatch.replaceAll('"', '') !== dialog.revision)
    throw new Refusal(412, 'The supplied If-Match header did not match the current revision');
  return dialog;
}

export function renew(dialog: Dialog): string {
  Object.assign(dialog, { revision: randomUUID(), updatedAt: now() });
  return dialog.revision;
}

const changeable = Object.keys(ChangeableDialog.shape);

/** Changes what can be changed, by a patch. */
export function change(dialog: Dialog, patch: Patch): void {
  const before = Object.entries(dialog).filter(([name]) => changeable.includes(name));
  const changed = ChangeableDialog.parse(applyPatch(Object.fromEntries(before), patch));
  for (const [name] of before) Reflect.deleteProperty(dialog, name);
  Object.assign(dialog, { status: 'NotApplicable', ...changed });
}

export function addActivity(dialog: Dialog, content: unknown): Child {
  const given = Activity.parse(content);
  if (given.type === 'TransmissionOpened' && !dialog.transmissions.some(({ id }) => id === given.transmissionId))
    throw new Refusal(422, 'TransmissionOpened must name a transmission of the dialog');
  return add(dialog, dialog.activities, given);
}

export function addTransmission(dialog: Dialog, content: unknown): Child {
  const given = Transmission.parse(content);
  const byKey = dialog.transmissions.find(
    ({ idempotentKey }) => given.idempotentKey && idempotentKey === given.idempotentKey,
  );
  if (byKey)
    throw new Refusal(
      409,
      `Transmission with IdempotentKey ${given.idempotentKey} has already been created: ${byKey.id}`,
    );
  if (given.relatedTransmissionId && !dialog.transmissions.some(({ id }) => id === given.relatedTransmissionId))
    throw new Refusal(422, 'relatedTransmissionId must name a transmission of the dialog');
  return add(dialog, dialog.transmissions, given);
}

function add(dialog: Dialog, to: Child[], given: { id?: string | null | undefined }): Child {
  if (to.some(({ id }) => id === given.id)) throw new Refusal(409, `An entity with id ${given.id} already exists`);
  const child: Child = { createdAt: now(), ...given, id: given.id ?? v7() };
  to.push(child);
  renew(dialog);
  return child;
}
