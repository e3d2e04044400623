import { type Configuration, spelledKey } from '../config/configuration.ts';

/** Whether a session of BFD of this name is configured. Case does not count in it. */
export const isBfdSession = (running: Configuration, name: string): boolean => spelledKey(running, `bfd ${name}`) !== undefined;
