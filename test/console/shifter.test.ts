import test from 'ava';
import { VirtualClock } from '../../src/clock/virtual-clock.ts';
import { Shifter, type Wire } from '../../src/console/shifter.ts';

/** One direction of a line with two wires, on which a character takes ten milliseconds, and when each arrived. */
function line() {
  const clock = new VirtualClock(0);
  const heard: string[] = [];
  const wire = (): Wire => ({
    millisecondsPerCharacter: 10,
    deliver: bytes => void heard.push(`${Buffer.from(bytes).toString()} at ${clock.now()}`),
  });
  return { clock, heard, shifter: new Shifter(clock), one: wire(), other: wire() };
}

test('what follows a purge takes its time like everything else', t => {
  const { clock, heard, shifter, one } = line();
  shifter.shift(Buffer.from('lost'), one);
  clock.advance(5);
  shifter.drop(one);
  shifter.shift(Buffer.from('abc'), one);
  clock.advance(100);
  t.deepEqual(heard, ['a at 15', 'b at 25', 'c at 35']);
});

test('a purge of one wire lets what waits on the other begin, and one of the other waits for what is on its way', t => {
  const { clock, heard, shifter, one, other } = line();
  shifter.shift(Buffer.from('lost'), one);
  shifter.shift(Buffer.from('ab'), other);
  clock.advance(5);
  shifter.drop(one);
  shifter.shift(Buffer.from('lost'), one);
  shifter.drop(one);
  clock.advance(100);
  t.deepEqual(heard, ['a at 15', 'b at 25']);
});
