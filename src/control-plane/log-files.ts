import { chart, type Context } from './chart.ts';
import { writeLogFile } from './log-file-store.ts';
import type { LogFileKind, Volatile } from './state.ts';

export const logFileMeans = {
  guards: {
    'logs wait for the card': ({ context }: At) => waitingIn(context.volatile) > 0,
    'more logs wait than memory holds': ({ context }: At) => waitingIn(context.volatile) > mostWaiting,
    'no log waits for the card': ({ context }: At) => waitingIn(context.volatile) === 0,
  },
  delays: { 'time until logs are written': 30_000 }, // inferred: the reference says that there is such a time, not how long it is
  actions: {
    'write the log files': chart.assign(({ context }) => ({ volatile: written(context, false) })),
    'write the log files and seal them': chart.assign(({ context }) => ({ volatile: written(context, true) })),
  },
};

/** Logs on their way to the card. */
export const logFiles = chart.extend(logFileMeans).createStateConfig({
  description:
    'Logs are written to files on the CF card in pieces: after a while, when memory for them is full, when somebody saves them and before a reboot. What a power cut finds waiting is lost, and so is what the card does not take.',
  initial: 'off',
  on: { 'power.lost': '.off', 'reboot.confirmed': '.off' },
  states: {
    off: { description: 'The system does not run.', on: { 'system.started': 'writing' } },
    writing: {
      description: 'Whoever does not want to wait has it written at once.',
      initial: 'empty',
      on: { 'logFiles.saved': { actions: 'write the log files and seal them' } },
      states: {
        empty: { description: 'Nothing waits, and no timer runs.', always: { guard: 'logs wait for the card', target: 'waiting' } },
        waiting: {
          description: 'Logs wait to be written.',
          always: [
            { guard: 'no log waits for the card', target: 'empty' },
            { guard: 'more logs wait than memory holds', target: 'empty', actions: 'write the log files' },
          ],
          after: { 'time until logs are written': { target: 'empty', actions: 'write the log files' } },
        },
      },
    },
  },
});

/** `isSealed`: digests are made anew. */
function written({ device, nonVolatile: { cfCard, board }, volatile }: Context, isSealed: boolean): Volatile {
  const { waiting, lost } = volatile.logFiles;
  const failed = kinds.reduce((sum, kind) => {
    const isWritten = writeLogFile(kind, waiting[kind], { device, cfCard, board, running: volatile.running, isSealed });
    return isWritten ? sum : sum + Math.max(1, waiting[kind].length);
  }, 0);
  return { ...volatile, logFiles: { waiting: { log: '', security: '' }, lost: lost + failed } };
}

const waitingIn = ({ logFiles: { waiting } }: Volatile): number => waiting.log.length + waiting.security.length;

const kinds = ['log', 'security'] as const satisfies readonly LogFileKind[];

/** Characters (inferred). */
const mostWaiting = 64 * 1024;

interface At {
  readonly context: Context;
}
