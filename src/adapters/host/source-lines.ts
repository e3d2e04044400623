import { existsSync, readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';

/**
 * A stack trace that names lines of the sources, where a compiled file has its map beside it. Maps are read when there is an error to be
 * told: `--enable-source-maps` reads all of them at every start.
 */
export function inSources(stack: string): string {
  const maps = new Map<string, SourceMap | undefined>();
  return stack.replace(placeOfStack, (place, compiled: string, line: string, column: string) => {
    const file = compiled.startsWith('file:') ? fileURLToPath(compiled) : compiled;
    if (!maps.has(file)) maps.set(file, mapOf(file));
    const entry = maps.get(file)?.findEntry(Number(line) - 1, Number(column) - 1);
    if (!entry || !('originalSource' in entry)) return place;
    return `${fileURLToPath(new URL(entry.originalSource, pathToFileURL(file)))}:${entry.originalLine + 1}:${entry.originalColumn + 1}`;
  });
}

function mapOf(file: string): SourceMap | undefined {
  const place = `${file}.map`;
  return existsSync(place) ? new SourceMap(JSON.parse(readFileSync(place, 'utf8'))) : undefined;
}

/** Modules of either kind: those of ECMAScript are named by their URL, the others by their path. */
const placeOfStack = /(?<=\(|at )((?:file:\/\/)?\/[^()]+\.js):(\d+):(\d+)/g;
