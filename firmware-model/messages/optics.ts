import type { Messages } from '../schema/message.ts';

const cr = (title: string) => ({ fidelity: 'documented', source: `Command Reference, "${title}"` }) as const;
const information = cr('display optical-module information');
const version = cr('display optical-module version');
const label = cr('display elabel optical-module');
const doubleRule = '='.repeat(79);
const cross = `=============|${'='.repeat(65)}`;
const thinCross = `-------------|${'-'.repeat(65)}`;

/** Optical modules: what they are, measure and run. */
export const opticsMessages = {
  'optical-none': { text: 'Info: There is no optical module.', fidelity: 'inferred' },
  'optical-base-head': {
    text: `${doubleRule}\nOptical Transceiver Base Information\n${cross}\n{port:13}+\n${thinCross}`,
    ...information,
  },
  'optical-base': {
    text:
      'Vendor PN                   : {partNumber}\n' +
      'Vendor Name                 : {vendor}\n' +
      'Transceiver Maximal BW      : {rate}\n' +
      'Transceiver Mode            : SingleMode\n' +
      'WaveLength                  : {wavelength}\n' +
      'Transceiver Distance        : {distance}\n' +
      'Rx Optical Power            :  {received}dBm\n' +
      'Tx Optical Power            :  {sent}dBm\n' +
      'Rx Power Warning Range      : {receivedRange}\n' +
      'Tx Power Warning Range      : {sentRange}\n' +
      'The Optical Match Result    : Normal\n' +
      'The Vendor Private Information : NA',
    ...information,
  },
  'optical-base-end': { text: cross, ...information },
  'optical-extended-head': {
    text:
      `${doubleRule}\nTransceiver Digital Diagnostic Monitoring (DDM), Internally Calibrated\n${cross}\n` +
      `{port:13}+               Value HighAlarm HighWarn LowWarn LowAlarm Status\n${thinCross}`,
    ...information,
  },
  'optical-temperature': {
    text: 'Case Temperature(C)         {value:>7}{highAlarm:>8}{highWarning:>9}{lowWarning:>9}{lowAlarm:>9} {status}',
    ...information,
  },
  'optical-supply': {
    text: 'Supply Voltage(V)           {value:>7}{highAlarm:>8}{highWarning:>9}{lowWarning:>9}{lowAlarm:>9} {status}',
    ...information,
  },
  'optical-bias': {
    text: 'Laser Bias current Lane{lane}(mA){value:>7}{highAlarm:>8}{highWarning:>9}{lowWarning:>9}{lowAlarm:>9} {status}',
    ...information,
  },
  'optical-sent': {
    text: 'Tx Power Lane{lane}(avg dbm)     {value:>7}{highAlarm:>8}{highWarning:>9}{lowWarning:>9}{lowAlarm:>9} {status}',
    ...information,
  },
  'optical-sent-total': {
    text: 'Tx Power Total(avg dbm)     {value:>7}   -----    -----    -----    ----- -----',
    ...information,
  },
  'optical-received': {
    text: 'Rx Power Lane{lane}(avg dbm)     {value:>7}{highAlarm:>8}{highWarning:>9}{lowWarning:>9}{lowAlarm:>9} {status}',
    ...information,
  },
  'optical-received-total': {
    text: 'Rx Power Total(avg dbm)     {value:>7}   -----    -----    -----    ----- -----',
    ...information,
  },
  'optical-blank': { text: '', ...information },
  'optical-extended-end': {
    text: `${doubleRule}\nPLD or Flash Initialization Fault : normal\nPLD or Flash Initialization Fault Enable : enable\n${cross}`,
    ...information,
  },

  'optical-version-head': {
    text: `optical-module version brief information:\n${'-'.repeat(52)}\nPort       VendorPN         Software\n${'-'.repeat(52)}`,
    head: true,
    ...version,
  },
  'optical-version': { text: '{port:10} {partNumber:16} {software}', ...version },
  'optical-version-end': { text: '-'.repeat(52), fidelity: 'inferred' },
  'optical-versions-head': { text: `optical-module version information:\n${'-'.repeat(80)}`, ...version },
  'optical-versions': {
    text:
      '{port}\nBios                :  {bios}\nSoftware            :  {software}\nFPGA                :  {fpga}\n' +
      `Parameter table     :  {parameters}\n${'-'.repeat(80)}`,
    ...version,
  },

  'elabel-optical-head': {
    text: `Port           BoardType        BarCode          VendorName       Description\n${'='.repeat(87)}`,
    head: true,
    ...label,
  },
  'elabel-optical-row': { text: '{port:14} {partNumber:16} {serialNumber:16} {vendor:16} {description:19}', ...label },
  'elabel-optical': {
    text:
      '[Board Properties]\nBoardType={partNumber}\nBarCode={serialNumber}\nItem=\nDescription={description}\n' +
      'Manufactured={manufactured}\nVendorName={vendor}\nIssueNumber=\nCLEICode=\nBOM=',
    ...label,
  },
} as const satisfies Messages;
