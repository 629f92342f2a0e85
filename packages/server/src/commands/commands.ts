import { backupCommand, restoreCommand } from './backup.ts';
import type { Command } from './command.ts';
import { importAdhesions, importAdministrations, importServices, importTouchpoints } from './import-table.ts';
import { createKeyCommand, listKeysCommand, revokeKeyCommand, rotateKeyCommand } from './keys.ts';
import { simulate } from './simulate.ts';
import { rebuildTallies, verifyTallies } from './tallies.ts';

/** Every command, in the order of the help. */
export const commands: readonly Command[] = [
  importAdministrations,
  importServices,
  importTouchpoints,
  importAdhesions,
  createKeyCommand,
  listKeysCommand,
  rotateKeyCommand,
  revokeKeyCommand,
  verifyTallies,
  rebuildTallies,
  backupCommand,
  restoreCommand,
  simulate,
];
