import type { Messages } from '../schema/message.ts';

const pics = { fidelity: 'documented', source: 'Command Reference, "display device"' } as const;

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
} as const satisfies Messages;
