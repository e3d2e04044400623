import { basename, delimiter, dirname, relative, resolve } from 'node:path';

/** What of a process tells how it was started. */
export interface Start {
  readonly argv: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
}

/** How this program is called again, as it was started: what is printed can be typed. */
export function programCall(start: Start): string {
  if (isNpmStart(start) || isNpx(start)) return 'npx --no-install ne40e'; // without that, npx would ask a registry for the name
  const { env, cwd } = start;
  const script = scriptOf(start);
  if (isOnPath(script, env)) return basename(script);
  const beside = relative(cwd, script);
  return `node ${quoted(beside.startsWith('..') ? script : beside)}`;
}

/** How the help is called: `npm start` takes options of its own behind two dashes, and the commands of `ctl` stand in its own help. */
export const helpCall = (start: Start): string =>
  isNpmStart(start) ? 'npm start -- --help' : `${programCall(start)}${start.argv[2] === 'ctl' ? ' ctl' : ''} --help`;

const isNpmStart = ({ env: { npm_lifecycle_event: event, npm_package_name: name } }: Start): boolean =>
  event === 'start' && name === 'ne40e';

/** By the name of its bin: a program that npx runs may start another one by node. */
const isNpx = (start: Start): boolean => start.env['npm_lifecycle_event'] === 'npx' && basename(scriptOf(start)) === 'ne40e';

const scriptOf = ({ argv: [, script = ''] }: Start): string => script;

const isOnPath = (script: string, { PATH = '' }: Start['env']): boolean =>
  basename(script) === 'ne40e' && PATH.split(delimiter).some(folder => folder !== '' && resolve(folder) === dirname(script));

const quoted = (path: string): string => (/^[\w./+-]+$/.test(path) ? path : `'${path.replaceAll("'", String.raw`'\''`)}'`);
