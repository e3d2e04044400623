import type page from '../../../../firmware-model/pages/device/monitor.ts';
import type { Command, Handlers } from '../../run/handler.ts';
import { say, type Step } from '../../run/outcome.ts';

/** The console is refused; on a VTY it is only known: keys that freeze and thaw a display are not modelled. */
export default { load: answer, slaveLoad: answer, processes: answer, slaveProcesses: answer } satisfies Handlers<typeof page>;

function answer({ session }: Pick<Command, 'session'>): Step {
  return session.userInterface.startsWith('VTY') ? say('not-emulated') : say('not-on-console');
}
