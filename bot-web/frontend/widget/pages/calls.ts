/** Calls over HTTP about the guide. The token travels in a header, never in an address. */
import type { Problem } from '../../shared/clinic.ts';

export interface Share { readonly id: string; readonly made: string; readonly until: string }
export interface Overview { readonly offered: boolean; readonly days: number; readonly shares: readonly Share[] }
export interface Made { readonly id: string; readonly path: string; readonly until: string }

/** The server said no; the message is its own, in plain English. `code` says why, for a translation. */
export class Failed extends Error {
  readonly code: string;
  constructor(message: string, code: string) {
    super(message);
    this.code = code;
  }
}

export async function call(path: string, token: string, body: unknown = {}): Promise<Response> {
  const response = await fetch(path, {
    method: 'POST', cache: 'no-store', body: JSON.stringify(body),
    headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${token}` },
  });
  if (response.ok) return response;
  const { title, detail, code = '' } = ((await response.json().catch(() => null)) ?? {}) as Problem;
  const text = [title, detail].filter(Boolean).join(' ');
  throw text ? new Failed(text, code) : new Error(`answered with ${response.status}`);
}
