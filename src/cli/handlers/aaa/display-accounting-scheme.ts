import type page from '../../../../firmware-model/pages/aaa/display-accounting-scheme.ts';
import type { Handlers } from '../../run/handler.ts';
import { say } from '../../run/outcome.ts';
import { accountingSchemes, isNamed, methods } from './schemes.ts';

export default {
  all(_, { volatile: { running } }) {
    const schemes = accountingSchemes(running);
    const rows = schemes.map(({ name, modes }) => say('accounting-schemes-row', { name, method: `${wordsOf(modes)} accounting` }));
    return [say('accounting-schemes-head'), ...rows, say('accounting-schemes-end', { count: schemes.length })];
  },
  one({ args }, { volatile: { running } }) {
    const scheme = accountingSchemes(running).find(isNamed(args['accounting-scheme-name']));
    return scheme ? say('accounting-scheme-details', { name: scheme.name, method: wordsOf(scheme.modes) }) : say('no-such-scheme');
  },
} satisfies Handlers<typeof page>;

const wordsOf = (modes: readonly string[]): string => modes.map(mode => methods[mode] ?? mode).join(' ');
