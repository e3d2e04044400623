import test from 'ava';
import { messages } from '../../firmware-model/messages.ts';
import { emptyConfiguration } from '../../src/config/configuration.ts';
import { logText } from '../../src/console/information-center.ts';

test("the 80th column parts no character of a CA's text", t => {
  for (const shift of ['', 'x']) {
    const remark = shift + '\u{1f600}'.repeat(90);
    const text = logText(
      {
        kind: 'log',
        module: 'PKI',
        severity: 4,
        mnemonic: 'CMP_REMARK',
        identity: 'CID=0x80f10411',
        id: 'cmp-remark',
        params: { session: 's1', remark },
        time: 0,
      },
      emptyConfiguration,
      messages,
    );
    t.true(Buffer.from(text).toString('utf8').replaceAll('\r\n', '').includes(remark));
  }
});
