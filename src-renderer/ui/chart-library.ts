/** The parts of ECharts that Coffer draws with; loaded when the first chart is. */
import { LineChart } from 'echarts/charts';
import { GridComponent } from 'echarts/components';
import { init, use as register } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';

register([LineChart, GridComponent, CanvasRenderer]);

export { init };
