/** Serves the build that a project tests, with the headers that each address needs. */
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { buildFixture, fixtureDist } from './fixture-site.ts';
import { root } from './paths.ts';
import { serveSite } from './site-server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    origin: string;
  }
}

export default async function serve(project: TestProject): Promise<() => void> {
  const { dist } = project.getProvidedContext();
  if (dist === fixtureDist) buildFixture();
  const { origin, close } = await serveSite(path.join(root, dist));
  project.provide('origin', origin);
  return close;
}
