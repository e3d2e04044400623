import type { Configuration, Edit, EditPlace } from '../../../config/configuration.ts';

/** What a VPN target is for. */
export type TargetUse = 'export-extcommunity' | 'import-extcommunity';

/** The targets of an address family that are for this. */
export const targetsFor = (lines: Configuration, use: TargetUse): readonly string[] =>
  [...lines].flatMap(([key, { args }]) => (key.startsWith(keyOf(use, '')) ? (args['vpn-target'] ?? '').split(' ') : []));

/** The lines of an address family that hold exactly these: one for eight of them, as many as a line takes. */
export function editsForTargets(lines: Configuration, use: TargetUse, targets: readonly string[], place: EditPlace): readonly Edit[] {
  const pieces = Array.from({ length: Math.ceil(targets.length / mostOfLine) }, (_, at) =>
    targets.slice(at * mostOfLine, (at + 1) * mostOfLine),
  );
  const kept = pieces.map((piece, at): Edit => {
    const args = { 'vpn-target': piece.join(' ') };
    return { op: 'set', ...place, key: keyOf(use, `${at + 1}`), node: { line: `vpn-target ${args['vpn-target']} ${use}`, args } };
  });
  const left = [...lines.keys()].filter(key => key.startsWith(keyOf(use, '')) && !kept.some(edit => edit.key === key));
  return [...kept, ...left.map((key): Edit => ({ op: 'clear', ...place, key }))];
}

const keyOf = (use: TargetUse, piece: string): string => `vpn-target ${use} ${piece}`;
const mostOfLine = 8;
