import type { Outgoing } from '../../cli/run/outgoing.ts';
import type { HostRoad, Roads } from './dial.ts';
import { noRoadTo } from './outgoing-error.ts';
import { connectTcp } from './tcp-connection.ts';
import { OutgoingError } from '../../cli/run/outgoing.ts';

/**
 * Looks by TCP whether somebody is there, since no program may send an echo request without rights. Of a port that is mapped a server has
 * to accept; a host that is mapped as a whole is there too when it refuses.
 */
export const hostCheck =
  (roads: Roads): Outgoing['answers'] =>
  async (host, from, signal) => {
    const [road] = roads.toHost(host, from);
    if (!road) throw noRoadTo(host);
    const connected = new AbortController();
    const stop = () => connected.abort();
    signal.addEventListener('abort', stop, { once: true });
    if (signal.aborted) stop();
    try {
      await answersOn(road, connected.signal);
    } finally {
      signal.removeEventListener('abort', stop);
      stop();
    }
  };

async function answersOn(road: HostRoad, signal: AbortSignal): Promise<void> {
  try {
    await connectTcp({ ...road, port: road.port ?? echoPort }, signal);
  } catch (error) {
    const isThere = road.port === undefined && error instanceof OutgoingError && error.code === 'OUTGOING_REFUSED';
    if (!isThere) throw error;
  }
}

/** RFC 862 */
const echoPort = 7;
