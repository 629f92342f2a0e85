import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkSubmission } from './submission.ts';

const sound = {
  submissionId: '2f0c6f0e-6b1d-4c55-9c4b-0d9be2f1a7aa',
  questionnaire: { code: 'instant-feedback', version: 1 },
  language: 'it',
  channel: 'web',
  touchpoint: 'home-page',
  answers: { overall: 3 },
};

function faultsOf(body: unknown) {
  const check = checkSubmission(body);
  return check.ok ? [] : check.faults;
}

describe('checkSubmission', () => {
  it('accepts a sound submission, with or without channel and touchpoint', () => {
    const { channel: _channel, touchpoint: _touchpoint, ...least } = sound;
    expect(checkSubmission(sound)).toEqual({ ok: true, submission: sound });
    expect(checkSubmission(least)).toEqual({ ok: true, submission: least });
  });

  it('takes the seed of a random order, 0 to 255', () => {
    expect(checkSubmission({ ...sound, seed: 255 })).toEqual({
      ok: true,
      submission: { ...sound, seed: 255 },
    });
    expect(faultsOf({ ...sound, seed: 256 })).toEqual([{ field: 'seed', code: 'out_of_range' }]);
    expect(faultsOf({ ...sound, seed: 0.5 })).toEqual([{ field: 'seed', code: 'wrong_type' }]);
  });

  it('copies no answers', () => {
    const check = checkSubmission(sound);
    expect(check.ok && check.submission.answers).toBe(sound.answers);
  });

  it('takes one submission id in capitals and in small letters as the same', () => {
    const check = checkSubmission({ ...sound, submissionId: sound.submissionId.toUpperCase() });
    expect(check.ok && check.submission.submissionId).toBe(sound.submissionId);
  });

  it.each(['01890a5d-ac96-774b-bcce-b302099a8057', '6ba7b810-9dad-11d1-80b4-00c04fd430c8', 'x', ''])(
    'refuses %j as an id: only random UUIDs hold no time',
    (submissionId) => {
      expect(faultsOf({ ...sound, submissionId })).toEqual([
        { field: 'submissionId', code: 'invalid_format' },
      ]);
    },
  );

  it('tells of made-up fields fifty times at most', () => {
    const made = Object.fromEntries(Array.from({ length: 5_000 }, (_, index) => [`x${index}`, 1]));
    expect(faultsOf({ ...sound, ...made })).toHaveLength(50);
  });

  it('lists every fault at once, by the name of its field', () => {
    const body = {
      questionnaire: { code: 'Instant', version: 0, extra: 1 },
      language: 'xx',
      channel: 'fax',
      touchpoint: 7,
      answers: [],
      rating: 5,
    };
    expect(faultsOf(body).toSorted((a, b) => a.field.localeCompare(b.field, 'en'))).toEqual([
      { field: 'answers', code: 'wrong_type' },
      { field: 'channel', code: 'unknown_code' },
      { field: 'language', code: 'unknown_code' },
      { field: 'questionnaire.code', code: 'invalid_format' },
      { field: 'questionnaire.extra', code: 'unknown_field' },
      { field: 'questionnaire.version', code: 'out_of_range' },
      { field: 'rating', code: 'unknown_field' },
      { field: 'submissionId', code: 'required' },
      { field: 'touchpoint', code: 'wrong_type' },
    ]);
  });

  it('never throws, whatever JSON it is given', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(checkSubmission(value).ok).toBe(false);
      }),
    );
  });
});
