import type { Message, ParamsOf } from './schema/message.ts';
import { messages } from './messages/index.ts';
import { aaaDisplayMessages } from './messages/aaa-displays.ts';
import { aaaMessages } from './messages/aaa.ts';
import { aclMessages } from './messages/acl.ts';
import { alarmDisplayMessages } from './messages/alarm-displays.ts';
import { alarmMessages } from './messages/alarms.ts';
import { bootMenuMessages } from './messages/boot-menu.ts';
import { clientMessages } from './messages/clients.ts';
import { cliMessages } from './messages/cli.ts';
import { cmpMessages } from './messages/cmp.ts';
import { cmpFailureMessages } from './messages/cmp-failures.ts';
import { commitPointMessages } from './messages/commit-points.ts';
import { configurationMessages } from './messages/configuration.ts';
import { consoleMessages } from './messages/console.ts';
import { controlPlaneMessages } from './messages/control-plane.ts';
import { deviceMessages } from './messages/device.ts';
import { downloadMessages } from './messages/downloads.ts';
import { fileSystemMessages } from './messages/file-system.ts';
import { hardwareMessages } from './messages/hardware.ts';
import { healthMessages } from './messages/health.ts';
import { hostKeyMessages } from './messages/host-keys.ts';
import { hotkeyMessages } from './messages/hotkeys.ts';
import { informationMessages } from './messages/information.ts';
import { ipServiceMessages } from './messages/ip-services.ts';
import { interfaceMessages } from './messages/interfaces.ts';
import { ipsecMessages } from './messages/ipsec.ts';
import { lldpMessages } from './messages/lldp.ts';
import { snmpMessages } from './messages/snmp.ts';
import { sslMessages } from './messages/ssl.ts';
import { ntpMessages } from './messages/ntp.ts';
import { licenceMessages } from './messages/licence.ts';
import { maintenanceMessages } from './messages/maintenance.ts';
import { logMessages } from './messages/logs.ts';
import { networkLoginMessages } from './messages/network-login.ts';
import { pkiDisplayMessages } from './messages/pki-displays.ts';
import { pkiLogMessages } from './messages/pki-logs.ts';
import { pkiMessages } from './messages/pki.ts';
import { routingMessages } from './messages/routing.ts';
import { sftpClientMessages } from './messages/sftp-client.ts';
import { tftpClientMessages } from './messages/tftp-client.ts';
import { upgradeMessages } from './messages/upgrades.ts';
import { userInterfaceMessages } from './messages/user-interface.ts';
import { reachabilityMessages } from './messages/reachability.ts';
import { verdictMessages } from './messages/verdicts.ts';
import { versionMessages } from './messages/versions.ts';

/** Every line that the router can say, by id. */
export const messages = {
  ...aaaDisplayMessages,
  ...aaaMessages,
  ...aclMessages,
  ...alarmDisplayMessages,
  ...alarmMessages,
  ...bootMenuMessages,
  ...clientMessages,
  ...cliMessages,
  ...cmpMessages,
  ...cmpFailureMessages,
  ...commitPointMessages,
  ...configurationMessages,
  ...consoleMessages,
  ...controlPlaneMessages,
  ...deviceMessages,
  ...downloadMessages,
  ...fileSystemMessages,
  ...hardwareMessages,
  ...healthMessages,
  ...hostKeyMessages,
  ...hotkeyMessages,
  ...informationMessages,
  ...ipServiceMessages,
  ...interfaceMessages,
  ...ipsecMessages,
  ...licenceMessages,
  ...maintenanceMessages,
  ...logMessages,
  ...networkLoginMessages,
  ...lldpMessages,
  ...snmpMessages,
  ...sslMessages,
  ...ntpMessages,
  ...pkiDisplayMessages,
  ...pkiLogMessages,
  ...pkiMessages,
  ...routingMessages,
  ...sftpClientMessages,
  ...tftpClientMessages,
  ...upgradeMessages,
  ...userInterfaceMessages,
  ...reachabilityMessages,
  ...verdictMessages,
  ...versionMessages,
};

export { messages };
export type MessageId = keyof typeof messages;
export type MessageParams<Id extends MessageId> = ParamsOf<(typeof messages)[Id] & Message>;
