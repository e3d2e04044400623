import type page from '../../../../firmware-model/pages/aaa/display-roam-character.ts';
import { settingsOf } from '../../../config/settings.ts';
import type { Handlers } from '../../run/handler.ts';
import { say } from '../../run/outcome.ts';

export default {
  character(_, { volatile: { running } }) {
    const lines = [...settingsOf(running).section('aaa').lines.values()].map(({ line }) => line);
    const [, character = ':'] = lines.map(line => /^roam-character (\S+)/.exec(line)).find(found => found !== null) ?? [];
    return say('roam-character', { character });
  },
} satisfies Handlers<typeof page>;
