import type { Page } from '../../../src/cli/page.ts';
import systemView from './system-view.ts';
import quit from './quit.ts';
import returnPage from './return.ts';
import sysname from './sysname.ts';

/** Pages of this chapter, by path. */
export default {
  'basic/system-view': systemView,
  'basic/quit': quit,
  'basic/return': returnPage,
  'basic/sysname': sysname,
} as const satisfies Readonly<Record<string, Page>>;
