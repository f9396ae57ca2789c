/** One text in the languages that it exists in. */
export type Texts = Readonly<Partial<Record<'nb' | 'nn' | 'en' | 'se', string>>>;

/** What a person may do from the dialog: one link. */
export interface DialogAction {
  readonly action: string;
  readonly title: Texts;
  readonly url: string;
  readonly priority?: 'Primary' | 'Secondary' | 'Tertiary';
}

/** A dialog to be shown to one party; the same `idempotentKey` never makes a second one. */
export interface NewDialog {
  /** Our own id for it, a UUIDv7. */
  readonly id?: string;
  readonly idempotentKey: string;
  /** `urn:altinn:person:identifier-no:…` or `urn:altinn:organization:identifier-no:…`. */
  readonly party: string;
  /** Groups the dialogs of one life event, across bodies. */
  readonly process: string;
  readonly precedingProcess?: string;
  readonly externalReference?: string;
  readonly status: DialogStatus;
  readonly progress?: number;
  readonly title: Texts;
  readonly summary: Texts;
  readonly dueAt?: string;
  readonly visibleFrom?: string;
  readonly actions?: readonly DialogAction[];
}

export type DialogStatus =
  | 'New'
  | 'InProgress'
  | 'Draft'
  | 'Sent'
  | 'RequiresAttention'
  | 'Completed'
  | 'NotApplicable'
  | 'Awaiting';

/** Something that happened, for the dialog's log; only `Information` carries a text. */
export interface NewActivity {
  readonly idempotentKey: string;
  /** Machine time when it was first to be told, the same at every try: with the key it makes the activity's id. */
  readonly at: number;
  readonly type: 'DialogCreated' | 'DialogClosed' | 'Information' | 'FormSubmitted' | 'SentToSendIn';
  readonly description?: Texts;
}

export interface Dialogporten {
  open(dialog: NewDialog, signal?: AbortSignal): Promise<{ readonly id: string; readonly existed: boolean }>;
  activity(dialogId: string, activity: NewActivity, signal?: AbortSignal): Promise<{ readonly id: string }>;
  close(dialogId: string, status: 'Completed' | 'NotApplicable', signal?: AbortSignal): Promise<void>;
}
