import { Loader, readSettings } from './loader.ts';

/** `currentScript` is only known while the script first runs, so it is read here and nowhere later. */
const script = document.currentScript;
if (script instanceof HTMLScriptElement) {
  const settings = readSettings(script);
  if (document.body) void new Loader(settings);
  else document.addEventListener('DOMContentLoaded', () => void new Loader(settings));
}
