import type { Views } from '../../../firmware-model/schema/view.ts';
import { interfacesNamed } from './interface-titles.ts';
import type { Place } from './place.ts';
import { everywhere, isFixed, lookOf, ownPlaces } from './place-ids.ts';
import type { Places } from './places.ts';
import type { ReferencePage } from './reference.ts';
import { likeness, type Observation, placesOfTitles } from './titles.ts';

/** What the sessions of a reference have shown. */
export interface Shown {
  readonly pages: readonly ReferencePage[];
  readonly places: Places;
  /** Of each page, the places where its examples show its own lines. */
  readonly shown: readonly (readonly Place[])[];
  readonly own: Views;
}

/** Titles of the reference with the places that they mean. */
export function titlesOfPlaces(learnt: Shown): ReadonlyMap<string, readonly Place[]> {
  const { pages, places: known, own } = learnt;
  const { user, system, all } = known;
  const titles = new Set(pages.flatMap(({ views }) => views));
  const kinds = all.flatMap(place => place.interface ?? []);
  const found = new Map<string, readonly Place[]>();
  for (const title of titles) {
    const named = interfacesNamed(title, kinds);
    if (named)
      found.set(
        title,
        all.filter(place => place.interface && named.includes(place.interface)),
      );
  }
  const observed = observations(learnt, title => !found.has(title) && !everywhere.has(title) && !isFixed(title, own));
  for (const [title, places] of placesOfTitles(observed)) found.set(title, places);
  for (const { place, title } of ownPlaces(all, own)) found.set(title, [place]);
  claim(
    [...titles].filter(title => !everywhere.has(title) && !isFixed(title, own)),
    found,
    all,
  );
  return found.set('System view', [system]).set('User view', [user]);
}

/** A place that no title means so far belongs to the one that names it. */
function claim(titles: readonly string[], found: Map<string, readonly Place[]>, all: readonly Place[]): void {
  const meant = new Set([...found.values()].flat().map(lookOf));
  for (const place of all.filter(place => !meant.has(lookOf(place)) && !place.interface && place.parent)) {
    const [title] = titles
      .filter(each => likeness(each, place) > alike)
      .sort((one, other) => likeness(other, place) - likeness(one, place));
    if (title !== undefined) found.set(title, [...(found.get(title) ?? []), place]);
  }
}

/** Where a page names one view, the places of its lines are that view's; of several, some. */
function observations({ pages, places: known, shown }: Shown, isOpen: (title: string) => boolean): readonly Observation[] {
  const first = new Map(known.all.toReversed().map(place => [lookOf(place), place])); // of those that look alike
  return pages.flatMap(({ views }, page) => {
    const titles = views.filter(isOpen);
    const places = (shown[page] ?? []).filter(place => place !== known.user && place !== known.system);
    return titles.length === 0 ? [] : places.map(place => ({ titles, place: first.get(lookOf(place))!, weight: 1 / places.length })); // itself, if no other
  });
}

/** Of the words of a title and of a prompt, more than half. */
const alike = 0.6;
