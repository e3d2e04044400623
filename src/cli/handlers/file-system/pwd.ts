import type page from '../../../../firmware-model/pages/file-system/pwd.ts';
import type { Handlers } from '../../run/handler.ts';
import { say } from '../../run/outcome.ts';

export default {
  display: ({ session }) => say('pwd', { directory: session.workingDirectory }),
} satisfies Handlers<typeof page>;
