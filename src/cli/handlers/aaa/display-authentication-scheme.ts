import type page from '../../../../firmware-model/pages/aaa/display-authentication-scheme.ts';
import type { Handlers } from '../../run/handler.ts';
import { say } from '../../run/outcome.ts';
import { authenticationSchemes, isNamed, methods } from './schemes.ts';

export default {
  all(_, { volatile: { running } }) {
    const schemes = authenticationSchemes(running);
    const rows = schemes.map(({ name, modes }) => say('authentication-schemes-row', { name, method: modes.join(' ') }));
    return [say('authentication-schemes-head'), ...rows, say('authentication-schemes-end', { count: schemes.length })];
  },
  one({ args }, { volatile: { running } }) {
    const scheme = authenticationSchemes(running).find(isNamed(args['authentication-scheme-name']));
    if (!scheme) return say('no-such-scheme');
    return say('authentication-scheme-details', { name: scheme.name, method: scheme.modes.map(mode => methods[mode] ?? mode).join(' ') });
  },
} satisfies Handlers<typeof page>;
