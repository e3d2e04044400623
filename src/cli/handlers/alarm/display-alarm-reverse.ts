import type page from '../../../../firmware-model/pages/alarm/display-alarm-reverse.ts';
import { settingsOf } from '../../../config/settings.ts';
import type { Handlers } from '../../run/handler.ts';
import { say } from '../../run/outcome.ts';

export default {
  display(_, { volatile: { running } }) {
    const lines = settingsOf(running).section('alarm').section('reverse').all('reverse interface <interface-name>');
    return [say('alarm-reverse-head'), ...lines.map(({ args }) => say('alarm-reverse-row', { name: args['interface-name'] ?? '' }))];
  },
} satisfies Handlers<typeof page>;
