/**
 * The thin line to the clinic's page. It carries only "I am here", "close me" and "leave": never a word of the chat. The
 * page's origin comes with the address; the browser delivers to that origin and no other.
 */
export type ToHost = 'ready' | 'close' | 'leave';
export interface Host { tell(what: ToHost): void; onOpened(run: () => void): void }

export interface Address { readonly clinic: string; readonly lang: string; readonly host: string | null }

export function readAddress(hash: string): Address {
  const values = new URLSearchParams(hash.replace(/^#/, ''));
  return { clinic: values.get('clinic') ?? 'demo', lang: values.get('lang') ?? 'en', host: values.get('host') };
}

export function hostOf(page: Window, origin: string | null): Host {
  const parent = page.parent === page ? null : page.parent;
  return {
    tell(what) {
      if (parent && origin) parent.postMessage({ handrail: what }, origin);
    },
    onOpened(run) {
      page.addEventListener('message', (event) => {
        if (event.source !== parent || event.origin !== origin) return;
        if ((event.data as { handrail?: unknown } | null)?.handrail === 'opened') run();
      });
    },
  };
}
