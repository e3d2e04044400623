import type { Messages } from '../schema/message.ts';

const classifiers = 'Command Reference, display traffic classifier';
const behaviors = 'Command Reference, display traffic behavior';
const policies = 'Command Reference, display traffic policy';
const brief = 'Command Reference, display traffic policy interface brief';

export const qosMessages = {
  'traffic-system-defined': { text: 'Error: The system-defined object cannot be modified or deleted.', fidelity: 'inferred' },
  'traffic-object-missing': { text: 'Error: The specified {kind} does not exist.', fidelity: 'inferred' },
  'traffic-precedence-taken': { text: 'Error: The precedence has been used by another classifier.', fidelity: 'inferred' },
  'traffic-blank': { text: '', fidelity: 'documented', source: policies },
  'traffic-none': { text: '        -none-', fidelity: 'documented', source: policies },
  'classifiers-head': { text: 'User Defined Classifier Information:', fidelity: 'documented', source: classifiers, head: true },
  'classifiers-count': { text: '    Total: {total}  Created: {used:5} Free: {free}', fidelity: 'documented', source: classifiers },
  'classifier-name': {
    text: '   Classifier: {name}\n    Description: {description}\n    Operator: {operator}\n    Rule(s) : ',
    fidelity: 'documented',
    source: classifiers,
  },
  'classifier-rule': { text: '      {line}', fidelity: 'documented', source: classifiers },
  'classifiers-between': { text: ' ', fidelity: 'documented', source: classifiers },
  'behaviors-head': { text: 'User Defined Behavior Information:', fidelity: 'documented', source: behaviors, head: true },
  'behaviors-count': { text: '    Total: {total}  Used: {used:5} Free: {free}', fidelity: 'documented', source: behaviors },
  'behavior-name': { text: '    Behavior: {name}\n      Description: {description}', fidelity: 'documented', source: behaviors },
  'behavior-marking': { text: '{indent}Marking:', fidelity: 'documented', source: behaviors },
  'behavior-mark': { text: '{indent}  {line}', fidelity: 'documented', source: policies },
  'behavior-car': {
    text:
      '{indent}Committed Access Rate:\n' +
      '{indent}  CIR {cir} (Kbps), PIR {pir} (Kbps), CBS {cbs} (byte), PBS {pbs} (byte)\n' +
      '{indent}  Conform Action: {green}\n{indent}  Yellow  Action: {yellow}\n{indent}  Exceed  Action: {red}',
    fidelity: 'documented',
    source: behaviors,
  },
  'behavior-line': { text: '{indent}{line}', fidelity: 'inferred', source: 'of other actions no sample is printed' },
  'policies-head': { text: 'User Defined Traffic Policy Information:', fidelity: 'documented', source: policies, head: true },
  'policies-count': { text: '    Total: {total} Used: {used} Free: {free}', fidelity: 'documented', source: policies },
  'policy-name': {
    text: '    Policy: {name}\n      Description: {description}\n      Step: {step}\n      {mode}',
    fidelity: 'documented',
    source: policies,
  },
  'policy-classifier': {
    text: '      Classifier: {classifier} Precedence: {precedence}\n        Behavior: {behavior}',
    fidelity: 'documented',
    source: policies,
  },
  'policy-interfaces-head': {
    text: 'Interface                      InboundPolicy          OutboundPolicy',
    fidelity: 'documented',
    source: brief,
    head: true,
  },
  'policy-interfaces-row': { text: '{interface:31} {inbound:22} {outbound}', fidelity: 'documented', source: brief },
} as const satisfies Messages;
