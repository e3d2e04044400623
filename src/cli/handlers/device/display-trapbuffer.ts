import type page from '../../../../firmware-model/pages/device/display-trapbuffer.ts';
import type { Handlers } from '../../run/handler.ts';
import { say, showAll } from '../../run/outcome.ts';
import { bufferHead, newest } from './buffer.ts';

export default {
  *display({ args }, router) {
    yield say('trapbuffer-head', bufferHead('trapBuffer', router));
    yield* showAll(newest(router.volatile.trapBuffer.entries, args.buffersize));
  },
} satisfies Handlers<typeof page>;
