import { TerminalLine } from '../../console/terminal-line.ts';
import type { Uart } from '../../console/uart.ts';
import type { Address } from '../host/option-values.ts';
import { attachConsole } from './attach-console.ts';
import { ComPort } from './com-port.ts';
import { type Dropped, listenForClients, type TcpServer, tellDropped } from './tcp.ts';
import { TcpConsole } from './tcp-console.ts';
import { subnegotiation } from './telnet.ts';
import { COM_PORT_OPTION, comPortManner } from './telnet-options.ts';

/** Offers the console as a serial port on the network, each client with settings of its own: it begins with those of the router. */
export const listenForRfc2217 = (uart: Uart, address: Address, onDropped?: Dropped): Promise<TcpServer> =>
  listenForClients(address, '--rfc2217', socket => {
    const client = new TcpConsole(socket, { lingerMilliseconds: 15_000, manner: comPortManner });
    tellDropped(client, socket, onDropped);
    const line = new TerminalLine(uart);
    const port = new ComPort({
      line,
      answer: content => client.reply(subnegotiation(COM_PORT_OPTION, content)),
      break: () => client.emit('break'),
      suspend: isSuspended => client.suspend(isSuspended),
      purgeReceived: () => client.forget(),
      purgeTransmitted: () => line.purge(),
    });
    client.on('subnegotiation', (option, content) => {
      if (option === COM_PORT_OPTION) port.receive(content);
    });
    attachConsole(line, client);
    client.begin();
    return client;
  });
