import type page from '../../../../firmware-model/pages/pki/pki-http.ts';
import { kindByName } from '../../../pki/downloaded-file.ts';
import { parseHttpUrl } from '../../../pki/http-url.ts';
import type { Handlers } from '../../run/handler.ts';
import { say } from '../../run/outcome.ts';
import { download, refuseDownload } from './download.ts';

export default {
  fetch({ args }, router) {
    const { 'url-addr': url, 'save-name': file, 'source-ip-address': source, 'vpn-instance-name': vpnInstance } = args;
    if (!parseHttpUrl(url)) return say('pki-url-not-http');
    const asked = { kind: kindByName(file, url), place: { by: 'http', url, from: { source, vpnInstance } }, file } as const;
    return refuseDownload(asked, router) ?? download(asked, router);
  },
} satisfies Handlers<typeof page>;
