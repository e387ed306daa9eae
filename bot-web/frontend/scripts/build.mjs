// Builds what the server hands out as static files. Where to: the environment variable OUT, else ./dist.
import { build } from 'esbuild';
import { copyFile, mkdir, readdir, rm } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const home = dirname(dirname(fileURLToPath(import.meta.url)));
const common = { absWorkingDir: home, bundle: true, minify: true, target: ['es2022'], charset: 'utf8', legalComments: 'none', logLevel: 'warning' };

/** Loaded when they are needed. Named by their content, so that a browser may keep them; the panel learns the names. */
async function buildLater(out) {
  for (const old of await readdir(join(out, 'widget'))) if (/^(pages|words)-/.test(old)) await rm(join(out, 'widget', old));
  const languages = (await readdir(join(home, 'widget/words'))).map((file) => basename(file, '.ts'));
  const words = Object.fromEntries(languages.map((lang) => [`words-${lang}`, `widget/words/${lang}.ts`]));
  const entryPoints = { pages: 'widget/pages/main.ts', 'pages-style': 'widget/pages/pages.css', ...words };
  const { metafile } = await build({ ...common, entryPoints, format: 'esm', entryNames: '[name]-[hash]', outdir: join(out, 'widget'), metafile: true });
  const files = Object.keys(metafile.outputs).map((file) => basename(file));
  const named = (start, ending) => `./${files.find((file) => file.startsWith(start) && file.endsWith(ending))}`;
  const scripts = Object.fromEntries(languages.map((lang) => [lang, named(`words-${lang}-`, '.js')]));
  return { PAGES_SCRIPT: JSON.stringify(named('pages-', '.js')), PAGES_STYLE: JSON.stringify(named('pages-style-', '.css')),
    WORDS_SCRIPTS: JSON.stringify(scripts) };
}

export async function buildAll(out) {
  await Promise.all(['widget', 'shared'].map((folder) => mkdir(join(out, folder), { recursive: true })));
  const later = await buildLater(out);
  await Promise.all([
    build({ ...common, entryPoints: ['widget/loader/main.ts'], format: 'iife', outfile: join(out, 'widget.js') }),
    build({ ...common, entryPoints: ['widget/panel/main.ts'], format: 'esm', define: later, outfile: join(out, 'widget/panel.js') }),
    build({ ...common, entryPoints: ['widget/panel/panel.css'], outfile: join(out, 'widget/panel.css') }),
    build({ ...common, entryPoints: ['link/main.ts'], format: 'esm', outfile: join(out, 'shared/shared.js') }),
    build({ ...common, entryPoints: ['link/shared.css'], outfile: join(out, 'shared/shared.css') }),
    copyFile(join(home, 'link/shared.html'), join(out, 'shared/shared.html')),
    build({ ...common, entryPoints: ['demo/demo.css'], outfile: join(out, 'demo.css') }),
    copyFile(join(home, 'widget/panel/panel.html'), join(out, 'widget/panel.html')),
    copyFile(join(home, 'demo/index.html'), join(out, 'index.html')),
    copyFile(join(home, 'demo/favicon.svg'), join(out, 'favicon.svg')),
  ]);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await buildAll(resolve(process.env.OUT ?? join(home, 'dist')));
}
