import type { View } from '../../../firmware-model/schema/view.ts';
import type { InterfaceKind, Place } from './place.ts';
import type { Places } from './places.ts';

/** A syntax line that opens a view. */
export interface Opener {
  /** Index of the page, and of the line in its syntax. */
  readonly page: number;
  readonly form: number;
  /** The view that it is typed in. */
  readonly from: string;
  readonly enters: string;
  /** What the prompt then shows, as a template of the arguments of this form. */
  readonly prompt: string;
  /** Opens it for interfaces of this type only. */
  readonly interface?: InterfaceKind;
}

/** What is known of views before it is known what opens them. */
interface OpenerMeans {
  /** The view that a place is. */
  idOf(place: Place): string;
  /** Views that the titles of a page, and the places of its lines, name. */
  viewsNamed(page: number): readonly string[];
}

/** What opens the views of a reference, and where they stand. */
export class ViewOpeners {
  readonly #places: Places;
  readonly #means: OpenerMeans;

  constructor(places: Places, means: OpenerMeans) {
    this.#places = places;
    this.#means = means;
  }

  /** Where a view stands, and what of the prompt is its own. */
  standingOf(place: Place): Omit<View, 'title'> {
    const parent = this.parentOf(place) ?? this.#means.idOf(this.#places.system);
    return { parent, prompt: this.#promptBelow(place, parent) + promptOf(place), ...(isStanding(place) && { builtIn: true }) };
  }

  /** What the views between the two show. */
  #promptBelow({ parent: above }: Place, view: string): string {
    return above === undefined || this.#means.idOf(above) === view ? '' : this.#promptBelow(above, view) + promptOf(above);
  }

  /** Of the pages whose lines were seen to open a place, those that are valid where it was opened, or in a view above. */
  get all(): readonly Opener[] {
    return mostOften(
      this.#places.all.flatMap(place => {
        const from = this.parentOf(place);
        const enters = this.#means.idOf(place);
        if (from === undefined) return [];
        const before = this.#promptBelow(place, from);
        return this.#openingsIn(place, from).map(({ page, form, count, prompt }) => {
          const opener = { page, form, from, enters, prompt: before + prompt, count };
          return { ...opener, ...(place.interface && { interface: place.interface }) };
        });
      }),
    );
  }

  /** What the titles of no page allow and several sessions show is right all the same. */
  #openingsIn(place: Place, view: string) {
    const openings = this.#openings(place);
    const valid = openings.filter(({ page }) => this.#isValid(page, view));
    return valid.length > 0 ? valid : openings;
  }

  #openings({ openers }: Place): readonly (Pick<Opener, 'page' | 'form' | 'prompt'> & { readonly count: number })[] {
    return [...openers].map(([key, { count, prompt }]) => {
      const [page, form] = key.split(' ').map(Number) as [number, number]; // as `openerKey` makes it
      return { page, form, count, prompt };
    });
  }

  /** A line of a view above may be typed in any below it: the view that a page which opens a place is valid in. */
  parentOf(place: Place): string | undefined {
    const openings = this.#openings(place);
    for (let above = place.parent; above && above !== this.#places.user; above = above.parent) {
      const id = this.#means.idOf(above);
      if (openings.some(({ page }) => this.#isValid(page, id))) return id;
    }
    return place.parent && openings.some(({ count }) => count > 1) ? this.#means.idOf(place.parent) : undefined;
  }

  #isValid(page: number, view: string): boolean {
    const views = this.#means.viewsNamed(page);
    return views.includes(view) || views.includes('all') || views.includes('configuration');
  }
}

/** Its forms name no object and none takes it away, and sessions as a rule open it without a change to the candidate. */
function isStanding({ openers, kept, changed }: Place): boolean {
  if (kept < fewestSeen || kept <= changed) return false;
  return [...openers.values()].every(({ reading: { form } }) => {
    const { forms } = form.page;
    const text = forms[form.name] ?? '';
    return !text.includes('<') && !Object.values(forms).some(other => other === `undo ${text}`);
  });
}

/** Less may be chance: what a reference shows was typed on a router that had been configured. */
const fewestSeen = 3;

/** Forms that open one view name it differently, `acl 2000` and `acl name a`: whichever was typed is shown. */
function promptOf({ prompt, openers, interface: kind }: Place): string {
  const last = /^(.*?)(-?)<([^<>]*)>$/.exec(prompt);
  if (!last || kind) return prompt;
  const [, before = '', separator = ''] = last;
  const most = Math.max(...[...openers.values()].map(({ count }) => count));
  const usual = [...openers.values()].filter(({ count }) => count * 4 >= most);
  const names = usual.flatMap(other =>
    other.prompt.startsWith(before) ? (/^-?<([^<>]*)>$/.exec(other.prompt.slice(before.length))?.[1] ?? []) : [],
  );
  const others = new Set(names.filter(name => !prompt.includes(`<${name}>`)));
  return prompt + [...others].map(name => `${separator}<${name}>`).join('');
}

/** A form opens one view where it is typed, or one for each type of interface. */
function mostOften(found: readonly (Opener & { readonly count: number })[]): readonly Opener[] {
  const best = new Map<string, Opener & { readonly count: number }>();
  for (const opener of found) {
    const { page, form, from, interface: kind } = opener;
    const key = `${page} ${form} ${from} ${kind?.type} ${kind?.sub}`;
    if ((best.get(key)?.count ?? 0) < opener.count) best.set(key, opener);
  }
  return [...best.values()].map(({ count, ...opener }) => opener);
}
