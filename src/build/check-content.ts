import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { readCorpus } from '../corpus/read.ts';
import { rules } from '../corpus/rules.ts';
import { formatFindings, type Finding } from '../lib/finding.ts';
import { sources } from '../sources.ts';

/** @returns all that is wrong with the content below `root`: its files, their fields, and across entries. */
export async function findProblems(root: string): Promise<Finding[]> {
  const { corpus, findings } = await readCorpus(root, sources);
  return [...findings, ...rules.flatMap((rule) => rule(corpus))];
}

async function report(root: string, logger: AstroIntegrationLogger): Promise<boolean> {
  const findings = await findProblems(root);
  if (findings.length > 0) logger.error(formatFindings(findings));
  return findings.length === 0;
}

/** Stops a build whose content is unsound; while somebody edits, says so and goes on. */
export function checkContent(): AstroIntegration {
  let root = '';
  return {
    name: 'check-content',
    hooks: {
      'astro:config:setup': async ({ config, command, logger }) => {
        root = fileURLToPath(config.root);
        const isSound = command === 'preview' || (await report(root, logger));
        if (!isSound && command === 'build') {
          throw new Error('The content has problems, listed above. Nothing was built.');
        }
      },
      'astro:server:setup': ({ server, logger }) => {
        server.watcher.on('change', (file) => {
          if (file.includes('/content/')) void report(root, logger);
        });
      },
    },
  };
}
