/** Measures how far an embed moves the content of a host’s page. */
import { isGrown, type Hosts } from './embed.ts';

/** @returns the sum of all layout shifts until the first frame has its height */
export async function shiftOf(
  { open }: Hosts,
  body: string,
  viewport = { width: 900, height: 700 },
): Promise<number> {
  const { page: host } = await open(
    `<h1>A clinic</h1>${body}<p style="height:2000px;background:tan">After</p>`,
    {
      viewport,
      init: `window.shifts = []; new PerformanceObserver((list) => {
        shifts.push(...list.getEntries().map(({ value }) => value)); })
        .observe({ type: 'layout-shift', buffered: true })`,
    },
  );
  await isGrown(host);
  await host.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );
  const shifts = await host.evaluate('shifts');
  return (shifts as number[]).reduce((sum, one) => sum + one, 0);
}
