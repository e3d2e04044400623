import type page from '../../../../firmware-model/pages/aaa/display-authorization-scheme.ts';
import { settingsOf } from '../../../config/settings.ts';
import type { Handlers } from '../../run/handler.ts';
import { say } from '../../run/outcome.ts';
import { authorizationSchemes, isNamed, methods } from './schemes.ts';

export default {
  all(_, { volatile: { running } }) {
    const schemes = authorizationSchemes(running);
    const rows = schemes.map(({ name, modes }) => say('authorization-schemes-row', { name, method: wordsOf(modes) }));
    return [say('authorization-schemes-head'), ...rows, say('authorization-schemes-end', { count: schemes.length })];
  },
  one({ args }, { volatile: { running } }) {
    const scheme = authorizationSchemes(running).find(isNamed(args['authorization-scheme-name']));
    if (!scheme) return say('no-such-scheme');
    const lines = settingsOf(running)
      .section('aaa')
      .section('authorization-scheme <authorization-scheme-name>', { 'authorization-scheme-name': scheme.name });
    const levels = Array.from({ length: 16 }, (_, level) => {
      const { mode1, mode2 } = lines.line('authorization-cmd <privilege-level>', { 'privilege-level': `${level}` })?.args ?? {};
      const modes = [mode1, mode2].flatMap(mode => (mode === undefined ? [] : mode.replace(/^./, first => first.toUpperCase())));
      return say('authorization-scheme-level', { level, state: mode1 === undefined ? 'disabled' : `enabled  ( ${modes.join(' ')} )` });
    });
    return [
      say('authorization-scheme-details', { name: scheme.name, method: wordsOf(scheme.modes) }),
      ...levels,
      say('authorization-scheme-policy'),
    ];
  },
} satisfies Handlers<typeof page>;

const wordsOf = (modes: readonly string[]): string => modes.map(mode => methods[mode] ?? mode).join(' ');
