import type page from '../../../../firmware-model/pages/basic/alias.ts';
import type { Handlers } from '../../run/handler.ts';
import { say } from '../../run/outcome.ts';
import { wordsOf } from '../../run/alias.ts';

/** Command reference, alias: a letter comes first, and the command ends with all the parameters, each once. */
export default {
  set({ args: { 'alias-string': name, parameter = '', command } }) {
    const parameters = wordsOf(parameter);
    if (!/^[a-z]/i.test(name)) return say('alias-name-wrong');
    if (parameters.some(word => !/^\$[a-z0-9-]+$/i.test(word))) return say('alias-parameter-wrong');
    const words = wordsOf(command);
    const first = words.findIndex(word => word.startsWith('$'));
    const named = first < 0 ? [] : words.slice(first);
    const isWhole =
      named.length === parameters.length && new Set(named).size === named.length && named.every(word => parameters.includes(word));
    return isWhole ? undefined : say('alias-parameters-differ');
  },
} satisfies Handlers<typeof page>;
