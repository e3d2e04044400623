import type page from '../../../../firmware-model/pages/pki/pki-ldap-ip-port-version-dn.ts';
import { attributesOf, kindByName } from '../../../pki/downloaded-file.ts';
import type { Handlers } from '../../run/handler.ts';
import { download, refuseDownload } from './download.ts';

export default {
  fetch({ args }, router) {
    const { 'ldap-ip-address': ip, port, version, 'attr-value': attribute, 'dn-value': dn, 'save-name': file } = args;
    const { 'ldap-dn': name, 'ldap-password': password } = args;
    const kind = /revocationList/i.test(attribute ?? '') ? 'crl' : kindByName(file);
    const query = {
      ip,
      port: Number(port),
      version: version === '2' ? 2 : 3,
      dn,
      attributes: attribute === undefined ? attributesOf[kind] : [attribute],
      user: name === undefined || password === undefined ? undefined : { name, password },
    } as const;
    const from = { source: args['source-ip-address'], vpnInstance: args['vpn-instance-name'] };
    const asked = { kind, place: { by: 'ldap', query, from }, file } as const;
    return refuseDownload(asked, router) ?? download(asked, router);
  },
} satisfies Handlers<typeof page>;
