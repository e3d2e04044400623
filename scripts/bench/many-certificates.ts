import { generateKeyPairSync, sign } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { encodeDer } from '../../src/pki/der.ts';
import { objectIdentifierOctets } from '../../src/pki/object-identifier.ts';
import { cpuMilliseconds } from './cpu-time.ts';
import { atMost, type Figure, milliseconds, times } from './figures.ts';
import { inTemporaryFolder, Operator, RouterProcess } from './router-process.ts';

/** The list of what was imported blocks the next import at 19 kB: with names as short as these, that is at 400. */
const many = 400;
/** Imports that are taken together. */
const together = 20;

/** What an import takes early, in the middle and late; a start with all of them in memory; looking at one. */
export const manyCertificates = (): Promise<readonly Figure[]> =>
  inTemporaryFolder(async folder => {
    const state = join(folder, 'state');
    const first = new RouterProcess(['--no-ca', '--state', state, '--tcp', '0']);
    const bare = await startTime(first);
    layOut(join(state, 'cfcard'));
    const operator = new Operator((await first.event('console'))['tcp']);
    await operator.logIn();
    await operator.enter('system-view', '[~HUAWEI]');
    const cpu: number[] = [];
    const wall: number[] = [];
    for (let at = 0; at < many; at += together) {
      const before = [cpuMilliseconds(first.child.pid), performance.now()] as const;
      for (let n = at; n < at + together; n++) {
        await operator.enter(`pki import-certificate ca filename c${n}.cer`, 'successfully.');
        await operator.enter('', '[~HUAWEI]');
      }
      cpu.push((cpuMilliseconds(first.child.pid) - before[0]) / together);
      wall.push((performance.now() - before[1]) / together);
    }
    const display = await timed(() => operator.enter('display pki certificate filename c0.cer', 'c0.cer'));
    operator.close();
    await first.stop();
    const again = new RouterProcess(['--no-ca', '--state', state, '--tcp', '0']);
    const full = await startTime(again);
    await again.stop();
    const figure = (nth: number): Figure => {
      const [one = 0, that = 0] = [cpu[1], cpu[nth / together - 1]];
      return {
        what: `import of the ${nth}th, CPU`,
        value: milliseconds(that),
        ratio: `${times(that, one, `the ${2 * together}th`)}, ${milliseconds(wall[nth / together - 1] ?? 0)} with the card's writes`,
        goal: atMost(that, 5, 'ms'),
      };
    };
    return [
      figure(2 * together),
      figure(100),
      figure(many),
      { what: `a start with ${many} in memory`, value: milliseconds(full), ratio: times(full, bare, 'with none') },
      { what: 'display of one certificate', value: milliseconds(display) },
    ];
  });

/** Until the router says that it is ready; its boot takes none of our time with `--no-boot-delay`. */
async function startTime(router: RouterProcess): Promise<number> {
  return timed(() => router.event('ready'));
}

function layOut(card: string): void {
  mkdirSync(card, { recursive: true });
  const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const spki = publicKey.export({ type: 'spki', format: 'der' });
  for (let at = 0; at < many; at++) {
    const name = nameOf(`bench CA ${at}`);
    const tbs = encodeDer(0x30, number(at + 1), algorithm, name, validity, name, spki);
    writeFileSync(
      join(card, `c${at}.cer`),
      encodeDer(0x30, tbs, algorithm, encodeDer(0x03, Uint8Array.of(0), sign('sha256', tbs, privateKey))),
    );
  }
}

const oid = (dotted: string) => encodeDer(0x06, objectIdentifierOctets(dotted));
const algorithm = encodeDer(0x30, oid('1.2.840.113549.1.1.11'), encodeDer(0x05));
const number = (value: number) => encodeDer(0x02, Uint8Array.of(value >> 8, value & 0xff).subarray(value > 127 ? 0 : 1));
const validity = encodeDer(0x30, encodeDer(0x17, Buffer.from('200101000000Z')), encodeDer(0x17, Buffer.from('490101000000Z')));
const nameOf = (text: string) => encodeDer(0x30, encodeDer(0x31, encodeDer(0x30, oid('2.5.4.3'), encodeDer(0x0c, Buffer.from(text)))));

async function timed(act: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await act();
  return performance.now() - start;
}
