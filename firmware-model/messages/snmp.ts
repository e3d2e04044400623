import type { Messages } from '../schema/message.ts';

const page = (title: string) => ({ fidelity: 'documented', source: `Command Reference, "${title}"` }) as const;

export const snmpMessages = {
  'snmp-disabled': { text: 'Error: SNMP agent is not enabled.', ...page('display snmp-agent local-engineid') },
  'snmp-community-simple': {
    text: 'Error: The community name must be a string of 8 to 32 characters, of at least two kinds: upper-case letters, lower-case letters, digits and special characters.',
    fidelity: 'inferred',
  },
  'snmp-community-long': { text: 'Error: The community name must be a string of 1 to 32 characters.', fidelity: 'inferred' },
  'snmp-community-missing': { text: 'Error: The community does not exist.', fidelity: 'inferred' },
  'snmp-target-missing': { text: 'Error: The target host does not exist.', fidelity: 'inferred' },
  'snmp-authentication-password': { text: 'Please configure the authentication password (8-255)', ...page('snmp-agent usm-user') },
  'snmp-privacy-password': { text: 'Please configure the privacy password (8-255)', ...page('snmp-agent usm-user') },
  'snmp-password-differs': { text: 'Error: The two passwords are not the same.', fidelity: 'inferred' },
  'snmp-password-length': { text: 'Error: The password must be a string of 8 to 255 characters.', fidelity: 'inferred' },
  'snmp-engine': { text: 'SNMP local EngineID: {engine}', ...page('display snmp-agent local-engineid') },
  'snmp-contact': {
    text: '  The contact person for this managed node:\n           {contact}',
    ...page('display snmp-agent sys-info'),
  },
  'snmp-location': { text: '   The physical location of this node:\n           {location}', ...page('display snmp-agent sys-info') },
  'snmp-version': { text: '   SNMP version running in the system:\n           {versions}', ...page('display snmp-agent sys-info') },
  'snmp-community': {
    text: '   Community name: {name}\n       Group name: {name}',
    ...page('display snmp-agent community'),
  },
  'snmp-community-alias': { text: '       Alias name:{alias}', ...page('display snmp-agent community') },
  'snmp-community-acl': { text: '       Acl: {acl}', ...page('display snmp-agent community') },
  'snmp-community-end': { text: '       Storage-type: nonVolatile\n', ...page('display snmp-agent community') },
  'snmp-end': { text: '', fidelity: 'inferred' },
  'snmp-group': {
    text: '   Group name: {name}\n       Security model: {model}\n       Readview: {read}\n       Writeview: {write}\n       Notifyview: {notify}\n       Storage-type: nonVolatile',
    ...page('display snmp-agent group'),
  },
  'snmp-mib-view': {
    text: '   View name: {name}\n       MIB Subtree: {subtree}\n       Subtree mask: {mask}(Hex)\n       Storage-type: nonVolatile\n       View Type: {type}\n       View status: active',
    ...page('display snmp-agent mib-view'),
  },
  'snmp-user': {
    text: '   User name: {name}\n       Engine ID: {engine} active\n       Authentication Protocol: {authentication}\n       Privacy Protocol: {privacy}\n       State: Active',
    ...page('display snmp-agent usm-user'),
  },
  'snmp-target': {
    text: 'Target-host NO. {number}\n-----------------------------------------------------------\n  Host-name        : {name}\n  IP-address       : {address} \n  Source interface : {source}\n  VPN instance     : {vpn}\n  Security name    : {security}\n  Port             : {port}\n  Type             : trap\n  Version          : {version}\n  Level            : {level}\n  NMS type         : {nms}\n  With ext-vb      : {extended}\n  Notification filter profile name : {filter}\n-----------------------------------------------------------\n',
    ...page('display snmp-agent target-host'),
  },
  'snmp-statistics': {
    text: '  0 Messages delivered to the SNMP entity\n  0 Messages which were for an unsupported version\n  0 Messages which used an SNMP community name not known\n  0 Messages which represented an illegal operation for the community supplied\n  0 ASN.1 or BER errors in the process of decoding\n  0 Messages passed from the SNMP entity\n  0 SNMP PDUs which had badValue error-status\n  0 SNMP PDUs which had genErr error-status\n  0 SNMP PDUs which had noSuchName error-status\n  0 SNMP PDUs which had tooBig error-status\n  0 MIB objects retrieved successfully\n  0 MIB objects altered successfully\n  0 GetRequest-PDU accepted and processed\n  0 GetNextRequest-PDU accepted and processed\n  0 GetBulkRequest-PDU accepted and processed\n  0 GetResponse-PDU sent\n  0 SetRequest-PDU accepted and processed\n  0 Trap-PDU sent\n  0 Inform-PDU sent\n  0 Inform-PDU received with no acknowledgement\n  0 Inform-PDU received with acknowledgement',
    ...page('display snmp-agent statistics'),
  },
} as const satisfies Messages;
