import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import type { Corpus } from '../corpus/rule.ts';
import { formatFindings } from '../lib/finding.ts';
import { checkContent, type Checked } from '../corpus/check.ts';
import { checkTokens } from './check-tokens.ts';
import { finishSite } from './finish.ts';
import { problemsAddress, problemsChanged } from './problems.ts';
import { Timings } from './progress.ts';
import type { BuiltSite } from './built-site.ts';
import { recoverDist, swapDist } from './swap-dist.ts';

/**
 * An Astro integration that checks the content before a build and finishes the site afterwards.
 * @param dist name of the folder for the finished site
 */
export function siteBuild(dist: string): AstroIntegration {
  const site: BuiltSite = { dist: '', root: '', base: '/' };
  const timings = new Timings();
  let corpus: Corpus | undefined;
  let said: Pick<Checked, 'findings' | 'unfinished'> = { findings: [], unfinished: [] };
  let pagesFrom = 0;

  const check = async (logger: AstroIntegrationLogger): Promise<boolean> => {
    const checked = await timings.measure('checking the content', () => checkContent(site.root));
    const findings = [...checked.findings, ...checkTokens(site.root)];
    const { drafts } = checked;
    if (findings.length > 0) logger.error(formatFindings(findings));
    if (drafts.length > 0) logger.info(`Builds leave out these drafts: ${drafts.join(', ')}.`);
    corpus = checked.corpus;
    said = { findings, unfinished: checked.unfinished };
    return findings.length === 0;
  };

  return {
    name: 'site-build',
    hooks: {
      'astro:config:setup': async ({ config, command, injectScript, logger }) => {
        if (command === 'dev') injectScript('page', "import '/src/output/mark-problems.ts';");
        site.root = fileURLToPath(config.root);
        await recoverDist(path.join(site.root, dist));
        site.base = config.base.replace(/\/?$/, '/');
        const isSound = command === 'preview' || (await check(logger));
        if (!isSound && command === 'build') {
          throw new Error('The site was not built. Fix the problems listed above.');
        }
      },
      // In dev, problems do not stop the server.
      'astro:server:setup': ({ server, refreshContent, logger }) => {
        server.middlewares.use(problemsAddress, (_request, response) => {
          response.setHeader('content-type', 'application/json');
          response.end(JSON.stringify([...said.findings, ...said.unfinished]));
        });
        server.watcher.on('all', (_event, file) => {
          if (!path.relative(site.root, file).startsWith(`content${path.sep}`)) return;
          void check(logger)
            .then(() => refreshContent?.({}))
            .then(() => {
              server.ws.send(problemsChanged);
            });
        });
      },
      'astro:build:start': () => {
        pagesFrom = performance.now();
      },
      'astro:build:done': async ({ dir, logger }) => {
        timings.add('making the pages', performance.now() - pagesFrom);
        site.dist = fileURLToPath(dir).replace(/\/$/, '');
        if (!corpus) throw new Error('astro:build:done ran before astro:config:setup.');
        await finishSite(site, corpus, timings, (line) => {
          logger.info(line);
        });
        await swapDist(site.dist, path.join(site.root, dist));
        logger.info(`${dist}/ is the new site. The longest steps: ${timings.toString()}.`);
      },
    },
  };
}
