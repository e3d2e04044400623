import { createActor } from 'xstate';
import type { BootStep } from '../../firmware-model/schema/boot-step.ts';
import { bufferLine, fileLine, logMessage } from '../console/information-center.ts';
import { controlPlaneMachine } from '../control-plane/control-plane.machine.ts';
import { HostWork } from '../control-plane/host-work.ts';
import type { Software } from '../control-plane/software.ts';
import type { BoardCard, NonVolatile } from '../control-plane/state.ts';
import { inCharge, slotAtStart } from '../control-plane/switchover.ts';
import { noNtp } from '../ntp/exchange.ts';
import { type Downloads, noDownloads } from '../pki/downloads.ts';
import { inChargePlace, slotsOf } from './card-slots.ts';
import type { RouterOptions } from './options.ts';

export type ControlPlane = ReturnType<typeof createControlPlane>;

/** The chart of one router, not yet started. */
export function createControlPlane(options: RouterOptions, reading: Pick<Software, 'restore' | 'read' | 'linesOf'>) {
  const {
    firmware,
    clock,
    entropy,
    cmpTransport,
    downloads = noDownloads,
    ntp = noNtp,
    cmpLimits = {},
    storeBoard,
    cards = [],
    board,
  } = options;
  const { serialNumber = firmware.device.serialNumber } = board;
  const consoleRate = options.baudRate === 'max' ? firmware.device.consoleRate : options.baudRate;
  const device = { ...firmware.device, serialNumber, consoleRate };
  const quick = options.boot === 'quick';
  const hostWork = new HostWork();
  let changed = (_place: string): void => {};
  const slots = slotsOf(
    options,
    () => actor.getSnapshot(),
    place => changed(place),
  );
  const nonVolatile: NonVolatile = {
    cfCard: slots.get(inChargePlace(firmware.device))!, // just made
    ...(cards.length > 0 && {
      cards: [...slots].map(([place, card]) => {
        const [slot, drive] = place.split('#') as [string, BoardCard['drive']]; // as just put together
        return { slot: Number(slot), drive, card };
      }),
    }),
    board,
  };
  const began = { device: quick ? { ...device, buildingConfiguration: 0, linesCommittedPerSecond: Infinity } : device, nonVolatile };
  const inChargeAtStart = { ...began, ...inCharge(slotAtStart(began.device, nonVolatile), began) };
  const actor = createActor(controlPlaneMachine, {
    clock,
    ...(options.watch?.inspect && { inspect: options.watch.inspect }),
    input: {
      software: {
        profile: firmware.release,
        alarms: firmware.alarms,
        traps: firmware.traps,
        pkiLogs: firmware.pkiLogs,
        modules: firmware.modules,
        ntpLogs: firmware.ntpLogs,
        logs: firmware.logs,
        textOf: entry => logMessage(entry, firmware.messages),
        lineOf: (entry, running) => bufferLine(entry, running, firmware.messages),
        fileLineOf: (entry, running) => fileLine(entry, running, firmware.messages),
        bootSequence: quick ? withoutPauses(firmware.bootSteps) : firmware.bootSteps,
        now: () => clock.now(),
        ...reading,
      },
      surroundings: {
        clock,
        entropy,
        cmpTransport,
        cmpLimits,
        downloads: countedDownloads(downloads, hostWork),
        ntp: hostWork.counted(ntp),
        storeBoard,
        hostWork,
      },
      ...inChargeAtStart,
    },
  });
  changed = place => {
    if (place === inChargePlace(actor.getSnapshot().context.device)) actor.send({ type: 'card.changed' });
  };
  let wereOut: ReadonlySet<string> = new Set();
  actor.subscribe(({ value, context: { device, cardsOut } }) => {
    const out = value['CF card'] === 'out' ? new Set([...cardsOut, inChargePlace(device)]) : cardsOut;
    if (out === wereOut) return;
    for (const [place, slot] of slots) if (out.has(place) && !wereOut.has(place)) slot.emptied();
    wereOut = out;
  });
  return actor;
}

const countedDownloads = ({ http, ldap }: Downloads, work: HostWork): Downloads => ({ http: work.counted(http), ldap: work.counted(ldap) });

/** The same text in one piece, made once for all routers of a release. */
function withoutPauses(sequence: readonly BootStep[]): readonly BootStep[] {
  const known = sequencesWithoutPauses.get(sequence);
  if (known) return known;
  const made = [{ phase: 'self-test', text: sequence.map(step => step.text).join(''), pause: 0, fidelity: 'inferred' }] as const;
  sequencesWithoutPauses.set(sequence, made);
  return made;
}

const sequencesWithoutPauses = new WeakMap<readonly BootStep[], readonly BootStep[]>();
