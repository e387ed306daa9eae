/** The few calls of Node that the tests need; the widget itself runs in a browser and must not see Node's types. */
declare module 'node:fs' {
  export function readdirSync(path: string): string[];
  export function readFileSync(path: string, encoding: 'utf8'): string;
}
declare module 'node:url' {
  export function fileURLToPath(address: string): string;
}
