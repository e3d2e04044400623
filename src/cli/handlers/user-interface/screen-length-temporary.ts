import type page from '../../../../firmware-model/pages/user-interface/screen-length-temporary.ts';
import type { Handlers } from '../../handler.ts';
import { say } from '../../outcome.ts';
import { setTerminal } from '../../terminal.ts';

export default {
  set({ args }) {
    return [setTerminal({ screenLength: Number(args['screen-length']) }), say('this-terminal-only')];
  },
  undo() {
    return [setTerminal({ screenLength: undefined }), say('this-terminal-only')];
  },
} satisfies Handlers<typeof page>;
