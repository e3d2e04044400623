import type page from '../../../../firmware-model/pages/aaa/display-recording-scheme.ts';
import { settingsOf } from '../../../config/settings.ts';
import type { Handlers, RouterFacts } from '../../run/handler.ts';
import { say } from '../../run/outcome.ts';

export default {
  all: (_, router) => schemes(router).map(scheme => say('recording-scheme-details', scheme)),
  one({ args }, router) {
    const scheme = schemes(router).find(({ name }) => name.toLowerCase() === args['recording-scheme-name'].toLowerCase());
    return scheme ? say('recording-scheme-details', scheme) : say('no-such-scheme');
  },
} satisfies Handlers<typeof page>;

const schemes = ({ volatile: { running } }: RouterFacts) =>
  settingsOf(running)
    .section('aaa')
    .sections('recording-scheme <recording-scheme-name>')
    .map(({ args, settings }) => ({
      name: args['recording-scheme-name'] ?? '',
      template: settings.line('recording-mode')?.args['template-name'] ?? 'NO SET',
    }));
