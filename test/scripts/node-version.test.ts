import { nodeComplaint, oldestNode } from '../../scripts/node-version.mjs';

test.each(['v12.22.12', 'v18.20.4', 'v20.18.3'])('Node %s is told that it is too old, and what to do', (version) => {
  expect(nodeComplaint(version)).toContain(`needs Node ${oldestNode} or newer; this is Node ${version.slice(1)}`);
  expect(nodeComplaint(version)).toContain('Install a newer one');
});

test.each(['v20.19.0', 'v20.20.2', 'v22.1.0', 'v24.0.0-nightly', process.version])(
  'Node %s is new enough',
  (version) => {
    expect(nodeComplaint(version)).toBeUndefined();
  },
);
