import test from 'ava';
import { device } from '../../../../firmware-model/device.ts';
import { boardFromJson, boardToJson } from '../../../../src/adapters/storage/board-json.ts';
import { MemoryCard } from '../../../../src/flash/memory-card.ts';
import { deskOf, startTime } from '../../../support/desk.ts';

const fields = {
  LicenseSerialNo: 'LIC20260101016150',
  Product: 'NE40E',
  Version: 'V800R012C10',
  ESN: device.serialNumber as string,
  Custom: 'Test lab',
  Creator: 'Huawei Technologies Co., Ltd.',
  CreatedTime: '2026-01-01 22:47:08',
  Feature: 'CXFEA03',
  Expires: '2027-01-23',
};

const fileOf = (changed: Partial<typeof fields> = {}) =>
  Object.entries({ ...fields, ...changed })
    .map(([name, value]) => `${name}=${value}\r\n`)
    .join('');

function withLicence(text = fileOf()) {
  const cfCard = new MemoryCard({ now: () => startTime });
  cfCard.write('license.dat', Buffer.from(text));
  const desk = deskOf({ cfCard });
  return { ...desk, type: desk.operator().type };
}

test('a device without a licence is in the default state', t => {
  const { type } = withLicence();
  t.deepEqual(type('display license').slice(0, 2), [' Active License    : NULL', ' License state     : Default']);
  t.deepEqual(type('display license state'), ['Info: Current license state is Default.']);
  t.deepEqual(type('display license esn'), [`ESN: ${device.serialNumber}`]);
  t.deepEqual(type('license revoke'), ['Error: No license is active.']);
});

test('a licence with an end is a demonstration, and its days are counted', t => {
  const { type, clock } = withLicence();
  t.deepEqual(type('license verify license.dat'), ['Info: Verify license succeeded.']);
  t.deepEqual(type('license active license.dat'), ['Now activing the license....done.', 'Info: Succeeded in activating the license file.']);
  const ends = (days: number) => [
    `Info: Current license state is Demo. The license for the current configuration will expire in ${days} day(s).`,
  ];
  t.deepEqual(type('display license state'), ends(60));
  clock.advance(20 * 86_400_000);
  t.deepEqual(type('display license state'), ends(40));
  clock.advance(50 * 86_400_000);
  t.deepEqual(type('display license state'), ['Info: Current license state is Default.']);
});

test('a licence for good is normal, and survives a reboot on the main board', t => {
  const { type, board } = withLicence(fileOf({ Expires: 'PERMANENT' }));
  type('license active license.dat');
  type('reboot fast', 'yes');
  t.deepEqual(type('display license').slice(0, 13), [
    ' Active License    : cfcard:/license.dat',
    ' License state     : Normal',
    ' Revoke ticket     : No ticket ',
    ' License mode      : common',
    '',
    ' Test lab',
    '',
    ' Product name      : NE40E',
    ' Product version   : V800R012C10',
    ' License Serial No : LIC20260101016150',
    ' Creator           : Huawei Technologies Co., Ltd.',
    ' Created Time      : 2026-01-01 22:47:08',
    '-------------------------------------------------------------',
  ]);
  t.truthy(board);
});

test('the main board keeps licence, ticket and patch in its file', t => {
  const { type, router } = withLicence();
  type('license active license.dat');
  const { board } = router.nonVolatile;
  const kept = {
    ...board,
    revokeTicket: 'LIC1:AB',
    nextStartup: { ...board.nextStartup, patch: { file: 'cfcard:/a.PAT', version: 'V1' } },
  };
  t.deepEqual(boardFromJson(boardToJson(kept)), kept);
});

test('a file that is no licence, or one of another device, is not believed', t => {
  const refusal = (text: string) => withLicence(text).type('license active license.dat');
  t.deepEqual(refusal('rubbish'), ['Error: cfcard:/license.dat is not a license file.']);
  t.deepEqual(refusal(fileOf({ Expires: 'tomorrow' })), ['Error: cfcard:/license.dat is not a license file.']);
  t.deepEqual(refusal(`${fileOf()}${' '.repeat(70_000)}`), ['Error: cfcard:/license.dat is not a license file.']);
  t.deepEqual(refusal(fileOf({ Product: 'AR650' })), ['Error: The license file is for another product or version.']);
  t.deepEqual(refusal(fileOf({ ESN: '210235' })), ['Error: The ESN of the license file is not that of the device.']);
  t.deepEqual(refusal(fileOf({ Expires: '2026-11-01' })), ['Error: The license file has expired.']);
});

test('a licence that was given back leaves a ticket and is not taken again', t => {
  const { type } = withLicence();
  type('license active license.dat');
  t.regex(
    type('license revoke', 'yes').at(-1) ?? '',
    /^Info: Succeeded in revoking the license\. The revoke ticket is LIC20260101016150:[0-9A-F]{40}\.$/,
  );
  t.regex(type('display license revoke-ticket')[0] ?? '', /^Info: The revoke ticket is: LIC2026/);
  t.deepEqual(type('license active license.dat'), ['Error: The license has been revoked.']);
});

test('a licence in use stays, another file is erased for good', t => {
  const { type, cfCard } = withLicence();
  type('license active license.dat');
  t.deepEqual(type('license delete license.dat'), ['Error: The license file is in use.']);
  type('license revoke', 'yes');
  t.is(type('license delete license.dat', 'yes').at(-1), 'Info: Unreserved deleting file cfcard:/license.dat......Done.');
  t.is(cfCard.stat('license.dat'), undefined);
});
