/** From text to a frame. Unknown extra fields are ignored; what is not a frame at all becomes null. */
import { BARE_KINDS, type Entry } from './entries.ts';
import { fromJson } from './json.ts';
import type { EventFrame, ServerFrame } from './server-frames.ts';

export const SERVER_TYPES = ['welcome', 'ev', 'view', 'guide', 'signs', 'ok', 'err', 'reset', 'bye', 'ping', 'pong'] as const;
export const ENTRY_KINDS: readonly Entry['k'][] = [
  'began', 'said', 'question', 'card', 'words', 'danger', 'danger_answered', 'learned', 'corrected', 'proposed', 'guide_changed', 'language', 'closed',
  ...BARE_KINDS,
];

type Loose = Record<string, unknown>;

export function parseServerFrame(text: string): ServerFrame | null {
  const value = fromJson(text);
  if (!isObject(value) || !SERVER_TYPES.some((t) => t === value['t'])) return null;
  if (value['t'] === 'ev') return parseEvent(value);
  if (value['t'] === 'view' && typeof value['seq'] !== 'number') return null;
  return value as unknown as ServerFrame;
}

/** A kind this widget does not know yet still counts: it is kept as `hidden`, so that `seq` stays gap-free. */
function parseEvent(value: Loose): EventFrame | null {
  if (!Number.isSafeInteger(value['seq'])) return null;
  const known = ENTRY_KINDS.some((k) => k === value['k']) && isObject(value['body']);
  return (known ? value : { ...value, k: 'hidden', body: {} }) as unknown as EventFrame;
}

function isObject(value: unknown): value is Loose {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
