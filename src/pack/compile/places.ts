import type { FormIndex } from './form-index.ts';
import { countOpening, type InterfaceKind, newPlace, openerKey, type Opening, type Place, same, sameKind } from './place.ts';
import { expressionOf, keyOf, kindTyped, literal, templateOf } from './prompt-template.ts';
import { wholeReadings } from './readings.ts';
import { type TypedLine, userPrompt } from './sessions.ts';

/** A line of a session, in the place where it was typed; undefined where the session does not show how it came there. */
export interface PlacedLine {
  readonly place: Place | undefined;
  readonly prompt: string;
  readonly line: string;
}

/** What the sessions of a reference show of places and of the lines that lead to them. */
export class Places {
  readonly user = newPlace(userPrompt, undefined, '');
  readonly system = newPlace('', this.user, '');
  /** By parent and key: what looks the same may be opened from two places. Misprinted keys lead to what they mean. */
  readonly #byKey = new Map<string, Place>([[idOf(this.user, ''), this.system]]);
  /** How often a line left its session where it was, by the place. */
  readonly #stays = new Map<Place, Map<string, number>>();
  readonly #index: FormIndex;
  #all: readonly Place[] | undefined;
  #byParent: Map<Place, readonly Place[]> | undefined;

  constructor(index: FormIndex) {
    this.#index = index;
  }

  get all(): readonly Place[] {
    return (this.#all ??= [...new Set(this.#byKey.values())]);
  }

  #below(parent: Place): readonly Place[] {
    this.#byParent ??= new Map();
    const known = this.#byParent.get(parent) ?? this.all.filter(place => place.parent === parent);
    this.#byParent.set(parent, known);
    return known;
  }

  #set(key: string, place: Place): void {
    if (this.#byKey.get(key) === place) return;
    this.#byKey.set(key, place);
    this.#all = this.#byParent = undefined;
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
      stack = this.#stackAt(typed.prompt, stack, before?.line, open);
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
    const place = this.#at(parent, parent.key + key, () => newPlace(parent.key + key, parent, template, kind));
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

  #at(parent: Place, key: string, make: () => Place): Place {
    const place = this.#byKey.get(idOf(parent, key)) ?? make();
    this.#set(idOf(parent, key), place);
    return place;
  }

