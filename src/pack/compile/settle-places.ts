import { type InterfaceKind, type Opening, type Place, same, sameKind } from './place.ts';
import type { PlaceMap } from './place-map.ts';
import { expressionOf } from './prompt-template.ts';

/** Of these forms, how often lines of them have left a session in this place. */
export type StaysAt = (place: Place, openers: ReadonlyMap<string, Opening>) => ReadonlyMap<string, number>;

/**
 * Tells what is the rule from what is a slip of the reference, from the system view down: a form whose lines mostly stay where they are
 * opens nothing, and a place that its forms open less often than another one is that other one, misprinted.
 */
export function settlePlaces(map: PlaceMap, staysAt: StaysAt): void {
  for (let parents: readonly Place[] = [map.system]; parents.length > 0; ) {
    parents = parents.flatMap(parent => {
      const below = map.all.filter(place => place.parent === parent);
      for (const place of below) forgetSlips(place, below, staysAt);
      for (const place of below) mergeWithLikes(map, place, below);
      return map.all.filter(place => place.parent === parent);
    });
  }
}

/** Interfaces are opened by what one of them was, whether or not an example shows their type. */
export function completeInterfaces(map: PlaceMap, types: readonly string[]): void {
  const ofSystem = map.all.filter(place => place.parent === map.system && place.interface);
  for (const place of ofSystem) map.drop(place);
  const [model] = ofSystem.sort((one, other) => other.entered - one.entered);
  if (!model) return;
  const kinds = ofSystem.flatMap(place => ({
    ...place.interface!,
    type: types.find(type => same(type, place.interface!.type)) ?? place.interface!.type,
  })); // as filtered
  for (const type of new Set([...types, ...kinds.map(kind => kind.type)])) {
    for (const sub of [false, true]) completeInterface(map, { type, sub }, { model, known: ofSystem });
  }
}

function completeInterface(map: PlaceMap, kind: InterfaceKind, { model, known }: { model: Place; known: readonly Place[] }): void {
  const key = `-${kind.type.toLowerCase()}<interface${kind.sub ? '.' : ''}>`;
  const before = known.find(place => sameKind(place.interface, kind));
  const place: Place = {
    ...(before ?? model),
    key,
    interface: kind,
    openers: new Map([...model.openers, ...(before?.openers ?? [])]),
    entered: before?.entered ?? 0,
    kept: before?.kept ?? 0,
    changed: before?.changed ?? 0,
  };
  map.put(map.system, key, place);
  for (const below of map.all.filter(({ parent }) => before && parent === before)) {
    map.drop(below);
    map.adopt(below, place);
  }
}

function forgetSlips({ parent, openers }: Place, siblings: readonly Place[], staysAt: StaysAt): void {
  const stays = parent && staysAt(parent, openers);
  for (const form of openers.keys()) {
    const opened = siblings.reduce((sum, other) => sum + (other.openers.get(form)?.count ?? 0), 0);
    if ((stays?.get(form) ?? 0) > 4 * opened) openers.delete(form);
  }
}

function mergeWithLikes(map: PlaceMap, place: Place, siblings: readonly Place[]): void {
  const main = mainOf(place, siblings);
  const named = main === place ? namedIn(place, siblings) : undefined;
  for (const [form, opening] of named ? place.openers : []) if (!named?.openers.has(form)) named?.openers.set(form, opening);
  map.merge(place, named ?? main);
}

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
