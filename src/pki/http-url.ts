export interface HttpUrl {
  /** As it stands in the URL, for the Host field. */
  readonly host: string;
  readonly hostname: string;
  readonly port: number;
  /** Path and query, byte for byte. */
  readonly target: string;
}

/**
 * Takes an `http:` URL apart without changing it; undefined for anything else. Not with `URL`, which resolves `..`, encodes characters and
 * drops the default port: the path of a CA is what the operator typed, a double slash included.
 */
export function parseHttpUrl(url: string): HttpUrl | undefined {
  const { host = '', target = '' } = /^http:\/\/(?<host>[^/?#@\s]+)(?<target>[/?][\x21-\x22\x24-\x7e]*)?$/i.exec(url)?.groups ?? {};
  const { hostname, ipv6, port } = /^(?:\[(?<ipv6>[\da-f:.]+)\]|(?<hostname>[^:[\]]+))(?::(?<port>\d{1,5}))?$/i.exec(host)?.groups ?? {};
  const name = hostname ?? ipv6;
  const number = Number(port ?? 80);
  if (name === undefined || number < 1 || number > 65_535) return undefined;
  return { host, hostname: name, port: number, target: target.startsWith('/') ? target : `/${target}` };
}
