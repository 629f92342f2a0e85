import { type Html, html } from '../../platform/html/index.ts';

export interface ChartFrame {
  /** Unique in the page: the names of title and description hang on it. */
  readonly id: string;
  readonly classes: string;
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly description: string;
}

/** A chart as a drawing inside the page, with a name and a description for those who do not see it. */
export function chart(frame: ChartFrame, drawing: Html): Html {
  const { id, classes, width, height, title, description } = frame;
  return html`<svg id="${id}" class="chart ${classes}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="${id}-title" aria-describedby="${id}-description"><title id="${id}-title">${title}</title><desc id="${id}-description">${description}</desc>${drawing}</svg>`;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Straight lines from point to point, as the `d` of a path. */
export function line(points: readonly Point[]): string {
  return points.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${round(x)} ${round(y)}`).join('');
}

/** A tenth of a pixel is finer than any eye. */
export function round(value: number): number {
  return Math.round(value * 10) / 10;
}
