import { assertEvent } from 'xstate';
import type { HostKey, HostKeyKind } from '../pki/host-key.ts';
import { chart, type Context, keep, onBoard } from './chart.ts';
import { blocksMovedBy, movedBy } from './clock-moved.ts';
import { storeKeyPair } from './key-store.ts';

export const boardMeans = {
  actions: {
    'select the next startup configuration': keep(({ context, event }) => {
      assertEvent(event, 'startup.configurationSelected');
      return onBoard(context, { nextStartup: { ...context.nonVolatile.board.nextStartup, savedConfiguration: event.file } });
    }),
    'forget the startup configuration': keep(({ context }) => forgetStartupConfiguration(context)),
    'keep the console password': keep(
      ({ context, event }) => {
        assertEvent(event, 'consolePassword.set');
        return onBoard(context, { consolePassword: event.cipher });
      },
      { type: 'consolePassword.kept' },
    ),
    'forget the console password': keep(({ context: { nonVolatile } }) => {
      const { consolePassword, ...board } = nonVolatile.board;
      return { nonVolatile: { ...nonVolatile, board } };
    }),
    'keep the password of the boot loader': keep(({ context, event }) => {
      assertEvent(event, 'bootPassword.set');
      return onBoard(context, { bootPassword: event.cipher });
    }),
    'store the key pair': keep(
      ({ context, event }) => {
        assertEvent(event, 'keyPair.imported');
        return onBoard(context, { keyPairs: storeKeyPair(context.nonVolatile.board.keyPairs, event.keyPair) });
      },
      { type: 'running.changed' },
    ),
    'store the host key': keep(({ context, event }) => {
      assertEvent(event, 'hostKey.created');
      const { hostKey } = event;
      return onBoard(context, { hostKeys: [...hostKeysBut(hostKey.kind, context), hostKey] });
    }),
    'keep the key of a server': keep(({ context, event }) => {
      assertEvent(event, 'serverKey.taken');
      const { serverKey } = event;
      const others = (context.nonVolatile.board.serverKeys ?? []).filter(({ host }) => host !== serverKey.host);
      return onBoard(context, { serverKeys: [...others, serverKey].slice(-mostServerKeys) });
    }),
    'remove the host key': keep(({ context, event }) => {
      assertEvent(event, 'hostKey.destroyed');
      return onBoard(context, { hostKeys: hostKeysBut(event.kind, context) });
    }),
    'set the clock': keep(
      ({ context, event }) => {
        assertEvent(event, 'clock.set');
        const clockOffsetMilliseconds = event.deviceTime - context.device.now();
        const moved = clockOffsetMilliseconds - context.nonVolatile.board.clockOffsetMilliseconds;
        return { ...onBoard(context, { clockOffsetMilliseconds }), volatile: blocksMovedBy(context.volatile, moved) };
      },
      { type: 'clock.changed' },
    ),
    'go by the moved clock': chart.enqueueActions(({ context, event, enqueue }) => {
      assertEvent(event, 'clock.moved');
      enqueue.assign({ volatile: movedBy(context.volatile, event.milliseconds) });
      enqueue.raise({ type: 'clock.changed' });
    }),
  },
};

/** The main board's own memory: what is kept there at once, without commit and save. */
export const mainBoard = chart.extend(boardMeans).createStateConfig({
  description:
    'What the main board keeps beside the CF card: key pairs, the host keys of SSH, the choice of startup files, the passwords of the console and of the boot loader, the commit list, the clock. Each change is stored before anything else happens, so a power cut takes nothing of it; one that cannot be stored is refused.',
  initial: 'off',
  on: { 'power.lost': '.off' },
  states: {
    off: { description: 'The board keeps what it has.', on: { 'power.applied': 'keeping' } },
    keeping: {
      description: 'Changes that need no commit are kept at once.',
      on: {
        'startup.configurationSelected': { actions: 'select the next startup configuration' },
        'startup.configurationCleared': { actions: 'forget the startup configuration' },
        'bootPassword.set': { actions: 'keep the password of the boot loader' },
        'consolePassword.set': { actions: 'keep the console password' },
        'consolePassword.forgotten': { actions: 'forget the console password' },
        'keyPair.imported': { actions: 'store the key pair' },
        'hostKey.created': { actions: 'store the host key' },
        'hostKey.destroyed': { actions: 'remove the host key' },
        'serverKey.taken': { actions: 'keep the key of a server' },
        'clock.set': { actions: 'set the clock' },
        'clock.moved': { actions: 'go by the moved clock' },
      },
    },
  },
});

function forgetStartupConfiguration(context: Context): Pick<Context, 'nonVolatile'> & Partial<Context> {
  const { nextStartup } = context.nonVolatile.board;
  const { startup } = context.volatile;
  const isOfThisStart = startup.savedConfiguration === nextStartup.savedConfiguration;
  return {
    ...onBoard(context, { nextStartup: { ...nextStartup, savedConfiguration: null } }),
    ...(isOfThisStart && { volatile: { ...context.volatile, startup: { ...startup, savedConfiguration: null } } }),
  };
}

/** Command reference, ssh client peer assign, has no limit; this one keeps the board small. */
const mostServerKeys = 256;

const hostKeysBut = (kind: HostKeyKind, { nonVolatile }: Context): readonly HostKey[] =>
  (nonVolatile.board.hostKeys ?? []).filter(held => held.kind !== kind);
