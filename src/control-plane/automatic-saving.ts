import { autoSaveSettings } from '../config/auto-save.ts';
import { hasConsolePassword } from '../config/console-password.ts';
import { readStartupFile, writeStartupFile } from '../config/startup-file.ts';
import { CfCardError } from '../flash/cf-card.ts';
import { chart, type Context } from './chart.ts';
import { deviceTime } from './clock-time.ts';
import type { AutomaticSave } from './state.ts';

const minute = 60_000;

export const autoSaveMeans = {
  delays: {
    'time to the automatic save': ({ context: { volatile } }: At) => {
      const { interval, delay } = autoSaveSettings(volatile.running);
      return Math.min(interval, delay) * minute;
    },
    'time for whoever has chosen a file': 30 * minute, // command reference, set save-configuration
  },
  guards: {
    'something is to be saved': ({ context }: At) => isToSave(context),
    'nothing is to be saved': ({ context }: At) => !isToSave(context),
  },
  actions: {
    'save automatically': chart.enqueueActions(({ context, enqueue }) => {
      const { device, nonVolatile, volatile } = context;
      const isTooBusy = device.processor.loadAtRest > autoSaveSettings(volatile.running).cpuLimit;
      if (isTooBusy || volatile.saving) return; // its time comes again
      const automaticSave = save(context);
      if (!automaticSave) return;
      enqueue.assign({ volatile: { ...volatile, automaticSave } });
      const { written } = automaticSave;
      if (written && written !== volatile.automaticSave?.written) enqueue.raise({ type: 'automaticSave.made', file: written.file });
      const isUndone = nonVolatile.board.consolePassword !== undefined && !hasConsolePassword(volatile.running);
      if (isUndone) enqueue.raise({ type: 'consolePassword.forgotten' });
    }),
  },
};

/** `set save-configuration` */
export const automaticSaving = chart.extend(autoSaveMeans).createStateConfig({
  description:
    'Writes what has changed to the file of the next start, a while after the change. It leaves out its turn while somebody saves, or the processor is busier than it may be; what the card does not take is tried again.',
  initial: 'off',
  on: { 'power.lost': '.off', 'reboot.confirmed': '.off' },
  states: {
    off: { description: 'The system does not run.', on: { 'system.started': 'idle' } },
    idle: {
      description: 'It is not configured, there is no file, or nothing has changed. No timer runs.',
      always: { guard: 'something is to be saved', target: 'waiting' },
    },
    waiting: {
      description: 'Something has changed since the start, or since it was saved so.',
      always: { guard: 'nothing is to be saved', target: 'idle' },
      after: { 'time to the automatic save': { target: 'waiting', reenter: true, actions: 'save automatically' } },
      on: { 'startup.configurationSelected': 'held back' },
    },
    'held back': {
      description: 'Somebody has just chosen the file of the next start.',
      always: { guard: 'nothing is to be saved', target: 'idle' },
      after: { 'time for whoever has chosen a file': 'waiting' },
    },
  },
});

function isToSave({ nonVolatile: { board }, volatile: { running, restored, automaticSave } }: Context): boolean {
  const isChanged = (automaticSave?.configuration ?? restored) !== running;
  return isChanged && board.nextStartup.savedConfiguration !== null && autoSaveSettings(running).isOn;
}

/** Undefined where the card does not take it. A file that holds it already is left alone. */
function save({ device, nonVolatile: { board, cfCard }, volatile }: Context): AutomaticSave | undefined {
  const { running: configuration, automaticSave } = volatile;
  const file = (board.nextStartup.savedConfiguration ?? '').replace(/^cfcard:\//, '');
  const lines = device.linesOf(volatile);
  try {
    const held = cfCard.read(file);
    const read = held && readStartupFile(file, held);
    if (read && 'text' in read && read.text === lines.map(line => `${line}\r\n`).join('')) return { ...automaticSave, configuration };
    const bytes = writeStartupFile(file, lines, deviceTime(device.now(), board));
    if (bytes) cfCard.write(file, bytes);
    const modified = cfCard.stat(file)?.modified;
    return { configuration, ...(bytes && modified !== undefined && { written: { file, modified } }) };
  } catch (error) {
    if (error instanceof CfCardError) return undefined;
    throw error;
  }
}

interface At {
  readonly context: Context;
}
