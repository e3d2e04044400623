import { caTable, defaultCa, defaultState, type labCaOptions } from './command-options.ts';
import type { CaOptions, LabWishes } from './invocation.ts';
import { invalid, type OptionValues, readOptions } from './option-table.ts';

/** What `ca` is to do. */
export function caOptions(args: readonly string[]): CaOptions {
  const given = readOptions(caTable, args);
  const { state = defaultState, listen = defaultCa, json = false, clock, follow, profile, proxy } = given;
  const { pollCount, checkAfter, ...wishes } = labWishes(given, given) ?? {};
  const ofOurOwn = ['profile', 'validity', 'poll-count', 'check-after', 'base-url', 'mac', 'time-window'] as const;
  const unfit = proxy === undefined ? undefined : ofOurOwn.find(name => given[name] !== undefined);
  if (unfit) throw invalid(`--proxy and --${unfit} exclude each other: the other CA is what it is`);
  if (clock !== undefined && follow !== undefined) throw invalid('--clock and --follow exclude each other');
  const time = { ...(typeof clock === 'number' && { clock }), ...(follow !== undefined && { follow }) };
  const polling =
    profile === undefined
      ? { pollCount: pollCount ?? 0, checkAfter: checkAfter ?? 5 }
      : { ...(pollCount !== undefined && { pollCount }), ...(checkAfter !== undefined && { checkAfter }) };
  return {
    state,
    ...time,
    listen,
    ...polling,
    ...(Object.keys(wishes).length > 0 && { lab: wishes }),
    ...(proxy !== undefined && { proxy }),
    json,
  };
}

/** Those that were given; undefined where none was. */
export function labWishes(
  given: OptionValues<typeof labCaOptions>,
  {
    profile,
    dump,
    fault,
  }: { readonly profile?: string | undefined; readonly dump?: string | undefined; readonly fault?: string | undefined },
): LabWishes | undefined {
  const { validity, 'poll-count': pollCount, 'check-after': checkAfter, 'base-url': baseUrl, mac, 'time-window': timeWindow } = given;
  const wishes = {
    ...(baseUrl !== undefined && { baseUrl }),
    ...(dump !== undefined && { dump }),
    ...(fault !== undefined && { fault }),
    ...(validity !== undefined && { validity }),
    ...(profile !== undefined && { profile }),
    ...(pollCount !== undefined && { pollCount }),
    ...(checkAfter !== undefined && { checkAfter }),
    ...(mac && { mac }),
    ...(timeWindow !== undefined && { timeWindow }),
  };
  return Object.keys(wishes).length > 0 ? wishes : undefined;
}
