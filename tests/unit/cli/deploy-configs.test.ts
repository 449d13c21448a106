import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { filesOf, read, root } from '../../support/paths.ts';

test('the examples in deploy/ are the files that npm run deploy:configs writes', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'deploy-configs-'));
  try {
    const env = { ...process.env, SITE_URL: '', BASE_PATH: '' };
    const args = ['src/cli/deploy-configs.ts', folder];
    const { status, stdout } = spawnSync(process.execPath, args, { cwd: root, env });
    expect(status).toBe(0);
    const written = stdout.toString().trim().split('\n');
    expect(written.map((file) => `deploy${file.slice(folder.length)}`).toSorted()).toEqual(
      filesOf('deploy/{nginx,caddy}/*'),
    );
    const stale = written.filter(
      (file) => readFileSync(file, 'utf8') !== read(`deploy${file.slice(folder.length)}`),
    );
    expect(stale, 'Run npm run deploy:configs.').toEqual([]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
