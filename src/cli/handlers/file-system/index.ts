import type { AnyHandlers } from '../../handler.ts';
import pwd from './pwd.ts';
import cd from './cd.ts';
import mkdir from './mkdir.ts';
import rmdir from './rmdir.ts';
import dir from './dir.ts';
import copy from './copy.ts';
import move from './move.ts';
import rename from './rename.ts';
import deletePage from './delete.ts';
import undelete from './undelete.ts';
import resetRecycleBin from './reset-recycle-bin.ts';
import more from './more.ts';
import tail from './tail.ts';
import unzip from './unzip.ts';
import zip from './zip.ts';

/** Handlers of this chapter, under the paths of their pages. */
export default {
  'file-system/pwd': pwd,
  'file-system/cd': cd,
  'file-system/mkdir': mkdir,
  'file-system/rmdir': rmdir,
  'file-system/dir': dir,
  'file-system/copy': copy,
  'file-system/move': move,
  'file-system/rename': rename,
  'file-system/delete': deletePage,
  'file-system/undelete': undelete,
  'file-system/reset-recycle-bin': resetRecycleBin,
  'file-system/more': more,
  'file-system/tail': tail,
  'file-system/unzip': unzip,
  'file-system/zip': zip,
} satisfies Readonly<Record<string, AnyHandlers>>;
