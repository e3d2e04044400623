import type { AnyHandlers } from '../../handler.ts';

/** Handlers of this chapter, under the paths of their pages. */
export default {
} satisfies Readonly<Record<string, AnyHandlers>>;
