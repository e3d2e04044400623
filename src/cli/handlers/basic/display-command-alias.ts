import type page from '../../../../firmware-model/pages/basic/display-command-alias.ts';
import { aliasesOf } from '../../run/alias.ts';
import type { Handlers } from '../../run/handler.ts';
import { say } from '../../run/outcome.ts';

/** In alphabetical order, as in the sample of the command reference. */
export default {
  display: (_, { volatile: { running } }) =>
    [...aliasesOf(running)]
      .sort((one, other) => (one.name < other.name ? -1 : 1))
      .map(({ name, parameters, command }) => say('command-alias', { alias: [name, ...parameters].join(' '), command })),
} satisfies Handlers<typeof page>;
