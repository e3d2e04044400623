import { type Fault, readFaults } from '../../ca/faults/fault.ts';
import { HostError } from '../host/errors.ts';

/** The faults that an option of the command line asks for. */
export function faultsGiven(written: string, option: string): readonly Fault[] {
  try {
    return readFaults(written);
  } catch (error) {
    throw new HostError('ARGUMENT_INVALID', `Option '${option}': ${error instanceof Error ? error.message : 'no fault'}`);
  }
}
