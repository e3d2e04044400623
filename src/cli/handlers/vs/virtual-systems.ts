import type { Configuration } from '../../../config/configuration.ts';
import { settingsOf } from '../../../config/settings.ts';
import { deviceStart } from '../../../inventory/boards.ts';
import type { RouterFacts } from '../../run/handler.ts';
import { localTime } from '../../../config/local-time.ts';
import { type Course, say, type Step } from '../../run/outcome.ts';

export interface VirtualSystem {
  readonly name: string;
  readonly description: string;
  readonly portMode: string;
  /** Limits that are configured, by item. */
  readonly limits: ReadonlyMap<string, string>;
}

export const adminSystem: VirtualSystem = { name: 'Admin-VS', description: 'admin-vs', portMode: 'port', limits: new Map() };

/** The router itself, and those that are configured. */
export const virtualSystems = (running: Configuration): readonly VirtualSystem[] => [
  adminSystem,
  ...settingsOf(running)
    .section('admin')
    .sections('virtual-system <vs-name>')
    .map(({ args, settings }) => ({
      name: args['vs-name'] ?? '',
      description: settings.lines.get('description')?.line.replace(/^description /, '') ?? '',
      portMode: settings.line('port-mode')?.args['port-mode'] ?? 'port',
      limits: limitsIn(settings.lines),
    })),
];

const limitsIn = (lines: Configuration): ReadonlyMap<string, string> =>
  new Map(
    [...lines.values()].flatMap(({ line }) => {
      const [, item, value] = /^resource (\S+) (?:\S+ )?(\d+)$/.exec(line) ?? [];
      return item === undefined || value === undefined ? [] : [[item, value] as const];
    }),
  );

export function* table(systems: readonly VirtualSystem[]): Course {
  yield say('virtual-systems-head');
  for (const { name, description } of systems) yield say('virtual-systems-row', { name, description });
  yield say('virtual-systems-end');
}

export function* details({ name, description, portMode, limits }: VirtualSystem, router: RouterFacts): Course {
  const { device, volatile } = router;
  const created = localTime(volatile.running, deviceStart(router));
  const mac = device.baseMac
    .replaceAll(/[^0-9a-f]/gi, '')
    .replaceAll(/(..)(?=.)/g, '$1-')
    .toLowerCase();
  yield say('virtual-system-details', { name, description, created, portMode, mac, slot: device.mainBoardSlot });
  for (const [item, { total }] of Object.entries(items)) yield say('virtual-system-limit', { item, limit: limits.get(item) ?? total });
}

/** Totals of the sample in the command reference. */
const items = {
  u4route: { total: 4_294_967_295 },
  m4route: { total: 64_000 },
  u6route: { total: 4_294_967_295 },
  m6route: { total: 16_000 },
  'vpn-instance': { total: 32_768 },
} as const;

export function resources({ name, limits }: VirtualSystem, { volatile }: RouterFacts): readonly Step[] {
  const instances = [...volatile.running.keys()].filter(key => key.startsWith('ip vpn-instance ')).length;
  const rows = Object.entries(items).map(([item, { total }]) => {
    const [most, used] = [Number(limits.get(item) ?? total), item === 'vpn-instance' && name === adminSystem.name ? instances : 0];
    return say('virtual-system-resource', { item, total: most, used, unused: most - used });
  });
  return [say('virtual-system-resources-head', { name }), ...rows, say('virtual-system-resources-end')];
}
