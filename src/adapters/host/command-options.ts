import { mapping, sourceMapping } from './mappings.ts';
import type { OptionTable } from './option-table.ts';
import { peerCertificate } from './peer-certificate.ts';
import {
  type Address,
  address,
  baseUrl,
  baudRate,
  date,
  escapeKey,
  faults,
  labPassword,
  lineRate,
  oneOf,
  serialNumber,
  text,
  timeOut,
  timeScale,
  validity,
  macReference,
  timeWindow,
  wholeNumber,
} from './option-values.ts';

export const defaultState = './ne40e-state';
export const defaultCa: Address = { host: '127.0.0.1', port: 8829 };

const labPasswordOption = {
  value: '<password>',
  read: labPassword,
  meaning: 'stands in for every password of a real router,\nwhose hash cannot be checked here',
} as const;

const packOption = {
  value: '<file>',
  read: text,
  meaning: 'know the commands of this pack as well, which pack build makes',
} as const;

/** What a CA does, of that beside a router and of one on its own. */
export const labCaOptions = {
  validity: {
    value: '<time>',
    read: validity,
    meaning: 'how long the certificates of the lab CA are valid, such as 90d,\n12h or 10m (365d)',
  },
  mac: {
    value: '<ref>:<file>',
    read: macReference,
    meaning: 'let clients of the lab CA authenticate with this reference and\nthe secret in the first line of the file (signatures only)',
  },
  'time-window': {
    value: '<time>',
    read: timeWindow,
    meaning: "how far the time of a request may be from the lab CA's (1d)",
  },
  'poll-count': { value: '<times>', read: wholeNumber, meaning: 'make every requester wait this many times (0)' },
  'check-after': { value: '<seconds>', read: wholeNumber, meaning: 'and poll again after this time (5)' },
  'base-url': {
    value: '<url>',
    read: baseUrl,
    meaning: 'where certificates say that CRL and CA certificates are\n(where the lab CA listens)',
  },
} as const satisfies OptionTable;

export const runTable = {
  state: { value: '<folder>', read: text, meaning: `everything that survives power (${defaultState})` },
  console: { value: '<path>', read: text, meaning: 'symbolic link to the console (<state>/console)' },
  tcp: { value: '[host:]port', read: address, meaning: 'the console over TCP as well, raw or telnet; port 0 takes a free one' },
  telnet: { value: '[host:]port', read: address, meaning: 'a virtual terminal for each Telnet client; port 0 takes a free one' },
  ssh: { value: '[host:]port', read: address, meaning: 'log-in by SSH, if the router is configured for it' },
  'open-vty': { meaning: 'begin with a configuration that lets Telnet and SSH in' },
  rfc2217: { value: '[host:]port', read: address, meaning: 'the console as a serial port on the network; port 0 takes a free one' },
  boot: { value: 'full|quick', read: oneOf('full', 'quick'), meaning: 'the boot sequence with or without its pauses (quick)' },
  baud: { value: '<rate>|max', read: lineRate, meaning: 'pace the console at this line rate, 8N1, or not at all (max)' },
  clock: {
    value: '<date>',
    read: date,
    meaning: `what the device's clock says at first, such as 2027-05-01T08:00:00;\nin UTC, or with a zone behind it; now for this host's time\n(as the last run left it)`,
  },
  'time-scale': { value: '<n>', read: timeScale, meaning: 'let time pass so many times as fast (1)' },
  'cmp-log': { value: '<folder>', read: text, meaning: 'keep every CMP message there, as DER and as text' },
  'startup-config': { value: '<file>', read: text, meaning: 'put this file on the CF card as next-startup configuration' },
  pack: packOption,
  'lab-password': labPasswordOption,
  release: {
    value: '<release>',
    read: oneOf('V800R012C10', 'V800R022'),
    meaning: 'release of the software of a new router, V800R012C10 or\nV800R022 (V800R012C10)',
  },
  chassis: {
    value: '<chassis>',
    read: oneOf('NE40E-X8A', 'NE40E-X8A-2MPU'),
    meaning: 'chassis of a new router, NE40E-X8A or NE40E-X8A-2MPU, which has\ntwo main boards (NE40E-X8A)',
  },
  serial: { value: '<number>', read: serialNumber, meaning: 'serial number and ESN of a new router (a number of its own)' },
  ca: { value: '[host:]port', read: address, meaning: 'where the lab CA listens (127.0.0.1:8829)' },
  'ca-clock': {
    value: 'world|host',
    read: oneOf('world', 'host'),
    meaning: "the lab CA lives in the router's time or in this host's (world)",
  },
  'ca-fault': { value: '<fault>', read: faults, meaning: 'what goes wrong with its answers, as docs/ca.md lists it' },
  'ca-dump': { value: '<folder>', read: text, meaning: 'keep every message to and from the lab CA there, as DER and text' },
  'ca-profile': { value: '<file>', read: text, meaning: 'what the lab CA is and does, as docs/ca.md says' },
  ...labCaOptions,
  'no-ca': { meaning: 'start no lab CA' },
  map: {
    value: '<from>=<to>',
    read: mapping,
    repeats: true,
    meaning: 'where the lab has what the router dials there, such as\n172.16.73.168:8080=127.0.0.1:8829; may be repeated',
  },
  'map-source': {
    value: '<from>=<to>',
    read: sourceMapping,
    repeats: true,
    meaning: 'an address of this host that stands for one of the router\nas source of its connections; may be repeated',
  },
  ntp: {
    value: 'map|host',
    read: oneOf('map', 'host'),
    meaning:
      "who gives a router the time by NTP: servers that --map leads to,\nor this world's clock, as whichever server is configured (map)",
  },
  'cmp-timeout': { value: '<time>', read: timeOut, meaning: 'how long one answer of a CA may take, such as 35s or 5m (120s)' },
  'cmp-total-timeout': { value: '<time>', read: timeOut, meaning: 'how long a whole CMP transaction may take, polling included (7d)' },
  'cmp-strict': {
    meaning: 'refuse of a CA what otherwise is only remarked on: another\nsubject, SHA-1, an unmarked signer, trust by its name alone',
  },
  'ike-peer-cert': {
    value: '[peer=]file',
    read: peerCertificate,
    repeats: true,
    meaning:
      'the certificate that an IKE peer presents, by its name or address;\nwithout one: whoever has none of their own; may be repeated',
  },
  'identity-cert': {
    value: '<file>',
    read: text,
    meaning: 'identity certificate in place of the factory one, PEM or DER;\nits chain may follow it in PEM',
  },
  'identity-key': { value: '<file>', read: text, meaning: 'its private key, PEM or DER' },
  'identity-p12': { value: '<file>', read: text, meaning: 'both, and the chain, out of a PKCS#12 file' },
  'identity-password': { value: '<file>', read: text, meaning: 'its first line is the password of either' },
  attach: { meaning: 'join this terminal to the console; Ctrl+] detaches and stops\n(done by itself on a terminal)' },
  'no-attach': { meaning: 'leave this terminal alone' },
  escape: { value: '<key>|none', read: escapeKey, meaning: 'the key that detaches, such as ctrl+a or ^A (ctrl+])' },
  log: { value: '<file>', read: text, meaning: 'add what the console line says to this file, as text' },
  json: { meaning: 'print events on standard output, one JSON object a line' },
} as const satisfies OptionTable;

