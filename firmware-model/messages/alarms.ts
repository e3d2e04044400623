import type { Messages } from '../schema/message.ts';

const mib = 'HUAWEI-IPSEC-MIB, its revision of 2021: notification and objects; the sentence is ours';

const mibWithReason = `${mib}, and so is the reason`;

/** What alarms and traps of PKI say when they come and when they go. Times are those of the certificate, in UTC. */
export const alarmMessages = {
  'link-down': {
    text: 'The interface status changes. (ifName={interface}, AdminStatus={admin}, OperStatus={state}, Reason={reason})',
    fidelity: 'captured',
    source: 'console of a VRP8 switch; of reasons only that the physical link is up',
  },
  'ca-certificate-invalid': {
    text: 'The CA certificate is invalid. (CACertStartTime={start}, CACertFinishTime={finish}, CACertIssuer={issuer}, CACertSubject={subject}, FileName={file}, InvalidReason={reason})',
    fidelity: 'documented',
    source: 'Security Hardening Guide, display alarm active; releases of the MIB before 2021 have neither file name nor reason',
  },
  'ca-certificate-valid': {
    text: 'The CA certificate is valid. (CACertStartTime={start}, CACertFinishTime={finish}, CACertIssuer={issuer}, CACertSubject={subject}, FileName={file})',
    fidelity: 'inferred',
    source: mib,
  },
  'ca-certificate-nearly-expired': {
    text: 'The CA certificate is nearly expired. (CACertStartTime={start}, CACertFinishTime={finish}, CACertIssuer={issuer}, CACertSubject={subject}, FileName={file})',
    fidelity: 'inferred',
    source: mib,
  },
  'ca-certificate-updated': {
    text: 'The CA certificate has been updated. (CACertStartTime={start}, CACertFinishTime={finish}, CACertIssuer={issuer}, CACertSubject={subject}, FileName={file})',
    fidelity: 'inferred',
    source: mib,
  },
  'local-certificate-invalid': {
    text: 'The local certificate is invalid. (LocalCertStartTime={start}, LocalCertFinishTime={finish}, LocalCertIssuer={issuer}, LocalCertSubject={subject}, FileName={file}, InvalidReason={reason})',
    fidelity: 'inferred',
    source: 'names of its objects: alarm reference of the AR; order: HUAWEI-IPSEC-MIB',
  },
  'local-certificate-valid': {
    text: 'The local certificate is valid. (LocalCertStartTime={start}, LocalCertFinishTime={finish}, LocalCertIssuer={issuer}, LocalCertSubject={subject}, FileName={file})',
    fidelity: 'inferred',
    source: mib,
  },
  'local-certificate-nearly-expired': {
    text: 'The local certificate is nearly expired. (LocalCertStartTime={start}, LocalCertFinishTime={finish}, LocalCertIssuer={issuer}, LocalCertSubject={subject}, FileName={file})',
    fidelity: 'inferred',
    source: mib,
  },
  'local-certificate-updated': {
    text: 'The local certificate has been updated. (LocalCertStartTime={start}, LocalCertFinishTime={finish}, LocalCertIssuer={issuer}, LocalCertSubject={subject}, FileName={file})',
    fidelity: 'inferred',
    source: mib,
  },
  'crl-invalid': {
    text: 'The CRL is invalid. (CRLStartTime={start}, CRLFinishTime={finish}, CRLIssuer={issuer}, FileName={file}, InvalidReason={reason})',
    fidelity: 'inferred',
    source: mib,
  },
  'crl-valid': {
    text: 'The CRL is valid. (CRLStartTime={start}, CRLFinishTime={finish}, CRLIssuer={issuer}, FileName={file})',
    fidelity: 'inferred',
    source: mib,
  },
  'crl-nearly-expired': {
    text: 'The CRL is nearly expired. (CRLStartTime={start}, CRLFinishTime={finish}, CRLIssuer={issuer}, FileName={file})',
    fidelity: 'inferred',
    source: mib,
  },
  'crl-updated': {
    text: 'The CRL has been updated. (CRLStartTime={start}, CRLFinishTime={finish}, CRLIssuer={issuer}, FileName={file})',
    fidelity: 'inferred',
    source: mib,
  },
  'key-update-failed': {
    text: 'Automatically updating the certificate failed. (StartTime={start}, FinishTime={finish}, Issuer={issuer})',
    fidelity: 'inferred',
    source: mib,
  },
  'key-update-succeeded': {
    text: 'Automatically updating the certificate succeeded. (StartTime={start}, FinishTime={finish}, Issuer={issuer})',
    fidelity: 'inferred',
    source: mib,
  },
  'alarm-file-not-written': {
    text: 'Failed to write the certificate files to the CF card. ({of}={object}, Reason={reason})',
    fidelity: 'inferred',
    source: 'HUAWEI-IPSEC-MIB: the notification has no objects; sentence, session or file, and reason are ours',
  },
  'alarm-file-written': {
    text: 'The certificate files were written to the CF card. ({of}={object})',
    fidelity: 'inferred',
    source: 'HUAWEI-IPSEC-MIB: the notification has no objects; sentence and session or file are ours',
  },
  'crl-http-failed': {
    text: 'Failed to obtain the CRL through HTTP. (Url={url}, VpnInstance={vpnInstance}, Reason={reason}{detail})',
    fidelity: 'inferred',
    source: mibWithReason,
  },
  'crl-http-succeeded': {
    text: 'The CRL was obtained through HTTP. (Url={url}, VpnInstance={vpnInstance})',
    fidelity: 'inferred',
    source: mib,
  },
  'crl-ldap-failed': {
    text: 'Failed to obtain the CRL through LDAP. (ServerIp={address}, Port={port}, Attribute={attribute}, Dn={dn}, Version={version}, VpnInstance={vpnInstance}, Reason={reason}{detail})',
    fidelity: 'inferred',
    source: mibWithReason,
  },
  'crl-ldap-succeeded': {
    text: 'The CRL was obtained through LDAP. (ServerIp={address}, Port={port}, Attribute={attribute}, Dn={dn}, Version={version}, VpnInstance={vpnInstance})',
    fidelity: 'inferred',
    source: mib,
  },
  'certificate-http-failed': {
    text: 'Failed to obtain the certificate through HTTP. (Url={url}, FileName={file}, VpnInstance={vpnInstance}, Reason={reason}{detail})',
    fidelity: 'inferred',
    source: mibWithReason,
  },
  'certificate-http-succeeded': {
    text: 'The certificate was obtained through HTTP. (Url={url}, FileName={file}, VpnInstance={vpnInstance})',
    fidelity: 'inferred',
    source: mib,
  },
  'certificate-ldap-failed': {
    text: 'Failed to obtain the certificate through LDAP. (ServerIp={address}, Port={port}, Attribute={attribute}, Dn={dn}, Version={version}, FileName={file}, VpnInstance={vpnInstance}, Reason={reason}{detail})',
    fidelity: 'inferred',
    source: mibWithReason,
  },
  'certificate-ldap-succeeded': {
    text: 'The certificate was obtained through LDAP. (ServerIp={address}, Port={port}, Attribute={attribute}, Dn={dn}, Version={version}, FileName={file}, VpnInstance={vpnInstance})',
    fidelity: 'inferred',
    source: mib,
  },
  'whitelist-nearly-full': {
    text: 'The number of data in PKI whitelists reached the alarm threshold. (Threshold={threshold}, Count={count})',
    fidelity: 'inferred',
    source: mib,
  },
  'whitelist-not-full': {
    text: 'The number of data in PKI whitelists fell below the alarm threshold. (Threshold={threshold}, Count={count})',
    fidelity: 'inferred',
    source: mib,
  },
  'whitelist-negotiation-failed': {
    text: 'The peer is not in the PKI whitelist. (CommonName={commonName})',
    fidelity: 'inferred',
    source: mib,
  },
  'card-out-of-space': {
    text: 'The space of the CF card is insufficient',
    fidelity: 'inferred',
  },
  'card-not-written': {
    text: 'The CF card cannot be written',
    fidelity: 'inferred',
  },
} as const satisfies Messages;
