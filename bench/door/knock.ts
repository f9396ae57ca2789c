import { proxyActivities } from '@temporalio/workflow';

const activities = proxyActivities<{ knock(id: string): Promise<void> }>({ startToCloseTimeout: '1 minute' });

export const knock = (id: string): Promise<void> => activities.knock(id);
