import type { MessageId } from '../../../firmware-model/messages.ts';
import type { View, Views } from '../../../firmware-model/schema/view.ts';
import { type Configuration, type Edit, leaf } from '../../config/configuration.ts';
import { fitsTemplate } from '../../config/display-order.ts';
import { applyEdits } from '../../config/edit.ts';
import { type Mention, mentionsOf } from '../../config/mentions.ts';
import type { ConfigurationLine } from './holding.ts';
import type { Step } from './outcome.ts';

/** What the router says to a line that would change or remove an object which has to stay as it is while others name it. */
export function refusalToChange(edits: readonly Edit[], line: ConfigurationLine, candidate: Configuration): Step | undefined {
  const lasting = objectThatStays(edits, line);
  if (lasting) return lasting;
  const kept = keptObject(edits, line);
  if (!kept || applyEdits(candidate, edits) === candidate) return undefined; // what it has already may be typed again
  const mentions = mentionsOf(candidate, kept.object);
  for (const [key, id] of Object.entries(kept.sayings)) {
    const mention = mentions.find(found => found.key === key);
    if (mention)
      return { do: 'say', id: id as MessageId, params: { object: nameOf(candidate, [kept.object]), user: namer(mention, candidate) } };
  }
  return undefined;
}

/** An object that every router has is never deleted. */
function objectThatStays(edits: readonly Edit[], { view, views }: ConfigurationLine): Step | undefined {
  for (const { op, key } of edits) {
    if (op !== 'clear') continue;
    const below = viewsThatStay(views).find(
      ({ parent, alwaysThere }) => parent === view && alwaysThere?.objects.includes(key.toLowerCase()),
    );
    if (below?.alwaysThere)
      return { do: 'say', id: below.alwaysThere.undone as MessageId, params: { object: key.split(' ').at(-1) ?? '' } }; // a test of the model knows it
  }
  return undefined;
}

interface KeptObject {
  /** Key of its section at the top. */
  readonly object: string;
  /** Message ids by the key of the line that names it; a test of the model knows them. */
  readonly sayings: Readonly<Record<string, string>>;
}

function keptObject(edits: readonly Edit[], { place, view, views }: ConfigurationLine): KeptObject | undefined {
  const [here] = place.path;
  const sayings = views[view]?.keptWhileNamed;
  if (here !== undefined && sayings) return { object: here, sayings };
  for (const { op, key } of edits) {
    if (op !== 'clear') continue;
    const below = viewsOfKept(views).find(({ parent, section = '' }) => parent === view && fitsTemplate(section, key));
    if (below?.keptWhileNamed) return { object: key, sayings: below.keptWhileNamed };
  }
  return undefined;
}

/** The few views whose objects are kept, of the many that there may be. */
function viewsOfKept(views: Views): readonly View[] {
  const found = known.get(views) ?? Object.values(views).filter(({ keptWhileNamed }) => keptWhileNamed);
  known.set(views, found);
  return found;
}

const known = new WeakMap<Views, readonly View[]>();

function viewsThatStay(views: Views): readonly View[] {
  const found = knownToStay.get(views) ?? Object.values(views).filter(({ alwaysThere }) => alwaysThere);
  knownToStay.set(views, found);
  return found;
}

const knownToStay = new WeakMap<Views, readonly View[]>();

const namer = ({ path }: Mention, candidate: Configuration): string => nameOf(candidate, path);

/** The argument that names a section's object. */
function nameOf(candidate: Configuration, path: readonly string[]): string {
  const node = leaf(candidate, path.slice(0, -1), path.at(-1) ?? '');
  return Object.values(node?.args ?? {})[0] ?? '';
}
