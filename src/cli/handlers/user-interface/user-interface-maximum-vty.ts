import type page from '../../../../firmware-model/pages/user-interface/user-interface-maximum-vty.ts';
import type { Handlers } from '../../run/handler.ts';
import { say } from '../../run/outcome.ts';

/** Nobody may be left on a line that the new number does not cover (command reference, usage). */
export default {
  set({ args: { number } }, { lines }) {
    return lines.some(({ userInterface }) => isBeyond(userInterface, Number(number))) ? say('maximum-vty-in-use') : undefined;
  },
} satisfies Handlers<typeof page>;

function isBeyond(userInterface: string, maximum: number): boolean {
  const [kind, number] = userInterface.split(' ');
  return kind === 'VTY' && Number(number) >= maximum;
}
