import { type Desk, deskOf } from './desk.ts';

/** Somebody alone at a router, in the user view; questions that are left get `no`. */
export const operator = (setting: Desk = {}) => deskOf({ unanswered: 'no', ...setting }).operator();
