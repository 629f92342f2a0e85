/** Data, not schemas, whatever they look like. */
const dataKeywords: ReadonlySet<string> = new Set(['const', 'default', 'enum', 'examples']);
const largestInt32 = 2 ** 31 - 1;

/** A JSON schema in which every number says its format, as Italian rules ask (RAC_REST_FORMAT_004). */
export function withNumberFormats<Schema>(schema: Schema): Schema;
export function withNumberFormats(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map((part: unknown) => withNumberFormats(part));
  if (!isRecord(schema)) return schema;
  const parts = Object.entries(schema).map(([keyword, value]) => [
    keyword,
    dataKeywords.has(keyword) ? value : withNumberFormats(value),
  ]);
  return { ...numberFormat(schema), ...Object.fromEntries(parts) };
}

function numberFormat({ type, minimum, maximum }: Readonly<Record<string, unknown>>): { format?: string } {
  if (type === 'number') return { format: 'double' };
  if (type !== 'integer') return {};
  const isSmall = [minimum, maximum].every(
    (bound) => typeof bound === 'number' && Math.abs(bound) <= largestInt32,
  );
  return { format: isSmall ? 'int32' : 'int64' };
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
