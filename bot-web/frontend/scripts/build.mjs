// Builds what the server hands out as static files. Where to: the environment variable OUT, else ./dist.
import { build } from 'esbuild';
import { copyFile, mkdir } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const home = dirname(dirname(fileURLToPath(import.meta.url)));
const common = { absWorkingDir: home, bundle: true, minify: true, target: ['es2022'], charset: 'utf8', legalComments: 'none', logLevel: 'warning' };

export async function buildAll(out) {
  await mkdir(join(out, 'widget'), { recursive: true });
  await Promise.all([
    build({ ...common, entryPoints: ['widget/loader/main.ts'], format: 'iife', outfile: join(out, 'widget.js') }),
    build({ ...common, entryPoints: ['widget/panel/main.ts'], format: 'esm', outfile: join(out, 'widget/panel.js') }),
    build({ ...common, entryPoints: ['widget/panel/panel.css'], outfile: join(out, 'widget/panel.css') }),
    build({ ...common, entryPoints: ['demo/demo.css'], outfile: join(out, 'demo.css') }),
    copyFile(join(home, 'widget/panel/panel.html'), join(out, 'widget/panel.html')),
    copyFile(join(home, 'demo/index.html'), join(out, 'index.html')),
    copyFile(join(home, 'demo/favicon.svg'), join(out, 'favicon.svg')),
  ]);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await buildAll(resolve(process.env.OUT ?? join(home, 'dist')));
}
