import { join } from 'node:path';
import type { Board } from '../../control-plane/state.ts';
import { removeLeftovers, replaceFile, writeAll } from './atomic-file.ts';
import { boardFromJson, boardToJson } from './board-json.ts';
import { HostError, systemReason } from '../host/errors.ts';
import { makeFolder } from './make-folder.ts';
import { readPlainFile } from './plain-file.ts';

/** Where the main board keeps its memory: one file, replaced as a whole, readable by its owner only. */
export interface BoardFile {
  /** Undefined for a board that has never stored anything. */
  load(): Board | undefined;
  /** Has stored the board when it returns. */
  store(board: Board): void;
}

/** `now`: the time by which its file is dated, milliseconds since 1970. */
export function openBoardFile(folder: string, now: () => number = Date.now): BoardFile {
  const place = join(folder, 'board.json');
  prepare(folder);
  return {
    load() {
      const text = read(place);
      return text === undefined ? undefined : decode(text, place);
    },
    store(board) {
      try {
        replaceFile(place, now(), file => writeAll(file, Buffer.from(boardToJson(board))));
      } catch (cause) {
        throw new HostError(
          'BOARD_FILE_UNUSABLE',
          `Cannot store ${place}: ${systemReason(cause)}; mend that, until then a power cut loses what is new on the board`,
          { cause },
        );
      }
    },
  };
}

function prepare(folder: string): void {
  try {
    makeFolder(folder);
    removeLeftovers(folder);
  } catch (cause) {
    throw new HostError('BOARD_FILE_UNUSABLE', `Cannot use ${folder}: ${systemReason(cause)}; mend that or choose another --state`, {
      cause,
    });
  }
}

function read(place: string): string | undefined {
  try {
    const bytes = readPlainFile(place, { largest: largestBoard });
    return bytes && Buffer.from(bytes).toString();
  } catch (cause) {
    throw new HostError(
      'BOARD_FILE_UNUSABLE',
      `Cannot read ${place} (${systemReason(cause)}): mend that, or move it away to start as from the factory`,
      { cause },
    );
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

/** A full key store and the longest list of commits make a hundredth of it. */
const largestBoard = 64 * 1024 * 1024;
