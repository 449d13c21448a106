/** Serves `dist/` while the browser tests run. */
import { preview } from 'astro';
import type { TestProject } from 'vitest/node';
import { root } from './paths.ts';

declare module 'vitest' {
  interface ProvidedContext {
    origin: string;
  }
}

export default async function serve(project: TestProject): Promise<() => Promise<void>> {
  const server = await preview({
    root,
    outDir: './dist',
    logLevel: 'error',
    server: { port: 0, host: '127.0.0.1' },
  });
  project.provide('origin', `http://127.0.0.1:${String(server.port)}`);
  return () => server.stop();
}
