/** Ports that browsers and `fetch` refuse to call, of those where stand-ins may lie (WHATWG Fetch, "bad port"). */
const refused: ReadonlySet<number> = new Set([
  4045, 4190, 5060, 5061, 6000, 6566, 6665, 6666, 6667, 6668, 6669, 6679, 6697,
]);

/** So many ports from the first on, without those that nobody would reach; zeros where any will do. */
export function portsFrom(first: number, count: number): number[] {
  const ports: number[] = [];
  for (let port = first; ports.length < count; port += first && 1) if (!refused.has(port)) ports.push(port);
  return ports;
}
