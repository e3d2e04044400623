import type { Messages } from '../schema/message.ts';

const pics = { fidelity: 'documented', source: 'Command Reference, "display device"' } as const;

const cr = (title: string) => ({ fidelity: 'documented', source: `Command Reference, "${title}"` }) as const;
const sensors = cr('display voltage temperature');
const rule = (length: number) => '-'.repeat(length);

/** Displays of boards and interface cards. */
export const hardwareMessages = {
  'pic-head': {
    text:
      'Pic-status information :\n' +
      '--------------------------------------------------------------------------------\n' +
      'Pic#   Status       Type                      Port_count Init_result  Logic_down\n' +
      '--------------------------------------------------------------------------------',
    head: true,
    ...pics,
  },
  'pic-row': { text: '{pic:6} {status:12} {type:25} {ports:10} {result:12} {result}', ...pics },
  'pic-end': { text: '--------------------------------------------------------------------------------', ...pics },
  'board-detail': {
    text:
      "{kind}{slot}'s detail information:\n" +
      '- - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - -\n' +
      '  Description:          {description}\n' +
      '  Board status:         {status}\n' +
      '  Register:             {register}\n' +
      '  Uptime:               {since}',
    fidelity: 'inferred',
    source: 'as earlier routers of the family show one board',
  },
  'board-load': { text: '  CPU Utilization(%):   {load}%\n  Mem Usage(%):         {memory}%', fidelity: 'inferred' },
  esn: { text: 'ESN of master:{serialNumber}', fidelity: 'documented', source: 'Command Reference, "display esn"' },
  'esn-slave': { text: 'ESN of slave:{serialNumber}', ...cr('display esn') },

  'temperature-head': {
    text:
      `  Base-Board, Unit:C, Slot{slot}\n${rule(76)}\n` +
      `PCB          I2C ADDr Chl Status   Minor Major Fatal FanTMin FanTMax Temp(C)\n${rule(76)}`,
    head: true,
    ...sensors,
  },
  'temperature-row': {
    text: '{pcb:12} {i2c:3} {address:4} {channel:3} {status:8} {minor:5} {major:5} {fatal:5} {fanLeast:7} {fanMost:7} {temperature:7}',
    ...sensors,
  },
  'temperature-end': { text: rule(76), ...sensors },
  'voltage-head': {
    text:
      `  Base-Board, Unit:V, Slot {slot}\n${rule(83)}\n` +
      `PCB          I2C Addr Chl Status   Require MajorL FatalL MajorH FatalH Vlt(V) Ratio\n${rule(83)}`,
    head: true,
    ...sensors,
  },
  'voltage-row': {
    text: '{pcb:12} {i2c:3} {address:4} {channel:3} {status:8} {required:7} {majorLow:6} {fatalLow:6} {majorHigh:6} {fatalHigh:6} {voltage:6} {ratio}',
    ...sensors,
  },
  'voltage-end': { text: rule(69), ...sensors },
  'no-sensors': {
    text: 'SlotID{slot} : No {what} sensors.',
    fidelity: 'captured',
    source: '"display temperature" of an NE with an LPUF-41',
  },

  'elabel-time': { text: '{time}.{milliseconds}\n', ...cr('display elabel') },
  'elabel-slot': {
    text: '[Slot_{slot}]\n/$[Board Integration Version]\n/$BoardIntegrationVersion=3.0\n\n',
    ...cr('display elabel'),
  },
  'elabel-part': { text: '[{part}]', ...cr('display elabel') },
  'elabel-archives': { text: '/$[ArchivesInfo Version]\n/$ArchivesInfoVersion=3.0\n\n', ...cr('display elabel') },
  'elabel-properties': {
    text:
      '[Board Properties]\n' +
      'BoardType={model}\n' +
      'BarCode={serialNumber}\n' +
      'Item={item}\n' +
      'Description={description}\n' +
      'Manufactured={manufactured}\n' +
      'VendorName=Huawei\n' +
      'IssueNumber=00\n' +
      'CLEICode=\n' +
      'BOM=\n' +
      'Model=\n' +
      '/$ElabelVersion=4.0',
    ...cr('display elabel'),
  },
  'elabel-blank': { text: '', ...cr('display elabel') },
  'elabel-brief-head': {
    text:
      `Elabel brief information:\n${rule(80)}\n` +
      `Slot #          BoardType                     BarCode                 Description\n${rule(80)}`,
    head: true,
    ...cr('display elabel'),
  },
  'elabel-brief-row': { text: '{slot:15} {model:29} {serialNumber:23} {description}', ...cr('display elabel') },
  'elabel-brief-end': { text: rule(80), fidelity: 'inferred' },
  'boardinfo-wait': { text: 'Getting board information from MonitorBus, please wait...', ...cr('display boardinfo') },
  'no-fan': { text: 'Error: There is no {what} in slot {slot}.', fidelity: 'inferred' },
  'no-power-module': { text: 'Error: There is no power module {module} in slot {slot}.', fidelity: 'inferred' },

  'fan-frame': {
    text: 'Slotid    : {slot}\nPresent   : YES\nRegistered: {registered}\nStatus    : {status}\nFanSpeed  : [No.]Speed',
    ...cr('display fan power'),
  },
  'fan-speed': { text: '  [{fan}]{speed}%   ', ...cr('display fan power') },

  'power-head': {
    text: `No      Present     mode       State                          Num\n${rule(83)}`,
    head: true,
    ...cr('display power fan'),
  },
  'power-row': { text: '{slot:7} Yes         DC         {state:30} Abnormal(0)/Normal({modules})   ', ...cr('display power fan') },
  'power-end': { text: 'Power monitor cable state:\n   Plug', ...cr('display power fan') },
  'power-environment-head': {
    text: `PowerMode: DC\n${rule(76)}\nPM # Online  Status   InVol  InCur InPower OutVol OutCur OutPower OutStatus\n${rule(76)}`,
    head: true,
    ...cr('display power environment-info(manufacture-info)'),
  },
  'power-environment-row': {
    text: '{module:4} Present {status:8} {inputVoltage:6} {inputCurrent:5} {inputPower:7} {outputVoltage:6} {outputCurrent:6} {outputPower:8} ON',
    ...cr('display power environment-info(manufacture-info)'),
  },
  'power-environment-end': { text: rule(76), ...cr('display power environment-info(manufacture-info)') },
  'power-label-head': { text: `Power: {slot}[{module}]\n${rule(43)}`, ...cr('display power manufacture-info') },
  'power-label-part': {
    text: '/$[Board Integration Version]\n/$BoardIntegrationVersion=3.0\n\n[Main_Board_0]',
    ...cr('display power manufacture-info'),
  },
  'power-supply-head': {
    text: `power-supply mode : standard\n${rule(80)}\nItem   Limit   Assigned  Assigned/Limit  Left      Real     Real/Limit\n${rule(80)}`,
    fidelity: 'inferred',
    source: 'columns: Command Reference, display power-supply information, of a chassis whose mode is assign',
    head: true,
  },
  'power-supply-row': {
    text: '{item:6} {limit:7} {assigned:9} {assignedShare:15} {left:9} {real:8} {realShare}',
    ...cr('display power-supply information'),
  },

  'board-power-head': {
    text: `${rule(62)}\nSlot       PCB        Volt(V)    Curr(A)    Power(W)     Max(W)\n${rule(62)}`,
    head: true,
    ...cr('display board-current board-power'),
  },
  'board-power-row': { text: '{slot:10} {pcb:10} {voltage:10} {current:10} {power:12} {most}', ...cr('display board-current board-power') },
  'board-current-head': {
    text: `Slot: {slot}\nPCB      I2C Addr Chl Status   Required MajorL FatalL MajorH FatalH Elec\n${rule(73)}`,
    head: true,
    ...cr('display board-current board-power'),
  },
  'board-current-row': {
    text: '{pcb:8} {i2c:3} {address:4} {channel:3} NORMAL   {required:8} {majorLow:6} {fatalLow:6} {majorHigh:6} {fatalHigh:6} {current}',
    ...cr('display board-current board-power'),
  },

  'optical-head': {
    text: `${rule(80)}\nPort        Status Duplex Type          Wavelength RxPower     TxPower     Mode       VendorPN\n${rule(80)}`,
    head: true,
    ...cr('display optical-module brief'),
  },
  'optical-row': {
    text: '{port:11} {status:6} full   {type:13} {wavelength:10} {received:11} {sent:11} SingleMode {vendor}',
    ...cr('display optical-module brief'),
  },
  'optical-end': { text: rule(80), fidelity: 'inferred' },

  'sbom-head': {
    text: `Sbom brief information:\n${rule(46)}\nSlot #                      Sbom\n${rule(46)}`,
    head: true,
    ...cr('display sbom brief'),
  },
  'sbom-row': { text: '{slot:23} {model}', ...cr('display sbom brief') },
  'sbom-end': { text: rule(46), fidelity: 'inferred' },

  'mbusnode-head': {
    text: `${rule(65)}\nType      SlotID    Register       TempMon   VoltMon   Eeprom\n${rule(65)}`,
    head: true,
    ...cr('display mbusnode(User view)'),
  },
  'mbusnode-row': {
    text: '{kind:9} {slot:9} {register:14} {temperatures:9} {voltages:9} {memories}',
    ...cr('display mbusnode(User view)'),
  },
  'mbusnode-end': { text: rule(65), ...cr('display mbusnode(User view)') },
  'mbus-version': { text: 'Slot {slot}  MonitorBUS version information:\n  Software Version : {version}', ...cr('display mbus version') },
  'no-mbusnode': { text: 'Error: The board in slot {slot} has no node of the MonitorBUS.', fidelity: 'inferred' },

  'inventory-chassis-head': { text: 'ShfName=<{model}>', ...cr('display inventory') },
  'inventory-label': { text: 'ShfeLabel=</$[ArchivesInfo Version]\n/$ArchivesInfoVersion=3.0\n\n', ...cr('display inventory') },
  'inventory-chassis-end': { text: '\n>\nShfVer=<PCB Version>\nShfVerVal=<{pcb}>\nShfLoc=<shelf=1>', ...cr('display inventory') },
  'inventory-port': { text: 'DimName=<GE-{speed}G>\nDimVal=<{count}>', ...cr('display inventory port') },
} as const satisfies Messages;
