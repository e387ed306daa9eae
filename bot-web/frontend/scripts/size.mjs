// Fails when the widget grows past its limits, or when its size is not the recorded one: a change must edit sizes.json.
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { buildAll } from './build.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const parts = {
  loader: { files: ['widget.js'], limit: 3 * 1024 },
  pages: { files: [/^widget\/pages-.*\.(js|css)$/], limit: 12 * 1024 },
  words: { files: [/^widget\/words-es-.*\.js$/], limit: 5 * 1024 },
  link: { files: ['shared/shared.js', 'shared/shared.css'], limit: 4 * 1024 },
  panel: { files: ['widget/panel.js', 'widget/panel.css'], limit: 20 * 1024 },
};
/** zlib differs by a few bytes between Node versions. */
const TOLERANCE = 32;

const out = await mkdtemp(join(tmpdir(), 'handrail-size-'));
try {
  await buildAll(out);
  const recorded = JSON.parse(await readFile(join(here, 'sizes.json'), 'utf8'));
  for (const [name, { files, limit }] of Object.entries(parts)) {
    const all = (await readdir(out, { recursive: true })).sort();
    const found = files.flatMap((file) => (file instanceof RegExp ? all.filter((each) => file.test(each)) : file));
    const sizes = await Promise.all(found.map(async (file) => gzipSync(await readFile(join(out, file)), { level: 9 }).length));
    report(name, sizes.reduce((sum, size) => sum + size, 0), limit, recorded[name]);
  }
} finally {
  await rm(out, { recursive: true, force: true });
}

function report(name, size, limit, before) {
  console.log(`${name}: ${size} bytes gzip (limit ${limit}, recorded ${before})`);
  if (size > limit) fail(`The ${name} is ${size - limit} bytes over its limit. Patients load it on slow phones: take something out.`);
  else if (Math.abs(size - before) > TOLERANCE) fail(`The ${name} changed from ${before} to ${size}. If that is meant, write "${name}": ${size} in scripts/sizes.json.`);
}

function fail(message) {
  console.error(message);
  process.exitCode = 1;
}
