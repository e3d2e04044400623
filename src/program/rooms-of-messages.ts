import type { Message } from '../../firmware-model/schema/message.ts';

type Messages = Record<string, Message>;

/** Messages by id, each room of which is read when one of it is first asked for. `roomOf`: the place of its room in the list. */
export function fromRooms(roomOf: Readonly<Record<string, number>>, rooms: readonly (() => Messages)[]): Messages {
  const read: Messages = {};
  const has = (id: PropertyKey): id is string => typeof id === 'string' && Object.hasOwn(roomOf, id);
  const messageOf = (id: string): Message | undefined => {
    if (!Object.hasOwn(read, id)) Object.assign(read, rooms[roomOf[id] ?? -1]?.());
    return read[id];
  };
  return new Proxy(read, {
    get: (_, id) => (has(id) ? messageOf(id) : undefined),
    has: (_, id) => has(id),
    ownKeys: () => Object.keys(roomOf),
    getOwnPropertyDescriptor: (_, id) =>
      has(id) ? { value: messageOf(id), enumerable: true, configurable: true, writable: true } : undefined,
  });
}
