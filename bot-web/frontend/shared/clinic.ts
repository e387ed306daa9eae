/** What the HTTP calls before the socket carry. */
import type { Call } from './entries.ts';

export interface ClinicCall extends Call { readonly role: string }
/** Design tokens the clinic chose; the server has measured their contrast. */
export interface Colours {
  readonly accent?: string;
  readonly accent_text?: string;
  readonly surface?: string;
  readonly text?: string;
  readonly danger?: string;
}
export interface ClinicSettings {
  readonly id: string;
  readonly name: string;
  readonly languages: readonly string[];
  readonly reader: string;
  readonly readers?: readonly string[];
  readonly hours: string;
  readonly calls: readonly ClinicCall[];
  readonly colours?: Colours;
}
/** The answer of POST /v1/conversations and POST /v1/tokens. */
export interface Opening {
  readonly conv: string;
  readonly ep: string;
  readonly tok: string;
  readonly exp: string;
  readonly refresh: string;
}
/** application/problem+json: `title` in plain words, `detail` the fix. */
export interface Problem { readonly title?: string; readonly detail?: string; readonly code?: string }
