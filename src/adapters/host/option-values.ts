import { isValidity, validityRange } from '../../ca/validity.ts';
import { readSpan } from '../../clock/span.ts';
import { isScale, scaleRange } from '../../clock/world-clock.ts';
import { invalid } from './option-table.ts';

/** Where a server listens. Port 0 takes a free one. */
export interface Address {
  readonly host: string;
  readonly port: number;
}

export const text = (value: string): string => value;

/** `8829`, `0.0.0.0:8829`, `[::1]:8829`: the loopback interface unless a host is given. */
export function address(value: string, name: string): Address {
  const parts = /^(?:(?:\[([^\]]+)\]|([^:[\]]+)):)?(\d{1,5})$/.exec(value);
  const port = Number(parts?.[3] ?? Number.NaN);
  if (!parts || !(port <= 65535)) throw invalid(`Option '${name}' needs [host:]port with a port from 0 to 65535, not '${value}'`);
  return { host: parts[1] ?? parts[2] ?? '127.0.0.1', port };
}

export const oneOf =
  <const Value extends string>(...values: readonly Value[]) =>
  (value: string, name: string): Value => {
    const found = values.find(candidate => candidate === value);
    if (!found) throw invalid(`Option '${name}' needs ${values.join(' or ')}, not '${value}'`);
    return found;
  };

/** A line rate, or `max` for a line that takes no time. */
export function lineRate(value: string, name: string): number | 'max' {
  return value === 'max' ? value : baudRate(value, name, ' or max');
}

export function baudRate(value: string, name: string, other = ''): number {
  const rate = /^\d{1,7}$/.test(value) ? Number(value) : Number.NaN;
  if (!(rate >= 50 && rate <= 4_000_000)) throw invalid(`Option '${name}' needs a rate from 50 to 4000000 baud${other}, not '${value}'`);
  return rate;
}

/** A key that leaves the console: what the terminal sends for it, and what it is called. */
export interface EscapeKey {
  readonly byte: number;
  readonly name: string;
}

/** `ctrl+]`, `^A`; `none` for no key at all. */
export function escapeKey(value: string, name: string): EscapeKey | 'none' {
  if (value === 'none') return value;
  const [, letter] = /^(?:ctrl[+-]|\^)([a-z@[\\\]^_])$/i.exec(value) ?? [];
  if (!letter) throw invalid(`Option '${name}' needs a control key such as ctrl+] or ^A, or none, not '${value}'`);
  return { byte: letter.toUpperCase().charCodeAt(0) & 0x1f, name: `Ctrl+${letter.toUpperCase()}` };
}

/** Ctrl+], as in telnet. */
export const usualEscape: EscapeKey = { byte: 0x1d, name: 'Ctrl+]' };

export function wholeNumber(value: string, name: string): number {
  if (!/^\d{1,6}$/.test(value)) throw invalid(`Option '${name}' needs a whole number up to 999999, not '${value}'`);
  return Number(value);
}

/** Read where they are needed: the list of them is long. */
export function faults(value: string, name: string): string {
  if (/^[\w.-]+(:[^@,]*)?(@\w+)?(,[\w.-]+(:[^@,]*)?(@\w+)?)*$/.test(value)) return value;
  throw invalid(`Option '${name}' needs <name>[:<value>][@<when>], several with commas, not '${value}'`);
}

export function baseUrl(value: string, name: string): string {
  if (/^http:\/\/[!-~]{1,200}$/.test(value) && URL.canParse(value)) return value.replace(/\/+$/, '');
  throw invalid(`Option '${name}' needs a URL that begins with http://, not '${value}'`);
}

/** `1d`, `10m`: how far two clocks may be apart, in milliseconds. */
export function timeWindow(value: string, name: string): number {
  const milliseconds = readSpan(value);
  if (milliseconds !== undefined) return milliseconds;
  throw invalid(`Option '${name}' needs a time such as 1d, 12h or 10m, not '${value}'`);
}

/** The reference may hold no colon, the name of the file may. */
export function macReference(value: string, name: string): { readonly reference: string; readonly file: string } {
  const [, reference, file] = /^([^:]+):(.+)$/.exec(value) ?? [];
  if (reference !== undefined && file !== undefined) return { reference, file };
  throw invalid(`Option '${name}' needs a reference, a colon and the file with its secret, not '${value}'`);
}

/** `90d`, `1d12h`, `10m`: how long a certificate is valid, in milliseconds. */
export function validity(value: string, name: string): number {
  const milliseconds = readSpan(value);
  if (milliseconds !== undefined && isValidity(milliseconds)) return milliseconds;
  throw invalid(`Option '${name}' needs ${validityRange}, such as 90d, 12h or 10m, not '${value}'`);
}

/** `120`, `35s`, `5m`, `2d`: how long something may take, in milliseconds. More than 24 days no timer holds. */
export function timeOut(value: string, name: string): number {
  const milliseconds = /^\d{1,7}$/.test(value) ? Number(value) * 1000 : readSpan(value);
  if (milliseconds !== undefined && milliseconds >= 1000 && milliseconds <= 24 * 86_400_000) return milliseconds;
  throw invalid(`Option '${name}' needs a time from 1s to 24d, such as 120s, 5m or 2d, not '${value}'`);
}

/** `2027-05-01T08:00:00+08:00`, in UTC where no zone is given; `now`. A date that the router's own clock can be set to. */
export function date(value: string, name: string, subject = `Option '${name}'`): number | 'now' {
  if (value === 'now') return value;
  const [, day = '', time = '00:00', zone = 'Z'] =
    /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d(?:\.\d{1,3})?)?)(Z|[+-]\d\d:\d\d)?)?$/.exec(value) ?? [];
  const isDay = Number.isFinite(Date.parse(day)) && new Date(day).toISOString().startsWith(day); // no 30th of February
  const at = isDay ? Date.parse(`${day}T${time}${zone}`) : Number.NaN;
  if (!(at >= Date.UTC(2000, 0) && at < Date.UTC(2038, 0)))
    throw invalid(
      `${subject} needs a date from 2000 to 2037 such as 2027-05-01T08:00:00, in UTC or with +08:00 behind it, or now, not '${value}'`,
    );
  return at;
}

export function timeScale(value: string, name: string): number {
  const scale = /^\d{1,6}(\.\d{1,4})?$/.test(value) ? Number(value) : Number.NaN;
  if (!isScale(scale)) throw invalid(`Option '${name}' needs a number from ${scaleRange}, not '${value}'`);
  return scale;
}

/** What can be typed where the router asks for a password. It is not told back: it is a secret. */
export function labPassword(value: string, name: string): string {
  if (!/^[ -~]{1,128}$/.test(value)) throw invalid(`Option '${name}' needs up to 128 characters of ASCII`);
  return value;
}

/** What a chassis may bear, and a certificate as its name. */
export function serialNumber(value: string, name: string): string {
  if (!/^[A-Z\d]{1,20}$/i.test(value)) throw invalid(`Option '${name}' needs up to 20 letters and digits, not '${value}'`);
  return value.toUpperCase();
}

/** `127.0.0.1:2323`, `[::1]:2323` */
export const formatAddress = ({ host, port }: Address): string => (host.includes(':') ? `[${host}]:${port}` : `${host}:${port}`);

/** Whether only this machine gets there. */
export const isLoopback = ({ host }: Address): boolean => host === 'localhost' || host === '::1' || /^127\.[\d.]+$/.test(host);
