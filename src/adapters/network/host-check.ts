import { type Outgoing, OutgoingError } from '../../cli/run/outgoing.ts';
import { Deadline } from './deadline.ts';
import type { HostRoad, Roads } from './dial.ts';
import { noRoadTo } from './outgoing-error.ts';
import { connectTcp } from './tcp-connection.ts';

/**
 * Looks by TCP whether somebody is there, since no program may send an echo request without rights. Of a port that is mapped a server has
 * to accept; a host that is mapped as a whole is there too when it refuses.
 */
export const hostCheck =
  (roads: Roads): Outgoing['answers'] =>
  async (host, from, milliseconds, signal) => {
    const [road] = roads.toHost(host, from);
    if (!road) throw noRoadTo(host);
    const deadline = new Deadline(signal, milliseconds);
    try {
      await answersOn(road, deadline.signal);
    } finally {
      deadline.drop();
    }
  };

async function answersOn(road: HostRoad, signal: AbortSignal): Promise<void> {
  try {
    const socket = await connectTcp({ ...road, port: road.port ?? echoPort }, signal);
    socket.destroy();
  } catch (error) {
    const isThere = road.port === undefined && error instanceof OutgoingError && error.code === 'OUTGOING_REFUSED';
    if (!isThere) throw error;
  }
}

/** RFC 862 */
const echoPort = 7;
