import type { ConnectionListener, Outgoing } from '../../cli/run/outgoing.ts';
import { Telnet } from '../terminals/telnet.ts';
import { clientManner, IAC } from '../terminals/telnet-options.ts';
import type { Roads } from './dial.ts';
import { noRoadTo } from './outgoing-error.ts';
import { connectionOver, connectTcp } from './tcp-connection.ts';

/** The client's end of Telnet (RFC 854). A server that speaks none of it gets plain text, lines with CR LF. */
export const telnetClient =
  (roads: Roads): Outgoing['telnet'] =>
  async (to, signal) => {
    const road = roads.to(to.host, to.port, to.from);
    if (!road) throw noRoadTo(to.host);
    const socket = await connectTcp(road, signal);
    let listener: ConnectionListener | undefined;
    let speaksTelnet = false;
    const telnet = new Telnet(
      { data: bytes => listener?.heard(bytes), break: () => {}, reply: bytes => void (bytes.length > 0 && socket.write(bytes)) },
      clientManner,
    );
    return connectionOver(socket, {
      decode(bytes, to) {
        listener = to;
        speaksTelnet ||= bytes.includes(IAC);
        telnet.receive(bytes);
      },
      encode: bytes => withLineEnds(telnet.encode(bytes), speaksTelnet ? NUL : LF),
    });
  };

/** Nothing but CR LF and CR NUL may stand for CR: RFC 854. */
function withLineEnds(bytes: Uint8Array, behindCr: number): Uint8Array {
  if (!bytes.includes(CR)) return bytes;
  return Uint8Array.from(
    [...bytes].flatMap((byte, at) => (byte === CR && bytes[at + 1] !== LF && bytes[at + 1] !== NUL ? [CR, behindCr] : [byte])),
  );
}

const NUL = 0;
const LF = 10;
const CR = 13;
