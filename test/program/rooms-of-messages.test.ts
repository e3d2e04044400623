import test from 'ava';
import type { Message } from '../../firmware-model/schema/message.ts';
import { fromRooms } from '../../src/program/rooms-of-messages.ts';

const said = (text: string): Message => ({ text, fidelity: 'inferred' });

function house() {
  const read: string[] = [];
  const room = (name: string, messages: Record<string, Message>) => () => {
    read.push(name);
    return messages;
  };
  const rooms = [room('console', { hello: said('Hello'), bye: said('Bye') }), room('card', { full: said('Full') })];
  return { messages: fromRooms({ hello: 0, bye: 0, full: 1 }, rooms), read };
}

test('a room is read when something of it is said, and once', t => {
  const { messages, read } = house();
  t.true('full' in messages);
  t.deepEqual(read, []);
  t.is(messages['hello']?.text, 'Hello');
  t.is(messages['bye']?.text, 'Bye');
  t.deepEqual(read, ['console']);
});

test('all are there for whoever goes through them, and nothing else is', t => {
  const { messages, read } = house();
  t.deepEqual(
    Object.entries({ ...messages }).map(([id, { text }]) => `${id} ${text}`),
    ['hello Hello', 'bye Bye', 'full Full'],
  );
  t.deepEqual(read, ['console', 'card']);
  t.is(messages['constructor'], undefined);
  t.false('toString' in messages);
});
