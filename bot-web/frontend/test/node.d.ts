/** The two calls of Node that the tests need; the widget itself runs in a browser and must not see Node's types. */
declare module 'node:fs' {
  export function readdirSync(path: URL): string[];
  export function readFileSync(path: URL, encoding: 'utf8'): string;
}