export const attachTable = {
  state: { value: '<folder>', read: text, meaning: `the state folder of the running router (${defaultState})` },
  console: { value: '<path>', read: text, meaning: 'its console, where it is not <state>/console' },
  baud: { value: '<rate>', read: baudRate, meaning: 'the rate of the terminal (the one found there)' },
  escape: { value: '<key>|none', read: escapeKey, meaning: 'the key that detaches, such as ctrl+a or ^A (ctrl+])' },
} as const satisfies OptionTable;

export const ctlTable = {
  state: { value: '<folder>', read: text, meaning: `the state folder of the running router (${defaultState})` },
  follow: { meaning: 'with events: go on until Ctrl+C' },
  log: { value: '<file>|none', read: text, meaning: 'with console: log the line as text there, from now on' },
  json: { meaning: 'print the answer, and what is told meanwhile, one JSON object a line' },
} as const satisfies OptionTable;

export const caTable = {
  state: { value: '<folder>', read: text, meaning: `the CA keeps its keys in <folder>/ca (${defaultState})` },
  clock: { value: '<date>', read: date, meaning: 'what time it is for the CA, such as 2027-05-01T08:00:00 (now)' },
  follow: { value: '<folder>', read: text, meaning: 'live in the time of the router with this state folder' },
  listen: { value: '[host:]port', read: address, meaning: 'where it listens (127.0.0.1:8829)' },
  fault: { value: '<fault>', read: faults, meaning: 'what goes wrong with its answers, as docs/ca.md lists it' },
  proxy: { value: '<url>', read: baseUrl, meaning: 'stand in front of this CA, in place of one of our own' },
  dump: { value: '<folder>', read: text, meaning: 'keep every message there, as DER and text' },
  profile: { value: '<file>', read: text, meaning: 'what it is and does, as docs/ca.md says' },
  ...labCaOptions,
  json: { meaning: 'print events on standard output, one JSON object a line' },
} as const satisfies OptionTable;

export const checkTable = {
  list: { value: '<file>', read: text, meaning: 'write the list of lines there (standard output)' },
  pack: packOption,
  'lab-password': labPasswordOption,
  json: { meaning: 'print events on standard output, one JSON object a line' },
} as const satisfies OptionTable;

export const cmpShowTable = {} as const satisfies OptionTable;

export const packBuildTable = {
  output: { value: '<file>', read: text, meaning: 'the pack to be made; -o for short' },
  release: { value: '<text>', read: text, meaning: 'what the release of the reference is called' },
} as const satisfies OptionTable;
