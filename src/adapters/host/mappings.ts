import { isIP, isIPv4 } from 'node:net';
import { invalid } from './option-table.ts';

/** One `--map`: what the router dials, and where that is in the lab. A port that is absent is any, or the same. */
export interface Mapping {
  readonly from: Place;
  readonly to: Place;
}

export interface Place {
  readonly host: string;
  readonly port: number | undefined;
}

/** One `--map-source`: an address of the router, and that of this host which stands for it. */
export interface SourceMapping {
  readonly from: string;
  readonly to: string;
}

/** `172.16.73.168:8080=127.0.0.1:8829`, `ca.example.com=localhost` */
export function mapping(value: string, name: string): Mapping {
  const [from, to] = sides(value).map(placeIn);
  if (!from || !to)
    throw invalid(`Option '${name}' needs <address[:port]>=<host[:port]>, such as 172.16.73.168:8080=127.0.0.1:8829, not '${value}'`);
  return { from, to };
}

/** `10.1.1.1=127.0.0.2` */
export function sourceMapping(value: string, name: string): SourceMapping {
  const [from = '', to = ''] = sides(value);
  if (!isIPv4(from) || isIP(to) === 0)
    throw invalid(`Option '${name}' needs <address>=<host address>, such as 10.1.1.1=127.0.0.2, not '${value}'`);
  return { from, to };
}

/** Two that begin alike would be told apart by their order only. */
export function checkMappings(mappings: readonly Mapping[], sources: readonly SourceMapping[]): void {
  const twice = firstTwice(mappings.map(({ from }) => formatPlace(from).toLowerCase()));
  if (twice !== undefined) throw invalid(`--map says twice where ${twice} leads`);
  const source = firstTwice(sources.map(({ from }) => from));
  if (source !== undefined) throw invalid(`--map-source says twice what stands for ${source}`);
}

export const formatPlace = ({ host, port }: Place): string => {
  const name = host.includes(':') ? `[${host}]` : host;
  return port === undefined ? name : `${name}:${port}`;
};

function sides(value: string): readonly string[] {
  const both = value.split('=');
  return both.length === 2 ? both : [];
}

/** An IPv6 address with a port stands in brackets; without one it may. */
function placeIn(text: string): Place | undefined {
  if (isIP(text) === 6) return { host: text, port: undefined };
  const [, ipv6, name, digits] = /^(?:\[([^\]]+)\]|([a-z\d](?:[a-z\d.-]*[a-z\d])?\.?))(?::(\d{1,5}))?$/i.exec(text) ?? [];
  const host = ipv6 ?? name;
  const port = digits === undefined ? undefined : Number(digits);
  const isWrong = host === undefined || (ipv6 !== undefined && isIP(ipv6) !== 6) || port === 0 || (port ?? 0) > 65_535;
  return isWrong || /^[\d.]+$/.test(host) !== isIPv4(host) ? undefined : { host, port };
}

const firstTwice = (texts: readonly string[]): string | undefined => texts.find((text, at) => texts.indexOf(text) !== at);
