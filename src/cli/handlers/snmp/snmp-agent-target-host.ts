import type page from '../../../../firmware-model/pages/snmp/snmp-agent-target-host.ts';
import type { Command, Handlers, RouterFacts } from '../../run/handler.ts';
import { say, type Step } from '../../run/outcome.ts';
import { type CliSession, isRestoring } from '../../run/session.ts';
import { candidateLines, clear, hold, isSame, snmpCipher } from './snmp-lines.ts';

/** A community is held as cipher text; a user of SNMPv3 has a name. Who gives the entry no name gets one of the router's. */
export default {
  set: (command, router) => set(command, command.args['security-name'], command.has('v3'), router),
  setCipher: (command, router) => set(command, command.args['cipher-name'], false, router),
  undo: ({ args, session }, router) => undo(args['ip-address'], args['security-name'] ?? args['cipher-name'], session, router),
  undoTrap: ({ args, session }, router) => undo(args['ip-address'], args['security-name'] ?? args['cipher-name'], session, router),
  undoNamed({ args, session }, router) {
    const keys = entries(session, router).flatMap(entry => (entry.args['host-name'] === args['host-name'] ? [entry.key] : []));
    return keys.length === 0 ? say('snmp-target-missing') : clear(keys, session);
  },
} satisfies Handlers<typeof page>;

type Typed = Pick<Command, 'canonical' | 'session'> & { readonly args: Readonly<Record<string, string | undefined>> };

function set({ args, canonical, session }: Typed, security: string, isUser: boolean, router: RouterFacts): Step {
  const address = args['ip-address'] ?? '';
  const known = entries(session, router).find(entry => entry.args['ip-address'] === address && isSecurity(entry.args, security));
  const name = args['host-name'] ?? known?.args['host-name'] ?? nameFor(address, entries(session, router).length + 1);
  const shown = isUser || isRestoring(session) ? security : `cipher ${known?.args['security'] ?? snmpCipher(security, router)}`;
  const behind = canonical.slice(canonical.indexOf(' securityname ')).replace(/^ securityname (cipher )?\S+/, '');
  const before = canonical.slice(0, canonical.indexOf(' securityname ')).replace(/^snmp-agent target-host (host-name \S+ )?/, '');
  const line = isRestoring(session) ? canonical : `snmp-agent target-host host-name ${name} ${before} securityname ${shown}${behind}`;
  const held = { ...withoutSecrets(args), 'host-name': name, security: shown.replace(/^cipher /, '') };
  return hold(`snmp-agent target-host ${name}`, line, held, session);
}

function undo(address: string, security: string | undefined, session: CliSession, router: RouterFacts): Step {
  const keys = entries(session, router).flatMap(({ key, args }) =>
    args['ip-address'] === address && isSecurity(args, security ?? '') ? [key] : [],
  );
  return keys.length === 0 ? say('snmp-target-missing') : clear(keys, session);
}

const entries = (session: CliSession, router: RouterFacts) => candidateLines('snmp-agent target-host', session, router);

const isSecurity = (args: Typed['args'], typed: string): boolean => isSame(args['security'], typed);

const withoutSecrets = ({ 'security-name': _, 'cipher-name': __, ...args }: Typed['args']) => args;

/** `targetHost_1_55062`, as the samples of the command reference have it; where its number comes from is unknown: here out of the address. */
const nameFor = (address: string, count: number): string =>
  `targetHost_${count}_${address.split('.').reduce((sum, octet) => (sum * 31 + Number(octet)) % 55_536, 7) + 10_000}`;
