import test from 'ava';
import { DownloadError, type Downloads, noDownloads } from '../../../../src/pki/downloads.ts';
import { loggedIn } from '../../../support/booted-router.ts';

const url = 'http://10.1.1.1/ne40e/V2.cc';

function desk(http: Downloads['http']) {
  const bench = loggedIn({ downloads: { ...noDownloads, http } });
  const typed = async (line: string) => bench.type(line) + (await bench.settle());
  return { bench, typed };
}

test('a package is fetched onto the card, under its own name or another', async t => {
  const { bench, typed } = desk(async () => Buffer.from('package'));
  t.regex(await typed(`download ${url}`), /Info: Succeeded in downloading the file cfcard:\/V2\.cc\./);
  t.regex(await typed(`download ${url} save-as cfcard:/other.cc`), /cfcard:\/other\.cc/);
  t.deepEqual(Buffer.from(bench.cfCard.read('other.cc') ?? []).toString(), 'package');
});

test('what is no package, and an instance or a policy that is not there, is refused before anybody is asked', async t => {
  const { typed } = desk(() => Promise.reject(new Error('nobody is asked')));
  t.regex(await typed('download http://10.1.1.1/ne40e.zip'), /Error: Only a file whose name ends with \.cc/);
  t.regex(await typed(`download ${url} vpn-instance none`), /Error: The VPN instance does not exist\./);
  t.regex(await typed(`download ${url} ssl-policy none ssl-verify peer`), /Error: The SSL policy does not exist\./);
});

test('a package that does not come leaves nothing on the card', async t => {
  const { bench, typed } = desk(() => Promise.reject(new DownloadError('DOWNLOAD_HTTP_STATUS', 'status 404')));
  t.regex(await typed(`download ${url}`), /Error: Failed to download the file cfcard:\/V2\.cc: status 404\./);
  t.is(bench.cfCard.stat('V2.cc'), undefined);
});
