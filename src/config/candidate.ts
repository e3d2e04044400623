import type { Edit } from './configuration.ts';

/** The edits of one log-in that it has not committed, in the order typed. */
export type Candidate = readonly Edit[];

export const noEdits: Candidate = [];
