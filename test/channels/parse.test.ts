import { z } from 'zod';
import { call } from '../../channels/call.js';
import { Failure } from '../../channels/failure.js';
import { parse, textOf } from '../../channels/parse.js';
import { closeAll, listen } from './listen.js';

afterEach(closeAll);

const Person = z.object({ name: z.string(), children: z.array(z.object({ age: z.number() })) });

const answered = async (content: string | Buffer, type = 'application/json') => {
  const { base } = await listen((_, res) => res.writeHead(200, { 'content-type': type }).end(content));
  return call({ base, path: '/', effect: 'read' });
};

test('an answer in the promised shape is its value, whatever else it holds', async () => {
  const answer = await answered(
    '{"name":"Åse","children":[{"age":1,"new":true}],"more":1}',
    'application/problem+json',
  );
  expect(parse(answer, Person)).toEqual({ name: 'Åse', children: [{ age: 1 }] });
});

test.each([
  ['a page from a firewall', '<!doctype html><p>Kari', 'text/html'],
  ['a page that claims to be JSON', '\n<html><p>Kari', 'application/json'],
  ['JSON that stops', '{"name":"Kari","chil', 'application/json'],
  ['nothing', '', 'application/json'],
  ['a null character', '{"name":"Kari\\u0000","children":[]}', 'application/json'],
  ['a number as text', '{"name":"Kari","children":[{"age":"1"}]}', 'application/json'],
  ['a list', '["Kari"]', 'application/json'],
  ['bytes in another charset', Buffer.from('{"name":"Kari Bø","children":[]}', 'latin1'), 'application/json'],
  ['a charset that does not exist', '{"name":"Kari","children":[]}', 'application/json; charset=klingon'],
])('%s is unreadable, and is not repeated in the failure', async (_, content, type) => {
  const answer = await answered(content, type);
  const failure = await Promise.resolve()
    .then(() => parse(answer, Person))
    .catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(Failure);
  expect(failure).toMatchObject({ name: 'Unreadable', status: 200 });
  expect((failure as Failure).message).not.toContain('Kari');
});

test('the failure names the place that was wrong', async () => {
  const answer = await answered('{"name":"Kari","children":[{"age":"1"}]}');
  expect(() => parse(answer, Person)).toThrow(/wrong shape at children\.\*\.age$/);
});

test('text comes in the charset that it says', async () => {
  expect(textOf(await answered(Buffer.from('Bø', 'latin1'), 'text/plain; charset=iso-8859-1'))).toBe('Bø');
  expect(textOf(await answered('Bø', 'text/plain'))).toBe('Bø');
});
