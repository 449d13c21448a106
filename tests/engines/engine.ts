/** Another browser than Chromium, driven by the protocol it speaks itself. */
export interface Engine {
  /** With its version. */
  name: string;
  open: (address: string) => Promise<void>;
  /** @param expression of JavaScript, for the page; what it comes to must fit into JSON */
  run: <T>(expression: string) => Promise<T>;
  /** The same in the first frame of the page. */
  runInFrame: <T>(expression: string) => Promise<T>;
  end: () => Promise<void>;
}
