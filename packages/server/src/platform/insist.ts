export interface Insistence {
  readonly run: () => Promise<void>;
  readonly pauseMs: number;
  readonly onError: (error: unknown) => void;
}

/** Something that must succeed in the end. */
export interface Insistent {
  /** Runs it; after what runs already, once for all who ask meanwhile. What fails is tried again after a pause. */
  request(): void;
  stop(): void;
}

export function insist({ run, pauseMs, onError }: Insistence): Insistent {
  let wanted = false;
  let running = false;
  let stopped = false;
  let retry: NodeJS.Timeout | undefined;

  async function work(): Promise<void> {
    running = true;
    clearTimeout(retry);
    while (wanted && !stopped) {
      wanted = false;
      try {
        await run();
      } catch (error) {
        onError(error);
        if (!stopped) retry = setTimeout(request, pauseMs).unref();
        break;
      }
    }
    running = false;
  }

  function request(): void {
    wanted = true;
    if (!running && !stopped) void work();
  }

  return {
    request,
    stop: () => {
      stopped = true;
      clearTimeout(retry);
    },
  };
}
