import test from 'ava';
import { subnegotiation, Telnet } from '../../../src/adapters/terminals/telnet.ts';
import { type TelnetManner, vtyManner } from '../../../src/adapters/terminals/telnet-options.ts';

const IAC = '\xff',
  SE = '\xf0',
  NOP = '\xf1',
  BRK = '\xf3',
  AYT = '\xf6',
  IP = '\xf4',
  SB = '\xfa',
  WILL = '\xfb',
  WONT = '\xfc',
  DO = '\xfd',
  DONT = '\xfe';
const BINARY = '\0',
  ECHO = '\x01',
  SGA = '\x03',
  TTYPE = '\x18',
  NAWS = '\x1f';
const offer = IAC + WILL + ECHO + IAC + WILL + SGA;

/** Feeds a Telnet end, in the pieces given, and notes what it does: data as it stands, a break as `<break>`. */
const played = (...pieces: readonly string[]) => playedTo(undefined, ...pieces);

function playedTo(manner: TelnetManner | undefined, ...pieces: readonly string[]) {
  let heard = '';
  let replies = '';
  const latin1 = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');
  const telnet = new Telnet(
    {
      data: bytes => void (heard += latin1(bytes)),
      break: () => void (heard += '<break>'),
      reply: bytes => void (replies += latin1(bytes)),
      subnegotiation: (option, content) => void (heard += `<${option}: ${Buffer.from(content).toString('hex')}>`),
    },
    manner,
  );
  telnet.encode(Buffer.from('')); // the first word
  for (const piece of pieces) telnet.receive(Buffer.from(piece, 'latin1'));
  return { heard, replies, encode: (text: string) => latin1(telnet.encode(Buffer.from(text, 'latin1'))) };
}

const hears = test.macro({
  exec(t, pieces: readonly string[], heard: string, replies: string) {
    const result = played(...pieces);
    t.deepEqual({ heard: result.heard, replies: result.replies }, { heard, replies });
  },
  title: title => title ?? '',
});

test('a client that ends its lines with CR gets raw bytes and no negotiation', hears, ['\r', 'dir\r'], '\rdir\r', '');
test('a client that ends its lines with LF gets raw bytes and no negotiation', hears, ['\n', 'dir\n'], '\ndir\n', '');
test('an LF that comes later than the CR makes nobody a Telnet client', hears, ['\r', '\n'], '\r\n', '');
test('a line that ends in CR LF is typed at a Telnet terminal, which is asked to stop echoing', hears, ['\r\n'], '\r\n', offer);
test('CR NUL is one Enter', hears, ['dir\r\0pwd\r\0'], 'dir\rpwd\r', offer);
test('a NUL vanishes also on a raw line', hears, ['\r', 'a\0b'], '\rab', '');
test('a keep-alive of IAC NOP vanishes', hears, ['a' + IAC + NOP + 'b'], 'ab', offer);
test('a command split between two segments is still one', hears, ['a' + IAC, NOP + 'b'], 'ab', offer);
test('IAC IAC is one byte 0xFF', hears, ['\r\0' + IAC + IAC], '\r\xff', offer);
test('IAC BRK is a break, in its place among the keys', hears, ['a' + IAC + BRK + 'b'], 'a<break>b', offer);
test('Interrupt Process is Ctrl+C', hears, [IAC + IP], '\x03', offer);
test(
  'a subnegotiation is told in its place among the keys',
  hears,
  ['a' + IAC + SB + NAWS + '\0\x50', '\0\x18' + IAC, SE + 'b'],
  'a<31: 00500018>b',
  offer,
);
test(
  'a doubled IAC within a subnegotiation is one byte 0xFF',
  hears,
  [IAC + SB + NAWS + 'a' + IAC + IAC + 'b' + IAC + SE],
  '<31: 61ff62>',
  offer,
);
test('a subnegotiation of nothing is none', hears, [IAC + SB + IAC + SE + 'a'], 'a', offer);
test(
  'a subnegotiation without end is held to no length, and what follows it is heard',
  hears,
  [IAC + SB + NAWS + 'x'.repeat(100_000), 'x'.repeat(100_000) + IAC + SE + 'a'],
  'a',
  offer,
);
test('Are You There is answered visibly', hears, ['\r\0' + IAC + AYT], '\r', `${offer}\r\n[Yes]\r\n`);
test('Are You There is answered to whoever asks it first thing', hears, [IAC + AYT], '', `${offer}\r\n[Yes]\r\n`);
test('a client that agrees to the offer is not answered again', hears, [IAC + DO + ECHO + IAC + DO + SGA], '', offer);
test(
  'a client that refuses every option is left in peace',
  hears,
  ['\r\0', IAC + DONT + ECHO + IAC + DONT + SGA, IAC + DONT + ECHO],
  '\r',
  offer + IAC + WONT + ECHO + IAC + WONT + SGA,
);
test(
  'an option nobody knows is refused',
  hears,
  [IAC + WILL + TTYPE + IAC + DO + TTYPE],
  '',
  offer + IAC + DONT + TTYPE + IAC + WONT + TTYPE,
);
test(
  'eight-bit transfer is agreed both ways, once',
  hears,
  [IAC + WILL + BINARY + IAC + DO + BINARY + IAC + WILL + BINARY],
  '',
  offer + IAC + DO + BINARY + IAC + WILL + BINARY,
);

test('a byte 0xFF is doubled towards a Telnet client only', t => {
  t.is(played('\r').encode('a\xffb'), 'a\xffb');
  t.is(played('\r\0').encode('a\xffb'), 'a\xff\xffb');
});

test('a VTY speaks first, and asks the client for nothing', t => {
  t.is(playedTo(vtyManner).replies, offer);
});

test('a VTY hears a client that refuses all its options, and one that agrees to them, alike', t => {
  const refused = playedTo(vtyManner, IAC + DONT + ECHO + IAC + DONT + SGA + 'a\r\0');
  const agreed = playedTo(vtyManner, IAC + DO + ECHO + IAC + DO + SGA + 'a\r\0');
  t.deepEqual([refused.heard, refused.replies], ['a\r', offer + IAC + WONT + ECHO + IAC + WONT + SGA]);
  t.deepEqual([agreed.heard, agreed.replies], ['a\r', offer]);
});

test('what is said about an option doubles its IACs', t => {
  t.is(Buffer.from(subnegotiation(44, Uint8Array.of(1, 255))).toString('hex'), 'fffa2c01fffffff0');
});
