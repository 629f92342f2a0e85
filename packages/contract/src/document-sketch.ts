import { z } from 'zod';

/**
 * What can be read of a document that may be wrong in places: a part of the wrong shape reads as nothing. On it the
 * rules that join items, screens and conditions can be judged even beside faults of shape.
 */
const string = z.string().optional().catch(undefined);

const itemSketch = z.object({
  code: string,
  type: string,
  options: z.array(z.object({ code: string }).catch({ code: undefined })).catch([]),
  when: z
    .object({ item: string, in: z.array(z.unknown()).optional().catch(undefined) })
    .optional()
    .catch(undefined),
});

const screenSketch = z.object({ items: z.array(z.unknown()).catch([]) });

const documentSketch = z
  .object({
    items: z
      .array(itemSketch.catch({ code: undefined, type: undefined, options: [], when: undefined }))
      .catch([]),
    screens: z.array(screenSketch.catch({ items: [] })).catch([]),
  })
  .catch({ items: [], screens: [] });

export type ItemSketch = z.infer<typeof itemSketch>;
export type DocumentSketch = z.infer<typeof documentSketch>;

/** Reads what can be read; never throws. */
export function sketchDocument(document: unknown): DocumentSketch {
  return documentSketch.parse(document);
}
