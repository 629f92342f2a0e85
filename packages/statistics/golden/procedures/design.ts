import { differenceOf } from '../../src/design/statistic.ts';
import { linearisedVariance } from '../../src/design/linearised-variance.ts';
import { normal, normalCritical } from '../../src/numeric/distributions.ts';
import type { Procedure } from '../case.ts';
import { designOf, estimatesOf, statisticOf } from '../design-parameters.ts';
import { listOf, numberOf, objectOf, required, textOf } from '../parameters.ts';

export const designProcedures: Readonly<Record<string, Procedure>> = {
  'design.estimate': (input, parameters) => estimatesOf(input, designOf(input, parameters), parameters),

  'design.difference': (input, parameters) => {
    const design = designOf(input, parameters);
    const critical = normalCritical(numberOf(parameters['level'], 0.95));
    const contrasts = listOf(parameters['contrasts']).map((one) => {
      const { id, a, b } = objectOf(one);
      const [first, second] = [a, b].map((given) => required(statisticOf(input, design, objectOf(given))));
      if (first === undefined || second === undefined) throw new Error('a contrast has two figures');
      const { value, influence } = differenceOf(first, second);
      const se = Math.sqrt(required(linearisedVariance(design, influence)));
      const z = se > 0 ? value / se : null;
      return [
        textOf(id),
        {
          estimate: value,
          se,
          z,
          pNormal: z === null ? null : 2 * normal.cdf(-Math.abs(z)),
          ciNormalLow: value - critical * se,
          ciNormalHigh: value + critical * se,
          a: first.value,
          b: second.value,
        },
      ] as const;
    });
    return Object.fromEntries(contrasts);
  },
};
