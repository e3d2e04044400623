import type { Form } from '../../cli/grammar/command-tree.ts';
import type { Reading } from './readings.ts';

/** Somewhere that prompts show the log-in to be: what the manual calls a view, seen from its examples. */
export interface Place {
  /** Its whole prompt with `<>` for what differs: `-vpn-instance-<>-af-ipv4`. */
  readonly key: string;
  readonly parent: Place | undefined;
  /** Its part of the prompt, as a template of the arguments that open it. */
  readonly prompt: string;
  /** Opened by the type of an interface. */
  readonly interface?: InterfaceKind;
  /** Readings of the lines that opened it, by form: `<page> <form>`. */
  readonly openers: Map<string, Opening>;
  /** How often it was entered. */
  entered: number;
  /** How often a candidate without changes stayed so as it was opened, and how often that was a change. */
  kept: number;
  changed: number;
}

export interface Opening {
  readonly reading: Reading;
  /** The prompt as a template of this form's arguments. */
  readonly prompt: string;
  count: number;
}

export interface InterfaceKind {
  /** In its normal form: `GigabitEthernet`. */
  readonly type: string;
  readonly sub: boolean;
}

export function newPlace(key: string, parent: Place | undefined, prompt: string, kind?: InterfaceKind): Place {
  return { key, parent, prompt, ...(kind && { interface: kind }), openers: new Map(), entered: 0, kept: 0, changed: 0 };
}

export const openerKey = ({ path, name }: Form): string => `${path} ${name}`;

export function countOpening({ openers }: Place, reading: Reading, prompt: string): void {
  const key = openerKey(reading.form);
  const opening = openers.get(key) ?? { reading, prompt, count: 0 };
  opening.count++;
  openers.set(key, opening);
}

export const sameKind = (one: InterfaceKind | undefined, other: InterfaceKind | undefined): boolean =>
  one?.type.toLowerCase() === other?.type.toLowerCase() && one?.sub === other?.sub;

export const same = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();
