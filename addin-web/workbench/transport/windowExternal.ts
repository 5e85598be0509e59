import type { WordHost } from '../wordHost';
import { CallError, CommonApi } from './commonApi';
import { safeArray } from './safeArray';
import type { SafeArray } from './safeArray';

type Completed = (answer: SafeArray | number) => void;
type EventHandler = (event: number, payload: SafeArray) => void;

const SELECTION_CHANGED = 2;
const INTERNAL_ERROR = 5001;
const WORD = 2;
const READ_WRITE = 0;
const OPENED = 2;
const TASK_PANE = 1;
const LATE_EVENT_MS = 4_000;

/** Requirement sets of which every member that the pane uses is implemented. */
const REQUIREMENTS: Readonly<Record<string, string>> = {
  wordapi: '1.4', compressedfile: '1.1', customxmlparts: '1.1', documentevents: '1.1', file: '1.1', settings: '1.1',
};

export interface ExternalOptions {
  /** Display language, a BCP 47 tag. */
  readonly language: string;
  readonly darkTheme?: boolean;
}

/**
 * The bridge that Office.js finds under window.external in Word for Windows. To be attached before office.js loads;
 * page and pane share one origin, so that answers may hold functions.
 */
export class WindowExternal {
  readonly calls: CommonApi;
  private readonly handlers = new Map<number, EventHandler>();
  private settings: Record<string, unknown> = {};

  constructor(private readonly host: WordHost, private readonly options: ExternalOptions) {
    this.calls = new CommonApi(host);
  }

  attachTo(external: object): void {
    Object.assign(external, {
      GetHostInfo: () => `Word|Win32|16.01|${this.options.language}|workbench||disableLogging|0`,
      GetLoggingAllowed: () => false,
      GetContext: () => this.context(),
      Execute: (call: number, args: readonly unknown[] | undefined, completed: Completed) => {
        void this.execute(call, args ?? [], completed);
      },
      RegisterEvent: (event: number, _target: string, handler: EventHandler, completed: Completed) => {
        this.handlers.set(event, handler);
        queueMicrotask(() => { completed(0); });
      },
      UnregisterEvent: (event: number, _target: string, completed: Completed) => {
        this.handlers.delete(event);
        queueMicrotask(() => { completed(0); });
      },
    });
  }

  /** Tells Office.js that the selection has moved. */
  selectionChanged(): void {
    const tell = (): void => this.handlers.get(SELECTION_CHANGED)?.(SELECTION_CHANGED, safeArray([]));
    if (this.host.quirks.sendsLateEvents) setTimeout(tell, LATE_EVENT_MS);
    else tell();
  }

  private async execute(call: number, args: readonly unknown[], completed: Completed): Promise<void> {
    // A real host answers later, never while the client is still calling.
    await Promise.resolve();
    completed(this.answer(call, args));
  }

  private answer(call: number, args: readonly unknown[]): SafeArray | number {
    try {
      return safeArray([0, ...this.calls.execute(call, args)]);
    } catch (error) {
      return error instanceof CallError ? error.number : INTERNAL_ERROR;
    }
  }

  private context(): Readonly<Record<string, () => unknown>> {
    const { language, darkTheme } = this.options;
    const background = darkTheme ? 0x1f1f1f : 0xffffff;
    const foreground = darkTheme ? 0xffffff : 0x000000;
    return {
      GetAppType: () => WORD,
      GetSolutionRef: () => '5d0a4c1e-0000-4000-8000-00000000c0de',
      GetAppVersionMajor: () => 16,
      GetAppVersionMinor: () => 1,
      GetAppUILocale: () => language,
      GetAppDataLocale: () => language,
      GetDocUrl: () => '',
      GetAppCapabilities: () => READ_WRITE,
      GetActivationMode: () => OPENED,
      GetControlIntegrationLevel: () => TASK_PANE,
      GetSolutionToken: () => '',
      GetCorrelationId: () => 'workbench',
      GetInstanceId: () => 'workbench',
      GetTouchEnabled: () => false,
      GetCommerceAllowed: () => false,
      GetSupportedMatrix: () => JSON.stringify(REQUIREMENTS),
      GetHostCustomMessage: () => '',
      GetHostFullVersion: () => '16.0.99999.0',
      GetDialogRequirementMatrix: () => '',
      GetFeaturesForSolution: () => '{}',
      GetInitialDisplayMode: () => 0,
      GetSettings: () => this.settingsStore(),
      GetOfficeThemeInfo: () => JSON.stringify({
        bodyForegroundColor: foreground,
        bodyBackgroundColor: background,
        controlForegroundColor: foreground,
        controlBackgroundColor: background,
      }),
    };
  }

  private settingsStore(): object {
    return {
      Read: (keys: string[], values: unknown[]) => {
        for (const [key, value] of Object.entries(this.settings)) {
          keys.push(key);
          values.push(value);
        }
      },
      WriteAsync: (keys: readonly string[], values: readonly unknown[], completed: (status: number) => void) => {
        this.settings = Object.fromEntries(keys.map((key, index) => [key, values[index]]));
        queueMicrotask(() => { completed(0); });
      },
      RefreshAsync: (completed: () => void) => { queueMicrotask(completed); },
    };
  }
}
