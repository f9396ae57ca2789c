import { portsFrom } from '../../stand-ins/ports.js';

test('ports follow each other, and one that browsers refuse is passed over', () => {
  expect(portsFrom(4043, 4)).toEqual([4043, 4044, 4046, 4047]);
});

test('where any port will do, all are left to the machine', () => {
  expect(portsFrom(0, 3)).toEqual([0, 0, 0]);
});
