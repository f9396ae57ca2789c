import { organisationsOf } from '../../api/access/organisations.js';
import { employees } from '../../stand-ins/ansattporten/employees.js';
import { organisations } from '../../stand-ins/organisations.js';
import { population } from '../../stand-ins/population.js';

test('every body at which somebody works is known at the door by the number of its stand-in', () => {
  const known = organisationsOf('test', {});
  const bodies = new Set(employees(population()).flatMap(({ at, roles }) => (roles.includes('caseworker') ? at : [])));
  const unknown = [...bodies].filter((it) => known[organisations[it as keyof typeof organisations]] !== it);
  expect(unknown.map((it) => [it, organisations[it as keyof typeof organisations]])).toEqual([]);
});

test('nobody but who was told of is known where real people are', () => {
  expect(organisationsOf('live', { nav: '312790750' })).toEqual({ '312790750': 'nav' });
});
