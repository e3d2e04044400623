import { spawn } from 'node:child_process';
import { readFileSync, symlinkSync } from 'node:fs';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import test from 'ava';
import { mainPath } from '../support/program.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const root = new URL('../../../', import.meta.url);

/** All that the page types, as one script; the CA listens on a port that is free. */
function script(port: number): string {
  const page = readFileSync(new URL('docs/certificate-year.md', root), 'utf8');
  const blocks = [...page.matchAll(/<!-- run by test\/docs\/certificate-year\.test\.ts -->\n```sh\n(.*?)```/gs)].map(([, lines]) => lines);
  return ['set -e', "trap 'kill $(jobs -p) 2>/dev/null || true' EXIT", ...blocks]
    .join('\n')
    .replaceAll('node dist/program/main.js', 'npx --no-install ne40e')
    .replaceAll('npx --no-install ne40e', `node ${mainPath}`)
    .replaceAll(`${mainPath} ca `, `${mainPath} ca --listen ${port} `)
    .replaceAll('http://127.0.0.1:8829', `http://127.0.0.1:${port}`);
}

const freePort = (): Promise<number> =>
  new Promise(resolve => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { readonly port: number };
      server.close(() => resolve(port));
    });
  });

test('the year of a certificate goes as its page types it', async t => {
  t.timeout(15 * 60_000);
  const folder = temporaryFolder(t);
  symlinkSync(fileURLToPath(new URL('examples', root)), `${folder}/examples`);
  const child = spawn('bash', ['-xc', script(await freePort())], { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
  t.teardown(() => child.kill());
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text: Buffer) => (said += text.toString()));
  const code = await new Promise(resolve => child.once('close', resolve));
  t.is(code, 0, said.slice(-4000));
});
