import type { Messages } from '../schema/message.ts';

const dir = 'Command Reference, "dir"; columns from a VRP8 listing';
const sibling = 'the same command of CE6800 V300R023C00, with cfcard: for flash:';

export const fileSystemMessages = {
  'dir-heading': { text: 'Directory of {directory}\n', fidelity: 'documented', source: dir },
  'dir-columns': {
    text: '  Idx  Attr     Size(Byte)  Date        Time       FileName                     ',
    fidelity: 'captured',
    source: dir,
  },
  'dir-row': { text: '{index:>5}  {attributes} {size:>14}  {time}   {name:29}', fidelity: 'captured', source: dir },
  'dir-empty': { text: "Info: File can't be found in the directory", fidelity: 'inferred', source: 'VRP5 branch' },
  'dir-total': { text: '\n{total} KB total ({free} KB free)', fidelity: 'captured', source: dir },

  pwd: { text: '{directory}', fidelity: 'documented', source: 'Command Reference, "pwd (User view)"' },

  'mkdir-done': { text: 'Info: Create directory {directory}...Done.', fidelity: 'inferred', source: sibling },
  'rmdir-question': { text: 'Info: Are you sure to remove directory {directory}? [Y/N]:', fidelity: 'inferred', source: sibling },
  'rmdir-done': { text: 'Info: Removing directory {directory}.......Done.', fidelity: 'inferred', source: sibling },

  'copy-question': { text: 'Info: Are you sure to copy {from} to {to}? [Y/N]:', fidelity: 'inferred', source: sibling },
  'copy-done': { text: '100%  complete\nInfo: Copying file {from} to {to}...Done.', fidelity: 'inferred', source: sibling },
  'overwrite-question': {
    text: 'Info: The file {file} already exists. Are you sure to overwrite it? [Yes/No/Cancel]:',
    fidelity: 'inferred',
    source: sibling,
  },
  'move-question': { text: 'Warning: Move file {from} to {to} ?[Y/N] : ', fidelity: 'documented', source: 'Command Reference, "move"' },
  'move-done': { text: 'Info: Move file {from} to {to}...Done', fidelity: 'documented', source: 'Command Reference, "move"' },
  'rename-question': {
    text: 'Info: Rename file {from} to {to} ?[Y/N] : ',
    fidelity: 'documented',
    source: 'Command Reference, "rename (User view)"',
  },
  'rename-done': {
    text: 'Info: Renaming file {from} to {to}...Done.',
    fidelity: 'documented',
    source: 'Command Reference, "rename (User view)"',
  },

  'delete-question': { text: 'Info: Are you sure to delete {file}? [Y/N]:', fidelity: 'inferred', source: sibling },
  'delete-each-question': { text: 'Info: Are you sure to delete {file}? [Yes/All/No/Cancel]:', fidelity: 'inferred', source: sibling },
  'delete-done': { text: 'Info: Deleting file {file}...Done.', fidelity: 'inferred', source: sibling },
  'delete-unreserved-question': {
    text: 'Warning: The contents of file {file} cannot be recycled. Continue? [Y/N]:',
    fidelity: 'documented',
    source: 'Command Reference, "license delete"',
  },
  'delete-unreserved-done': {
    text: 'Info: Unreserved deleting file {file}......Done.',
    fidelity: 'documented',
    source: 'Command Reference, "license delete"',
  },
  'undelete-question': { text: 'Info: Are you sure to undelete {file} ?[Y/N] : ', fidelity: 'inferred', source: sibling },
  'undelete-done': { text: 'Info: Undeleting file {file}...Done.', fidelity: 'inferred', source: sibling },
  'recycle-bin-question': { text: 'Info: Are you sure to clear all file in recycle bin? [Y/N]:', fidelity: 'inferred', source: sibling },
  'recycle-bin-done': { text: 'Info: Clearing all file in recycle bin...Done.', fidelity: 'inferred', source: sibling },
  'recycle-bin-file-question': { text: 'Info: Are you sure to clear file {file} in recycle bin? [Y/N]:', fidelity: 'inferred' },
  'recycle-bin-file-done': { text: 'Info: Clearing file {file} in recycle bin...Done.', fidelity: 'inferred' },

  'zip-question': { text: 'Info: Compress {from} to {to}? [Y/N]:', fidelity: 'documented', source: 'Command Reference, "zip"' },
  'zip-done': { text: '100%  complete\nInfo: Compressing file {from} to {to}...Done.', fidelity: 'inferred', source: sibling },
  'unzip-question': { text: 'Info: Extract {from} to {to}? [Y/N]:', fidelity: 'documented', source: 'Command Reference, "unzip"' },
  'unzip-done': { text: '100%  complete\nInfo: Decompressing file {from} to {to}...Done.', fidelity: 'inferred', source: sibling },
  'unzip-broken': { text: 'Error: {file} is not a valid compressed file.', fidelity: 'inferred' },

  'batch-name': { text: 'Error: The name of {file} must end with .bat or .cfg.', fidelity: 'inferred' },
  'batch-in-batch': { text: 'Error: A batch file cannot be run by another.', fidelity: 'inferred' },
  'batch-too-long': { text: 'Error: The file {file} is too large for a batch file.', fidelity: 'inferred' },
  'download-no-package': { text: 'Error: Only a file whose name ends with .cc can be downloaded.', fidelity: 'inferred' },
  'file-bad-name': { text: 'Error: Invalid file name {name}.', fidelity: 'captured', source: 'VRP8 device, recognizer tests of gnetcli' },
  'file-path-too-long': { text: 'Error: The path is too long.', fidelity: 'inferred' },
  'file-path-too-deep': { text: 'Error: The path has more than 8 levels of directories.', fidelity: 'inferred' },
  'file-no-device': { text: 'Error: The device of {name} does not exist.', fidelity: 'inferred' },
  'file-missing': {
    text: "Error: File can't be found.",
    fidelity: 'inferred',
    source: 'the wording that the VRP module of RANCID looks for',
  },
  'directory-missing': { text: 'Error: The file or directory does not exist.', fidelity: 'inferred' },
  'file-exists': { text: 'Error: {file} already exists.', fidelity: 'inferred' },
  'file-is-directory': { text: 'Error: {file} is a directory.', fidelity: 'inferred' },
  'file-not-directory': { text: 'Error: {file} is not a directory.', fidelity: 'inferred' },
  'file-same': { text: 'Error: The source and destination are the same file.', fidelity: 'inferred' },
  'file-other-directory': { text: 'Error: The source and destination must be in the same directory.', fidelity: 'inferred' },
  'file-not-empty': { text: 'Error: The directory {file} is not empty.', fidelity: 'inferred' },
  'file-in-use': { text: 'Error: The directory {file} is a working directory.', fidelity: 'inferred' },
  'file-protected': { text: 'Error: {file} is protected.', fidelity: 'inferred', source: sibling },
  'file-too-large': { text: 'Error: {file} is too large.', fidelity: 'inferred' },
  'card-full': { text: 'Error: There is not enough space on the storage device.', fidelity: 'inferred' },
  'card-write-failed': { text: 'Error: Failed to write {file}.', fidelity: 'inferred' },
  'card-read-failed': { text: 'Error: Failed to read {file}.', fidelity: 'inferred' },
} as const satisfies Messages;
