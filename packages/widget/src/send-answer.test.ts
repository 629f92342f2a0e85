import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { longestPauseMs, sendAnswer, timeoutMs } from './send-answer.ts';

type Reaction = number | 'broken' | 'silence';

/** A platform that reacts in this order; what was sent to it. */
function platform(...reactions: Reaction[]) {
  const sent: RequestInit[] = [];
  const fetch = (_url: RequestInfo | URL, request: RequestInit = {}): Promise<Response> => {
    sent.push(request);
    const reaction = reactions.shift() ?? 'broken';
    if (reaction === 'broken') return Promise.reject(new TypeError('failed to fetch'));
    if (reaction !== 'silence') return Promise.resolve(new Response('', { status: reaction }));
    return new Promise((_resolve, reject) => {
      request.signal?.addEventListener('abort', () => reject(new DOMException('aborted', 'AbortError')));
    });
  };
  return { sent, deps: { fetch, random: () => 1 } };
}

async function send(...reactions: Reaction[]) {
  const { sent, deps } = platform(...reactions);
  const outcome = sendAnswer('https://ascolto.example/v1', { submissionId: 'x' }, deps);
  await vi.advanceTimersByTimeAsync(2 * timeoutMs + longestPauseMs);
  return { outcome: await outcome, sent };
}

describe('sending an answer', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it.each([
    [[201], 'stored', 1],
    [[503, 201], 'stored', 2],
    [['broken', 201], 'stored', 2],
    [['silence', 201], 'stored', 2],
    [['silence', 'silence'], 'unreachable', 2],
    [[429, 500], 'unreachable', 2],
    [[200, 204], 'unreachable', 2],
    [[404], 'refused', 1],
    [[422], 'refused', 1],
    [[503, 409], 'refused', 2],
  ] as const)('to a platform that reacts with %j is %s', async (reactions, expected, times) => {
    const { outcome, sent } = await send(...reactions);
    expect(outcome).toBe(expected);
    expect(sent).toHaveLength(times);
  });

  it('sends the same twice, without credentials or the address of the page', async () => {
    const { sent } = await send('broken', 'broken');
    expect(sent[0]?.body).toBe('{"submissionId":"x"}');
    expect(sent[1]?.body).toBe(sent[0]?.body);
    expect(sent[0]).toMatchObject({ credentials: 'omit', referrerPolicy: 'no-referrer' });
  });

  it('does not try again at once', async () => {
    const { sent, deps } = platform(503, 201);
    void sendAnswer('https://ascolto.example/v1', {}, deps);
    await vi.advanceTimersByTimeAsync(longestPauseMs - 1);
    expect(sent).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(sent).toHaveLength(2);
  });
});
