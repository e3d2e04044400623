import type page from '../../../../firmware-model/pages/basic/screen-length-temporary.ts';
import type { Handlers } from '../../run/handler.ts';
import { say, type Step } from '../../run/outcome.ts';
import { setTerminal } from '../../run/terminal.ts';

export default {
  set({ args }) {
    return screenLength(Number(args['screen-length']));
  },
  undo() {
    return screenLength(undefined);
  },
} satisfies Handlers<typeof page>;

function screenLength(lines: number | undefined): readonly Step[] {
  return [setTerminal({ screenLength: lines }), say('this-terminal-only')];
}
