import { once } from 'node:events';
import { createConnection, type Socket } from 'node:net';
import { HostError, systemCode, systemReason } from '../host/errors.ts';
import { LineReader } from './line-reader.ts';
import { type Fields, protocolVersion, readObject } from './protocol.ts';
import { controlSocketIn, reach } from './socket-place.ts';

/** What is asked of a router: the fields of a request without version and id. */
export type Question = Fields & { readonly do: string };

export interface Answer {
  readonly ok: boolean;
  readonly error?: string;
  readonly fields: Fields;
}

/** The line to a router that runs. */
export interface ControlLine {
  ask(question: Question): Promise<Answer>;
  /** Resolves when the router has hung up. */
  readonly closed: Promise<void>;
  close(): void;
}

/** Calls the router that runs in a state folder. Each event that it tells is handed on. */
export async function callRouter(state: string, onEvent: (event: Fields) => void = () => {}): Promise<ControlLine> {
  const socket = await connect(state);
  const lines = new LineReader(Number.MAX_SAFE_INTEGER); // what a router of ours says is ours
  const waiting: ((answer: Answer) => void)[] = [];
  socket.on('data', (bytes: Buffer) => {
    for (const line of lines.read(bytes)) {
      const fields = readObject(line ?? '');
      if (!fields) continue;
      if ('event' in fields) onEvent(fields);
      else waiting.shift()?.(answerIn(fields));
    }
  });
  const closed = new Promise<void>(resolve =>
    socket.once('close', () => {
      for (const answer of waiting) answer({ ok: false, error: `The router in ${state} has stopped`, fields: {} });
      resolve();
    }),
  );
  return {
    closed,
    ask: question =>
      new Promise(resolve => {
        waiting.push(resolve);
        socket.write(`${JSON.stringify({ v: protocolVersion, ...question })}\n`);
      }),
    close: () => socket.destroy(),
  };
}

const answerIn = ({ id, ok, error, ...fields }: Fields): Answer => ({
  ok: ok === true,
  ...(typeof error === 'string' && { error }),
  fields,
});

async function connect(state: string): Promise<Socket> {
  const name = controlSocketIn(state);
  try {
    const place = reach(name);
    try {
      const socket = createConnection(place.path);
      await once(socket, 'connect');
      return socket.on('error', () => {}); // it closes
    } finally {
      place.close();
    }
  } catch (cause) {
    const isNobody = ['ENOENT', 'ECONNREFUSED', 'ENOTDIR'].includes(systemCode(cause) ?? '');
    throw new HostError(
      'ROUTER_ABSENT',
      isNobody
        ? `No router runs in ${state}: start one, or name its folder with --state`
        : `Cannot reach the router in ${state}: ${systemReason(cause)}; run ne40e ctl as the user who runs the router`,
      { cause },
    );
  }
}
