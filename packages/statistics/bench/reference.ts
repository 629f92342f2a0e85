import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const script = fileURLToPath(new URL('reference.R', import.meta.url));

export type ReferenceWork = 'rake' | 'calibrate' | 'domains';

export interface ReferenceResult {
  /** Of the computation alone: the data are read before. */
  readonly milliseconds: number;
  readonly values: Float64Array;
}

/** `R 4.2.2, survey 4.1.1`; null where there is no R with that package. */
export async function referenceVersion(): Promise<string | null> {
  const told =
    'cat("R ", as.character(getRversion()), ", survey ", as.character(packageVersion("survey")), sep = "")';
  try {
    return (await run('Rscript', ['-e', told])).stdout;
  } catch {
    return null;
  }
}

/** Does the same work in R's survey. */
export async function inReference(
  work: ReferenceWork,
  columns: Readonly<Record<string, Float64Array>>,
): Promise<ReferenceResult> {
  const folder = await mkdtemp(join(tmpdir(), 'ascolto-bench-'));
  try {
    for (const [name, values] of Object.entries(columns)) {
      await writeFile(join(folder, `${name}.f64`), bytesOf(values));
    }
    const { stdout } = await run('Rscript', [script, work, folder]);
    const bytes = await readFile(join(folder, 'result.f64'));
    return {
      milliseconds: Number(stdout),
      values: new Float64Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength)),
    };
  } finally {
    await rm(folder, { recursive: true });
  }
}

function bytesOf(values: Float64Array): Uint8Array {
  return new Uint8Array(values.buffer, values.byteOffset, values.byteLength);
}
