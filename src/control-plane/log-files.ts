import { assertEvent } from 'xstate';
import { chart, type Context } from './chart.ts';
import type { ControlPlaneEvent } from './events.ts';
import { writeLogFile } from './log-file-store.ts';
import { type LogFileKind, nothingWaits, type Volatile } from './state.ts';
import { addToTranscript } from './transcripts.ts';

export const logFileMeans = {
  guards: {
    'logs have waited long enough': ({ context }: At) => isDue(context),
  },
  actions: {
    'write the log files': chart.assign(({ context }) => ({ volatile: written(context, false) })),
    'write the log files if it was time': chart.assign(({ context }) => ({
      volatile: isDue(context) ? written(context, false) : context.volatile,
    })),
    'write the log files and seal them': chart.assign(({ context }) => ({ volatile: written(context, true) })),
    'write the session log': ({ context: { nonVolatile }, event }: At & { readonly event: ControlPlaneEvent }) => {
      assertEvent(event, 'transcript.added');
      addToTranscript(nonVolatile.cfCard, event.session, event.text);
    },
  },
};

/** Logs on their way to the card. */
export const logFiles = chart.extend(logFileMeans).createStateConfig({
  description:
    'Logs are written to files on the CF card in pieces: after a while, when memory for them is full, when somebody saves them and before a reboot. Of what has waited so long nobody can tell before something else happens, a log, a command or a power cut: so no timer runs, and it is written then. What a power cut finds waiting for less is lost, and so is what the card does not take.',
  initial: 'off',
  on: { 'power.lost': '.off', 'reboot.confirmed': '.off' },
  states: {
    off: { description: 'The system does not run.', on: { 'system.started': 'writing' } },
    writing: {
      description: 'Whoever does not want to wait has it written at once.',
      on: {
        'entry.logged': { guard: 'logs have waited long enough', actions: 'write the log files' },
        'logFiles.saved': { actions: 'write the log files and seal them' },
        'transcript.added': { actions: 'write the session log' },
      },
    },
  },
});

/** By the clock that never stops. */
function isDue({
  device,
  volatile: {
    logFiles: { since, waiting },
  },
}: Context): boolean {
  return (since !== undefined && device.now() - since >= longestWait) || waiting.log.length + waiting.security.length > mostWaiting;
}

/** `isSealed`: digests are made anew. */
function written({ device, nonVolatile: { cfCard, board }, volatile }: Context, isSealed: boolean): Volatile {
  const { waiting, lost } = volatile.logFiles;
  const failed = kinds.reduce((sum, kind) => {
    const isWritten = writeLogFile(kind, waiting[kind], { device, cfCard, board, running: volatile.running, isSealed });
    return isWritten ? sum : sum + Math.max(1, waiting[kind].length);
  }, 0);
  return { ...volatile, logFiles: { ...nothingWaits, lost: lost + failed } };
}

const kinds = ['log', 'security'] as const satisfies readonly LogFileKind[];

/** Milliseconds; inferred: the reference says that there is such a time (save logfile), not how long it is. */
const longestWait = 30_000;

/** Characters (inferred). */
const mostWaiting = 64 * 1024;

export interface At {
  readonly context: Context;
}
