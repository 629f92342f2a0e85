import type { TrendWeek } from '../../analysis/national/index.ts';
import { type Html, html } from '../../platform/html/index.ts';

const width = 120;
const height = 36;
const margin = 4;
const lowest = 1;
const highest = 5;

/** The means of some weeks as a line from 1 to 5, small enough for a list; a week without answers is a gap. */
export function sparkline(weeks: readonly TrendWeek[], label: string): Html {
  const step = (width - 2 * margin) / Math.max(1, weeks.length - 1);
  const points = weeks.map(({ figure }, index) =>
    figure === null ? undefined : { x: margin + index * step, y: yOf(figure.mean) },
  );
  const last = points.findLast((point) => point !== undefined);
  const [top, bottom] = [yOf(highest), yOf(lowest)];
  return html`<svg class="sparkline" viewBox="0 0 ${width} ${height}" role="img" aria-label="${label}"><path class="sparkline-frame" d="M0 ${top}H${width}M0 ${bottom}H${width}"/><path class="sparkline-line" d="${linePath(points)}"/>${last && html`<circle class="sparkline-end" cx="${last.x.toFixed(1)}" cy="${last.y.toFixed(1)}" r="3"/>`}</svg>`;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

function yOf(mean: number): number {
  return margin + ((highest - mean) / (highest - lowest)) * (height - 2 * margin);
}

/** A week between two gaps is drawn as a dot: a line of no length with round ends. */
function linePath(points: readonly (Point | undefined)[]): string {
  return points
    .map((point, index) => {
      if (point === undefined) return '';
      const command = points[index - 1] === undefined ? 'M' : 'L';
      const place = `${point.x.toFixed(1)} ${point.y.toFixed(1)}`;
      const alone = command === 'M' && points[index + 1] === undefined;
      return alone ? `M${place}h0` : `${command}${place}`;
    })
    .join('');
}
