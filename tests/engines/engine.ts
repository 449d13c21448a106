/** A browser other than Chromium, controlled by its own protocol. */
export interface Engine {
  /** Name and version. */
  name: string;
  open: (address: string) => Promise<void>;
  /** Runs JavaScript in the page. @param expression its value must fit into JSON */
  run: <T>(expression: string) => Promise<T>;
  /** Runs JavaScript in the first frame of the page. */
  runInFrame: <T>(expression: string) => Promise<T>;
  end: () => Promise<void>;
}
