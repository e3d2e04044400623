import type { Message, Messages } from '../../firmware-model/schema/message.ts';
import test from 'ava';
import { readdirSync } from 'node:fs';
import { device } from '../../firmware-model/device.ts';
import { messages } from '../../firmware-model/messages.ts';

const folder = new URL('../../firmware-model/messages/', import.meta.url);

async function messagesByRoom(): Promise<readonly (readonly [room: string, messages: Messages])[]> {
  const files = readdirSync(folder).filter(file => file.endsWith('.js') && file !== 'index.js');
  return Promise.all(
    files.map(async file => {
      const [found] = Object.values((await import(new URL(file, folder).href)) as Record<string, Messages>); // each file exports its messages
      return [file, found ?? {}] as const;
    }),
  );
}

test('every message of a room can be said, and no two rooms mean different things by one id', async t => {
  const rooms = await messagesByRoom();
  const ids = rooms.flatMap(([, said]) => Object.keys(said));
  t.deepEqual(
    ids.filter((id, at) => ids.indexOf(id) !== at),
    [],
  );
  t.deepEqual([...ids].sort(), Object.keys(messages).sort());
});

test('whoever claims that a line was seen or read says where', t => {
  const all: readonly (readonly [string, Message])[] = Object.entries(messages);
  const unsourced = all.filter(([, { fidelity, source }]) => fidelity !== 'inferred' && !source).map(([id]) => id);
  t.deepEqual(unsourced, []);
});

test('what a document of the vendor prints is documented, not captured, even where it prints a console', t => {
  const all: readonly (readonly [string, Message])[] = Object.entries(messages);
  const printed = all.filter(
    ([, { fidelity, source = '' }]) => fidelity === 'captured' && /^(Command Reference|Configuration Guide)[^;]*$/i.test(source),
  );
  t.deepEqual(
    printed.map(([id]) => id),
    [],
  );
});

test('every value in a message has a name, and its width if it has one', t => {
  const all: readonly (readonly [string, Message])[] = Object.entries(messages);
  const broken = all.filter(([, { text }]) => /[{}]/.test(text.replace(/\{\w+(:>?\d+)?\}/g, ''))).map(([id]) => id);
  t.deepEqual(broken, []);
});

test('a message is data', t => {
  t.deepEqual(JSON.parse(JSON.stringify(messages)), messages);
});

test('what a commit says to a line that is there already is a message', t => {
  t.deepEqual(
    Object.values(device.repeatedLines).filter(id => !(id in messages)),
    [],
  );
});
