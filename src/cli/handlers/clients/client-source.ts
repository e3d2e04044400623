import { interfaceAddress } from '../../../config/interface-address.ts';
import { hasVpnInstance } from '../../../config/vpn-instance.ts';
import { anywhere, type Origin } from '../../../pki/downloads.ts';
import type { RouterFacts } from '../../run/handler.ts';
import { type Course, say } from '../../run/outcome.ts';

/** What a line says of where its connection begins. */
export interface AskedSource {
  readonly address?: string | undefined;
  readonly interfaceName?: string | undefined;
  readonly vpnInstance?: string | undefined;
}

/** What displays show where no source is configured (command reference, display ftp-client). */
export const noAddress = '0.0.0.0';

/** An interface in one word or in two, as forms of clients name it. */
export interface InterfaceArgs {
  readonly 'interface-name'?: string;
  readonly 'interface-type'?: string;
  readonly 'interface-number'?: string;
}

export function interfaceIn(args: InterfaceArgs): string | undefined {
  const { 'interface-name': name, 'interface-type': type, 'interface-number': number } = args;
  return name ?? (type === undefined ? undefined : type + (number ?? ''));
}

/** Where a client's connection begins: as the line says, else as the configuration does. Undefined where that cannot be, which has then been said. */
export function* clientOrigin(asked: AskedSource, configured: AskedSource, router: RouterFacts): Course<Origin | undefined> {
  const { running } = router.volatile;
  const { vpnInstance } = asked;
  if (vpnInstance !== undefined && !hasVpnInstance(running, vpnInstance)) {
    yield say('client-vpn-missing');
    return undefined;
  }
  const isSaid = asked.address !== undefined || asked.interfaceName !== undefined;
  const source = isSaid ? asked : { ...configured, vpnInstance: vpnInstance ?? configured.vpnInstance };
  if (source.interfaceName === undefined) return { ...anywhere, source: source.address, vpnInstance: source.vpnInstance };
  const found = interfaceAddress(running, source.interfaceName);
  if ('address' in found) return { source: found.address, vpnInstance: source.vpnInstance };
  yield say(found.missing === 'interface' ? 'client-interface-missing' : 'client-address-missing');
  return undefined;
}
