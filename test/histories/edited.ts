/** The berth with an edit, whose name the workflow's type is. */
import { workflowInfo } from '@temporalio/workflow';
import { follow } from '../../workflows/follow.js';
import type { Start } from '../../workflows/messages.js';
import { leafletsOf } from './edits.js';

// biome-ignore lint/style/noDefaultExport: what Temporal runs for every type that has no workflow of its own
export default (start: Start): Promise<void> => follow(leafletsOf(workflowInfo().workflowType), start);
