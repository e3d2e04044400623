import ssh2, { type SFTPWrapper } from 'ssh2';
import type { CardEntry, SshFiles } from './ssh-service.ts';

const { STATUS_CODE: status, OPEN_MODE: modes } = ssh2.utils.sftp;

/** What a client has open. */
type Open =
  | { readonly is: 'directory'; readonly entries: readonly CardEntry[]; isRead: boolean }
  | { readonly is: 'source'; readonly path: string }
  | { readonly is: 'target'; readonly draft: ReturnType<SshFiles['draft']>; written: number };

/** SFTP, version 3 (draft-ietf-secsh-filexfer-02), over the files that somebody may come to. What the card refuses fails. */
export function serveFiles(sftp: SFTPWrapper, files: SshFiles): void {
  const opened = new Map<number, Open>();
  let last = 0;

  const keep = (request: number, open: Open): void => {
    if (opened.size >= mostOpen) return sftp.status(request, status.FAILURE);
    opened.set(++last, open);
    sftp.handle(request, handleOf(last));
  };
  /** Carries out what may fail, and says how it went. */
  const attempt = (request: number, work: () => void): void => {
    try {
      work();
    } catch {
      sftp.status(request, status.FAILURE);
    }
  };
  const done = (request: number, work: () => boolean): void =>
    attempt(request, () => sftp.status(request, work() ? status.OK : status.PERMISSION_DENIED));
  const statOf = (request: number, path: string): void =>
    attempt(request, () => {
      const entry = files.stat(path);
      if (entry) sftp.attrs(request, attributesOf(entry));
      else sftp.status(request, status.NO_SUCH_FILE);
    });

  sftp.on('REALPATH', (request, path) => {
    const name = files.absolute(path);
    sftp.name(request, [{ filename: name, longname: name, attrs: attributesOf(rootEntry) }]);
  });
  sftp.on('STAT', statOf);
  sftp.on('LSTAT', statOf);
  sftp.on('OPENDIR', (request, path) =>
    attempt(request, () => {
      const entries = files.list(path);
      if (entries) keep(request, { is: 'directory', entries, isRead: false });
      else sftp.status(request, status.NO_SUCH_FILE);
    }),
  );
  sftp.on('READDIR', (request, handle) => {
    const open = opened.get(numberOf(handle));
    if (open?.is !== 'directory') return sftp.status(request, status.FAILURE);
    if (open.isRead || open.entries.length === 0) return sftp.status(request, status.EOF);
    open.isRead = true;
    sftp.name(
      request,
      open.entries.map(entry => ({ filename: entry.name, longname: longNameOf(entry), attrs: attributesOf(entry) })),
    );
  });
  sftp.on('OPEN', (request, path, flags) =>
    attempt(request, () => {
      if (flags & modes.WRITE) {
        if (!files.mayWrite(path)) return sftp.status(request, status.PERMISSION_DENIED);
        const isBehind = (flags & modes.APPEND) !== 0;
        keep(request, { is: 'target', draft: files.draft(path, isBehind), written: isBehind ? (files.stat(path)?.size ?? 0) : 0 });
      } else if (files.stat(path)?.kind === 'file') keep(request, { is: 'source', path });
      else sftp.status(request, status.NO_SUCH_FILE);
    }),
  );
  sftp.on('READ', (request, handle, offset, length) =>
    attempt(request, () => {
      const open = opened.get(numberOf(handle));
      const octets = open?.is === 'source' ? files.read(open.path, offset, Math.min(length, mostRead)) : undefined;
      if (octets && octets.length > 0) sftp.data(request, Buffer.from(octets));
      else sftp.status(request, octets ? status.EOF : status.FAILURE);
    }),
  );
  // the card takes a file from its beginning to its end
  sftp.on('WRITE', (request, handle, offset, data) =>
    attempt(request, () => {
      const open = opened.get(numberOf(handle));
      if (open?.is !== 'target' || offset !== open.written) return sftp.status(request, status.FAILURE);
      open.draft.add(data);
      open.written += data.length;
      sftp.status(request, status.OK);
    }),
  );
  sftp.on('FSTAT', (request, handle) => {
    const open = opened.get(numberOf(handle));
    if (open?.is === 'source') statOf(request, open.path);
    else if (open?.is === 'target') sftp.attrs(request, attributesOf({ ...rootEntry, kind: 'file', size: open.written }));
    else sftp.status(request, status.FAILURE);
  });
  sftp.on('CLOSE', (request, handle) =>
    attempt(request, () => {
      const open = opened.get(numberOf(handle));
      opened.delete(numberOf(handle));
      if (open?.is === 'target') open.draft.finish();
      sftp.status(request, open ? status.OK : status.FAILURE);
    }),
  );
  // the card has no attributes to set
  sftp.on('SETSTAT', request => sftp.status(request, status.OK));
  sftp.on('FSETSTAT', request => sftp.status(request, status.OK));
  sftp.on('REMOVE', (request, path) => done(request, () => files.remove(path)));
  sftp.on('RMDIR', (request, path) => done(request, () => files.removeDirectory(path)));
  sftp.on('MKDIR', (request, path) => done(request, () => files.makeDirectory(path)));
  sftp.on('RENAME', (request, from, to) => done(request, () => files.move(from, to)));
  sftp.once('close', () => {
    for (const open of opened.values()) if (open.is === 'target') open.draft.abandon();
    opened.clear();
  });
}

function handleOf(number: number): Buffer {
  const handle = Buffer.alloc(4);
  handle.writeUInt32BE(number);
  return handle;
}

const numberOf = (handle: Buffer): number => (handle.length === 4 ? handle.readUInt32BE() : 0);

function attributesOf({ kind, size, modified }: CardEntry) {
  const time = Math.floor(modified / 1000);
  return { mode: kind === 'directory' ? 0o40755 : 0o100644, uid: 0, gid: 0, size, atime: time, mtime: time };
}

/** As `ls -l` shows it. */
function longNameOf({ name, kind, size, modified }: CardEntry): string {
  const [, month = '', day = '', time = ''] = /^\w+, (\w+) (\d+) \d+ ([\d:]{5})/.exec(dateOf(modified)) ?? [];
  return `${kind === 'directory' ? 'drwxr-xr-x' : '-rw-r--r--'}    1 0        0        ${`${size}`.padStart(12)} ${month} ${day} ${time} ${name}`;
}

/** `Tue, Nov 24 2026 08:00` */
function dateOf(milliseconds: number): string {
  const [weekday = '', day = '', month = '', year = '', time = ''] = new Date(milliseconds).toUTCString().replace(',', '').split(' ');
  return `${weekday}, ${month} ${day} ${year} ${time}`;
}

const rootEntry: CardEntry = { name: '/', kind: 'directory', size: 0, modified: 0 };
const mostOpen = 64;
/** Octets that are read at a time. */
const mostRead = 32 * 1024;
