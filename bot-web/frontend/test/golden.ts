/** The golden frames, shared with the server's tests. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** By hand, because the bundler of the tests rewrites `new URL(…, import.meta.url)` to an address of its own. */
const FOLDER = `${fileURLToPath(import.meta.url.replace(/[^/]*$/, ''))}../../../docs/reference/frames/`;
const ENDING = '.golden.json';

export interface Golden { readonly name: string; readonly side: 'client' | 'server' | string; readonly text: string; readonly frame: Record<string, unknown> }

export function goldenFrames(): readonly Golden[] {
  return readdirSync(FOLDER).filter((file) => file.endsWith('.json')).sort().map((file) => {
    const text = readFileSync(FOLDER + file, 'utf8');
    const name = file.slice(0, -ENDING.length);
    return { name, side: name.split('.')[0] ?? '', text, frame: JSON.parse(text) as Record<string, unknown> };
  });
}

export function golden(name: string): string {
  return readFileSync(FOLDER + name + ENDING, 'utf8');
}
