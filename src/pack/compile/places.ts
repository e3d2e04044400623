import type { FormIndex } from './form-index.ts';
import { countOpening, newPlace, openerKey, type Opening, type Place, same, sameKind } from './place.ts';
import { PlaceMap } from './place-map.ts';
import { expressionOf, keyOf, kindTyped, templateOf } from './prompt-template.ts';
import { wholeReadings } from './readings.ts';
import { type TypedLine, userPrompt } from './sessions.ts';
import { completeInterfaces, settlePlaces } from './settle-places.ts';

/** A line of a session, in the place where it was typed; undefined where the session does not show how it came there. */
export interface PlacedLine {
  readonly place: Place | undefined;
  readonly prompt: string;
  readonly line: string;
}

/** What the sessions of a reference show of places and of the lines that lead to them. */
export class Places {
  readonly #map = new PlaceMap();
  /** How often a line left its session where it was, by the place. */
  readonly #stays = new Map<Place, Map<string, number>>();
  readonly #index: FormIndex;

  constructor(index: FormIndex) {
    this.#index = index;
  }

  get user(): Place {
    return this.#map.user;
  }

  get system(): Place {
    return this.#map.system;
  }

  get all(): readonly Place[] {
    return this.#map.all;
  }

  at(prompt: string): Place | undefined {
    return this.#map.at(prompt);
  }

  /** Tells what is the rule from what is a slip of the reference. */
  settle(): void {
    settlePlaces(this.#map, (place, openers) => this.#staysAt(place, openers));
  }

  completeInterfaces(types: readonly string[]): void {
    completeInterfaces(this.#map, types);
  }

  /** Follows a session from prompt to prompt, and remembers what opened what. */
  learn(session: readonly TypedLine[]): void {
    this.#along(session, (stack, line, prompt) => this.#learnt(stack, line, prompt));
  }

  /** The same with what has been learnt: what a form opens nearly always it opens here, unless the prompt is that of another place. */
  follow(session: readonly TypedLine[]): readonly PlacedLine[] {
    return this.#along(session, (stack, line, prompt) => this.#opened(stack, line, prompt));
  }

  #along(session: readonly TypedLine[], open: Opens): readonly PlacedLine[] {
    let stack: readonly Stop[] = [];
    let before: TypedLine | undefined;
    return session.map(typed => {
      if (before && same(before.prompt, typed.prompt)) this.#stayed(stack.at(-1)?.place, before.line);
      const depth = stack.length;
      stack = this.#stackAt(typed.prompt, stack, before?.line, open);
      if (stack.length > depth) countMarks(stack.at(-1)?.place, before, typed);
      before = typed;
      return { place: stack.at(-1)?.place, prompt: typed.prompt, line: typed.line };
    });
  }

  #stackAt(prompt: string, stack: readonly Stop[], line: string | undefined, open: Opens): readonly Stop[] {
    const user = { prompt: userPrompt, place: this.user };
    const system = { prompt: '', place: this.system };
    if (prompt === userPrompt) return [user];
    if (prompt === '') return [user, system];
    const known = stack.findLastIndex(stop => same(stop.prompt, prompt));
    if (known >= 0) return stack.slice(0, known + 1);
    const opened = line !== undefined && !leaves.test(line) ? open(stack, line, prompt) : undefined;
    if (opened) return opened;
    const above = stack.filter(stop => stop.prompt !== userPrompt && begins(prompt, stop.prompt));
    return [user, ...(above.length === 0 ? [system] : above), { prompt, place: this.at(prompt) }];
  }

  #stayed(place: Place | undefined, line: string): void {
    if (!place) return;
    const lines = this.#stays.get(place) ?? new Map<string, number>();
    this.#stays.set(place, lines.set(line, (lines.get(line) ?? 0) + 1));
  }

  /** Of these forms, how often lines of them have left a session in this place. */
  #staysAt(place: Place, openers: ReadonlyMap<string, Opening>): ReadonlyMap<string, number> {
    const forms = [...openers.values()].map(({ reading }) => reading.form);
    const counts = new Map<string, number>();
    for (const [line, count] of this.#stays.get(place) ?? []) {
      for (const { form } of wholeReadings(forms, line)) counts.set(openerKey(form), (counts.get(openerKey(form)) ?? 0) + count);
    }
    return counts;
  }

  #learnt(stack: readonly Stop[], line: string, prompt: string): readonly Stop[] | undefined {
    const top = stack.at(-1);
    if (!top?.place || top.place === this.user) return undefined;
    if (!begins(prompt, top.prompt)) return this.#opened(stack, line, prompt);
    const place = this.#child(top.place, line, prompt.slice(top.prompt.length));
    return place && [...stack, { prompt, place }];
  }

  #child(parent: Place, line: string, shown: string): Place | undefined {
    const found = this.#index.readings(line).map(reading => ({ reading, ...templateOf(shown, reading) }));
    const most = Math.max(0, ...found.map(({ named }) => named));
    const [first] = found.filter(({ named }) => named === most);
    if (!first) return undefined;
    const { template, interface: kind } = first;
    const key = keyOf(first);
    const place = this.#map.make(parent, parent.key + key, () => newPlace(parent.key + key, parent, template, kind));
    place.entered++;
    for (const opening of found)
      if (opening.named === most && keyOf(opening) === key) countOpening(place, opening.reading, opening.template);
    return place;
  }

  /** A line of a view above: how many of the stack stay, and what it opens there. */
  #openedAbove(stack: readonly Stop[], line: string): readonly [number, Place] | readonly [] {
    for (let depth = stack.length; depth > 1; depth--) {
      const parent = stack[depth - 1]?.place;
      const place = parent && this.#opensFrom(parent, line);
      if (place) return [depth, place];
    }
    return [];
  }

  #opened(stack: readonly Stop[], line: string, prompt: string): readonly Stop[] | undefined {
    const [depth, place] = this.#openedAbove(stack, line);
    if (depth === undefined || !place) return undefined;
    const shown = expressionOf(place.key).test(prompt) ? place : (this.at(prompt) ?? place);
    return [...stack.slice(0, depth), { prompt, place: shown }];
  }

  #opensFrom(parent: Place, line: string): Place | undefined {
    const readings = this.#index.readings(line);
    const forms = new Set(readings.map(({ form }) => openerKey(form)));
    const kind = kindTyped(readings);
    const found = this.#map.below(parent).filter(place => sameKind(place.interface, kind));
    const counts = found.map(place => ({ place, count: Math.max(0, ...[...forms].map(form => place.openers.get(form)?.count ?? 0)) }));
    return counts.filter(({ count }) => count > 0).sort((one, other) => other.count - one.count)[0]?.place;
  }
}

/** A view that every router has is opened without a change. */
function countMarks(place: Place | undefined, before: TypedLine | undefined, after: TypedLine): void {
  if (!place || before?.mark !== '~') return;
  if (after.mark === '~') place.kept++;
  else if (after.mark === '*') place.changed++;
}

type Opens = (stack: readonly Stop[], line: string, prompt: string) => readonly Stop[] | undefined;

/** Lines behind which another prompt means that a view was left. */
const leaves = /^(?:quit|return|undo|display|commit|save|reset)\b/;

interface Stop {
  readonly prompt: string;
  readonly place: Place | undefined;
}

const begins = (prompt: string, above: string): boolean => prompt.toLowerCase().startsWith(above.toLowerCase());
