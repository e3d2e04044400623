import { chart, type Context, keep } from './chart.ts';
import type { KeptSettings, Patch, StartupFiles } from './state.ts';

export const rollbackMeans = {
  delays: {
    'time to the roll-back': ({ context: { nonVolatile } }: At) => (rollbackOf(nonVolatile.board.kept)?.minutes ?? 0) * 60_000,
  },
  guards: {
    'other software has started': ({ context: { nonVolatile, volatile } }: At) => {
      const before = rollbackOf(nonVolatile.board.kept);
      return before !== undefined && !isSameSoftware(before, volatile.startup);
    },
  },
  actions: {
    'keep the software that has started': keep(({ context }) => withoutRollback(context)),
    'go back to the software before': keep(({ context }) => wentBack(context), { type: 'reboot.confirmed' }),
  },
};

/** `upgrade rollback enable` */
export const upgradeRollback = chart.extend(rollbackMeans).createStateConfig({
  description: 'Software that an upgrade has brought has to be seen by somebody, or the one before it starts again.',
  initial: 'off',
  on: { 'power.lost': '.off', 'reboot.confirmed': '.off' },
  states: {
    off: {
      description: 'Nothing goes back: nobody has asked for it, or the same software runs.',
      on: { 'system.started': { guard: 'other software has started', target: 'waiting' } },
    },
    waiting: {
      description: 'Who logs in keeps the new software.',
      on: { 'session.opened': { target: 'off', actions: 'keep the software that has started' } },
      after: { 'time to the roll-back': { target: 'off', actions: 'go back to the software before' } },
    },
  },
});

interface At {
  readonly context: Context;
}

export interface Rollback {
  readonly minutes: number;
  /** What is started again. */
  readonly systemSoftware: string;
  readonly patch?: Patch;
}

/** What the main board is to go back to; undefined: nothing. Names of files have no blanks. */
export function rollbackOf(kept: KeptSettings | undefined): Rollback | undefined {
  const [, minutes, systemSoftware, file, version] =
    /^(\d{1,3}) (cfcard:\/\S+)(?: (cfcard:\/\S+) (\S+))?$/.exec(kept?.['upgrade rollback'] ?? '') ?? [];
  if (minutes === undefined || systemSoftware === undefined) return undefined;
  return { minutes: Number(minutes), systemSoftware, ...(file !== undefined && version !== undefined && { patch: { file, version } }) };
}

/** As the main board keeps it. */
export const keptRollback = ({ minutes, systemSoftware, patch }: Rollback): string =>
  [minutes, systemSoftware, ...(patch ? [patch.file, patch.version] : [])].join(' ');

const isSameSoftware = (before: Rollback, now: StartupFiles): boolean =>
  before.systemSoftware === now.systemSoftware && before.patch?.file === now.patch?.file;

function withoutRollback({ nonVolatile }: Context): Pick<Context, 'nonVolatile'> {
  const { 'upgrade rollback': _, ...kept } = nonVolatile.board.kept ?? {};
  return { nonVolatile: { ...nonVolatile, board: { ...nonVolatile.board, kept } } };
}

function wentBack(context: Context): Pick<Context, 'nonVolatile'> {
  const { systemSoftware, patch } = rollbackOf(context.nonVolatile.board.kept) ?? context.volatile.startup;
  const { nonVolatile } = withoutRollback(context);
  const { patch: _, ...files } = nonVolatile.board.nextStartup;
  const nextStartup = { ...files, systemSoftware, ...(patch && { patch }) };
  return { nonVolatile: { ...nonVolatile, board: { ...nonVolatile.board, nextStartup } } };
}
