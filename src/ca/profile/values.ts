import { readSpan } from '../../clock/span.ts';
import type { PKIFailureInfo as FailureInfo } from '../../cmp/asn1/pki-failure-info.ts';
import { PKIFailureInfo } from '../../cmp/asn1/pki-failure-info.ts';
import { type DistinguishedName, parseSlashName } from '../../pki/slash-name.ts';
import { type Fault, readFaults } from '../faults/fault.ts';
import { isValidity, validityRange } from '../validity.ts';
import { type Given, ProfileFault } from './given.ts';

type Read<Value> = (given: Given, key: string) => Value;

export const text: Read<string> = (given, key) => {
  const value = scalar(given, key, 'a text');
  if (value.length > 0 && value.length <= longestText) return value;
  throw fault(given, key, `a text of up to ${longestText} characters`, value);
};

export const oneOf =
  <const Value extends string>(...values: readonly Value[]): Read<Value> =>
  (given, key) => {
    const wanted = values.join(', ');
    const value = scalar(given, key, wanted);
    const found = values.find(known => known === value);
    if (found === undefined) throw fault(given, key, wanted, value);
    return found;
  };

export const wholeNumber =
  (least: number, most: number): Read<number> =>
  (given, key) => {
    const wanted = `a whole number from ${least} to ${most}`;
    const value = scalar(given, key, wanted);
    if (!/^\d{1,9}$/.test(value) || Number(value) < least || Number(value) > most) throw fault(given, key, wanted, value);
    return Number(value);
  };

export const span: Read<number> = (given, key) => {
  const wanted = 'a time such as 90d, 12h or 10m';
  const value = scalar(given, key, wanted);
  const read = readSpan(value);
  if (read === undefined) throw fault(given, key, wanted, value);
  return read;
};

export const validity: Read<number> = (given, key) => {
  const value = scalar(given, key, validityRange);
  const read = readSpan(value);
  if (read === undefined || !isValidity(read)) throw fault(given, key, validityRange, value);
  return read;
};

/** In UTC where no zone is given. */
export const date: Read<number> = (given, key) => {
  const wanted = 'a date such as 2027-05-01T08:00:00, in UTC or with +08:00 behind it';
  const value = scalar(given, key, wanted);
  const [, day = '', time = '00:00', zone = 'Z'] = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d)?)(Z|[+-]\d\d:\d\d)?)?$/.exec(value) ?? [];
  const read = Date.parse(`${day}T${time}${zone}`);
  if (!Number.isFinite(read)) throw fault(given, key, wanted, value);
  return read;
};

export const slashName: Read<DistinguishedName> = (given, key) => {
  const wanted = 'a name such as /C=CN/O=example/CN=router, in this order';
  const value = scalar(given, key, wanted);
  const { name } = parseSlashName(value);
  if (!name) throw fault(given, key, wanted, value);
  return name;
};

export const httpUrl: Read<string> = (given, key) => {
  const wanted = 'a URL that begins with http://';
  const value = scalar(given, key, wanted);
  if (!/^http:\/\/[!-~]{1,200}$/.test(value) || !URL.canParse(value)) throw fault(given, key, wanted, value);
  return value.replace(/\/+$/, '');
};

/** `3`, `2-5`, `4-`: which ones, counted from 1. */
export const count: Read<{ readonly from: number; readonly to: number }> = (given, key) => {
  const wanted = 'a count such as 3, 2-5 or 4-';
  const value = scalar(given, key, wanted);
  const [, from, dash, to] = /^(\d{1,9})(?:(-)(\d{1,9})?)?$/.exec(value) ?? [];
  const first = Number(from ?? Number.NaN);
  const last = dash === undefined ? first : to === undefined ? Number.POSITIVE_INFINITY : Number(to);
  if (!(first >= 1 && last >= first)) throw fault(given, key, wanted, value);
  return { from: first, to: last };
};

export const failInfo: Read<FailureInfo> = oneOf(...PKIFailureInfo);

export const listOf =
  <Value>(read: Read<Value>): Read<readonly Value[]> =>
  (given, key) => {
    if (!('items' in given)) throw new ProfileFault(given.line, `key '${key}' needs a list: [ … ], or a line with - for each`);
    if (given.items.length > mostItems) throw new ProfileFault(given.line, `key '${key}' needs up to ${mostItems} items`);
    return given.items.map((item, at) => read(item, `${key}[${at}]`));
  };

export const faults: Read<readonly Fault[]> = (given, key) =>
  listOf((item, itemKey) => {
    const written = scalar(item, itemKey, 'a fault');
    try {
      return readFaults(written);
    } catch (error) {
      throw new ProfileFault(item.line, `key '${itemKey}': ${error instanceof Error ? error.message : 'no fault'}`);
    }
  })(given, key).flat();

export const fault = ({ line }: Given, key: string, wanted: string, value?: string): ProfileFault =>
  new ProfileFault(line, `key '${key}' needs ${wanted}${value === undefined ? '' : `, not '${value.slice(0, 80)}'`}`);

function scalar(given: Given, key: string, wanted: string): string {
  if (!('text' in given)) throw fault(given, key, wanted);
  return given.text;
}

const longestText = 255;
const mostItems = 100;
