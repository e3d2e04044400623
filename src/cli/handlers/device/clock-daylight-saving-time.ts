import type page from '../../../../firmware-model/pages/device/clock-daylight-saving-time.ts';
import type { Command, Handlers } from '../../run/handler.ts';
import { did, type Step } from '../../run/outcome.ts';
import { savingTimeRefusal } from './saving-time-refusal.ts';

const key = 'clock daylight-saving-time';

/** In the user view it takes effect at once, past every candidate; it is a line of the configuration all the same. */
export default {
  'one-year': command => savingTimeRefusal(command.args) ?? set(command),
  repeating: command => savingTimeRefusal(command.args) ?? set(command),
  weekday: command => savingTimeRefusal(command.args) ?? set(command),
  undo: () => did({ type: 'running.edited', edits: [{ op: 'clear', path: [], key }] }),
} satisfies Handlers<typeof page>;

function set({ args, canonical }: Pick<Command, 'args' | 'canonical'>): Step {
  const typed = Object.fromEntries(Object.entries(args).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
  return did({ type: 'running.edited', edits: [{ op: 'set', path: [], key, node: { line: canonical, args: typed } }] });
}
