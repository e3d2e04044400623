import type { Messages } from '../schema/message.ts';

const peer = 'Command Reference, display ike peer';
const ikeProposal = 'Command Reference, display ike proposal';
const proposal = 'Command Reference, display ipsec proposal';
const policy = 'Command Reference, display ipsec policy';
const sa = 'Command Reference, display ike sa';

export const ipsecMessages = {
  'ike-peer-rule': { text: '---------------------------', fidelity: 'documented', source: peer },
  'ike-peer': {
    text:
      ' IKE Peer: {name}\n' +
      '   exchange mode: main on phase 1\n' +
      '   pre-shared-key: {key}\n' +
      '   local certificate file name: {certificate}\n' +
      '   proposal: {proposal}\n' +
      '   local id type: {idType}\n' +
      '   peer ip address: {first} {last}\n' +
      '   vpn: {vpn}\n' +
      '   authentic ip address: {authenticFirst} {authenticLast}\n' +
      '   version: v2\n' +
      '   peer id: {peerId}\n' +
      '   sa binding vpn: {saVpn}\n' +
      '   nat traversal: {nat}\n' +
      '   SM4 version: {sm4}\n' +
      '   pki whitelist: {whitelist}',
    fidelity: 'documented',
    source: peer,
  },
  'ike-peer-missing': {
    text: 'Error: The IKE peer does not exist.',
    fidelity: 'inferred',
    source: 'family style; the manual prints no answer for a peer that does not exist',
  },
  'ike-certificate-twice': {
    text: 'Error: A certificate file name and a PKI domain cannot be configured for an IKE peer at the same time.',
    fidelity: 'inferred',
    source: 'the rule: Configuration Guide, IPsec; the words are not on record',
  },
  'ike-key-length': {
    text: 'Error: The length of a pre-shared key must be from 1 to 127.',
    fidelity: 'inferred',
    source: 'the rule: Command Reference, pre-shared-key; the words are not on record',
  },
  'ipsec-proposal-missing': {
    text: 'Error: The IPsec proposal {name} does not exist.',
    fidelity: 'inferred',
    source: 'the rule: Command Reference, proposal (ike); the words are not on record',
  },
  'ipsec-policy-missing': {
    text: 'Error: The IPsec policy does not exist.',
    fidelity: 'inferred',
    source: 'family style; the manual prints no answer for a policy that does not exist',
  },
  'ike-proposals-head': {
    text:
      'priority   authentication method   authentication algorithm   encryption algorithm   Diffie-Hellman group   duration (seconds)\n' +
      '-----------------------------------------------------------------------------------------------------------------------------',
    fidelity: 'documented',
    source: ikeProposal,
    head: true,
  },
  'ike-proposals-row': {
    text: '{priority:10} {method:23} {authentication:26} {encryption:22} {group:22} {seconds}',
    fidelity: 'documented',
    source: ikeProposal,
  },
  'ipsec-proposals-head': { text: '  Total IP security proposal number: {count}', fidelity: 'documented', source: proposal },
  'ipsec-proposals-apart': { text: '', fidelity: 'documented', source: proposal },
  'ipsec-proposals-name': { text: '  IP security proposal name: {name}', fidelity: 'documented', source: proposal },
  'ipsec-proposal-name': { text: '  IPsec proposal name: {name}', fidelity: 'documented', source: proposal },
  'ipsec-proposal': {
    text: '    encapsulation mode: {mode}\n    transform: {transform}',
    fidelity: 'documented',
    source: proposal,
  },
  'ipsec-proposal-esp': {
    text: '    ESP protocol: authentication {authentication}, encryption {encryption}',
    fidelity: 'documented',
    source: proposal,
  },
  'ipsec-proposal-ah': { text: '    AH protocol: authentication {authentication}', fidelity: 'documented', source: proposal },
  'ipsec-proposal-applied': { text: '    applied to policy: {policy}-{sequence}-isakmp', fidelity: 'documented', source: proposal },
  'ipsec-proposals-brief-head': {
    text:
      'current ipsec proposal number: {count}\n' +
      '-----------------------------------------------------\n' +
      'Proposal Name      Encapsulation Mode      Transform\n' +
      '-----------------------------------------------------',
    fidelity: 'documented',
    source: proposal,
    head: true,
  },
  'ipsec-proposals-brief-row': { text: ' {name:17} {mode:23} {transform}', fidelity: 'documented', source: proposal },
  'ipsec-policies-brief-head': {
    text:
      'current ipsec policy number: {count}\n' +
      '-----------------------------------------------------------------------------------\n' +
      'IPsec-Policy-Name  Mode     acl  ike-peer         Local-Address   Remote-Address\n' +
      '-----------------------------------------------------------------------------------',
    fidelity: 'documented',
    source: policy,
    head: true,
  },
  'ipsec-policies-brief-row': {
    text: '{name:18} isakmp   {acl:4} {peer:16} {local:15} {remote}',
    fidelity: 'documented',
    source: policy,
  },
  'ipsec-policy-group': {
    text:
      '\n===========================================\n' +
      'IPsec Policy Group: "{name}"\n' +
      'Using interface: {interfaces}\n' +
      '===========================================\n',
    fidelity: 'documented',
    source: policy,
  },
  'ipsec-policy': {
    text:
      '  -----------------------------\n' +
      '  IPsec policy name: "{name}"\n' +
      '  sequence number: {sequence}\n' +
      '  mode: isakmp\n' +
      '  -----------------------------\n' +
      '    security data flow: {acl}\n' +
      '    ike-peer name: {peer}\n' +
      '    perfect forward secrecy: {group}\n' +
      '    proposal name: {proposals}\n' +
      '    IPsec sa local duration(time based): {seconds} seconds\n' +
      '    IPsec sa local duration(traffic based): {kilobytes} kilobytes',
    fidelity: 'documented',
    source: policy,
  },
  'ike-sa-count': {
    text:
      ' current sa Num :{count}\n' +
      '   Single-homing :{count}     Multi-homing master :0    Multi-homing slave :0\n' +
      '   None-backup sa :{count}    Backup sa :0',
    fidelity: 'documented',
    source: sa,
  },
  'ike-sa-head': {
    text:
      'Spu board slot {slot}, IKE SA Information:\n' +
      ' Current IKE SA number: {count}\n' +
      '-----------------------------------------------------------------------\n' +
      'conn-id    peer                    flag        phase   ext    vpn\n' +
      '-----------------------------------------------------------------------',
    fidelity: 'documented',
    source: sa,
    head: true,
  },
  'ike-sa-row': { text: '{id:10} {peer:23} RD|ST       V2:{phase}    -      {vpn}', fidelity: 'documented', source: sa },
} as const satisfies Messages;
