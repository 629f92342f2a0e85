import { languages } from '@ascolto/contract';
import { z } from 'zod';

const day = z.iso.date();
const ownText = z.string().trim().min(1).max(2_000);

const commentId = '0b0f3a55-6a39-4d1f-9d0e-2f7f6c1b7a10';
const changeId = '7d5f2f7e-9a53-4d0e-8a2c-0f4f3b9e6c21';

export const addressParameters = z.object({
  ipa: z.string().max(100).describe('IPA code of the administration; case does not matter.'),
  service: z.string().max(200).describe('Short name of the service, unique in its administration.'),
});

export const commentParameters = addressParameters.extend({
  comment: z.uuid().describe('Id of the comment.'),
});

export const pageQuery = z.object({
  after: z.uuid().optional().describe('`next` of the page before; the first page without it.'),
  limit: z.coerce.number().int().min(1).max(200).default(50).describe('How many comments at most.'),
});

const commentSchema = z
  .object({
    id: z.uuid().describe('Random: it tells nothing of the order in which comments came.'),
    item: z.string().describe('The question, or `{item}.other` for a text beside an option.'),
    period: z
      .string()
      .describe('The day, or the month (`2026-11`) where the day had fewer than 10 comments.'),
    language: z.enum(languages),
    text: z.string().describe('Personal data that were recognised are replaced.'),
    reply: z
      .object({ text: z.string(), language: z.enum(languages), day })
      .nullable()
      .describe('What the administration replied.'),
  })
  .describe('A released comment.');

export const commentsSchema = z
  .object({
    comments: z.array(commentSchema).readonly(),
    next: z.uuid().nullable().describe('`after` of the next page; null on the last one.'),
  })
  .describe('Released comments in the order of their random ids.')
  .meta({
    examples: [
      {
        comments: [
          {
            id: commentId,
            item: 'comment',
            period: '2026-11-21',
            language: 'it',
            text: 'Troppi passaggi.',
            reply: null,
          },
        ],
        next: null,
      },
    ],
  });

export const replySchema = z
  .strictObject({
    language: z.enum(languages).describe('In which the reply is written.'),
    text: ownText.describe('Shown as it is, as plain text, to whoever holds the code of the answer.'),
  })
  .describe('The reply to a comment.')
  .meta({ examples: [{ language: 'it', text: 'Da dicembre bastano due passaggi.' }] });

export const repliedSchema = z
  .object({ commentId: z.uuid(), status: z.literal('stored') })
  .describe('Stored, in place of an earlier reply.')
  .meta({ examples: [{ commentId, status: 'stored' }] });

export const changeSchema = z
  .strictObject({
    changeId: z.uuid({ version: 'v4' }).describe('Made by the sender; sent again, it replaces the change.'),
    day: day.describe('When it was changed, not in the future.'),
    texts: z
      .strictObject({
        it: ownText,
        de: ownText.exactOptional(),
        fr: ownText.exactOptional(),
        sl: ownText.exactOptional(),
        en: ownText.exactOptional(),
      })
      .describe('What was changed, by language.'),
  })
  .describe('What was changed of a service.')
  .meta({
    examples: [{ changeId, day: '2026-11-20', texts: { it: 'Un modulo solo al posto di tre.' } }],
  });

export const changedSchema = z
  .object({ changeId: z.uuid(), status: z.literal('stored') })
  .describe('Stored.')
  .meta({ examples: [{ changeId, status: 'stored' }] });
