import { type Configuration, type ConfigurationNode, emptyConfiguration } from '../../../config/configuration.ts';

/** What is configured of one session. */
export interface BfdSession {
  readonly key: string;
  readonly name: string;
  readonly peer: string;
  readonly interface?: string;
  readonly local?: string;
  readonly remote?: string;
  readonly isAuto: boolean;
}

/** Sessions that watch an IP link, in the order in which they were made. */
export const sessionsIn = (lines: Configuration): readonly BfdSession[] =>
  [...lines].flatMap(([key, node]) => (key.startsWith('bfd ') && node.children && node.args['peer-ip'] ? [sessionOf(key, node)] : []));

/** A session runs once both ends have their numbers, or agree on them by themselves. */
export const isComplete = ({ local, remote, isAuto }: BfdSession): boolean => isAuto || (local !== undefined && remote !== undefined);

export const typeOf = (session: BfdSession): string => {
  const kind = session.interface === undefined ? 'IP_PEER' : 'IP_IF';
  return session.isAuto ? `S_AUTO_${session.interface === undefined ? 'PEER' : 'IF'}` : `S_${kind}`;
};

function sessionOf(key: string, { line, args, children = emptyConfiguration }: ConfigurationNode): BfdSession {
  const value = (of: string) => children.get(`discriminator ${of}`)?.line.split(' ').at(-1);
  const [local, remote, bound] = [value('local'), value('remote'), args['interface-name']];
  return {
    key,
    name: args['session-name'] ?? '',
    peer: args['peer-ip'] ?? '',
    ...(bound !== undefined && { interface: bound }),
    ...(local !== undefined && { local }),
    ...(remote !== undefined && { remote }),
    isAuto: line.endsWith(' auto'),
  };
}
