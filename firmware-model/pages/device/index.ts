import type { Page } from '../../../src/cli/page.ts';

/** Pages of this chapter, by path. */
export default {
} as const satisfies Readonly<Record<string, Page>>;
