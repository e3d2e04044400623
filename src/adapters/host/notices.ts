import { printable } from '../../cmp/printable.ts';

/** What the keeper of a router should know at once: an event like the others, and lines on standard error in any case. */
export type Notice =
  | {
      readonly event: 'left-out' /** What stands in the folder of the CF card and is not on it. */;
      readonly entries: readonly { readonly place: string; readonly reason: string }[];
    }
  | {
      readonly event: 'not-trusted' /** What lies among the certificates that the lab CA trusts and is none. */;
      readonly place: string;
      readonly reason: string;
    }
  | {
      readonly event: 'set-aside' /** What lay among the certificates that the lab CA has issued and is none. */;
      readonly place: string;
      readonly reason: string;
    }
  | { readonly event: 'remark' /** What the router itself would not say. */; readonly text: string }
  | { readonly event: 'lab-password' }
  | { readonly event: 'open-vty' /** Who comes in. */; readonly user: string }
  | {
      readonly event: 'dropped' /** Who has stopped reading the console. */;
      readonly client: string /** Of what the router said to it, since this was told last. */;
      readonly bytes: number;
    }
  | {
      readonly event: 'startup-config-replaced' /** On the CF card: what lay there under this name is no more. */;
      readonly file: string;
    }
  | { readonly event: 'nobody-can-log-in'; readonly because: 'no password can be checked' | 'no user may' }
  | {
      readonly event: 'passwords-unchecked' /** Local users, and user interfaces by their section. */;
      readonly users: readonly string[] /** Whether it stands in for them. */;
      readonly labPassword: boolean;
    }
  | {
      readonly event: 'configuration-restored' /** On the CF card. */;
      readonly file: string /** Lines that do here what they do on the router. */;
      readonly understood: number /** Of the manual, and not emulated: kept as they are. */;
      readonly known: number /** Known to nobody here: kept as they are. */;
      readonly held: number /** Not in effect: as on the router. */;
      readonly refused: number /** Of the file, which the router does not keep. */;
      readonly comments: number /** Where all lines but those understood are listed; null: nowhere. */;
      readonly list: string | null;
    }
  | { readonly event: 'users-not-restored'; readonly users: readonly { readonly name: string; readonly reason: string }[] }
  | {
      readonly event: 'lines-not-restored' /** On the CF card. */;
      readonly file: string /** Of all; the first ten are given. */;
      readonly count: number;
      readonly lines: readonly { readonly lineNumber: number; readonly line: string; readonly reason: string }[];
    };

export const isNotice = (told: { readonly event: string }): told is Notice => told.event in tell;

/** The lines of a notice. */
export function describeNotice(notice: Notice): readonly string[] {
  const describe = tell[notice.event] as (notice: Notice) => readonly string[]; // the one for this event
  return describe(notice).map(printable);
}

const tell: { readonly [Event in Notice['event']]: (notice: Extract<Notice, { event: Event }>) => readonly string[] } = {
  'left-out': ({ entries }) =>
    firstTen(
      entries.map(({ place, reason }) => `Not on the CF card: ${shortened(place)} (${reason})`),
      entries.length,
    ),
  'not-trusted': ({ place, reason }) => [`The lab CA trusts nothing in ${shortened(place)} (${reason})`],
  'set-aside': ({ place, reason }) => [`The lab CA cannot use ${shortened(place)} (${reason})`],
  remark: ({ text }) => [text],
  'lab-password': () => ['--lab-password is set: it opens every account whose password cannot be checked here'],
  'open-vty': ({ user }) => [`--open-vty is set: whoever reaches this router comes in as ${user}, with a password that everybody can read`],
  dropped: ({ client, bytes }) => [`${bytes} bytes of the console were dropped for ${client}, which has stopped reading`],
  'startup-config-replaced': ({ file }) => [
    `--startup-config has taken the place of another ${file}; without the option a router starts from what was saved`,
  ],
  'nobody-can-log-in': ({ because }) => [`Nobody can log in on the console: ${waysIn[because]}`],
  'passwords-unchecked': ({ users, labPassword }) => [
    labPassword
      ? `--lab-password stands in for the passwords of ${listed(users)}`
      : `Passwords of a real router, which cannot be checked here: ${listed(users)}; --lab-password <password> lets one stand in for them`,
  ],
  'configuration-restored': notice => {
    const { known, held, refused, comments } = notice;
    return known + held + refused + comments === 0 ? [] : describeRestored(notice);
  },
  'users-not-restored': ({ users }) =>
    firstTen(
      users.map(({ name, reason }) => `User ${shortened(name)} was not restored: ${reason}`),
      users.length,
    ),
  'lines-not-restored': ({ file, count, lines }) => [
    `${count} ${count === 1 ? 'line' : 'lines'} of ${file} could not be restored; display configuration recover-result shows all`,
    ...firstTen(lines.map(describeLine), count),
  ],
};

/** How much of a configuration does what it does on the router. */
export function describeRestored({
  file,
  understood,
  known,
  held,
  refused,
  comments,
  list,
}: Extract<Notice, { event: 'configuration-restored' }>): readonly string[] {
  const counts = `${understood} understood, ${known} known and not emulated, ${held} held verbatim, ${refused} refused`;
  const others = comments === 0 ? '' : `; comments, which no router keeps: ${comments}`;
  const where = list === null ? [] : [`All but those understood are listed in ${list}`];
  return [`Lines of ${shortened(file)}: ${counts}${others}`, ...where];
}

const waysIn = {
  'no password can be checked': 'no password of those who may can be checked here; give --lab-password <password>',
  'no user may':
    'it asks for a local user of service-type terminal, and there is none; start again with --startup-config <file> that has one',
} as const;

const describeLine = ({
  lineNumber,
  line,
  reason,
}: {
  readonly lineNumber: number;
  readonly line: string;
  readonly reason: string;
}): string => (lineNumber === 0 ? `the file: ${reason}` : `line ${lineNumber}: ${shortened(line)} (${reason})`);

/** Ten are enough to see what is wrong. */
const firstTen = (lines: readonly string[], count: number): readonly string[] =>
  count > shown ? [...lines.slice(0, shown), `and ${count - shown} more`] : lines;

const listed = (names: readonly string[]): string => firstTen(names.map(shortened), names.length).join(', ');
const shortened = (text: string): string => (text.length > longest ? `${text.slice(0, longest)}…` : text);

const shown = 10;
const longest = 160;
