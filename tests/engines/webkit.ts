/** Controls WebKitGTK by its WebDriver on a virtual screen. */
import { globSync } from 'node:fs';
import path from 'node:path';
import { start, until, type Program } from '../support/process.ts';
import type { Engine } from './engine.ts';

const element = 'element-6066-11e4-a52e-4f735466cecf';

interface Session {
  sessionId: string;
  capabilities: { browserVersion: string };
}

/** @param folder for its settings and logs */
export async function startWebKit(folder: string): Promise<Engine> {
  const programs: Program[] = [];
  const end = async () => {
    for (const program of programs.toReversed()) await program.stop();
  };
  const run = (command: string, args: string[], env: Record<string, string> = {}): Program => {
    const log = path.join(folder, `${command}.log`);
    const program = start(command, args, log, { env: { HOME: folder, ...env } });
    programs.push(program);
    return program;
  };
  try {
    const size = ['-screen', '0', '1280x900x24'];
    const screen = run('Xvfb', ['-displayfd', '1', ...size, '-nolisten', 'tcp']);
    const display = /^(\d+)$/m;
    await until('A screen', () => display.test(screen.output()), screen);
    const env = {
      DISPLAY: `:${display.exec(screen.output())?.[1] ?? ''}`,
      GDK_BACKEND: 'x11',
      LIBGL_ALWAYS_SOFTWARE: '1',
    };
    const port = 20_000 + (process.pid % 20_000);
    const base = `http://127.0.0.1:${String(port)}`;
    const ask = async <T>(method: string, address: string, body?: object): Promise<T> => {
      const init = body ? { method, body: JSON.stringify(body) } : { method };
      const response = await fetch(base + address, init);
      const { value } = (await response.json()) as {
        value: T & { error?: string; message?: string };
      };
      if (!response.ok) throw new Error(`${address}: ${value.error ?? ''}: ${value.message ?? ''}`);
      return value;
    };
    const driver = run('WebKitWebDriver', [`--port=${String(port)}`], env);
    const isReady = async () => (await ask<{ ready: boolean }>('GET', '/status')).ready;
    await until('The driver of WebKit', () => isReady().catch(() => false), driver);
    const binary = globSync('/usr/lib/*/webkit2gtk-4*/MiniBrowser')[0];
    const browser = { 'webkitgtk:browserOptions': { binary, args: ['--automation'] } };
    const wanted = { capabilities: { alwaysMatch: browser } };
    const { sessionId, capabilities } = await ask<Session>('POST', '/session', wanted);
    const session = `/session/${sessionId}`;
    const evaluate = async <T>(expression: string): Promise<T> => {
      const script = `return JSON.stringify(${expression})`;
      const json = await ask<string>('POST', `${session}/execute/sync`, { script, args: [] });
      return JSON.parse(json) as T;
    };
    return {
      name: `WebKitGTK ${capabilities.browserVersion}`,
      open: async (url) => {
        await ask('POST', `${session}/url`, { url });
      },
      run: evaluate,
      runInFrame: async (expression) => {
        const query = { using: 'css selector', value: 'iframe' };
        const frame = await ask<Record<string, string>>('POST', `${session}/element`, query);
        await ask('POST', `${session}/frame`, { id: { [element]: frame[element] } });
        try {
          return await evaluate(expression);
        } finally {
          await ask('POST', `${session}/frame`, { id: null });
        }
      },
      end: async () => {
        await ask('DELETE', session).catch(() => undefined);
        await end();
      },
    };
  } catch (error) {
    await end();
    throw error;
  }
}
