import type page from '../../../../firmware-model/pages/basic/display-hotkey.ts';
import type { Handlers } from '../../run/handler.ts';
import { boundLine } from '../../run/hotkey.ts';
import { say } from '../../run/outcome.ts';

export default {
  display(_, { volatile: { running }, hotkeys }) {
    const rows = Object.keys(hotkeys).map(name => ({ name, line: boundLine(name, running, hotkeys) }));
    return [
      say('hotkeys-defined'),
      ...rows.flatMap(({ name, line }) => (line === undefined ? [] : [say('hotkey-row', { name, line })])),
      say('hotkeys-undefined'),
      ...rows.flatMap(({ name, line }) => (line === undefined ? [say('hotkey-row', { name, line: 'NULL' })] : [])),
      say('hotkeys-system'),
    ];
  },
} satisfies Handlers<typeof page>;
