import { assertEvent } from 'xstate';
import type { HostKey, HostKeyKind } from '../pki/host-key.ts';
import { chart, type Context, keep, onBoard } from './chart.ts';
import { blocksMovedBy, movedBy } from './clock-moved.ts';
import { storeKeyPair } from './key-store.ts';
import type { Patch, StartupFiles } from './state.ts';

export const boardMeans = {
  actions: {
    'select the next startup configuration': keep(({ context, event }) => {
      assertEvent(event, 'startup.configurationSelected');
      return onBoard(context, { nextStartup: { ...context.nonVolatile.board.nextStartup, savedConfiguration: event.file } });
    }),
    'forget the startup configuration': keep(({ context }) => forgetStartupConfiguration(context)),
    'select the default configuration': keep(({ context, event }) => {
      assertEvent(event, 'startup.defaultSelected');
      const { defaultConfiguration, ...files } = context.nonVolatile.board.nextStartup;
      return onBoard(context, { nextStartup: { ...files, ...(event.file !== undefined && { defaultConfiguration: event.file }) } });
    }),
    'keep the setting': keep(({ context, event }) => {
      assertEvent(event, 'setting.kept');
      const { [event.setting]: _, ...others } = context.nonVolatile.board.kept ?? {};
      return onBoard(context, { kept: event.value === undefined ? others : { ...others, [event.setting]: event.value } });
    }),
    'remember what was saved': keep(({ context, event }) => {
      assertEvent(event, ['configuration.saved', 'automaticSave.made']);
      return onBoard(context, event.file === undefined ? {} : { lastSaved: event.file });
    }),
    'select the next system software': keep(({ context, event }) => {
      assertEvent(event, 'startup.softwareSelected');
      return onBoard(context, { nextStartup: { ...context.nonVolatile.board.nextStartup, systemSoftware: event.file } });
    }),
    'select the next product adaptive file': keep(({ context, event }) => {
      assertEvent(event, 'startup.pafSelected');
      const { paf, ...files } = context.nonVolatile.board.nextStartup;
      return onBoard(context, { nextStartup: { ...files, ...(event.file !== undefined && { paf: event.file }) } });
    }),
    'select the next patch': keep(({ context, event }) => {
      assertEvent(event, 'startup.patchSelected');
      return onBoard(context, { nextStartup: withPatch(context.nonVolatile.board.nextStartup, event.patch) });
    }),
    'run the patch': keep(({ context, event }) => {
      assertEvent(event, 'patch.run');
      const { volatile } = context;
      return {
        ...onBoard(context, { nextStartup: withPatch(context.nonVolatile.board.nextStartup, event.patch) }),
        volatile: { ...volatile, startup: withPatch(volatile.startup, event.patch), patchedAt: event.at },
      };
    }),
    'delete the patch': keep(({ context }) => {
      const { patchedAt, ...volatile } = context.volatile;
      return {
        ...onBoard(context, { nextStartup: withPatch(context.nonVolatile.board.nextStartup) }),
        volatile: { ...volatile, startup: withPatch(volatile.startup) },
      };
    }),
    'keep the licence': keep(({ context, event }) => {
      assertEvent(event, 'licence.activated');
      return onBoard(context, { licence: event.licence });
    }),
    'give the licence back': keep(({ context, event }) => {
      assertEvent(event, 'licence.revoked');
      const { licence, ...board } = context.nonVolatile.board;
      return { nonVolatile: { ...context.nonVolatile, board: { ...board, revokeTicket: event.ticket } } };
    }),
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
    'What the main board keeps beside the CF card: key pairs, the host keys of SSH, the choice of startup files, the licence, the passwords of the console and of the boot loader, the commit list, the clock. Each change is stored before anything else happens, so a power cut takes nothing of it; one that cannot be stored is refused.',
  initial: 'off',
  on: { 'power.lost': '.off' },
  states: {
    off: { description: 'The board keeps what it has.', on: { 'power.applied': 'keeping' } },
    keeping: {
      description: 'Changes that need no commit are kept at once.',
      on: {
        'startup.configurationSelected': { actions: 'select the next startup configuration' },
        'startup.configurationCleared': { actions: 'forget the startup configuration' },
        'setting.kept': { actions: 'keep the setting' },
        'startup.defaultSelected': { actions: 'select the default configuration' },
        'configuration.saved': { actions: 'remember what was saved' },
        'automaticSave.made': { actions: 'remember what was saved' },
        'startup.softwareSelected': { actions: 'select the next system software' },
        'startup.pafSelected': { actions: 'select the next product adaptive file' },
        'startup.patchSelected': { actions: 'select the next patch' },
        'patch.run': { actions: 'run the patch' },
        'patch.deleted': { actions: 'delete the patch' },
        'licence.activated': { actions: 'keep the licence' },
        'licence.revoked': { actions: 'give the licence back' },
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

const withPatch = ({ patch: _, ...files }: StartupFiles, patch?: Patch): StartupFiles => ({ ...files, ...(patch && { patch }) });

/** Command reference, ssh client peer assign, has no limit; this one keeps the board small. */
const mostServerKeys = 256;

const hostKeysBut = (kind: HostKeyKind, { nonVolatile }: Context): readonly HostKey[] =>
  (nonVolatile.board.hostKeys ?? []).filter(held => held.kind !== kind);
