import type { Configuration } from '../../config/configuration.ts';
import { canonicalOf } from './canonical.ts';
import type { Match } from '../grammar/resolve.ts';
import { currentView } from '../grammar/view-stack.ts';

/** The user level that a line needs, of four: that of its page, unless `command-privilege` has given it another. */
export function levelNeeded(match: Match, running: Configuration): number {
  return levelGiven(match, running) ?? match.form.page.level;
}

/** The longest beginning of the line that has a level of its own counts, and its own view before all views. */
function levelGiven(match: Match, running: Configuration): number | undefined {
  const { view } = currentView(match.views);
  const words = canonicalOf(match).split(' ');
  for (let length = words.length; length > 0; length--) {
    const command = words.slice(0, length).join(' ');
    for (const name of [nameOfView[view] ?? view, everyView]) {
      const level = running.get(`command-privilege view ${name} ${command}`)?.args['level'];
      if (level !== undefined) return ofFour(Number(level), running.has(rearranged));
    }
  }
  return undefined;
}

/** Of sixteen levels 2 to 10 are configuration and all above management: command reference, command-privilege. */
function ofFour(level: number, isRearranged: boolean): number {
  if (!isRearranged || level < 2) return level;
  return level <= 10 ? 2 : 3;
}

/** Whether there are sixteen levels in place of four. */
export const rearranged = 'command-privilege level rearrange';

const nameOfView: Readonly<Record<string, string>> = { user: 'shell' };
const everyView = 'global';
