import test from 'ava';
import { askedCa, certRequest, requestBody, signed, templateParts } from './asking.ts';

const day = 86_400_000;
const asked = async (away: number | undefined, messageTimeWindow?: number) => {
  const { send, device, clock, register } = askedCa(messageTimeWindow === undefined ? {} : { messageTimeWindow });
  const messageTime = away === undefined ? undefined : clock.now() + away;
  const { failInfo, text, kind } = await send(signed(requestBody(certRequest(templateParts())), device, { messageTime }));
  return { failInfo, text, kind, issued: register.unconfirmed().length };
};

for (const away of [0, -day, day]) {
  test(`a request whose messageTime is ${away / 1000} s away from the time of the CA is served`, async t =>
    t.like(await asked(away), { kind: 'ip', issued: 1 }));
}

test('a request without messageTime is served', async t => t.like(await asked(undefined), { kind: 'ip' }));

for (const [away, words] of [
  [-day - 1000, 'behind'],
  [day + 1000, 'ahead of'],
] as const) {
  test(`a request whose messageTime is more than a day ${words} the time of the CA is answered badTime`, async t => {
    const { text, ...rest } = await asked(away);
    t.deepEqual(rest, { kind: 'error', failInfo: 'badTime', issued: 0 });
    t.is(text, `messageTime is more than 86400 s ${words} the time of this CA: check the clock of the requester`);
  });
}

test('the window may be narrower', async t => t.like(await asked(-61_000, 60_000), { failInfo: 'badTime' }));
