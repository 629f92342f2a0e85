import { languages, normaliseText, purposes } from '@ascolto/contract';
import { z } from 'zod';

const day = z.iso.date();
/** The handlers refuse what plainTextFaults names. */
const ownText = z.string().overwrite(normaliseText).min(1).max(2_000);

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
    handedOutOn: day.describe('The day on which its group was handed out, not that of the answer.'),
    purpose: z
      .enum(purposes)
      .describe('What was asked about: a service, a page that was read, a procedure that was left.'),
    item: z
      .string()
      .nullable()
      .describe(
        'The question, or `{item}.other` for a text beside an option; null where it would set the comment apart.',
      ),
    language: z
      .enum(languages)
      .nullable()
      .describe('Of the form; null where it would set the comment apart.'),
    text: z.string().describe('Personal data that were recognised are replaced.'),
    reply: z
      .object({ text: z.string(), language: z.enum(languages), day })
      .nullable()
      .describe('What the administration replied.'),
  })
  .describe('A comment that was handed out.');

export const commentsSchema = z
  .object({
    comments: z.array(commentSchema).readonly(),
    next: z.uuid().nullable().describe('`after` of the next page; null on the last one.'),
  })
  .describe('Comments in the order of their random ids.')
  .meta({
    examples: [
      {
        comments: [
          {
            id: commentId,
            handedOutOn: '2026-11-21',
            purpose: 'service',
            item: 'comment',
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

export const changeParameters = addressParameters.extend({
  change: z.uuid().describe('`changeId` of the change.'),
});

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
  .describe('What was changed of a service; public.')
  .meta({
    examples: [{ changeId, day: '2026-11-20', texts: { it: 'Un modulo solo al posto di tre.' } }],
  });

export const changedSchema = z
  .object({ changeId: z.uuid(), status: z.literal('stored') })
  .describe('Stored.')
  .meta({ examples: [{ changeId, status: 'stored' }] });

export const withdrawnSchema = z
  .object({ changeId: z.uuid(), status: z.literal('withdrawn') })
  .describe('Withdrawn.')
  .meta({ examples: [{ changeId, status: 'withdrawn' }] });
