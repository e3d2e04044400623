import { PKIFailureInfo } from '../../cmp/asn1/pki-failure-info.ts';
import { type CataloguedFault, faultCatalogue, type FaultName, faultNames } from './catalogue.ts';

/** A fault that was asked for. */
export interface Fault {
  readonly name: FaultName;
  readonly value: string;
  /** Which answers have it: of that kind, or the one with that number, counted from 1. All of them, where it is absent. */
  readonly when?: string | number;
}

/** Reads `<name>[:<value>][@<when>]`, several with commas between. Throws a sentence about what is wrong. */
export const readFaults = (text: string): readonly Fault[] => text.split(',').map(readFault);

function readFault(text: string): Fault {
  const [, written = '', value, when] = /^([^:@]*)(?::([^@]*))?(?:@([A-Za-z]+|\d{1,6}))?$/.exec(text) ?? [];
  const name = faultNames.find(known => known === written);
  if (!name) throw new RangeError(`there is no fault '${text.slice(0, 60)}'; docs/ca.md lists them`);
  const { value: takes }: CataloguedFault = faultCatalogue[name];
  if (value !== undefined && (!takes || !isValue(name, value)))
    throw new RangeError(takes ? `fault ${name} needs ${takes.form}, not '${value.slice(0, 60)}'` : `fault ${name} takes no value`);
  const at = when === undefined ? {} : { when: /^\d+$/.test(when) ? Number(when) : when };
  return { name, value: value ?? takes?.usual ?? '', ...at };
}

function isValue(name: FaultName, value: string): boolean {
  if (name === 'status') return /^[2-5]\d\d$/.test(value);
  if (name === 'redirect') return URL.canParse(value);
  if (name === 'content-type') return /^[\w.+-]+\/[\w.+-]+$/.test(value);
  if (name === 'error') return PKIFailureInfo.some(known => known === value);
  return /^-?\d{1,8}$/.test(value);
}

/** Whether an answer has the fault: the `nth` of its CA, of that kind. */
export const isDue = ({ when }: Fault, nth: number, kind: string): boolean => when === undefined || when === nth || when === kind;

export const needsOwnCa = ({ name }: Fault): boolean => faultCatalogue[name].where === 'signed';
