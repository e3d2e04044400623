import { openLogFolder } from '../adapters/storage/log-folder.ts';
import { formatDateTime } from '../clock/format.ts';
import { printable } from '../cmp/printable.ts';
import { readable } from '../cmp/readable/readable.ts';
import type { CmpExchange } from '../control-plane/emitted.ts';

/**
 * Keeps every PKIMessage that goes out and comes in as DER and as text, with the device's time, the HTTP status and what the router makes of it. What
 * the host refuses is told once, until something is written again; the router never knows.
 */
export function openCmpLog(path: string, complain: (error: unknown) => void): (exchange: CmpExchange) => void {
  const folder = openLogFolder(path, '--cmp-log');
  let isRefused = false;
  let number = 0;
  return exchange => {
    const stem = `${stamp(exchange.time)}-${String(++number).padStart(4, '0')}-${plain(exchange.session)}`;
    try {
      for (const { name, der } of messagesOf(exchange)) {
        folder.add(`${stem}-${name}.der`, der);
        folder.add(`${stem}-${name}.txt`, Buffer.from(`${headOf(exchange)}\n${textOf(der)}`));
      }
      isRefused = false;
    } catch (error) {
      if (!isRefused) complain(error);
      isRefused = true;
    }
  };
}

function messagesOf({ kind, request, answer, received }: CmpExchange): readonly { readonly name: string; readonly der: Uint8Array }[] {
  const sent = { name: `1-sent-${kind}`, der: request };
  return answer ? [sent, { name: `2-received-${received ?? 'unknown'}`, der: answer }] : [sent];
}

const headOf = ({ session, kind, status, verdict, time }: CmpExchange): string =>
  [
    `time: ${formatDateTime(time)} UTC`,
    `CMP session: ${printable(session)}`,
    `sent: ${kind}`,
    `HTTP status: ${status ?? 'none'}`,
    `verdict: ${printable(verdict)}`,
    '',
  ].join('\n');

/** What comes in may be anything. */
function textOf(der: Uint8Array): string {
  try {
    return readable(der);
  } catch (error) {
    return `not DER: ${error instanceof Error ? error.message : String(error)} (${der.length} octets)\n`;
  }
}

/** `20261126-164500` */
const stamp = (time: number): string => new Date(time).toISOString().replace(/[-:]/g, '').replace('T', '-').slice(0, 15);

/** A name of a session as part of a file's. */
const plain = (session: string): string => session.replace(/[^A-Za-z0-9._-]/g, '_');
