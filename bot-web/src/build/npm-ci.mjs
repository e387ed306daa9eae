// Installs the front end's packages exactly as locked; does nothing when the installed ones come from this very lock.
// Runs in the folder that holds package-lock.json.
import { createHash } from 'node:crypto';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const MARK = 'node_modules/.handrail-lock';
const lock = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');

if (existsSync(MARK) && readFileSync(MARK, 'utf8') === lock) {
  console.log('front end packages are as locked');
} else {
  const installed = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], { stdio: 'inherit', shell: process.platform === 'win32' });
  if (installed.status !== 0) {
    console.error('npm ci failed. Node 20.19 or newer must be on the PATH, and package-lock.json must fit package.json.');
    process.exit(installed.status ?? 1);
  }
  writeFileSync(MARK, lock);
}
