import { type Configuration, type SectionPath, section, spelledKey } from '../../config/configuration.ts';

/** Keys of the sections that lead to an object which a line refers to, its own last. */
export const keysOfObject = (object: string): SectionPath => object.split(inside);

export const objectAt = (path: SectionPath, key: string): string => [...path, key].join(inside);

/** Whether there is such an object. Case does not count in its name (command reference, certificate request entity). */
export function hasObject(configuration: Configuration, object: string): boolean {
  const keys = keysOfObject(object);
  const lines = section(configuration, keys.slice(0, -1));
  return lines !== undefined && spelledKey(lines, keys.at(-1) ?? '') !== undefined;
}

const inside = ' > ';
