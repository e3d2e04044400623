import type page from '../../../../firmware-model/pages/file-system/pwd.ts';
import type { Handlers } from '../../handler.ts';
import { say } from '../../outcome.ts';

export default {
  display: ({ session }) => say('pwd', { directory: session.workingDirectory }),
} satisfies Handlers<typeof page>;
