import { join } from 'node:path';
import { defaultCa, defaultState, runTable } from './command-options.ts';
import type { CmpWishes, GivenIdentityFiles, Maps, RunOptions } from './invocation.ts';
import { labWishes } from './lab-arguments.ts';
import { checkMappings } from './mappings.ts';
import { invalid, type OptionValues, readOptions } from './option-table.ts';
import { isLoopback, usualEscape } from './option-values.ts';

/** What `run` is to do. */
export function runOptions(args: readonly string[]): RunOptions {
  const given = readOptions(runTable, args);
  const { state = defaultState, ca = defaultCa, json = false } = given;
  if (given.attach && given['no-attach']) throw invalid('--attach and --no-attach exclude each other');
  if (given.ca && given['no-ca']) throw invalid('--ca and --no-ca exclude each other');
  const lab = labWishes(given, { profile: given['ca-profile'], dump: given['ca-dump'], fault: given['ca-fault'] });
  if (given['no-ca'] && lab) throw invalid('--no-ca starts no lab CA: leave out what is said of it');
  if (given.attach && json) throw invalid('--attach and --json exclude each other: both want standard output');
  if (given['open-vty']) refuseToOpen(given);
  const maps = mapsIn(given);
  const cmpLimits = cmpWishes(given);
  return {
    state,
    console: given.console ?? join(state, 'console'),
    tcp: given.tcp,
    telnet: given.telnet,
    rfc2217: given.rfc2217,
    ssh: given.ssh,
    openVty: given['open-vty'] ?? false,
    boot: given.boot ?? 'quick',
    baud: given.baud ?? 'max',
    clock: given.clock,
    timeScale: given['time-scale'] ?? 1,
    caClock: given['ca-clock'] ?? 'world',
    startupConfig: given['startup-config'],
    log: given.log,
    pack: given.pack,
    serial: given.serial,
    release: given.release,
    chassis: given.chassis,
    labPassword: given['lab-password'],
    ca: given['no-ca'] ? undefined : ca,
    ...(lab && { lab }),
    ...(given.ntp === 'host' && { ntp: given.ntp }),
    ...(maps && { maps }),
    ...(cmpLimits && { cmpLimits }),
    ...(given['ike-peer-cert'] && { peerCertificates: given['ike-peer-cert'] }),
    identity: identityIn(given),
    ...(given['cmp-log'] !== undefined && { cmpLog: given['cmp-log'] }),
    attach: given.attach ?? (given['no-attach'] || json ? false : undefined),
    escape: given.escape === 'none' ? undefined : (given.escape ?? usualEscape),
    json,
  };
}

function identityIn(given: GivenIdentityOptions): GivenIdentityFiles | undefined {
  const { 'identity-cert': certificate, 'identity-key': key, 'identity-p12': p12, 'identity-password': passwordFile } = given;
  if (!certificate !== !key) throw invalid('--identity-cert and --identity-key are given together or not at all');
  if (p12 && certificate) throw invalid('--identity-p12 and --identity-cert exclude each other');
  if (passwordFile && !p12 && !key) throw invalid('--identity-password is for --identity-p12 or --identity-key: give one of them');
  const password = passwordFile === undefined ? {} : { passwordFile };
  if (p12) return { p12, ...password };
  return certificate && key ? { certificate, key, ...password } : undefined;
}

type GivenIdentityOptions = Partial<Record<'identity-cert' | 'identity-key' | 'identity-p12' | 'identity-password', string>>;

/** Undefined where none was given. */
function mapsIn({ map: places = [], 'map-source': sources = [] }: OptionValues<typeof runTable>): Maps | undefined {
  checkMappings(places, sources);
  return places.length + sources.length > 0 ? { places, sources } : undefined;
}

/** Undefined where none was given. */
function cmpWishes(given: OptionValues<typeof runTable>): CmpWishes | undefined {
  const { 'cmp-timeout': requestTimeout, 'cmp-total-timeout': overall, 'cmp-strict': strict } = given;
  if (requestTimeout !== undefined && overall !== undefined && overall < requestTimeout)
    throw invalid('--cmp-total-timeout is shorter than --cmp-timeout: one answer is part of the whole');
  const wishes = {
    ...(requestTimeout !== undefined && { requestTimeout }),
    ...(overall !== undefined && { overall }),
    ...(strict && { strict }),
  };
  return Object.keys(wishes).length > 0 ? wishes : undefined;
}

/** What is opened has to be somewhere, and not before everybody. */
function refuseToOpen({ telnet, ssh, 'lab-password': password }: OptionValues<typeof runTable>): void {
  const places = [telnet, ssh].filter(place => place !== undefined);
  if (places.length === 0) throw invalid('--open-vty opens what --telnet and --ssh offer: give one of them');
  if (password === undefined && !places.every(isLoopback)) {
    throw invalid('--open-vty for other machines needs a password that not everybody can read: give --lab-password <password>');
  }
}
