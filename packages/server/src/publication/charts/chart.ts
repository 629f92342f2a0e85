import { LineChart, type LineSeriesOption } from 'echarts/charts';
import { GridComponent, type GridComponentOption } from 'echarts/components';
import { type ComposeOption, init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { type Html, html, raw } from '../../platform/html/index.ts';

// Read once, when the server starts: 0.5 s.
use([LineChart, GridComponent, SVGRenderer]);

export type ChartOption = ComposeOption<LineSeriesOption | GridComponentOption>;

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
export function chart(frame: ChartFrame, option: ChartOption): Html {
  const { id, classes, width, height, title, description } = frame;
  const drawing = draw(option, width, height);
  return html`<svg id="${id}" class="chart ${classes}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="${id}-title" aria-describedby="${id}-description"><title id="${id}-title">${title}</title><desc id="${id}-description">${description}</desc>${raw(drawing)}</svg>`;
}

/** What ECharts draws, without its outer element and without what only serves a pointer. */
function draw(option: ChartOption, width: number, height: number): string {
  const instance = init(null, null, { renderer: 'svg', ssr: true, width, height });
  try {
    instance.setOption({ animation: false, ...option });
    const svg = instance.renderToSVGString({ useViewBox: true });
    return svg
      .slice(svg.indexOf('>') + 1, svg.lastIndexOf('</svg>'))
      .replaceAll(/<style[\s\S]*?<\/style>/g, '')
      .replaceAll(/ (?:class|ecmeta_\w+|pointer-events)="[^"]*"/g, '')
      .replaceAll('\n', '');
  } finally {
    instance.dispose();
  }
}
