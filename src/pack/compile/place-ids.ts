import type { Views } from '../../../firmware-model/schema/view.ts';
import { viewOfType } from '../../cli/grammar/interface-views.ts';
import type { Place } from './place.ts';
import type { Places } from './places.ts';
import { likeness } from './titles.ts';

/** Own views, found by their whole prompts. */
export function ownPlaces(
  places: readonly Place[],
  own: Views,
): readonly { readonly place: Place; readonly id: string; readonly title: string }[] {
  return Object.entries(own).flatMap(([id, { title, ofInterfaces }]) => {
    if (ofInterfaces) return [];
    const key = wholePrompt(id, own).replace(/<[^<>]*>/g, '<>');
    const place = key === '' ? undefined : (places.find(({ key: other }) => other === key) ?? places.find(isOf(key)));
    return place ? [{ place, id, title }] : [];
  });
}

/** What examples take for an interface may be any name in a prompt: `-group-g1-<Loopback.>`. */
const isOf =
  (key: string) =>
  ({ key: other }: Place): boolean =>
    other.replace(/<interface\.?>/g, '<>') === key;

function wholePrompt(id: string, views: Views): string {
  const view = views[id];
  return view ? (view.parent === undefined ? '' : wholePrompt(view.parent, views)) + view.prompt : '';
}

export const isFixed = (title: string, own: Views): boolean => Object.values(own).some(view => view.title === title);

/** An id for each place: an own view's, its interface's, or one of the title that is most like it. */
export function idsOfPlaces(places: Places, ofTitles: ReadonlyMap<string, readonly Place[]>, own: Views): ReadonlyMap<string, string> {
  const ids = new Map<string, string>([
    [lookOf(places.user), 'user'],
    [lookOf(places.system), 'system'],
  ]);
  for (const { place, id } of ownPlaces(places.all, own)) ids.set(lookOf(place), id);
  const taken = new Set([...Object.keys(own), ...everywhere.values()].flat());
  for (const place of places.all) {
    if (ids.has(lookOf(place))) continue;
    const titles = [...ofTitles].flatMap(([title, meant]) => (meant[0] && lookOf(meant[0]) === lookOf(place) ? title : []));
    const [title] = titles.sort((one, other) => likeness(other, place) - likeness(one, place));
    const kind = place.interface;
    const wanted = kind ? viewOfType(kind.type, kind.sub) : slug(title ?? place.key);
    let id = wanted;
    for (let more = 2; taken.has(id); more++) id = `${wanted}-${more}`;
    taken.add(id);
    ids.set(lookOf(place), id);
  }
  return ids;
}

/** `BGP-VPNv4 address family view`: `bgp-vpnv4-address-family` */
export const slug = (title: string): string =>
  title
    .toLowerCase()
    .replace(/ view\b\.?/g, '')
    .replace(/[^a-z\d]+/g, '-')
    .replace(/^-|-$/g, '') || 'view';

/** A view below an interface is the same below all of them. */
export const lookOf = ({ key }: Place): string => key.replace(/^-[^<>]*<interface\.?>(?=.)/, '-<>');

/** Titles that are no view. */
export const everywhere: ReadonlyMap<string, readonly string[]> = new Map([
  ['All views', ['all']],
  ['All views except the user view', ['configuration']],
]);
