import { readFileSync } from 'node:fs';
import process from 'node:process';
import { attachConsole } from '../../src/adapters/terminals/attach-console.ts';
import { openPty } from '../../src/adapters/terminals/pty.ts';
import { listenOnTcp } from '../../src/adapters/terminals/tcp.ts';

/*
 * Our own cables with something simpler than a router at the end of them, as a process of its own:
 *   stand-in echo        a PTY that says back what it hears; prints its path
 *   stand-in text FILE   TCP that says a file at every Enter; prints its port
 */
type Listener = (bytes: Uint8Array) => void;

function line(answer: (bytes: Uint8Array) => Uint8Array | undefined) {
  const listeners = new Set<Listener>();
  return {
    receive(bytes: Uint8Array): void {
      const said = answer(bytes);
      if (said) for (const listener of listeners) listener(said);
    },
    onTransmit(listener: Listener): () => void {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

const [what, file = ''] = process.argv.slice(2);
if (what === 'echo') {
  const pty = await openPty();
  attachConsole(
    line(bytes => bytes),
    pty,
  );
  console.log(pty.slavePath);
} else {
  const text = readFileSync(file);
  const { address } = await listenOnTcp(
    line(bytes => (bytes.includes(0x0d) ? text : undefined)),
    { host: '127.0.0.1', port: 0 },
  );
  console.log(address.port);
}
