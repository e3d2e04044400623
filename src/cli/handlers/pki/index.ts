import type { AnyHandlers } from '../../handler.ts';
import pkiEntity from './pki-entity.ts';
import commonName from './common-name.ts';
import country from './country.ts';
import state from './state.ts';
import locality from './locality.ts';
import organization from './organization.ts';
import organizationUnit from './organization-unit.ts';
import fqdn from './fqdn.ts';
import email from './email.ts';
import ipAddress from './ip-address.ts';
import pkiDomain from './pki-domain.ts';
import certificateRequestEntity from './certificate-request-entity.ts';
import crl from './crl.ts';
import crlUrl from './crl-url.ts';
import crlLdap from './crl-ldap.ts';
import pkiCmpSession from './pki-cmp-session.ts';
import cmpRequestAuthenticationCert from './cmp-request-authentication-cert.ts';
import cmpRequestCaName from './cmp-request-ca-name.ts';
import cmpRequestEntity from './cmp-request-entity.ts';
import cmpRequestRsaLocalKeyPair from './cmp-request-rsa-local-key-pair.ts';
import cmpRequestServerUrl from './cmp-request-server-url.ts';
import certificateAutoUpdateEnable from './certificate-auto-update-enable.ts';
import certificateUpdateExpireTime from './certificate-update-expire-time.ts';
import cmpPollRequestStop from './cmp-poll-request-stop.ts';
import pkiCmpInitialRequest from './pki-cmp-initial-request.ts';
import pkiImportCertificateFilename from './pki-import-certificate-filename.ts';
import pkiDeleteCertificate from './pki-delete-certificate.ts';
import pkiValidateCertificateFilename from './pki-validate-certificate-filename.ts';
import resetPkiAllCert from './reset-pki-all-cert.ts';
import resetPkiCmpStatisticsSession from './reset-pki-cmp-statistics-session.ts';
import displayPkiCertList from './display-pki-cert-list.ts';
import displayPkiCaList from './display-pki-ca-list.ts';
import displayPkiCertificateFilename from './display-pki-certificate-filename.ts';
import displayPkiMatchRsaKey from './display-pki-match-rsa-key.ts';
import displayPkiLocalKeyPairPublic from './display-pki-local-key-pair-public.ts';
import displayPkiCmpStatisticsSession from './display-pki-cmp-statistics-session.ts';
import rsaPkiLocalKeyPairCreate from './rsa-pki-local-key-pair-create.ts';
import rsaPkiLocalKeyPairDestroy from './rsa-pki-local-key-pair-destroy.ts';
import pkiImportRsaKeyPair from './pki-import-rsa-key-pair.ts';

/** Handlers of this chapter, under the paths of their pages. */
export default {
  'pki/pki-entity': pkiEntity,
  'pki/common-name': commonName,
  'pki/country': country,
  'pki/state': state,
  'pki/locality': locality,
  'pki/organization': organization,
  'pki/organization-unit': organizationUnit,
  'pki/fqdn': fqdn,
  'pki/email': email,
  'pki/ip-address': ipAddress,
  'pki/pki-domain': pkiDomain,
  'pki/certificate-request-entity': certificateRequestEntity,
  'pki/crl': crl,
  'pki/crl-url': crlUrl,
  'pki/crl-ldap': crlLdap,
  'pki/pki-cmp-session': pkiCmpSession,
  'pki/cmp-request-authentication-cert': cmpRequestAuthenticationCert,
  'pki/cmp-request-ca-name': cmpRequestCaName,
  'pki/cmp-request-entity': cmpRequestEntity,
  'pki/cmp-request-rsa-local-key-pair': cmpRequestRsaLocalKeyPair,
  'pki/cmp-request-server-url': cmpRequestServerUrl,
  'pki/certificate-auto-update-enable': certificateAutoUpdateEnable,
  'pki/certificate-update-expire-time': certificateUpdateExpireTime,
  'pki/cmp-poll-request-stop': cmpPollRequestStop,
  'pki/pki-cmp-initial-request': pkiCmpInitialRequest,
  'pki/pki-import-certificate-filename': pkiImportCertificateFilename,
  'pki/pki-delete-certificate': pkiDeleteCertificate,
  'pki/pki-validate-certificate-filename': pkiValidateCertificateFilename,
  'pki/reset-pki-all-cert': resetPkiAllCert,
  'pki/reset-pki-cmp-statistics-session': resetPkiCmpStatisticsSession,
  'pki/display-pki-cert-list': displayPkiCertList,
  'pki/display-pki-ca-list': displayPkiCaList,
  'pki/display-pki-certificate-filename': displayPkiCertificateFilename,
  'pki/display-pki-match-rsa-key': displayPkiMatchRsaKey,
  'pki/display-pki-local-key-pair-public': displayPkiLocalKeyPairPublic,
  'pki/display-pki-cmp-statistics-session': displayPkiCmpStatisticsSession,
  'pki/rsa-pki-local-key-pair-create': rsaPkiLocalKeyPairCreate,
  'pki/rsa-pki-local-key-pair-destroy': rsaPkiLocalKeyPairDestroy,
  'pki/pki-import-rsa-key-pair': pkiImportRsaKeyPair,
} satisfies Readonly<Record<string, AnyHandlers>>;
