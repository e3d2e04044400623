import { chmodSync, fchmodSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Board } from '../../control-plane/state.ts';
import { removeLeftovers, replaceFile, writeAll } from './atomic-file.ts';
import { boardFromJson, boardToJson } from './board-json.ts';
import { HostError, systemCode, systemReason } from '../host/errors.ts';

/** Where the main board keeps its memory: one file, replaced as a whole, readable by its owner only. */
export interface BoardFile {
  /** Undefined for a board that has never stored anything. */
  load(): Board | undefined;
  /** Has stored the board when it returns. */
  store(board: Board): void;
}

export function openBoardFile(folder: string): BoardFile {
  const place = join(folder, 'board.json');
  prepare(folder);
  return {
    load() {
      const text = read(place);
      return text === undefined ? undefined : decode(text, place);
    },
    store(board) {
      try {
        replaceFile(place, Date.now(), file => {
          fchmodSync(file, 0o600); // before the first byte: there are private keys in it
          writeAll(file, Buffer.from(boardToJson(board)));
        });
      } catch (cause) {
        throw new HostError('BOARD_FILE_UNUSABLE', `Cannot store ${place}: ${systemReason(cause)}`, { cause });
      }
    },
  };
}

function prepare(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
    chmodSync(folder, 0o700);
    removeLeftovers(folder);
  } catch (cause) {
    throw new HostError('BOARD_FILE_UNUSABLE', `Cannot use ${folder}: ${systemReason(cause)}`, { cause });
  }
}

function read(place: string): string | undefined {
  try {
    return readFileSync(place, 'utf8');
  } catch (cause) {
    if (systemCode(cause) === 'ENOENT') return undefined;
    throw new HostError('BOARD_FILE_UNUSABLE', `Cannot read ${place}: ${systemReason(cause)}`, { cause });
  }
}

/** A damaged file stops the start: a router that went on as from the factory would write over the keys in it. */
function decode(text: string, place: string): Board {
  try {
    return boardFromJson(text);
  } catch (cause) {
    throw new HostError(
      'BOARD_FILE_DAMAGED',
      `${place} is damaged (${systemReason(cause)}): restore it, or move it away to start as from the factory`,
      { cause },
    );
  }
}
