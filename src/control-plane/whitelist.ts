import { assertEvent } from 'xstate';
import { readWhitelistFile } from '../pki/whitelist-card.ts';
import { isNearlyFull, type Whitelist, whitelistFiles, whitelistLoad, withChange } from '../pki/whitelist.ts';
import { activeAlarm } from './alarms.ts';
import { chart, type Context } from './chart.ts';
import type { Volatile } from './state.ts';

export const whitelistMeans = {
  actions: {
    'read and forget whitelists': chart.assign(({ context }) => ({ volatile: readAndForget(context) })),
    'note the change of a whitelist': chart.assign(({ context: { volatile }, event }) => {
      assertEvent(event, 'whitelist.changed');
      return { volatile: { ...volatile, whitelistChanges: withChange(volatile.whitelistChanges, event.change) } };
    }),
    'apply the changes of a whitelist': chart.assign(({ context: { volatile }, event }) => {
      assertEvent(event, 'whitelist.updated');
      const whitelistChanges = volatile.whitelistChanges.filter(({ file }) => file !== event.file);
      return { volatile: { ...volatile, whitelistChanges, whitelist: new Map(volatile.whitelist).set(event.file, event.names) } };
    }),
    'tell how full the whitelists are': chart.enqueueActions(({ context, enqueue }) => {
      const load = whitelistLoad(context.volatile.whitelist, context.volatile.running);
      const isActive = activeAlarm(context.volatile, alarm, subject) !== undefined;
      if (isNearlyFull(load) === isActive) return;
      enqueue.raise({ type: isActive ? 'alarm.cleared' : 'alarm.raised', alarm, subject, params: { ...load } });
    }),
  },
};

/** `pki import whitelist` */
export const whitelists = chart.extend(whitelistMeans).createStateConfig({
  description:
    'Whitelists in memory are what the files held that the running configuration imports, when it began to. A change waits for its update; the power takes it.',
  initial: 'off',
  on: { 'power.lost': '.off', 'reboot.confirmed': '.off' },
  states: {
    off: { description: 'Nobody is on a list.', on: { 'system.started': 'kept' } },
    kept: {
      description: 'Files are read when their import is committed.',
      entry: ['read and forget whitelists', 'tell how full the whitelists are'],
      on: {
        'running.changed': { actions: ['read and forget whitelists', 'tell how full the whitelists are'] },
        'whitelist.changed': { actions: 'note the change of a whitelist' },
        'whitelist.updated': { actions: ['apply the changes of a whitelist', 'tell how full the whitelists are'] },
      },
    },
  },
});

/** A file that cannot be read now holds nothing; one whose import has gone takes its changes with it. */
function readAndForget({ nonVolatile: { cfCard }, volatile }: Context): Volatile {
  const files = whitelistFiles(volatile.running);
  if (files.length === volatile.whitelist.size && files.every(file => volatile.whitelist.has(file))) return volatile;
  const whitelist: Whitelist = new Map(
    files.map(file => [file, volatile.whitelist.get(file) ?? readWhitelistFile(cfCard, file)?.file?.names ?? []]),
  );
  return { ...volatile, whitelist, whitelistChanges: volatile.whitelistChanges.filter(({ file }) => whitelist.has(file)) };
}

const alarm = 'hwIPSecPkiWhitelistCnNumberTrap';
/** There is one of it. */
const subject = 'whitelists';
