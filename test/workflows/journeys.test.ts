import { lifeEvents } from '../../life-events/index.js';

test('there is one workflow a life event, under its id, and one for feeds', async () => {
  const workflows: Record<string, unknown> = { ...(await import('../../workflows/journeys.js')) };
  expect(Object.keys(workflows).sort()).toEqual([...Object.keys(lifeEvents), 'registerFeed'].sort());
  for (const [id, lifeEvent] of Object.entries(lifeEvents)) {
    expect(lifeEvent.id).toBe(id);
    expect(typeof workflows[id]).toBe('function');
  }
});
