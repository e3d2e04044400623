import type { ChassisName } from '../../../firmware-model/chassis/index.ts';
import type { ReleaseName } from '../../../firmware-model/releases/index.ts';
import type { CtlQuestion } from './ctl-commands.ts';
import type { Mapping, SourceMapping } from './mappings.ts';
import type { Address, EscapeKey } from './option-values.ts';
import type { PeerCertificate } from './peer-certificate.ts';

export type Invocation =
  | { readonly command: 'run'; readonly options: RunOptions }
  | { readonly command: 'ca'; readonly options: CaOptions }
  | { readonly command: 'attach'; readonly options: AttachOptions }
  | { readonly command: 'ctl'; readonly options: CtlOptions }
  | { readonly command: 'check'; readonly options: CheckOptions }
  | { readonly command: 'pack build'; readonly options: PackBuildOptions }
  | { readonly command: 'cmp show' /** A file of the host, `-` for standard input. */; readonly file: string }
  | { readonly command: 'help'; readonly text: string }
  | { readonly command: 'version' };

/** What decides on the time. */
export interface WorldOptions {
  readonly state: string;
  /** Milliseconds since 1970; undefined: as the state folder has it. */
  readonly clock: number | 'now' | undefined;
  readonly timeScale: number;
  readonly caClock: 'world' | 'host';
}

/** What the lab CA does otherwise than it would by itself. */
export interface LabWishes {
  /** Milliseconds. */
  readonly validity?: number;
  /** As it was written. */
  readonly fault?: string;
  readonly baseUrl?: string;
  /** A folder of the host. */
  readonly dump?: string;
  /** A file of the host. */
  readonly profile?: string;
  /** How many times a requester is told to wait, and the seconds of each. */
  readonly pollCount?: number;
  readonly checkAfter?: number;
  /** What clients authenticate with that have no certificate: the file holds the secret. */
  readonly mac?: { readonly reference: string; readonly file: string };
  /** Milliseconds. */
  readonly timeWindow?: number;
}

/** Where in the lab is what production knows by another address. */
export interface Maps {
  readonly places: readonly Mapping[];
  readonly sources: readonly SourceMapping[];
}

/** How patient and how strict the router is with a CA; what is absent is as it is without an option. Milliseconds. */
export interface CmpWishes {
  readonly requestTimeout?: number;
  readonly overall?: number;
  readonly strict?: boolean;
}

/** Files that a router's identity is read from; the password of the key or of the PKCS#12 file is never on the command line. */
export type GivenIdentityFiles = ({ readonly certificate: string; readonly key: string } | { readonly p12: string }) & {
  readonly passwordFile?: string;
};

export interface RunOptions extends WorldOptions {
  readonly console: string;
  readonly tcp: Address | undefined;
  readonly telnet: Address | undefined;
  readonly rfc2217: Address | undefined;
  readonly ssh: Address | undefined;
  /** Telnet and SSH are configured at start. */
  readonly openVty: boolean;
  readonly boot: 'full' | 'quick';
  readonly baud: number | 'max';
  readonly startupConfig: string | undefined;
  /** Where the console line is logged. */
  readonly log: string | undefined;
  readonly pack: string | undefined;
  readonly serial: string | undefined;
  /** Of the software of a new router; undefined: that of the router in the folder, of a new one the usual. */
  readonly release: ReleaseName | undefined;
  readonly chassis: ChassisName | undefined;
  readonly labPassword: string | undefined;
  readonly ca: Address | undefined;
  readonly lab?: LabWishes;
  /** NTP is answered by this world's clock. */
  readonly ntp?: 'host';
  readonly maps?: Maps;
  readonly cmpLimits?: CmpWishes;
  readonly peerCertificates?: readonly PeerCertificate[];
  readonly identity: GivenIdentityFiles | undefined;
  /** Folder of the host that CMP messages are kept in. */
  readonly cmpLog?: string;
  /** Undefined: when standard input and output are a terminal. */
  readonly attach: boolean | undefined;
  /** Undefined: no key leaves the attached terminal. */
  readonly escape: EscapeKey | undefined;
  readonly json: boolean;
}

export interface CaOptions {
  readonly state: string;
  /** Milliseconds since 1970; without it the host's time. */
  readonly clock?: number;
  /** The state folder of the router whose time it lives in. */
  readonly follow?: string;
  readonly listen: Address;
  /** How many times a requester is told to wait, and the seconds of each; absent where a profile has it. */
  readonly pollCount?: number;
  readonly checkAfter?: number;
  readonly lab?: LabWishes;
  /** The URL of the CA that it stands in front of. */
  readonly proxy?: string;
  readonly json: boolean;
}

export interface AttachOptions {
  readonly state: string;
  /** Undefined: the one in the state folder. */
  readonly console: string | undefined;
  /** Undefined: the rate that is found there. */
  readonly baud: number | undefined;
  readonly escape: EscapeKey | undefined;
}

export interface CtlOptions {
  readonly state: string;
  readonly question: CtlQuestion;
  readonly json: boolean;
}

export interface CheckOptions {
  /** A file of the host. */
  readonly configuration: string;
  /** Where the list of lines goes; undefined: standard output. */
  readonly list: string | undefined;
  readonly pack: string | undefined;
  readonly labPassword: string | undefined;
  readonly json: boolean;
}

export interface PackBuildOptions {
  /** A file of the host, `-` for standard input. */
  readonly reference: string;
  readonly output: string;
  /** What the keeper calls the release of the reference. */
  readonly release: string | undefined;
}
