/** Why the application cannot start or go on, in one sentence for the person who starts it. */
export class StartError extends Error {
  override readonly name = 'StartError';
}
