import { beforeEach, describe, expect, it } from 'vitest';
import { stateOf } from './answer-state.ts';
import type { KeptAnswer } from './queue.ts';
import { type Heard, type Reached, sendAll } from './send-all.ts';

const fresh: KeptAnswer = { id: 'one', day: '2026-11-22', address: '/risposte', body: 'a.overall=4' };

let device: Map<string, KeptAnswer>;
/** What the device kept of each answer at the moment when it was sent. */
let sent: KeptAnswer[];
let reached: Reached;
let hear: (answer: KeptAnswer) => Heard;

beforeEach(() => {
  device = new Map([[fresh.id, fresh]]);
  sent = [];
  reached = 'open';
  hear = () => ({ status: 201, fields: [] });
});

function unheard(): never {
  throw new TypeError('the connection broke');
}

const sendOn = (today: string) =>
  sendAll({
    today,
    answers: async () => [...device.values()],
    keep: async (answer) => void device.set(answer.id, answer),
    forget: async (id) => void device.delete(id),
    reach: async () => reached,
    post: async (answer) => {
      sent.push(device.get(answer.id) ?? unheard());
      return hear(answer);
    },
  });

const states = (today: string) => [...device.values()].map((answer) => stateOf(answer, today));

describe('an answer on the device', () => {
  it('is forgotten once the platform has stored it', async () => {
    expect(await sendOn('2026-11-22')).toBe('done');
    expect([sent.length, device.size]).toEqual([1, 0]);
  });

  it('unheard is sent again for six days after its first try, then never, and may have been stored', async () => {
    hear = unheard;
    for (const day of ['2026-11-22', '2026-11-25', '2026-11-28'])
      await expect(sendOn(day)).rejects.toThrow('broke');
    expect(sent).toHaveLength(3);
    expect(states('2026-11-28')).toEqual(['waiting']);
    hear = () => ({ status: 201, fields: [] });
    expect(await sendOn('2026-11-29')).toBe('done');
    expect(sent).toHaveLength(3);
    expect(states('2026-11-29')).toEqual(['maybe-sent']);
  });

  it('is known as tried before it is sent, so that a device that stops meanwhile knows it too', async () => {
    await sendOn('2026-11-23');
    expect(sent).toEqual([{ ...fresh, tried: '2026-11-23' }]);
  });

  it('waits as long as it takes where it was never sent, or surely not stored', async () => {
    reached = 'away';
    expect(await sendOn('2026-11-22')).toBe('later');
    expect([...device.values()]).toEqual([fresh]);
    reached = 'open';
    hear = () => ({ status: 429, fields: [] });
    expect(await sendOn('2026-11-22')).toBe('later');
    expect([...device.values()]).toEqual([fresh]);
    expect(states('2027-02-01')).toEqual(['waiting']);
  });

  it('may have been stored after a failure of the platform, and what followed does not take that back', async () => {
    hear = () => ({ status: 503, fields: [] });
    expect(await sendOn('2026-11-22')).toBe('later');
    hear = () => ({ status: 429, fields: [] });
    expect(await sendOn('2026-11-23')).toBe('later');
    expect(states('2026-11-29')).toEqual(['maybe-sent']);
  });

  it('is not sent while the clock stands before its first try', async () => {
    device.set(fresh.id, { ...fresh, tried: '2026-11-22' });
    expect(await sendOn('2020-01-01')).toBe('done');
    expect([sent.length, ...states('2020-01-01')]).toEqual([0, 'waiting']);
  });

  it.each<[string, Heard, KeptAnswer['why']]>([
    ['its questionnaire is not asked any more', { status: 422, fields: ['questionnaire'] }, 'questionnaire'],
    ['an answer does not fit', { status: 422, fields: ['answers.overall', 'seed'] }, 'answers'],
    ['it is not understood', { status: 415, fields: [] }, 'request'],
    ['the reason is not heard', { status: 422, fields: [] }, 'request'],
  ])('leaves the queue where %s, and those behind it go on', async (_, heard, why) => {
    device.set('two', { ...fresh, id: 'two' });
    hear = ({ id }) => (id === 'one' ? heard : { status: 201, fields: [] });
    expect(await sendOn('2026-11-22')).toBe('done');
    expect([...device.values()]).toEqual([{ ...fresh, refused: heard.status, why }]);
    expect(await sendOn('2026-11-23')).toBe('done');
    expect(sent).toHaveLength(2);
  });

  it('waits while its service is closed', async () => {
    reached = 'closed';
    expect(await sendOn('2026-11-22')).toBe('closed');
    reached = 'open';
    hear = () => ({ status: 409, fields: [] });
    expect(await sendOn('2026-11-22')).toBe('closed');
    expect([...device.values()]).toEqual([fresh]);
  });
});
