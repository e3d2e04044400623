import type { Command, RouterFacts } from '../../run/handler.ts';
import { type Course, say } from '../../run/outcome.ts';
import { type Ping, pingHost } from './ping-run.ts';

/** What both families call by different names. */
export interface PingNames {
  readonly count: string | undefined;
  readonly size: string | undefined;
  readonly interval: string | undefined;
  readonly host: string;
  readonly source: string | undefined;
}

/** `ping` with whatever of its options was typed. */
export function* ping(family: 4 | 6, names: PingNames, { args, has }: Pick<Command, 'args' | 'has'>, router: RouterFacts): Course {
  const { count, size = '56', interval = '500', host, source } = names;
  const [least, most, step] = [Number(args['min-value'] ?? 56), Number(args['max-value'] ?? 9600), Number(args['step-value'] ?? 1)];
  if (has('-range') && least >= most) {
    yield say('ping-size-order');
    return;
  }
  const range = { least: has('-range') ? least : Number(size), most: has('-range') ? most : Number(size), step };
  const asked: Ping = {
    family,
    host,
    source,
    vpnInstance: args['vpn-instance-name'],
    timeout: Number(args['timeout'] ?? 2000),
    sizes: sizes(range, has('-range') && count === undefined ? undefined : Number(count ?? 5)),
    size: has('-range') ? `${least}-${most}` : size,
    interval: Number(interval),
    shows: has('-brief') ? 'marks' : has('-q') ? 'statistics' : 'all',
    isDetailed: has('-detail'),
  };
  yield* pingHost(asked, router);
}

/** From the least to the most; with a count each of them so many times. */
function* sizes({ least, most, step }: { readonly least: number; readonly most: number; readonly step: number }, count = 1) {
  for (let size = least; size <= most; size += step) for (let sent = 0; sent < count; sent++) yield size;
}
