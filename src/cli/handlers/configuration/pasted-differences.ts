import { type Configuration, type Edit, section } from '../../../config/configuration.ts';
import { applyEdits } from '../../../config/edit.ts';
import type { FailedLine } from '../../../control-plane/state.ts';

/** A line among differences: what stands behind the mark and the blank, with its indent. */
export interface Difference {
  readonly mark: '+' | '-' | ' ';
  readonly text: string;
}

/** Lines as the router shows differences; its tags are for whoever pastes them. */
export const readDifferences = (lines: readonly string[]): readonly Difference[] =>
  lines.flatMap(line => {
    const text = line
      .slice(2)
      .replace(/<[^>]*><\/[^>]*>/, '')
      .trimEnd();
    return text === '' ? [] : [{ mark: line[0] === '+' || line[0] === '-' ? line[0] : ' ', text }];
  });

/** The configuration without the lines that are marked so, and those of them that are not in it. */
export function withoutLines(
  configuration: Configuration,
  differences: readonly Difference[],
): { readonly configuration: Configuration; readonly missing: readonly FailedLine[] } {
  const [edits, missing]: [Edit[], FailedLine[]] = [[], []];
  let open: readonly OpenSection[] = [];
  for (const { mark, text } of differences) {
    const line = text.trimStart();
    const indent = text.length - line.length;
    open = line === '#' ? [] : open.filter(above => above.indent < indent);
    const path = open.map(({ key }) => key);
    const key = keyOf(section(configuration, path), line);
    const isGone = open.some(above => above.isGone);
    if (mark === '-' && !isGone && key !== undefined) edits.push({ op: 'clear', path, key });
    if (mark === '-' && !isGone && key === undefined) missing.push({ line: `- ${line}`, view: path.at(-1) ?? 'system', reason: notThere });
    if (line !== '#') open = [...open, { indent, key: key ?? line, isGone: isGone || mark === '-' }];
  }
  return { configuration: applyEdits(configuration, edits), missing };
}

interface OpenSection {
  readonly indent: number;
  readonly key: string;
  readonly isGone: boolean;
}

function keyOf(lines: Configuration | undefined, line: string): string | undefined {
  for (const [key, node] of lines ?? []) if (node.line === line) return key;
  return undefined;
}

/** Command reference, display configuration replace failed. */
const notThere = 'Command not match';
