import { settingsOf } from '../../../config/settings.ts';
import type { RouterFacts } from '../../run/handler.ts';
import { type AskedSource, interfaceIn } from './client-source.ts';

export function telnetSource({ volatile }: RouterFacts): AskedSource {
  const { args = {} } = settingsOf(volatile.running).line('telnet client-source') ?? {};
  return { address: args['source-ip-address'], interfaceName: interfaceIn(args) };
}
