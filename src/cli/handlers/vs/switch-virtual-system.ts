import type page from '../../../../firmware-model/pages/vs/switch-virtual-system.ts';
import { say } from '../../run/outcome.ts';
import { virtualSystems } from './virtual-systems.ts';
import type { Handlers } from '../../run/handler.ts';

export default {
  switch: ({ args }, { volatile }) =>
    virtualSystems(volatile.running).some(({ name }) => name.toLowerCase() === args['vs-name'].toLowerCase())
      ? say('virtual-system-not-entered')
      : say('virtual-system-missing'),
} satisfies Handlers<typeof page>;
