import type { LogName } from '../../firmware-model/logs.ts';
import { chart, type Context } from './chart.ts';
import { deviceTime } from './clock-time.ts';
import { localTime } from '../config/local-time.ts';
import type { LogEntry } from './emitted.ts';
import type { ControlPlaneEvent } from './events.ts';
import type { SessionId } from './state.ts';

export const systemLogMeans = {
  actions: {
    'log what has happened': chart.enqueueActions(({ context, event, enqueue }) => {
      for (const [name, params] of logsOf(event, context)) {
        const entry = entryOf(name, params, context);
        enqueue.raise({ type: 'entry.logged', entry: event.type === 'system.started' ? { ...entry, isEarly: true } : entry });
      }
    }),
  },
};

type Log = readonly [LogName, LogEntry['params']];

/** What the router logs of what happens to it. */
function logsOf(event: ControlPlaneEvent, context: Context): readonly Log[] {
  const { device, nonVolatile, volatile } = context;
  const slot = device.mainBoardSlot;
  switch (event.type) {
    case 'log.told':
      return [[event.log, event.params]];
    case 'system.started':
      return [
        ['SYSTEM_START', { release: device.release, slot }],
        ...(volatile.startup.savedConfiguration === null ? [['CFG_STARTUPWITH_NULL_FILE', {}] as const] : []),
      ];
    case 'session.opened': {
      const { user = nobody, address = nobody, userInterface, via } = event.login;
      return via === 'ssh' ? [['SSH_USER_LOGIN', { user, address }]] : [['USER_LOGIN', { user, address, line: channelOf(userInterface) }]];
    }
    case 'login.failed': {
      const params = { user: event.user ?? nobody, address: event.at.address ?? nobody };
      return [[event.at.via === 'ssh' ? 'SSH_USER_LOGIN_FAIL' : 'USER_LOGIN_FAIL', params]];
    }
    case 'command.entered':
      return [['CMDRECORD', { ...whoIs(event.session, context), command: event.line }]];
    case 'configuration.committed': {
      const { user, address } = whoIs(event.session, context);
      return [['hwCfgConfigChangeLog', { user, address, session: volatile.logins.get(event.session)?.number ?? 0 }]];
    }
    case 'configuration.saved': {
      const { user, address } = whoIs(event.session, context);
      const change = nonVolatile.board.commits.at(-1)?.id ?? 0;
      const uptime = Math.floor((device.now() - volatile.poweredOnAt) / 10);
      return [['hwcfgmaneventlog', { user, address, change, uptime, index: volatile.moduleCounts.get('CONFIGURATION')?.logs ?? 0 }]];
    }
    case 'card.removed':
      return [['STORAGE_REMOVED', { slot }]];
    case 'card.inserted':
      return [['STORAGE_INSERTED', { slot }]];
    case 'clock.changed':
      return [['CLOCK_CHANGED', { time: localTime(volatile.running, nowOf(context)) }]];
    default:
      return [];
  }
}

function whoIs(session: SessionId, { volatile }: Context) {
  const { user, address = nobody, userInterface } = volatile.logins.get(session) ?? { user: undefined, userInterface: '' };
  const method = user === undefined ? 'Password' : 'Local-user';
  return { task: channelOf(userInterface), user: user ?? nobody, address, local: nobody, method };
}

export function entryOf(name: LogName, params: LogEntry['params'], context: Context): LogEntry {
  const { kind, module, severity, cid, oid, message: id } = context.device.logs[name];
  const identity = `CID=0x${cid.toString(16)}${oid === undefined ? '' : `-OID=${oid}`}`;
  const isNotification = kind === 'notification';
  const entry = {
    kind: isNotification ? 'log' : kind,
    module,
    severity,
    mnemonic: name,
    identity,
    id,
    params,
    time: nowOf(context),
  } as const;
  return isNotification ? { ...entry, isNotification } : entry;
}

const nowOf = ({ device, nonVolatile }: Context): number => deviceTime(device.now(), nonVolatile.board);

/** `VTY1` for `VTY 1`. */
export const channelOf = (userInterface: string): string => userInterface.replace(' ', '');

/** As captured: what there is none of. */
export const nobody = '**';
