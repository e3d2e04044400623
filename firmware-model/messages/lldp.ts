import type { Messages } from '../schema/message.ts';

const local = { fidelity: 'documented', source: 'Command Reference, "display lldp local"' } as const;

export const lldpMessages = {
  'lldp-disabled': { text: 'Error: LLDP is not enabled globally.', fidelity: 'inferred' },
  'lldp-brief-head': {
    text: 'Local Intf                     Neighbor Dev         Neighbor Intf                         Exptime (sec)\n-------------------------------------------------------------------------------------------------------',
    fidelity: 'documented',
    source: 'Command Reference, "display lldp neighbor brief"',
    head: true,
  },
  'lldp-local-system': {
    text: 'System information\n--------------------------------------------------------------------------\nChassis type                       :macAddress\nChassis ID                         :{mac}\nSystem name                        :{name:30}\nSystem description                 :Huawei Versatile Routing Platform Software\nVRP (R) software, Version 8.200 (NE40E {release})\nCopyright (C) 2012-2020 Huawei Technologies Co., Ltd.\nHUAWEI {model}\n\nSystem capabilities supported      :bridge router \nSystem capabilities enabled        :bridge router \nLLDP Up time                       :{up}\n',
    ...local,
  },
  'lldp-local-configuration': {
    text: 'System configuration\n--------------------------------------------------------------------------\nLLDP Status                        :{status:20} (default is disabled)         \nLLDP Message Tx Interval           :{interval:20} (default is 30s)              \nLLDP Message Tx Hold Multiplier    :{hold:20} (default is 4)                \nLLDP Refresh Delay                 :{refresh:20} (default is 2s)               \nLLDP Tx Delay                      :{delay:20} (default is 2s)               \nLLDP Notification Interval         :{notification:20} (default is 5s)               \nLLDP Notification Enable           :disabled             (default is disabled)          \nManagement Address                 :{address}\nLLDP Fast Message Count            :{fast:20} (default is 4)                \n',
    ...local,
  },
  'lldp-local-table': {
    text: 'Remote Table Statistics:\n--------------------------------------------------------------------------\nRemote Table Last Change Time      :0 days,0 hours, 0 minutes,0 seconds\nRemote Neighbors Added             :0\nRemote Neighbors Deleted           :0\nRemote Neighbors Dropped           :0\nRemote Neighbors Aged              :0',
    ...local,
  },
} as const satisfies Messages;
