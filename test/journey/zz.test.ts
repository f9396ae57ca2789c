import { standingOf } from '../../journey/standing.js';
import { live } from './world.js';

const run = (name: string, all: unknown, id?: string) =>
  test(name, () => {
    let i = 0;
    const out: string[] = [];
    live(all as never, (s, b) => {
      const fx = s.effects
        .slice(b.effects.length)
        .map(
          (e) =>
            `${e.key.split('/').slice(1).join('/')} ${'act' in e ? e.act : ''} ${'cause' in e ? e.cause : ''}${'says' in e ? e.says : ''}`,
        );
      const d = s.journey.errands
        .filter((e) => JSON.stringify(e) !== JSON.stringify(b.journey.errands.find((x) => x.id === e.id)))
        .map(
          (e) =>
            `${e.id} ${e.step} ${e.about} ${e.with} r${e.round} ${e.state} ${e.cause ?? ''} ${JSON.stringify(e.aside ?? '')} asked ${e.asked} seen ${e.seenBy}`,
        );
      out.push(
        JSON.stringify((all as any).happens[i++]),
        ...d,
        ...fx.map((f) => '   ' + f),
        '   held ' + s.journey.held.map((h) => h.key),
        `seq ${s.journey.seq} errands ${s.journey.errands.length} replan ${s.journey.replanOn}`,
      );
      void standingOf;
    });
    console.log(out.join('\n'));
  });
run('2', {
  begins: 0,
  happens: [
    { what: 'sendEnds', dice: [0, 0, 0] },
    { days: 35 },
    { port: 18 },
    { what: 'sendEnds', dice: [69, 0, 0] },
    { what: 'sendEnds', dice: [0, 248, 0] },
    { what: 'sendEnds', dice: [0, 0, 0] },
    { port: 566 },
    { what: 'sendEnds', dice: [0, 0, 0] },
    { what: 'sendEnds', dice: [0, 989, 0] },
    { days: 9 },
    { days: 6 },
    { days: 18 },
    { what: 'reverses', dice: [260, 0, 0] },
    { days: 0 },
  ],
});
run('3', {
  begins: 0,
  happens: [
    { what: 'reports', dice: [0, 0, 0] },
    { what: 'sendEnds', dice: [0, 410, 0] },
    { what: 'partyFalls', dice: [401, 0, 0] },
    { what: 'confirms', dice: [0, 0, 0] },
    { what: 'sendEnds', dice: [0, 0, 0] },
  ],
});
