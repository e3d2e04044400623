import type page from '../../../../firmware-model/pages/vs/display-virtual-system.ts';
import { settingsOf } from '../../../config/settings.ts';
import { holdsUnsavedConfiguration } from '../configuration/unsaved.ts';
import { say } from '../../run/outcome.ts';
import { adminSystem, details, resources, table, virtualSystems } from './virtual-systems.ts';
import type { Handlers } from '../../run/handler.ts';

/** The router itself is Admin-VS; the others are what is configured, and run nothing here. */
export default {
  *all({ has }, router) {
    const systems = virtualSystems(router.volatile.running);
    if (has('verbose')) for (const system of systems) yield* details(system, router);
    else yield* table(systems);
  },
  *one({ args, has }, router) {
    const system = virtualSystems(router.volatile.running).find(({ name }) => name.toLowerCase() === args['vs-name'].toLowerCase());
    if (!system) yield say('virtual-system-missing');
    else yield* has('verbose') ? details(system, router) : table([system]);
  },
  *state(_, router) {
    yield say('virtual-systems-state-head');
    const state = holdsUnsavedConfiguration(router) ? 'not saved' : 'saved';
    for (const { name } of virtualSystems(router.volatile.running)) yield say('virtual-systems-state-row', { name, state });
    yield say('virtual-systems-state-end');
  },
  resource: (_, router) => resources(adminSystem, router),
  resourceOf: ({ args }, router) => {
    const system = virtualSystems(router.volatile.running).find(({ name }) => name.toLowerCase() === args['vs-name'].toLowerCase());
    return system ? resources(system, router) : say('virtual-system-missing');
  },
  *template(_, { volatile }) {
    for (const { args, settings } of settingsOf(volatile.running).section('admin').sections('resource-template <template-name>')) {
      yield say('resource-template-head', { name: args['template-name'] ?? '' });
      for (const { line } of settings.lines.values()) {
        const [, item, value] = /^resource (\S+) (?:\S+ )?(\d+)$/.exec(line) ?? [];
        if (item !== undefined && value !== undefined) yield say('resource-template-row', { item, value });
      }
      yield say('resource-template-end');
    }
  },
} satisfies Handlers<typeof page>;
