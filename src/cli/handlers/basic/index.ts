import type { AnyHandlers } from '../../handler.ts';
import systemView from './system-view.ts';
import quit from './quit.ts';
import returnPage from './return.ts';

/** Handlers of this chapter, under the paths of their pages. */
export default {
  'basic/system-view': systemView,
  'basic/quit': quit,
  'basic/return': returnPage,
} satisfies Readonly<Record<string, AnyHandlers>>;
