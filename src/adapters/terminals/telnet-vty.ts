import type { Socket } from 'node:net';
import type { Caller, Vty } from '../../console/vty.ts';
import type { Address } from '../host/option-values.ts';
import { attachConsole } from './attach-console.ts';
import { type Dropped, listenForClients, type TcpServer, tellDropped } from './tcp.ts';
import { TcpConsole } from './tcp-console.ts';
import { vtyManner } from './telnet-options.ts';

/** What can be called. */
export interface Called {
  connect(caller: Caller): Vty;
}

/** Gives each connection a virtual terminal. Whether it is let in is for the router to say: one that is not is closed without a word. */
export const listenForTelnet = (router: Called, address: Address, onDropped?: Dropped): Promise<TcpServer> =>
  listenForClients(address, '--telnet', socket => {
    const client = new TcpConsole(socket, { lingerMilliseconds, manner: vtyManner });
    tellDropped(client, socket, onDropped);
    const caller = callerAt(socket);
    if (caller) join(router.connect(caller), client);
    else client.destroy();
    return client;
  });

function join(vty: Vty, client: TcpConsole): void {
  client.on('close', () => vty.close());
  attachConsole(vty.uart, client);
  vty.onClosed(() => client.hangUp());
}

/** Undefined of one who has left again. */
function callerAt({ remoteAddress, remotePort }: Socket): Caller | undefined {
  if (remoteAddress === undefined || remotePort === undefined) return undefined;
  return { via: 'telnet', address: remoteAddress.replace(mappedIpv4, ''), port: remotePort };
}

/** An IPv4 address, as a socket for both kinds shows it. */
const mappedIpv4 = /^::ffff:(?=\d+\.)/i;

/** A client that has closed its half has left; what it sent before that is answered all the same. */
const lingerMilliseconds = 200;
