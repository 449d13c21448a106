/** Serves `dist/` with the headers that it is to be served with, while the browser tests run. */
import type { TestProject } from 'vitest/node';
import { dist } from './paths.ts';
import { serveSite } from './site-server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    origin: string;
  }
}

export default async function serve(project: TestProject): Promise<() => void> {
  const { origin, close } = await serveSite(dist);
  project.provide('origin', origin);
  return close;
}
