import { createPrivateKey } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type Socket } from 'node:net';
import type { ExecutionContext } from 'ava';
import ssh2, { type Attributes, type SFTPWrapper } from 'ssh2';
import { generateHostKey } from '../../src/pki/host-key.ts';

const { OPEN_MODE: openMode, STATUS_CODE: status } = ssh2.utils.sftp;

export interface SftpServerOptions {
  readonly user?: string;
  readonly password?: string;
  readonly methods?: readonly ('password' | 'keyboard-interactive')[];
  /** DER of PKCS#8, of another server that pretends to be the same. */
  readonly hostKey?: string;
  /** Requests that it hears, and does nothing about. */
  readonly ignores?: readonly SftpRequest[];
}

type SftpRequest = 'READ' | 'WRITE' | 'CLOSE' | 'READDIR' | 'MKDIR';

/** An SSH server with files in memory, on the loopback interface. A shell there says who it is and echoes. */
export async function sftpServer(t: ExecutionContext, options: SftpServerOptions = {}) {
  const { user = 'client001', password = 'Hello-13579', methods = ['password'], hostKey = await newHostKey(), ignores = [] } = options;
  const files = new Map<string, Buffer>();
  const directories = new Set(['/', '/certificates']);
  /** What it was asked, in order. */
  const log: string[] = [];
  const sockets = new Set<Socket>();
  const server = new ssh2.Server({ hostKeys: [hostKey] }, client => {
    client.on('error', () => {});
    client.on('authentication', context => {
      const decide = (said: string) => {
        log.push(`${context.method} ${context.username}`);
        if (context.username === user && said === password) context.accept();
        else context.reject([...methods]);
      };
      if (context.method === 'password' && methods.includes('password')) decide(context.password);
      else if (context.method === 'keyboard-interactive' && methods.includes('keyboard-interactive'))
        context.prompt([{ prompt: 'One-time code: ', echo: false }], answers => decide(answers[0] ?? ''));
      else context.reject([...methods]);
    });
    client.on('session', accept => {
      const session = accept();
      session.on('pty', accepted => accepted());
      session.on('sftp', accepted => deafen(serve(accepted(), files, directories), ignores));
      session.on('shell', accepted => {
        const channel = accepted();
        channel.write('Welcome\r\n');
        channel.on('data', (bytes: Buffer) => (bytes.toString() === 'x' ? channel.end() : channel.write(bytes)));
      });
    });
  });
  const listener = createServer(socket => {
    socket.on('error', () => {});
    sockets.add(socket);
    server.injectSocket(socket);
  });
  t.teardown(() => listener.close());
  await once(listener.listen(0, '127.0.0.1'), 'listening');
  const address = listener.address();
  /** Every connection is torn away. */
  const cut = () => sockets.forEach(socket => void socket.destroy());
  return { files, directories, log, cut, port: typeof address === 'object' && address ? address.port : 0 };
}

export const newHostKey = async (): Promise<string> => {
  const { privateKey } = await generateHostKey('ecc', 'lab', 256, () => 0);
  return pemOf(privateKey);
};

const pemOf = (der: Uint8Array): string =>
  createPrivateKey({ key: Buffer.from(der), format: 'der', type: 'pkcs8' })
    .export({ format: 'pem', type: 'sec1' })
    .toString();

interface Open {
  readonly path: string;
  readonly write: boolean;
  read?: true;
}

function deafen(sftp: SFTPWrapper, ignores: readonly SftpRequest[]): void {
  for (const request of ignores) sftp.removeAllListeners(request).on(request as 'READ', () => {}); // any of them does as well
}

function serve(sftp: SFTPWrapper, files: Map<string, Buffer>, directories: Set<string>): SFTPWrapper {
  const handles: Open[] = [];
  const handleOf = (open: Open) => {
    const handle = Buffer.alloc(4);
    handle.writeUInt32BE(handles.push(open) - 1);
    return handle;
  };
  const openBy = (handle: Buffer): Open => handles[handle.readUInt32BE(0)] ?? { path: '', write: false };
  const plain = (path: string): string => {
    const parts: string[] = [];
    for (const part of path.split('/')) {
      if (part === '..') parts.pop();
      else if (part !== '' && part !== '.') parts.push(part);
    }
    return `/${parts.join('/')}`;
  };
  const attributes = (path: string): Attributes | undefined => {
    const mode = directories.has(path) ? 0o040755 : 0o100644;
    const file = files.get(path);
    return directories.has(path) || file ? { mode, uid: 0, gid: 0, size: file?.length ?? 0, atime: 0, mtime: 0 } : undefined;
  };
  const stat = (id: number, path: string) => {
    const found = attributes(plain(path));
    if (found) sftp.attrs(id, found);
    else sftp.status(id, status.NO_SUCH_FILE);
  };
  const ok = (id: number, isDone: boolean) => sftp.status(id, isDone ? status.OK : status.FAILURE);
  sftp.on('REALPATH', (id, path) => sftp.name(id, [{ filename: plain(path), longname: plain(path), attrs: {} as Attributes }]));
  sftp.on('STAT', stat);
  sftp.on('LSTAT', stat);
  sftp.on('FSTAT', (id, handle) => stat(id, openBy(handle).path));
  sftp.on('OPEN', (id, name, flags) => {
    const path = plain(name);
    const write = (flags & openMode.WRITE) !== 0;
    if (write) files.set(path, Buffer.alloc(0));
    else if (!files.has(path)) return sftp.status(id, status.NO_SUCH_FILE);
    sftp.handle(id, handleOf({ path, write }));
  });
  sftp.on('READ', (id, handle, offset, length) => {
    const piece = files.get(openBy(handle).path)?.subarray(offset, offset + length);
    if (piece && piece.length > 0) sftp.data(id, piece);
    else sftp.status(id, status.EOF);
  });
  sftp.on('WRITE', (id, handle, offset, data) => {
    const { path } = openBy(handle);
    const before = files.get(path) ?? Buffer.alloc(0);
    files.set(path, Buffer.concat([before.subarray(0, offset), data]));
    sftp.status(id, status.OK);
  });
  sftp.on('CLOSE', id => sftp.status(id, status.OK));
  sftp.on('OPENDIR', (id, path) =>
    directories.has(plain(path)) ? sftp.handle(id, handleOf({ path: plain(path), write: false })) : sftp.status(id, status.NO_SUCH_FILE),
  );
  sftp.on('READDIR', (id, handle) => {
    const open = openBy(handle);
    if (open.read) return sftp.status(id, status.EOF);
    open.read = true;
    const within = open.path === '/' ? '/' : `${open.path}/`;
    const names = [...files.keys(), ...directories]
      .filter(path => path.startsWith(within) && path.length > within.length)
      .map(path => path.slice(within.length));
    sftp.name(
      id,
      names.map(filename => ({ filename, longname: `-rw-r--r-- 1 lab lab ${filename}`, attrs: {} as Attributes })),
    );
  });
  sftp.on('MKDIR', (id, path) => ok(id, !directories.has(plain(path)) && Boolean(directories.add(plain(path)))));
  sftp.on('RMDIR', (id, path) => ok(id, directories.delete(plain(path))));
  sftp.on('REMOVE', (id, path) => ok(id, files.delete(plain(path))));
  sftp.on('RENAME', (id, from, to) => {
    const file = files.get(plain(from));
    if (!file) return sftp.status(id, status.NO_SUCH_FILE);
    files.delete(plain(from));
    files.set(plain(to), file);
    sftp.status(id, status.OK);
  });
  return sftp;
}
