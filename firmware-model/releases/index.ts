import { v800r012c10 } from './v800r012c10.ts';
import { v800r022 } from './v800r022.ts';

/** Every release there is, by the name that it is asked for by. */
export const releases = { [v800r012c10.name]: v800r012c10, [v800r022.name]: v800r022 } as const;

export type ReleaseName = keyof typeof releases;

/** The one that the model is of. */
export const defaultRelease = v800r012c10.name satisfies ReleaseName;
