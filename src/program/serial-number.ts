import type { Entropy } from '../pki/entropy.ts';

/** A serial number of this chassis that nobody else is likely to have; made up in the shape of a Huawei one: item, year and month, place. */
export function newSerialNumber(entropy: Entropy): string {
  const [year = 0, month = 0, ...place] = entropy.bytes(6);
  const number = place.reduce((sum, byte) => sum * 256 + byte, 0) % 1_000_000;
  return `${item}${years[year % years.length]}${months[month % months.length]}${String(number).padStart(6, '0')}`;
}

const item = '2102351GSB10';
const years = 'FGHJKLMN';
const months = '123456789ABC';
