import type { Place } from './place.ts';

/** A page's own line in an example: where it was typed, and the titles of the views that the page names. */
export interface Observation {
  readonly titles: readonly string[];
  readonly place: Place;
  readonly weight: number;
}

/**
 * The places that each title means. A page with several titles is shown in one of their places and does not say whose: titles and places are
 * weighed against each other until they agree, with what they have in common as words for the beginning.
 */
export function placesOfTitles(observations: readonly Observation[]): ReadonlyMap<string, readonly Place[]> {
  let shares = new Map<string, Map<Place, number>>();
  for (let round = 0; round < rounds; round++) shares = weighed(observations, shares);
  return new Map([...shares].map(([title, places]) => [title, meant(places)]));
}

function weighed(observations: readonly Observation[], before: Shares): Map<string, Map<Place, number>> {
  const sums = new Map<string, Map<Place, number>>();
  for (const { titles, place, weight } of observations) {
    const claims = titles.map(title => (before.get(title)?.get(place) ?? (before.size === 0 ? 1 : 0)) * likeness(title, place));
    const all = claims.reduce((sum, claim) => sum + claim, 0);
    for (const [at, title] of titles.entries()) {
      const places = sums.get(title) ?? new Map<Place, number>();
      places.set(place, (places.get(place) ?? 0) + (all === 0 ? 0 : (weight * claims[at]!) / all)); // a claim for each title
      sums.set(title, places);
    }
  }
  for (const [title, places] of sums) sums.set(title, normal(places));
  return sums;
}

type Shares = ReadonlyMap<string, ReadonlyMap<Place, number>>;

function normal(places: ReadonlyMap<Place, number>): Map<Place, number> {
  const all = [...places.values()].reduce((sum, weight) => sum + weight, 0);
  return new Map([...places].map(([place, weight]) => [place, all === 0 ? 0 : weight / all]));
}

/** Those that have a good share of a title. */
function meant(places: ReadonlyMap<Place, number>): readonly Place[] {
  const most = Math.max(...places.values());
  return [...places].filter(([, share]) => share > 0 && share >= most / 2).map(([place]) => place);
}

/** How many words of a title a prompt shows, and the other way round; never nothing. */
export function likeness(title: string, place: Place): number {
  const [words, shown] = [wordsOf(title), wordsOf(place.key)];
  const common = words.filter(word => shown.some(other => other === word || (word.length > 3 && other.startsWith(word.slice(0, 4)))));
  return 0.02 + common.length / Math.max(1, words.length + shown.length - common.length);
}

function wordsOf(text: string): readonly string[] {
  const words = text.toLowerCase().match(/[a-z]+\d*|\d+/g) ?? [];
  return words.filter(word => !['view', 'instance', 'address', 'family', 'af', 'of', 'a', 'the'].includes(word));
}

const rounds = 8;
