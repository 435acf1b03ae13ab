/** Page script: puts the double where the preload would put the real thing. */
import { createCofferDouble, type Scenario } from './coffer-double.ts';

declare global {
  interface Window {
    readonly cofferScenario?: Scenario;
  }
}

Object.defineProperty(window, 'coffer', { value: createCofferDouble(window.cofferScenario) });
