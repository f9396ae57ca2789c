import { findMasterKey } from './master-key.mjs';

/** Reads journeys from a stack of the test profile: their runs, opened with their keys, and the record of where they came to. */
export async function openHistories({ folder, stack }) {
  const { Client, Connection } = await import('@temporalio/client');
  const { historyToJSON } = await import('@temporalio/common/lib/proto-utils.js');
  const { openStore } = await import('../dist/store/open-store.js');
  const { clientConverter } = await import('../dist/store/data-converter.js');
  const masterKey = Buffer.from(findMasterKey({ env: process.env, folder, profile: 'test' }), 'base64');
  const store = await openStore({ databaseUrl: stack.postgres, keysUrl: stack.keys, masterKey, size: 2 });
  const [codec] = clientConverter(store.keys, stack.namespace).payloadCodecs;
  const connection = await Connection.connect({ address: stack.temporal });
  const { workflow } = new Client({ connection, namespace: stack.namespace });
  return {
    async read(workflowId) {
      const histories = [];
      const { raw, type } = await workflow.getHandle(workflowId).describe();
      for (let runId = raw.workflowExecutionInfo.firstRunId; runId; ) {
        const history = await workflow.getHandle(workflowId, runId).fetchHistory();
        runId = history.events.at(-1).workflowExecutionContinuedAsNewEventAttributes?.newExecutionRunId;
        const context = { type: 'workflow', namespace: stack.namespace, workflowId };
        histories.push(await opened(JSON.parse(historyToJSON(history)), codec, context));
      }
      return { type, workflowId, histories, standing: await store.standings.get(workflowId) };
    },
    async close() {
      await connection.close();
      await store.close();
    },
  };
}

/** The same history with every payload as it was before it was sealed. */
async function opened(value, codec, context) {
  if (Array.isArray(value)) return Promise.all(value.map((it) => opened(it, codec, context)));
  if (typeof value !== 'object' || value === null) return value;
  if (value.metadata?.encoding !== undefined) return openedPayload(value, codec, context);
  const entries = Object.entries(value).map(async ([key, it]) => [key, await opened(it, codec, context)]);
  return Object.fromEntries(await Promise.all(entries));
}

async function openedPayload({ metadata, data }, codec, context) {
  const sealed = {
    metadata: mapped(metadata, (it) => Buffer.from(it, 'base64')),
    data: Buffer.from(data ?? '', 'base64'),
  };
  const [plain] = await codec.decode([sealed], context);
  const text = (it) => Buffer.from(it).toString('base64');
  return { metadata: mapped(plain.metadata, text), ...(plain.data && { data: text(plain.data) }) };
}

const mapped = (table, change) => Object.fromEntries(Object.entries(table).map(([key, it]) => [key, change(it)]));
