import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** Puts the finished build in the place of the last one. Must be the last integration. */
export function swapDist(name: string): AstroIntegration {
  let target = '';
  return {
    name: 'swap-dist',
    hooks: {
      'astro:config:done': ({ config }) => {
        target = fileURLToPath(new URL(`./${name}`, config.root));
      },
      'astro:build:done': async ({ dir, logger }) => {
        const previous = `${target}.old`;
        await rm(previous, { recursive: true, force: true });
        if (existsSync(target)) await rename(target, previous);
        await rename(fileURLToPath(dir).replace(/\/$/, ''), target);
        await rm(previous, { recursive: true, force: true });
        logger.info(`${name}/ is the new site.`);
      },
    },
  };
}
