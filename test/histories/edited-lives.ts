/** A real life event with an edit: the workflow's type is both names. */
import { workflowInfo } from '@temporalio/workflow';
import { follow } from '../../workflows/follow.js';
import type { Start } from '../../workflows/messages.js';
import { editedLeaflets } from './life-edits.js';

// biome-ignore lint/style/noDefaultExport: what Temporal runs for every type that has no workflow of its own
export default (start: Start): Promise<void> => follow(editedLeaflets(workflowInfo().workflowType), start);
