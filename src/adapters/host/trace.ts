import { debuglog } from 'node:util';

/** Rooms that can be listened to: `NODE_DEBUG=ne40e:cmp`, several by commas, all with `ne40e:*`. */
const rooms = ['console', 'cli', 'control-plane', 'cmp', 'flash'] as const;

/** Takes what is to be told of a room; a room that nobody listens to has none. */
export type Trace = Readonly<Partial<Record<(typeof rooms)[number], (text: string) => void>>>;

/** Told on standard error, with the device's time; undefined where nobody listens. */
export function openTrace(deviceTime: () => number): Trace | undefined {
  const channels = rooms.map(room => [room, debuglog(`ne40e:${room}`)] as const).filter(([, log]) => log.enabled);
  if (channels.length === 0) return undefined;
  return Object.fromEntries(
    channels.map(([room, log]) => [room, (text: string) => log('%s %s', new Date(deviceTime()).toISOString(), text)]),
  );
}
