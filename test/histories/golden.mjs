/**
 * Where a journey has come to, a line an errand in the order they began: what a history must come out as again, whatever has been changed since it was recorded.
 * Takes a standing, or a journey as it is carried from run to run.
 */
export function goldenOf({ trigger, parties, errands }) {
  const names = namesOf(Object.values(parties));
  return [`trigger ${trigger.status}`, ...errands.map((it) => line(it, names))];
}

/** References are random; who is meant is said by role, and by the order in which they came. */
function namesOf(parties) {
  const counts = {};
  const named = parties.map(({ ref, roles: [role = 'party'] }) => {
    counts[role] = (counts[role] ?? 0) + 1;
    return [ref, `${role}-${counts[role]}`];
  });
  return Object.fromEntries(named);
}

const line = (it, names) =>
  [
    ...[
      it.step,
      names[it.about] ?? it.about,
      it.with,
      it.period ?? '-',
      `round ${it.round}`,
      it.kind === 'repair' ? `repair ${it.state}` : it.state,
      it.cause ?? '-',
      it.due ? `${it.due.kind} ${it.due.on}` : '-',
    ],
    ...it.decisions.map(decision),
  ].join(' · ');

const decision = ({ outcome, by, on, said, appeal, reversed }) =>
  [outcome, `by ${by}`, on, `said by ${said}`, appeal && `appeal until ${appeal.until}`, reversed && 'reversed']
    .filter(Boolean)
    .join(' ');