  #opensFrom(parent: Place, line: string): Place | undefined {
    const readings = this.#index.readings(line);
    const forms = new Set(readings.map(({ form }) => openerKey(form)));
    const kind = kindTyped(readings);
    const found = this.#below(parent).filter(place => sameKind(place.interface, kind));
    const counts = found.map(place => ({ place, count: Math.max(0, ...[...forms].map(form => place.openers.get(form)?.count ?? 0)) }));
    return counts.filter(({ count }) => count > 0).sort((one, other) => other.count - one.count)[0]?.place;
  }

  /**
   * Tells what is the rule from what is a slip of the reference, from the system view down: a form whose lines mostly stay where they are
   * opens nothing, and a place that its forms open less often than another one is that other one, misprinted.
   */
  settle(): void {
    for (let parents: readonly Place[] = [this.system]; parents.length > 0; ) {
      parents = parents.flatMap(parent => {
        const below = this.all.filter(place => place.parent === parent);
        for (const place of below) this.#forgetSlips(place, below);
        for (const place of below) this.#mergeWithLikes(place, below);
        return this.all.filter(place => place.parent === parent);
      });
    }
  }

  /** Interfaces are opened by what one of them was, whether or not an example shows their type. */
  completeInterfaces(types: readonly string[]): void {
    const ofSystem = this.all.filter(place => place.parent === this.system && place.interface);
    for (const place of ofSystem) this.#drop(place);
    const [model] = ofSystem.sort((one, other) => other.entered - one.entered);
    if (!model) return;
    const kinds = ofSystem.flatMap(place => ({
      ...place.interface!,
      type: types.find(type => same(type, place.interface!.type)) ?? place.interface!.type,
    })); // as filtered
    for (const type of new Set([...types, ...kinds.map(kind => kind.type)])) {
      for (const sub of [false, true]) this.#completeInterface({ type, sub }, model, ofSystem);
    }
  }

  #completeInterface(kind: InterfaceKind, model: Place, known: readonly Place[]): void {
    const key = `-${kind.type.toLowerCase()}<interface${kind.sub ? '.' : ''}>`;
    const before = known.find(place => sameKind(place.interface, kind));
    const place: Place = {
      ...(before ?? model),
      key,
      interface: kind,
      openers: new Map([...model.openers, ...(before?.openers ?? [])]),
      entered: before?.entered ?? 0,
    };
    this.#set(idOf(this.system, key), place);
    for (const below of this.all.filter(({ parent }) => before && parent === before)) {
      this.#drop(below);
      this.#adopt(below, place);
    }
  }

  #forgetSlips({ parent, openers }: Place, siblings: readonly Place[]): void {
    const stays = parent && this.#staysAt(parent, openers);
    for (const form of openers.keys()) {
      const opened = siblings.reduce((sum, other) => sum + (other.openers.get(form)?.count ?? 0), 0);
      if ((stays?.get(form) ?? 0) > 4 * opened) openers.delete(form);
    }
  }

  #mergeWithLikes(place: Place, siblings: readonly Place[]): void {
    const main = mainOf(place, siblings);
    const named = main === place ? namedIn(place, siblings) : undefined;
    for (const [form, opening] of named ? place.openers : []) if (!named?.openers.has(form)) named?.openers.set(form, opening);
    this.#merge(place, named ?? main);
  }

  /** Its prompt goes on being known as that of the other one; nothing else of it stays. */
  #merge(place: Place, into: Place | undefined): void {
    if (place === into) return;
    this.#drop(place);
    if (into && /\w{2}/.test(place.key.replace(/<[^<>]*>/g, ''))) this.#set(idOf(into.parent!, place.key), into); // one of its siblings
    for (const below of this.all.filter(({ parent }) => parent === place)) {
      this.#drop(below);
      if (into) this.#adopt(below, into);
    }
  }

  #drop(place: Place): void {
    for (const [key, known] of this.#byKey) if (known === place) this.#byKey.delete(key);
    this.#all = this.#byParent = undefined;
  }

  #adopt(below: Place, parent: Place): void {
    const key = parent.key + below.key.slice(below.parent!.key.length); // it was below another one
    const place = this.#at(parent, key, () => newPlace(key, parent, below.prompt, below.interface));
    place.entered += below.entered;
    for (const [form, opening] of below.openers) {
      const known = place.openers.get(form);
      place.openers.set(form, { ...opening, count: opening.count + (known?.count ?? 0) });
    }
    for (const further of this.all.filter(other => other.parent === below)) {
      this.#drop(further);
      this.#adopt(further, place);
    }
  }

  /** The place whose prompt this is, by its looks: of several the one that says most of it. */
  at(prompt: string): Place | undefined {
    const fitting = [...this.#byKey]
      .map(([id, place]) => [keyIn(id), place] as const)
      .filter(([key]) => key !== '' && expressionOf(key).test(prompt));
    return fitting.sort(([one], [other]) => literal(other) - literal(one))[0]?.[1];
  }
}

const idOf = (parent: Place, key: string): string => `${parent.key}\t${key}`;
const keyIn = (id: string): string => id.slice(id.indexOf('\t') + 1);

type Opens = (stack: readonly Stop[], line: string, prompt: string) => readonly Stop[] | undefined;

/** The place that the same forms open most often; undefined where none opens it. */
function mainOf(place: Place, siblings: readonly Place[]): Place | undefined {
  const most = Math.max(0, ...[...place.openers.values()].map(({ count }) => count));
  const forms = [...place.openers].flatMap(([form, { count }]) => (count === most ? form : []));
  const opens = (other: Place): number => Math.max(0, ...forms.map(form => other.openers.get(form)?.count ?? 0));
  const rivals = siblings.filter(other => sameKind(other.interface, place.interface) && opens(other) > 0);
  return rivals.sort((one, other) => opens(other) - opens(one))[0];
}

/** What a page opens without its argument is what it opens with it: `-ospf-1` is an `-ospf-<>`. */
function namedIn(place: Place, siblings: readonly Place[]): Place | undefined {
  const pages = new Set([...place.openers.keys()].map(form => form.split(' ', 1)[0]));
  const opensToo = ({ openers }: Place) => [...openers.keys()].some(form => pages.has(form.split(' ', 1)[0]));
  return siblings.find(
    other => other !== place && other.entered > place.entered && opensToo(other) && expressionOf(other.key).test(place.key),
  );
}

/** Lines behind which another prompt means that a view was left. */
const leaves = /^(?:quit|return|undo|display|commit|save|reset)\b/;

interface Stop {
  readonly prompt: string;
  readonly place: Place | undefined;
}

const begins = (prompt: string, above: string): boolean => prompt.toLowerCase().startsWith(above.toLowerCase());
