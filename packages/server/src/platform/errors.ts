/*
 * The one registry of what can fail at the boundary. Expected outcomes inside the house are returned unions; here they
 * become an answer over HTTP: problem+json for programs, a page for people.
 */
export const problems = {
  unknown_address: { status: 404, title: 'There is nothing at this address' },
  unknown_service: { status: 404, title: 'No such service' },
  unknown_administration: { status: 404, title: 'No such administration' },
  access_key_missing: { status: 401, title: 'An access key is needed' },
  access_key_invalid: { status: 401, title: 'The access key is not valid' },
  access_key_not_allowed: { status: 403, title: 'The access key does not allow this' },
  service_not_live: { status: 409, title: 'The service does not take ratings now' },
  unclear_test: { status: 422, title: 'What marks a test is not exactly prova=1' },
  foreign_page: { status: 403, title: 'The answer was sent from a page of another site' },
  method_not_allowed: { status: 405, title: 'The address does not take this method' },
  body_too_large: { status: 413, title: 'The request is too large' },
  wrong_content_type: { status: 415, title: 'The content type is not supported' },
  malformed_request: { status: 400, title: 'The request is not understood' },
  malformed_json: { status: 422, title: 'The body is not valid JSON' },
  invalid_fields: { status: 422, title: 'Some fields are not valid' },
  too_many_requests: { status: 429, title: 'Too many requests from this part of the network' },
  busy: { status: 503, title: 'Too many answers at this moment: send it again' },
  database_unavailable: { status: 503, title: 'The answer could not be stored now: send it again' },
  internal: { status: 500, title: 'Something went wrong on our side' },
} as const;

export type ProblemCode = keyof typeof problems;

export const problemCodes = Object.keys(problems) as readonly ProblemCode[];

export interface FieldProblem {
  readonly field: string;
  readonly code: string;
  readonly message: string;
}

/** A failure that the boundary answers with. Its message is for logs and never holds what a citizen sent. */
export class AppError extends Error {
  override readonly name = 'AppError';
  readonly code: ProblemCode;
  readonly fields: readonly FieldProblem[];

  constructor(code: ProblemCode, fields: readonly FieldProblem[] = []) {
    super(problems[code].title);
    this.code = code;
    this.fields = fields;
  }
}
