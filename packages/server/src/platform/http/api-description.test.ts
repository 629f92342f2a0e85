import { expect, test } from 'vitest';
import type { Operator } from '../config.ts';
import { apiDescription } from './api-description.ts';
import { createRateLimits } from './rate-limit.ts';

const off = { sender: 0, network: 0 };

function information(operator?: Operator) {
  const platform = {
    publicUrl: 'https://ascolto.example',
    demonstration: false,
    limits: createRateLimits({ responses: off, reads: off, steps: off }),
  };
  return apiDescription({ ...platform, operator }).openapi?.info;
}

test('the API names its operator, by e-mail or web address, and its terms', () => {
  const name = 'Ente Prova';
  expect(information({ name, contact: 'api@prova.example' })?.contact).toEqual({
    name,
    email: 'api@prova.example',
  });
  const termsUrl = 'https://prova.example/condizioni';
  expect(information({ name, contact: 'https://prova.example', termsUrl })).toMatchObject({
    contact: { name, url: 'https://prova.example' },
    termsOfService: termsUrl,
  });
});

test('where nobody is named it points to the platform and to the terms that are proposed', () => {
  expect(information()).toMatchObject({
    contact: { name: 'Ascolto', url: 'https://ascolto.example' },
    termsOfService: expect.stringContaining('conditions-of-use'),
  });
});
