import test from 'ava';
import { loggedIn } from '../support/booted-router.ts';

const incomplete = /Error: Incomplete command found at '\^' position\.\r\n[^\r\n]*[>\]]$/;

for (const line of ['ping lsp', 'ping evpn', 'tracert lsp']) {
  test(`no host is asked by \`${line}\`, which begins a command of another chapter`, t => {
    t.regex(loggedIn().type(line), incomplete);
  });
}

test('no server is called by `sftp client-transfile`: a keyword in full is one, whoever has it', t => {
  const bench = loggedIn();
  bench.type('system-view');
  t.regex(bench.type('sftp client-transfile'), incomplete);
  t.regex(bench.type('sftp client-transfile 22 33'), /Error: [^\r]+ found at '\^' position\./);
  t.regex(bench.type('sftp client-transfile 22'), /Error: [^\r]+ found at '\^' position\./);
  t.regex(bench.type('sftp client-trans'), /Trying client-trans /, 'but a beginning of one is a name');
});
