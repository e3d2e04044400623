import { firmware } from '../../firmware-model/index.ts';
import type { CheckOptions } from '../adapters/host/invocation.ts';
import type { Reporter } from '../adapters/host/reporter.ts';
import { systemClock } from '../adapters/host/system-clock.ts';
import { systemEntropy } from '../adapters/host/system-entropy.ts';
import type { RestoredConfiguration } from '../cli/handlers/configuration/restore.ts';
import type { LineNote } from '../control-plane/restored-lines.ts';
import { VirtualClock } from '../clock/virtual-clock.ts';
import { CmpTransportError } from '../cmp/transport.ts';
import { newBoard } from '../control-plane/state.ts';
import { MemoryCard } from '../flash/memory-card.ts';
import { createRouter } from '../router.ts';
import { writeLineList } from './line-list.ts';
import { outfitBoard, outfitCard, type Outfit } from './outfit.ts';
import { reportStart } from './start-report.ts';
import { readStartupConfiguration } from './startup-configuration.ts';
import { withPack } from './with-pack.ts';

/** What of a configuration matters to a script. */
export type Verdict = 'taken' | 'lines refused' | 'nobody can log in';

/**
 * Tells what a router would make of a configuration file of the host. A router without terminals, in memory, starts on it: nothing is
 * known of the file otherwise than a start would know it, and nothing is written but the list.
 */
export function checkConfiguration(options: CheckOptions, report: Reporter, tell: (note: LineNote) => void): Verdict {
  const sources = [options.configuration, ...(options.pack === undefined ? [] : [options.pack])];
  const { facts, restored } = startedOn(
    { identity: undefined, startup: readStartupConfiguration(options.configuration, 'ne40e check') },
    options,
  );
  const list = (notes: readonly LineNote[]) =>
    options.list === undefined ? null : writeLineList(options.list, sources, notes, systemClock.now());
  const isLockedOut = reportStart({ facts, restored, file: options.configuration, list }, report);
  if (options.list === undefined) restored.notes.forEach(tell);
  return isLockedOut ? 'nobody can log in' : restored.tally.refused > 0 ? 'lines refused' : 'taken';
}

function startedOn(outfit: Outfit, { labPassword, pack }: CheckOptions) {
  const faults: unknown[] = [];
  const software = pack === undefined ? firmware : withPack(firmware, pack, error => faults.push(error));
  const clock = new VirtualClock(systemClock.now());
  const cfCard = new MemoryCard({ capacity: firmware.device.cfCardCapacity, now: () => clock.now() });
  outfitCard(cfCard, outfit);
  let restored: RestoredConfiguration | undefined;
  const router = createRouter({
    firmware: software,
    cfCard,
    board: outfitBoard(newBoard(firmware.factoryStartup.systemSoftware), outfit),
    storeBoard: () => true,
    clock,
    entropy: systemEntropy,
    cmpTransport: () => Promise.reject(new CmpTransportError('CMP_UNREACHABLE', 'there is no network here')),
    boot: 'quick',
    baudRate: 'max',
    ...(labPassword !== undefined && { labPassword }),
    onRestored: made => {
      restored = made;
    },
  });
  router.powerOn();
  clock.advance(0);
  if (faults.length > 0) throw faults[0]; // not where it was met: a start goes on without
  if (!restored) throw new Error('a start has not read its configuration');
  return { facts: router.facts, restored };
}
