import type { Messages } from '../schema/message.ts';

const display = 'Command Reference, display acl';

export const aclMessages = {
  'acl-missing': { text: 'Error: The ACL does not exist.', fidelity: 'inferred', source: 'family style; the manual prints no answer' },
  'acl-name-taken': {
    text: 'Error: The ACL name is already used by another ACL.',
    fidelity: 'inferred',
    source: 'family style; the manual prints no answer',
  },
  'acl-rule-exists': { text: 'Error: The rule already exists.', fidelity: 'inferred', source: 'family style; the manual prints no answer' },
  'acl-rule-missing': {
    text: 'Error: The rule does not exist.',
    fidelity: 'inferred',
    source: 'family style; the manual prints no answer',
  },
  'acl-count': {
    text: ' Total nonempty {family} ACL number is {count}',
    fidelity: 'inferred',
    source: 'sibling releases begin so; the manual prints one ACL only',
    head: true,
  },
  'acl-head': { text: '{kind} {name}, {rules}, match-order is {order}', fidelity: 'documented', source: display },
  'acl-description': { text: '{text}', fidelity: 'inferred', source: 'family style; the sample has none' },
  'acl-step': { text: "{acl}'s step is {step}", fidelity: 'documented', source: display },
  'acl-rule': { text: ' rule {id} {content} (0 times matched)', fidelity: 'documented', source: display },
  'acl-rule-description': { text: ' rule {id} description {text}', fidelity: 'inferred', source: 'family style; the sample has none' },
} as const satisfies Messages;
