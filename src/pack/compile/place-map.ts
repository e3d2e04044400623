import { newPlace, type Place } from './place.ts';
import { expressionOf, literal } from './prompt-template.ts';
import { userPrompt } from './sessions.ts';

/** The places that are known so far, by their prompts and by what they were opened from. */
export class PlaceMap {
  readonly user = newPlace(userPrompt, undefined, '');
  readonly system = newPlace('', this.user, '');
  /** By parent and key: what looks the same may be opened from two places. Misprinted keys lead to what they mean. */
  readonly #byKey = new Map<string, Place>([[idOf(this.user, ''), this.system]]);
  #all: readonly Place[] | undefined;
  #byParent: Map<Place, readonly Place[]> | undefined;

  get all(): readonly Place[] {
    return (this.#all ??= [...new Set(this.#byKey.values())]);
  }

  below(parent: Place): readonly Place[] {
    this.#byParent ??= new Map();
    const known = this.#byParent.get(parent) ?? this.all.filter(place => place.parent === parent);
    this.#byParent.set(parent, known);
    return known;
  }

  put(parent: Place, key: string, place: Place): void {
    const id = idOf(parent, key);
    if (this.#byKey.get(id) === place) return;
    this.#byKey.set(id, place);
    this.#all = this.#byParent = undefined;
  }

  /** The one that is known by this key, or a new one. */
  make(parent: Place, key: string, newOne: () => Place): Place {
    const place = this.#byKey.get(idOf(parent, key)) ?? newOne();
    this.put(parent, key, place);
    return place;
  }

  /** Its prompt goes on being known as that of the other one; nothing else of it stays. */
  merge(place: Place, into: Place | undefined): void {
    if (place === into) return;
    this.drop(place);
    if (into && /\w{2}/.test(place.key.replace(/<[^<>]*>/g, ''))) this.put(into.parent!, place.key, into); // one of its siblings
    for (const below of this.all.filter(({ parent }) => parent === place)) {
      this.drop(below);
      if (into) this.adopt(below, into);
    }
  }

  /** It is known by none of its keys any more. */
  drop(place: Place): void {
    for (const [key, known] of this.#byKey) if (known === place) this.#byKey.delete(key);
    this.#all = this.#byParent = undefined;
  }

  /** What was below another place stands below this one, with all below it. */
  adopt(below: Place, parent: Place): void {
    const key = parent.key + below.key.slice(below.parent!.key.length); // it was below another one
    const place = this.make(parent, key, () => newPlace(key, parent, below.prompt, below.interface));
    place.entered += below.entered;
    place.kept += below.kept;
    place.changed += below.changed;
    for (const [form, opening] of below.openers) {
      const known = place.openers.get(form);
      place.openers.set(form, { ...opening, count: opening.count + (known?.count ?? 0) });
    }
    for (const further of this.all.filter(other => other.parent === below)) {
      this.drop(further);
      this.adopt(further, place);
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
