import type { Views } from '../../../firmware-model/schema/view.ts';
import { interfacesOfChassis } from '../../interfaces/chassis.ts';
import { isBuiltIn, sectionKey, type ViewEntry } from '../grammar/view-stack.ts';
import type { RouterFacts } from './handler.ts';
import type { CliSession } from './session.ts';

/**
 * Whether what is opened is there without being created: a section that every router has, or an interface of the chassis. Where a file is
 * read, what it has is displayed where the file has it, be it without lines.
 */
export function opensBuiltIn(opened: ViewEntry | undefined, { isUnattended }: CliSession, { device }: RouterFacts, views: Views): boolean {
  const view = opened && views[opened.view];
  if (!opened || !view) return false;
  if (isUnattended) return view.builtIn === true;
  if (!view.ofInterfaces) return isBuiltIn(opened, views);
  const key = sectionKey(opened, views);
  return interfacesOfChassis(device).some(({ name }) => `interface ${name}` === key);
}
