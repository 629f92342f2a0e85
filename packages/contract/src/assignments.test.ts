import { describe, expect, it } from 'vitest';
import { assignedQuestionnaire, assignmentsSchema } from './assignments.ts';

const rules = [
  { administrationType: 'region', serviceType: 'counter', channel: '*', questionnaire: 'first' },
  { administrationType: 'region', serviceType: '*', channel: '*', questionnaire: 'second' },
  { administrationType: '*', serviceType: 'counter', channel: '*', questionnaire: 'third' },
  { administrationType: '*', serviceType: '*', channel: 'kiosk', questionnaire: 'fourth' },
];
const rest = { default: 'last', page: 'clarity', abandoned: 'left' };
const assignments = assignmentsSchema.parse({ rules, ...rest });

describe('assignedQuestionnaire', () => {
  it.each([
    ['region', 'counter', undefined, 'first'],
    ['region', 'contact-centre', 'kiosk', 'second'],
    ['province', 'counter', 'kiosk', 'third'],
    ['province', 'contact-centre', 'kiosk', 'fourth'],
    ['province', 'contact-centre', 'web', 'last'],
    ['province', 'contact-centre', undefined, 'last'],
  ] as const)(
    'for %s, %s and %s takes the first rule that fits: %s',
    (administrationType, serviceType, channel, code) => {
      expect(assignedQuestionnaire(assignments, { administrationType, serviceType, channel })).toBe(code);
    },
  );

  it('has one questionnaire for pages and one for what was left', () => {
    const assigned = { administrationType: 'region', serviceType: 'counter' } as const;
    expect(assignedQuestionnaire(assignments, assigned, 'page')).toBe('clarity');
    expect(assignedQuestionnaire(assignments, assigned, 'abandoned')).toBe('left');
  });

  it('refuses rules for types outside the closed lists', () => {
    const rule = { ...rules[0], administrationType: 'kingdom' };
    expect(assignmentsSchema.safeParse({ rules: [rule], ...rest }).success).toBe(false);
  });
});
