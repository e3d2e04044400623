import type { Channel as UsualChannel } from '../../firmware-model/schema/device.ts';
import { type Configuration, emptyConfiguration } from './configuration.ts';
import { readRules, rulesOfModule, severityOf, type Sort, type SortRules, usualRules, withRules } from './information-rules.ts';
import { type Settings, settingsOf } from './settings.ts';
import { type TimestampFormats, timestampFormats } from './timestamp-format.ts';

/** Where information goes, besides to log hosts. */
export type Destination = keyof typeof usualChannels;

export interface Channel {
  readonly number: number;
  readonly name: string;
  /** Of modules without a record of their own. */
  readonly rules: SortRules;
  /** By module, in small letters. */
  readonly modules: ReadonlyMap<string, SortRules>;
}

/** What the configuration makes of the information centre. */
export interface Information {
  readonly isEnabled: boolean;
  /** By number. */
  readonly channels: readonly Channel[];
  /** Number of the channel that each destination is on. */
  readonly channelOf: Readonly<Record<Destination, number>>;
  /** Whether the buffers are kept, and how many entries each holds. */
  readonly logBuffer: BufferSettings;
  readonly trapBuffer: BufferSettings;
  readonly timestamps: TimestampFormats;
  /** What comes again and again is counted, and not told every time. */
  readonly countsRepeats: boolean;
  /** Ids of what is filtered out, and `module mnemonic` in small letters. */
  readonly filtered: ReadonlySet<number | string>;
  /** By `module mnemonic` in small letters. */
  readonly severities: ReadonlyMap<string, number>;
}

export interface BufferSettings {
  readonly isEnabled: boolean;
  readonly size: number;
}

/** Command reference, info-center channel. */
const usualChannels = { console: 0, monitor: 1, trapbuffer: 3, logbuffer: 4, snmp: 5, logfile: 9 } as const;

/** Read once for each configuration that runs: every log asks for it. */
export function informationOf(running: Configuration, channels: readonly UsualChannel[]): Information {
  const known = read.get(running);
  if (known?.of === channels) return known.information;
  const isAsShipped = [...running.keys()].every(key => !key.startsWith('info-center '));
  const information = isAsShipped ? usualInformation(channels) : readInformation(settingsOf(running), channels);
  read.set(running, { of: channels, information });
  return information;
}

const read = new WeakMap<Configuration, { readonly of: readonly UsualChannel[]; readonly information: Information }>();

/** The same for all routers on which nobody has changed it. */
function usualInformation(channels: readonly UsualChannel[]): Information {
  const information = usual.get(channels) ?? readInformation(settingsOf(emptyConfiguration), channels);
  usual.set(channels, information);
  return information;
}

const usual = new WeakMap<readonly UsualChannel[], Information>();

/** Whether information of this module and severity gets to a destination. */
export function reaches(destination: Destination, sort: Sort, module: string, severity: number, information: Information): boolean {
  return information.isEnabled && passes(information.channels[information.channelOf[destination]], sort, module, severity);
}

export function passes(channel: Channel | undefined, sort: Sort, module: string, severity: number): boolean {
  if (!channel) return false;
  const { isOn, level } = (channel.modules.get(module.toLowerCase()) ?? channel.rules)[sort];
  return isOn && severity <= level;
}

/** A channel by what was typed: its number, or its name in any letters. */
export const channelNamed = (typed: string, { channels }: Information): Channel | undefined =>
  channels.find(({ number, name }) => `${number}` === typed || name.toLowerCase() === typed.toLowerCase());

export const moduleAlias = (module: string, mnemonic: string): string => `${module} ${mnemonic}`.toLowerCase();

function readInformation(settings: Settings<'system'>, channels: readonly UsualChannel[]): Information {
  const on = (usual: Destination, typed: string | undefined): number => (typed === undefined ? usualChannels[usual] : Number(typed));
  return {
    isEnabled: settings.line('info-center enable') === undefined, // a line of it is its `undo`, here and below
    channels: channels.map((usual, number) => channelOf(number, usual, settings)),
    channelOf: {
      console: on('console', settings.line('info-center console channel')?.args['channel-number']),
      monitor: on('monitor', settings.line('info-center monitor channel')?.args['channel-number']),
      trapbuffer: on('trapbuffer', settings.line('info-center trapbuffer channel')?.args['channel-number']),
      logbuffer: on('logbuffer', settings.line('info-center logbuffer channel')?.args['channel-number']),
      snmp: on('snmp', settings.line('info-center snmp channel')?.args['channel-number']),
      logfile: on('logfile', settings.line('info-center logfile channel')?.args['channel-number']),
    },
    logBuffer: {
      isEnabled: settings.line('info-center logbuffer') === undefined,
      size: Number(settings.line('info-center logbuffer size')?.args.buffersize ?? 512),
    },
    trapBuffer: {
      isEnabled: settings.line('info-center trapbuffer') === undefined,
      size: Number(settings.line('info-center trapbuffer size')?.args['buffer-size'] ?? 256),
    },
    timestamps: timestampFormats(settings),
    countsRepeats: settings.line('info-center statistic-suppress enable') === undefined,
    filtered: new Set([
      ...settings.all('info-center filter-id <filter-id>').map(({ args }) => Number(args['filter-id'])),
      ...settings
        .all('info-center filter-id bymodule-alias <modname> <alias>')
        .map(({ args }) => moduleAlias(args.modname ?? '', args.alias ?? '')),
    ]),
    severities: new Map(
      settings
        .all('info-center log-severity bymodule-alias <module-name> <logname>')
        .map(({ args }) => [moduleAlias(args['module-name'] ?? '', args.logname ?? ''), severityOf(args['log-level'] ?? '')]),
    ),
  };
}

function channelOf(number: number, usual: UsualChannel, settings: Settings<'system'>): Channel {
  const named = settings.line('info-center channel <channel-number>', { 'channel-number': `${number}` });
  const records = settings
    .all('info-center source <module-name> channel <channel-number>')
    .filter(({ args }) => args['channel-number'] === `${number}`)
    .map(({ line, args }) => ({ module: (args['module-name'] ?? '').toLowerCase(), said: readRules(line.split(' ').slice(5)) }));
  const rules = records.filter(({ module }) => module === 'default').reduce((held, { said }) => withRules(held, said), usualRules(usual));
  const modules = records
    .filter(({ module }) => module !== 'default')
    .map(({ module, said }) => [module, withRules(rulesOfModule, said)] as const);
  return { number, name: named?.args['channel-name'] ?? usual.name, rules, modules: new Map(modules) };
}
