import type { SshFiles } from '../adapters/terminals/ssh-service.ts';
import { localUser } from '../cli/handlers/aaa/login-settings.ts';
import { mustStay, refusalToWrite } from '../cli/handlers/file-system/card-command.ts';
import { familyOf, sftpServer } from '../cli/handlers/user-login/network-servers.ts';
import { maySsh } from '../cli/handlers/user-login/ssh-access.ts';
import { sshServerSettings } from '../cli/handlers/user-login/ssh-server-settings.ts';
import { sshUser } from '../cli/handlers/user-login/ssh-users.ts';
import { settingsOf } from '../config/settings.ts';
import { resolvePath } from '../flash/path.ts';
import type { Router } from '../router.ts';

/**
 * What a user of the SSH server comes to by SFTP: the directory that was set for them, or for all (command reference, ssh user and sftp
 * server default-directory). Who has neither comes to nothing.
 */
export function filesOf(router: Router, name: string, address: string): SshFiles | undefined {
  const { running } = router.facts.volatile;
  if (!sftpServer(running)[familyOf(address)] || !maySsh(running, name, 'sftp')) return undefined;
  const directory = sshUser(running, name)?.directory ?? settingsOf(running).line('sftp server default-directory')?.args.sftpdir;
  const place = directory === undefined ? undefined : resolvePath(directory, 'cfcard:/');
  return place && 'path' in place ? new CardDirectory(router, place.path, levelOf(router, name)) : undefined;
}

function levelOf({ facts }: Router, name: string): number {
  const { running } = facts.volatile;
  return sshServerSettings(running).isRoot ? 3 : (localUser(running, name)?.ownLevel ?? 0);
}

class CardDirectory implements SshFiles {
  readonly #router: Router;
  readonly #root: string;
  readonly #level: number;

  constructor(router: Router, root: string, level: number) {
    this.#router = router;
    this.#root = root;
    this.#level = level;
  }

  absolute(path: string): string {
    return `/${segmentsOf(path).join('/')}`;
  }

  list(path: string) {
    return this.#card.list(this.#place(path));
  }

  stat(path: string) {
    const place = this.#place(path);
    return place === '' ? ({ name: '/', kind: 'directory', size: 0, modified: this.#router.facts.now } as const) : this.#card.stat(place);
  }

  read(path: string, offset: number, length: number) {
    return this.#card.read(this.#place(path), offset, length);
  }

  mayWrite(path: string): boolean {
    return this.#mayWrite(this.#place(path));
  }

  draft(path: string, append: boolean) {
    return this.#card.draft(this.#place(path), append);
  }

  remove(path: string): boolean {
    const place = this.#place(path);
    if (mustStay(place, this.#router.facts) || !this.#mayWrite(place)) return false;
    this.#card.remove(place);
    return true;
  }

  removeDirectory(path: string): boolean {
    const place = this.#place(path);
    if (mustStay(place, this.#router.facts)) return false;
    this.#card.removeDirectory(place);
    return true;
  }

  makeDirectory(path: string): boolean {
    const place = this.#place(path);
    if (!isNameable(place)) return false;
    this.#card.makeDirectory(place);
    return true;
  }

  move(from: string, to: string): boolean {
    const [source, target] = [this.#place(from), this.#place(to)];
    if (mustStay(source, this.#router.facts) || !this.#mayWrite(target)) return false;
    this.#card.move(source, target);
    return true;
  }

  get #card() {
    return this.#router.facts.nonVolatile.cfCard;
  }

  #mayWrite(place: string): boolean {
    return isNameable(place) && refusalToWrite(place, { level: this.#level }, this.#router.facts) === undefined;
  }

  #place(path: string): string {
    return [...(this.#root === '' ? [] : [this.#root]), ...segmentsOf(path)].join('/');
  }
}

/** Whether the router itself could have given the name. */
const isNameable = (place: string): boolean => 'path' in resolvePath(`cfcard:/${place}`, 'cfcard:/');

/** Nobody comes above their directory. The card may be named in front. */
function segmentsOf(path: string): readonly string[] {
  const segments: string[] = [];
  for (const segment of path.replace(/^\/?cfcard:/i, '').split('/')) {
    if (segment === '..') segments.pop();
    else if (segment !== '' && segment !== '.') segments.push(segment);
  }
  return segments;
}
