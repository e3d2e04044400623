import type page from '../../../../firmware-model/pages/device/display-board-reset-hardware-alarm-error-code.ts';
import type { Handlers } from '../../run/handler.ts';
import { say } from '../../run/outcome.ts';

/** Those that are configured: of others the manual says nothing. */
export default {
  *codes(_, { volatile: { running } }) {
    for (const { line } of running.get('fm')?.children?.values() ?? []) {
      const [, digits, slot] = /^set board-reset hardware-alarm error-code (?:0x)?(\w+)(?: slot (\S+))?/i.exec(line) ?? [];
      if (digits === undefined) continue;
      const code = `0x${digits.toLowerCase()}`;
      yield slot === undefined ? say('board-reset-code', { code }) : say('board-reset-code-of-slot', { code, slot });
    }
  },
} satisfies Handlers<typeof page>;
