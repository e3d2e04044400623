import type { DerElement } from '../../pki/der.ts';

/** Milliseconds since 1970 of a UTCTime or GeneralizedTime in the one form of RFC 5280 §4.1.2.5: to the second, in UTC. Throws for any other. */
export function readTime({ tag, contents }: DerElement): number {
  const text = Buffer.from(contents).toString('latin1');
  const form = forms.get(tag)?.exec(text);
  if (!form) throw new TypeError('no Time');
  const [, years = '', month, day, hour, minute, second] = form;
  const year = years.length === 4 ? years : `${Number(years) < 50 ? '20' : '19'}${years}`; // §4.1.2.5.1
  const iso = `${year}-${month}-${day}T${hour}:${minute}:${second}.000Z`;
  const time = Date.parse(iso);
  if (Number.isNaN(time) || new Date(time).toISOString() !== iso) throw new TypeError('no Time'); // the 31st of a short month
  return time;
}

const forms = new Map([
  [0x17, /^(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z$/],
  [0x18, /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z$/],
]);
