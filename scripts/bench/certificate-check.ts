import { VirtualClock } from 'ne40e';
import { firmware } from '../../firmware-model/index.ts';
import { findingsAt, nextChange } from '../../src/control-plane/certificate-findings.ts';
import type { Context } from '../../src/control-plane/chart.ts';
import { newBoard, volatileAtPowerOn } from '../../src/control-plane/state.ts';
import type { HeldCertificate } from '../../src/pki/certificate-store.ts';
import { issue, today } from '../../test/support/certificates.ts';
import { atMost, type Figure, median, milliseconds, times } from './figures.ts';

const rounds = 200;

/** A look at the certificates in memory, when they have been read and verified once: what each point of the check grid costs at most. */
export const certificateCheck = async (): Promise<readonly Figure[]> => {
  const [few, many] = [40, 400].map(lookTime);
  return [
    {
      what: 'a look at 400 certificates in memory',
      value: milliseconds(many!.again),
      ratio: times(many!.again, few!.again, 'at 40'),
      goal: atMost(many!.again / few!.again, 15, 'times as much'),
    },
    {
      what: 'the first look at 400, which verifies them',
      value: milliseconds(many!.first),
      ratio: times(many!.first, few!.first, 'at 40'),
    },
  ];
};

function lookTime(count: number): { readonly first: number; readonly again: number } {
  const context = contextWith(count);
  const look = () => {
    const from = performance.now();
    findingsAt(context);
    nextChange(context);
    return performance.now() - from;
  };
  const first = look();
  return { first, again: median(Array.from({ length: rounds }, look)) };
}

/** A CA, and routers that it has issued to. */
function contextWith(count: number): Context {
  const root = issue({ name: 'root', ca: true });
  const held = (usage: 'ca' | 'local', fileName: string, der: Uint8Array): HeldCertificate => ({ usage, domain: undefined, fileName, der });
  const certificates = Array.from({ length: count - 1 }, (_, at) => {
    const { der } = issue({ name: `router ${at}`, issuer: root, serial: at + 2, key: root.key });
    return held('local', `${at}.cer`, der);
  });
  const board = newBoard(firmware.factoryStartup.systemSoftware);
  const clock = new VirtualClock(today);
  return {
    device: { ...firmware.device, now: () => clock.now() },
    nonVolatile: { board },
    volatile: { ...volatileAtPowerOn(board.nextStartup, today), certificates: [held('ca', 'root.cer', root.der), ...certificates] },
  } as unknown as Context; // the look reads nothing else
}
