import type { View, Views } from '../../../firmware-model/schema/view.ts';
import type { Form } from '../../cli/grammar/command-tree.ts';
import { FormIndex } from './form-index.ts';
import { usualTypes } from './interface-titles.ts';
import type { Place } from './place.ts';
import { everywhere, idsOfPlaces, lookOf, slug } from './place-ids.ts';
import { type PlacedLine, Places } from './places.ts';
import { wholeReadings } from './readings.ts';
import type { ReferencePage } from './reference.ts';
import { SessionReader } from './sessions.ts';
import { type Shown, titlesOfPlaces } from './titles-of-places.ts';
import { type Opener, ViewOpeners } from './view-openers.ts';

/** What a reference says of views: which there are, what opens them, and which of them a title means. */
export interface ViewAnalysis {
  /** By id. Own views keep their ids and are not among them. Titles that no example shows are views that nothing opens. */
  readonly views: Views;
  readonly openers: readonly Opener[];
  /** Views that a title means, by id; `all` is every view, `configuration` every one but the user view. */
  idsOf(title: string): readonly string[];
  /** Views that a page is valid in: those of its titles, and those where its examples show its own lines. */
  viewsOf(page: number): readonly string[];
  /** Forms of a page with its parameters, named by their place in its syntax; those in bad notation are not among them. */
  formsOf(page: number): readonly Form[];
  /** The view whose prompt this is: what stands behind the host name, without blanks. */
  idAt(prompt: string): string | undefined;
}

/** Learns the views of a reference from its example sessions and from the titles of its pages. */
export function analyseViews(pages: readonly ReferencePage[], own: Views): ViewAnalysis {
  const reader = new SessionReader(pages);
  const sessions = pages.map(({ examples }) => examples.map(session => reader.typedIn(session)));
  const index = new FormIndex(pages, page => (sessions[page] ?? []).flat().map(({ line }) => line));
  const places = new Places(index);
  for (const session of sessions.flat()) places.learn(session);
  places.settle();
  places.completeInterfaces(usualTypes);
  const shown = sessions.map((ofPage, page) =>
    ownLines(
      ofPage.flatMap(session => places.follow(session)),
      index.formsOf(page),
    ),
  );
  return new Analysis({ pages, index, places, shown, own });
}

/** Places where the examples of a page show lines of the page itself. */
function ownLines(lines: readonly PlacedLine[], forms: readonly Form[]): readonly Place[] {
  const found = new Set<Place>();
  for (const { place, line } of lines) {
    if (place && line !== '' && !found.has(place) && wholeReadings(forms, line).length > 0) found.add(place);
  }
  return [...found];
}

interface Learnt extends Shown {
  readonly index: FormIndex;
}

class Analysis implements ViewAnalysis {
  readonly views: Views;
  readonly openers: readonly Opener[];
  readonly #pages: readonly ReferencePage[];
  readonly #index: FormIndex;
  readonly #places: Places;
  readonly #shown: readonly (readonly Place[])[];
  /** By their look: places that look the same are one view, wherever they are opened. */
  readonly #ids: ReadonlyMap<string, string>;
  readonly #ofTitles: ReadonlyMap<string, readonly string[]>;
  readonly #named: (readonly string[])[] = [];
  readonly #opened: ViewOpeners;

  constructor({ pages, index, places, shown, own }: Learnt) {
    this.#pages = pages;
    this.#index = index;
    this.#places = places;
    this.#shown = shown;
    const ofTitles = titlesOfPlaces({ pages, places, shown, own });
    this.#ids = idsOfPlaces(places, ofTitles, own);
    this.#ofTitles = this.#idsOfTitles(ofTitles, own);
    this.#opened = new ViewOpeners(places, { idOf: place => this.#idOf(place), viewsNamed: page => this.#viewsNamed(page) });
    this.views = this.#viewsBeyond(own, ofTitles);
    this.openers = this.#opened.all;
  }

  idsOf(title: string): readonly string[] {
    return this.#ofTitles.get(title) ?? [slug(title)];
  }

  viewsOf(page: number): readonly string[] {
    const views = this.#viewsNamed(page);
    if (views.includes('all')) return views;
    return [...new Set([...views, ...this.openers.flatMap(opener => (opener.page === page ? opener.from : []))])];
  }

  #viewsNamed(page: number): readonly string[] {
    return (this.#named[page] ??= this.#viewsOf(page));
  }

  #viewsOf(page: number): readonly string[] {
    const titles = this.#pages[page]?.views ?? [];
    const named = titles.flatMap(title => this.idsOf(title));
    if (named.includes('all')) return ['all'];
    const shown = (this.#shown[page] ?? []).filter(place => place !== this.#places.user && place !== this.#places.system);
    const seen = named.includes('configuration') ? [] : shown.map(place => this.#idOf(place));
    return [...new Set([...named, ...seen])];
  }

  formsOf(page: number): readonly Form[] {
    return this.#index.formsOf(page);
  }

  #idOf(place: Place): string {
    return this.#ids.get(lookOf(place))!; // every place has one
  }

  idAt(prompt: string): string | undefined {
    const { user, system } = this.#places;
    const place = prompt === 'user' ? user : prompt === '' ? system : this.#places.at(prompt);
    return place && this.#idOf(place);
  }

  #idsOfTitles(ofTitles: ReadonlyMap<string, readonly Place[]>, own: Views): ReadonlyMap<string, readonly string[]> {
    const found = new Map<string, readonly string[]>(everywhere);
    for (const [id, { title }] of Object.entries(own)) found.set(title, [id]);
    for (const [title, places] of ofTitles) found.set(title, [...new Set(places.map(place => this.#idOf(place)))]);
    return found;
  }

  #viewsBeyond(own: Views, ofTitles: ReadonlyMap<string, readonly Place[]>): Views {
    const titles = new Set(this.#pages.flatMap(({ views }) => views));
    const found = new Map<string, View>();
    for (const title of titles) {
      if (!ofTitles.has(title) && !everywhere.has(title)) found.set(slug(title), { title, parent: 'system', prompt: '' });
    }
    for (const place of this.#places.all) {
      const id = this.#idOf(place);
      const title = [...ofTitles].find(([, places]) => places[0] && lookOf(places[0]) === lookOf(place))?.[0] ?? id;
      if (!found.has(id) || this.#opened.parentOf(place) !== undefined) found.set(id, { title, ...this.#opened.standingOf(place) });
    }
    return Object.fromEntries([...found].filter(([id]) => !Object.hasOwn(own, id)).sort(([one], [other]) => (one < other ? -1 : 1)));
  }
}
