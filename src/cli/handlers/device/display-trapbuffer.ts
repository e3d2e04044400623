import type page from '../../../../firmware-model/pages/device/display-trapbuffer.ts';
import type { Handlers } from '../../run/handler.ts';
import { say, show } from '../../run/outcome.ts';
import { bufferHead, newest } from './buffer.ts';

export default {
  display: ({ args }, router) => [
    say('trapbuffer-head', bufferHead('trapBuffer', router)),
    show(newest(router.volatile.trapBuffer.entries, args.buffersize)),
  ],
} satisfies Handlers<typeof page>;
