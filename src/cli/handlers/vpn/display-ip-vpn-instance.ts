import type page from '../../../../firmware-model/pages/vpn/display-ip-vpn-instance.ts';
import { formatDateTime } from '../../../clock/format.ts';
import type { Configuration } from '../../../config/configuration.ts';
import { interfacesOf } from '../../../interfaces/interfaces.ts';
import { deviceStart } from '../../../inventory/boards.ts';
import type { Handlers, RouterFacts } from '../../run/handler.ts';
import { type Course, say } from '../../run/outcome.ts';
import { targetsFor } from './vpn-targets.ts';
import { type VpnInstance, vpnInstances } from './vpn-instances.ts';

export default {
  *brief({ args: { 'vpn-instance-name': name } }, router) {
    const instances = yield* named(name, router);
    if (!instances) return;
    if (name === undefined) yield* totals(instances);
    yield say('vpn-instances-columns');
    for (const instance of instances) {
      if (instance.families.length === 0) yield say('vpn-instances-empty', { name: instance.name });
      for (const { family, lines } of instance.families) {
        yield say('vpn-instances-row', { name: instance.name, rd: rdOf(lines), family: `IPv${family}` });
      }
    }
  },
  *verbose({ args: { 'vpn-instance-name': name } }, router) {
    const instances = yield* named(name, router);
    if (!instances) return;
    if (name === undefined) yield* totals(instances);
    for (const instance of instances) yield* details(instance, router);
  },
  *interface({ args: { 'vpn-instance-name': name } }, router) {
    for (const instance of (yield* named(name, router)) ?? []) {
      const interfaces = boundTo(instance, router);
      yield say('vpn-instance-interfaces', { name: instance.name, id: instance.id, count: interfaces.length });
      for (const [at, each] of interfaces.entries()) {
        const text = at + 1 < interfaces.length ? `${each},` : each;
        yield at === 0 ? say('vpn-instance-first-interface', { name: text }) : say('vpn-instance-next-interface', { name: text });
      }
    }
  },
} satisfies Handlers<typeof page>;

/** All, or the one; undefined where there is none of the name, which it has then said. */
function* named(name: string | undefined, { volatile: { running } }: RouterFacts): Course<readonly VpnInstance[] | undefined> {
  const instances = vpnInstances(running).filter(instance => name === undefined || instance.name === name);
  if (instances.length > 0 || name === undefined) return instances;
  yield say('vpn-instance-missing');
  return undefined;
}

function* totals(instances: readonly VpnInstance[]): Course {
  const with4 = instances.filter(({ families }) => families.some(({ family }) => family === 4)).length;
  const with6 = instances.filter(({ families }) => families.some(({ family }) => family === 6)).length;
  yield say('vpn-instances-total', { all: instances.length, with4, with6 });
}

function* details(instance: VpnInstance, router: RouterFacts): Course {
  const start = deviceStart(router);
  const interfaces = boundTo(instance, router);
  yield say('vpn-instance-name', { name: instance.name, id: instance.id });
  if (instance.description !== undefined) yield say('vpn-instance-description', { text: instance.description });
  if (interfaces.length > 0) yield say('vpn-instance-bound', { interfaces: interfaces.join(', ') });
  for (const { family, lines } of instance.families) {
    yield say('vpn-family', { family, created: formatDateTime(start).slice(0, 19).replaceAll('-', '/'), ...upTime(router.now - start) });
    yield* detailsOfFamily(lines);
  }
}

function* detailsOfFamily(lines: Configuration): Course {
  const valueOf = (key: string, name: string) => lines.get(key)?.args[name];
  const [exported, imported] = [targetsFor(lines, 'export-extcommunity'), targetsFor(lines, 'import-extcommunity')];
  const rd = rdOf(lines);
  if (rd !== '') yield say('vpn-family-rd', { rd });
  if (exported.length > 0) yield say('vpn-family-exported', { targets: exported.join(' ') });
  if (imported.length > 0) yield say('vpn-family-imported', { targets: imported.join(' ') });
  yield say('vpn-family-labels', { policy: lines.get('apply-label')?.line.split(' ')[1]?.replace('-', ' ') ?? 'per instance' });
  const [importing, exporting] = [valueOf('import route-policy', 'policy-name'), valueOf('export route-policy', 'policy-name')];
  if (importing !== undefined) yield say('vpn-family-import-policy', { name: importing });
  if (exporting !== undefined) yield say('vpn-family-export-policy', { name: exporting });
  const tunnel = valueOf('tnl-policy', 'policy-name');
  if (tunnel !== undefined) yield say('vpn-family-tunnel-policy', { name: tunnel });
  const limit = valueOf('routing-table limit', 'number');
  if (limit !== undefined) yield say('vpn-family-limit', { limit });
}

const boundTo = ({ name }: VpnInstance, { volatile: { running }, device, links }: RouterFacts): readonly string[] =>
  interfacesOf(running, device, links).flatMap(each => (each.vpnInstance === name ? each.name : []));

const rdOf = (lines: Configuration): string => lines.get('route-distinguisher')?.args['route-distinguisher'] ?? '';

function upTime(milliseconds: number) {
  const minutes = Math.floor(milliseconds / 60_000);
  const two = (value: number) => String(value).padStart(2, '0');
  return {
    days: Math.floor(minutes / 1440),
    hours: two(Math.floor(minutes / 60) % 24),
    minutes: two(minutes % 60),
    seconds: two(Math.floor(milliseconds / 1000) % 60),
  };
}
