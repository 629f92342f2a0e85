import { type Html, html } from '../../platform/html/index.ts';
import { type Point, round } from './chart.ts';

const width = 320;
const height = 60;
const margin = 12;
const whiskerY = 18;
const axisY = 36;
const labelY = 54;
const capHalf = 8;
const scoreSteps = [1, 2, 3, 4, 5];

/** A mean on its scale from 1 to 5 with its interval. @param label all that it shows, in words */
export function scoreWhisker(
  mean: number,
  { low, high }: { readonly low: number; readonly high: number },
  label: string,
): Html {
  const [from, to] = [xOf(low), xOf(high)];
  const dot: Point = { x: xOf(mean), y: whiskerY };
  return html`<svg class="score-whisker" viewBox="0 0 ${width} ${height}" role="img" aria-label="${label}"><path d="M${margin} ${axisY}H${width - margin}${scoreSteps.map((step) => `M${xOf(step)} ${axisY - 4}v8`).join('')}" class="chart-axis"/><g class="chart-text" font-size="14" text-anchor="middle">${scoreSteps.map(
    (step) => html`<text x="${xOf(step)}" y="${labelY}">${step}</text>`,
  )}</g><path d="M${from} ${whiskerY - capHalf}v${2 * capHalf}M${from} ${whiskerY}H${to}M${to} ${whiskerY - capHalf}v${2 * capHalf}" class="chart-whisker"/><circle cx="${dot.x}" cy="${dot.y}" r="6" class="chart-dot"/></svg>`;
}

function xOf(score: number): number {
  return round(margin + ((score - 1) / 4) * (width - 2 * margin));
}
