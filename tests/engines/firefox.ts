/** Controls Firefox by WebDriver BiDi over a WebSocket, without a separate driver. */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { start, until } from '../support/process.ts';
import type { Engine } from './engine.ts';

interface Answer {
  id?: number;
  result?: Record<string, unknown>;
  error?: string;
  message?: string;
}

interface Context {
  context: string;
  children: Context[] | null;
}

interface Evaluated {
  type: string;
  result?: { value?: string };
  exceptionDetails?: { text: string };
}

async function connect(address: string) {
  const socket = new WebSocket(address);
  const waiting = new Map<number, (answer: Answer) => void>();
  let last = 0;
  await new Promise<void>((resolve, reject) => {
    socket.addEventListener('open', () => {
      resolve();
    });
    socket.addEventListener('error', () => {
      reject(new Error(`Firefox does not answer at ${address}.`));
    });
  });
  socket.addEventListener('message', ({ data }: MessageEvent<string>) => {
    const answer = JSON.parse(data) as Answer;
    if (answer.id !== undefined) waiting.get(answer.id)?.(answer);
  });
  const send = async <T>(method: string, params: object): Promise<T> => {
    last += 1;
    const id = last;
    const answer = await new Promise<Answer>((resolve) => {
      waiting.set(id, resolve);
      socket.send(JSON.stringify({ id, method, params }));
    });
    waiting.delete(id);
    if (answer.error) throw new Error(`${method}: ${answer.error}: ${answer.message ?? ''}`);
    return answer.result as T;
  };
  const close = (): void => {
    socket.close();
  };
  return { send, close };
}

/** @param folder for its profile */
export async function startFirefox(folder: string): Promise<Engine> {
  const profile = path.join(folder, 'firefox');
  mkdirSync(profile);
  const args = ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port', '0'];
  const env = { HOME: folder, MOZ_DISABLE_AUTO_SAFE_MODE: '1' };
  const program = start('firefox-esr', args, path.join(folder, 'firefox.log'), { env });
  try {
    const listening = /WebDriver BiDi listening on (ws:\S+)/;
    await until('Firefox', () => listening.test(program.output()), program);
    const { send, close } = await connect(`${listening.exec(program.output())?.[1] ?? ''}/session`);
    const { capabilities } = await send<{ capabilities: { browserVersion: string } }>(
      'session.new',
      { capabilities: {} },
    );
    const tree = () => send<{ contexts: Context[] }>('browsingContext.getTree', {});
    const context = (await tree()).contexts[0]?.context;
    const evaluate = async <T>(expression: string, target: string | undefined): Promise<T> => {
      if (target === undefined) throw new Error('Firefox shows no frame.');
      const given = { expression: `JSON.stringify(${expression})`, target: { context: target } };
      const evaluated = await send<Evaluated>('script.evaluate', { ...given, awaitPromise: true });
      if (evaluated.type === 'exception') throw new Error(evaluated.exceptionDetails?.text);
      return JSON.parse(evaluated.result?.value ?? 'null') as T;
    };
    return {
      name: `Firefox ${capabilities.browserVersion}`,
      open: async (url) => {
        await send('browsingContext.navigate', { context, url, wait: 'complete' });
      },
      run: (expression) => evaluate(expression, context),
      runInFrame: async (expression) =>
        evaluate(expression, (await tree()).contexts[0]?.children?.[0]?.context),
      end: async () => {
        close();
        await program.stop();
      },
    };
  } catch (error) {
    await program.stop();
    throw error;
  }
}
