import {
  type Configuration,
  type Edit,
  emptyConfiguration,
  leaf,
  type LinePlace,
  type SectionPath,
} from '../../../config/configuration.ts';
import { applyEdit } from '../../../config/edit.ts';

/**
 * Where lines stand in a file. As long as each of them is emulated the router's own order says more, and nothing has a place; with the
 * first that is held, which no order knows, all have one.
 */
export class LinePlaces {
  #kept: { readonly path: SectionPath; readonly key: string; readonly place: LinePlace }[] | undefined = [];
  /** Of sections that every router has, by their path: they come with their first line. */
  readonly #beginnings = new Map<string, LinePlace>();

  /** A section was opened that is not there yet, or was there before. */
  begin(path: SectionPath, place: LinePlace): void {
    const key = path.at(-1);
    if (key === undefined) return;
    this.#beginnings.set(pathKey(path), place);
    this.#kept?.push({ path: path.slice(0, -1), key, place });
  }

  /** The edit of an emulated line. */
  placed(edit: Edit, place: LinePlace): Edit {
    if (edit.op === 'clear') return edit;
    this.#kept?.push({ path: edit.path, key: edit.key, place });
    return this.#kept ? edit : this.begun({ ...edit, node: { ...edit.node, place } });
  }

  /** With the places of those sections on its way that come with it. */
  begun(edit: Edit): Edit {
    const { path, builtIn } = edit;
    if (!builtIn) return edit;
    const above = path.length - builtIn.length;
    const heads = builtIn.map((head, at) => {
      const place = this.#beginnings.get(pathKey(path.slice(0, above + at + 1)));
      return place ? { ...head, place } : head;
    });
    return { ...edit, builtIn: heads };
  }

  /** Gives every line its place, those included that have been read so far. */
  giveAll(configuration: Configuration): Configuration {
    const kept = this.#kept ?? [];
    this.#kept = undefined;
    let placed = configuration;
    for (const { path, key, place } of kept) {
      const node = leaf(placed, path, key);
      if (!node || node.place) continue;
      placed = applyEdit(placed, {
        op: 'set',
        path,
        key,
        node: { ...node, place, ...(node.children && { children: emptyConfiguration }) },
      });
    }
    return placed;
  }
}

export const pathKey = (path: SectionPath): string => path.join('\n');
