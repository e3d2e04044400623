import { assertEvent } from 'xstate';
import { settingsOf } from '../config/settings.ts';
import type { Configuration } from '../config/configuration.ts';
import { chart } from './chart.ts';
import type { LogEntry } from './emitted.ts';
import { pkiLogMeans } from './pki-logs.ts';
import { emptyBuffer, type LogBuffer, type Volatile } from './state.ts';

export const informationMeans = {
  actions: {
    ...pkiLogMeans.actions,
    'keep the entry and pass it on': chart.enqueueActions(({ context: { device, volatile }, event, enqueue }) => {
      assertEvent(event, 'entry.logged');
      const { entry } = event;
      enqueue.emit({ type: 'log.raised', entry });
      const buffer = bufferOf(entry);
      const { isEnabled, size } = bufferSettings(volatile.running, buffer);
      if (!isEnabled || !isKept(entry)) return;
      const { kind, module, severity, time } = entry;
      const kept = { kind, module, severity, time, line: device.lineOf(entry, volatile.running) };
      const filled = withinSize({ ...volatile[buffer], entries: [...volatile[buffer].entries, kept] }, size);
      enqueue.assign({ volatile: { ...volatile, [buffer]: filled } });
    }),
    'empty the log buffer': chart.assign(({ context: { volatile } }) => ({ volatile: { ...volatile, logBuffer: emptyBuffer } })),
    'empty the trap buffer': chart.assign(({ context: { volatile } }) => ({ volatile: { ...volatile, trapBuffer: emptyBuffer } })),
    'shorten the buffers': chart.assign(({ context: { volatile } }) => ({ volatile: shortened(volatile) })),
  },
};

const logged = 'log what became of a key or certificate';

/** The information centre. */
export const informationCenter = chart.extend(informationMeans).createStateConfig({
  description:
    'Logs and traps go to the lines of users, and into a buffer each. The buffers are memory, and as long as their settings have it: the oldest entry makes room.',
  initial: 'off',
  on: { 'power.lost': '.off', 'reboot.confirmed': '.off' },
  states: {
    off: { description: 'The system does not run. Its buffers are empty.', on: { 'system.started': 'collecting' } },
    collecting: {
      description: 'What comes is written as the device is called, and as its clock is, at that time.',
      on: {
        'entry.logged': { actions: 'keep the entry and pass it on' },
        'keyPair.created': { actions: logged },
        'keyPair.destroyed': { actions: logged },
        'keyPair.imported': { actions: logged },
        'certificate.imported': { actions: logged },
        'certificate.deleted': { actions: logged },
        'certificate.refused': { actions: logged },
        'certificate.updated': { actions: logged },
        'logBuffer.reset': { actions: 'empty the log buffer' },
        'trapBuffer.reset': { actions: 'empty the trap buffer' },
        'running.changed': { actions: 'shorten the buffers' },
      },
    },
  },
});

export type BufferName = 'logBuffer' | 'trapBuffer';

/** What the configuration says of a buffer. Command reference, display logbuffer and display trapbuffer: sizes unless others are set. */
export function bufferSettings(running: Configuration, buffer: BufferName): { readonly isEnabled: boolean; readonly size: number } {
  const settings = settingsOf(running);
  const isOff = settings.line('info-center enable') !== undefined; // a line of it is its `undo`, here and below
  return buffer === 'logBuffer'
    ? {
        isEnabled: !isOff && settings.line('info-center logbuffer') === undefined,
        size: Number(settings.line('info-center logbuffer size')?.args.buffersize ?? 512),
      }
    : {
        isEnabled: !isOff && settings.line('info-center trapbuffer') === undefined,
        size: Number(settings.line('info-center trapbuffer size')?.args['buffer-size'] ?? 256),
      };
}

const bufferOf = ({ kind }: LogEntry): BufferName => (kind === 'log' || kind === 'security' ? 'logBuffer' : 'trapBuffer');

/** Logs from warning up: channel 4 (command reference, display logbuffer). Traps have the threshold debugging. */
const isKept = ({ kind, severity }: LogEntry): boolean => kind === 'trap' || kind === 'alarm' || severity <= 4;

function withinSize(buffer: LogBuffer, size: number): LogBuffer {
  const excess = buffer.entries.length - size;
  return excess > 0 ? { entries: buffer.entries.slice(excess), overwritten: buffer.overwritten + excess } : buffer;
}

function shortened(volatile: Volatile): Volatile {
  const { logBuffer, trapBuffer, running } = volatile;
  return {
    ...volatile,
    logBuffer: withinSize(logBuffer, bufferSettings(running, 'logBuffer').size),
    trapBuffer: withinSize(trapBuffer, bufferSettings(running, 'trapBuffer').size),
  };
}
